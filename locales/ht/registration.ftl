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
    .next = Tounen nan lis la. Si l sou yon lòt aparèy, pran l isit la ak kòd Turno montre sou aparèy sa a.
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
    .next = Anyen pa chanje. Chèche kòd Turno montre sou lòt aparèy la.
registration-code-newer = Se yon Turno ki pi nouvo ki fè kòd sa a
    .why = Vèsyon Turno sa a poko ka li l.
    .next = Anyen pa pèdi. Mete Turno ajou sou aparèy sa a, epi sèvi ak kòd la ankò.
registration-no-qr-found = Turno pa jwenn kòd QR nan foto a
    .why = Petèt kòd la twò piti, li pa klè, li twò fènwa oswa li koupe.
    .next = Anyen pa pèdi. Kenbe kamera a dwat devan tout kòd la, kote ki klere. Oswa tape lèt ki bò kòd la.

## Bay yon lòt aparèy yon gwoup

registration-handoff-title = Pase anrejistreman sa a sou yon lòt aparèy
registration-handoff-warning = Nenpòt moun ki gen kòd sa a ka li tout bagay, chanje yo, epi mande randevou a. Montre aparèy gwoup pa w la sèlman kòd la, pa montre okenn lòt moun li.
registration-handoff-step-open = Sou lòt aparèy la, louvri Turno epi chwazi « { registration-list-take-over } ».
registration-handoff-step-scan = Mete kamera li devan kare sa a.
registration-handoff-step-wait = Konekte toude aparèy yo sou yon rezo pou yon ti moman. Repons yo ap rive poukont yo. Y ap rete isit la tou.
registration-handoff-picture = Kòd QR anrejistreman sa a
registration-handoff-text = Pa gen kamera? Sèvi ak lèt sa yo
registration-handoff-text-help = Se menm kòd la. Kole yo oswa tape yo sou lòt aparèy la.
registration-handoff-copy = Kopye lèt yo
registration-handoff-copied = Li kopye.
registration-handoff-not-copied = Turno pa gen dwa kopye isit la. Lèt yo make kounye a: kopye yo ou menm.

## Pran yon gwoup ki soti sou yon lòt aparèy

registration-takeover-title = Pran yon anrejistreman
registration-takeover-what = Sèvi ak kòd Turno montre sou lòt aparèy la. Chwazi youn nan twa fason yo.
registration-takeover-busy = N ap pran anrejistreman an…
registration-takeover-camera = Ak kamera a
registration-takeover-camera-open = Louvri kamera a
registration-takeover-camera-close = Fèmen kamera a
registration-takeover-camera-opening = Kamera a ap louvri. Si aparèy la mande w, kite Turno sèvi avè l.
registration-takeover-camera-looking = Mete kamera a devan tout kare a. Turno ap li l poukont li.
registration-takeover-camera-picture = Sa kamera a wè
registration-takeover-camera-refused = Turno pa gen pèmisyon sèvi ak kamera a. Ou ka ba li pèmisyon nan paramèt aparèy la, oswa sèvi ak youn nan de lòt fason yo.
registration-takeover-camera-missing = Turno pa jwenn yon kamera ki mache isit la. Tanpri sèvi ak youn nan de lòt fason yo.
registration-takeover-picture = Ak yon foto kòd la
registration-takeover-picture-help = Chwazi yon foto ki montre tout kare a. Foto a rete sou aparèy sa a.
registration-takeover-picture-choose = Chwazi yon foto
registration-takeover-text = Ak lèt yo
registration-takeover-text-help = Kole lèt ki bò kare a, oswa tape yo. Espas ak liy pa gen enpòtans.
registration-takeover-submit = Pran anrejistreman an

## Lis anrejistreman yo

registration-list-title = Anrejistreman yo
registration-list-empty = Poko gen okenn anrejistreman sou aparèy sa a. Kòmanse yon nouvo. Si w gen youn deja sou yon lòt aparèy, fè l vini isit la.
registration-list-new = Nouvo anrejistreman
registration-list-take-over = Pran youn ki sou yon lòt aparèy
registration-no-name-yet = Poko gen non
registration-people-count = { $count } moun
registration-progress = { $answered } repons sou { $needed } ki nesesè
registration-conflicts = Gen kesyon ki gen repons diferan sou de aparèy: { $count }.
registration-conflicts-look = Gade yo
registration-receipt = Nimewo resi
registration-receipt-at-laptop = { $at }, lè òdinatè sa a
registration-receipt-at-phone = { $at }, lè telefòn sa a
registration-changed-since-sent = Gen repons ki chanje apre anrejistreman an te voye. Tanpri voye l ankò.

## Yon nouvo anrejistreman

registration-new-title = Pou ki moun anrejistreman sa a ye?
registration-new-help-single = Ou menm, oswa yon moun w ap ede.
registration-new-help-family = Tout fanmi an, nan yon sèl anrejistreman.
registration-new-help-travelling_together = Zanmi, vwazen oswa fanmi ki vle menm randevou a.
registration-new-later = Ou ka chanje sa pita, epi ou ka ajoute moun nenpòt lè.

## Yon anrejistreman

registration-state-draft = Tout bagay anrejistre pandan w ap ekri. Ou ka kanpe nenpòt lè epi kontinye pita.
registration-state-ready = Tout repons ki nesesè yo la. Gade yo yon lòt fwa, epi voye yo.
registration-state-on_its_way = Li anrejistre isit la. Turno ap voye l poukont li lè gen rezo. Ou pa bezwen fè anyen.
registration-state-received = Sèvè a gen anrejistreman an. Pwochen etap la se mande yon randevou, sou yon telefòn.
registration-state-needs_you = Anyen pa pèdi. Men sa ki rive ak sa ou ka fè.
registration-state-requested = Demann randevou a fèt. Turno ap di w isit la lè gen yon repons. Ou pa bezwen mande ankò.
registration-state-appointment = W ap jwenn jou a, lè a ak kote a nan « Gade randevou a ».
registration-people = Moun yo
registration-people-full = Yon gwoup pa ka gen plis pase { $count } moun. Pou plis moun, fè yon lòt gwoup.
registration-person-no-name = Moun { $number }, poko gen non
registration-person-lead = Moun prensipal la
registration-person-add = Ajoute yon moun
registration-group-continue = Kontinye reponn
registration-group-people = Retire yon moun oswa fè l tounen
registration-group-about = Kesyon sou gwoup la
registration-group-about-open = Gen repons ki manke
registration-group-about-done = Repons ki nesesè yo la
registration-group-then = Lòt bagay ou ka fè
registration-group-review = Verifye repons yo epi voye yo
registration-group-read = Li repons yo
registration-group-ask-appointment = Mande yon randevou
registration-group-see-request = Gade demann randevou a
registration-group-see-appointment = Gade randevou a
registration-group-hand-off = Pase l sou yon lòt aparèy

## Yon paj nan fòm nan

registration-page-of = Paj { $page } sou { $pages }
registration-label-optional = { $label } (ou ka kite l vid)
registration-saving = L ap anrejistre…
registration-saved-laptop = Li anrejistre sou òdinatè sa a
registration-saved-phone = Li anrejistre sou telefòn sa a
registration-save-again = Anrejistre ankò
registration-also-unknown = Mwen pa konnen
registration-also-not_having = Pa genyen
registration-birth-day = Jou
registration-birth-month = Mwa
registration-birth-year = Ane
registration-birth-or = Oswa, si w pa konnen ane a:
registration-birth-age = Laj an ane
registration-search-countries = Chèche yon peyi
registration-search-languages = Chèche yon lang
registration-search-common = Sa moun chwazi pi souvan. Pou yon lòt, ekri premye lèt li yo anwo a.
registration-search-found = { $count } jwenn
registration-search-none = Pa gen anyen ki kòmanse ak lèt sa yo. Eseye ak mwens lèt.
registration-search-full = Ou chwazi { $count } deja, pa gen plas pou plis. Pou chwazi yon lòt, retire youn.
registration-search-chosen = Sa ou chwazi
registration-search-take-away = Retire: { $choice }
registration-conflict-here = Soti sou aparèy sa a
registration-conflict-laptop = Soti sou yon lòt òdinatè
registration-conflict-phone = Soti sou yon lòt telefòn
registration-conflict-other = Soti sou yon lòt aparèy
registration-conflict-at = { $at }, dapre revèy aparèy la
registration-conflict-choose = Se sa a ki bon
registration-conflict-choose-this = Se sa a ki bon: { $answer }

## Yon repons sou yon sèl liy

registration-no-answer = Pa gen repons
registration-answer-newer = Repons lan te bay sou yon Turno ki pi nouvo
registration-date-full = { $day } { $month } { NUMBER($year, useGrouping: 0) }
registration-date-month = { $month } { NUMBER($year, useGrouping: 0) }
registration-date-year = { NUMBER($year, useGrouping: 0) }
registration-date-parts = Jou { $day }, mwa { $month }, ane { NUMBER($year, useGrouping: 0) }
registration-date-no-year = Jou { $day }, mwa { $month }
registration-date-age = Anviwon { $age } an
registration-month-1 = janvye
registration-month-2 = fevriye
registration-month-3 = mas
registration-month-4 = avril
registration-month-5 = me
registration-month-6 = jen
registration-month-7 = jiyè
registration-month-8 = out
registration-month-9 = septanm
registration-month-10 = oktòb
registration-month-11 = novanm
registration-month-12 = desanm

## Verifye anvan w voye

registration-review-title = Verifye repons yo
registration-review-group = Gwoup la
registration-review-change = Chanje
registration-review-change-what = Chanje: { $field }
registration-review-second-look = Tanpri gade sa a yon lòt fwa
registration-review-stops = Kantite bagay ki bezwen yon repons oswa yon chanjman anvan w ka voye: { $count }. Tout sa ou ekri anrejistre.
registration-review-may-send = Ou ka voye anrejistreman an. Si sa bon jan l ye a, kite l konsa.
registration-review-complete = Tout repons ki nesesè yo la.
registration-review-next = Sa k ap vini apre
registration-review-next-send = Turno fèmen repons yo ak kle epi l ap voye yo lè gen rezo. Se moun ki bay randevou yo sèlman ki ka li yo.
registration-review-next-receipt = Lè sèvè a resevwa yo, w ap wè yon nimewo resi isit la.
registration-review-next-appointment = Apre sa, ou ka mande yon randevou sou yon telefòn.
registration-review-next-change = Pita ou ka chanje repons toujou epi voye ankò. Ou pa pèdi plas ou pou sa.
registration-review-up-to-date = Men sa ki te voye. Si w chanje yon repons, ou ka voye ankò isit la.
registration-review-send = Voye anrejistreman an
registration-review-send-again = Voye anrejistreman an ankò

## Moun ki nan yon gwoup

registration-people-title = Moun ki nan gwoup sa a
registration-people-lead-stays = Se avèk moun sa a anrejistreman an kòmanse, kidonk li rete.
registration-people-remove = Retire
registration-people-remove-who = Retire { $name }
registration-people-remove-ask = Èske w vle retire { $name } nan gwoup sa a?
registration-people-remove-kept = Anyen pa efase. Ou ka fè moun sa a tounen nenpòt lè.
registration-people-remove-yes = Wi, retire
registration-people-remove-no = Non, kite l
registration-people-removed = Moun ki te retire
registration-people-removed-kept = Repons yo konsève epi yo pa voye.
registration-people-restore = Fè l tounen
registration-people-restore-who = Fè { $name } tounen
