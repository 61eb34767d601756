# SPDX-License-Identifier: Apache-2.0 OR MIT

### Zòn kote moun ka mande randevou, ak kote telefòn sa a ye.

## Pàn. Idantifyan an se kòd ki pa janm chanje a.

region-no-position = Telefòn nan pa di ki kote li ye
    .why = Petèt lokalizasyon an etenn, oswa Turno pa gen pèmisyon sèvi avè l, oswa telefòn nan pa ka wè syèl la.
    .next = Anyen pa pèdi. Limen lokalizasyon an epi kite Turno sèvi avè l. Soti deyò oswa pwoche bò yon fenèt, epi eseye ankò. Plas egzak la pa janm kite telefòn nan.

## Poukisa Turno pa ka konnen si telefòn nan nan zòn nan

region-unsure-no_fix = Telefòn nan pa konnen ki kote li ye
    .next = Limen lokalizasyon an epi kite Turno sèvi avè l. Soti deyò oswa pwoche bò yon fenèt, tann yon minit, epi eseye ankò.
region-unsure-stale = Telefòn nan konnen sèlman kote l te ye sa gen { $age }
    .next = Kite Turno louvri, soti deyò oswa pwoche bò yon fenèt, epi eseye ankò.
region-unsure-too_coarse = Telefòn nan konnen kote l ye ak yon diferans anviwon { $accuracy } sèlman
    .next = Kite Turno sèvi ak lokalizasyon egzak ou. Soti deyò, lwen gwo mi, tann yon minit, epi eseye ankò.
region-unsure-at_edge = Ou tou pre limit zòn nan: anviwon { $distance }
    .next = Soti deyò epi tann yon minit, pou telefòn nan ka bay yon plas ki pi egzak. Si l toujou pa ka konnen, eseye yon kote ki yon ti jan pi anndan zòn nan. Ale la sèlman si pa gen danje.
region-unsure-impossible = Telefòn nan bay yon plas ki pa posib
    .next = Etenn lokalizasyon an epi limen l ankò, oswa etenn telefòn nan epi limen l. Apre sa, eseye ankò.

## Direksyon; yo li yo apre yon distans: « gen 12 km ant isit la ak kote ki pi pre a, nan direksyon nò »

region-direction-n = nan direksyon nò
region-direction-ne = nan direksyon nòdès
region-direction-e = nan direksyon lès
region-direction-se = nan direksyon sidès
region-direction-s = nan direksyon sid
region-direction-sw = nan direksyon sidwès
region-direction-w = nan direksyon lwès
region-direction-nw = nan direksyon nòdwès
## Paj la: ki kote mwen ye?

region-title = Èske mwen anndan zòn nan?
region-private = Plas kote w ye a pa janm kite telefòn sa a. Turno desine kat la poukont li, san rezo.
region-checking = N ap chèche kote a…
region-again = Tcheke ankò
region-inside = Ou anndan zòn nan
region-inside-by = Gen { $distance } ant isit la ak limit li.
region-outside = Ou deyò zòn nan
region-outside-by = Gen { $distance } ant isit la ak kote ki pi pre nan zòn nan.
region-outside-by-way = Gen { $distance } ant isit la ak kote ki pi pre nan zòn nan, { $direction }.
region-nearest-place = Vil ki pi pre kote moun ka mande se { $place }: gen { $distance } ant isit la ak li, { $direction }.
region-outside-advice = Ou ka anrejistre nenpòt kote, epi l ap rete anrejistre. Ou ka mande randevou anndan zòn nan sèlman. Anvan ou vwayaje, mande nan yon abri oswa mande yon moun ou fè konfyans si wout la pa gen danje.
region-unsure = Telefòn nan poko ka konnen
region-accuracy = Telefòn nan konnen kote l ye ak yon diferans anviwon { $distance }.
region-age-fresh = Li jwenn kote a kounye a menm.
region-age = Li jwenn kote a sa gen { $duration }.
region-mocked = Telefòn sa a di se yon aplikasyon ki mete plas li. Turno di sa, men li pa refize w poutèt sa.

## Kat la

region-map-title = Kat: kote moun ka mande, ak kote telefòn sa a ye
region-map-title-nowhere = Kat: kote moun ka mande. Yo pa konnen ki kote telefòn sa a ye.
region-map-region = Moun ka mande isit la
region-map-here = Ou la a
region-map-accuracy = Ou anndan sèk sa a
region-map-edge = Limit ki pi pre nan zòn nan
region-map-nearest = Vil ki pi pre kote moun ka mande
region-map-port = Pòs fwontyè
region-map-town = Vil

## Yon òdinatè k ap jwe wòl telefòn

region-simulated = Telefòn simile: se pa yon vrè telefòn
region-simulated-place = Li nan

## Èske Turno ka wè ki kote telefòn sa a ye?

region-position-ask = Turno pa gade ki kote telefòn sa a ye anvan ou di wi
    .why = Ou ka mande randevou anndan zòn nan sèlman. Se telefòn nan menm ki gade si l anndan. Plas kote w ye a pa janm kite l.
    .next = Peze bouton an. Apre sa, telefòn nan ap poze kesyon an yon lòt fwa.
region-position-allow = Kite Turno wè ki kote telefòn sa a ye
region-position-refused = Turno pa gen dwa wè ki kote telefòn sa a ye
    .next = Louvri paramèt telefòn sa a: Aplikasyon, Turno, Otorizasyon, Lokalizasyon. Bay pèmisyon pandan w ap sèvi ak Turno. Apre sa, tounen isit la.
region-position-off = Lokalizasyon etenn sou telefòn sa a
    .next = Limen l nan paramèt telefòn nan. Apre sa, tounen isit la.
