# SPDX-License-Identifier: Apache-2.0 OR MIT

### Pedir una cita: por qué no se puede en este momento y qué falló.

## Fallas. El identificador es el código estable.

scheduling-gate-closed = Todavía no puede pedir una cita
    .why = Aún falta una cosa o más.
    .next = Todo está guardado. Mire la lista: para cada cosa dice qué puede hacer.
scheduling-device-not-claimed = Este teléfono no pide la cita de su grupo
    .why = Cada grupo pide con un solo teléfono, y el servidor no conoce este como el suyo.
    .next = No se perdió nada. Elija este teléfono para su grupo en Turno, o pida la cita con el teléfono que eligió antes.
scheduling-platform-not-accepted = Este tipo de dispositivo no puede pedir una cita
    .why = La oficina de citas solo recibe solicitudes de ciertos tipos de teléfono.
    .next = No se perdió nada. Pase el registro a otro teléfono con el código QR. Puede ser un teléfono prestado.
scheduling-window-closed = La solicitud llegó fuera del horario
    .why = La oficina de citas solo recibe solicitudes a ciertas horas del día.
    .next = No se perdió nada. Turno le muestra cuándo abre de nuevo. Pida otra vez a esa hora.
scheduling-presence-not-inside = La solicitud no contó desde este lugar
    .why = El teléfono no pudo decir que está dentro de la zona.
    .next = No se perdió nada. Revise otra vez dónde está el teléfono. Cuando diga que usted está dentro, pida de nuevo.
scheduling-presence-stale = La revisión del lugar es demasiado vieja
    .why = Se hizo mucho antes de que llegara la solicitud, o la zona cambió desde entonces.
    .next = No se perdió nada. Revise otra vez dónde está el teléfono y pida de nuevo. No tiene que repetir nada más.
scheduling-liveness-missing = La solicitud llegó sin la revisión de la cara
    .why = La oficina de citas la pide, y esta solicitud no dijo cómo fue.
    .next = No se perdió nada. Haga la revisión de la cara o elija otra manera, y pida otra vez.
scheduling-no-registration = La oficina de citas todavía no tiene su registro
    .why = Una solicitud solo cuenta cuando el registro ya llegó.
    .next = Su registro está guardado aquí. Envíelo y, cuando diga “Recibido”, pida de nuevo.
scheduling-people-differ = El número de personas no es el mismo
    .why = La solicitud dice un número de personas distinto al del registro que se envió.
    .next = No se perdió nada. Envíe el registro otra vez y después pida de nuevo.
scheduling-wish-impossible = Esos puertos o esos días no se ofrecen
    .why = La oficina de citas no da citas allí o en esas fechas, o eso cambió.
    .next = No se perdió nada. Elija otros puertos u otros días y pida de nuevo.
scheduling-no-room = No hay lugar para todo su grupo en esos días
    .why = En esos días, ningún puerto de los que eligió tiene lugar para un grupo de { $people }. Un grupo nunca se separa.
    .next = No se perdió nada. Elija más días o más puertos, o pida de nuevo otro día.
scheduling-already-active = Su grupo ya tiene una solicitud o una cita
    .why = Cada grupo puede tener una a la vez.
    .next = No se perdió nada. Abra su solicitud en Turno. Ahí la puede cambiar.
scheduling-offer-lapsed = Esta cita no se confirmó a tiempo
    .why = Una cita se guarda solo unas horas. Después, sus lugares pasan a otras personas que esperan.
    .next = No se perdió nada más, y su grupo conserva la fecha de su registro. Vuelva a pedir: participa en el próximo sorteo.
scheduling-draw-under-way = El sorteo se está haciendo en este momento
    .why = Mientras dura, ninguna cita se puede cambiar.
    .next = Su cita sigue igual. Inténtelo de nuevo en un cuarto de hora.
scheduling-draw-unreadable = No se puede comprobar el resultado del sorteo
    .why = Lo que llegó no concuerda entre sí, o no lleva la firma de la oficina de citas.
    .next = Inténtelo más tarde, con otra red. Si sigue igual, muestre esta página a una organización de su confianza.

## La puerta: razones por las que no se puede pedir en este momento

scheduling-gate-not_a_phone = Solo se puede pedir desde un teléfono
    .why = Esta es una computadora. Las reglas permiten pedir solo con un teléfono.
    .next = Pase el registro a un teléfono con el código QR. Puede ser prestado. Aquí también queda todo guardado.
scheduling-gate-other_phone = Otro teléfono pide la cita de este grupo
    .why = Cada grupo pide con un solo teléfono, y su grupo eligió otro.
    .next = Use ese teléfono. Si se perdió o se dañó, deje que este tome su lugar.
scheduling-gate-registration_incomplete = El registro no está completo
    .why = Faltan algunas respuestas, o hay que revisarlas.
    .next = Abra el registro. Turno le muestra cada respuesta que falta. Lo que escribió está guardado.
scheduling-gate-registration_not_received = El registro todavía no ha llegado
    .why = La oficina de citas debe tenerlo antes de que usted pueda pedir.
    .next = Envíelo, si no lo ha hecho. Si va en camino, conéctese a una red por un momento. Aquí está guardado.
scheduling-gate-no_photo =
    { $people ->
        [one] { $people } persona todavía no tiene foto
       *[other] { $people } personas todavía no tienen foto
    }
    .why = La oficina de citas pide una foto de la cara de cada persona.
    .next = Abra a cada persona sin foto y tómele una. Puede intentar las veces que quiera.
scheduling-gate-window_closed = Ahora está cerrado. Próxima apertura: { $here }, en el reloj de aquí
    .why = Abre para todos en el mismo momento: { $central }, hora del Centro (Central Time).
    .next = Puede hacer su solicitud a partir de: { $early }, en el reloj de aquí. Espera en este teléfono y sale sola cuando abre. Ser el primero no da ninguna ventaja.
scheduling-gate-outside = Usted está fuera de la zona
    .why = Solo se puede pedir dentro de la zona: el centro y el norte de México.
    .next = Su registro sigue guardado. Antes de viajar, pregunte en un albergue o a una persona de confianza si el camino es seguro.
scheduling-gate-unsure = El teléfono no puede saber si usted está en la zona
    .why = No sabe con suficiente exactitud dónde está.
    .next = Siga el consejo de esta página e intente de nuevo. El lugar exacto nunca sale del teléfono.
scheduling-gate-liveness_not_done = Falta la revisión corta de la cara
    .why = La oficina de citas quiere saber que quien pide es una persona real. Ningún video sale del teléfono.
    .next = Haga la revisión de la cara ahora. Si no le funciona, puede saltarla: hay otra manera y usted puede continuar.
scheduling-gate-clock_off =
    { $way ->
        [ahead] El reloj de este teléfono está adelantado { $duration }
       *[behind] El reloj de este teléfono está atrasado { $duration }
    }
    .why = Con un reloj equivocado, su solicitud podría contar a una hora equivocada.
    .next = Abra los ajustes del teléfono y active la fecha y hora automáticas. Después regrese.
scheduling-gate-time_unknown = Turno todavía no sabe la hora correcta
    .why = Desde que se encendió este teléfono, Turno no se ha comunicado con el servidor.
    .next = Conéctese a una red por un momento. Turno hace lo demás por su cuenta.
scheduling-gate-bundle_out_of_date = La información de la oficina de citas es demasiado vieja
    .why = Los puertos, los días o las reglas pueden haber cambiado desde entonces.
    .next = Conéctese a una red por un momento. Turno trae la información nueva por su cuenta.
scheduling-gate-region_out_of_date = Este Turno no tiene el mapa que cuenta hoy
    .why = La oficina de citas usa un mapa más nuevo de la zona.
    .next = Consiga el Turno más nuevo donde consiguió este e instálelo encima de este. Todo lo que escribió se conserva.
scheduling-gate-already_active = Su grupo ya tiene una solicitud o una cita
    .why = Cada grupo puede tener una a la vez, y la suya cuenta.
    .next = Ábrala en Turno. Ahí la puede cambiar.

## La página: ¿ya se puede pedir?

scheduling-gate-title = ¿Ya podemos pedir una cita?
scheduling-gate-looking = Revisando…
scheduling-gate-open = Sí. Todo está listo: ya puede pedir.
scheduling-gate-early = Ya puede hacer su solicitud. Espera en este teléfono y sale sola poco después de la apertura: { $here }, en el reloj de aquí. Ser el primero no da ninguna ventaja.
scheduling-gate-change-title = ¿Podemos cambiarla ahora?
scheduling-gate-change-open = Sí. Todo está listo: ya puede cambiarla.
scheduling-gate-change-missing =
    { $count ->
        [one] Todavía no. Su solicitud o su cita sigue igual. Falta esto:
       *[other] Todavía no. Su solicitud o su cita sigue igual. Faltan estas { $count } cosas:
    }
scheduling-gate-confirm-title = Decir que vendrán
scheduling-gate-confirm-open = Sí. Todo está listo: ya puede decir que vendrán.
scheduling-gate-confirm-missing =
    { $count ->
        [one] Todavía no. Los lugares siguen guardados para ustedes. Falta esto:
       *[other] Todavía no. Los lugares siguen guardados para ustedes. Faltan estas { $count } cosas:
    }
scheduling-gate-missing =
    { $count ->
        [one] Todavía no. Falta esto:
       *[other] Todavía no. Faltan estas { $count } cosas:
    }
scheduling-gate-again = Revisar otra vez
scheduling-gate-open-until = Puede pedir hasta: { $here }, en el reloj de aquí. En la hora del Centro, hasta: { $central }.
scheduling-gate-phone-hour = El reloj de este teléfono muestra otra hora que los relojes de aquí. En este teléfono será entonces: { $phone }.
scheduling-opens-in = Abre en { $duration }.
scheduling-opens-within = Abre en menos de { $duration }.
scheduling-choose-now = Elegir ahora puertos y días
scheduling-where = Ver dónde estoy
scheduling-open-registration = Abrir el registro
scheduling-open-people = Abrir la lista de personas
scheduling-open-appointment = Abrir la solicitud o la cita
scheduling-hand-off = Llevarlo a un teléfono
scheduling-claim = Que este teléfono pida por el grupo
scheduling-claim-sure = Desde ese momento, solo este teléfono puede pedir por su grupo. El otro teléfono ya no podrá.
scheduling-claim-yes = Sí, este teléfono
scheduling-claim-no = No, dejarlo como está

## Recordatorios, solo dentro de la aplicación

scheduling-reminders = Recordatorios
scheduling-reminder-opens_soon = Las solicitudes se reciben a partir de: { $hour }, en el reloj de este teléfono. Abra Turno a esa hora, con una red.
scheduling-reminder-confirm_by = Confirme que irá. Puede hacerlo hasta: { $hour }, en el reloj de este teléfono. Después, la cita pasa a otras personas.
scheduling-reminder-appointment = Su cita en { $port }: { $hour }, en el reloj de allá.

## La página en una computadora: por qué aquí no

scheduling-not-here-title = Para pedir una cita se necesita un teléfono
scheduling-not-here-why = Solo se puede pedir estando dentro de la zona. Un teléfono puede mostrar que está ahí. Una computadora no.
scheduling-not-here-living = La oficina de citas quiere además que haya una persona real frente al dispositivo cuando pide. Así no entran máquinas que piden miles de citas.
scheduling-not-here-what = Qué hacer
scheduling-not-here-step-register = Registre a todas las personas en esta computadora. Vale por completo.
scheduling-not-here-step-hand-off = Lleve el registro al teléfono de la familia, o a uno prestado, con un código QR.
scheduling-not-here-step-ask = En ese teléfono, pida la cita dentro de la zona, cuando esté abierto.

## La página: la solicitud una vez más, antes de enviarla

scheduling-request-title = Revise su solicitud
scheduling-request-who =
    { $people ->
        [one] Quién viene: { $people } persona
       *[other] Quiénes vienen: { $people } personas
    }
scheduling-request-together = Todos reciben la misma cita. Un grupo nunca se separa.
scheduling-request-where = Dónde, en este orden
scheduling-request-when = Cuándo
scheduling-request-day = El { $day }
scheduling-request-days = Del { $first } al { $last }
scheduling-request-change = Cambiar puertos o días
scheduling-request-then = Qué pasa después
scheduling-request-replaces = Esta solicitud toma el lugar de la anterior. Mientras la oficina de citas no la tenga, cuenta la anterior. Su grupo conserva la fecha de su registro.
scheduling-request-moves = Con esto cambia su cita. Conserva la que tiene hasta que haya otra para todos ustedes.
scheduling-request-then-early = La solicitud sale sola poco después de la apertura. Deje este teléfono encendido y cerca de una red, o abra Turno más tarde ese día.
scheduling-request-then-sent = Turno envía la solicitud. Si no hay red, espera en este teléfono y sale sola.
scheduling-request-then-answer = La respuesta llega a este teléfono: una cita, o la razón por la que no hay.
scheduling-request-then-back = Puede retirar la solicitud en cualquier momento.
scheduling-request-no-wish = Todavía no ha elegido puertos ni días.
scheduling-request-to-ports = Elegir puertos y días
scheduling-request-to-gate = Ver qué falta
scheduling-request-sending = Enviando…
scheduling-request-send = Pedir la cita

## Una solicitud que ya se hizo

scheduling-request-received = Su solicitud fue recibida. Su número: { $number }
scheduling-request-received-at-laptop = Recibida: { $at }, en el reloj de esta computadora
scheduling-request-received-at-phone = Recibida: { $at }, en el reloj de este teléfono
scheduling-request-stands = No tiene que pedir otra vez. La respuesta llega aquí sola cuando haya red.
scheduling-request-waiting-laptop = Su solicitud está guardada y espera una red.
scheduling-request-waiting-phone = Su solicitud está guardada en este teléfono y espera una red.
scheduling-request-waiting-opening = Sale sola: { $at }, poco después de la apertura. Ser el primero no da ninguna ventaja.
scheduling-request-change-this = Cambiar la solicitud
scheduling-change-waits = Usted pidió otra cosa. Mientras la oficina de citas no la tenga, cuenta esto:
scheduling-change-refused = Lo que pidió en su lugar no se aceptó. Esto sigue contando:
scheduling-change-move = Pedir otro día u otro puerto
scheduling-missed = Esta cita ya pasó
    .why = Si no pudieron venir, no se perdió nada: no cuenta en su contra, y su grupo conserva la fecha de su registro.
    .next = Pida de nuevo. Elija los días en que puedan venir.
scheduling-missed-again = Pedir de nuevo
scheduling-request-waiting-network = Turno la envía solo. No tiene que pedir otra vez.
scheduling-request-made = Pedida
scheduling-request-made-at-laptop = { $at }, en el reloj de esta computadora
scheduling-request-made-at-phone = { $at }, en el reloj de este teléfono

## La cita

scheduling-appointment-title = Su cita
scheduling-appointment-request-title = Su solicitud
scheduling-appointment-refused-title = Esta solicitud no se pudo hacer
scheduling-appointment-none-title = Todavía no hay cita
scheduling-appointment-none = Este grupo todavía no ha pedido, o la solicitud fue retirada.
scheduling-appointment-ask = Pedir una cita
scheduling-appointment-again = Elegir de nuevo y pedir
scheduling-appointment-practice = Práctica: esta cita no es real. Por favor no viaje por ella.
scheduling-appointment-where = Puerto de entrada
scheduling-appointment-when = Día y hora
scheduling-appointment-hour = { $hour }, en el reloj de { $port }
scheduling-appointment-who = Para
scheduling-appointment-people =
    { $people ->
        [one] { $people } persona
       *[other] { $people } personas, todas juntas
    }
scheduling-appointment-number = Número de la cita
scheduling-appointment-next = Qué hacer ahora
scheduling-appointment-next-come = Esté en el puerto antes de esa hora, con todas las personas del grupo. Guíese por el reloj de allá: puede ser distinto del reloj de donde está ahora.
scheduling-appointment-next-bring = Escriba el número también en papel. Llévelo, con los documentos que tenga de cada persona.
scheduling-appointment-next-free = La cita es gratis. Nadie puede pedirle dinero por ella, y nadie puede venderle una mejor.

## Una cita ofrecida: ¿vendrán?

scheduling-confirm-ask = Por favor, diga que vendrán, a más tardar { $at }, según el reloj de aquí
scheduling-confirm-why = Hasta entonces se guardan los lugares para ustedes. Después pasan a otras personas que esperan.
scheduling-confirm-yes = Sí, vendremos
scheduling-confirm-again = Para esto, el teléfono tiene que estar otra vez en la zona.
scheduling-confirm-phone = Dígalo en el teléfono con el que se pidió la cita.
scheduling-confirm-done = Ya dijo que vendrán. No tiene que hacer nada más.

## La página: el sorteo

scheduling-draw-open = Ver el sorteo y lo que comprobó este teléfono
scheduling-draw-title = El sorteo
scheduling-draw-none = Todavía no hubo ningún sorteo con esta solicitud.
scheduling-draw-none-next = Se hace después de cerrar las solicitudes de cada día. Cuando termina, Turno trae el resultado por sí mismo y lo comprueba en este teléfono.
scheduling-draw-date = Sorteo del { $day }
scheduling-draw-wrong = Algo no concuerda. Muestre esta página a una organización de su confianza: ella puede demostrarlo.
scheduling-draw-seated = Su grupo recibió una cita: { $port }, { $day }, { $hour } según el reloj de allí.
scheduling-draw-standby = Esta vez su grupo no salió sorteado. No tiene que hacer nada: participa de nuevo en cada sorteo, hasta el último día que usted eligió.
scheduling-draw-standby-by = Si quedan lugares libres antes del próximo sorteo, pasan a grupos que no salieron sorteados. Turno le avisa por sí mismo.
scheduling-draw-absent = Su solicitud no estaba en este sorteo. Participa en el próximo.
scheduling-draw-checks = Lo que comprobó este teléfono
scheduling-draw-check-named-yes = De dónde viene el número se fijó antes de cerrar las solicitudes.
scheduling-draw-check-named-no = El número no viene de donde se fijó antes de cerrar las solicitudes.
scheduling-draw-check-number-yes = El número es auténtico. Muchas organizaciones lo hacen juntas: nadie pudo elegirlo ni saberlo antes.
scheduling-draw-check-number-no = El número no es auténtico.
scheduling-draw-check-number-yourself = Ningún teléfono puede comprobar el número. Averigüe si esto es correcto: { $event } – { $outcome }
scheduling-draw-check-listed-yes = Su grupo estaba en la lista que se cerró antes de que se supiera el número.
scheduling-draw-check-listed-no = Su grupo no estaba en la lista, aunque su solicitud había llegado a tiempo.
scheduling-draw-check-as_asked-yes = Estaba allí tal como usted lo pidió: personas, puertos y días.
scheduling-draw-check-as_asked-no = No estaba allí tal como usted lo pidió: las personas, los puertos o los días son otros.
scheduling-draw-check-result-yes = El resultado publicado dice lo mismo sobre su grupo.
scheduling-draw-check-result-no = El resultado publicado no dice lo mismo sobre su grupo.
scheduling-draw-check-whole-yes = Este teléfono sorteó de nuevo a todos: salió el mismo resultado para todos.
scheduling-draw-check-whole-no = Este teléfono sorteó de nuevo a todos: salió otro resultado.
scheduling-draw-check-whole-untried = Aún no se comprobó aquí si el resultado de todos se sigue de la lista y del número. Para eso el teléfono necesita todas las listas, unos { $size }.
scheduling-draw-whole = Comprobar también el sorteo de todos (unos { $size })
scheduling-draw-whole-running = Turno trae las listas en cuanto haya red y sortea de nuevo a todos. Puede salir de esta página.
scheduling-draw-list-name = Nombre de la lista cerrada, para compararlo con otras personas:
scheduling-draw-odds = Cómo fueron las probabilidades
scheduling-draw-odds-all = Participaron { $tickets } grupos; { $seated } recibieron una cita.
scheduling-draw-odds-size =
    { $people ->
        [one] Personas solas: { $seated } de { $tickets }
       *[other] Grupos de { $people }: { $seated } de { $tickets }
    }
scheduling-draw-odds-same = La probabilidad no depende de cuántos son ustedes, ni de la hora del día en que pidieron.
scheduling-draw-waits = Cuánto esperó la gente
scheduling-draw-waits-half =
    { $weeks ->
        [one] La mitad de quienes recibieron una cita se había registrado como máximo { $weeks } semana antes.
       *[other] La mitad de quienes recibieron una cita se había registrado como máximo { $weeks } semanas antes.
    }
scheduling-draw-waits-most =
    { $weeks ->
        [one] Nueve de cada diez se habían registrado como máximo { $weeks } semana antes.
       *[other] Nueve de cada diez se habían registrado como máximo { $weeks } semanas antes.
    }
scheduling-draw-waiting-half =
    { $weeks ->
        [one] La mitad de quienes siguen esperando se registró hace { $weeks } semana o menos.
       *[other] La mitad de quienes siguen esperando se registró hace { $weeks } semanas o menos.
    }

## Retirar una solicitud o devolver una cita

scheduling-withdraw-request = Retirar la solicitud
scheduling-withdraw-request-sure = La oficina de citas ya no buscará un lugar para usted. Puede pedir de nuevo más tarde.
scheduling-withdraw-appointment = Devolver la cita
scheduling-withdraw-appointment-sure = La cita se pierde y sus lugares pasan a otras personas. Puede pedir de nuevo más tarde, pero esta cita ya no la recupera.
scheduling-withdraw-yes = Sí, retirarla
scheduling-withdraw-no = No, conservarla

## Recordatorios

scheduling-reminders-ask = ¿Quiere que este teléfono le recuerde la cita?
    .why = Lo hace la tarde anterior y tres horas antes, y antes de la hora de apertura mientras usted no haya pedido. El recordatorio no menciona a nadie ni ningún lugar.
scheduling-reminders-allow = Recordármela
scheduling-reminders-granted = Este teléfono le recordará la cita la tarde anterior y tres horas antes.
scheduling-reminders-refused = Turno no tiene permiso para recordarle nada en este teléfono
    .next = Abra los ajustes de este teléfono: Aplicaciones, Turno, Notificaciones, y permítalas.

## El comprobante: lo que se muestra en el puerto, y cómo llegar

scheduling-slip-title = Lo que usted muestra en el puerto
scheduling-slip-show = Muestre este cuadrado en el puerto de entrada. Dice dónde, cuándo y para cuántas personas, y no nombra a nadie.
scheduling-slip-picture = Código QR para mostrar en el puerto
scheduling-slip-large = Mostrarlo grande
scheduling-slip-large-close = Cerrar
scheduling-slip-letters = Las letras del cuadrado
scheduling-slip-letters-help = Donde no funcione ninguna cámara, alguien puede escribir estos grupos.
scheduling-slip-names-nobody = Aquí no hay ningún nombre. Por su número, la oficina de citas puede decir de quién es.
scheduling-slip-way = Cómo llegar
scheduling-slip-open = Abierto ese día de { $opens } a { $closes }, según el reloj de allá
scheduling-slip-bring = Qué llevar
scheduling-slip-bring-everybody = Todas las personas del grupo, juntas.
scheduling-slip-bring-slip = El cuadrado: en un teléfono cargado, y también en papel.
scheduling-slip-bring-papers = Los documentos que tenga de cada persona. Los viejos o vencidos también pueden ayudar.
scheduling-slip-bring-day = Agua, comida, medicinas y lo que los niños pequeños necesiten para un día entero.
scheduling-slip-check = Cualquier persona puede comprobar el cuadrado sin red. La oficina de citas tiene una página para eso.
scheduling-slip-papers = Imprimirlo
scheduling-slip-papers-title = La cita en papel
scheduling-slip-papers-what = Una página en cada idioma que elija: el suyo, y uno que se lea en el puerto.
scheduling-slip-papers-languages = Idiomas del papel
scheduling-slip-papers-save = Guardar la página completa en PDF
scheduling-slip-papers-discreet = Un comprobante pequeño sin palabras
scheduling-slip-papers-discreet-what = Solo el cuadrado y su número. Quien lo encuentre no ve a simple vista para qué es.
scheduling-slip-papers-discreet-save = Guardar el comprobante pequeño en PDF

## La página que comprueba los comprobantes (ui/check/), para quien recibe a las personas en un puerto

scheduling-check-title = Comprobar un comprobante
scheduling-check-office = Esta página comprueba los comprobantes de: { $name }
scheduling-check-how = Escanee el código QR, elija una foto de él o escriba sus letras. Funciona sin red. Nada sale de este dispositivo.
scheduling-check-camera = Escanear con la cámara
scheduling-check-picture-empty = En esta imagen no se encontró ningún código QR. Tome otra: el cuadrado completo, nítido y sin sombra.
scheduling-check-typed = Escribir las letras
scheduling-check-typed-help = Están en grupos debajo del código QR. En mayúsculas o minúsculas, con o sin espacios. La última letra de cada grupo muestra los errores enseguida.
scheduling-check-typed-right = Grupos escritos hasta ahora: { $right } de { $of }. Todos están bien.
scheduling-check-typed-wrong = Revise otra vez el grupo { $group }: algo en él no está bien.
scheduling-check-typed-check = Comprobar lo escrito
scheduling-check-valid = Válido
scheduling-check-valid-why = La oficina de citas firmó este comprobante, y nada en él fue cambiado.
scheduling-check-past = Válido, pero ya pasó
scheduling-check-past-why = La oficina de citas firmó este comprobante, y nada en él fue cambiado. Pero su día ya terminó.
scheduling-check-withdrawn = Retirado
scheduling-check-withdrawn-why = La oficina de citas firmó este comprobante. Pero la cita se devolvió o se cambió por otra, o no se confirmó a tiempo. Ya no cuenta.
scheduling-check-invalid = No válido
scheduling-check-invalid-foreign = Esto no es un comprobante. Es otro código QR, o faltan letras.
scheduling-check-invalid-unreadable = Esto empieza como un comprobante, pero no se puede leer: falta una parte o está dañada. Escanéelo otra vez o escriba sus letras.
scheduling-check-invalid-signature = La firma no corresponde: algo en este comprobante fue cambiado, o lo hizo otra oficina.
scheduling-check-invalid-newer = Este comprobante es de un tipo más nuevo que esta página. Pida la página nueva a la oficina de citas.
scheduling-check-day-past = Ese día ya terminó.
scheduling-check-day-today = Es hoy.
scheduling-check-day-later = Ese día todavía no llega.
scheduling-check-as-of = Se conocen los comprobantes retirados hasta: { $at }, según el reloj de este dispositivo
scheduling-check-as-of-old = Eso fue hace más de un día. Pida la página nueva a la oficina de citas antes de confiar en ella.
scheduling-check-nobody = Un comprobante no nombra a nadie. De quién es, la oficina de citas lo puede decir por su número.
scheduling-check-no-office = Esta página todavía no conoce ninguna oficina de citas. Pídala a la suya.
