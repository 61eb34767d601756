# SPDX-License-Identifier: Apache-2.0 OR MIT

### Turno mismo: lo que falló en la aplicación, sin importar qué se estaba haciendo.

## Fallas. El identificador es el código estable.

app-unexpected = Algo falló en Turno
    .why = Una parte de Turno se detuvo de una manera que nadie esperaba.
    .next = Todo lo que estaba guardado sigue aquí. Por favor, intente de nuevo. Si vuelve a pasar, cierre Turno, ábralo otra vez y muestre esta página a alguien que le ayude.
app-bad-input = Turno no entendió este paso
    .why = Una parte de Turno le pidió algo a otra de manera equivocada. No es un error suyo.
    .next = No se perdió nada. Regrese e intente de nuevo. Si vuelve a pasar, léale el código de esta página a alguien que le ayude.
app-not-on-this-device = Este dispositivo no puede hacer esto
    .why = Algunos pasos solo funcionan en un teléfono. Pedir una cita es uno de ellos.
    .next = No se perdió nada. Pase el registro a su teléfono con el código QR y haga este paso allí.

## On every screen

app-name = Turno
app-header = Idioma y bloqueo
app-back = Atrás
app-continue = Continuar
app-language = Idioma
app-code = Código: { $code }

## Language

app-language-title = Idioma
app-language-own-name = Español
app-language-later = Puede cambiarlo cuando quiera, arriba en cada página.

## Welcome

app-welcome-title = Le damos la bienvenida a Turno
app-welcome-what = Con Turno, su familia puede registrarse y pedir una cita para solicitar asilo.
app-welcome-is-register = Un solo registro para toda la familia. Nunca se separa a una familia.
app-welcome-is-offline = Funciona sin internet. Todo lo que escribe se guarda al momento.
app-welcome-is-private = Lo que escribe queda cerrado con su PIN. Quien lo transporta no puede leerlo.
app-welcome-laptop = En esta computadora usted se registra. Para pedir la cita, su familia usa un teléfono, propio o prestado.
app-free = Turno es gratis. Nadie puede pedirle dinero por usarlo.
app-not-government = Turno no es una aplicación de ningún gobierno.
app-not-only-way = Turno nunca es la única manera de pedir asilo.

## Lo que un teléfono muestra arriba mientras Turno está cerrado. Sin nombres ni lugares.

app-notice-channel = Recordatorios
app-notice-waiting = Hay algo por enviar. Por favor, abra Turno un momento.
app-notice-due = Pronto hay algo que atender. Por favor, abra Turno.
