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
operator-version-bundle = Information from the appointment office: version { $version }, good until { $until }
operator-version-region = Region: version { $version }
operator-server = Server: { $server }
operator-map-credit = Map data: { $source }
