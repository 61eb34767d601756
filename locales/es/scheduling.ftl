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
    .next = No se perdió nada. Abra su solicitud en Turno. Para pedir otra cosa, primero retire esa.

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
    .next = Mientras tanto puede preparar todo lo demás, y pedir cuando abra.
scheduling-gate-outside = Usted está fuera de la zona
    .why = Solo se puede pedir dentro de la zona. Su lugar más cercano está a { $distance } de aquí, { $direction }.
    .next = Su registro sigue guardado. Antes de viajar, pregunte en un albergue o a una persona de confianza si el camino es seguro.
scheduling-gate-unsure = El teléfono no puede saber si usted está en la zona
    .why = No sabe con suficiente exactitud dónde está.
    .next = Siga el consejo de esta página e intente de nuevo. El lugar exacto nunca sale del teléfono.
scheduling-gate-liveness_not_done = Falta la revisión corta de la cara
    .why = La oficina de citas quiere saber que quien pide es una persona real. Ningún video sale del teléfono.
    .next = Haga la revisión de la cara ahora. Si no le funciona, puede saltarla: hay otra manera y usted puede continuar.
scheduling-gate-clock_off = El reloj de este teléfono tiene { $minutes } minutos de diferencia
    .why = Con un reloj equivocado, su solicitud podría contar a una hora equivocada.
    .next = Abra los ajustes del teléfono y active la fecha y hora automáticas. Después regrese.
scheduling-gate-time_unknown = Turno todavía no sabe la hora correcta
    .why = Desde que se encendió este teléfono, Turno no se ha comunicado con el servidor.
    .next = Conéctese a una red por un momento. Turno hace lo demás por su cuenta.
scheduling-gate-bundle_out_of_date = La información de la oficina de citas es demasiado vieja
    .why = Los puertos, los días o las reglas pueden haber cambiado desde entonces.
    .next = Conéctese a una red por un momento. Turno trae la información nueva por su cuenta.
scheduling-gate-already_active = Su grupo ya tiene una solicitud o una cita
    .why = Cada grupo puede tener una a la vez, y la suya cuenta.
    .next = Ábrala en Turno. Para pedir otra cosa, primero retire esa.
