### Registro: las preguntas, sus opciones, lo que puede estar mal en una respuesta y lo que falló.

## Páginas del formulario; cada una es una pregunta

registration-section-name = ¿Cómo se llama esta persona?
registration-section-relation = ¿Qué relación tiene esta persona con la persona principal?
registration-section-birth = ¿Cuándo y dónde nació esta persona?
registration-section-sex = ¿Qué sexo se debe anotar para esta persona?
registration-section-nationality = ¿De qué país o países es esta persona?
registration-section-languages = ¿Qué idiomas habla esta persona?
registration-section-contact = ¿Cómo se puede contactar a esta persona?
registration-section-group = ¿Quiénes viajan juntos?
registration-section-destination = ¿Hay un lugar adonde llegar en Estados Unidos?
registration-section-needs = ¿Qué necesita el grupo en la cita?

## Preguntas sobre cada persona

registration-field-name_as_written = Nombre completo
    .help = Escríbalo como usted mismo lo escribe. Se acepta cualquier letra o acento.
registration-field-given_names = Nombres
    .help = Solo los nombres de pila, sin los apellidos. Déjelo vacío si el nombre no tiene esta parte.
registration-field-surname_1 = Primer apellido
    .help = Muchas veces es el apellido del padre. Si no tiene, elija que no tiene.
registration-field-surname_2 = Segundo apellido
    .help = Muchas veces es el apellido de la madre. Muchas personas no tienen, y está bien.
registration-field-relation_to_lead = Relación con la persona principal
    .help = La persona principal es con quien empieza el registro. Si esta persona es hija o hijo de la persona principal, elija “Hijo o hija”. Elija lo que más se acerque.
registration-field-birth_date = Fecha de nacimiento
    .help = Si no sabe el día o el mes, déjelos vacíos. Si solo sabe la edad, escriba la edad.
registration-field-birth_country = País de nacimiento
    .help = El país donde nació esta persona. Si no lo sabe, puede decirlo.
registration-field-birth_city = Ciudad o pueblo de nacimiento
    .help = Escríbalo como lo dice la gente de allí. Si no lo sabe, puede decirlo.
registration-field-sex_marker = Sexo
    .help = Responda como esta persona lo prefiera. También puede elegir no decirlo.
registration-field-nationalities = Nacionalidad
    .help = Elija hasta 3 países. Si ningún país reconoce a esta persona como suya, elija “Sin nacionalidad”.
registration-field-residence_country = País donde vivió por último
    .help = El país donde esta persona vivía antes de este viaje. Puede ser distinto del país de nacimiento.
registration-field-languages = Idiomas
    .help = Elija hasta 5. Ponga primero el que esta persona entiende mejor.
registration-field-phone = Número de teléfono
    .help = Puede ser un teléfono compartido o prestado. Si lo sabe, agregue el código del país, por ejemplo +52. También puede decir que no tiene.

## Preguntas sobre el grupo

registration-field-group_kind = Tipo de grupo
    .help = Todas las personas de un grupo reciben la misma cita. Un grupo nunca se separa.
registration-field-us_destination = Adónde iría el grupo en Estados Unidos
    .help = “Todavía no hay un lugar” es una respuesta completa y buena. Con ella el registro queda completo.
registration-field-needs = Necesidades
    .help = Elija todo lo que corresponda a cualquier persona del grupo. Si no hay nada, déjelo vacío. No tiene que explicar.

## Opciones

registration-choice-relation_to_lead-spouse_or_partner = Esposo, esposa o pareja
registration-choice-relation_to_lead-child = Hijo o hija
registration-choice-relation_to_lead-parent = Padre o madre
registration-choice-relation_to_lead-sibling = Hermano o hermana
registration-choice-relation_to_lead-grandparent = Abuelo o abuela
registration-choice-relation_to_lead-grandchild = Nieto o nieta
registration-choice-relation_to_lead-other_relative = Otro familiar
registration-choice-relation_to_lead-guardian = Tutor o tutora legal
registration-choice-relation_to_lead-not_related = No es familiar
registration-choice-sex_marker-female = Femenino
registration-choice-sex_marker-male = Masculino
registration-choice-sex_marker-x = X
registration-choice-sex_marker-prefer_not_to_say = Prefiere no decirlo
registration-choice-group_kind-single = Una persona sola
registration-choice-group_kind-family = Una familia
registration-choice-group_kind-travelling_together = Personas que viajan juntas
registration-choice-us_destination-none = Todavía no hay un lugar
registration-choice-us_destination-organisation = Una organización
registration-choice-us_destination-person = Una persona conocida
registration-choice-us_destination-address = Una dirección
registration-choice-needs-medical = Enfermedad, herida o medicinas
registration-choice-needs-pregnancy = Embarazo
registration-choice-needs-wheelchair = Silla de ruedas o dificultad para caminar
registration-choice-needs-interpreter = Un intérprete
registration-choice-needs-small_child = Un bebé o niño pequeño
registration-choice-needs-safety_concern = Temor por la seguridad de alguien

## Lo que puede estar mal en una respuesta. La respuesta misma siempre queda guardada.

registration-problem-missing = “{ $field }” todavía no tiene respuesta. Por favor, responda antes de enviar.
registration-problem-birth-date-incomplete = La fecha de nacimiento necesita por lo menos el año. Si no sabe el año, escriba la edad.
registration-problem-birth-date-impossible = Ese día no existe en el calendario. Por favor, revise el día, el mes y el año.
registration-problem-birth-date-in-future = Esa fecha de nacimiento todavía no llega. Por favor, revise el año.
registration-problem-birth-date-too-long-ago = Eso fue hace más de 120 años. Por favor, revise el año o la edad.
registration-problem-name-characters = “{ $field }” tiene signos que los nombres no suelen tener, como números. Si está bien así, déjelo como está.
registration-problem-too-long = La respuesta a “{ $field }” es demasiado larga. Por favor, hágala más corta.
registration-problem-too-many = Hay demasiadas respuestas en “{ $field }”. Por favor, quite algunas.
registration-problem-not-a-choice = La respuesta a “{ $field }” no está en la lista. Por favor, elija una de la lista.
registration-problem-not-allowed = Esta respuesta no corresponde a “{ $field }”. Por favor, responda de otra manera.
registration-problem-conflict = Dos dispositivos dieron respuestas distintas a “{ $field }”. Las dos están guardadas. Por favor, elija la correcta.
registration-problem-phone-unusual = Esto no parece un número de teléfono. Por favor, revíselo. Turno lo guarda como usted lo escribió.
registration-problem-child-without-adult = Esta persona es menor de 18 años y nadie en el grupo tiene 18 o más, así que Turno no puede enviar este registro. Si va con un adulto, agréguelo. Si no, por favor pida ayuda al personal de un albergue o de protección a la niñez: ellos ayudan a las niñas y los niños que van solos. Todo queda guardado.
registration-problem-no-people = Todavía no hay nadie en este grupo. Agregue a la primera persona.
registration-problem-group-unusual-size = Este grupo es grande. Revise que de verdad todos viajen juntos. Si es así, déjelo como está.
registration-problem-likely-duplicate = Dos personas del grupo parecen ser la misma. Si son dos, por ejemplo gemelos, déjelo como está. Si no, quite una.
registration-problem-single-with-people = Usted eligió “Una persona sola”, pero hay varias personas. Por favor, cambie el tipo de grupo o revise las personas.
registration-problem-newer = “{ $field }” se respondió en un Turno más nuevo. La respuesta está guardada. Actualice Turno para verla.

## Fallas. El identificador es el código estable.

registration-no-such-group = Este registro no está en este dispositivo
    .why = Se quitó de este dispositivo, o nunca se trajo aquí.
    .next = Regrese a la lista. Si está en otro dispositivo, tráigalo aquí con el código que Turno muestra allí.
registration-no-such-person = Esta persona ya no está en el grupo
    .why = Alguien quitó a esta persona, tal vez en otro dispositivo.
    .next = No cambió nada más. Regrese a la lista de personas. Allí puede volver a agregarla.
registration-no-such-field = Este Turno no conoce esta pregunta
    .why = Otra versión de Turno hace otras preguntas.
    .next = No se perdió nada. Regrese, y actualice Turno cuando pueda.
registration-answer-too-large = Esta respuesta es demasiado larga
    .why = Aquí Turno guarda como máximo { $max } caracteres.
    .next = Por favor, hágala más corta. Todas las demás respuestas están guardadas.
registration-group-full = Este grupo está completo
    .why = Un grupo puede tener como máximo { $max } personas.
    .next = No se perdió nada. Haga otro grupo para las demás personas. Cada grupo pide su propia cita.
registration-not-complete = El registro todavía no se puede enviar
    .why = Faltan algunas respuestas, o hay que revisarlas.
    .next = Todo lo escrito hasta ahora está guardado. Turno le muestra cada respuesta que falta.
registration-code-damaged = Este código no está completo
    .why = Falta una parte, o se escribió mal una letra.
    .next = No se perdió nada. Escanéelo otra vez con buena luz, o escríbalo de nuevo despacio.
registration-code-foreign = Este no es un código de Turno
    .why = Es de otra aplicación o de otro papel.
    .next = No cambió nada. Busque el código que Turno muestra en el otro dispositivo.
registration-code-newer = Este código lo hizo un Turno más nuevo
    .why = Esta versión de Turno todavía no puede leerlo.
    .next = No se perdió nada. Actualice Turno en este dispositivo y use el código otra vez.
registration-no-qr-found = No se encontró un código QR en la imagen
    .why = Tal vez el código se ve muy pequeño, borroso, oscuro o cortado.
    .next = No se perdió nada. Ponga la cámara derecha frente al código completo, con buena luz. O escriba las letras que están junto al código.

## Dar un grupo a otro dispositivo

registration-handoff-title = Llevar este registro a otro dispositivo
registration-handoff-warning = Quien tenga este código puede leer todo, cambiarlo y pedir la cita. Muéstrelo solo al dispositivo de su propio grupo y a nadie más.
registration-handoff-step-open = En el otro dispositivo, abra Turno y elija “{ registration-list-take-over }”.
registration-handoff-step-scan = Ponga su cámara frente a este cuadro.
registration-handoff-step-wait = Conecte los dos dispositivos a una red por un momento. Las respuestas llegan solas. Aquí también se quedan.
registration-handoff-picture = Código QR de este registro
registration-handoff-text = ¿No tiene cámara? Use estas letras
registration-handoff-text-help = Son el mismo código. Péguelas o escríbalas en el otro dispositivo.
registration-handoff-copy = Copiar las letras
registration-handoff-copied = Copiado.
registration-handoff-not-copied = Turno no puede copiar aquí. Las letras ya están marcadas: cópielas usted.

## Traer un grupo desde otro dispositivo

registration-takeover-title = Traer un registro
registration-takeover-what = Use el código que Turno muestra en el otro dispositivo. Elija una de las tres maneras.
registration-takeover-busy = Trayendo el registro…
registration-takeover-camera = Con la cámara
registration-takeover-camera-open = Abrir la cámara
registration-takeover-camera-close = Cerrar la cámara
registration-takeover-camera-opening = La cámara se está abriendo. Si este dispositivo pregunta, permita que Turno la use.
registration-takeover-camera-looking = Ponga la cámara frente al cuadro completo. Turno lo lee solo.
registration-takeover-camera-picture = Lo que ve la cámara
registration-takeover-camera-refused = Turno no tiene permiso para usar la cámara. Puede darlo en los ajustes de este dispositivo, o usar una de las otras dos maneras.
registration-takeover-camera-missing = Turno no encuentra aquí una cámara que funcione. Use por favor una de las otras dos maneras.
registration-takeover-picture = Con una foto del código
registration-takeover-picture-help = Elija una foto que muestre el cuadro completo. La foto se queda en este dispositivo.
registration-takeover-picture-choose = Elegir una foto
registration-takeover-text = Con las letras
registration-takeover-text-help = Pegue las letras que están junto al cuadro, o escríbalas. Los espacios y renglones no importan.
registration-takeover-submit = Traer el registro

## La lista de registros

registration-list-title = Registros
registration-list-empty = Todavía no hay ningún registro en este dispositivo. Empiece uno nuevo. Si ya tiene uno en otro dispositivo, tráigalo aquí.
registration-list-new = Registro nuevo
registration-list-take-over = Traer uno de otro dispositivo
registration-no-name-yet = Todavía sin nombre
registration-people-count = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
registration-progress = { $answered } de { $needed } respuestas necesarias
registration-conflicts = { $count ->
    [one] Una pregunta tiene respuestas distintas de dos dispositivos.
   *[other] { $count } preguntas tienen respuestas distintas de dos dispositivos.
}
registration-conflicts-look = Verlas
registration-receipt = Número de recibo
registration-receipt-at-laptop = { $at }, en el reloj de esta computadora
registration-receipt-at-phone = { $at }, en el reloj de este teléfono
registration-changed-since-sent = Se cambiaron respuestas después de enviar el registro. Por favor, envíelo otra vez.

## Un registro nuevo

registration-new-title = ¿Para quién es este registro?
registration-new-help-single = Usted, o una persona a quien usted ayuda.
registration-new-help-family = Toda la familia, en un solo registro.
registration-new-help-travelling_together = Amigos, vecinos o parientes que quieren la misma cita.
registration-new-later = Esto se puede cambiar después, y se pueden agregar personas en cualquier momento.

## Un registro

registration-state-draft = Todo se guarda mientras usted escribe. Puede parar en cualquier momento y seguir después.
registration-state-ready = Están todas las respuestas necesarias. Revíselas una vez más y después envíe.
registration-state-on_its_way = Está guardado aquí. Turno lo envía solo cuando haya red. Usted no tiene que hacer nada.
registration-state-received = El servidor tiene el registro. El siguiente paso es pedir una cita, en un teléfono.
registration-state-needs_you = No se perdió nada. Aquí dice qué pasó y qué puede hacer.
registration-state-requested = La solicitud de cita está hecha. Turno le avisa aquí cuando haya respuesta. No tiene que pedirla otra vez.
registration-state-appointment = En “Ver la cita” encuentra el día, la hora y el lugar.
registration-people = Personas
registration-people-full = Un grupo puede tener como máximo { $count } personas. Para más personas, haga otro grupo.
registration-person-no-name = Persona { $number }, todavía sin nombre
registration-person-lead = Persona principal
registration-person-add = Agregar una persona
registration-group-continue = Seguir respondiendo
registration-group-people = Quitar a alguien o traerlo de vuelta
registration-group-about = Preguntas sobre el grupo
registration-group-about-open = Faltan respuestas
registration-group-about-done = Están las respuestas necesarias
registration-group-then = Qué más puede hacer
registration-group-review = Revisar las respuestas y enviar
registration-group-read = Leer las respuestas
registration-group-ask-appointment = Pedir una cita
registration-group-see-request = Ver la solicitud de cita
registration-group-see-appointment = Ver la cita
registration-group-hand-off = Llevarlo a otro dispositivo

## Una página del formulario

registration-page-of = Página { $page } de { $pages }
registration-label-optional = { $label } (lo puede dejar vacío)
registration-saving = Guardando…
registration-saved-laptop = Guardado en esta computadora
registration-saved-phone = Guardado en este teléfono
registration-save-again = Guardar otra vez
registration-also-unknown = No lo sé
registration-also-not_having = No tiene
registration-birth-day = Día
registration-birth-month = Mes
registration-birth-year = Año
registration-birth-or = O, si no sabe el año:
registration-birth-age = Edad en años
registration-search-countries = Buscar un país
registration-search-languages = Buscar un idioma
registration-search-common = Los más elegidos. Para otro, escriba arriba sus primeras letras.
registration-search-found = { $count ->
    [one] { $count } encontrado
   *[other] { $count } encontrados
}
registration-search-none = Nada empieza con estas letras. Pruebe con menos letras.
registration-search-full = Ya eligió { $count }, no caben más. Para elegir otro, quite uno.
registration-search-chosen = Elegidos
registration-search-take-away = Quitar: { $choice }
registration-conflict-here = De este dispositivo
registration-conflict-laptop = De otra computadora
registration-conflict-phone = De otro teléfono
registration-conflict-other = De otro dispositivo
registration-conflict-at = { $at }, en el reloj de ese dispositivo
registration-conflict-choose = Esta es la correcta
registration-conflict-choose-this = Esta es la correcta: { $answer }

## Una respuesta en una línea

registration-no-answer = Sin respuesta
registration-answer-newer = Respondida en un Turno más nuevo
registration-date-full = { $day } de { $month } de { NUMBER($year, useGrouping: 0) }
registration-date-month = { $month } de { NUMBER($year, useGrouping: 0) }
registration-date-year = { NUMBER($year, useGrouping: 0) }
registration-date-parts = Día { $day }, mes { $month }, año { NUMBER($year, useGrouping: 0) }
registration-date-no-year = Día { $day }, mes { $month }
registration-date-age = { $age ->
    [one] Más o menos { $age } año
   *[other] Más o menos { $age } años
}
registration-month-1 = enero
registration-month-2 = febrero
registration-month-3 = marzo
registration-month-4 = abril
registration-month-5 = mayo
registration-month-6 = junio
registration-month-7 = julio
registration-month-8 = agosto
registration-month-9 = septiembre
registration-month-10 = octubre
registration-month-11 = noviembre
registration-month-12 = diciembre

## Revisar antes de enviar

registration-review-title = Revise las respuestas
registration-review-group = El grupo
registration-review-change = Cambiar
registration-review-change-what = Cambiar: { $field }
registration-review-second-look = Por favor, mire esto una vez más
registration-review-stops = { $count ->
    [one] Una cosa necesita una respuesta o un cambio antes de enviar. Todo lo que escribió está guardado.
   *[other] { $count } cosas necesitan una respuesta o un cambio antes de enviar. Todo lo que escribió está guardado.
}
registration-review-may-send = Puede enviar el registro. Si esto está bien así, déjelo.
registration-review-complete = Están todas las respuestas necesarias.
registration-review-next = Qué pasa después
registration-review-next-send = Turno cierra con llave las respuestas y las envía cuando haya red. Solo pueden leerlas quienes dan las citas.
registration-review-next-receipt = Cuando el servidor las tenga, usted ve aquí un número de recibo.
registration-review-next-appointment = Después puede pedir una cita en un teléfono.
registration-review-next-change = Más tarde todavía puede cambiar respuestas y enviar otra vez. No pierde su lugar por eso.
registration-review-up-to-date = Esto es lo que se envió. Si cambia una respuesta, aquí puede enviar otra vez.
registration-review-send = Enviar el registro
registration-review-send-again = Enviar el registro otra vez

## Las personas de un grupo

registration-people-title = Personas de este grupo
registration-people-lead-stays = El registro empieza con esta persona; por eso se queda.
registration-people-remove = Quitar
registration-people-remove-who = Quitar a { $name }
registration-people-remove-ask = ¿Quitar a { $name } de este grupo?
registration-people-remove-kept = No se borra nada. Puede traer de vuelta a esta persona en cualquier momento.
registration-people-remove-yes = Sí, quitar
registration-people-remove-no = No, dejar
registration-people-removed = Personas quitadas
registration-people-removed-kept = Sus respuestas se guardan y no se envían.
registration-people-restore = Traer de vuelta
registration-people-restore-who = Traer de vuelta a { $name }
