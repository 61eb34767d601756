# SPDX-License-Identifier: Apache-2.0 OR MIT

### El bloqueo y las respuestas guardadas en este dispositivo.

## Fallas. El identificador es el código estable.

vault-pin-wrong = Este PIN no es correcto
    .why = El PIN que se escribió no abre este perfil.
    .next = No se perdió nada. Escriba el PIN otra vez, despacio. Después de varios PIN equivocados, Turno le pide esperar un poco.
vault-pin-wait =
    { $seconds ->
        [one] Por favor, espere { $seconds } segundo
       *[other] Por favor, espere { $seconds } segundos
    }
    .why = Hubo demasiados PIN equivocados seguidos. La espera protege sus respuestas de otras personas.
    .next = No se perdió nada. Cuando termine la espera, escriba el PIN otra vez. Si lo olvidó, vea si su registro está también en otro dispositivo.
vault-pin-weak = Este PIN es muy fácil de adivinar
    .why = El PIN necesita al menos 6 caracteres, con 3 distintos como mínimo, y que no vayan seguidos como 123456.
    .next = Por favor, elija otro PIN. Uno que usted pueda recordar y que otros no adivinen; no use un cumpleaños.
vault-locked = Turno está bloqueado
    .why = Turno se bloquea solo cuando nadie lo usa por un rato, o cuando alguien lo bloquea.
    .next = Sus respuestas están a salvo. Escriba su PIN para continuar.
vault-exists = Ya hay un perfil aquí
    .why = Antes se creó un perfil en este dispositivo, y Turno no escribe encima de él.
    .next = No se perdió nada. Abra ese perfil con su PIN.
vault-disk-full = Este dispositivo ya no tiene espacio
    .why = La memoria está llena y Turno no pudo guardar la última respuesta.
    .next = Todo lo guardado antes sigue aquí. Borre fotos, videos o aplicaciones que no necesite. Después escriba otra vez la última respuesta.
vault-read-only = Turno no puede guardar en este dispositivo
    .why = En este momento la memoria no le permite a Turno escribir.
    .next = Todo lo guardado antes sigue aquí. Apague el dispositivo, enciéndalo e intente de nuevo. Si vuelve a pasar, muestre esta página a alguien que le ayude.
vault-damaged = El archivo guardado está dañado
    .why = Turno no puede leer su archivo. Puede pasar cuando falla la memoria o se corta la luz.
    .next = No borre Turno. Muestre esta página a alguien que le ayude. Desde otro dispositivo de su grupo puede recuperar lo que ya se había enviado.
vault-newer = Esto lo guardó un Turno más nuevo
    .why = Las respuestas de este dispositivo se guardaron con una versión de Turno más nueva que esta.
    .next = No se perdió nada. Actualice Turno y ábralo de nuevo.
vault-in-use = Turno ya está abierto
    .why = Otro Turno en este dispositivo está usando el mismo perfil.
    .next = No se perdió nada. Cierre el otro Turno e intente de nuevo.
vault-phone-key-gone = Este teléfono perdió su llave
    .why = Lo guardado aquí solo se abre con su PIN junto con una llave que está dentro de este teléfono. El teléfono ya no tiene esa llave. Pasa cuando se restablecen sus ajustes.
    .next = Lo que ya se había enviado no se perdió. Puede recuperarlo con su tarjeta de recuperación o desde otro dispositivo de su grupo. Cree un perfil nuevo y escanee la tarjeta.
vault-phone-key-failed = Este teléfono no entrega su llave en este momento
    .why = Lo guardado aquí solo se abre con su PIN junto con una llave que está dentro de este teléfono, y el teléfono no respondió.
    .next = No se perdió nada. Apague y encienda el teléfono e intente de nuevo.

## The first PIN

vault-new-title = Elija un PIN
vault-new-why = El PIN protege todo lo que usted escribe. Si este dispositivo se pierde o se lo quitan, nadie puede leer sus nombres sin él.
vault-new-pin = PIN nuevo
vault-new-rule = Al menos 6 números. No use 123456 ni un mismo número repetido.
vault-new-again = El mismo PIN otra vez
vault-new-differ = Los dos PIN no son iguales. Escríbalos otra vez, por favor.
vault-new-no-way-back = Nadie puede devolverle un PIN olvidado. Un registro que se pasó a otro dispositivo sigue a salvo allí.
vault-new-save = Guardar el PIN

## Unlocking

vault-unlock-title = Turno está bloqueado
vault-unlock-pin = Su PIN
vault-unlock = Abrir
vault-unlock-safe = Todo lo que escribió está guardado.
vault-unlock-wait = Puede intentarlo otra vez en { $duration }.
vault-opening = Abriendo. Tarda un momento.
vault-lock = Bloquear

## Several profiles

vault-profile-who = ¿Quién está usando Turno?
vault-profile-unnamed = Perfil sin nombre
vault-profile-another = Otra persona usa esta computadora: crear un perfil
vault-profile-new-title = Cree un perfil y elija su PIN
vault-profile-apart = Cada perfil tiene su propio PIN y sus propios registros. Nadie ve los de otro perfil.
vault-profile-name = Nombre del perfil
vault-profile-name-optional = Nombre del perfil (puede dejarlo vacío)
vault-profile-name-help = Un nombre o iniciales. Lo puede ver cualquiera que abra Turno en esta computadora.
vault-profile-name-missing = Escriba un nombre o iniciales, por favor, para distinguir los perfiles.
vault-profile-name-long = El nombre es demasiado largo. Use como máximo { $count } caracteres, por favor.
