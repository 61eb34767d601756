# SPDX-License-Identifier: Apache-2.0 OR MIT

### Asking for an appointment: why it cannot be done right now, and what went wrong.

## Failures. The id is the stable code.

scheduling-gate-closed = You cannot ask for an appointment yet
    .why = One or more things are still missing.
    .next = Everything is saved. Look at the list: for each thing it says what you can do.
scheduling-device-not-claimed = This phone does not ask for your group
    .why = Each group asks with one phone, and the server does not know this one as yours.
    .next = Nothing was lost. Choose this phone for your group in Turno, or ask with the phone that you chose before.
scheduling-platform-not-accepted = This kind of device cannot ask for an appointment
    .why = The appointment office takes requests only from certain kinds of phones.
    .next = Nothing was lost. Bring the registration to another phone with the QR code. A borrowed phone is fine.
scheduling-window-closed = The request came outside the opening hours
    .why = The appointment office takes requests only at certain hours of the day.
    .next = Nothing was lost. Turno shows when it opens next. Ask again then.
scheduling-presence-not-inside = The request did not count from this place
    .why = The phone could not say that it is inside the region.
    .next = Nothing was lost. Check again where the phone is. When it says that you are inside, ask again.
scheduling-presence-stale = The check of the place is too old
    .why = It was made too long before the request arrived, or the region has changed since.
    .next = Nothing was lost. Check again where the phone is, then ask again. You do not have to repeat anything else.
scheduling-liveness-missing = The request came without the face check
    .why = The appointment office asks for it, and this request did not say how it went.
    .next = Nothing was lost. Do the face check or choose another way, then ask again.
scheduling-no-registration = The appointment office does not have your registration yet
    .why = A request counts only when the registration has arrived.
    .next = Your registration is saved here. Send it, and when it says “Received”, ask again.
scheduling-people-differ = The number of people is not the same
    .why = The request says another number of people than the registration that was sent.
    .next = Nothing was lost. Send the registration again, then ask again.
scheduling-wish-impossible = These ports or days are not on offer
    .why = The appointment office does not give appointments there or then, or this has changed.
    .next = Nothing was lost. Choose other ports or other days, then ask again.
scheduling-no-room = There is no room for your whole group on those days
    .why = On those days, no port that you chose has a time for a group of { $people }. A group is never split.
    .next = Nothing was lost. Choose more days or more ports, or ask again another day.
scheduling-already-active = Your group already has a request or an appointment
    .why = Each group can have one at a time.
    .next = Nothing was lost. Open your request in Turno. There you can change it.
scheduling-offer-lapsed = This appointment was not confirmed in time
    .why = An appointment is kept for some hours only. Then its places go to others who wait.
    .next = Nothing else was lost, and your group keeps the date of its registration. Ask again: you take part in the next draw.
scheduling-draw-under-way = The draw is being made right now
    .why = While it lasts, no appointment can be moved.
    .next = Your appointment stays as it is. Try again in a quarter of an hour.
scheduling-draw-unreadable = The result of the draw cannot be checked
    .why = What came does not fit together, or is not signed by the appointment office.
    .next = Try again later, with another network. If it stays so, show this page to an organisation that you trust.

## The gate: reasons why nobody can ask right now

scheduling-gate-not_a_phone = You can only ask from a phone
    .why = This is a laptop or computer. The rules allow asking on a phone only.
    .next = Bring the registration to a phone with the QR code. A borrowed phone is fine. Everything stays saved here too.
scheduling-gate-other_phone = Another phone asks for this group
    .why = Each group asks with one phone, and your group has chosen another one.
    .next = Use that phone. If it is lost or broken, let this phone take its place.
scheduling-gate-registration_incomplete = The registration is not complete
    .why = Some answers are missing or need another look.
    .next = Open the registration. Turno shows you each answer that is missing. What you wrote is saved.
scheduling-gate-registration_not_received = The registration has not arrived yet
    .why = The appointment office must have it before you can ask.
    .next = Send it if you have not done so. If it is on its way, connect to a network for a moment. It is saved here.
scheduling-gate-no_photo =
    { $people ->
        [one] { $people } person has no photo yet
       *[other] { $people } people have no photo yet
    }
    .why = The appointment office asks for a photo of the face of every person.
    .next = Open each person without a photo and take one. You can try as often as you like.
scheduling-gate-window_closed = Closed now. Next opening: { $here }, on the clock here
    .why = It opens for everybody at the same moment: { $central }, Central time.
    .next = You can make your request from { $early } on, on the clock here. It waits on this phone and leaves by itself when it opens. Being first brings no advantage.
scheduling-gate-outside = You are outside the region
    .why = People can ask only inside the region: Central and Northern Mexico.
    .next = Your registration stays saved. Before you travel, ask a shelter or a person you trust whether the way is safe.
scheduling-gate-unsure = The phone cannot tell whether you are in the region
    .why = It does not know well enough where it is.
    .next = Follow the advice on this page and try again. The exact place never leaves the phone.
scheduling-gate-liveness_not_done = The short face check is not done yet
    .why = The appointment office wants to know that a real person is asking. No video leaves the phone.
    .next = Do the face check now. If it does not work for you, skip it: there is another way, and you can go on.
scheduling-gate-clock_off =
    { $way ->
        [ahead] The clock of this phone is { $duration } ahead
       *[behind] The clock of this phone is { $duration } behind
    }
    .why = With a wrong clock, your request could count at the wrong time.
    .next = Open the phone’s settings and let it set date and time by itself. Then come back.
scheduling-gate-time_unknown = Turno does not know the right time yet
    .why = Since this phone was switched on, Turno has not reached the server.
    .next = Connect to a network for a moment. Turno does the rest by itself.
scheduling-gate-bundle_out_of_date = The information from the appointment office is too old
    .why = Ports, days or rules may have changed since.
    .next = Connect to a network for a moment. Turno gets the new information by itself.
scheduling-gate-region_out_of_date = This Turno does not have the map that counts today
    .why = The appointment office uses a newer map of the region.
    .next = Get the newest Turno from where you got this one, and install it over this one. Everything that you wrote stays.
scheduling-gate-already_active = Your group already has a request or an appointment
    .why = Each group can have one at a time, and yours counts.
    .next = Open it in Turno. There you can change it.

## The page: can we ask now?

scheduling-gate-title = Can we ask for an appointment now?
scheduling-gate-looking = Checking…
scheduling-gate-open = Yes. Everything is ready: you can ask now.
scheduling-gate-early = You can make your request now. It waits on this phone and leaves by itself soon after the opening: { $here }, on the clock here. Being first brings no advantage.
scheduling-gate-change-title = Can we change it now?
scheduling-gate-change-open = Yes. Everything is ready: you can change it now.
scheduling-gate-change-missing =
    { $count ->
        [one] Not yet. Your request or appointment stays as it is. This is missing:
       *[other] Not yet. Your request or appointment stays as it is. These { $count } things are missing:
    }
scheduling-gate-confirm-title = Say that you come
scheduling-gate-confirm-open = Yes. Everything is ready: you can say now that you come.
scheduling-gate-confirm-missing =
    { $count ->
        [one] Not yet. The places are still kept for you. This is missing:
       *[other] Not yet. The places are still kept for you. These { $count } things are missing:
    }
scheduling-gate-missing =
    { $count ->
        [one] Not yet. This is still missing:
       *[other] Not yet. These { $count } things are still missing:
    }
scheduling-gate-again = Check again
scheduling-gate-open-until = You can ask until { $here }, on the clock here. In Central time, until { $central }.
scheduling-gate-phone-hour = The clock of this phone shows another hour than the clocks here. On this phone it is then { $phone }.
scheduling-opens-in = It opens in { $duration }.
scheduling-opens-within = It opens within { $duration }.
scheduling-choose-now = Choose ports and days now
scheduling-where = See where I am
scheduling-open-registration = Open the registration
scheduling-open-people = Open the list of people
scheduling-open-appointment = Open the request or appointment
scheduling-hand-off = Bring it to a phone
scheduling-claim = Let this phone ask for the group
scheduling-claim-sure = From then on, only this phone can ask for your group. The other phone no longer can.
scheduling-claim-yes = Yes, this phone
scheduling-claim-no = No, leave it as it is

## Reminders, inside the app only

scheduling-reminders = Reminders
scheduling-reminder-opens_soon = Requests are taken from { $hour } on, on the clock of this phone. Open Turno then, with a network.
scheduling-reminder-confirm_by = Say that you will come. You can do so until { $hour }, on the clock of this phone. After that, the appointment goes to other people.
scheduling-reminder-appointment = Your appointment in { $port }: { $hour }, on the clock there.

## The page on a laptop: why not here

scheduling-not-here-title = Asking for an appointment needs a phone
scheduling-not-here-why = People can ask only while they are inside the region. A phone can show that it is there. A laptop cannot.
scheduling-not-here-living = The appointment office also wants a real person in front of the device when it asks. This keeps out machines that ask for thousands.
scheduling-not-here-what = What to do
scheduling-not-here-step-register = Register everybody on this laptop. It counts in full.
scheduling-not-here-step-hand-off = Bring the registration to the family’s own phone, or to a borrowed one, with a QR code.
scheduling-not-here-step-ask = On that phone, ask for the appointment inside the region, when it is open.

## The page: the request once more, before it is sent

scheduling-request-title = Check your request
scheduling-request-who =
    { $people ->
        [one] Who comes: { $people } person
       *[other] Who comes: { $people } people
    }
scheduling-request-together = Everybody gets the same appointment. A group is never split.
scheduling-request-where = Where, in this order
scheduling-request-when = When
scheduling-request-day = On { $day }
scheduling-request-days = From { $first } to { $last }
scheduling-request-change = Change ports or days
scheduling-request-then = What happens then
scheduling-request-replaces = This takes the place of your earlier request. Until the appointment office has it, the earlier one counts. Your group keeps the date of its registration.
scheduling-request-moves = This moves your appointment. You keep the one that you have until there is another for all of you.
scheduling-request-then-early = The request leaves by itself soon after the opening. Leave this phone switched on and near a network, or open Turno later that day.
scheduling-request-then-sent = Turno sends the request. If there is no network, it waits on this phone and goes out by itself.
scheduling-request-then-answer = The answer comes to this phone: an appointment, or the reason why there is none.
scheduling-request-then-back = You can take the request back at any time.
scheduling-request-no-wish = You have not chosen ports and days yet.
scheduling-request-to-ports = Choose ports and days
scheduling-request-to-gate = See what is missing
scheduling-request-sending = Sending…
scheduling-request-send = Ask for the appointment

## A request that was made

scheduling-request-received = Your request was received. Its number: { $number }
scheduling-request-received-at-laptop = Received: { $at }, on the clock of this laptop
scheduling-request-received-at-phone = Received: { $at }, on the clock of this phone
scheduling-request-stands = You do not have to ask again. The answer comes here by itself when there is a network.
scheduling-request-waiting-laptop = Your request is saved and waits for a network.
scheduling-request-waiting-phone = Your request is saved on this phone and waits for a network.
scheduling-request-waiting-opening = It leaves by itself on { $at }, soon after the opening. Being first brings no advantage.
scheduling-request-change-this = Change the request
scheduling-change-waits = You asked for something else. Until the appointment office has it, this counts:
scheduling-change-refused = What you asked for instead was not taken. This still counts:
scheduling-change-move = Ask for another day or port
scheduling-missed = This appointment is over
    .why = If you could not come, nothing is lost: it does not count against you, and your group keeps the date of its registration.
    .next = Ask again. Choose the days on which you can come.
scheduling-missed-again = Ask again
scheduling-request-waiting-network = Turno sends it by itself. You do not have to ask again.
scheduling-request-made = Asked
scheduling-request-made-at-laptop = { $at }, on the clock of this laptop
scheduling-request-made-at-phone = { $at }, on the clock of this phone

## The appointment

scheduling-appointment-title = Your appointment
scheduling-appointment-request-title = Your request
scheduling-appointment-refused-title = This request did not go through
scheduling-appointment-none-title = No appointment yet
scheduling-appointment-none = This group has not asked yet, or the request was taken back.
scheduling-appointment-ask = Ask for an appointment
scheduling-appointment-again = Choose again and ask
scheduling-appointment-practice = Practice: this appointment is not real. Please do not travel for it.
scheduling-appointment-where = Port of entry
scheduling-appointment-when = Day and hour
scheduling-appointment-hour = { $hour }, on the clock in { $port }
scheduling-appointment-who = For
scheduling-appointment-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people, all together
    }
scheduling-appointment-number = Number of the appointment
scheduling-appointment-next = What to do now
scheduling-appointment-next-come = Be at the port before this hour, with everybody in the group. Look at the clock there: it may differ from the clock where you are now.
scheduling-appointment-next-bring = Write the number on paper too. Bring it, and the papers that you have for each person.
scheduling-appointment-next-free = The appointment is free. Nobody may ask for money for it, and nobody can sell you a better one.

## An appointment that was offered: will you come?

scheduling-confirm-ask = Please say that you come, until { $at }, on the clock here
scheduling-confirm-why = Until then, the places are kept for you. After that they go to others who wait.
scheduling-confirm-yes = We will come
scheduling-confirm-again = For this, the phone has to be in the region once more.
scheduling-confirm-phone = Say it on the phone that asked.
scheduling-confirm-done = You have said that you come. You do not have to do anything else.

## The page: the draw

scheduling-draw-open = See the draw, and what this phone checked of it
scheduling-draw-title = The draw
scheduling-draw-none = There was no draw with this request yet.
scheduling-draw-none-next = It is held after the requests of a day are closed. When it is done, Turno gets the result by itself and checks it on this phone.
scheduling-draw-date = Draw of { $day }
scheduling-draw-wrong = Something does not fit. Show this page to an organisation that you trust: it can prove it.
scheduling-draw-seated = Your group was given an appointment: { $port }, { $day }, { $hour } on the clock there.
scheduling-draw-standby = Your group was not drawn this time. You do not have to do anything: it takes part again in every draw, until the last day that you chose.
scheduling-draw-standby-by = If places become free before the next draw, they go to groups that were not drawn. Turno tells you by itself.
scheduling-draw-absent = Your request was not in this draw. It takes part in the next one.
scheduling-draw-checks = What this phone checked
scheduling-draw-check-named-yes = Where the number comes from was fixed before the requests were closed.
scheduling-draw-check-named-no = The number does not come from where it was fixed before the requests were closed.
scheduling-draw-check-number-yes = The number is genuine. Many organisations make it together, so nobody could choose it or know it before.
scheduling-draw-check-number-no = The number is not genuine.
scheduling-draw-check-number-yourself = No phone can check the number. Look up whether this is right: { $event } – { $outcome }
scheduling-draw-check-listed-yes = Your group was on the list that was closed before the number was known.
scheduling-draw-check-listed-no = Your group was not on the list, although your request had arrived in time.
scheduling-draw-check-as_asked-yes = It stood there as you asked: people, ports and days.
scheduling-draw-check-as_asked-no = It did not stand there as you asked: people, ports or days are different.
scheduling-draw-check-result-yes = The published result says the same about your group.
scheduling-draw-check-result-no = The published result does not say the same about your group.
scheduling-draw-check-whole-yes = This phone drew everybody again: the same result came out for all.
scheduling-draw-check-whole-no = This phone drew everybody again: another result came out.
scheduling-draw-check-whole-untried = Not checked here yet: whether the result of everybody follows from the list and the number. For this the phone needs all the lists, about { $size }.
scheduling-draw-whole = Check the draw of everybody too (about { $size })
scheduling-draw-whole-running = Turno gets the lists as soon as there is a network, and draws everybody again. You can leave this page.
scheduling-draw-list-name = Name of the closed list, to compare with others:
scheduling-draw-odds = How the chances were
scheduling-draw-odds-all = { $tickets } groups took part, { $seated } were given an appointment.
scheduling-draw-odds-size =
    { $people ->
        [one] People alone: { $seated } of { $tickets }
       *[other] Groups of { $people }: { $seated } of { $tickets }
    }
scheduling-draw-odds-same = The chance does not depend on how many you are, nor on how early in the day you asked.
scheduling-draw-waits = How long people waited
scheduling-draw-waits-half =
    { $weeks ->
        [one] Half of those who were given an appointment had registered at most { $weeks } week before.
       *[other] Half of those who were given an appointment had registered at most { $weeks } weeks before.
    }
scheduling-draw-waits-most =
    { $weeks ->
        [one] Nine of ten had registered at most { $weeks } week before.
       *[other] Nine of ten had registered at most { $weeks } weeks before.
    }
scheduling-draw-waiting-half =
    { $weeks ->
        [one] Half of those who still wait registered at most { $weeks } week ago.
       *[other] Half of those who still wait registered at most { $weeks } weeks ago.
    }

## Taking a request or an appointment back

scheduling-withdraw-request = Take the request back
scheduling-withdraw-request-sure = The appointment office then no longer looks for a place for you. You can ask again later.
scheduling-withdraw-appointment = Give the appointment back
scheduling-withdraw-appointment-sure = The appointment is then gone, and its places go to other people. You can ask again later, but you will not get this one back.
scheduling-withdraw-yes = Yes, take it back
scheduling-withdraw-no = No, keep it

## Reminders

scheduling-reminders-ask = Should this phone remind you?
    .why = It does so on the evening before and three hours before, and before the opening hour while you have not asked. The reminder names nobody and no place.
scheduling-reminders-allow = Remind me
scheduling-reminders-granted = This phone reminds you on the evening before and three hours before.
scheduling-reminders-refused = Turno may not remind you on this phone
    .next = Open the settings of this phone, then Apps, Turno, Notifications, and allow them.

## The slip: what is shown at the port, and how to get there

scheduling-slip-title = What you show at the port
scheduling-slip-show = Show this square at the port of entry. It says where, when and for how many, and names nobody.
scheduling-slip-picture = QR code to show at the port
scheduling-slip-large = Show it large
scheduling-slip-large-close = Close
scheduling-slip-letters = The letters of the square
scheduling-slip-letters-help = Where no camera works, somebody can type these groups.
scheduling-slip-names-nobody = No name stands here. By its number, the appointment office can tell whose it is.
scheduling-slip-way = How to get there
scheduling-slip-open = Open that day from { $opens } to { $closes }, on the clock there
scheduling-slip-bring = What to bring
scheduling-slip-bring-everybody = Everybody in the group, together.
scheduling-slip-bring-slip = The square: on a charged phone, and on paper too.
scheduling-slip-bring-papers = The papers that you have for each person. Old and expired ones can help too.
scheduling-slip-bring-day = Water, food, medicine, and what small children need for a whole day.
scheduling-slip-check = Anybody can check the square without a network. The appointment office has a page for it.
scheduling-slip-papers = Print it
scheduling-slip-papers-title = The appointment on paper
scheduling-slip-papers-what = One page in each language that you choose: your own, and one that is read at the port.
scheduling-slip-papers-languages = Languages of the paper
scheduling-slip-papers-save = Save the whole page as PDF
scheduling-slip-papers-discreet = A small slip without words
scheduling-slip-papers-discreet-what = Only the square and its number. Who finds it cannot see at a glance what it is for.
scheduling-slip-papers-discreet-save = Save the small slip as PDF

## The page that checks slips (ui/check/), for whoever receives people at a port

scheduling-check-title = Check a slip
scheduling-check-office = This page checks slips of: { $name }
scheduling-check-how = Scan the QR code, choose a picture of it, or type its letters. It works without a network. Nothing leaves this device.
scheduling-check-camera = Scan with the camera
scheduling-check-picture-empty = No QR code was found in this picture. Take it again: the whole square, sharp, and without shadow.
scheduling-check-typed = Type the letters
scheduling-check-typed-help = They stand in groups below the QR code. Capital or small, with or without spaces. The last letter of each group shows mistakes at once.
scheduling-check-typed-right = Groups typed so far: { $right } of { $of }. All are right.
scheduling-check-typed-wrong = Look at group { $group } again: something in it is not right.
scheduling-check-typed-check = Check what was typed
scheduling-check-valid = Valid
scheduling-check-valid-why = The appointment office signed this slip, and nothing in it was changed.
scheduling-check-past = Valid, but past
scheduling-check-past-why = The appointment office signed this slip, and nothing in it was changed. But its day is over.
scheduling-check-withdrawn = Withdrawn
scheduling-check-withdrawn-why = The appointment office signed this slip. But the appointment was given back or moved, or was not confirmed in time. It does not count any more.
scheduling-check-invalid = Not valid
scheduling-check-invalid-foreign = This is no slip. It is another QR code, or letters are missing.
scheduling-check-invalid-unreadable = This begins like a slip, but it cannot be read: a part is missing or damaged. Scan it again, or type its letters.
scheduling-check-invalid-signature = The signature does not fit: something in this slip was changed, or another office made it.
scheduling-check-invalid-newer = This slip is of a newer kind than this page. Get the page anew from the appointment office.
scheduling-check-day-past = This day is over.
scheduling-check-day-today = This is today.
scheduling-check-day-later = This day is still to come.
scheduling-check-as-of = Withdrawn slips are known up to: { $at }, on the clock of this device
scheduling-check-as-of-old = That is more than a day ago. Get the page anew from the appointment office before you rely on it.
scheduling-check-nobody = A slip names nobody. Whose it is, the appointment office can tell by its number.
scheduling-check-no-office = This page does not know an appointment office yet. Get it from yours.
