# SPDX-License-Identifier: Apache-2.0 OR MIT

### Voye ak resevwa: nan ki pwen yon anrejistreman ye, ak sa ki pa mache sou wout.

## Nan ki pwen yon anrejistreman ye

sync-step-arriving = Li sou wout pou vin sou aparèy sa a. L ap rive lè gen rezo.
sync-step-draft = Poko fini: gen repons ki manke
sync-step-ready = Pare pou voye
sync-step-on_its_way = Li sou wout
sync-step-received = Yo resevwa l
sync-step-needs_you = Gen yon bagay pou w fè
sync-step-requested = L ap tann yon randevou
sync-step-appointment = Li gen yon randevou
sync-step-locked = Fèmen ak kle
sync-step-moved = Tout moun ladan l nan yon lòt gwoup

## Ki kote yon fanmi ye, ak chak moun ladan l

sync-sending-on_this_device = Sou aparèy sa a. Biwo randevou a poko genyen l.
sync-sending-on_its_way = Sou wout: gen { $size } ki rete pou voye.
sync-sending-received = Yo resevwa l, nimewo { $number }, { $at }.
sync-sending-needs_you = Gen yon bagay pou w fè: { $what }. Kòd: { $code }.
sync-sending-needs_you-since = Gen yon bagay pou w fè, depi { $since }: { $what }. Kòd: { $code }.

sync-person-on_this_device = Sou aparèy sa a
sync-person-on_its_way = Sou wout
sync-person-received = Yo resevwa l
sync-person-added = Ou ajoute l apre yo te fin voye. Li poko voye.
sync-person-changed = Li chanje depi yo te voye l
sync-person-needs_you = Gen yon bagay pou w fè

## Sa k ap voye

sync-kind-log = Repons yo, pou aparèy gwoup ou a
sync-kind-submission = Anrejistreman ou
sync-kind-claim = Chwa telefòn k ap mande randevou a
sync-kind-request = Demann randevou ou a
sync-kind-withdraw = Retire demann ou an
sync-kind-confirm = Repons wi pou randevou a
sync-kind-photo = Foto yon moun nan gwoup ou a

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

sync-parcel-malformed = Yo pa t ka li sa ki te voye a
    .why = Li rive gate, oswa sou yon fòm lòt bò a pa konnen.
    .next = Repons ou yo toujou anrejistre sou aparèy sa a. Eseye ankò. Si sa rive ankò, mete Turno ajou oswa montre yon moun k ap ede w paj sa a.
sync-parcel-signature = Yo pa aksepte sa ki te voye a
    .why = Siyati elektwonik la pa koresponn ak gwoup ou a. Petèt gen yon bagay ki chanje sou wout.
    .next = Repons ou yo toujou anrejistre sou aparèy sa a. Eseye ankò sou yon lòt rezo. Si sa rive ankò, montre yon moun k ap ede w paj sa a.
sync-parcel-too-large = Sa ki te voye a twò gwo
    .why = Sèvè a pran ti kantite sèlman chak fwa.
    .next = Repons ou yo toujou anrejistre sou aparèy sa a. Mete Turno ajou epi eseye ankò, oswa montre yon moun k ap ede w paj sa a.
sync-parcel-kind = Lòt bò a pa konnen etap sa a
    .why = Turno ak sèvè a pa gen menm vèsyon.
    .next = Repons ou yo toujou anrejistre sou aparèy sa a. Mete Turno ajou, epi eseye ankò.
sync-seal-broken = Gen yon bagay ki rive, men Turno pa ka louvri l
    .why = Li pa koresponn ak kle gwoup ou a, oswa li gate sou wout.
    .next = Repons pa w yo toujou anrejistre sou aparèy sa a. Eseye ankò pita. Si sa rive ankò, montre yon moun k ap ede w paj sa a.
sync-no-network = Pa gen rezo kounye a
    .why = Aparèy sa a pa konekte sou okenn rezo.
    .next = Tout bagay anrejistre sou aparèy sa a. Ou mèt kontinye. Turno ap voye l poukont li lè rezo a tounen.
sync-name-not-found = Turno pa jwenn sèvè a
    .why = Gen yon rezo, men li pa t ka di ki kote sèvè a ye. Petèt rezo a pa rive sou entènèt.
    .next = Tout bagay anrejistre sou aparèy sa a. Ou mèt kontinye. Turno ap eseye ankò poukont li. Si sa dire anpil, eseye yon lòt rezo.
sync-server-silent = Sèvè a pa reponn
    .why = Gen yon rezo, men pa gen repons antye ki rive. Petèt rezo a fèb, oswa sèvè a kanpe yon ti moman.
    .next = Tout bagay anrejistre sou aparèy sa a. Ou mèt kontinye. Turno ap eseye ankò poukont li.
sync-wifi-sign-in = Wi-Fi sa a mande pou ou konekte anvan
    .why = Se paj Wi-Fi a ki vini nan plas sèvè a.
    .next = Tout bagay anrejistre sou aparèy sa a. Louvri navigatè a, konekte sou Wi-Fi a, epi tounen. Oswa sèvi ak yon lòt rezo.
sync-clock-wrong = Petèt dat aparèy sa a pa bon
    .why = Dapre dat ak lè aparèy sa a, prèv ki montre se bon sèvè a pa bon jodi a.
    .next = Tout bagay anrejistre sou aparèy sa a. Mete dat la ak lè a nan paramèt aparèy la, epi eseye ankò. Si yo bon, montre yon moun k ap ede w paj sa a.
sync-not-the-server = Rezo sa a pa kite Turno pase
    .why = Se yon lòt bagay ki reponn nan plas sèvè a.
    .next = Tout bagay anrejistre sou aparèy sa a. Sèvi ak yon lòt rezo. Apre sa, Turno ap eseye ankò.
sync-server-busy = Sèvè a okipe
    .why = Gen anpil anpil moun k ap voye nan moman sa a.
    .next = Anyen pa pèdi. Turno kenbe tout bagay epi l ap eseye ankò poukont li.
sync-refused = Sèvè a pa aksepte sa
    .why = Li bay yon rezon vèsyon Turno sa a pa konnen.
    .next = Repons ou yo toujou anrejistre sou aparèy sa a. Mete Turno ajou epi eseye ankò, oswa li kòd ki sou paj la bay yon moun k ap ede w.
sync-request-too-large = Twòp bagay voye yon sèl kou
    .why = Sèvè a pa pran plis pase yon sèten kantite chak fwa.
    .next = Anyen pa pèdi. Eseye ankò. Si sa rive ankò, mete Turno ajou oswa montre yon moun k ap ede w paj sa a.
sync-too-many = Twòp esè nan yon ti tan
    .why = Sèvè a mande chak gwoup kite yon ti tan ant chak esè.
    .next = Anyen pa pèdi. Tann kèk minit. Turno ap eseye ankò poukont li.
sync-photo-absent = Sèvè a poko gen foto sa a
    .why = Aparèy ki te pran l lan poko voye tout.
    .next = Anyen pa pèdi. L ap rive lè aparèy sa a gen rezo.
sync-photo-conflict = Foto a ap voye soti plizyè kote
    .why = Sèvè a gen yon lòt pati nan foto a, pa sa aparèy sa a te panse.
    .next = Anyen pa pèdi. Turno ap mande sèvè a epi kontinye la poukont li.
sync-photo-damaged = Foto a gate sou wout
    .why = Sa ki rive a se pa sa aparèy sa a te voye.
    .next = Foto a toujou anrejistre sou aparèy sa a. Turno ap voye l ankò poukont li.
sync-photo-too-many = Sèvè a pa pran plis foto pou gwoup ou a
    .why = Chak gwoup gen plas pou twa foto pou chak moun.
    .next = Foto a toujou anrejistre sou aparèy sa a. Montre yon moun k ap ede w paj sa a. Repons ou yo ap voye san li.

## Yon ti fraz kalm: ki kote tout bagay ye kounye a

sync-line-saved-laptop = Tout bagay anrejistre sou òdinatè sa a.
sync-line-saved-phone = Tout bagay anrejistre sou telefòn sa a.
sync-line-waiting-laptop = Tout bagay anrejistre sou òdinatè sa a. Li poko voye.
sync-line-waiting-phone = Tout bagay anrejistre sou telefòn sa a. Li poko voye.
sync-line-failing-laptop = Tout bagay anrejistre sou òdinatè sa a. Li poko voye: sa pa mache depi { $since }.
sync-line-failing-phone = Tout bagay anrejistre sou telefòn sa a. Li poko voye: sa pa mache depi { $since }.
sync-line-refused-laptop = Tout bagay anrejistre sou òdinatè sa a. Gen yon bagay sèvè a pa aksepte.
sync-line-refused-phone = Tout bagay anrejistre sou telefòn sa a. Gen yon bagay sèvè a pa aksepte.
sync-line-asks-laptop = Tout bagay anrejistre sou òdinatè sa a. Turno ap mande w anvan li voye { $size }.
sync-line-asks-phone = Tout bagay anrejistre sou telefòn sa a. Turno ap mande w anvan li voye { $size }.
sync-line-held-laptop = Tout bagay anrejistre sou òdinatè sa a. { $size } ap pati lè ou di sa.
sync-line-held-phone = Tout bagay anrejistre sou telefòn sa a. { $size } ap pati lè gen Wi-Fi.
sync-line-busy = N ap voye…
sync-line-sent = Tout bagay rive nan sèvè a, { $at }.

sync-now = Voye kounye a
sync-now-busy = N ap voye…

## Paj ki pale sou voye

sync-title = Sa ki voye deja
sync-saved-laptop = Tout sa ou ekri anrejistre sou òdinatè sa a. Turno voye l poukont li chak fwa gen rezo.
sync-saved-phone = Tout sa ou ekri anrejistre sou telefòn sa a. Turno voye l poukont li chak fwa gen rezo.
sync-clock-laptop = Tout lè ki sou paj sa a se lè òdinatè sa a.
sync-clock-phone = Tout lè ki sou paj sa a se lè telefòn sa a.
sync-busy = Turno ap voye epi resevwa kounye a. Ou mèt kite paj sa a.
sync-last = Dènye fwa tout bagay pase byen
sync-last-never = Poko gen sou aparèy sa a
sync-waiting = Sa k ap tann pou voye
sync-waiting-none = Anyen. Tout bagay rive nan sèvè a.
sync-waiting-nothing-yet = Anyen.
sync-waiting-some = { $parcels } pakè, { $size }
sync-failing-since = Sa pa mache depi
sync-next-try = Turno ap eseye ankò
sync-next-try-soon = Nan yon ti moman, oswa lè gen rezo
sync-long-title = Sa k ap tann depi plis pase yon jou
sync-long-what = Anyen pa pèdi. Ou ka pote l sou yon lòt aparèy gwoup la kòm yon fichye.
sync-refused-title = Sèvè a pa aksepte sa
sync-refused-open = Louvri anrejistreman sa a
sync-no-server = Turno sa a pa gen sèvè. Tout bagay rete sou aparèy sa a.
sync-try-again = Eseye ankò kounye a
sync-stuck-since = Depi { $since }, { $size }.

## Anvan anpil bagay voye, ak reglaj sou done

sync-ask = { $size } pral voye.
sync-ask-unknown = Turno pa ka wè si koneksyon sa a koute w lajan. Si li koute w lajan, ou mèt tann.
sync-ask-metered = Koneksyon sa a ka koute w lajan. Ou mèt tann Wi-Fi.
sync-ask-now = Voye { $size } kounye a
sync-ask-later = Tann Wi-Fi
sync-held = { $size } pral voye pita.
sync-held-unknown = Tout bagay anrejistre. Turno pa ka wè Wi-Fi sou aparèy sa a: tounen isit la lè ou genyen l.
sync-held-metered = Tout bagay anrejistre. Turno ap voye l poukont li kou gen Wi-Fi.
sync-fetch-ask = Turno pral telechaje anviwon { $size } foto ki sou lòt aparèy gwoup ou yo.
sync-fetch-ask-now = Telechaje { $size } kounye a
sync-fetch-held = Anviwon { $size } foto ap telechaje pita.
sync-fetch-held-metered = Tout bagay anrejistre. Turno ap telechaje yo poukont li kou gen Wi-Fi.
sync-data = Ekonomize done
sync-wifi-only = Sèlman ak Wi-Fi.
sync-wifi-only-what = Anyen pa voye ak done mobil si ou pa di sa.
sync-data-saver = Ekonomi done.
sync-data-saver-what = Foto yo tann Wi-Fi, oswa yo tann ou di yo mèt pati. Turno pa telechaje foto lòt moun, epi li mande nouvèl sèlman lè li voye yon bagay oswa lè ou mande l.

## Telefòn simile a

sync-simulated-connection = Koneksyon li
sync-simulated-wifi = Nan Wi-Fi
sync-simulated-metered = Done mobil
