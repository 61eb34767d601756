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
operator-newer = Hay un Turno más nuevo: la versión { $version }. La oficina de citas lo entrega aquí:
operator-newer-keep = Instálelo encima de este: todo lo que escribió se queda. No quite Turno antes.
operator-version-bundle = Información de la oficina de citas: versión { $version }, válida hasta el { $until }
operator-version-region = Zona: versión { $version }
operator-server = Servidor: { $server }
operator-map-credit = Datos del mapa: { $source }

## Hours, closures and messages

operator-programme = Cómo se llama
operator-hours-daily = Todos los días, de { $opens } a { $closes }
operator-hours-days = { $days }: de { $opens } a { $closes }
operator-closed-day = Cerrado el { $day }: { $why }
operator-closed-days = Cerrado del { $first } al { $last }: { $why }

## What changed

operator-changes = Lo que cambió
operator-changes-none = Nada ha cambiado desde que usted tiene Turno.
operator-changes-yours = La oficina de citas cambió algo que es importante para ustedes
operator-changes-read = Ya lo leí
operator-change-programme = El programa tiene ahora otro nombre.
operator-change-window = Se puede pedir de { $opens } a { $closes }, hora del centro de Estados Unidos (Chicago).
operator-change-days = Ahora se ofrecen otros días.
operator-change-allotment-first_come = Las citas se dan a quien las pide primero.
operator-change-allotment-draw = Las citas se dan por sorteo.
operator-change-photo-asked = Ahora se pide una foto de cada persona.
operator-change-photo-free = Ya no se piden fotos.
operator-change-liveness-asked = Ahora se le pide mostrar la cara al teléfono.
operator-change-liveness-free = Ya no se le pide mostrar la cara al teléfono.
operator-change-region = Ahora vale otra región: vea de nuevo si usted está adentro.
operator-change-port_new = { $port } es un puerto de entrada nuevo.
operator-change-port_gone = { $port } ya no da citas. Lo que se dio queda, a menos que la oficina le diga otra cosa.
operator-change-port_hours = { $port } recibe ahora a otras horas.
operator-change-port_closed = { $port } está cerrado del { $first } al { $last }.
operator-change-port_open = { $port } sí recibe del { $first } al { $last }.
operator-change-notice = Hay un mensaje nuevo para todos.
operator-change-notice-port = Hay un mensaje nuevo sobre { $port }.
