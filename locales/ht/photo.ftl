# SPDX-License-Identifier: Apache-2.0 OR MIT

### Foto yon moun: kijan pou chwazi l, ak ki kote li ye.

photo-title = Foto { $name }
photo-title-no-name = Foto moun sa a
photo-what = Biwo randevou a mande yon foto pou chak moun. Ou ka anrejistre epi voye repons ou yo san li.
photo-how-light = Figi a parèt pa devan, ak bon limyè, san okenn lòt moun nan foto a.
photo-how-covered = Rad ou mete pou lafwa ou ka rete sou ou. Fòk figi a parèt.
photo-private = Foto a sele ak kle gwoup ou a. Turno retire ki kote ak ki lè yo te pran l. Moun ki pote l pa ka wè l.
photo-take = Pran oswa chwazi yon foto
photo-another = Pran oswa chwazi yon lòt foto
photo-preview = Men kijan foto a ap ye. Anyen poko anrejistre.
photo-use = Sèvi ak foto sa a
photo-working = Turno ap fè foto a vin pi piti…
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
