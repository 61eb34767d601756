### Nombres de los puertos de entrada y de sus estados.

## Puertos de entrada, por su identificador

ports-name-san_ysidro = San Ysidro, California
ports-name-calexico = Calexico, California
ports-name-nogales = Nogales, Arizona
ports-name-el_paso = El Paso, Texas
ports-name-eagle_pass = Eagle Pass, Texas
ports-name-laredo = Laredo, Texas
ports-name-hidalgo = Hidalgo, Texas
ports-name-brownsville = Brownsville, Texas

## Estados de Estados Unidos, según ISO 3166-2

ports-state-US-CA = California
ports-state-US-AZ = Arizona
ports-state-US-TX = Texas
