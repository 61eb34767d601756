# SPDX-License-Identifier: Apache-2.0 OR MIT

### Anrejistreman: kesyon yo, chwa yo, sa ki ka pa bon nan yon repons, ak sa ki pa mache.

## Paj fòm nan; chak paj se yon kesyon

registration-section-name = Ki jan moun sa a rele?
registration-section-relation = Kisa moun sa a ye pou moun prensipal la?
registration-section-birth = Kilè ak ki kote moun sa a te fèt?
registration-section-guardian = Ki granmoun ki responsab timoun sa a?
registration-section-sex = Ki sèks pou yo ekri pou moun sa a?
registration-section-nationality = Moun ki peyi moun sa a ye?
registration-section-languages = Ki lang moun sa a pale?
registration-section-documents = Èske moun sa a gen yon dokiman?
registration-section-contact = Ki jan yo ka jwenn moun sa a?
registration-section-staying = Ki kote moun sa a rete kounye a?
registration-section-person-needs = Kisa moun sa a ap bezwen nan randevou a?
registration-section-description = Ki jan moun sa a ye fizikman?
registration-section-life = Èske moun sa a marye, epi ki travay li fè?
registration-section-journey = Kilè vwayaj la te kòmanse, epi nan ki peyi li te pase?
registration-section-emergency = Ki moun pou yo rele si gen yon ijans?
registration-section-other-names = Èske moun sa a gen lòt non?
registration-section-notes = Èske gen lòt bagay pou moun konnen?
registration-section-group = Ki moun k ap vwayaje ansanm?
registration-section-consent = Èske tout moun dakò pou repons yo konsève epi voye?
registration-section-destination = Èske gen yon kote pou nou ale Ozetazini?
registration-section-destination-details = Kisa w konnen sou kote a Ozetazini?
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
registration-field-guardian = Granmoun ki responsab timoun sa a
    .help = Chwazi granmoun nan gwoup la k ap okipe timoun nan; si manman l oswa papa l la, chwazi youn ladan yo. Si pa gen pèsonn nan gwoup la ki fè sa, ou ka di sa.
    .not_having = Pa gen okenn responsab avèk timoun nan
registration-field-sex_marker = Sèks
    .help = Reponn jan moun sa a vle. Ou ka chwazi tou pou w pa di.
registration-field-nationalities = Nasyonalite
    .help = Chwazi jiska 3 peyi. Si okenn peyi pa rekonèt moun sa a kòm sitwayen li, chwazi « San nasyonalite ».
registration-field-residence_country = Dènye peyi kote moun nan te rete
    .help = Peyi kote moun sa a te abite anvan vwayaj sa a. Li ka pa menm ak peyi kote l fèt la.
registration-field-languages = Lang
    .help = Chwazi jiska 5. Mete an premye sa moun nan konprann pi byen an. Si li pa nan lis la, chwazi « Yon lòt lang ».
registration-field-other_language = Non lòt lang lan
    .help = Sèlman si w chwazi « Yon lòt lang ». Ekri l jan moun ki pale l yo di l.
registration-field-reads = Lang moun sa a li
    .help = Chwazi jiska 3. Si moun sa a pa konn li, sa pa yon pwoblèm: yon moun ka li pou li.
    .not_having = Pa konn li
registration-field-documents = Dokiman
    .help = Ou pa oblije genyen. Yon dokiman ki ekspire bon tou. Non ki sou li a ka yon lòt non; non moun sa a rete jan ou ekri l la.
    .not_having = Pa gen okenn dokiman
registration-field-phones = Nimewo telefòn
    .help = Jiska 3. Li ka yon telefòn plizyè moun sèvi oswa yon telefòn yo prete w. Si w konnen kòd peyi a, mete l, pa egzanp +52. Ou ka di tou pa genyen.
    .not_having = Pa gen nimewo telefòn
registration-field-email = Adrès imel
    .help = Sèlman youn moun sa a ka louvri. Ou pa oblije genyen.
    .not_having = Pa gen adrès imel
registration-field-safe_to_contact = Kilè li san danje pou ekri oswa rele
    .help = Chwazi lè yon mesaj oswa yon apèl pa mete pèsonn an danje.
registration-field-staying_state = Eta nan Meksik kote moun nan rete
    .help = Ou pa bezwen di ki ri. Si moun sa a pa nan Meksik, chwazi « Li pa nan Meksik ». Si w pa konnen eta a, ou ka di sa.
registration-field-staying_with = Kalite kote
    .help = Ou pa bezwen di ki ri. Ou ka chwazi tou pou w pa di.
registration-field-staying_place = Vil la oswa non abri a
    .help = Non an sifi. Ou pa bezwen di ki ri.
registration-field-person_needs = Sa moun sa a bezwen
    .help = Chwazi tout sa ki kòrèk, pou èd la ka pare. Si pa gen anyen, kite l vid. Ou pa bezwen eksplike.
registration-field-height = Wotè
    .help = Ou pa bezwen konnen chif egzak la. Chwazi mezi ou konnen an.
registration-field-weight = Pwa
    .help = Ou pa bezwen konnen chif egzak la. Chwazi mezi ou konnen an.
registration-field-eye_colour = Koulè je
    .help = Chwazi sa ki pi pre a.
registration-field-marital_status = Eta sivil
    .help = Reponn jan sa ye nan lavi a, ak papye oswa san papye. Ou ka chwazi tou pou w pa di.
registration-field-occupation = Travay
    .help = Travay kounye a, oswa travay anvan vwayaj la. Travay nan kay oswa nan jaden se travay tou.
    .not_having = Pa gen travay
registration-field-left_home = Kilè vwayaj la te kòmanse
    .help = Ane a sifi, oswa mwa a ak ane a. Si w pa konnen, ou ka di sa.
registration-field-countries_crossed = Peyi sou wout la
    .help = Chwazi jiska 15, nan lòd vwayaj la. Kite l vid si w pito.
registration-field-entered_mexico = Kilè moun sa a te rive Meksik
    .help = Mwa a ak ane a sifi. Nou pa mande ki jan li te antre.
registration-field-emergency_name = Moun pou yo rele si gen ijans
    .help = Yon moun ki ta dwe konnen si gen yon bagay ki rive. Li ka nan yon lòt peyi.
    .not_having = Pa gen pèsonn pou rele
registration-field-emergency_relation = Kisa moun pou yo rele a ye
    .help = Pa egzanp manman, zanmi, pastè, oswa yon moun nan abri a.
registration-field-emergency_phones = Nimewo telefòn pou ijans
    .help = Nimewo moun pou yo rele a. Si w konnen kòd peyi a, mete l.
    .not_having = Pa gen nimewo telefòn
registration-field-other_names = Lòt non
    .help = Pa egzanp yon non anvan maryaj, oswa yon non yon papye ekri yon lòt jan. Nou mande sa pou pèsonn pa sezi lè yo wè yon papye konsa.
    .not_having = Pa gen lòt non
registration-field-latin_name = Non an ak lèt dokiman yo
    .help = Dokiman yo gen lèt A rive Z sèlman. Turno pwopoze yon jan pou ekri non an; ou ka chanje l. Non konplè a rete jan ou ekri l la.
registration-field-notes = Lòt bagay
    .help = Ekri l ak pwòp mo pa w, nan pwòp lang pa w. Ou pa oblije ekri anyen.

## Kesyon sou gwoup la

registration-field-group_kind = Kalite gwoup
    .help = Tout moun nan yon gwoup jwenn menm randevou a. Turno pa janm separe yon gwoup; se nou menm sèl ki ka fè sa.
registration-field-consent = Akò
    .help = Turno kenbe repons yo isit la epi li voye yo, fèmen ak kle, bay moun ki bay randevou yo. Chak moun lib pou di wi oswa non, epi li ka di non pita tou.
registration-field-consent_language = Lang yo te sèvi pou eksplike sa
    .help = Lang ou te li l la, oswa lang yon moun te di w li a.
registration-field-reading_language = Lang pou li Turno
    .help = Lang gwoup la li pi byen an.
registration-field-us_destination = Ki kote gwoup la ta ale Ozetazini
    .help = « Poko gen yon kote » se yon repons ki konplè e ki bon. Anrejistreman an fini avè l.
registration-field-destination_name = Non moun nan oswa òganizasyon an
    .help = Kite l vid si w pa konnen.
registration-field-destination_city = Vil kote sa a ye
    .help = Ou pa bezwen di ki ri. Si w pa konnen, ou ka di sa.
registration-field-destination_state = Eta kote sa a ye
    .help = Pa egzanp Texas. Si w pa konnen, ou ka di sa.
registration-field-destination_phones = Nimewo telefòn kote sa a
    .help = Nimewo moun nan oswa òganizasyon an. Si w pa konnen, ou ka di sa.
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
registration-choice-person_needs-medical = Maladi, blesi oswa medikaman
registration-choice-person_needs-pregnancy = Li ansent
registration-choice-person_needs-wheelchair = Chèz woulant, oswa pwoblèm pou mache
registration-choice-person_needs-interpreter = Yon entèprèt
registration-choice-person_needs-small_child = Yon tibebe oswa yon timoun piti
registration-choice-person_needs-safety_concern = Nou pè pou sekirite moun sa a
registration-choice-safe_to_contact-any_time = Nenpòt lè
registration-choice-safe_to_contact-morning = Nan maten
registration-choice-safe_to_contact-afternoon = Nan apremidi
registration-choice-safe_to_contact-evening = Nan aswè
registration-choice-safe_to_contact-only_write = Ekri sèlman, pa rele
registration-choice-staying_with-shelter = Nan yon abri
registration-choice-staying_with-rented = Nan yon chanm oswa yon kay li lwe
registration-choice-staying_with-family_or_friends = Kay fanmi oswa zanmi
registration-choice-staying_with-employer = Kay moun ki ba l travay
registration-choice-staying_with-camp = Nan yon kan
registration-choice-staying_with-street = Nan lari a
registration-choice-staying_with-other = Yon lòt kote
registration-choice-staying_with-prefer_not_to_say = Li pito pa di
registration-choice-staying_state-MX-BCN = Baja California
registration-choice-staying_state-MX-BCS = Baja California Sur
registration-choice-staying_state-MX-SON = Sonora
registration-choice-staying_state-MX-CHH = Chihuahua
registration-choice-staying_state-MX-COA = Coahuila
registration-choice-staying_state-MX-NLE = Nuevo León
registration-choice-staying_state-MX-TAM = Tamaulipas
registration-choice-staying_state-MX-SIN = Sinaloa
registration-choice-staying_state-MX-DUR = Durango
registration-choice-staying_state-MX-ZAC = Zacatecas
registration-choice-staying_state-MX-SLP = San Luis Potosí
registration-choice-staying_state-MX-NAY = Nayarit
registration-choice-staying_state-MX-JAL = Jalisco
registration-choice-staying_state-MX-AGU = Aguascalientes
registration-choice-staying_state-MX-GUA = Guanajuato
registration-choice-staying_state-MX-QUE = Querétaro
registration-choice-staying_state-MX-HID = Hidalgo
registration-choice-staying_state-MX-COL = Colima
registration-choice-staying_state-MX-MIC = Michoacán
registration-choice-staying_state-MX-MEX = Eta Meksik
registration-choice-staying_state-MX-CMX = Vil Meksiko
registration-choice-staying_state-MX-TLA = Tlaxcala
registration-choice-staying_state-MX-MOR = Morelos
registration-choice-staying_state-MX-PUE = Puebla
registration-choice-staying_state-MX-VER = Veracruz
registration-choice-staying_state-MX-GRO = Guerrero
registration-choice-staying_state-MX-OAX = Oaxaca
registration-choice-staying_state-MX-CHP = Chiapas
registration-choice-staying_state-MX-TAB = Tabasco
registration-choice-staying_state-MX-CAM = Campeche
registration-choice-staying_state-MX-YUC = Yucatán
registration-choice-staying_state-MX-ROO = Quintana Roo
registration-choice-staying_state-none = Li pa nan Meksik
registration-choice-eye_colour-brown = Mawon
registration-choice-eye_colour-black = Nwa
registration-choice-eye_colour-blue = Ble
registration-choice-eye_colour-green = Vèt
registration-choice-eye_colour-grey = Gri
registration-choice-eye_colour-hazel = Koulè nwazèt (mawon klè)
registration-choice-eye_colour-other = Yon lòt koulè
registration-choice-marital_status-single = Selibatè
registration-choice-marital_status-married = Marye
registration-choice-marital_status-living_together = Y ap viv ansanm (plase)
registration-choice-marital_status-separated = Separe
registration-choice-marital_status-divorced = Divòse
registration-choice-marital_status-widowed = Vèf
registration-choice-marital_status-prefer_not_to_say = Li pito pa di
registration-choice-consent-own_device = Wi. Se nou menm k ap ranpli sa.
registration-choice-consent-in_person = Wi, nou di l an pèsòn
registration-choice-consent-in_writing = Wi, nou ekri l
registration-choice-consent-by_phone = Wi, nou di l nan telefòn
registration-choice-consent-withdrawn = Non, oswa pa ankò
registration-choice-reading_language-en = English
registration-choice-reading_language-es = Español
registration-choice-reading_language-ht = Kreyòl ayisyen

## Yon dokiman, yon nimewo telefòn ak yon mezi

registration-document-title = Dokiman { $number }
registration-document-kind = Kalite dokiman
registration-document-number = Nimewo dokiman an
registration-document-country = Peyi ki bay li
registration-document-expires = Li bon jiska
registration-document-name = Non ki sou dokiman an
registration-document-mrz = Liy ki gen anpil < anba a
registration-document-passport = Paspò
registration-document-national_id = Kat idantite nasyonal
registration-document-consular_id = Kat konsila
registration-document-birth_certificate = Batistè oswa ak nesans
registration-document-refugee_document = Dokiman refijye
registration-document-residence_permit = Pèmi rezidans
registration-document-other = Yon lòt dokiman
registration-phone-number = Nimewo
registration-phone-country = Peyi nimewo a
registration-phone-use-sms = Mesaj tèks (SMS)
registration-phone-use-whatsapp = WhatsApp
registration-phone-use-shared = Lòt moun sèvi avè l tou
registration-phone-use-shelter = Telefòn yon abri
registration-unit-cm = santimèt
registration-unit-in = pye ak pous
registration-unit-kg = kilo
registration-unit-lb = liv
registration-measure-cm = { $amount } cm
registration-measure-in = { $feet } pye { $inches } pous
registration-measure-kg = { $amount } kg
registration-measure-lb = { $amount } liv

## Sa aplikasyon an ekri li menm, lè yon pwoblèm nonmen l

registration-field-presence = Moun sa a

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
registration-problem-latin-letters = « { $field } » gen lèt dokiman yo pa genyen: yo gen lèt A rive Z sèlman. Si se konsa li ye vre, kite l jan l ye a.
registration-problem-email-unusual = Sa pa sanble yon adrès imel. Tanpri tcheke l. Si se konsa li ye vre, kite l jan l ye a.
registration-problem-date-incomplete = « { $field } » bezwen omwen ane a. Si w pa konnen l, kite l jan l ye a.
registration-problem-date-impossible = « { $field } » gen yon jou ki pa egziste nan kalandriye a, oswa ki twò lwen dèyè. Tanpri tcheke jou a, mwa a ak ane a.
registration-problem-date-in-future = « { $field } » gen yon jou ki poko rive. Tanpri tcheke ane a.
registration-problem-measure-unusual = « { $field } » gen yon chif ki piti anpil oswa ki gwo anpil. Tanpri tcheke chif la ak mezi a. Si se konsa li ye vre, kite l jan l ye a.
registration-problem-document-checks = Liy ki anba dokiman an pa mache youn ak lòt. Petèt gen yon lèt oswa yon chif ki pa bon: tanpri konpare yo. Si yo bon, kite yo jan yo ye a.
registration-problem-document-expired = Gen yon dokiman ki ekspire. Sa pa yon pwoblèm, li bon isit la toujou. Jis tcheke si dat la kòrèk.
registration-problem-document-incomplete = Gen yon dokiman ki poko gen kalite, nimewo oswa peyi. Ajoute sa ou konnen. Ou ka kite l jan l ye a tou.
registration-problem-removed-and-changed = Yon aparèy te retire moun sa a, yon lòt te chanje repons li yo. Anyen pa pèdi. Tanpri chwazi si moun sa a rete nan gwoup la.
registration-problem-other-language-missing = Ou chwazi « Yon lòt lang ». Tanpri ekri non li nan « { $field } », pou yo ka jwenn yon entèprèt. Si w pa konnen l, kite l jan l ye a.
registration-problem-child-without-guardian = Pa gen okenn granmoun nan gwoup la ki responsab timoun sa a. Ou ka voye l konsa. Men ajan yo ka trete timoun nan tankou yon timoun ki poukont li. Tanpri mande èd depi kounye a bay moun k ap travay nan yon abri oswa nan pwoteksyon timoun: yo ede timoun, epi sa pa koute anyen.
registration-problem-guardian-gone = Granmoun ki te responsab timoun sa a pa nan gwoup la ankò. Tanpri chwazi nan « { $field } » ki moun ki responsab li kounye a.
registration-problem-guardian-is-child = Moun ki nan « { $field } » poko gen 18 an li menm tou. Si yon granmoun nan gwoup la ka responsab timoun sa a, chwazi granmoun nan. Si se pa sa, kite l jan l ye a.
registration-problem-consent-withdrawn = Ou te di « Non, oswa pa ankò », kidonk Turno pa voye anyen ankò. Pou efase anrejistreman an, retire l sou aparèy sa a. Si li te voye deja, mande moun ki bay randevou yo pou efase l lakay yo. Si w dakò ankò, chanje « { $field } ».

## Sa ki ka pa bon nan yon liy nan yon fichye moun pote vini

registration-import-problem-cell-unreadable = Turno pa ka li kaz sa a: tanpri ekri l jan kolòn sa a mande l.
registration-import-problem-row-unreadable = Turno pa ka li liy sa a: tanpri tcheke vigil yo ak gimè yo.
registration-import-problem-row-too-long = Liy sa a gen plis kaz pase kolòn ki genyen: tanpri chèche yon vigil oswa yon pwen vigil ki anplis.
registration-import-problem-family-refused = Liy sa a bon, men yon lòt liy menm fanmi an pa bon: tanpri korije lòt liy lan.
registration-import-problem-too-many-people = Fanmi sa a gen plis moun pase yon gwoup ka genyen: tanpri fè de fanmi avè l.
registration-import-problem-no-people = Fanmi sa a pa gen moun: tanpri ajoute premye moun nan.
registration-import-problem-form-newer = Se yon lòt vèsyon Turno ki fè sa: tanpri mete Turno ajou, epi pran fichye a ankò.
registration-import-problem-column-unknown = Turno pa gen kolòn sa a: tanpri korije non li oswa retire l.
registration-import-problem-already-here = Fanmi sa a sou aparèy sa a deja: tanpri chèche l nan lis la.

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
registration-code-group = Gwoup { $group } nan kòd la pa bon
    .why = Gen yon lèt oswa yon chif ki pa bon, ki manke oswa ki anplis, oswa de ladan yo chanje plas.
    .next = Anyen pa pèdi. Konpare gwoup { $group } ak kat la oswa ekran an, epi korije sèl gwoup sa a.
registration-too-large-to-show = Anrejistreman sa a twò gwo pou imaj k ap bouje yo
    .why = Gen anpil anpil repons ki ekri e ki chanje. Sa t ap pran plizyè minit pou montre yo tout.
    .next = Anyen pa pèdi. Anrejistre l kòm yon fichye pito, epi pote fichye a sou lòt aparèy la.
registration-file-foreign = Fichye sa a se pa yon anrejistreman Turno
    .why = Li soti nan yon lòt aplikasyon, oswa se yon lòt kalite fichye.
    .next = Anyen pa chanje. Chèche yon fichye ki gen non ki kòmanse ak « turno-registration » epi ki fini ak « .turno ».
registration-file-damaged = Fichye sa a pa antye
    .why = Gen yon pati ki manke oswa ki chanje, petèt pandan yo t ap kopye l.
    .next = Anyen pa chanje isit la. Kopye fichye a ankò, oswa anrejistre l ankò sou lòt aparèy la.
registration-file-newer = Se yon Turno ki pi nouvo ki fè fichye sa a
    .why = Vèsyon Turno sa a poko ka li l.
    .next = Anyen pa pèdi. Mete Turno ajou sou aparèy sa a, epi chwazi fichye a ankò.
registration-file-too-large = Fichye sa a twò gwo
    .why = Yon anrejistreman pa depase { $max } MB. Petèt se yon lòt fichye.
    .next = Anyen pa chanje. Chèche yon fichye ki gen non ki kòmanse ak « turno-registration » epi ki fini ak « .turno ».
registration-no-qr-found = Turno pa jwenn kòd QR nan foto a
    .why = Petèt kòd la twò piti, li pa klè, li twò fènwa oswa li koupe.
    .next = Anyen pa pèdi. Kenbe kamera a dwat devan tout kòd la, kote ki klere. Oswa tape lèt ki bò kòd la.
registration-mrz-damaged = Turno pa ka li liy sa yo
    .why = Dwe gen de oswa twa liy, tout menm longè, ak lèt, chif ak siy < sèlman.
    .next = Anyen pa pèdi. Tape yo ankò dousman, ak chak < tou. Ou ka kite yo vid tou: yo pa nesesè.
registration-mrz-not-found = Turno pa jwenn liy ki gen anpil < nan foto a
    .why = Petèt liy yo pa nan foto a, yo twò piti, yo twò fènwa oswa yo pa klè. Se pa tout dokiman ki genyen yo.
    .next = Anyen pa pèdi. Montre de oswa twa liy ki anba dokiman an, byen plat. Oswa tape yo.
registration-mrz-cut = Turno wè yon pati nan liy yo sèlman
    .why = Kòmansman an oswa fen an pa nan foto a, li kouvri, oswa gen yon reflè sou li.
    .next = Anyen pa pèdi. Montre tout liy yo, depi premye siy la rive nan dènye a. Oswa tape yo.
registration-mrz-small = Liy yo twò piti pou Turno li yo
    .why = Kamera a twò lwen, oswa foto a twò piti.
    .next = Anyen pa pèdi. Mete kamera a pi pre, jiskaske liy yo pran tout lajè foto a. Oswa tape yo.
registration-mrz-unclear = Turno wè liy yo, men li pa ka li chak siy san dout
    .why = Gen siy ki pa klè, ki nan lonbraj oswa ki anba yon reflè, oswa chif kontwòl yo pa mache ansanm. Turno pa janm devine.
    .next = Anyen pa pèdi. Pa bouje, chèche yon limyè ki egal, san reflè. Oswa tape liy yo.
registration-choose-first = Tanpri chwazi repons ki bon yo anvan
    .why = De aparèy bay repons ki pa menm sou moun sa yo oswa sou gwoup yo a.
    .next = Anyen pa chanje. Tounen, chwazi repons ki bon yo, epi pase moun yo ankò.
registration-request-stands = Moun sa yo pa ka pase kounye a
    .why = Gwoup yo a mande yon randevou oswa li gen youn deja, pou moun sa yo menm.
    .next = Anyen pa chanje, epi randevou a oswa demann lan an sekirite. Ou ka pase moun yo lè pa gen ni demann ni randevou ankò.
registration-nobody-left = Toude gwoup yo bezwen moun
    .why = Pa t ap gen pèsonn ki pase, oswa yon gwoup t ap rete san pèsonn.
    .next = Anyen pa chanje. Chwazi omwen yon moun ki pou pase, epi kite omwen yon moun rete.
registration-import-foreign = Turno pa ka li fichye sa a
    .why = Se pa yon tablo (CSV) ni yon lis (JSON) ki gen kolòn Turno yo.
    .next = Anyen pa chanje. Tcheke si premye liy lan gen non kolòn yo, anrejistre fichye a kòm CSV an UTF-8, epi chwazi l ankò.
registration-import-too-large = Fichye sa a twò gwo
    .why = Turno li yon fichye jiska yon limit sèlman, an megaoktè oswa an fanmi: { $max }.
    .next = Anyen pa chanje. Separe fichye a an plizyè fichye ki pi piti, ak tout liy yon fanmi nan menm fichye a, epi pran yo youn apre lòt.
registration-not-sent-yet = Gen bagay ki poko voye
    .why = Gen kèk repons nan anrejistreman sa a ki sou aparèy sa a sèlman.
    .next = Anyen pa efase. Konekte aparèy sa a sou yon rezo epi tann tout bagay voye. Apre sa, eseye ankò.
registration-locked = Anrejistreman sa a fèmen ak kle isit la
    .why = Yo te fèmen l sou aparèy sa a pou se pwòp gwoup li sèlman ki ka li l.
    .next = Anyen pa pèdi. Kòd gwoup la louvri l: nan lis la, chwazi « { registration-list-take-over } », epi sèvi ak kòd la.
registration-passphrase-short = Fraz sekrè sa a twò kout
    .why = Li bezwen omwen { $min } karaktè, pou pèsonn pa devine l.
    .next = Tanpri chwazi youn ki pi long, pa egzanp plizyè mo ki pa gen rapò youn ak lòt.
registration-paper-not-saved = Papye a pa anrejistre
    .why = Turno pa t ka ekri nan dosye telechajman yo.
    .next = Anyen pa pèdi. Tcheke si aparèy sa a kite Turno anrejistre fichye epi si li gen plas, epi eseye ankò.

## Bay yon lòt aparèy yon gwoup

registration-handoff-title = Pase anrejistreman sa a sou yon lòt aparèy
registration-handoff-warning = Nenpòt moun ki gen kòd sa a ka li tout bagay, chanje yo, epi mande randevou a. Montre aparèy gwoup pa w la sèlman kòd la, pa montre okenn lòt moun li.
registration-handoff-step-open = Sou lòt aparèy la, louvri Turno epi chwazi « { registration-list-take-over } ».
registration-handoff-step-scan = Mete kamera li devan kare sa a.
registration-handoff-step-wait = Konekte toude aparèy yo sou yon rezo pou yon ti moman. Repons yo ap rive poukont yo. Y ap rete isit la tou.
registration-handoff-no-network = Pa gen rezo
registration-handoff-picture = Kòd QR anrejistreman sa a
registration-handoff-text = Pa gen kamera? Sèvi ak lèt sa yo
registration-handoff-text-help = Se menm kòd la. Kole yo oswa tape yo sou lòt aparèy la.
registration-handoff-copy = Kopye lèt yo
registration-handoff-copied = Li kopye.
registration-handoff-not-copied = Turno pa gen dwa kopye isit la. Lèt yo make kounye a: kopye yo ou menm.

## Pran yon gwoup ki soti sou yon lòt aparèy

registration-takeover-title = Pran yon anrejistreman
registration-takeover-what = Sèvi ak kòd Turno montre sou lòt aparèy la, oswa ak kat rekiperasyon an. Chwazi youn nan twa fason yo. Ou ka sèvi ak yon fichye tou.
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
registration-takeover-text-help = Kole lèt ki bò kare a, oswa tape gwoup ki sou kat rekiperasyon an. Espas, liy ak ti lèt pa gen enpòtans.
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

registration-page-enough = Repons ki nesesè yo la: tounen nan gwoup la
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
registration-page-needless = Paj sa a pa nesesè ankò, paske yon lòt repons chanje. Sa ki te ekri la a rete anrejistre.
registration-search-choice = Chèche nan lis la
registration-search-choices = Chèche nan lis la
registration-select-nothing = Poko chwazi
registration-select-common = Sa moun chwazi pi souvan
registration-select-all = Tout peyi yo
registration-member-nobody = Poko gen lòt moun nan gwoup sa a. Ajoute lòt moun yo anvan; kesyon sa a ap tann.
registration-member-gone = Yon moun ki pa nan gwoup la ankò
registration-length-feet = Pye
registration-length-inches = Pous
registration-measure-number = Konbyen { $unit }
registration-phone-nth = Nimewo { $number }
registration-phone-uses = Kisa ki koresponn ak nimewo sa a? Si w pa konnen, kite l vid.
registration-phone-dialled = Men ki jan yo rele l:
registration-phone-add = Ajoute yon lòt nimewo
registration-phone-remove = Retire nimewo { $number }
registration-document-add = Ajoute yon dokiman
registration-document-add-other = Ajoute yon lòt dokiman
registration-document-remove = Retire dokiman { $number }
registration-document-remove-ask = Èske w vle retire dokiman { $number } ak sa ki te ekri sou li?
registration-mrz-help = Sèlman si w vle: kopye yo siy pa siy. Konsa Turno ka ranpli dokiman sa a. Repons sou moun nan rete jan yo ye.
registration-mrz-read = Li liy sa yo
registration-mrz-done = Turno ranpli dokiman sa a ak liy yo. Tanpri konpare l ak papye a.
registration-mrz-wrong = Chif kontwòl yo pa mache ansanm pou: { $checks }. Petèt yon siy pa bon: tanpri konpare liy yo ak dokiman an.
registration-mrz-check-number = nimewo dokiman an
registration-mrz-check-birth_date = dat nesans
registration-mrz-check-expires = dènye jou li bon
registration-mrz-check-optional = siy anplis yo
registration-mrz-check-composite = tout liy yo ansanm
registration-mrz-picture-help = Turno ka li liy sa yo sou dokiman an menm. Foto a rete sou aparèy sa a epi Turno pa kenbe l.
registration-mrz-camera-open = Li yo ak kamera a
registration-mrz-picture-choose = Chwazi yon foto dokiman an
registration-mrz-picture-busy = Turno ap li foto a.
registration-mrz-camera-looking = Mete liy ki anba dokiman an devan kamera a, byen plat, tout antye. Turno ap li yo poukont li.
registration-mrz-camera-refused = Turno pa gen pèmisyon sèvi ak kamera a. Ou ka ba li pèmisyon nan paramèt aparèy la, chwazi yon foto, oswa tape liy yo.
registration-mrz-camera-missing = Turno pa jwenn yon kamera ki mache isit la. Tanpri chwazi yon foto, oswa tape liy yo.
registration-mrz-agree = Turno te ka li pati sa yo san dout: { $checks }.
registration-latin-proposed = Turno ta ekri:
registration-latin-use = Sèvi ak sa a
registration-latin-use-what = Sèvi ak sa a: { $name }
registration-same-what = Èske se menm bagay ak yon lòt moun? Lè sa a, se sèlman sa ki vid la a ki ranpli.
registration-same-as = Menm jan ak { $name }
registration-same-done = Sa ki te vid la kounye a menm jan ak { $name }. Tanpri verifye l.
registration-read-aloud = Li l awotvwa
registration-read-aloud-what = Li awotvwa: { $label }
registration-read-aloud-stop = Sispann li
registration-missing = Sa ki manke toujou: { $fields }
registration-missing-more = Sa ki manke toujou: { $fields } ak { $count } lòt
registration-people-keep = Kite l nan gwoup la
registration-people-keep-who = Kite { $name } nan gwoup la

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

## Anrejistreman an sou papye

registration-paper-title = Anrejistreman, pou verifye epi siyen
registration-paper-what = Papye sa a gratis. Li montre sa Turno kenbe. Se pa yon papye gouvènman, epi se pa yon randevou.
registration-paper-how = Li tout repons yo. Si gen yon bagay ki pa bon, chanje l nan Turno epi enprime ankò. Siyen sèlman lè tout bagay bon. Kesyon moun gen dwa kite vid epi ki pa gen repons pa sou papye a.
registration-paper-printed = Enprime { $date }
registration-paper-group = Gwoup { $number }
registration-paper-page = Paj { $page } sou { $pages }
registration-paper-person = Moun { $number } sou { $count }
registration-paper-conflict = De aparèy bay repons ki pa menm. Toulède la a. Make sa ki bon an, epi chwazi l nan Turno.
registration-paper-letters = Gen lèt la a ki pa ka enprime. Nan Turno yo konplè. Tanpri ekri repons lan isit la alamen:
registration-paper-labelled = { $label }: { $text }
registration-paper-list = { $items } ak { $last }
registration-paper-list-before-i = { $items } ak { $last }
registration-paper-signatures = Siyati
registration-paper-sign = Mwen li repons sa yo, oswa yon moun li yo pou mwen. Dapre sa m konnen, yo bon.
registration-paper-sign-name = Siyati { $name }
registration-paper-sign-date = Dat
registration-paper-helper = Moun k ap ede a
registration-paper-helper-read = Mwen li repons sa yo pou moun ki nan anrejistreman sa a.
registration-paper-helper-name = Non moun k ap ede a
registration-paper-helper-language = Lang mwen te itilize pou m li
registration-paper-helper-signature = Siyati moun k ap ede a

## Finding a registration

registration-find = Chèche yon anrejistreman
registration-find-help-laptop = Chèche ak yon non oswa ak nimewo resi a. Touch “/” a mennen w isit la.
registration-find-help-phone = Chèche ak yon non oswa ak nimewo resi a.
registration-find-steps = Montre sèlman
registration-find-step-all = Tout
registration-find-step-draft = Poko fini
registration-find-step-ready = Pare
registration-find-step-on_its_way = Sou wout
registration-find-step-received = Resevwa
registration-find-step-needs_you = Bezwen ou
registration-find-step-requested = Ap tann
registration-find-step-appointment = Randevou
registration-find-step-locked = Fèmen ak kle
registration-find-found = { $count } anrejistreman
registration-find-none = Nou pa jwenn anyen. Eseye ak mwens lèt, oswa chwazi « { registration-find-step-all } ».
registration-find-more = Montre plis
registration-locked-card = Anrejistreman ki fèmen ak kle
registration-state-locked = Li fèmen ak kle sou aparèy sa a. Kòd fanmi an genyen an ap louvri l ankò.
registration-state-moved = Tout moun yo ale nan yon lòt gwoup. Anyen pa pèdi: repons yo la kounye a.

## Several registrations open

registration-open-families = Anrejistreman ki louvri
registration-open-jump = Touch: { $keys }
registration-open-close = Fèmen { $name } isit la. Anyen p ap efase.

## What is needed rarely

registration-group-more = Plis
registration-group-card = Kat rekiperasyon
registration-group-paper = Sou papye oswa nan yon fichye
registration-group-history = Ki moun ki chanje kisa
registration-group-move = Separe gwoup sa a, oswa mete l ansanm ak yon lòt
registration-group-leave-laptop = Fèmen l ak kle oswa efase l sou òdinatè sa a
registration-group-leave-phone = Fèmen l ak kle oswa efase l sou telefòn sa a

## Who changed what

registration-history-title = Tout sa ki chanje, ak aparèy ki fè chanjman an
registration-history-what = Sa ki pi nouvo a vini an premye. Fanmi an gen dwa li tout. Gen kat siy pou rekonèt chak aparèy; Turno pa konnen ki moun ki te kenbe l.
registration-history-empty = Poko gen anyen ki chanje.
registration-history-here = Aparèy sa a
registration-history-laptop = Yon lòt òdinatè, { $signs }
registration-history-phone = Yon lòt telefòn, { $signs }
registration-history-other = Yon lòt aparèy, { $signs }
registration-history-replaced = ranplase
registration-history-question-newer = Yon kesyon Turno sa a pa konnen
registration-history-kind-added = { $name }: ajoute oswa tounen
registration-history-kind-removed = { $name }: retire
registration-history-kind-sent = Anrejistreman an te voye
registration-history-kind-lead = { $name }: vin moun prensipal la
registration-history-kind-device = Aparèy sa a vin jwenn anrejistreman an
registration-history-kind-phone = Depi isit la, se aparèy sa a ki mande randevou a
registration-history-kind-moved = { $name }: soti nan yon lòt gwoup, oswa ale nan yon lòt
registration-history-kind-photo = { $name }: yo chwazi oswa retire foto a
registration-history-more = Montre plis: { $count } chanjman ki pi ansyen

## On paper and as a file

registration-papers-title = Anrejistreman sa a sou papye oswa nan yon fichye
registration-papers-what = Yon papye ak tout repons yo, pou nou verifye yo ansanm epi siyen. Li gratis.
registration-papers-language = Lang papye a
registration-papers-plain = Nenpòt moun ka li papye ki anrejistre a. Si lòt moun sèvi ak òdinatè sa a tou, enprime l epi efase l apre, nan poubèl la tou.
registration-papers-save = Anrejistre kòm PDF
registration-papers-saving = L ap anrejistre…
registration-papers-saved = Li anrejistre
registration-papers-saved-name = Non fichye a
registration-papers-saved-folder = Dosye
registration-papers-kept = Turno kenbe l sèlman jiskaske yo louvri Turno pwochen fwa. Enprime l kounye a, oswa bay yon lòt aplikasyon li.
registration-papers-share = Bay yon lòt aplikasyon
registration-papers-print-here = Enprime
registration-papers-print = Louvri l la epi enprime l. Apre sa, efase l si lòt moun sèvi ak òdinatè sa a.
registration-sealed-title = Nan yon fichye ki fèmen ak kle
registration-sealed-what = Tout repons yo nan yon sèl fichye. Se sèlman yon fraz sekrè ki ka louvri l. Pwogram “age” ka louvri l, menm san Turno.
registration-sealed-passphrase = Fraz sekrè
registration-sealed-rule = Omwen { $count } lèt oswa siy. Kat oswa senk mo ki pa gen rapò youn ak lòt, se yon bon chwa.
registration-sealed-short = Fraz sekrè a bezwen omwen { $count } lèt oswa siy.
registration-sealed-show = Montre fraz sekrè a
registration-sealed-nobody = San fraz sekrè a, pèsonn pa ka louvri fichye a, epi pèsonn pa ka remèt ou fraz la. Ekri l yon kote, epi pa kite l ansanm ak fichye a.
registration-sealed-save = Anrejistre nan yon fichye ki fèmen

## Bringing families in from a file

registration-import-link = Fè fanmi vini soti nan yon fichye
registration-import-title = Nan ki fichye fanmi yo soti?
registration-import-what = Yon tablo (CSV) oswa yon lis (JSON), 5 MB pou pi plis. Turno montre sa ki ladan l anvan. Anyen p ap ekri toutotan ou pa di l.
registration-import-choose = Chwazi yon fichye
registration-import-choose-other = Chwazi yon fichye ankò
registration-import-reading = Turno ap li fichye a…
registration-import-families = { $count } fanmi
registration-import-found = Nou ka fè { $families } ak { $people } vini.
registration-import-found-none = Pa gen okenn fanmi nan fichye sa a nou ka fè vini.
registration-import-not-yet = Poko gen anyen ki ekri.
registration-import-write = Fè { $count } fanmi vini
registration-import-busy = Y ap vini…
registration-import-written = { $count } fanmi vini.
registration-import-written-next = Yo nan lis la kòm anrejistreman ki poko fini. Ou pa bezwen fichye a ankò: efase l si lòt moun sèvi ak òdinatè sa a.
registration-import-to-list = Ale nan lis la
registration-import-refused = { $count } ranje pa ka vini
registration-import-refused-what = Yon fanmi vini nèt oswa li pa vini ditou. Korije ranje sa yo nan fichye a epi chwazi l ankò; fanmi ki la deja p ap vini de fwa.
registration-import-row = Ranje { NUMBER($row, useGrouping: 0) }
registration-import-unknown-columns = Turno pa konnen kolòn sa yo, li pa li yo:
registration-import-column-unnamed = yon kolòn ki pa gen non
registration-import-columns-title = Ou poko gen fichye?
registration-import-columns-what = Turno ka anrejistre yon tablo vid ki gen tout kolòn yo. Chak ranje se yon moun. Ranje ki gen menm mo nan kolòn “family” a se yon sèl fanmi.
registration-import-columns = Anrejistre yon tablo vid

## Splitting and joining groups

registration-move-title = Ki moun ki dwe ansanm nan yon gwoup?
registration-move-apart = Tout moun nan yon gwoup jwenn menm randevou a. Gwoup ki separe jwenn randevou ki separe: sa ka yon lòt jou, yon lòt lè oswa yon lòt kote.
registration-move-which = Kisa ou vle fè?
registration-move-split = Kèk moun ale nan yon gwoup pa yo
registration-move-split-help = Pou moun ki pa vwayaje ansanm ankò.
registration-move-join = Tout moun ki nan anrejistreman sa a ale nan yon lòt gwoup
registration-move-join-help = Pou moun ki vle menm randevou a.
registration-move-no = Non, kite l jan l ye a
registration-split-who = Ki moun ki ale nan yon gwoup pa yo?
registration-split-place = Tout repons yo ale avèk yo. Toude gwoup yo kenbe plas premye anrejistreman an, epi chak gwoup jwenn randevou pa l.
registration-split-all = Fòk gen yon moun ki rete nan gwoup sa a. Retire omwen yon moun nan chwa a.
registration-split-do = Fè yon gwoup ak { $count } moun
registration-split-sure = Apa: { $names }. Ap gen yon lòt anrejistreman ak yon lòt randevou. Èske se sa?
registration-split-yes = Wi, fè de gwoup
registration-join-search = Chèche lòt gwoup la ak yon non
registration-join-which = Nan ki gwoup tout moun ale?
registration-join-place = Tout moun ki nan anrejistreman sa a ale nan lòt la, ak tout repons yo. Se plas ki pi ansyen an ki konte.
registration-join-none = Pa gen lòt gwoup isit la moun ka antre ladan l. Yon gwoup k ap tann yon randevou oswa ki gen youn pa ka chanje konsa.
registration-join-do = Mete de gwoup yo ansanm
registration-join-sure = { $count } moun nan anrejistreman sa a ap ale nan gwoup { $name }. Y ap jwenn menm randevou a. Èske se sa?
registration-join-yes = Wi, mete yo ansanm

## Leaving this device

registration-leave-has-it = Lòt aparèy la genyen l kounye a
registration-leave-title-laptop = Èske anrejistreman sa a dwe kite òdinatè sa a?
registration-leave-title-phone = Èske anrejistreman sa a dwe kite telefòn sa a?
registration-leave-what = Anrejistreman an menm rete: fanmi an genyen l, epi sèvè a genyen l si yo te voye l. Se sou aparèy sa a sèlman n ap pale.
registration-leave-way = Kisa ki dwe fèt isit la?
registration-leave-lock-laptop = Fèmen l ak kle sou òdinatè sa a
registration-leave-lock-phone = Fèmen l ak kle sou telefòn sa a
registration-leave-lock-help = Repons yo rete isit la, men pèsonn pa ka li yo toutotan kòd fanmi an pa louvri yo ankò. Sa mache san rezo tou.
registration-leave-erase-laptop = Efase l sou òdinatè sa a
registration-leave-erase-phone = Efase l sou telefòn sa a
registration-leave-erase-help = Anyen nan li p ap rete isit la. Ou ka fè l tounen ak kòd fanmi an, jis nan sa ki te voye.
registration-leave-has-code = Fanmi an gen anrejistreman sa a sou pwòp telefòn li, oswa li gen kòd la sou papye
registration-leave-no-code = Si se pa sa, fè sa a an premye:
registration-leave-lacks-way = Tanpri chwazi kisa ki dwe fèt isit la.
registration-leave-lacks-code = Tanpri asire w fanmi an gen anrejistreman an oswa kòd li, epi make sa anlè a. San sa, pèsonn p ap ka louvri anrejistreman an ankò.
registration-leave-lock-sure = Apre sa, se kòd fanmi an sèlman k ap louvri anrejistreman an sou aparèy sa a. Èske w vle fèmen l?
registration-leave-lock-yes = Wi, fèmen l ak kle
registration-leave-erase-sure = Apre sa, p ap gen anyen nan anrejistreman an sou aparèy sa a. Èske w vle efase l?
registration-leave-erase-yes = Wi, efase l
registration-leave-no = Non, kite l
registration-leave-unsent = Efase l kanmenm
registration-leave-unsent-sure = Gen repons ki sou aparèy sa a sèlman. Si w efase kounye a, y ap pèdi nèt, epi pèsonn pa ka fè yo tounen. Èske w vle efase l kanmenm?
registration-leave-unsent-yes = Wi, efase l epi pèdi repons sa yo

## Kat rekiperasyon an

registration-card-title = Kat rekiperasyon
registration-card-what = Ak kat sa a, yon anrejistreman tounen sou yon nouvo telefòn lè lòt aparèy la pèdi oswa kase.
registration-card-how = Sou nouvo telefòn nan, louvri Turno epi chwazi « { registration-list-take-over } ». Eskane kare a, oswa tape gwoup yo. Ti lèt bon tou; O konte kòm 0, I ak L konte kòm 1.
registration-card-keep = Nenpòt moun ki gen kat sa a ka li anrejistreman an, chanje l, epi mande randevou a. Sere l tankou yon pyès idantite. Pa gen non sou li, pou pèsonn pa konnen ki moun ki mèt li.
registration-card-cut = Koupe sou liy lan.
registration-card-groups = Gwoup kòd la
registration-card-write = Ou ka kopye gwoup yo alamen tou, chak ak nimewo pa li.
registration-card-save = Anrejistre kat la kòm PDF
registration-card-print = Louvri l la, enprime l, epi koupe l. Apre sa, efase fichye a si lòt moun sèvi ak aparèy sa a.

## San rezo

registration-moving-title = San rezo: montre lòt aparèy la li
registration-moving-step-open = Sou lòt aparèy la, louvri Turno, chwazi « { registration-list-take-over } », epi louvri kamera a.
registration-moving-step-hold = Kenbe kamera li san bouje devan imaj k ap bouje a, pou tout kare a parèt.
registration-moving-step-until = Li konte imaj yo, epi li di lè tout bagay rive. Yon imaj ki te manke ap pase ankò.
registration-moving-picture = Kòd QR k ap bouje ak tout anrejistreman an
registration-moving-code = Kòd la
registration-moving-frame = Imaj { $number } sou { $of }
registration-moving-pause = Kanpe
registration-moving-go-on = Kite l bouje
registration-moving-back = Youn dèyè
registration-moving-next = Youn devan
registration-moving-by-hand = Kamera a lan? Kanpe l isit la, epi kontinye alamen. Lòt aparèy la ap di ki imaj ki manke.
registration-moving-file-title = Oswa kòm yon fichye
registration-moving-file-what = Fichye a sele: se sèlman yon aparèy ki gen kòd la ki ka louvri l. Foto yo ladan l tou. Pote l sou yon kle USB, oswa pataje l. Bay kòd la yon lòt jan: montre l, oswa sèvi ak kat rekiperasyon an.
registration-moving-file-save = Anrejistre l kòm yon fichye
registration-takeover-joined = Kòd la rive. Lè gen rezo, repons yo ap vini poukont yo.
registration-takeover-no-network = Pa gen rezo? Sou lòt aparèy la, chwazi « { registration-handoff-no-network } », epi kenbe kamera a devan imaj k ap bouje a.
registration-takeover-go = Ale nan anrejistreman an
registration-takeover-progress = { $have } imaj sou { $of }
registration-takeover-missing = Sa ki manke toujou: { $numbers }
registration-takeover-waits = Repons yo rive, y ap tann. Kounye a fòk gen kòd la: eskane kare ki pa bouje sou lòt aparèy la, oswa sèvi ak kat rekiperasyon an.
registration-takeover-groups = { $right } gwoup bon sou { $of }
registration-takeover-group-list = Gwoup nan kòd la
registration-takeover-group-right = Gwoup { $group }: li bon
registration-takeover-group-wrong = Gwoup { $group }: li pa bon
registration-takeover-group-open = Gwoup { $group }: poko
registration-takeover-file = Ak yon fichye
registration-takeover-file-help = Non li kòmanse ak « turno-registration ». Fichye a pote repons yo san rezo, epi kòd la louvri l, anvan oswa apre.
registration-takeover-file-choose = Chwazi fichye a
registration-arriving-no-network = Pa gen rezo? Pran repons yo san rezo

## Ki telefòn ki mande randevou a

registration-claim-this = Depi { $since }, se telefòn sa a ki mande randevou a. Telefòn ki te la anvan an pa kapab ankò.
registration-claim-other = Depi { $since }, se yon lòt telefòn ki mande randevou pou gwoup sa a.
registration-claim-not-you = Si se pa t ou menm, yon lòt moun gen kòd ou a. Fè yon telefòn ki pou ou pran plas la ankò: louvri « { registration-group-ask-appointment } » sou li. Pale ak yon moun ou fè konfyans, paske moun ki gen kòd la ka li repons yo tou.
registration-claim-history = Gade ki moun ki chanje kisa
