# SPDX-License-Identifier: Apache-2.0 OR MIT

### Kle a ak repons ki anrejistre sou aparèy sa a.

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

vault-pin-wrong = Kòd PIN sa a pa bon
    .why = Kòd PIN ou tape a pa louvri pwofil sa a.
    .next = Anyen pa pèdi. Tape kòd PIN nan ankò, dousman. Apre plizyè move kòd, Turno ap fè w tann yon ti moman.
vault-pin-wait = Tanpri tann { $seconds } segonn
    .why = Gen twòp move kòd PIN youn dèyè lòt. Tan datant sa a pwoteje repons ou yo kont lòt moun.
    .next = Anyen pa pèdi. Lè tan an fini, tape kòd PIN nan ankò. Si w bliye l, gade si anrejistreman ou a sou yon lòt aparèy tou.
vault-pin-weak = Kòd PIN sa a twò fasil pou devine
    .why = Yon kòd PIN dwe gen omwen 6 chif oswa lèt, omwen 3 ki diferan, epi yo pa dwe swiv youn lòt tankou 123456.
    .next = Tanpri chwazi yon lòt kòd PIN. Pran youn ou ka sonje, men lòt moun pa ka devine; pa mete dat nesans.
vault-locked = Turno fèmen ak kle
    .why = Turno fèmen ak kle poukont li lè pèsonn pa sèvi avè l pandan yon ti tan, oswa lè yon moun fèmen l.
    .next = Repons ou yo an sekirite. Tape kòd PIN ou pou w kontinye.
vault-exists = Gen yon pwofil la deja
    .why = Yo te kreye yon pwofil sou aparèy sa a deja, epi Turno pa ekri sou li.
    .next = Anyen pa pèdi. Louvri pwofil sa a ak kòd PIN li.
vault-disk-full = Pa gen plas ankò sou aparèy sa a
    .why = Memwa a plen, kidonk Turno pa t ka anrejistre dènye repons lan.
    .next = Tout sa ki te anrejistre anvan toujou la. Efase foto, videyo oswa aplikasyon ou pa bezwen. Apre sa, tape dènye repons lan ankò.
vault-read-only = Turno pa ka anrejistre sou aparèy sa a
    .why = Kounye a memwa a pa kite Turno ekri.
    .next = Tout sa ki te anrejistre anvan toujou la. Etenn aparèy la, limen l, epi eseye ankò. Si sa rive ankò, montre yon moun k ap ede w paj sa a.
vault-damaged = Fichye ki anrejistre a gate
    .why = Turno pa ka li fichye li a. Sa ka rive lè memwa a gen pwoblèm oswa lè kouran koupe.
    .next = Pa efase Turno. Montre yon moun k ap ede w paj sa a. Avèk yon lòt aparèy gwoup ou a, ou ka jwenn sa ki te voye deja.
vault-newer = Se yon Turno ki pi nouvo ki anrejistre sa
    .why = Repons ki sou aparèy sa a te anrejistre ak yon vèsyon Turno ki pi nouvo pase sa a.
    .next = Anyen pa pèdi. Mete Turno ajou, epi louvri l ankò.
vault-in-use = Turno louvri deja
    .why = Gen yon lòt Turno sou aparèy sa a k ap sèvi ak menm pwofil la.
    .next = Anyen pa pèdi. Fèmen lòt Turno a, epi eseye ankò.
vault-phone-key-gone = Telefòn sa a pèdi kle li
    .why = Sa ki anrejistre isit la louvri sèlman ak PIN ou ansanm ak yon kle ki anndan telefòn nan. Telefòn nan pa gen kle a ankò. Sa rive lè yo remete paramèt li a zewo.
    .next = Sa ki te voye deja pa pèdi. Ak kat rekiperasyon ou a, oswa avèk yon lòt aparèy gwoup ou a, ou ka jwenn li ankò. Fè yon nouvo pwofil epi eskane kat la.
vault-phone-key-failed = Telefòn sa a pa bay kle li kounye a
    .why = Sa ki anrejistre isit la louvri sèlman ak PIN ou ansanm ak yon kle ki anndan telefòn nan, epi telefòn nan pa t reponn.
    .next = Anyen pa pèdi. Etenn telefòn nan, limen l ankò, epi eseye yon lòt fwa.

## The first PIN

vault-new-title = Chwazi yon kòd PIN
vault-new-why = Kòd PIN nan pwoteje tout sa ou ekri. Si aparèy sa a pèdi oswa yo pran l, pèsonn pa ka li non nou san li.
vault-new-pin = Nouvo kòd PIN
vault-new-rule = Omwen 6 chif. Pa mete 123456, ni menm chif la plizyè fwa.
vault-new-again = Menm kòd PIN nan yon lòt fwa
vault-new-differ = De kòd PIN yo pa menm. Tanpri ekri yo ankò.
vault-new-no-way-back = Pèsonn pa ka remèt ou yon kòd PIN ou bliye. Yon anrejistreman ki pase sou yon lòt aparèy rete an sekirite la.
vault-new-save = Anrejistre kòd PIN nan

## Unlocking

vault-unlock-title = Turno fèmen ak kle
vault-unlock-pin = Kòd PIN ou
vault-unlock = Louvri
vault-unlock-safe = Tout sa ou te ekri anrejistre.
vault-unlock-wait = Ou ka eseye ankò nan { $duration }.
vault-opening = L ap louvri. Sa pran yon ti moman.
vault-lock = Fèmen ak kle

## Several profiles

vault-profile-who = Ki moun k ap sèvi ak Turno?
vault-profile-unnamed = Pwofil ki pa gen non
vault-profile-another = Yon lòt moun sèvi ak òdinatè sa a: fè yon pwofil
vault-profile-new-title = Fè yon pwofil epi chwazi kòd PIN li
vault-profile-apart = Chak pwofil gen pwòp kòd PIN li ak pwòp anrejistreman li. Pèsonn pa wè pa yon lòt pwofil.
vault-profile-name = Non pwofil la
vault-profile-name-optional = Non pwofil la (ou ka kite l vid)
vault-profile-name-help = Yon non oswa inisyal. Nenpòt moun ki louvri Turno sou òdinatè sa a ka wè l.
vault-profile-name-missing = Tanpri ekri yon non oswa inisyal, pou nou ka distenge pwofil yo.
vault-profile-name-long = Non an twò long. Tanpri pa depase { $count } lèt.
