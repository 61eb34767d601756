# SPDX-License-Identifier: Apache-2.0 OR MIT

### The photo of a person: choosing it, and where it is.

photo-title = Photo of { $name }
photo-title-no-name = Photo
photo-what = The appointment office asks for a photo of each person. You can save and send your answers without it.
photo-how-light = The face is seen from the front, in good light, with nobody else in the picture.
photo-how-covered = Clothes that you wear for your faith can stay on. The face must be seen.
photo-private = The photo is sealed with the key of your group. Turno leaves out where and when it was taken. Whoever carries it cannot see it.
photo-take = Take or choose a picture
photo-another = Take or choose another picture
photo-preview = This is how the photo will be. Nothing is saved yet.
photo-use = Use this photo
photo-working = Turno is making the picture small…
photo-alt = Photo of { $name }
photo-alt-no-name = Photo of this person
photo-alt-new = The new picture, not saved yet
photo-remove = Take the photo out
photo-remove-ask = Take this photo out? It goes from this device, and it no longer stands for this person on the devices of your group. If it was sent, a sealed copy stays with the server, which cannot open it.
photo-remove-yes = Yes, take it out
photo-remove-no = No, keep it
photo-choose = Two devices of your group chose differently. Which photo is right?
photo-choose-this = Keep this photo
photo-choose-none = Keep no photo
photo-link = Photo
photo-link-who = Photo of { $name }
photo-link-there = There is a photo
photo-link-missing = No photo yet

## Where the photo is

photo-state-on_this_device = On this device: { $size } left to send. It goes after your answers, when there is a network.
photo-state-on_its_way = On its way: { $size } left to send.
photo-state-received = Received. The server has it, and the other devices of your group can fetch it.
photo-state-needs_you = The photo needs you.
photo-state-not_here = The photo is on another device of your group. It comes here when there is a network and that device has sent it.
photo-not-here-saver = You chose to save data on this device, so photos of other devices are not fetched.
photo-waits-saver = You chose to save data on this device, so the photo waits for Wi-Fi, or until you say that it shall be sent.
photo-data-rules = Look at what you chose about data

## What can go wrong

photo-unreadable = This file cannot be read as a picture
    .why = It is not a picture, it is damaged, or it is of a kind that this device does not know.
    .next = Take a new picture with the camera, or choose another file.
photo-wrong-size = The picture has another size
    .why = A photo is { $width } points wide and { $height } points high.
    .next = Choose the picture once more. Turno cuts it to size.
photo-too-large = The picture is too large
    .why = A photo may have { $max } kB, so that it goes over a weak network.
    .next = Choose another picture, best one with a plain wall behind the person.
