# SPDX-License-Identifier: Apache-2.0 OR MIT

### Registro: las preguntas, sus opciones, lo que puede estar mal en una respuesta y lo que falló.

## Páginas del formulario; cada una es una pregunta

registration-section-name = ¿Cómo se llama esta persona?
registration-section-relation = ¿Qué relación tiene esta persona con la persona principal?
registration-section-birth = ¿Cuándo y dónde nació esta persona?
registration-section-guardian = ¿Qué persona adulta responde por esta niña o este niño?
registration-section-sex = ¿Qué sexo se debe anotar para esta persona?
registration-section-nationality = ¿De qué país o países es esta persona?
registration-section-languages = ¿Qué idiomas habla esta persona?
registration-section-documents = ¿Tiene esta persona algún documento?
registration-section-contact = ¿Cómo se puede contactar a esta persona?
registration-section-staying = ¿Dónde se queda esta persona ahora?
registration-section-person-needs = ¿Qué necesita esta persona en la cita?
registration-section-description = ¿Cómo es físicamente esta persona?
registration-section-life = ¿Cuál es el estado civil de esta persona y en qué trabaja?
registration-section-journey = ¿Cuándo empezó el viaje y por qué países pasó?
registration-section-emergency = ¿A quién se debe llamar en una emergencia?
registration-section-other-names = ¿Tiene esta persona otros nombres?
registration-section-notes = ¿Hay algo más que se deba saber?
registration-section-group = ¿Quiénes viajan juntos?
registration-section-consent = ¿Están todos de acuerdo en que las respuestas se guarden y se envíen?
registration-section-destination = ¿Hay un lugar adonde llegar en Estados Unidos?
registration-section-destination-details = ¿Qué sabe del lugar en Estados Unidos?
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
registration-field-guardian = Persona adulta que responde por esta niña o este niño
    .help = Elija a la persona adulta del grupo que la o lo cuida; si está aquí su madre o su padre, elija a uno de los dos. Si nadie del grupo lo hace, puede decirlo.
    .not_having = No hay tutor ni tutora con la niña o el niño
registration-field-sex_marker = Sexo
    .help = Responda como esta persona lo prefiera. También puede elegir no decirlo.
registration-field-nationalities = Nacionalidad
    .help = Elija hasta 3 países. Si ningún país reconoce a esta persona como suya, elija “Sin nacionalidad”.
registration-field-residence_country = País donde vivió por último
    .help = El país donde esta persona vivía antes de este viaje. Puede ser distinto del país de nacimiento.
registration-field-languages = Idiomas
    .help = Elija hasta 5. Ponga primero el que esta persona entiende mejor. Si no está en la lista, elija “Otro idioma”.
registration-field-other_language = Nombre del otro idioma
    .help = Solo si eligió “Otro idioma”. Escríbalo como lo dicen quienes lo hablan.
registration-field-reads = Idiomas que esta persona lee
    .help = Elija hasta 3. Si esta persona no lee, está bien: alguien puede leerle en voz alta.
    .not_having = No lee
registration-field-documents = Documentos
    .help = No es obligatorio tener uno. Un documento vencido está bien. El nombre en el documento puede ser otro; el nombre de esta persona queda como usted lo escribió.
    .not_having = Ningún documento
registration-field-phones = Números de teléfono
    .help = Hasta 3. Puede ser un teléfono compartido o prestado. Si lo sabe, agregue el código del país, por ejemplo +52. También puede decir que no tiene.
    .not_having = No tiene número de teléfono
registration-field-email = Correo electrónico
    .help = Solo uno que esta persona pueda abrir. No es obligatorio tener uno.
    .not_having = No tiene correo electrónico
registration-field-safe_to_contact = Cuándo es seguro escribir o llamar
    .help = Elija las horas en que un mensaje o una llamada no pone en peligro a nadie.
registration-field-staying_state = Estado de México donde se queda
    .help = No se necesita la calle. Si esta persona no está en México, elija “No está en México”. Si no sabe el estado, puede decirlo.
registration-field-staying_with = Tipo de lugar
    .help = No se necesita la calle. También puede elegir no decirlo.
registration-field-staying_place = Ciudad, pueblo o nombre del albergue
    .help = Basta el nombre. No se necesita la calle.
registration-field-person_needs = Lo que esta persona necesita
    .help = Elija todo lo que corresponda, para que la ayuda esté lista. Si no hay nada, déjelo vacío. No tiene que explicar.
registration-field-height = Estatura
    .help = Basta un número aproximado. Elija la medida que conozca.
registration-field-weight = Peso
    .help = Basta un número aproximado. Elija la medida que conozca.
registration-field-eye_colour = Color de ojos
    .help = Elija lo que más se acerque.
registration-field-marital_status = Estado civil
    .help = Responda como es en la vida, con papeles o sin ellos. También puede elegir no decirlo.
registration-field-occupation = Trabajo
    .help = El trabajo de ahora o el de antes del viaje. El trabajo en la casa o en el campo también es trabajo.
    .not_having = No tiene trabajo
registration-field-left_home = Cuándo empezó el viaje
    .help = Basta el año, o el mes y el año. Si no lo sabe, puede decirlo.
registration-field-countries_crossed = Países del camino
    .help = Elija hasta 15, en el orden del viaje. Déjelo vacío si lo prefiere.
registration-field-entered_mexico = Cuándo llegó esta persona a México
    .help = Bastan el mes y el año. No se pregunta cómo entró.
registration-field-emergency_name = Persona a quien llamar en una emergencia
    .help = Alguien que deba saberlo si pasa algo. Puede estar en otro país.
    .not_having = No hay nadie a quien llamar
registration-field-emergency_relation = Quién es la persona a quien llamar
    .help = Por ejemplo la madre, una amiga, un pastor o alguien del albergue.
registration-field-emergency_phones = Número de teléfono para emergencias
    .help = El número de la persona a quien llamar. Si lo sabe, agregue el código del país.
    .not_having = No hay número de teléfono
registration-field-other_names = Otros nombres
    .help = Por ejemplo el nombre de antes de casarse, o uno que un papel escribe de otra manera. Se pregunta para que un papel así no sorprenda a nadie.
    .not_having = No tiene otros nombres
registration-field-latin_name = Nombre con las letras de los documentos
    .help = Los documentos solo llevan las letras de la A a la Z. Turno propone cómo escribir el nombre; usted lo puede cambiar. El nombre completo queda como usted lo escribió.
registration-field-notes = Algo más
    .help = Escríbalo con sus propias palabras y en su propio idioma. No tiene que escribir nada.

## Preguntas sobre el grupo

registration-field-group_kind = Tipo de grupo
    .help = Todas las personas de un grupo reciben la misma cita. Turno nunca separa un grupo; solo ustedes pueden dividirlo.
registration-field-consent = Acuerdo
    .help = Turno guarda aquí las respuestas y las envía, cerradas con llave, a quienes dan las citas. Cada persona es libre de decir que sí o que no, y también puede decir que no más adelante.
registration-field-consent_language = Idioma en que se explicó
    .help = El idioma en que usted lo leyó, o en que alguien se lo dijo.
registration-field-reading_language = Idioma para leer Turno
    .help = El que el grupo lee mejor.
registration-field-us_destination = Adónde iría el grupo en Estados Unidos
    .help = “Todavía no hay un lugar” es una respuesta completa y buena. Con ella el registro queda completo.
registration-field-destination_name = Nombre de la persona u organización de allí
    .help = Déjelo vacío si no lo sabe.
registration-field-destination_city = Ciudad de allí
    .help = No se necesita la calle. Si no la sabe, puede decirlo.
registration-field-destination_state = Estado de allí
    .help = Por ejemplo Texas. Si no lo sabe, puede decirlo.
registration-field-destination_phones = Número de teléfono de allí
    .help = El número de la persona u organización. Si no lo sabe, puede decirlo.
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
registration-choice-person_needs-medical = Enfermedad, herida o medicinas
registration-choice-person_needs-pregnancy = Embarazo
registration-choice-person_needs-wheelchair = Silla de ruedas o dificultad para caminar
registration-choice-person_needs-interpreter = Un intérprete
registration-choice-person_needs-small_child = Un bebé o niño pequeño
registration-choice-person_needs-safety_concern = Temor por la seguridad de esta persona
registration-choice-safe_to_contact-any_time = A cualquier hora
registration-choice-safe_to_contact-morning = Por la mañana
registration-choice-safe_to_contact-afternoon = Por la tarde
registration-choice-safe_to_contact-evening = Por la noche
registration-choice-safe_to_contact-only_write = Solo escribir, no llamar
registration-choice-staying_with-shelter = En un albergue
registration-choice-staying_with-rented = En un cuarto o casa de renta
registration-choice-staying_with-family_or_friends = Con familiares o amigos
registration-choice-staying_with-employer = Con quien le da trabajo
registration-choice-staying_with-camp = En un campamento
registration-choice-staying_with-street = En la calle
registration-choice-staying_with-other = En otro lugar
registration-choice-staying_with-prefer_not_to_say = Prefiere no decirlo
registration-choice-staying_state-MX-BCN = Baja California
registration-choice-staying_state-MX-BCS = Baja California Sur
registration-choice-staying_state-MX-SON = Sonora
registration-choice-staying_state-MX-CHH = Chihuahua
registration-choice-staying_state-MX-COA = Coahuila
registration-choice-staying_state-MX-NLE = Nuevo León
registration-choice-staying_state-MX-TAM = Tamaulipas
registration-choice-staying_state-MX-SIN = Sinaloa
registration-choice-staying_state-MX-DUR = Durango
registration-choice-staying_state-MX-ZAC = Zacatecas
registration-choice-staying_state-MX-SLP = San Luis Potosí
registration-choice-staying_state-MX-NAY = Nayarit
registration-choice-staying_state-MX-JAL = Jalisco
registration-choice-staying_state-MX-AGU = Aguascalientes
registration-choice-staying_state-MX-GUA = Guanajuato
registration-choice-staying_state-MX-QUE = Querétaro
registration-choice-staying_state-MX-HID = Hidalgo
registration-choice-staying_state-MX-COL = Colima
registration-choice-staying_state-MX-MIC = Michoacán
registration-choice-staying_state-MX-MEX = Estado de México
registration-choice-staying_state-MX-CMX = Ciudad de México
registration-choice-staying_state-MX-TLA = Tlaxcala
registration-choice-staying_state-MX-MOR = Morelos
registration-choice-staying_state-MX-PUE = Puebla
registration-choice-staying_state-MX-VER = Veracruz
registration-choice-staying_state-MX-GRO = Guerrero
registration-choice-staying_state-MX-OAX = Oaxaca
registration-choice-staying_state-MX-CHP = Chiapas
registration-choice-staying_state-MX-TAB = Tabasco
registration-choice-staying_state-MX-CAM = Campeche
registration-choice-staying_state-MX-YUC = Yucatán
registration-choice-staying_state-MX-ROO = Quintana Roo
registration-choice-staying_state-none = No está en México
registration-choice-eye_colour-brown = Café
registration-choice-eye_colour-black = Negro
registration-choice-eye_colour-blue = Azul
registration-choice-eye_colour-green = Verde
registration-choice-eye_colour-grey = Gris
registration-choice-eye_colour-hazel = Avellana o miel
registration-choice-eye_colour-other = Otro color
registration-choice-marital_status-single = Soltera o soltero
registration-choice-marital_status-married = Casada o casado
registration-choice-marital_status-living_together = En unión libre
registration-choice-marital_status-separated = Separada o separado
registration-choice-marital_status-divorced = Divorciada o divorciado
registration-choice-marital_status-widowed = Viuda o viudo
registration-choice-marital_status-prefer_not_to_say = Prefiere no decirlo
registration-choice-consent-own_device = Sí. Lo llenamos nosotros mismos.
registration-choice-consent-in_person = Sí, dicho en persona
registration-choice-consent-in_writing = Sí, por escrito
registration-choice-consent-by_phone = Sí, dicho por teléfono
registration-choice-consent-withdrawn = No, o ya no
registration-choice-reading_language-en = English
registration-choice-reading_language-es = Español
registration-choice-reading_language-ht = Kreyòl ayisyen

## Un documento, un número de teléfono y una medida

registration-document-title = Documento { $number }
registration-document-kind = Tipo de documento
registration-document-number = Número del documento
registration-document-country = País que lo dio
registration-document-expires = Válido hasta
registration-document-name = Nombre en el documento
registration-document-mrz = Los renglones con muchos < de la parte de abajo
registration-document-passport = Pasaporte
registration-document-national_id = Cédula o credencial nacional de identidad
registration-document-consular_id = Matrícula consular
registration-document-birth_certificate = Acta de nacimiento
registration-document-refugee_document = Documento de refugiado
registration-document-residence_permit = Permiso de residencia
registration-document-other = Otro documento
registration-phone-number = Número
registration-phone-country = País del número
registration-phone-use-sms = Mensajes de texto (SMS)
registration-phone-use-whatsapp = WhatsApp
registration-phone-use-shared = Compartido con otras personas
registration-phone-use-shelter = Teléfono de un albergue
registration-unit-cm = centímetros
registration-unit-in = pies y pulgadas
registration-unit-kg = kilos
registration-unit-lb = libras
registration-measure-cm = { $amount } cm
registration-measure-in = { $feet ->
    [one] { $feet } pie
   *[other] { $feet } pies
} { $inches ->
    [one] { $inches } pulgada
   *[other] { $inches } pulgadas
}
registration-measure-kg = { $amount } kg
registration-measure-lb = { $amount } lb

## Lo que escribe la aplicación misma, cuando un problema lo nombra

registration-field-presence = Esta persona

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
registration-problem-latin-letters = “{ $field }” tiene letras que los documentos no llevan: solo llevan de la A a la Z. Si está bien así, déjelo como está.
registration-problem-email-unusual = Esto no parece un correo electrónico. Por favor, revíselo. Si está bien así, déjelo como está.
registration-problem-date-incomplete = “{ $field }” necesita por lo menos el año. Si no lo sabe, déjelo como está.
registration-problem-date-impossible = “{ $field }” tiene un día que no existe en el calendario o que es de hace demasiado tiempo. Por favor, revise el día, el mes y el año.
registration-problem-date-in-future = “{ $field }” tiene un día que todavía no llega. Por favor, revise el año.
registration-problem-measure-unusual = “{ $field }” tiene un número muy pequeño o muy grande. Por favor, revise el número y la medida. Si está bien así, déjelo como está.
registration-problem-document-checks = Los renglones de abajo del documento no coinciden entre sí. Tal vez una letra o un número está mal: por favor, compárelos. Si están bien, déjelos como están.
registration-problem-document-expired = Un documento ya venció. Está bien, aquí todavía sirve. Solo revise que la fecha sea correcta.
registration-problem-document-incomplete = A un documento todavía le falta el tipo, el número o el país. Agregue lo que sepa. También lo puede dejar como está.
registration-problem-removed-and-changed = Un dispositivo quitó a esta persona y otro cambió sus respuestas. No se perdió nada. Por favor, elija si esta persona se queda en el grupo.
registration-problem-other-language-missing = Usted eligió “Otro idioma”. Por favor, escriba cuál en “{ $field }”, para que se pueda encontrar un intérprete. Si no lo sabe, déjelo como está.
registration-problem-child-without-guardian = Ninguna persona adulta del grupo responde por esta niña o este niño. Así se puede enviar. Pero los oficiales pueden tratarlo como a un menor que va solo. Por favor, pida ayuda desde ahora al personal de un albergue o de protección a la niñez: ellos ayudan a las niñas y los niños, y no cuesta nada.
registration-problem-guardian-gone = La persona adulta que respondía por esta niña o este niño ya no está en el grupo. Por favor, elija en “{ $field }” quién lo hace ahora.
registration-problem-guardian-is-child = La persona en “{ $field }” también es menor de 18 años. Si una persona adulta del grupo puede responder por esta niña o este niño, elíjala. Si no, déjelo como está.
registration-problem-consent-withdrawn = Usted dijo “No, o ya no”, así que Turno no envía nada más. Para borrar el registro, quítelo de este dispositivo. Si ya se había enviado, pida a quienes dan las citas que lo borren allí. Si vuelve a estar de acuerdo, cambie “{ $field }”.

## Lo que puede estar mal en una fila de un archivo que se trae

registration-import-problem-cell-unreadable = Turno no puede leer esta celda: por favor, escríbala como lo pide esta columna.
registration-import-problem-row-unreadable = Turno no puede leer esta fila: por favor, revise sus comas y comillas.
registration-import-problem-row-too-long = Esta fila tiene más celdas que columnas hay: por favor, busque una coma o un punto y coma de más.
registration-import-problem-family-refused = Esta fila está bien, pero otra fila de la misma familia no: por favor, corrija esa.
registration-import-problem-too-many-people = Esta familia tiene más personas de las que caben en un grupo: por favor, haga dos familias.
registration-import-problem-no-people = Esta familia no tiene personas: por favor, agregue a la primera.
registration-import-problem-form-newer = Esto lo hizo otra versión de Turno: por favor, actualice Turno y traiga el archivo otra vez.
registration-import-problem-column-unknown = Turno no tiene esta columna: por favor, corrija su nombre o quítela.
registration-import-problem-already-here = Esta familia ya está en este dispositivo: por favor, búsquela en la lista.

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
registration-code-group = El grupo { $group } del código no está bien
    .why = Una letra o un número está mal, falta o sobra, o dos cambiaron de lugar.
    .next = No se perdió nada. Compare el grupo { $group } con la tarjeta o la pantalla y corrija solo ese.
registration-too-large-to-show = Este registro es demasiado grande para las imágenes en movimiento
    .why = Se escribieron y cambiaron muchísimas respuestas. Mostrarlas todas tardaría varios minutos.
    .next = No se perdió nada. Guárdelo como archivo y lleve el archivo al otro dispositivo.
registration-file-foreign = Este archivo no es un registro de Turno
    .why = Es de otra aplicación, o es otro tipo de archivo.
    .next = No cambió nada. Busque un archivo cuyo nombre empiece con “turno-registration” y termine con “.turno”.
registration-file-damaged = Este archivo no está completo
    .why = Falta una parte o algo cambió, quizás al copiarlo.
    .next = Aquí no cambió nada. Copie el archivo otra vez, o guárdelo de nuevo en el otro dispositivo.
registration-file-newer = Este archivo lo hizo un Turno más nuevo
    .why = Esta versión de Turno todavía no puede leerlo.
    .next = No se perdió nada. Actualice Turno en este dispositivo y elija el archivo otra vez.
registration-file-too-large = Este archivo es demasiado grande
    .why = Un registro ocupa { $max } MB como máximo. Probablemente este es otro archivo.
    .next = No cambió nada. Busque un archivo cuyo nombre empiece con “turno-registration” y termine con “.turno”.
registration-no-qr-found = No se encontró un código QR en la imagen
    .why = Tal vez el código se ve muy pequeño, borroso, oscuro o cortado.
    .next = No se perdió nada. Ponga la cámara derecha frente al código completo, con buena luz. O escriba las letras que están junto al código.
registration-mrz-damaged = Turno no puede leer estos renglones
    .why = Deben ser dos o tres renglones, todos del mismo largo, solo con letras, números y el signo <.
    .next = No se perdió nada. Escríbalos otra vez despacio, también cada <. También puede dejarlos vacíos: no son necesarios.
registration-mrz-not-found = Turno no encontró en la imagen los renglones con muchos <
    .why = Tal vez los renglones están fuera de la imagen, o se ven muy pequeños, oscuros o borrosos. No todos los documentos los tienen.
    .next = No se perdió nada. Muestre los dos o tres renglones de la parte de abajo del documento, bien plano. O escríbalos.
registration-mrz-cut = Turno ve solo una parte de los renglones
    .why = El principio o el final está fuera de la imagen, tapado o bajo un reflejo.
    .next = No se perdió nada. Muestre los renglones completos, del primer signo al último. O escríbalos.
registration-mrz-small = Los renglones se ven demasiado pequeños para leerlos
    .why = La cámara está muy lejos, o la imagen es muy pequeña.
    .next = No se perdió nada. Acerque la cámara, hasta que los renglones llenen el ancho de la imagen. O escríbalos.
registration-mrz-unclear = Turno ve los renglones, pero no puede leer con certeza cada signo
    .why = Algunos signos están borrosos, en la sombra o bajo un reflejo, o los dígitos de control no coinciden. Turno nunca adivina.
    .next = No se perdió nada. No mueva la cámara y busque una luz pareja, sin reflejos. O escriba los renglones.
registration-choose-first = Por favor, elija primero las respuestas correctas
    .why = Dos dispositivos dieron respuestas distintas sobre estas personas o su grupo.
    .next = No cambió nada. Regrese, elija las respuestas correctas y después pase a las personas otra vez.
registration-request-stands = Estas personas no se pueden pasar por ahora
    .why = Su grupo pidió una cita o ya la tiene, justo para estas personas.
    .next = No cambió nada, y la cita o la solicitud está a salvo. Podrá pasar personas cuando ya no haya ninguna solicitud ni cita.
registration-nobody-left = Los dos grupos necesitan personas
    .why = No pasaría nadie, o un grupo se quedaría sin nadie.
    .next = No cambió nada. Elija por lo menos a una persona que pase, y deje por lo menos a una que se quede.
registration-import-foreign = Turno no puede leer este archivo
    .why = No es una tabla (CSV) ni una lista (JSON) con las columnas de Turno.
    .next = No cambió nada. Revise que la primera línea tenga los nombres de las columnas, guarde el archivo como CSV en UTF-8 y elíjalo otra vez.
registration-import-too-large = Este archivo es demasiado grande
    .why = Turno lee un archivo solo hasta un límite, en megabytes o en familias: { $max }.
    .next = No cambió nada. Divida el archivo en otros más pequeños, con todas las filas de una familia en el mismo archivo, y tráigalos uno por uno.
registration-not-sent-yet = Todavía no se ha enviado todo
    .why = Algunas respuestas de este registro están solo en este dispositivo.
    .next = No se borró nada. Conecte este dispositivo a una red y espere a que todo se envíe. Después intente otra vez.
registration-locked = Este registro está cerrado con llave aquí
    .why = Se cerró en este dispositivo para que solo su propio grupo pueda leerlo.
    .next = No se perdió nada. El código del grupo lo abre: en la lista, elija “{ registration-list-take-over }” y use el código.
registration-passphrase-short = Esta frase clave es demasiado corta
    .why = Necesita por lo menos { $min } caracteres, para que nadie la adivine.
    .next = Por favor, elija una más larga, por ejemplo varias palabras que no vayan juntas.
registration-paper-not-saved = El papel no se guardó
    .why = Turno no pudo escribir en la carpeta de descargas.
    .next = No se perdió nada. Revise si este dispositivo permite que Turno guarde archivos y si tiene espacio, e intente otra vez.

## Dar un grupo a otro dispositivo

registration-handoff-title = Llevar este registro a otro dispositivo
registration-handoff-warning = Quien tenga este código puede leer todo, cambiarlo y pedir la cita. Muéstrelo solo al dispositivo de su propio grupo y a nadie más.
registration-handoff-step-open = En el otro dispositivo, abra Turno y elija “{ registration-list-take-over }”.
registration-handoff-step-scan = Ponga su cámara frente a este cuadro.
registration-handoff-step-wait = Conecte los dos dispositivos a una red por un momento. Las respuestas llegan solas. Aquí también se quedan.
registration-handoff-no-network = No hay red
registration-handoff-picture = Código QR de este registro
registration-handoff-text = ¿No tiene cámara? Use estas letras
registration-handoff-text-help = Son el mismo código. Péguelas o escríbalas en el otro dispositivo.
registration-handoff-copy = Copiar las letras
registration-handoff-copied = Copiado.
registration-handoff-not-copied = Turno no puede copiar aquí. Las letras ya están marcadas: cópielas usted.

## Traer un grupo desde otro dispositivo

registration-takeover-title = Traer un registro
registration-takeover-what = Use el código que Turno muestra en el otro dispositivo, o la tarjeta de recuperación. Elija una de las tres maneras. También puede usar un archivo.
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
registration-takeover-text-help = Pegue las letras que están junto al cuadro, o escriba los grupos de la tarjeta de recuperación. Los espacios, los renglones y las minúsculas no importan.
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

registration-page-enough = Ya están las respuestas necesarias: volver al grupo
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
registration-page-needless = Esta página ya no hace falta, porque cambió otra respuesta. Lo que se escribió aquí queda guardado.
registration-search-choice = Buscar en la lista
registration-search-choices = Buscar en la lista
registration-select-nothing = Todavía sin elegir
registration-select-common = Los más elegidos
registration-select-all = Todos los países
registration-member-nobody = Todavía no hay nadie más en este grupo. Agregue primero a las otras personas; esta pregunta espera.
registration-member-gone = Alguien que ya no está en el grupo
registration-length-feet = Pies
registration-length-inches = Pulgadas
registration-measure-number = Cantidad en { $unit }
registration-phone-nth = Número { $number }
registration-phone-uses = ¿Qué corresponde a este número? Si no lo sabe, déjelo vacío.
registration-phone-dialled = Se marca así:
registration-phone-add = Agregar otro número
registration-phone-remove = Quitar el número { $number }
registration-document-add = Agregar un documento
registration-document-add-other = Agregar otro documento
registration-document-remove = Quitar el documento { $number }
registration-document-remove-ask = ¿Quitar el documento { $number } y lo que se escribió sobre él?
registration-mrz-help = Solo si usted quiere: cópielos signo por signo. Así Turno puede llenar este documento. Las respuestas sobre la persona quedan como están.
registration-mrz-read = Leer estos renglones
registration-mrz-done = Turno llenó este documento con los renglones. Por favor, compárelo con el papel.
registration-mrz-wrong = Los dígitos de control no coinciden en: { $checks }. Puede haber un signo equivocado: por favor, compare los renglones con el documento.
registration-mrz-check-number = número del documento
registration-mrz-check-birth_date = fecha de nacimiento
registration-mrz-check-expires = último día de validez
registration-mrz-check-optional = signos adicionales
registration-mrz-check-composite = todos los renglones juntos
registration-mrz-picture-help = Turno puede leer estos renglones del documento mismo. La imagen se queda en este dispositivo y no se guarda.
registration-mrz-camera-open = Leerlos con la cámara
registration-mrz-picture-choose = Elegir una foto del documento
registration-mrz-picture-busy = Turno está leyendo la foto.
registration-mrz-camera-looking = Ponga frente a la cámara los renglones de la parte de abajo del documento, planos y completos. Turno los lee solo.
registration-mrz-camera-refused = Turno no tiene permiso para usar la cámara. Puede darlo en los ajustes de este dispositivo, elegir una foto o escribir los renglones.
registration-mrz-camera-missing = Turno no encuentra aquí una cámara que funcione. Por favor, elija una foto o escriba los renglones.
registration-mrz-agree = Estas partes se pudieron leer con certeza: { $checks }.
registration-latin-proposed = Turno escribiría:
registration-latin-use = Usar esto
registration-latin-use-what = Usar esto: { $name }
registration-same-what = ¿Es igual que para otra persona? Entonces se llena solo lo que aquí está vacío.
registration-same-as = Igual que { $name }
registration-same-done = Lo que estaba vacío es ahora igual que para { $name }. Por favor, revíselo.
registration-read-aloud = Leer en voz alta
registration-read-aloud-what = Leer en voz alta: { $label }
registration-read-aloud-stop = Dejar de leer
registration-missing = Todavía falta: { $fields }
registration-missing-more = { $count ->
    [one] Todavía falta: { $fields } y una respuesta más
   *[other] Todavía falta: { $fields } y { $count } respuestas más
}
registration-people-keep = Dejar en el grupo
registration-people-keep-who = Dejar a { $name } en el grupo

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

## El registro en papel

registration-paper-title = Registro, para revisar y firmar
registration-paper-what = Este papel es gratis. Muestra lo que Turno tiene guardado. No es un documento del gobierno ni es una cita.
registration-paper-how = Lea todas las respuestas. Si algo está mal, cámbielo en Turno e imprima otra vez. Firme solo cuando todo esté bien. Las preguntas que se pueden dejar vacías y no tienen respuesta no están en el papel.
registration-paper-printed = Impreso el { $date }
registration-paper-group = Grupo { $number }
registration-paper-page = Página { $page } de { $pages }
registration-paper-person = Persona { $number } de { $count }
registration-paper-conflict = Dos dispositivos dieron respuestas distintas. Aquí están las dos. Marque la correcta y elíjala en Turno.
registration-paper-letters = Algunas de estas letras no se pueden imprimir. En Turno están completas. Por favor, escriba aquí la respuesta a mano:
registration-paper-labelled = { $label }: { $text }
registration-paper-list = { $items } y { $last }
registration-paper-list-before-i = { $items } e { $last }
registration-paper-signatures = Firmas
registration-paper-sign = Leí estas respuestas, o alguien me las leyó. Hasta donde sé, son correctas.
registration-paper-sign-name = Firma de { $name }
registration-paper-sign-date = Fecha
registration-paper-helper = Persona que ayuda
registration-paper-helper-read = Leí estas respuestas a las personas de este registro.
registration-paper-helper-name = Nombre de quien ayuda
registration-paper-helper-language = Idioma en que leí
registration-paper-helper-signature = Firma de quien ayuda

## Finding a registration

registration-find = Buscar un registro
registration-find-help-laptop = Por un nombre o por el número de recibo. La tecla “/” lo trae aquí.
registration-find-help-phone = Por un nombre o por el número de recibo.
registration-find-steps = Mostrar solo
registration-find-step-all = Todos
registration-find-step-draft = Borrador
registration-find-step-ready = Listo
registration-find-step-on_its_way = En camino
registration-find-step-received = Recibido
registration-find-step-needs_you = Necesita atención
registration-find-step-requested = En espera
registration-find-step-appointment = Con cita
registration-find-step-locked = Bloqueado
registration-find-found = { $count ->
    [one] { $count } registro
   *[other] { $count } registros
}
registration-find-none = No se encontró nada. Pruebe con menos letras o elija “{ registration-find-step-all }”.
registration-find-more = Mostrar más
registration-locked-card = Registro bloqueado
registration-state-locked = Está bloqueado en este dispositivo. El código que tiene la familia lo abre de nuevo.
registration-state-moved = Todas las personas pasaron a otro grupo. No se perdió nada: las respuestas están ahora allí.

## Several registrations open

registration-open-families = Registros abiertos
registration-open-jump = Teclas: { $keys }
registration-open-close = Cerrar aquí a { $name }. No se borra nada.

## What is needed rarely

registration-group-more = Más
registration-group-card = Tarjeta de recuperación
registration-group-paper = En papel o como archivo
registration-group-history = Quién cambió qué
registration-group-move = Dividir este grupo o unirlo con otro
registration-group-leave-laptop = Bloquearlo o borrarlo en esta computadora
registration-group-leave-phone = Bloquearlo o borrarlo en este teléfono

## Who changed what

registration-history-title = Todo lo que se cambió y con qué dispositivo
registration-history-what = Lo más nuevo está primero. La familia puede leerlo todo. Cada dispositivo se distingue por cuatro signos; Turno no sabe quién lo tenía en la mano.
registration-history-empty = Todavía no se cambió nada.
registration-history-here = Este dispositivo
registration-history-laptop = Otra computadora, { $signs }
registration-history-phone = Otro teléfono, { $signs }
registration-history-other = Otro dispositivo, { $signs }
registration-history-replaced = reemplazado
registration-history-question-newer = Una pregunta que este Turno no conoce
registration-history-kind-added = { $name }: se agregó o se trajo de vuelta
registration-history-kind-removed = { $name }: se quitó
registration-history-kind-sent = Se envió el registro
registration-history-kind-lead = { $name }: pasó a ser la persona principal
registration-history-kind-device = Este dispositivo se unió al registro
registration-history-kind-phone = Desde aquí, este dispositivo pide la cita
registration-history-kind-moved = { $name }: viene de otro grupo o pasó a otro
registration-history-kind-photo = { $name }: se eligió o se quitó la foto
registration-history-more = { $count ->
    [one] Mostrar más: { $count } cambio anterior
   *[other] Mostrar más: { $count } cambios anteriores
}

## On paper and as a file

registration-papers-title = Este registro en papel o como archivo
registration-papers-what = Un papel con todas las respuestas, para revisarlo juntos y firmarlo. Es gratis.
registration-papers-language = Idioma del papel
registration-papers-plain = Cualquiera puede leer el papel guardado. Si otras personas también usan esta computadora, imprímalo y luego bórrelo, también de la papelera.
registration-papers-save = Guardar como PDF
registration-papers-saving = Guardando…
registration-papers-saved = Guardado
registration-papers-saved-name = Nombre del archivo
registration-papers-saved-folder = Carpeta
registration-papers-kept = Turno lo guarda solo hasta que se abra la próxima vez. Imprímalo ahora o páselo a otra aplicación.
registration-papers-share = Pasar a otra aplicación
registration-papers-print-here = Imprimir
registration-papers-print = Ábralo allí e imprímalo. Luego bórrelo si otras personas usan esta computadora.
registration-sealed-title = Como archivo cerrado con clave
registration-sealed-what = Todas las respuestas en un archivo que solo abre una frase secreta. El programa “age” puede abrirlo, también sin Turno.
registration-sealed-passphrase = Frase secreta
registration-sealed-rule = Al menos { $count } caracteres. Sirven bien cuatro o cinco palabras que no tengan relación entre sí.
registration-sealed-short = La frase secreta necesita al menos { $count } caracteres.
registration-sealed-show = Mostrar la frase secreta
registration-sealed-nobody = Sin la frase secreta nadie puede abrir el archivo, y nadie puede devolverle la frase. Anótela y guárdela aparte del archivo.
registration-sealed-save = Guardar como archivo cerrado

## Bringing families in from a file

registration-import-link = Traer familias de un archivo
registration-import-title = ¿De qué archivo vienen las familias?
registration-import-what = Una tabla (CSV) o una lista (JSON), de 5 MB como máximo. Turno primero muestra lo que contiene. No se escribe nada hasta que usted lo diga.
registration-import-choose = Elegir un archivo
registration-import-choose-other = Elegir un archivo otra vez
registration-import-reading = Turno está leyendo el archivo…
registration-import-families = { $count ->
    [one] { $count } familia
   *[other] { $count } familias
}
registration-import-found = Se pueden traer { $families } con { $people }.
registration-import-found-none = No se puede traer ninguna familia de este archivo.
registration-import-not-yet = Todavía no se ha escrito nada.
registration-import-write = { $count ->
    [one] Traer { $count } familia
   *[other] Traer { $count } familias
}
registration-import-busy = Trayendo las familias…
registration-import-written = { $count ->
    [one] Se trajo { $count } familia.
   *[other] Se trajeron { $count } familias.
}
registration-import-written-next = Están en la lista como borradores. El archivo ya no hace falta: bórrelo si otras personas usan esta computadora.
registration-import-to-list = Ir a la lista
registration-import-refused = { $count ->
    [one] { $count } fila no se puede traer
   *[other] { $count } filas no se pueden traer
}
registration-import-refused-what = Una familia se trae completa o no se trae. Corrija estas filas en el archivo y elíjalo otra vez; las familias que ya están aquí no se traen dos veces.
registration-import-row = Fila { NUMBER($row, useGrouping: 0) }
registration-import-unknown-columns = Turno no conoce estas columnas y no las leyó:
registration-import-column-unnamed = una columna sin nombre
registration-import-columns-title = ¿Todavía no tiene un archivo?
registration-import-columns-what = Turno puede guardar una tabla vacía con todas las columnas. Cada fila es una persona. Las filas con la misma palabra en la columna “family” son una familia.
registration-import-columns = Guardar una tabla vacía

## Splitting and joining groups

registration-move-title = ¿Quiénes deben estar juntos en un grupo?
registration-move-apart = Todas las personas de un grupo reciben la misma cita. Los grupos separados reciben citas separadas: puede resultar otro día, otra hora u otro lugar.
registration-move-which = ¿Qué quiere hacer?
registration-move-split = Algunas personas pasan a un grupo propio
registration-move-split-help = Para quienes ya no viajan juntos.
registration-move-join = Todos los de este registro pasan a otro grupo
registration-move-join-help = Para quienes quieren la misma cita.
registration-move-no = No, dejarlo como está
registration-split-who = ¿Quiénes pasan a un grupo propio?
registration-split-place = Todas sus respuestas van con ellos. Los dos grupos conservan el lugar del primer registro, y cada uno recibe su propia cita.
registration-split-all = Alguien tiene que quedarse en este grupo. Quite de la selección al menos a una persona.
registration-split-do = { $count ->
    [one] Hacer un grupo de { $count } persona
   *[other] Hacer un grupo de { $count } personas
}
registration-split-sure = Van aparte: { $names }. Habrá otro registro y otra cita. ¿Es correcto?
registration-split-yes = Sí, hacer dos grupos
registration-join-search = Busque el otro grupo por un nombre
registration-join-which = ¿A qué grupo pasan todos?
registration-join-place = Todas las personas de este registro pasan a ese, con todas sus respuestas. Cuenta el lugar más antiguo de los dos.
registration-join-none = Aquí no hay otro grupo al que se puedan unir. Un grupo que espera una cita o ya la tiene no se puede cambiar así.
registration-join-do = Unir los dos grupos
registration-join-sure = { $count ->
    [one] { $count } persona de este registro pasa al grupo de { $name }. Recibirán la misma cita. ¿Es correcto?
   *[other] { $count } personas de este registro pasan al grupo de { $name }. Recibirán la misma cita. ¿Es correcto?
}
registration-join-yes = Sí, unirlos

## Leaving this device

registration-leave-has-it = El otro dispositivo ya lo tiene
registration-leave-title-laptop = ¿Quiere que este registro salga de esta computadora?
registration-leave-title-phone = ¿Quiere que este registro salga de este teléfono?
registration-leave-what = El registro mismo se conserva: con la familia, y en el servidor si ya se envió. Aquí se trata solo de este dispositivo.
registration-leave-way = ¿Qué debe pasar aquí?
registration-leave-lock-laptop = Bloquearlo en esta computadora
registration-leave-lock-phone = Bloquearlo en este teléfono
registration-leave-lock-help = Las respuestas se quedan aquí, pero nadie puede leerlas hasta que el código de la familia las abra de nuevo. También funciona sin red.
registration-leave-erase-laptop = Borrarlo de esta computadora
registration-leave-erase-phone = Borrarlo de este teléfono
registration-leave-erase-help = Aquí no queda nada de él. Se puede traer de vuelta con el código de la familia, hasta donde se había enviado.
registration-leave-has-code = La familia tiene este registro en su propio teléfono, o tiene su código en papel
registration-leave-no-code = Si no es así, haga esto primero:
registration-leave-lacks-way = Elija qué debe pasar aquí, por favor.
registration-leave-lacks-code = Asegúrese de que la familia tenga el registro o su código, y márquelo arriba. Sin eso, nadie podrá abrir el registro de nuevo.
registration-leave-lock-sure = Después, solo el código de la familia abre el registro en este dispositivo. ¿Bloquearlo?
registration-leave-lock-yes = Sí, bloquearlo
registration-leave-erase-sure = Después, en este dispositivo no queda nada del registro. ¿Borrarlo?
registration-leave-erase-yes = Sí, borrarlo
registration-leave-no = No, dejarlo aquí
registration-leave-unsent = Borrarlo de todos modos
registration-leave-unsent-sure = Algunas respuestas están solo en este dispositivo. Si borra ahora, se pierden para siempre y nadie puede recuperarlas. ¿Borrarlo de todos modos?
registration-leave-unsent-yes = Sí, borrarlo y perder estas respuestas

## La tarjeta de recuperación

registration-card-title = Tarjeta de recuperación
registration-card-what = Con esta tarjeta, un registro vuelve en un teléfono nuevo cuando el otro dispositivo se pierde o se daña.
registration-card-how = En el teléfono nuevo, abra Turno y elija “{ registration-list-take-over }”. Escanee el cuadro o escriba los grupos. Puede usar minúsculas; la O vale como 0, y la I y la L valen como 1.
registration-card-keep = Quien tenga esta tarjeta puede leer el registro, cambiarlo y pedir la cita. Guárdela como un documento de identidad. No lleva ningún nombre, para que nadie sepa de quién es.
registration-card-cut = Corte por la línea.
registration-card-groups = Los grupos del código
registration-card-write = También puede copiar los grupos a mano, cada uno con su número.
registration-card-save = Guardar la tarjeta como PDF
registration-card-print = Ábrala allí, imprímala y recórtela. Después borre el archivo si otras personas usan este dispositivo.

## Sin red

registration-moving-title = Sin red: muéstrelo al otro dispositivo
registration-moving-step-open = En el otro dispositivo, abra Turno, elija “{ registration-list-take-over }” y abra la cámara.
registration-moving-step-hold = Ponga su cámara quieta frente a la imagen en movimiento, de modo que se vea el cuadro completo.
registration-moving-step-until = El otro dispositivo cuenta las imágenes y avisa cuando todo está allí. Una imagen que faltó vuelve a pasar.
registration-moving-picture = Código QR en movimiento con todo el registro
registration-moving-code = El código
registration-moving-frame = Imagen { $number } de { $of }
registration-moving-pause = Pausa
registration-moving-go-on = Dejar que se mueva
registration-moving-back = Una atrás
registration-moving-next = Una adelante
registration-moving-by-hand = ¿La cámara es lenta? Haga una pausa aquí y siga a mano. El otro dispositivo dice qué imágenes faltan.
registration-moving-file-title = O como archivo
registration-moving-file-what = El archivo está sellado: solo lo abre un dispositivo que tenga el código. Lleva también las fotos. Llévelo en una memoria USB o compártalo. Dé el código por otro camino: muéstrelo, o use la tarjeta de recuperación.
registration-moving-file-save = Guardar como archivo
registration-takeover-joined = El código ya está aquí. Cuando haya red, las respuestas llegan solas.
registration-takeover-no-network = ¿No hay red? En el otro dispositivo, elija “{ registration-handoff-no-network }” y ponga la cámara frente a la imagen en movimiento.
registration-takeover-go = Ir al registro
registration-takeover-progress = { $have } de { $of } imágenes
registration-takeover-missing = Todavía faltan: { $numbers }
registration-takeover-waits = Las respuestas ya están aquí y esperan. Ahora hace falta el código: escanee el cuadro que está quieto en el otro dispositivo, o use la tarjeta de recuperación.
registration-takeover-groups = { $right } de { $of } grupos están bien
registration-takeover-group-list = Grupos del código
registration-takeover-group-right = Grupo { $group }: está bien
registration-takeover-group-wrong = Grupo { $group }: no está bien
registration-takeover-group-open = Grupo { $group }: todavía no
registration-takeover-file = Con un archivo
registration-takeover-file-help = Su nombre empieza con “turno-registration”. El archivo trae las respuestas sin red, y el código lo abre, antes o después.
registration-takeover-file-choose = Elegir el archivo
registration-arriving-no-network = ¿No hay red? Traiga las respuestas sin ella

## Qué teléfono pide la cita

registration-claim-this = Desde { $since }, este teléfono pide la cita. El teléfono anterior ya no puede.
registration-claim-other = Desde { $since }, otro teléfono pide la cita de este grupo.
registration-claim-not-you = Si no fue usted, otra persona tiene su código. Haga que un teléfono suyo vuelva a tomar el lugar: abra allí “{ registration-group-ask-appointment }”. Hable con alguien de confianza, porque quien tiene el código también puede leer las respuestas.
registration-claim-history = Ver quién cambió qué
