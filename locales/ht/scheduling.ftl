# SPDX-License-Identifier: Apache-2.0 OR MIT

### Mande yon randevou: poukisa sa pa posib kounye a, ak sa ki pa mache.

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

scheduling-gate-closed = Ou poko ka mande yon randevou
    .why = Gen yon bagay oswa plizyè ki toujou manke.
    .next = Tout bagay anrejistre. Gade lis la: pou chak bagay, li di w sa ou ka fè.
scheduling-device-not-claimed = Se pa telefòn sa a k ap mande pou gwoup ou a
    .why = Chak gwoup mande ak yon sèl telefòn, epi sèvè a pa konnen sa a kòm telefòn gwoup ou a.
    .next = Anyen pa pèdi. Chwazi telefòn sa a pou gwoup ou a nan Turno, oswa mande ak telefòn ou te chwazi anvan an.
scheduling-platform-not-accepted = Kalite aparèy sa a pa ka mande randevou
    .why = Biwo randevou a pran demann ki soti sou sèten kalite telefòn sèlman.
    .next = Anyen pa pèdi. Pase anrejistreman an sou yon lòt telefòn ak kòd QR la. Li ka yon telefòn yo prete w.
scheduling-window-closed = Demann nan rive andeyò lè biwo a louvri
    .why = Biwo randevou a pran demann nan sèten lè nan jounen an sèlman.
    .next = Anyen pa pèdi. Turno ap montre w kilè l ap louvri ankò. Mande ankò lè sa a.
scheduling-presence-not-inside = Demann nan pa konte apati kote sa a
    .why = Telefòn nan pa t ka di li anndan zòn nan.
    .next = Anyen pa pèdi. Tcheke ankò ki kote telefòn nan ye. Lè li di ou anndan, mande ankò.
scheduling-presence-stale = Verifikasyon kote w ye a twò ansyen
    .why = Li te fèt twò lontan anvan demann nan rive, oswa zòn nan chanje depi lè sa a.
    .next = Anyen pa pèdi. Tcheke ankò ki kote telefòn nan ye, epi mande ankò. Ou pa bezwen refè anyen lòt.
scheduling-liveness-missing = Demann nan rive san verifikasyon figi a
    .why = Biwo randevou a mande l, epi demann sa a pa t di kijan sa te pase.
    .next = Anyen pa pèdi. Fè verifikasyon figi a oswa chwazi yon lòt jan, epi mande ankò.
scheduling-no-registration = Biwo randevou a poko gen anrejistreman ou
    .why = Yon demann konte sèlman lè anrejistreman an rive deja.
    .next = Anrejistreman ou an sekirite isit la. Voye l, epi lè w wè « Yo resevwa l », mande ankò.
scheduling-people-differ = Kantite moun yo pa menm
    .why = Kantite moun ki nan demann nan pa menm ak kantite ki nan anrejistreman ki te voye a.
    .next = Anyen pa pèdi. Voye anrejistreman an ankò, epi mande ankò.
scheduling-wish-impossible = Pa gen randevou nan pòs fwontyè sa yo oswa nan jou sa yo
    .why = Biwo randevou a pa bay randevou la oswa nan dat sa yo, oswa sa chanje.
    .next = Anyen pa pèdi. Chwazi lòt pòs fwontyè oswa lòt jou, epi mande ankò.
scheduling-no-room = Pa gen plas pou tout gwoup ou a nan jou sa yo
    .why = Nan jou sa yo, okenn pòs fwontyè ou chwazi pa gen plas pou yon gwoup { $people } moun. Yo pa janm separe yon gwoup.
    .next = Anyen pa pèdi. Chwazi plis jou oswa plis pòs fwontyè, oswa mande ankò yon lòt jou.
scheduling-already-active = Gwoup ou a gen yon demann oswa yon randevou deja
    .why = Chak gwoup ka gen yon sèl alafwa.
    .next = Anyen pa pèdi. Louvri demann ou an nan Turno. Se la ou ka chanje l.
scheduling-offer-lapsed = Yo pa t konfime randevou sa a alè
    .why = Yo kenbe yon randevou pou kèk èdtan sèlman. Apre sa, plas li yo al jwenn lòt moun k ap tann.
    .next = Anyen lòt pa pèdi, e gwoup ou a kenbe dat enskripsyon li. Mande ankò: w ap patisipe nan pwochen tiraj la.
scheduling-draw-under-way = Y ap fè tiraj la kounye a
    .why = Pandan sa ap fèt, yo pa ka chanje okenn randevou.
    .next = Randevou ou a rete jan l ye a. Eseye ankò nan kenz minit.
scheduling-draw-unreadable = Yo pa ka verifye rezilta tiraj la
    .why = Sa ki rive a pa mache ansanm, oswa biwo randevou a pa siyen l.
    .next = Eseye ankò pita, ak yon lòt rezo. Si sa kontinye, montre paj sa a bay yon òganizasyon ou fè konfyans.

## Pòt la: rezon ki fè moun pa ka mande kounye a

scheduling-gate-not_a_phone = Ou ka mande sou yon telefòn sèlman
    .why = Sa a se yon òdinatè. Règ yo pèmèt moun mande sou telefòn sèlman.
    .next = Pase anrejistreman an sou yon telefòn ak kòd QR la. Li ka yon telefòn yo prete w. Tout bagay rete anrejistre isit la tou.
scheduling-gate-other_phone = Se yon lòt telefòn k ap mande pou gwoup sa a
    .why = Chak gwoup mande ak yon sèl telefòn, epi gwoup ou a te chwazi yon lòt.
    .next = Sèvi ak telefòn gwoup la te chwazi a. Si l pèdi oswa li kase, kite telefòn sa a pran plas li.
scheduling-gate-registration_incomplete = Anrejistreman an poko fini
    .why = Gen repons ki manke oswa ki bezwen yon lòt kout je.
    .next = Louvri anrejistreman an. Turno ap montre w chak repons ki manke. Sa ou te ekri a anrejistre.
scheduling-gate-registration_not_received = Anrejistreman an poko rive
    .why = Fòk biwo randevou a genyen l anvan ou ka mande.
    .next = Voye l si w poko fè sa. Si l sou wout, konekte sou yon rezo pou yon ti moman. Li an sekirite isit la.
scheduling-gate-no_photo = Gen { $people } moun ki poko gen foto
    .why = Biwo randevou a mande yon foto figi chak moun.
    .next = Louvri chak moun ki poko gen foto epi pran youn. Ou ka eseye kantite fwa ou vle.
scheduling-gate-window_closed = Li fèmen kounye a. Pwochen fwa l ap louvri: { $here }, lè isit la
    .why = Li louvri pou tout moun an menm tan: { $central }, lè Santral (Central Time).
    .next = Ou ka fè demann ou an apati: { $early }, lè isit la. L ap tann sou telefòn sa a epi l ap ale poukont li lè l louvri. Si ou rive anvan lòt moun, sa pa ba w okenn avantaj.
scheduling-gate-outside = Ou deyò zòn nan
    .why = Moun ka mande anndan zòn nan sèlman: sant ak nò Meksik.
    .next = Anrejistreman ou an sekirite. Anvan ou vwayaje, mande nan yon abri oswa mande yon moun ou fè konfyans si wout la pa gen danje.
scheduling-gate-unsure = Telefòn nan pa ka konnen si w nan zòn nan
    .why = Li pa konnen ase byen ki kote li ye.
    .next = Swiv konsèy ki sou paj sa a epi eseye ankò. Plas egzak la pa janm kite telefòn nan.
scheduling-gate-liveness_not_done = Ti verifikasyon figi a poko fèt
    .why = Biwo randevou a vle konnen se yon moun tout bon k ap mande. Okenn videyo pa kite telefòn nan.
    .next = Fè verifikasyon figi a kounye a. Si l pa mache pou ou, ou mèt sote l: gen yon lòt jan, epi ou ka kontinye.
scheduling-gate-clock_off =
    { $way ->
        [ahead] Lè ki sou telefòn sa a gen { $duration } davans
       *[behind] Lè ki sou telefòn sa a gen { $duration } reta
    }
    .why = Si lè a pa bon, demann ou an ta ka konte nan yon move lè.
    .next = Louvri paramèt telefòn nan epi kite l mete dat ak lè a poukont li. Apre sa, tounen la a.
scheduling-gate-time_unknown = Turno poko konnen ki lè li ye vre
    .why = Depi telefòn sa a limen, Turno poko jwenn sèvè a.
    .next = Konekte sou yon rezo pou yon ti moman. Turno ap fè rès la poukont li.
scheduling-gate-bundle_out_of_date = Enfòmasyon biwo randevou a twò ansyen
    .why = Pòs fwontyè yo, jou yo oswa règ yo ka chanje depi lè sa a.
    .next = Konekte sou yon rezo pou yon ti moman. Turno ap pran nouvo enfòmasyon an poukont li.
scheduling-gate-region_out_of_date = Turno sa a pa gen kat ki konte jodi a
    .why = Biwo randevou a sèvi ak yon kat zòn nan ki pi nouvo.
    .next = Pran Turno ki pi nouvo a kote ou te jwenn sa a, epi enstale l sou sa a. Tout sa ou te ekri ap rete.
scheduling-gate-already_active = Gwoup ou a gen yon demann oswa yon randevou deja
    .why = Chak gwoup ka gen yon sèl alafwa, epi sa w genyen an konte.
    .next = Louvri l nan Turno. Se la ou ka chanje l.

## Paj la: èske nou ka mande kounye a?

scheduling-gate-title = Èske nou ka mande yon randevou kounye a?
scheduling-gate-looking = N ap tcheke…
scheduling-gate-open = Wi. Tout bagay pare: ou ka mande kounye a.
scheduling-gate-early = Ou ka fè demann ou an kounye a. L ap tann sou telefòn sa a epi l ap ale poukont li yon ti moman apre yo louvri: { $here }, lè isit la. Si ou rive anvan lòt moun, sa pa ba w okenn avantaj.
scheduling-gate-change-title = Èske nou ka chanje l kounye a?
scheduling-gate-change-open = Wi. Tout bagay pare: ou ka chanje l kounye a.
scheduling-gate-change-missing = Poko. Demann ou an oswa randevou ou a rete jan l ye a. Men { $count } bagay ki manke:
scheduling-gate-confirm-title = Di n ap vini
scheduling-gate-confirm-open = Wi. Tout bagay pare: ou ka di kounye a n ap vini.
scheduling-gate-confirm-missing = Poko. Yo toujou kenbe plas yo pou nou. Men { $count } bagay ki manke:
scheduling-gate-missing = Poko. Men { $count } bagay ki manke toujou:
scheduling-gate-again = Tcheke ankò
scheduling-gate-open-until = Ou ka mande jiska: { $here }, lè isit la. Nan lè Santral, jiska: { $central }.
scheduling-gate-phone-hour = Telefòn sa a montre yon lòt lè pase lè isit la. Sou telefòn sa a, l ap make: { $phone }.
scheduling-opens-in = L ap louvri nan { $duration }.
scheduling-opens-within = L ap louvri nan mwens pase { $duration }.
scheduling-choose-now = Chwazi pòs fwontyè ak jou kounye a
scheduling-where = Gade ki kote mwen ye
scheduling-open-registration = Louvri anrejistreman an
scheduling-open-people = Louvri lis moun yo
scheduling-open-appointment = Louvri demann nan oswa randevou a
scheduling-hand-off = Pase l sou yon telefòn
scheduling-claim = Kite telefòn sa a mande pou gwoup la
scheduling-claim-sure = Apati lè sa a, se telefòn sa a sèlman ki ka mande pou gwoup ou a. Lòt telefòn nan p ap kapab ankò.
scheduling-claim-yes = Wi, telefòn sa a
scheduling-claim-no = Non, kite l jan li ye a

## Rapèl, anndan aplikasyon an sèlman

scheduling-reminders = Rapèl
scheduling-reminder-opens_soon = Yo pran demann apati: { $hour }, lè ki sou telefòn sa a. Louvri Turno lè sa a, ak yon rezo.
scheduling-reminder-confirm_by = Di w ap vini. Ou ka fè sa jiska: { $hour }, lè ki sou telefòn sa a. Apre sa, y ap bay lòt moun randevou a.
scheduling-reminder-appointment = Randevou ou nan { $port }: { $hour }, lè laba a.

## Paj ki sou òdinatè a: poukisa se pa isit la

scheduling-not-here-title = Pou mande yon randevou, fòk gen yon telefòn
scheduling-not-here-why = Moun ka mande sèlman lè yo anndan zòn nan. Yon telefòn ka montre li la. Yon òdinatè pa kapab.
scheduling-not-here-living = Biwo randevou a vle tou pou gen yon moun tout bon devan aparèy la lè l ap mande. Konsa, machin ki mande plizyè milye randevou pa ka pase.
scheduling-not-here-what = Sa pou w fè
scheduling-not-here-step-register = Anrejistre tout moun sou òdinatè sa a. Anrejistreman an konte nèt.
scheduling-not-here-step-hand-off = Pase anrejistreman an sou telefòn fanmi an, oswa sou yon telefòn yo prete, ak yon kòd QR.
scheduling-not-here-step-ask = Sou telefòn sa a, mande randevou a anndan zòn nan, lè l louvri.

## Paj la: demann nan yon dènye fwa, anvan li voye

scheduling-request-title = Verifye demann ou an
scheduling-request-who = Moun k ap vini: { $people }
scheduling-request-together = Tout moun jwenn menm randevou a. Yo pa janm separe yon gwoup.
scheduling-request-where = Ki kote, nan lòd sa a
scheduling-request-when = Kilè
scheduling-request-day = { $day }
scheduling-request-days = Soti { $first } rive { $last }
scheduling-request-change = Chanje pòs fwontyè oswa jou
scheduling-request-then = Sa k ap pase apre sa
scheduling-request-replaces = Demann sa a pran plas sa ou te fè anvan an. Toutotan biwo randevou a poko genyen l, se sa anvan an ki konte. Gwoup ou a kenbe dat anrejistreman li.
scheduling-request-moves = Sa ap chanje randevou ou a. Ou kenbe sa ou genyen an jiskaske gen yon lòt pou nou tout.
scheduling-request-then-early = Demann nan ap ale poukont li yon ti moman apre yo louvri. Kite telefòn sa a limen toupre yon rezo, oswa louvri Turno pita nan jounen an.
scheduling-request-then-sent = Turno voye demann nan. Si pa gen rezo, l ap tann sou telefòn sa a epi l ap ale poukont li.
scheduling-request-then-answer = Repons lan ap rive sou telefòn sa a: yon randevou, oswa rezon ki fè pa genyen.
scheduling-request-then-back = Ou ka retire demann nan nenpòt lè.
scheduling-request-no-wish = Ou poko chwazi pòs fwontyè ak jou.
scheduling-request-to-ports = Chwazi pòs fwontyè ak jou
scheduling-request-to-gate = Gade sa ki manke
scheduling-request-sending = N ap voye…
scheduling-request-send = Mande randevou a

## Yon demann ki fèt deja

scheduling-request-received = Yo resevwa demann ou an. Nimewo li: { $number }
scheduling-request-received-at-laptop = Yo resevwa l: { $at }, lè òdinatè sa a
scheduling-request-received-at-phone = Yo resevwa l: { $at }, lè telefòn sa a
scheduling-request-stands = Ou pa bezwen mande ankò. Repons lan ap rive isit la poukont li lè gen rezo.
scheduling-request-waiting-laptop = Demann ou an anrejistre epi l ap tann yon rezo.
scheduling-request-waiting-phone = Demann ou an anrejistre sou telefòn sa a epi l ap tann yon rezo.
scheduling-request-waiting-opening = L ap ale poukont li: { $at }, yon ti moman apre yo louvri. Si ou rive anvan lòt moun, sa pa ba w okenn avantaj.
scheduling-request-change-this = Chanje demann nan
scheduling-change-waits = Ou mande yon lòt bagay. Toutotan biwo randevou a poko genyen l, men sa ki konte:
scheduling-change-refused = Yo pa t pran sa ou te mande nan plas la. Sa a toujou konte:
scheduling-change-move = Mande yon lòt jou oswa yon lòt pòs fwontyè
scheduling-missed = Randevou sa a fin pase
    .why = Si nou pa t ka vini, anyen pa pèdi: sa pa konte kont nou, epi gwoup ou a kenbe dat anrejistreman li.
    .next = Mande ankò. Chwazi jou nou ka vini.
scheduling-missed-again = Mande ankò
scheduling-request-waiting-network = Turno ap voye l poukont li. Ou pa bezwen mande ankò.
scheduling-request-made = Lè ou te mande
scheduling-request-made-at-laptop = { $at }, lè òdinatè sa a
scheduling-request-made-at-phone = { $at }, lè telefòn sa a

## Randevou a

scheduling-appointment-title = Randevou ou
scheduling-appointment-request-title = Demann ou an
scheduling-appointment-refused-title = Demann sa a pa pase
scheduling-appointment-none-title = Poko gen randevou
scheduling-appointment-none = Gwoup sa a poko mande, oswa yo te retire demann nan.
scheduling-appointment-ask = Mande yon randevou
scheduling-appointment-again = Chwazi ankò epi mande
scheduling-appointment-practice = Pratik: randevou sa a pa vre. Tanpri pa vwayaje pou li.
scheduling-appointment-where = Pòs fwontyè
scheduling-appointment-when = Jou ak lè
scheduling-appointment-hour = { $hour }, lè { $port }
scheduling-appointment-who = Pou
scheduling-appointment-people =
    { $people ->
        [1] { $people } moun
       *[other] { $people } moun, tout ansanm
    }
scheduling-appointment-number = Nimewo randevou a
scheduling-appointment-next = Sa pou w fè kounye a
scheduling-appointment-next-come = Rive nan pòs fwontyè a anvan lè sa a, ak tout moun ki nan gwoup la. Gade lè ki la: li ka pa menm ak lè kote w ye kounye a.
scheduling-appointment-next-bring = Ekri nimewo a sou papye tou. Pote l, ak papye ou genyen pou chak moun.
scheduling-appointment-next-free = Randevou a gratis. Pèsonn pa gen dwa mande w lajan pou li, epi pèsonn pa ka vann ou yon pi bon.

## Yon randevou yo ofri: èske n ap vini?

scheduling-confirm-ask = Tanpri, di n ap vini anvan { $at }, sou orè isit la
scheduling-confirm-why = Jiska lè sa a, yo kenbe plas yo pou nou. Apre sa, yo bay lòt moun k ap tann.
scheduling-confirm-yes = Wi, n ap vini
scheduling-confirm-again = Pou sa, fòk telefòn nan nan zòn nan ankò.
scheduling-confirm-phone = Di sa sou telefòn ki te mande randevou a.
scheduling-confirm-done = Ou deja di n ap vini. Ou pa bezwen fè anyen ankò.

## Paj la: tiraj la

scheduling-draw-open = Gade tiraj la, ak sa telefòn sa a te verifye
scheduling-draw-title = Tiraj la
scheduling-draw-none = Pa gen tiraj ki fèt ak demann sa a ankò.
scheduling-draw-none-next = Yo fè l apre yo fèmen demann jounen an. Lè l fini, Turno chèche rezilta a pou kont li epi li verifye l sou telefòn sa a.
scheduling-draw-date = Tiraj { $day }
scheduling-draw-wrong = Gen yon bagay ki pa mache. Montre paj sa a bay yon òganizasyon ou fè konfyans: li ka pwouve sa.
scheduling-draw-seated = Yo bay gwoup ou a yon randevou: { $port }, { $day }, { $hour } sou orè kote sa a.
scheduling-draw-standby = Gwoup ou a pa soti fwa sa a. Ou pa bezwen fè anyen: l ap patisipe ankò nan chak tiraj, jis dènye jou ou te chwazi a.
scheduling-draw-standby-by = Si gen plas ki vin lib anvan pwochen tiraj la, yo bay gwoup ki pa t soti. Turno ap fè w konnen pou kont li.
scheduling-draw-absent = Demann ou a pa t nan tiraj sa a. Li patisipe nan pwochen an.
scheduling-draw-checks = Sa telefòn sa a te verifye
scheduling-draw-check-named-yes = Yo te fikse ki kote nimewo a soti anvan yo fèmen demann yo.
scheduling-draw-check-named-no = Nimewo a pa soti kote yo te fikse anvan yo fèmen demann yo.
scheduling-draw-check-number-yes = Nimewo a bon. Anpil òganizasyon fè l ansanm, konsa pèsonn pa t ka chwazi l ni konnen l anvan.
scheduling-draw-check-number-no = Nimewo a pa bon.
scheduling-draw-check-number-yourself = Okenn telefòn pa ka verifye nimewo a. Chèche konnen si sa kòrèk: { $event } – { $outcome }
scheduling-draw-check-listed-yes = Gwoup ou a te sou lis yo te fèmen anvan yo konnen nimewo a.
scheduling-draw-check-listed-no = Gwoup ou a pa t sou lis la, malgre demann ou te rive alè.
scheduling-draw-check-as_asked-yes = Li te ekri jan ou te mande a: moun, pò ak jou.
scheduling-draw-check-as_asked-no = Li pa t ekri jan ou te mande a: moun yo, pò yo oswa jou yo pa menm.
scheduling-draw-check-result-yes = Rezilta yo pibliye a di menm bagay la sou gwoup ou a.
scheduling-draw-check-result-no = Rezilta yo pibliye a pa di menm bagay la sou gwoup ou a.
scheduling-draw-check-whole-yes = Telefòn sa a refè tiraj la pou tout moun: menm rezilta a soti pou tout.
scheduling-draw-check-whole-no = Telefòn sa a refè tiraj la pou tout moun: se yon lòt rezilta ki soti.
scheduling-draw-check-whole-untried = Yo poko verifye isit la si rezilta tout moun soti nan lis la ak nimewo a vre. Pou sa, telefòn nan bezwen tout lis yo, anviwon { $size }.
scheduling-draw-whole = Verifye tiraj tout moun tou (anviwon { $size })
scheduling-draw-whole-running = Turno ap chèche lis yo depi gen rezo, epi l ap refè tiraj la pou tout moun. Ou ka kite paj sa a.
scheduling-draw-list-name = Non lis ki te fèmen an, pou konpare ak lòt moun:
scheduling-draw-odds = Ki jan chans yo te ye
scheduling-draw-odds-all = { $tickets } gwoup te patisipe, { $seated } jwenn yon randevou.
scheduling-draw-odds-size =
    { $people ->
        [one] Moun ki pou kont yo: { $seated } sou { $tickets }
       *[other] Gwoup { $people } moun: { $seated } sou { $tickets }
    }
scheduling-draw-odds-same = Chans la pa depann de konbyen moun nou ye, ni de ki lè nan jounen an ou te mande.
scheduling-draw-waits = Konbyen tan moun yo te tann
scheduling-draw-waits-half =
    { $weeks ->
        [one] Mwatye nan moun ki jwenn yon randevou te enskri pa plis pase { $weeks } semèn anvan.
       *[other] Mwatye nan moun ki jwenn yon randevou te enskri pa plis pase { $weeks } semèn anvan.
    }
scheduling-draw-waits-most =
    { $weeks ->
        [one] Nèf sou dis te enskri pa plis pase { $weeks } semèn anvan.
       *[other] Nèf sou dis te enskri pa plis pase { $weeks } semèn anvan.
    }
scheduling-draw-waiting-half =
    { $weeks ->
        [one] Mwatye nan moun k ap tann toujou te enskri gen { $weeks } semèn oswa mwens.
       *[other] Mwatye nan moun k ap tann toujou te enskri gen { $weeks } semèn oswa mwens.
    }

## Retire yon demann oswa remèt yon randevou

scheduling-withdraw-request = Retire demann nan
scheduling-withdraw-request-sure = Biwo randevou a p ap chèche plas pou ou ankò. Ou ka mande ankò pita.
scheduling-withdraw-appointment = Remèt randevou a
scheduling-withdraw-appointment-sure = Ou p ap gen randevou a ankò, epi plas yo ap al jwenn lòt moun. Ou ka mande ankò pita, men ou p ap jwenn sa a ankò.
scheduling-withdraw-yes = Wi, retire l
scheduling-withdraw-no = Non, kenbe l

## Rapèl

scheduling-reminders-ask = Èske ou vle telefòn sa a fè w sonje?
    .why = L ap fè sa nan aswè ki vin anvan an ak twazèdtan anvan. L ap fè sa tou anvan lè li louvri a, toutotan ou poko mande. Rapèl la pa di non pèsonn ni okenn kote.
scheduling-reminders-allow = Fè m sonje
scheduling-reminders-granted = Telefòn sa a ap fè w sonje nan aswè ki vin anvan an ak twazèdtan anvan.
scheduling-reminders-refused = Turno pa gen dwa fè w sonje sou telefòn sa a
    .next = Louvri paramèt telefòn sa a: Aplikasyon, Turno, Notifikasyon, epi bay pèmisyon.

## Fich la: sa ou montre nan pòs fwontyè a, ak kijan pou rive la

scheduling-slip-title = Sa ou montre nan pòs fwontyè a
scheduling-slip-show = Montre kare sa a nan pòs fwontyè a. Li di ki kote, kilè ak pou konbyen moun, e li pa gen non pèsonn.
scheduling-slip-picture = Kòd QR pou montre nan pòs fwontyè a
scheduling-slip-large = Montre l gwo
scheduling-slip-large-close = Fèmen
scheduling-slip-letters = Lèt kare a
scheduling-slip-letters-help = Kote pa gen kamera ki mache, yon moun ka tape gwoup sa yo.
scheduling-slip-names-nobody = Pa gen okenn non isit la. Ak nimewo a, biwo randevou a ka di pou ki moun li ye.
scheduling-slip-way = Kijan pou rive la
scheduling-slip-open = Jou sa a li louvri depi { $opens } rive { $closes }, dapre lè ki la
scheduling-slip-bring = Sa pou pote
scheduling-slip-bring-everybody = Tout moun ki nan gwoup la, ansanm.
scheduling-slip-bring-slip = Kare a: sou yon telefòn ki chaje, ak sou papye tou.
scheduling-slip-bring-papers = Papye ou genyen pou chak moun. Papye ki vye oswa ki ekspire ka ede tou.
scheduling-slip-bring-day = Dlo, manje, medikaman, ak sa timoun piti bezwen pou tout yon jounen.
scheduling-slip-check = Nenpòt moun ka verifye kare a san rezo. Biwo randevou a gen yon paj pou sa.
scheduling-slip-papers = Enprime l
scheduling-slip-papers-title = Randevou a sou papye
scheduling-slip-papers-what = Yon paj nan chak lang ou chwazi: lang pa w la, ak yon lang yo li nan pòs fwontyè a.
scheduling-slip-papers-languages = Lang papye a
scheduling-slip-papers-save = Sove tout paj la an PDF
scheduling-slip-papers-discreet = Yon ti fich san mo
scheduling-slip-papers-discreet-what = Kare a ak nimewo l sèlman. Moun ki jwenn li pa ka wè touswit pou kisa li ye.
scheduling-slip-papers-discreet-save = Sove ti fich la an PDF

## Paj ki verifye fich yo (ui/check/), pou moun ki resevwa fanmi yo nan yon pòs fwontyè

scheduling-check-title = Verifye yon fich
scheduling-check-office = Paj sa a verifye fich ki soti nan: { $name }
scheduling-check-how = Eskane kòd QR la, chwazi yon foto kòd la, oswa tape lèt yo. Li mache san rezo. Anyen pa soti nan aparèy sa a.
scheduling-check-camera = Eskane ak kamera a
scheduling-check-picture-empty = Pa gen kòd QR nan foto sa a. Pran l ankò: tout kare a, klè, san lonbraj.
scheduling-check-typed = Tape lèt yo
scheduling-check-typed-help = Yo an gwoup anba kòd QR la. Majiskil oswa miniskil, ak espas oswa san espas. Dènye lèt chak gwoup montre erè yo touswit.
scheduling-check-typed-right = Gwoup ki tape jiska kounye a: { $right } sou { $of }. Tout bon.
scheduling-check-typed-wrong = Gade gwoup { $group } ankò: gen yon bagay ladan l ki pa bon.
scheduling-check-typed-check = Verifye sa ki tape a
scheduling-check-valid = Bon
scheduling-check-valid-why = Biwo randevou a siyen fich sa a, e anyen ladan l pa chanje.
scheduling-check-past = Bon, men li pase
scheduling-check-past-why = Biwo randevou a siyen fich sa a, e anyen ladan l pa chanje. Men jou li a fini.
scheduling-check-withdrawn = Anile
scheduling-check-withdrawn-why = Biwo randevou a siyen fich sa a. Men yo remèt randevou a, yo chanje l pou yon lòt, oswa yo pa t konfime l alè. Li pa konte ankò.
scheduling-check-invalid = Pa bon
scheduling-check-invalid-foreign = Sa a pa yon fich. Se yon lòt kòd QR, oswa gen lèt ki manke.
scheduling-check-invalid-unreadable = Sa a kòmanse tankou yon fich, men li pa ka li: yon moso manke oswa domaje. Eskane l ankò, oswa tape lèt yo.
scheduling-check-invalid-signature = Siyati a pa koresponn: yo chanje yon bagay nan fich sa a, oswa se yon lòt biwo ki fè l.
scheduling-check-invalid-newer = Fich sa a pi nouvo pase paj sa a. Mande biwo randevou a paj ki nouvo a.
scheduling-check-day-past = Jou sa a fini.
scheduling-check-day-today = Se jodi a.
scheduling-check-day-later = Jou sa a poko rive.
scheduling-check-as-of = Yo konnen fich ki anile yo jiska: { $at }, dapre revèy aparèy sa a
scheduling-check-as-of-old = Sa gen plis pase yon jou. Mande biwo randevou a paj ki nouvo a anvan ou fè l konfyans.
scheduling-check-nobody = Yon fich pa gen non pèsonn. Pou ki moun li ye, biwo randevou a ka di l ak nimewo a.
scheduling-check-no-office = Paj sa a poko konnen okenn biwo randevou. Mande pa w la ba ou l.
