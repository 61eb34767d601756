# SPDX-License-Identifier: Apache-2.0 OR MIT

### La foto de una persona: cómo se elige y dónde está.

photo-title = Foto de { $name }
photo-title-no-name = Foto
photo-what = La oficina de citas pide una foto de cada persona. Usted puede guardar y enviar sus respuestas sin ella.
photo-how-light = La cara se ve de frente, con buena luz y sin nadie más en la foto.
photo-how-covered = Puede dejarse puesta la ropa que lleva por su fe. La cara debe verse.
photo-private = La foto se sella con la clave de su grupo. Turno quita dónde y cuándo se tomó. Quien la lleva no puede verla.
photo-take = Tomar una foto
photo-another = Tomar otra foto
photo-file = Elegir una foto guardada
photo-file-another = Elegir otra foto guardada
photo-preview = Así quedará la foto. Todavía no se ha guardado nada.
photo-better = Algo podría estar mejor. Usted decide: una foto así también se puede usar.
photo-use = Usar esta foto
photo-use-anyway = Usarla de todos modos
photo-again = Tomarla otra vez
photo-turn = Girarla a la derecha
photo-working = Turno está preparando la foto…
photo-alt = Foto de { $name }
photo-alt-no-name = Foto de esta persona
photo-alt-new = La foto nueva, todavía sin guardar
photo-remove = Quitar la foto
photo-remove-ask = ¿Quitar esta foto? Se borra de este dispositivo y deja de ser la foto de esta persona en los dispositivos de su grupo. Si ya se envió, queda una copia sellada en el servidor, que no puede abrirla.
photo-remove-yes = Sí, quitarla
photo-remove-no = No, dejarla
photo-choose = Dos dispositivos de su grupo eligieron algo distinto. ¿Qué foto es la correcta?
photo-choose-this = Dejar esta foto
photo-choose-none = No dejar ninguna foto
photo-link = Foto
photo-link-who = Foto de { $name }
photo-link-there = Ya hay una foto
photo-link-missing = Todavía no hay foto

## La cámara, y lo que podría estar mejor. Ningún consejo impide usar una foto.

photo-take-now = Tomarla tal como está
photo-camera-start = Ponga la cara dentro del óvalo.
photo-camera-itself = Cuando está bien, la foto se toma sola. Usted puede tomarla en cualquier momento, diga lo que diga este aviso.
photo-camera-other = Usar la otra cámara
photo-camera-refused = Turno no tiene permiso para usar la cámara. Elija una foto guardada. O permita la cámara en los ajustes de este dispositivo.
photo-camera-missing = Turno no encuentra aquí una cámara que funcione. Elija una foto guardada, por ejemplo una que alguien tomó con un teléfono.
photo-good = Bien. No se mueva.
photo-hint-no_face = Ponga la cara dentro del óvalo.
    .seen = Turno no encuentra ninguna cara.
photo-hint-several_faces = Una sola persona, por favor.
    .seen = Se ve más de una cara.
photo-hint-come_closer = Acérquese.
    .seen = La cara se ve pequeña.
photo-hint-not_whole = Muévase al centro, o un poco hacia atrás.
    .seen = La cara está cortada.
photo-hint-look_ahead = Mire de frente a la cámara.
    .seen = La cabeza está girada.
photo-hint-blurred = No se mueva. Limpie la cámara con un paño.
    .seen = La cara no se ve nítida.
photo-hint-too_dark = Más luz en la cara: gírese hacia una ventana o una lámpara.
    .seen = Partes de la cara están negras.
photo-hint-too_bright = Menos luz en la cara: póngase a la sombra o aléjese de la lámpara.
    .seen = Partes de la cara están blancas.

## Consejos para quien no puede tener la foto de siempre

photo-advice = Por si esto le ayuda
photo-advice-children = Un bebé o un niño pequeño
    .how = Acueste al niño sobre una manta lisa y tome la foto desde arriba, o sosténgalo delante de una pared sin que se vean las manos de usted. Un bebé puede tener los ojos cerrados. Un niño pequeño puede mirar a un lado o sonreír. Tome varias fotos y use la mejor.
photo-advice-covered = La cabeza cubierta por su fe
    .how = Déjese puesta la prenda. La cara debe verse desde la barbilla hasta la frente, sin sombra de la tela. Si suele cubrirse la cara: puede tomar esta foto donde solo estén personas de su confianza.
photo-advice-glasses = Lentes
    .how = Puede llevarlos puestos. Si en ellos se refleja una lámpara o una ventana, baje un poco la barbilla o quíteselos para la foto. Quítese los lentes oscuros, a menos que los necesite para sus ojos.
photo-advice-skin = Quemaduras, cicatrices, una venda o una cara diferente
    .how = La foto debe mostrarle tal como es ahora. No hay que cubrir ni explicar nada. Si Turno no encuentra la cara, tome la foto igual y úsela de todos modos: a nadie se le rechaza por eso.

## La foto de un documento

photo-document-title = Foto de un documento de { $name }
photo-document-title-no-name = Foto de un documento
photo-document-what = Si hay un pasaporte, una credencial u otro papel, puede guardar aquí una foto. Nadie tiene que tener uno. Se sella como todas las fotos.
photo-document-hold = Póngalo plano y con buena luz, sin sombra. Sostenga la cámara justo encima, de modo que se vean las cuatro esquinas.
photo-document-take-now = Tomar la foto
photo-document-alt = Foto de un documento
photo-document-alt-new = La foto del documento, todavía sin guardar
photo-document-lines = Los renglones de abajo se pueden leer: documento número { $number }. En la página sobre documentos, Turno puede llenarlos con la misma foto.
photo-document-link = Foto de un documento
photo-document-link-who = Foto de un documento de { $name }
photo-corners = Ponga las cuatro marcas en las esquinas del documento, con el dedo o con las teclas de flecha. Si no está derecho, gírelo primero.
photo-corner-top-left = Esquina de arriba a la izquierda
photo-corner-top-right = Esquina de arriba a la derecha
photo-corner-bottom-right = Esquina de abajo a la derecha
photo-corner-bottom-left = Esquina de abajo a la izquierda
photo-corners-again = Mover otra vez las marcas
photo-cut = Recortarlo

## Dónde está la foto

photo-state-on_this_device = En este dispositivo: falta enviar { $size }. Sale después de sus respuestas, cuando haya red.
photo-state-on_its_way = En camino: falta enviar { $size }.
photo-state-received = Recibida. El servidor la tiene y los otros dispositivos de su grupo pueden traerla.
photo-state-needs_you = La foto necesita su atención.
photo-state-not_here = La foto está en otro dispositivo de su grupo. Llegará aquí cuando haya red y ese dispositivo la haya enviado.
photo-not-here-saver = Usted eligió ahorrar datos en este dispositivo; por eso no se traen fotos de otros dispositivos.
photo-waits-saver = Usted eligió ahorrar datos en este dispositivo; por eso la foto espera al Wi-Fi o a que usted diga que se envíe.
photo-data-rules = Ver lo que eligió sobre los datos

## Lo que puede salir mal

photo-unreadable = Este archivo no se puede leer como foto
    .why = No es una foto, está dañado o es de un tipo que este dispositivo no conoce.
    .next = Tome una foto nueva con la cámara o elija otro archivo.
photo-wrong-size = La foto tiene otro tamaño
    .why = Una foto mide { $width } puntos de ancho y { $height } de alto.
    .next = Elija la foto otra vez. Turno la recorta al tamaño correcto.
photo-too-large = La foto es demasiado pesada
    .why = Una foto puede tener { $max } kB, para que pase por una red débil.
    .next = Elija otra foto, de preferencia con una pared lisa detrás de la persona.
photo-file-too-large = El archivo es demasiado grande
    .why = Tiene más puntos de los que este dispositivo puede mirar.
    .next = No se perdió nada. Tome una foto nueva con la cámara o elija una más pequeña.
