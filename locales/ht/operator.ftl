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
