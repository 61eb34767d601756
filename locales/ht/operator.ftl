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
operator-newer = Gen yon Turno ki pi nouvo: vèsyon { $version }. Biwo randevou a bay li isit la:
operator-newer-keep = Enstale l sou sa a: tout sa ou te ekri ap rete. Pa retire Turno anvan.
operator-version-bundle = Enfòmasyon biwo randevou a: vèsyon { $version }, li bon jiska { $until }
operator-version-region = Zòn nan: vèsyon { $version }
operator-server = Sèvè: { $server }
operator-map-credit = Done kat la: { $source }

## Hours, closures and messages

operator-programme = Kijan yo rele l
operator-hours-daily = Chak jou, { $opens } rive { $closes }
operator-hours-days = { $days }: { $opens } rive { $closes }
operator-closed-day = Fèmen { $day }: { $why }
operator-closed-days = Fèmen soti { $first } rive { $last }: { $why }

## What changed

operator-changes = Sa ki chanje
operator-changes-none = Anyen pa chanje depi ou gen Turno.
operator-changes-yours = Biwo randevou a chanje yon bagay ki enpòtan pou nou
operator-changes-read = Mwen li sa
operator-change-programme = Pwogram nan gen yon lòt non kounye a.
operator-change-window = Ou ka mande soti { $opens } rive { $closes }, lè Chicago.
operator-change-days = Gen lòt jou yo ofri kounye a.
operator-change-allotment-first_come = Yo bay randevou bay moun ki mande an premye.
operator-change-allotment-draw = Yo bay randevou pa tiraj.
operator-change-photo-asked = Yo mande yon foto chak moun kounye a.
operator-change-photo-free = Yo pa mande foto ankò.
operator-change-liveness-asked = Yo mande ou montre telefòn nan figi ou kounye a.
operator-change-liveness-free = Yo pa mande ou montre telefòn nan figi ou ankò.
operator-change-region = Se yon lòt rejyon ki konte kounye a: gade ankò si ou anndan.
operator-change-port_new = { $port } se yon nouvo pò antre.
operator-change-port_gone = { $port } pa bay randevou ankò. Sa yo te bay la rete, sof si biwo a di ou yon lòt bagay.
operator-change-port_hours = { $port } resevwa moun nan lòt lè kounye a.
operator-change-port_closed = { $port } fèmen soti { $first } rive { $last }.
operator-change-port_open = { $port } ap resevwa moun soti { $first } rive { $last } kanmèm.
operator-change-notice = Gen yon nouvo mesaj pou tout moun.
operator-change-notice-port = Gen yon nouvo mesaj sou { $port }.
