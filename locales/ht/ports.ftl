# SPDX-License-Identifier: Apache-2.0 OR MIT

### Pòs fwontyè yo: non yo, ak chwazi nan mitan yo.

## Pòs fwontyè, dapre idantifyan yo

ports-name-san_ysidro = San Ysidro, Kalifòni
ports-name-calexico = Calexico, Kalifòni
ports-name-nogales = Nogales, Arizona
ports-name-el_paso = El Paso, Teksas
ports-name-eagle_pass = Eagle Pass, Teksas
ports-name-laredo = Laredo, Teksas
ports-name-hidalgo = Hidalgo, Teksas
ports-name-brownsville = Brownsville, Teksas

## Paj la: pòs fwontyè ak jou

ports-title = Ki kote epi kilè?
ports-help = Chwazi yon pòs fwontyè oswa plizyè. Yo eseye premye a anvan. Ak plis pòs fwontyè epi plis jou, li pi fasil pou jwenn plas.
ports-chosen = Pòs fwontyè ou yo, nan lòd
ports-chosen-none = Poko genyen. Chwazi youn pi ba a.
ports-all = Pòs fwontyè
ports-others = Ajoute yon lòt
ports-facing = anfas { $city }
ports-distance = gen { $distance } ant isit la ak li
ports-up = Monte { $port }
ports-down = Desann { $port }
ports-remove = Wete { $port } nan lis la
ports-said-place = Kounye a { $port } se nimewo { $place }.
ports-said-removed = { $port } pa nan lis la ankò.
ports-choose-one = Chwazi omwen yon pòs fwontyè.
ports-days = Jou
ports-days-help = Se jou sa yo biwo randevou a ofri kounye a.
ports-day-earliest = Premye jou ki bon pou ou
ports-day-latest = Dènye jou ki bon pou ou
