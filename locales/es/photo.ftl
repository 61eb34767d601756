# SPDX-License-Identifier: Apache-2.0 OR MIT

### La foto de una persona: cómo se elige y dónde está.

photo-title = Foto de { $name }
photo-title-no-name = Foto
photo-what = La oficina de citas pide una foto de cada persona. Usted puede guardar y enviar sus respuestas sin ella.
photo-how-light = La cara se ve de frente, con buena luz y sin nadie más en la foto.
photo-how-covered = Puede dejarse puesta la ropa que lleva por su fe. La cara debe verse.
photo-private = La foto se sella con la clave de su grupo. Turno quita dónde y cuándo se tomó. Quien la lleva no puede verla.
photo-take = Tomar o elegir una foto
photo-another = Tomar o elegir otra foto
photo-preview = Así quedará la foto. Todavía no se ha guardado nada.
photo-use = Usar esta foto
photo-working = Turno está haciendo la foto más pequeña…
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
