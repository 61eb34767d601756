# SPDX-License-Identifier: Apache-2.0 OR MIT

### The appointment office (the operator) and the information that it publishes.

## Failures. The id is the stable code.

operator-bundle-signature = It is not certain that this comes from the appointment office
    .why = Its signature does not fit. It may have been changed on the way.
    .next = Nothing was lost. Turno does not use it and keeps the last good information. Try again on another network.
operator-bundle-malformed = The information from the appointment office cannot be read
    .why = It arrived damaged, or in a form that this Turno does not know.
    .next = Nothing was lost. Turno keeps the last good information. Try again later, or update Turno.
operator-bundle-older = This information is older than what you have
    .why = The appointment office has published something newer since, and Turno already has it.
    .next = You do not need to do anything. Turno keeps the newer one.

## Practice, on every page and about the operator

operator-practice = Practice: appointments here are not real.

## The page about Turno and the appointment office

operator-about-title = About Turno
operator-independent = Turno is independent.
operator-name = Who gives the appointments
operator-opening = When you can ask
operator-opening-daily = Every day from { $central }, Central time (Chicago)
operator-open-now = It is open now.
operator-opening-next-laptop = Next opening: { $here }, on the clock of this laptop
operator-opening-next-phone = Next opening: { $here }, on the clock of this phone
operator-days = Days on offer
operator-days-from-to = From { $first } to { $last }
operator-allotment = How appointments are given
operator-allotment-first_come = Who asks first is served first, as long as there is room. A group is never split.
operator-allotment-draw = By a draw that anyone can check. Asking early or late on the same day changes nothing. A group is never split.
operator-ports = Ports of entry
operator-versions = Versions and sources
operator-version-turno = Turno { $version }
operator-newer = There is a newer Turno: version { $version }. The appointment office gives it out here:
operator-newer-keep = Install it over this one: everything you typed stays. Do not remove Turno first.
operator-version-bundle = Information from the appointment office: version { $version }, good until { $until }
operator-version-region = Region: version { $version }
operator-server = Server: { $server }
operator-map-credit = Map data: { $source }

## Hours, closures and messages

operator-programme = What it is called
operator-hours-daily = Every day, { $opens } to { $closes }
operator-hours-days = { $days }: { $opens } to { $closes }
operator-closed-day = Closed on { $day }: { $why }
operator-closed-days = Closed from { $first } to { $last }: { $why }

## What changed

operator-changes = What changed
operator-changes-none = Nothing has changed since you have had Turno.
operator-changes-yours = The appointment office changed something that matters for you
operator-changes-read = I have read this
operator-change-programme = The programme has another name now.
operator-change-window = You can ask from { $opens } to { $closes }, Central time (Chicago).
operator-change-days = Other days are on offer now.
operator-change-allotment-first_come = Appointments are given to who asks first.
operator-change-allotment-draw = Appointments are given by a draw.
operator-change-photo-asked = A photo of each person is asked for now.
operator-change-photo-free = Photos are no longer asked for.
operator-change-liveness-asked = You are asked to show your face to the phone now.
operator-change-liveness-free = You are no longer asked to show your face to the phone.
operator-change-region = Another region counts now: look again whether you are inside.
operator-change-port_new = { $port } is a new port of entry.
operator-change-port_gone = { $port } no longer gives appointments. What was given stays, unless the office tells you otherwise.
operator-change-port_hours = { $port } receives people at other hours now.
operator-change-port_closed = { $port } is closed from { $first } to { $last }.
operator-change-port_open = { $port } receives people from { $first } to { $last } after all.
operator-change-notice = There is a new message for everybody.
operator-change-notice-port = There is a new message about { $port }.
