# SPDX-License-Identifier: Apache-2.0 OR MIT

### Foto yon moun: kijan pou chwazi l, ak ki kote li ye.

photo-title = Foto { $name }
photo-title-no-name = Foto moun sa a
photo-what = Biwo randevou a mande yon foto pou chak moun. Ou ka anrejistre epi voye repons ou yo san li.
photo-how-light = Figi a parèt pa devan, ak bon limyè, san okenn lòt moun nan foto a.
photo-how-covered = Rad ou mete pou lafwa ou ka rete sou ou. Fòk figi a parèt.
photo-private = Foto a sele ak kle gwoup ou a. Turno retire ki kote ak ki lè yo te pran l. Moun ki pote l pa ka wè l.
photo-take = Pran yon foto
photo-another = Pran yon lòt foto
photo-file = Chwazi yon foto ki la deja
photo-file-another = Chwazi yon lòt foto ki la deja
photo-preview = Men kijan foto a ap ye. Anyen poko anrejistre.
photo-better = Gen yon bagay ki ta ka pi bon. Se ou ki deside: yo ka sèvi ak yon foto konsa tou.
photo-use = Sèvi ak foto sa a
photo-use-anyway = Sèvi avè l kanmenm
photo-again = Pran l ankò
photo-turn = Vire l adwat
photo-working = Turno ap prepare foto a…
photo-alt = Foto { $name }
photo-alt-no-name = Foto moun sa a
photo-alt-new = Nouvo foto a, li poko anrejistre
photo-remove = Retire foto a
photo-remove-ask = Retire foto sa a? L ap soti sou aparèy sa a, epi li p ap foto moun sa a ankò sou aparèy gwoup ou a. Si li te deja voye, yon kopi sele rete sou sèvè a, ki pa ka louvri l.
photo-remove-yes = Wi, retire l
photo-remove-no = Non, kite l
photo-choose = De aparèy nan gwoup ou a pa chwazi menm bagay. Ki foto ki bon?
photo-choose-this = Kenbe foto sa a
photo-choose-none = Pa kenbe okenn foto
photo-link = Foto moun nan
photo-link-who = Foto { $name }
photo-link-there = Gen yon foto deja
photo-link-missing = Poko gen foto

## Kamera a, ak sa ki ta ka pi bon. Okenn konsèy pa anpeche moun sèvi ak yon foto.

photo-take-now = Pran l jan l ye a
photo-camera-start = Mete figi a nan won an.
photo-camera-itself = Lè l bon, foto a pran poukont li. Ou ka pran l nenpòt ki lè, kèlkeswa sa ki ekri la a.
photo-camera-other = Sèvi ak lòt kamera a
photo-camera-refused = Turno pa gen pèmisyon sèvi ak kamera a. Chwazi yon foto ki la deja. Oswa bay kamera a pèmisyon nan paramèt aparèy sa a.
photo-camera-missing = Turno pa jwenn yon kamera ki mache isit la. Chwazi yon foto ki la deja, pa egzanp youn yon moun te pran ak yon telefòn.
photo-good = Li bon. Pa bouje.
photo-hint-no_face = Mete figi a nan won an.
    .seen = Turno pa jwenn okenn figi.
photo-hint-several_faces = Yon sèl moun, tanpri.
    .seen = Gen plis pase yon figi.
photo-hint-come_closer = Vin pi pre.
    .seen = Figi a parèt piti.
photo-hint-not_whole = Mete w nan mitan, oswa fè yon ti bak.
    .seen = Figi a koupe.
photo-hint-look_ahead = Gade kamera a dwat devan w.
    .seen = Tèt la vire sou kote.
photo-hint-blurred = Pa bouje. Siye kamera a ak yon twal.
    .seen = Figi a pa klè.
photo-hint-too_dark = Plis limyè sou figi a: vire anfas yon fenèt oswa yon lanp.
    .seen = Gen pati nan figi a ki tou nwa.
photo-hint-too_bright = Mwens limyè sou figi a: ale nan lonbraj, oswa lwen lanp lan.
    .seen = Gen pati nan figi a ki tou blan.

## Konsèy pou moun ki pa ka fè foto tankou lòt moun

photo-advice = Si sa ka ede w
photo-advice-children = Yon ti bebe oswa yon timoun piti
    .how = Kouche timoun nan sou yon dra san desen epi pran foto a pa anwo, oswa kenbe l devan yon mi san men ou pa parèt. Yon ti bebe ka gen je l fèmen. Yon timoun piti ka gade sou kote oswa souri. Pran plizyè foto, epi sèvi ak pi bon an.
photo-advice-covered = Tèt kouvri pou lafwa
    .how = Kite l sou ou. Fòk figi a parèt depi manton rive sou fon, san lonbraj twal la. Si ou konn kouvri figi ou: ou ka pran foto sa a kote se sèlman moun ou fè konfyans ki la.
photo-advice-glasses = Linèt
    .how = Ou ka mete yo. Si yon lanp oswa yon fenèt parèt ladan yo, bese manton ou yon ti kras, oswa retire yo pou foto a. Retire linèt nwa, sof si ou bezwen yo pou je ou.
photo-advice-skin = Boule, mak sikatris, pansman, oswa yon figi ki diferan
    .how = Foto a dwe montre w jan ou ye kounye a. Ou pa bezwen kouvri ni esplike anyen. Si Turno pa jwenn figi a, pran foto a kanmenm epi sèvi avè l: yo p ap refize pèsòn pou sa.

## Foto yon dokiman

photo-document-title = Foto yon dokiman { $name }
photo-document-title-no-name = Foto yon dokiman
photo-document-what = Si gen yon paspò, yon kat oswa yon lòt papye, ou ka kenbe yon foto li isit la. Pèsòn pa oblije genyen youn. Li sele tankou tout foto yo.
photo-document-hold = Mete l plat nan bon limyè, san lonbraj. Kenbe kamera a dwat anwo l, pou kat kwen yo parèt.
photo-document-take-now = Pran foto a
photo-document-alt = Foto yon dokiman
photo-document-alt-new = Foto dokiman an, li poko anrejistre
photo-document-lines = Turno ka li liy ki anba yo: dokiman nimewo { $number }. Nan paj sou dokiman yo, Turno ka ranpli yo ak menm foto a.
photo-document-link = Foto yon dokiman
photo-document-link-who = Foto yon dokiman { $name }
photo-corners = Mete kat mak yo sou kwen dokiman an, ak dwèt ou oswa ak touch flèch yo. Si li pa dwat, vire l anvan.
photo-corner-top-left = Kwen anwo agoch
photo-corner-top-right = Kwen anwo adwat
photo-corner-bottom-right = Kwen anba adwat
photo-corner-bottom-left = Kwen anba agoch
photo-corners-again = Deplase mak yo ankò
photo-cut = Koupe l

## Ki kote foto a ye

photo-state-on_this_device = Sou aparèy sa a: { $size } rete pou voye. L ap pati apre repons ou yo, lè gen rezo.
photo-state-on_its_way = Li sou wout: { $size } rete pou voye.
photo-state-received = Li rive. Sèvè a genyen l, epi lòt aparèy gwoup ou a ka pran l.
photo-state-needs_you = Foto a bezwen ou.
photo-state-not_here = Foto a sou yon lòt aparèy nan gwoup ou a. L ap vini isit lè gen rezo epi lòt aparèy la fin voye l.
photo-not-here-saver = Ou te chwazi sere done sou aparèy sa a, se sa ki fè Turno pa pran foto lòt aparèy yo.
photo-waits-saver = Ou te chwazi sere done sou aparèy sa a, se sa ki fè foto a ap tann Wi-Fi, oswa li tann ou di li mèt pati.
photo-data-rules = Gade sa ou te chwazi sou done yo

## Sa ki ka pa mache

photo-unreadable = Fichye sa a pa ka li tankou yon foto
    .why = Se pa yon foto, li gate, oswa se yon kalite aparèy sa a pa konnen.
    .next = Pran yon nouvo foto ak kamera a, oswa chwazi yon lòt fichye.
photo-wrong-size = Foto a gen yon lòt gwosè
    .why = Yon foto gen { $width } pwen lajè ak { $height } pwen wotè.
    .next = Chwazi foto a ankò. Turno ap koupe l nan bon gwosè a.
photo-too-large = Foto a twò lou
    .why = Yon foto ka gen { $max } kB, pou l ka pase sou yon rezo ki fèb.
    .next = Chwazi yon lòt foto, pito youn ki gen yon mi san desen dèyè moun nan.
photo-file-too-large = Fichye a twò gwo
    .why = Li gen plis pwen pase sa aparèy sa a ka gade.
    .next = Anyen pa pèdi. Pran yon nouvo foto ak kamera a, oswa chwazi youn ki pi piti.
