# SPDX-License-Identifier: Apache-2.0 OR MIT

### La oficina de citas (el operador) y la información que publica.

## Fallas. El identificador es el código estable.

operator-bundle-signature = No es seguro que esto venga de la oficina de citas
    .why = Su firma no coincide. Tal vez alguien la cambió en el camino.
    .next = No se perdió nada. Turno no la usa y se queda con la última información buena. Intente de nuevo con otra red.
operator-bundle-malformed = No se puede leer la información de la oficina de citas
    .why = Llegó dañada, o en una forma que este Turno no conoce.
    .next = No se perdió nada. Turno se queda con la última información buena. Intente más tarde, o actualice Turno.
operator-bundle-older = Esta información es más vieja que la que usted tiene
    .why = La oficina de citas ya publicó algo más nuevo, y Turno ya lo tiene.
    .next = No necesita hacer nada. Turno se queda con la más nueva.

## Práctica, en cada página y sobre el operador

operator-practice = Práctica: las citas de aquí no son reales.

## La página sobre Turno y la oficina de citas

operator-about-title = Sobre Turno
operator-independent = Turno es independiente.
operator-name = Quién da las citas
operator-opening = Cuándo se puede pedir
operator-opening-daily = Todos los días desde las { $central }, hora del Centro (Central Time, Chicago)
operator-open-now = Ahora está abierto.
operator-opening-next-laptop = Próxima apertura: { $here }, en el reloj de esta computadora
operator-opening-next-phone = Próxima apertura: { $here }, en el reloj de este teléfono
operator-days = Días disponibles
operator-days-from-to = Del { $first } al { $last }
operator-allotment = Cómo se dan las citas
operator-allotment-first_come = Se atiende en el orden en que se pide, mientras haya lugar. Un grupo nunca se separa.
operator-allotment-draw = Por un sorteo que cualquiera puede comprobar. Pedir más temprano o más tarde el mismo día no cambia nada. Un grupo nunca se separa.
operator-ports = Puertos de entrada
operator-versions = Versiones y fuentes
operator-version-turno = Turno, versión { $version }
operator-version-bundle = Información de la oficina de citas: versión { $version }, válida hasta el { $until }
operator-version-region = Zona: versión { $version }
operator-server = Servidor: { $server }
operator-map-credit = Datos del mapa: { $source }
