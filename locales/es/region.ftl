# SPDX-License-Identifier: Apache-2.0 OR MIT

### La zona donde se puede pedir una cita, y dónde está este teléfono.

## Fallas. El identificador es el código estable.

region-no-position = El teléfono no dijo dónde está
    .why = Tal vez la ubicación está apagada, o Turno no tiene permiso para usarla, o el teléfono no tiene vista al cielo.
    .next = No se perdió nada. Encienda la ubicación y permita que Turno la use. Salga o acérquese a una ventana e intente de nuevo. El lugar exacto nunca sale del teléfono.

## Por qué Turno no puede saber si el teléfono está dentro de la zona

region-unsure-no_fix = El teléfono no sabe dónde está
    .next = Encienda la ubicación y permita que Turno la use. Salga o acérquese a una ventana, espere un minuto e intente de nuevo.
region-unsure-stale = El teléfono solo sabe dónde estaba hace { $age }
    .next = Deje Turno abierto, salga o acérquese a una ventana e intente de nuevo.
region-unsure-too_coarse = El teléfono solo sabe dónde está con un margen de unos { $accuracy }
    .next = Permita que Turno use su ubicación precisa. Salga, aléjese de paredes altas, espere un minuto e intente de nuevo.
region-unsure-at_edge = Usted está muy cerca del límite de la zona: a unos { $distance }
    .next = Salga y espere un minuto, para que el teléfono pueda ser más exacto. Si aun así no se puede saber, intente desde un lugar un poco más adentro de la zona, cuando sea seguro ir allí.
region-unsure-impossible = El teléfono dio un lugar que no puede ser correcto
    .next = Apague la ubicación y enciéndala otra vez, o reinicie el teléfono. Después intente de nuevo.

## Direcciones; se leen después de una distancia: “a 12 km de aquí, hacia el norte”

region-direction-n = hacia el norte
region-direction-ne = hacia el noreste
region-direction-e = hacia el este
region-direction-se = hacia el sureste
region-direction-s = hacia el sur
region-direction-sw = hacia el suroeste
region-direction-w = hacia el oeste
region-direction-nw = hacia el noroeste
## La página: ¿dónde estoy?

region-title = ¿Estoy dentro de la zona?
region-private = Su posición nunca sale de este teléfono. Turno dibuja el mapa por su cuenta, sin red.
region-checking = Buscando el lugar…
region-again = Revisar otra vez
region-inside = Usted está dentro de la zona
region-inside-by = El límite está a { $distance }.
region-outside = Usted está fuera de la zona
region-outside-by = Su lugar más cercano está a { $distance } de aquí.
region-outside-by-way = Su lugar más cercano está a { $distance } de aquí, { $direction }.
region-nearest-place = La ciudad más cercana donde se puede pedir es { $place }: está a { $distance } de aquí, { $direction }.
region-outside-advice = Puede registrarse en cualquier lugar, y queda guardado. La cita solo se puede pedir dentro de la zona. Antes de viajar, pregunte en un albergue o a una persona de confianza si el camino es seguro.
region-unsure = El teléfono todavía no puede saberlo
region-accuracy = El teléfono sabe su lugar con un margen de unos { $distance }.
region-age-fresh = Encontró el lugar hace un momento.
region-age = Encontró el lugar hace { $duration }.
region-mocked = Este teléfono dice que una aplicación fijó su posición. Turno lo informa, pero no le niega nada por eso.

## El mapa

region-map-title = Mapa: dónde se puede pedir y dónde está este teléfono
region-map-title-nowhere = Mapa: dónde se puede pedir. No se sabe dónde está este teléfono.
region-map-region = Aquí se puede pedir
region-map-here = Usted está aquí
region-map-accuracy = Usted está dentro de este círculo
region-map-edge = El límite más cercano de la zona
region-map-nearest = La ciudad más cercana donde se puede pedir
region-map-port = Puerto de entrada
region-map-town = Ciudad

## Una computadora que hace de teléfono

region-simulated = Teléfono simulado: no es real
region-simulated-place = Está en

## ¿Puede Turno ver dónde está este teléfono?

region-position-ask = Turno no mira dónde está este teléfono hasta que usted lo diga
    .why = La cita solo se puede pedir dentro de la zona. El propio teléfono averigua si está adentro. Su posición nunca sale de él.
    .next = Toque el botón. Después el teléfono pregunta una vez más por su cuenta.
region-position-allow = Permitir que Turno vea dónde está este teléfono
region-position-refused = Turno no tiene permiso para ver dónde está este teléfono
    .next = Abra los ajustes de este teléfono: Aplicaciones, Turno, Permisos, Ubicación. Permítala mientras se usa Turno. Después regrese aquí.
region-position-off = La ubicación está apagada en este teléfono
    .next = Enciéndala en los ajustes de este teléfono. Después regrese aquí.
