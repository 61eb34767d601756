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
    .next = Regrese a la lista. Si está en otro dispositivo o en una tarjeta de recuperación, con eso puede traerlo aquí.
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
    .next = No cambió nada. Busque el código que Turno muestra en el otro dispositivo, o el de su tarjeta de recuperación.
registration-code-newer = Este código lo hizo un Turno más nuevo
    .why = Esta versión de Turno todavía no puede leerlo.
    .next = No se perdió nada. Actualice Turno en este dispositivo y use el código otra vez.
registration-no-qr-found = No se encontró un código QR en la imagen
    .why = Tal vez el código se ve muy pequeño, borroso, oscuro o cortado.
    .next = No se perdió nada. Ponga la cámara derecha frente al código completo, con buena luz. O escriba las letras que están junto al código.
