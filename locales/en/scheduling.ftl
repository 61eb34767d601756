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
    .next = Nothing was lost. Open your request in Turno. To ask for something else, first take that one back.

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
    .next = You can get everything else ready now, and ask when it opens.
scheduling-gate-outside = You are outside the region
    .why = People can ask only inside the region. Its nearest place is { $distance } from here, { $direction }.
    .next = Your registration stays saved. Before you travel, ask a shelter or a person you trust whether the way is safe.
scheduling-gate-unsure = The phone cannot tell whether you are in the region
    .why = It does not know well enough where it is.
    .next = Follow the advice on this page and try again. The exact place never leaves the phone.
scheduling-gate-liveness_not_done = The short face check is not done yet
    .why = The appointment office wants to know that a real person is asking. No video leaves the phone.
    .next = Do the face check now. If it does not work for you, skip it: there is another way, and you can go on.
scheduling-gate-clock_off = The clock of this phone is { $minutes } minutes off
    .why = With a wrong clock, your request could count at the wrong time.
    .next = Open the phone’s settings and let it set date and time by itself. Then come back.
scheduling-gate-time_unknown = Turno does not know the right time yet
    .why = Since this phone was switched on, Turno has not reached the server.
    .next = Connect to a network for a moment. Turno does the rest by itself.
scheduling-gate-bundle_out_of_date = The information from the appointment office is too old
    .why = Ports, days or rules may have changed since.
    .next = Connect to a network for a moment. Turno gets the new information by itself.
scheduling-gate-already_active = Your group already has a request or an appointment
    .why = Each group can have one at a time, and yours counts.
    .next = Open it in Turno. To ask for something else, first take that one back.
