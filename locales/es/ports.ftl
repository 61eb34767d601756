# SPDX-License-Identifier: Apache-2.0 OR MIT

### Puertos de entrada: sus nombres, y cómo elegir entre ellos.

## Puertos de entrada, por su identificador

ports-name-san_ysidro = San Ysidro, California
ports-name-calexico = Calexico, California
ports-name-nogales = Nogales, Arizona
ports-name-el_paso = El Paso, Texas
ports-name-eagle_pass = Eagle Pass, Texas
ports-name-laredo = Laredo, Texas
ports-name-hidalgo = Hidalgo, Texas
ports-name-brownsville = Brownsville, Texas

## La página: puertos de entrada y días

ports-title = ¿Dónde y cuándo?
ports-help = Elija un puerto de entrada o varios. Primero se busca en el primero. Con más puertos y más días es más fácil encontrar lugar.
ports-chosen = Sus puertos, en orden
ports-chosen-none = Todavía ninguno. Elija uno abajo.
ports-all = Puertos de entrada
ports-others = Agregar otro
ports-facing = frente a { $city }
ports-distance = a { $distance } de aquí
ports-up = Subir { $port }
ports-down = Bajar { $port }
ports-remove = Quitar { $port } de la lista
ports-said-place = { $port } ahora es el número { $place }.
ports-said-removed = { $port } ya no está en la lista.
ports-choose-one = Elija por lo menos un puerto de entrada.
ports-days = Días
ports-days-help = Estos son los días que la oficina de citas ofrece ahora.
ports-day-earliest = Primer día que le conviene
ports-day-latest = Último día que le conviene
