### Non pòs fwontyè yo ak eta kote yo ye.

## Pòs fwontyè, dapre idantifyan yo

ports-name-san_ysidro = San Ysidro, Kalifòni
ports-name-calexico = Calexico, Kalifòni
ports-name-nogales = Nogales, Arizona
ports-name-el_paso = El Paso, Teksas
ports-name-eagle_pass = Eagle Pass, Teksas
ports-name-laredo = Laredo, Teksas
ports-name-hidalgo = Hidalgo, Teksas
ports-name-brownsville = Brownsville, Teksas

## Eta nan Etazini, dapre ISO 3166-2

ports-state-US-CA = Kalifòni
ports-state-US-AZ = Arizona
ports-state-US-TX = Teksas
