# SPDX-License-Identifier: Apache-2.0 OR MIT

### Sending and receiving: where a registration stands, and what went wrong on the way.

## Where a registration stands

sync-step-arriving = On its way to this device. It comes when there is a network.
sync-step-draft = Draft: answers are missing
sync-step-ready = Ready to send
sync-step-on_its_way = On its way
sync-step-received = Received
sync-step-needs_you = Needs you
sync-step-requested = Waiting for an appointment
sync-step-appointment = Has an appointment
sync-step-locked = Locked
sync-step-moved = All its people are in another group

## Where a family is, and each of its people

sync-sending-on_this_device = On this device. The appointment office does not have it yet.
sync-sending-on_its_way = On its way: { $size } left to send.
sync-sending-received = Received, number { $number }, { $at }.
sync-sending-needs_you = Needs you: { $what }. Code: { $code }.
sync-sending-needs_you-since = Needs you, from { $since }: { $what }. Code: { $code }.

sync-person-on_this_device = On this device
sync-person-on_its_way = On its way
sync-person-received = Received
sync-person-added = Added after it was sent. Not sent yet.
sync-person-changed = Changed since it was sent
sync-person-needs_you = Needs you

## What is being sent

sync-kind-log = Answers, shared with the devices of your group
sync-kind-submission = Your registration
sync-kind-claim = The choice of the phone that asks for the appointment
sync-kind-request = Your request for an appointment
sync-kind-withdraw = Taking your request back
sync-kind-confirm = Your yes to the appointment
sync-kind-photo = A photo of somebody in your group

## Failures. The id is the stable code.

sync-parcel-malformed = What was sent could not be read
    .why = It arrived damaged, or in a form that the other side does not know.
    .next = Your answers are still saved on this device. Try again. If it happens again, update Turno or show this page to a helper.
sync-parcel-signature = What was sent was not accepted
    .why = Its signature does not fit your group. It may have been changed on the way.
    .next = Your answers are still saved on this device. Try again on another network. If it happens again, show this page to a helper.
sync-parcel-too-large = What was sent is too large
    .why = The server takes only small amounts at a time.
    .next = Your answers are still saved on this device. Update Turno and try again, or show this page to a helper.
sync-parcel-kind = The other side does not know this step
    .why = Turno and the server are not equally new.
    .next = Your answers are still saved on this device. Update Turno, then try again.
sync-seal-broken = Something that arrived could not be opened
    .why = It does not fit the key of your group, or it was damaged on the way.
    .next = Your own answers are still saved on this device. Try again later. If it happens again, show this page to a helper.
sync-no-network = No network right now
    .why = This device is not connected to any network.
    .next = Everything is saved on this device. You can go on. Turno sends it by itself when there is a network again.
sync-name-not-found = The server was not found
    .why = There is a network, but it could not say where the server is. It may have no way to the internet.
    .next = Everything is saved on this device. You can go on. Turno tries again by itself. If it takes long, try another network.
sync-server-silent = The server does not answer
    .why = There is a network, but no whole answer came. The network may be weak, or the server may be resting.
    .next = Everything is saved on this device. You can go on. Turno tries again by itself.
sync-wifi-sign-in = This Wi-Fi wants you to sign in first
    .why = Its own page came instead of the server.
    .next = Everything is saved on this device. Open the browser, sign in to the Wi-Fi, and come back. Or use another network.
sync-clock-wrong = The date of this device may be wrong
    .why = By the date and the hour of this device, the proof that this is the right server does not count today.
    .next = Everything is saved on this device. Set the date and the hour in the settings of the device, then try again. If they are right, show this page to a helper.
sync-not-the-server = This network is not letting Turno through
    .why = Something else answered instead of the server.
    .next = Everything is saved on this device. Use another network. Then Turno tries again.
sync-server-busy = The server is busy
    .why = Very many people are sending at this moment.
    .next = Nothing was lost. Turno keeps everything and tries again by itself.
sync-refused = The server did not accept this
    .why = It gave a reason that this version of Turno does not know.
    .next = Your answers are still saved on this device. Update Turno and try again, or read the code on this page to a helper.
sync-request-too-large = Too much was sent at once
    .why = The server takes only so much at a time.
    .next = Nothing was lost. Try again. If it happens again, update Turno or show this page to a helper.
sync-too-many = Too many tries in a short time
    .why = The server asks each group to leave some time between tries.
    .next = Nothing was lost. Wait a few minutes. Turno tries again by itself.
sync-photo-absent = The server does not have this photo yet
    .why = The device that took it has not sent all of it.
    .next = Nothing was lost. It comes when that device has a network.
sync-photo-conflict = The photo is being sent from more than one place
    .why = The server has another part of it than this device thought.
    .next = Nothing was lost. Turno asks the server and goes on from there by itself.
sync-photo-damaged = The photo was damaged on the way
    .why = What arrived is not what this device sent.
    .next = The photo is still saved on this device. Turno sends it again by itself.
sync-photo-too-many = The server keeps no more photos of your group
    .why = Each group has room for three photos of each person.
    .next = The photo is still saved on this device. Show this page to a helper. Your answers are sent without it.

## One quiet sentence: where everything is now

sync-line-saved-laptop = Saved on this laptop.
sync-line-saved-phone = Saved on this phone.
sync-line-waiting-laptop = Saved on this laptop. Not sent yet.
sync-line-waiting-phone = Saved on this phone. Not sent yet.
sync-line-failing-laptop = Saved on this laptop. Not sent yet: it has not worked since { $since }.
sync-line-failing-phone = Saved on this phone. Not sent yet: it has not worked since { $since }.
sync-line-refused-laptop = Saved on this laptop. The server did not accept something.
sync-line-refused-phone = Saved on this phone. The server did not accept something.
sync-line-asks-laptop = Saved on this laptop. Turno asks you before it sends { $size }.
sync-line-asks-phone = Saved on this phone. Turno asks you before it sends { $size }.
sync-line-held-laptop = Saved on this laptop. { $size } will go when you say so.
sync-line-held-phone = Saved on this phone. { $size } will go when there is Wi-Fi.
sync-line-busy = Sending…
sync-line-sent = Everything is with the server, { $at }.

sync-now = Send now
sync-now-busy = Sending…

## The page about sending

sync-title = What has been sent
sync-saved-laptop = Everything you wrote is saved on this laptop. Turno sends it by itself whenever there is a network.
sync-saved-phone = Everything you wrote is saved on this phone. Turno sends it by itself whenever there is a network.
sync-clock-laptop = All times on this page are by the clock of this laptop.
sync-clock-phone = All times on this page are by the clock of this phone.
sync-busy = Turno is sending and fetching now. You can leave this page.
sync-last = Last time everything went through
sync-last-never = Not yet on this device
sync-waiting = Waiting to be sent
sync-waiting-none = Nothing. Everything is with the server.
sync-waiting-nothing-yet = Nothing.
sync-waiting-some =
    { $parcels ->
        [one] { $parcels } parcel, { $size }
       *[other] { $parcels } parcels, { $size }
    }
sync-failing-since = It has not worked since
sync-next-try = Turno tries again
sync-next-try-soon = In a moment, or when there is a network
sync-long-title = Waiting for more than a day
sync-long-what = Nothing is lost. You can bring it to another device of the group as a file.
sync-refused-title = The server did not accept this
sync-refused-open = Open this registration
sync-no-server = This Turno has no server. Everything stays on this device.
sync-try-again = Try again now
sync-stuck-since = Since { $since }, { $size }.

## Before a large amount is sent, and the switches about data

sync-ask = { $size } will be sent.
sync-ask-unknown = Turno cannot see whether this connection costs you money. If it does, you can wait.
sync-ask-metered = This connection may cost you money. You can wait for Wi-Fi.
sync-ask-now = Send { $size } now
sync-ask-later = Wait for Wi-Fi
sync-held = { $size } will be sent later.
sync-held-unknown = Everything is saved. Turno cannot see Wi-Fi on this device: come back here when you have it.
sync-held-metered = Everything is saved. Turno sends it by itself as soon as there is Wi-Fi.
sync-fetch-ask = About { $size } of photos from the other devices of your groups will be fetched.
sync-fetch-ask-now = Fetch { $size } now
sync-fetch-held = About { $size } of photos will be fetched later.
sync-fetch-held-metered = Everything is saved. Turno fetches them by itself as soon as there is Wi-Fi.
sync-data = Saving data
sync-wifi-only = Wi-Fi only.
sync-wifi-only-what = Nothing is sent by mobile data unless you say so.
sync-data-saver = Data saver.
sync-data-saver-what = Photos wait for Wi-Fi or for your word. Turno does not fetch photos of others, and asks for news only when it sends something or you ask.

## The simulated phone

sync-simulated-connection = Its connection
sync-simulated-wifi = Wi-Fi
sync-simulated-metered = Mobile data
