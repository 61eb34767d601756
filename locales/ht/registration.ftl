### Anrejistreman: kesyon yo, chwa yo, sa ki ka pa bon nan yon repons, ak sa ki pa mache.

## Paj fòm nan; chak paj se yon kesyon

registration-section-name = Ki jan moun sa a rele?
registration-section-relation = Kisa moun sa a ye pou moun prensipal la?
registration-section-birth = Kilè ak ki kote moun sa a te fèt?
registration-section-sex = Ki sèks pou yo ekri pou moun sa a?
registration-section-nationality = Moun ki peyi moun sa a ye?
registration-section-languages = Ki lang moun sa a pale?
registration-section-contact = Ki jan yo ka jwenn moun sa a?
registration-section-group = Ki moun k ap vwayaje ansanm?
registration-section-destination = Èske gen yon kote pou nou ale Ozetazini?
registration-section-needs = Kisa gwoup la ap bezwen nan randevou a?

## Kesyon sou chak moun

registration-field-name_as_written = Non konplè
    .help = Ekri l jan ou menm ou ekri l. Tout lèt ak tout aksan bon.
registration-field-given_names = Prenon
    .help = Prenon yo sèlman, san non fanmi an. Kite l vid si non an pa gen pati sa a.
registration-field-surname_1 = Premye non fanmi
    .help = Anpil fwa se non fanmi papa a. Si pa genyen, chwazi pa genyen.
registration-field-surname_2 = Dezyèm non fanmi
    .help = Anpil fwa se non fanmi manman an. Anpil moun pa genyen, epi sa pa yon pwoblèm.
registration-field-relation_to_lead = Lyen ak moun prensipal la
    .help = Moun prensipal la se moun anrejistreman an kòmanse avè l la. Si moun sa a se pitit moun prensipal la, chwazi « Pitit gason oswa pitit fi ». Chwazi sa ki pi pre a.
registration-field-birth_date = Dat nesans
    .help = Si w pa konnen jou a oswa mwa a, kite yo vid. Si se laj la sèlman ou konnen, ekri laj la.
registration-field-birth_country = Peyi kote moun nan fèt
    .help = Peyi kote moun sa a te fèt. Si w pa konnen, ou ka di sa.
registration-field-birth_city = Vil oswa bouk kote moun nan fèt
    .help = Ekri l jan moun bò la yo di l. Si w pa konnen, ou ka di sa.
registration-field-sex_marker = Sèks
    .help = Reponn jan moun sa a vle. Ou ka chwazi tou pou w pa di.
registration-field-nationalities = Nasyonalite
    .help = Chwazi jiska 3 peyi. Si okenn peyi pa rekonèt moun sa a kòm sitwayen li, chwazi « San nasyonalite ».
registration-field-residence_country = Dènye peyi kote moun nan te rete
    .help = Peyi kote moun sa a te abite anvan vwayaj sa a. Li ka pa menm ak peyi kote l fèt la.
registration-field-languages = Lang
    .help = Chwazi jiska 5. Mete an premye sa moun nan konprann pi byen an.
registration-field-phone = Nimewo telefòn
    .help = Li ka yon telefòn plizyè moun sèvi oswa yon telefòn yo prete w. Si w konnen kòd peyi a, mete l, pa egzanp +52. Ou ka di tou pa genyen.

## Kesyon sou gwoup la

registration-field-group_kind = Kalite gwoup
    .help = Tout moun nan yon gwoup jwenn menm randevou a. Yo pa janm separe yon gwoup.
registration-field-us_destination = Ki kote gwoup la ta ale Ozetazini
    .help = « Poko gen yon kote » se yon repons ki konplè e ki bon. Anrejistreman an fini avè l.
registration-field-needs = Bezwen
    .help = Chwazi tout sa ki kòrèk, pou nenpòt moun nan gwoup la. Si pa gen anyen, kite l vid. Ou pa bezwen eksplike.

## Chwa yo

registration-choice-relation_to_lead-spouse_or_partner = Mari, madanm oswa patnè
registration-choice-relation_to_lead-child = Pitit gason oswa pitit fi
registration-choice-relation_to_lead-parent = Papa oswa manman
registration-choice-relation_to_lead-sibling = Frè oswa sè
registration-choice-relation_to_lead-grandparent = Granpapa oswa grann
registration-choice-relation_to_lead-grandchild = Pitit pitit
registration-choice-relation_to_lead-other_relative = Lòt moun nan fanmi an
registration-choice-relation_to_lead-guardian = Gadyen legal
registration-choice-relation_to_lead-not_related = Li pa fanmi
registration-choice-sex_marker-female = Fi
registration-choice-sex_marker-male = Gason
registration-choice-sex_marker-x = X
registration-choice-sex_marker-prefer_not_to_say = Li pito pa di
registration-choice-group_kind-single = Yon sèl moun
registration-choice-group_kind-family = Yon fanmi
registration-choice-group_kind-travelling_together = Moun k ap vwayaje ansanm
registration-choice-us_destination-none = Poko gen yon kote
registration-choice-us_destination-organisation = Yon òganizasyon
registration-choice-us_destination-person = Yon moun nou konnen
registration-choice-us_destination-address = Yon adrès
registration-choice-needs-medical = Maladi, blesi oswa medikaman
registration-choice-needs-pregnancy = Yon moun ansent
registration-choice-needs-wheelchair = Chèz woulant, oswa pwoblèm pou mache
registration-choice-needs-interpreter = Yon entèprèt
registration-choice-needs-small_child = Yon tibebe oswa yon timoun piti
registration-choice-needs-safety_concern = Nou pè pou sekirite yon moun

## Sa ki ka pa bon nan yon repons. Repons lan li menm toujou rete anrejistre.

registration-problem-missing = « { $field } » poko gen repons. Tanpri reponn anvan ou voye.
registration-problem-birth-date-incomplete = Dat nesans lan bezwen omwen ane a. Si w pa konnen ane a, ekri laj la.
registration-problem-birth-date-impossible = Jou sa a pa egziste nan kalandriye a. Tanpri tcheke jou a, mwa a ak ane a.
registration-problem-birth-date-in-future = Dat nesans sa a poko rive. Tanpri tcheke ane a.
registration-problem-birth-date-too-long-ago = Sa fè plis pase 120 an. Tanpri tcheke ane a oswa laj la.
registration-problem-name-characters = « { $field } » gen siy non moun pa konn genyen, tankou chif. Si se konsa li ye vre, kite l jan l ye a.
registration-problem-too-long = Repons pou « { $field } » twò long. Tanpri fè l pi kout.
registration-problem-too-many = Gen twòp repons pou « { $field } ». Tanpri retire kèk ladan yo.
registration-problem-not-a-choice = Repons pou « { $field } » pa nan lis la. Tanpri chwazi youn nan lis la.
registration-problem-not-allowed = Repons sa a pa mache ak « { $field } ». Tanpri reponn yon lòt jan.
registration-problem-conflict = De aparèy bay repons ki pa menm pou « { $field } ». Turno kenbe toulède. Tanpri chwazi sa ki bon an.
registration-problem-phone-unusual = Sa pa sanble yon nimewo telefòn. Tanpri tcheke l. Turno kenbe l jan ou ekri l la.
registration-problem-child-without-adult = Moun sa a poko gen 18 an, epi pa gen pèsonn nan gwoup la ki gen 18 an oswa plis. Se sa k fè Turno pa ka voye anrejistreman sa a. Si gen yon granmoun avèk ou, ajoute l. Si pa genyen, tanpri mande moun k ap travay nan yon abri oswa nan pwoteksyon timoun: yo ede timoun ki poukont yo. Tout bagay rete anrejistre.
registration-problem-no-people = Poko gen pèsonn nan gwoup sa a. Ajoute premye moun nan.
registration-problem-group-unusual-size = Gwoup sa a gwo. Tcheke si tout moun yo ap vwayaje ansanm vre. Si se sa, kite l jan l ye a.
registration-problem-likely-duplicate = De moun nan gwoup la sanble se menm moun. Si yo se de moun, marasa pa egzanp, kite l jan l ye a. Si se pa sa, retire youn.
registration-problem-single-with-people = Ou chwazi « Yon sèl moun », men gen plizyè moun. Tanpri chanje kalite gwoup la oswa tcheke moun yo.
registration-problem-newer = Yo te reponn « { $field } » sou yon Turno ki pi nouvo. Repons lan anrejistre. Mete Turno ajou pou w wè l.

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

registration-no-such-group = Anrejistreman sa a pa sou aparèy sa a
    .why = Yo retire l sou aparèy sa a, oswa yo pa t janm mete l la.
    .next = Tounen nan lis la. Si l sou yon lòt aparèy oswa sou yon kat rekiperasyon, ou ka mete l la avèk sa.
registration-no-such-person = Moun sa a pa nan gwoup la ankò
    .why = Gen yon moun ki retire l, petèt sou yon lòt aparèy.
    .next = Pa gen anyen lòt ki chanje. Tounen nan lis moun yo. Ou ka remete moun nan la.
registration-no-such-field = Turno sa a pa konnen kesyon sa a
    .why = Yon lòt vèsyon Turno poze lòt kesyon.
    .next = Anyen pa pèdi. Tounen dèyè, epi mete Turno ajou lè w kapab.
registration-answer-too-large = Repons sa a twò long
    .why = Isit la Turno kenbe { $max } karaktè, pa plis.
    .next = Tanpri fè l pi kout. Tout lòt repons yo anrejistre.
registration-group-full = Gwoup sa a plen
    .why = Yon gwoup ka gen { $max } moun, pa plis.
    .next = Anyen pa pèdi. Fè yon lòt gwoup pou lòt moun yo. Chak gwoup mande pwòp randevou pa l.
registration-not-complete = Anrejistreman an poko ka voye
    .why = Gen repons ki manke oswa ki bezwen yon lòt kout je.
    .next = Tout sa ki ekri jiska kounye a anrejistre. Turno ap montre w chak repons ki manke.
registration-code-damaged = Kòd sa a pa antye
    .why = Gen yon pati ki manke, oswa gen yon lèt ki mal tape.
    .next = Anyen pa pèdi. Eskane l ankò kote ki klere, oswa tape l ankò dousman.
registration-code-foreign = Sa a se pa yon kòd Turno
    .why = Li soti nan yon lòt aplikasyon oswa sou yon lòt papye.
    .next = Anyen pa chanje. Chèche kòd Turno montre sou lòt aparèy la, oswa sa ki sou kat rekiperasyon ou a.
registration-code-newer = Se yon Turno ki pi nouvo ki fè kòd sa a
    .why = Vèsyon Turno sa a poko ka li l.
    .next = Anyen pa pèdi. Mete Turno ajou sou aparèy sa a, epi sèvi ak kòd la ankò.
registration-no-qr-found = Turno pa jwenn kòd QR nan foto a
    .why = Petèt kòd la twò piti, li pa klè, li twò fènwa oswa li koupe.
    .next = Anyen pa pèdi. Kenbe kamera a dwat devan tout kòd la, kote ki klere. Oswa tape lèt ki bò kòd la.
