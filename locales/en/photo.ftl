# SPDX-License-Identifier: Apache-2.0 OR MIT

### The photo of a person: choosing it, and where it is.

photo-title = Photo of { $name }
photo-title-no-name = Photo
photo-what = The appointment office asks for a photo of each person. You can save and send your answers without it.
photo-how-light = The face is seen from the front, in good light, with nobody else in the picture.
photo-how-covered = Clothes that you wear for your faith can stay on. The face must be seen.
photo-private = The photo is sealed with the key of your group. Turno leaves out where and when it was taken. Whoever carries it cannot see it.
photo-take = Take a photo
photo-another = Take another photo
photo-file = Choose a picture
photo-file-another = Choose another picture
photo-preview = This is how the photo will be. Nothing is saved yet.
photo-better = Something could be better. You decide: a photo like this can be used, too.
photo-use = Use this photo
photo-use-anyway = Use it anyway
photo-again = Take it again
photo-turn = Turn it to the right
photo-working = Turno is making the photo…
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

## The camera, and what would be better. No hint keeps anybody from using a photo.

photo-take-now = Take it as it is
photo-camera-start = Hold the face in the oval.
photo-camera-itself = When it is good, the photo takes itself. You can take it at any time, whatever is said here.
photo-camera-other = Use the other camera
photo-camera-refused = Turno may not use the camera. Choose a picture instead. Or allow the camera in the settings of this device.
photo-camera-missing = Turno finds no camera that works here. Choose a picture instead, for example one that somebody took with a phone.
photo-good = Good. Hold still.
photo-hint-no_face = Hold the face in the oval.
    .seen = Turno finds no face.
photo-hint-several_faces = Only one person, please.
    .seen = More than one face is seen.
photo-hint-come_closer = Come closer.
    .seen = The face is small.
photo-hint-not_whole = Move to the middle, or a little back.
    .seen = The face is cut off.
photo-hint-look_ahead = Look straight into the camera.
    .seen = The head is turned aside.
photo-hint-blurred = Hold still. Wipe the camera with a cloth.
    .seen = The face is not sharp.
photo-hint-too_dark = More light on the face: turn to a window or a lamp.
    .seen = Parts of the face are black.
photo-hint-too_bright = Less light on the face: go into the shade, or away from the lamp.
    .seen = Parts of the face are white.

## Advice for those whose photo is not the usual one

photo-advice = If this helps you
photo-advice-children = A baby or a small child
    .how = Lay the child on a plain blanket and take the photo from above, or hold the child before a wall with your hands out of the picture. A baby may have the eyes closed. A small child may look aside or smile. Take several, and use the best one.
photo-advice-covered = A head covering worn for faith
    .how = Leave it on. Let the face be seen from the chin to the forehead, without a shadow from the cloth. If the face is usually covered: you can take this photo where only people whom you trust are with you.
photo-advice-glasses = Glasses
    .how = You can wear them. If a lamp or window is mirrored in them, lower the chin a little, or take them off for the photo. Dark glasses should come off, unless you need them for your eyes.
photo-advice-skin = Burns, scars, a bandage, or a face that is different
    .how = The photo shall show you as you are now. Nothing has to be covered or explained. If Turno finds no face, take the photo all the same and use it anyway: nobody is refused for that.

## The photo of a document

photo-document-title = Photo of a document of { $name }
photo-document-title-no-name = Photo of a document
photo-document-what = If there is a passport, a card or another paper, you can keep a photo of it here. Nobody has to have one. It is sealed like all photos.
photo-document-hold = Lay it flat in good light, without a shadow. Hold the camera straight above it, so that all four corners are seen.
photo-document-take-now = Take the photo
photo-document-alt = Photo of a document
photo-document-alt-new = The picture of the document, not saved yet
photo-document-lines = The lines at its foot can be read: document number { $number }. On the page about documents, Turno can fill them in from the same picture.
photo-document-link = Photo of a document
photo-document-link-who = Photo of a document of { $name }
photo-corners = Put the four marks on the corners of the document, with a finger or the arrow keys. Turn it first if it does not stand upright.
photo-corner-top-left = Upper left corner
photo-corner-top-right = Upper right corner
photo-corner-bottom-right = Lower right corner
photo-corner-bottom-left = Lower left corner
photo-corners-again = Move the marks again
photo-cut = Cut it out

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
photo-file-too-large = The file is too large
    .why = It has more points than this device can look at.
    .next = Nothing was lost. Take a new photo with the camera, or choose a smaller picture.
