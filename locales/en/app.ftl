# SPDX-License-Identifier: Apache-2.0 OR MIT

### Turno itself: what went wrong in the app as a whole, whatever it was doing.

## Failures. The id is the stable code.

app-unexpected = Something went wrong in Turno
    .why = A part of Turno stopped in a way that nobody expected.
    .next = Everything that was saved is still here. Please try again. If it happens again, close Turno, open it again, and show this page to a helper.
app-bad-input = Turno did not understand this step
    .why = One part of Turno asked another part in the wrong way. It is not your mistake.
    .next = Nothing was lost. Go back and try again. If it happens again, read the code on this page to a helper.
app-not-on-this-device = This device cannot do this
    .why = Some steps work only on a phone. Asking for an appointment is one of them.
    .next = Nothing was lost. Bring the registration to your phone with the QR code, and do this step there.

## On every screen

app-name = Turno
app-header = Language and lock
app-back = Back
app-continue = Continue
app-language = Language
app-code = Code: { $code }

## Language

app-language-title = Language
app-language-own-name = English
app-language-later = You can change this at any time, at the top of every page.

## Welcome

app-welcome-title = Welcome to Turno
app-welcome-what = With Turno, your family can register and ask for an appointment to seek asylum.
app-welcome-is-register = One registration for the whole family. A family is never split.
app-welcome-is-offline = It works without internet. Everything you write is saved at once.
app-welcome-is-private = What you write is locked with your PIN. Whoever carries it cannot read it.
app-welcome-laptop = On this laptop you register. To ask for the appointment, your family uses a phone, their own or a borrowed one.
app-free = Turno is free of charge. Nobody may ask you for money for it.
app-not-government = Turno is not a government app.
app-not-only-way = Turno is never the only way to ask for asylum.

## What a phone shows at its top while Turno is closed. No name, no place.

app-notice-channel = Reminders
app-notice-waiting = Something waits to be sent. Please open Turno for a moment.
app-notice-due = Something is due soon. Please open Turno.
