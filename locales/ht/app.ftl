# SPDX-License-Identifier: Apache-2.0 OR MIT

### Turno li menm: sa ki pa mache nan aplikasyon an, kèlkeswa sa moun nan t ap fè.

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

app-unexpected = Gen yon bagay ki pa mache nan Turno
    .why = Yon pati nan Turno kanpe yon jan pèsonn pa t ap tann.
    .next = Tout sa ki te anrejistre toujou la. Tanpri eseye ankò. Si sa rive ankò, fèmen Turno, louvri l ankò, epi montre yon moun k ap ede w paj sa a.
app-bad-input = Turno pa konprann etap sa a
    .why = Yon pati nan Turno mande yon lòt pati yon bagay yon move jan. Se pa fòt ou.
    .next = Anyen pa pèdi. Tounen dèyè epi eseye ankò. Si sa rive ankò, li kòd ki sou paj la bay yon moun k ap ede w.
app-not-on-this-device = Aparèy sa a pa ka fè sa
    .why = Gen etap ki mache sou telefòn sèlman. Mande randevou se youn ladan yo.
    .next = Anyen pa pèdi. Pase anrejistreman an sou telefòn ou ak kòd QR la, epi fè etap sa a la.

## On every screen

app-name = Turno
app-header = Lang ak kle
app-back = Retounen
app-continue = Kontinye
app-language = Lang
app-code = Kòd: { $code }

## Language

app-language-title = Lang
app-language-own-name = Kreyòl ayisyen
app-language-later = Ou ka chanje sa nenpòt lè, anlè chak paj.

## Welcome

app-welcome-title = Byenveni nan Turno
app-welcome-what = Ak Turno, fanmi ou ka anrejistre epi mande yon randevou pou mande azil.
app-welcome-is-register = Yon sèl anrejistreman pou tout fanmi an. Yo pa janm separe yon fanmi.
app-welcome-is-offline = Li mache san entènèt. Tout sa ou ekri anrejistre touswit.
app-welcome-is-private = Sa ou ekri fèmen ak kòd PIN ou. Moun ki pote l pa ka li l.
app-welcome-laptop = Sou òdinatè sa a ou fè anrejistreman an. Pou mande randevou a, fanmi an sèvi ak yon telefòn, pa yo oswa youn yo prete.
app-free = Turno gratis. Pèsonn pa gen dwa mande ou lajan pou li.
app-not-government = Turno se pa yon aplikasyon gouvènman.
app-not-only-way = Turno pa janm sèl fason pou mande azil.

## Sa yon telefòn montre anlè pandan Turno fèmen. Pa gen non ni kote ladan l.

app-notice-channel = Rapèl
app-notice-waiting = Gen yon bagay ki bezwen voye. Tanpri louvri Turno yon ti moman.
app-notice-due = Gen yon bagay ki pral rive talè. Tanpri louvri Turno.
