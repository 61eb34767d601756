# SPDX-License-Identifier: Apache-2.0 OR MIT

### Ports of entry: their names, and choosing among them.

## Ports of entry, by their id

ports-name-san_ysidro = San Ysidro, California
ports-name-calexico = Calexico, California
ports-name-nogales = Nogales, Arizona
ports-name-el_paso = El Paso, Texas
ports-name-eagle_pass = Eagle Pass, Texas
ports-name-laredo = Laredo, Texas
ports-name-hidalgo = Hidalgo, Texas
ports-name-brownsville = Brownsville, Texas

## The page: ports of entry and days

ports-title = Where and when?
ports-help = Choose one port of entry or several. The first one is tried first. More ports and more days make it easier to find room.
ports-chosen = Your ports, in order
ports-chosen-none = None yet. Choose one below.
ports-all = Ports of entry
ports-others = Add another one
ports-facing = across from { $city }
ports-distance = { $distance } from here
ports-up = Move { $port } up
ports-down = Move { $port } down
ports-remove = Take { $port } off the list
ports-said-place = { $port } is now number { $place }.
ports-said-removed = { $port } is off the list.
ports-choose-one = Choose at least one port of entry.
ports-days = Days
ports-days-help = These are the days that the appointment office offers now.
ports-day-earliest = First day that works for you
ports-day-latest = Last day that works for you
