# SPDX-License-Identifier: Apache-2.0 OR MIT

### Biwo randevou a (operatè a) ak enfòmasyon li pibliye.

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

operator-bundle-signature = Li pa sèten sa a soti nan biwo randevou a
    .why = Siyati elektwonik la pa koresponn. Petèt yo te chanje l sou wout.
    .next = Anyen pa pèdi. Turno pa sèvi avè l, li kenbe dènye bon enfòmasyon an. Eseye ankò sou yon lòt rezo.
operator-bundle-malformed = Turno pa ka li enfòmasyon biwo randevou a voye a
    .why = Li rive gate, oswa sou yon fòm Turno sa a pa konnen.
    .next = Anyen pa pèdi. Turno kenbe dènye bon enfòmasyon an. Eseye ankò pita, oswa mete Turno ajou.
operator-bundle-older = Enfòmasyon sa a pi ansyen pase sa ou genyen an
    .why = Depi lè sa a, biwo randevou a pibliye yon bagay ki pi nouvo, epi Turno gen li deja.
    .next = Ou pa bezwen fè anyen. Turno kenbe sa ki pi nouvo a.

## Pratik, sou chak paj ak sou operatè a

operator-practice = Pratik: randevou ki isit la yo pa vre.

## Paj ki pale sou Turno ak biwo randevou a

operator-about-title = Sou Turno
operator-independent = Turno endepandan.
operator-name = Kiyès ki bay randevou yo
operator-opening = Kilè ou ka mande
operator-opening-daily = Chak jou apati { $central }, lè Santral (Central Time, Chicago)
operator-open-now = Li louvri kounye a.
operator-opening-next-laptop = Pwochen fwa l ap louvri: { $here }, lè òdinatè sa a
operator-opening-next-phone = Pwochen fwa l ap louvri: { $here }, lè telefòn sa a
operator-days = Jou ki disponib
operator-days-from-to = Soti { $first } rive { $last }
operator-allotment = Kijan yo bay randevou
operator-allotment-first_come = Moun ki mande anvan jwenn anvan, toutotan gen plas. Yo pa janm separe yon gwoup.
operator-allotment-draw = Se yon tiraj osò nenpòt moun ka verifye. Mande bonè oswa ta nan menm jou a pa chanje anyen. Yo pa janm separe yon gwoup.
operator-ports = Pòs fwontyè
operator-versions = Vèsyon ak sous
operator-version-turno = Turno, vèsyon { $version }
operator-version-bundle = Enfòmasyon biwo randevou a: vèsyon { $version }, li bon jiska { $until }
operator-version-region = Zòn nan: vèsyon { $version }
operator-server = Sèvè: { $server }
operator-map-credit = Done kat la: { $source }
