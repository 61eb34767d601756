# SPDX-License-Identifier: Apache-2.0 OR MIT

### Enviar y recibir: en qué punto está un registro y qué falló en el camino.

## En qué punto está un registro

sync-step-arriving = En camino a este dispositivo. Llega cuando haya red.
sync-step-draft = Borrador: faltan respuestas
sync-step-ready = Listo para enviar
sync-step-on_its_way = En camino
sync-step-received = Recibido
sync-step-needs_you = Necesita su atención
sync-step-requested = En espera de una cita
sync-step-appointment = Tiene cita
sync-step-locked = Bloqueado
sync-step-moved = Todas sus personas están en otro grupo

## Dónde está una familia, y cada persona

sync-sending-on_this_device = En este dispositivo. La oficina de citas todavía no lo tiene.
sync-sending-on_its_way = En camino: faltan { $size } por enviar.
sync-sending-received = Recibido, número { $number }, { $at }.
sync-sending-needs_you = Necesita su atención: { $what }. Código: { $code }.
sync-sending-needs_you-since = Necesita su atención, desde { $since }: { $what }. Código: { $code }.

sync-person-on_this_device = En este dispositivo
sync-person-on_its_way = En camino
sync-person-received = Recibido
sync-person-added = Agregada después del envío. Todavía no se envió.
sync-person-changed = Cambió después del envío
sync-person-needs_you = Necesita su atención

## Qué se está enviando

sync-kind-log = Respuestas, para los dispositivos de su grupo
sync-kind-submission = Su registro
sync-kind-claim = La elección del teléfono que pide la cita
sync-kind-request = Su solicitud de cita
sync-kind-withdraw = El retiro de su solicitud
sync-kind-confirm = Su aceptación de la cita
sync-kind-photo = La foto de alguien de su grupo

## Fallas. El identificador es el código estable.

sync-parcel-malformed = No se pudo leer lo que se envió
    .why = Llegó dañado, o en una forma que el otro lado no conoce.
    .next = Sus respuestas siguen guardadas en este dispositivo. Intente de nuevo. Si vuelve a pasar, actualice Turno o muestre esta página a alguien que le ayude.
sync-parcel-signature = No se aceptó lo que se envió
    .why = La firma no coincide con la de su grupo. Tal vez algo cambió en el camino.
    .next = Sus respuestas siguen guardadas en este dispositivo. Intente de nuevo con otra red. Si vuelve a pasar, muestre esta página a alguien que le ayude.
sync-parcel-too-large = Lo que se envió es demasiado grande
    .why = El servidor solo recibe cantidades pequeñas cada vez.
    .next = Sus respuestas siguen guardadas en este dispositivo. Actualice Turno e intente de nuevo, o muestre esta página a alguien que le ayude.
sync-parcel-kind = El otro lado no conoce este paso
    .why = Turno y el servidor no tienen versiones igual de nuevas.
    .next = Sus respuestas siguen guardadas en este dispositivo. Actualice Turno e intente de nuevo.
sync-seal-broken = No se pudo abrir algo que llegó
    .why = No coincide con la clave de su grupo, o se dañó en el camino.
    .next = Sus propias respuestas siguen guardadas en este dispositivo. Intente más tarde. Si vuelve a pasar, muestre esta página a alguien que le ayude.
sync-no-network = En este momento no hay red
    .why = Este dispositivo no está conectado a ninguna red.
    .next = Todo está guardado en este dispositivo. Puede continuar. Turno lo envía solo cuando vuelva la red.
sync-name-not-found = No se encontró el servidor
    .why = Hay red, pero no supo decir dónde está el servidor. Quizá no tiene salida a internet.
    .next = Todo está guardado en este dispositivo. Puede continuar. Turno vuelve a intentarlo solo. Si tarda mucho, pruebe con otra red.
sync-server-silent = El servidor no responde
    .why = Hay red, pero no llegó una respuesta completa. Quizá la red es débil o el servidor está en pausa.
    .next = Todo está guardado en este dispositivo. Puede continuar. Turno vuelve a intentarlo solo.
sync-wifi-sign-in = Este Wi-Fi pide que usted inicie sesión primero
    .why = En lugar del servidor llegó la página del Wi-Fi.
    .next = Todo está guardado en este dispositivo. Abra el navegador, inicie sesión en el Wi-Fi y regrese. O use otra red.
sync-clock-wrong = Quizá la fecha de este dispositivo no es correcta
    .why = Según la fecha y la hora de este dispositivo, la prueba de que este es el servidor correcto no vale hoy.
    .next = Todo está guardado en este dispositivo. Ponga la fecha y la hora en los ajustes del dispositivo y vuelva a intentarlo. Si son correctas, muestre esta página a alguien que le ayude.
sync-not-the-server = Esta red no deja pasar a Turno
    .why = Respondió otra cosa en lugar del servidor.
    .next = Todo está guardado en este dispositivo. Use otra red. Después Turno vuelve a intentarlo.
sync-server-busy = El servidor está ocupado
    .why = En este momento muchísimas personas están enviando.
    .next = No se perdió nada. Turno guarda todo e intenta de nuevo por su cuenta.
sync-refused = El servidor no aceptó esto
    .why = Dio una razón que esta versión de Turno no conoce.
    .next = Sus respuestas siguen guardadas en este dispositivo. Actualice Turno e intente de nuevo, o léale el código de esta página a alguien que le ayude.
sync-request-too-large = Se envió demasiado de una sola vez
    .why = El servidor solo recibe cierta cantidad cada vez.
    .next = No se perdió nada. Intente de nuevo. Si vuelve a pasar, actualice Turno o muestre esta página a alguien que le ayude.
sync-too-many = Demasiados intentos en poco tiempo
    .why = El servidor le pide a cada grupo dejar un tiempo entre un intento y otro.
    .next = No se perdió nada. Espere unos minutos. Turno intenta de nuevo por su cuenta.
sync-photo-absent = El servidor todavía no tiene esta foto
    .why = El dispositivo que la tomó no la ha enviado entera.
    .next = No se perdió nada. Llegará cuando ese dispositivo tenga red.
sync-photo-conflict = La foto se está enviando desde más de un lugar
    .why = El servidor tiene otra parte de la foto que la que este dispositivo pensaba.
    .next = No se perdió nada. Turno le pregunta al servidor y sigue desde ahí por su cuenta.
sync-photo-damaged = La foto se dañó en el camino
    .why = Lo que llegó no es lo que este dispositivo envió.
    .next = La foto sigue guardada en este dispositivo. Turno la envía de nuevo por su cuenta.
sync-photo-too-many = El servidor no guarda más fotos de su grupo
    .why = Cada grupo tiene lugar para tres fotos de cada persona.
    .next = La foto sigue guardada en este dispositivo. Muestre esta página a alguien que le ayude. Sus respuestas se envían sin ella.

## Una frase tranquila: dónde está todo ahora

sync-line-saved-laptop = Guardado en esta computadora.
sync-line-saved-phone = Guardado en este teléfono.
sync-line-waiting-laptop = Guardado en esta computadora. Todavía no se ha enviado.
sync-line-waiting-phone = Guardado en este teléfono. Todavía no se ha enviado.
sync-line-failing-laptop = Guardado en esta computadora. Todavía no se ha enviado: no se ha podido desde { $since }.
sync-line-failing-phone = Guardado en este teléfono. Todavía no se ha enviado: no se ha podido desde { $since }.
sync-line-refused-laptop = Guardado en esta computadora. El servidor no aceptó algo.
sync-line-refused-phone = Guardado en este teléfono. El servidor no aceptó algo.
sync-line-asks-laptop = Guardado en esta computadora. Turno le pregunta antes de enviar { $size }.
sync-line-asks-phone = Guardado en este teléfono. Turno le pregunta antes de enviar { $size }.
sync-line-held-laptop = Guardado en esta computadora. Se enviarán { $size } cuando usted lo diga.
sync-line-held-phone = Guardado en este teléfono. Se enviarán { $size } cuando haya Wi-Fi.
sync-line-busy = Enviando…
sync-line-sent = Todo está en el servidor, { $at }.

sync-now = Enviar ahora
sync-now-busy = Enviando…

## La página sobre el envío

sync-title = Qué se ha enviado
sync-saved-laptop = Todo lo que escribió está guardado en esta computadora. Turno lo envía solo cada vez que hay red.
sync-saved-phone = Todo lo que escribió está guardado en este teléfono. Turno lo envía solo cada vez que hay red.
sync-clock-laptop = Todas las horas de esta página son según el reloj de esta computadora.
sync-clock-phone = Todas las horas de esta página son según el reloj de este teléfono.
sync-busy = Turno está enviando y recibiendo ahora. Puede salir de esta página.
sync-last = Última vez que todo pasó bien
sync-last-never = Todavía no, en este dispositivo
sync-waiting = En espera de enviarse
sync-waiting-none = Nada. Todo está en el servidor.
sync-waiting-nothing-yet = Nada.
sync-waiting-some =
    { $parcels ->
        [one] { $parcels } paquete, { $size }
       *[other] { $parcels } paquetes, { $size }
    }
sync-failing-since = No se ha podido desde
sync-next-try = Turno intenta de nuevo
sync-next-try-soon = En un momento, o cuando haya red
sync-long-title = Espera desde hace más de un día
sync-long-what = No se perdió nada. Puede llevarlo como archivo a otro dispositivo del grupo.
sync-refused-title = El servidor no aceptó esto
sync-refused-open = Abrir este registro
sync-no-server = Este Turno no tiene servidor. Todo se queda en este dispositivo.
sync-try-again = Intentar de nuevo ahora
sync-stuck-since = Desde { $since }, { $size }.

## Antes de enviar mucho, y los ajustes de datos

sync-ask = Se enviarán { $size }.
sync-ask-unknown = Turno no puede ver si esta conexión le cuesta dinero. Si le cuesta, usted puede esperar.
sync-ask-metered = Esta conexión puede costarle dinero. Usted puede esperar a tener Wi-Fi.
sync-ask-now = Enviar { $size } ahora
sync-ask-later = Esperar al Wi-Fi
sync-held = Se enviarán { $size } más tarde.
sync-held-unknown = Todo está guardado. Turno no puede ver el Wi-Fi en este dispositivo: regrese aquí cuando lo tenga.
sync-held-metered = Todo está guardado. Turno lo envía solo en cuanto haya Wi-Fi.
sync-fetch-ask = Se descargarán unos { $size } de fotos de los otros dispositivos de sus grupos.
sync-fetch-ask-now = Descargar { $size } ahora
sync-fetch-held = Unos { $size } de fotos se descargarán más tarde.
sync-fetch-held-metered = Todo está guardado. Turno las descarga solo en cuanto haya Wi-Fi.
sync-data = Ahorrar datos
sync-wifi-only = Solo con Wi-Fi.
sync-wifi-only-what = No se envía nada con datos móviles si usted no lo dice.
sync-data-saver = Ahorro de datos.
sync-data-saver-what = Las fotos esperan al Wi-Fi o a que usted lo diga. Turno no descarga fotos de otras personas y pide novedades solo cuando envía algo o cuando usted lo pide.

## El teléfono simulado

sync-simulated-connection = Su conexión
sync-simulated-wifi = Con Wi-Fi
sync-simulated-metered = Con datos móviles
