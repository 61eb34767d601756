# SPDX-License-Identifier: Apache-2.0 OR MIT

### The lock and the saved answers on this device.

## Failures. The id is the stable code.

vault-pin-wrong = This PIN is not right
    .why = The PIN that was typed does not open this profile.
    .next = Nothing was lost. Type the PIN again, slowly. After several wrong PINs, Turno makes you wait a little.
vault-pin-wait =
    { $seconds ->
        [one] Please wait { $seconds } second
       *[other] Please wait { $seconds } seconds
    }
    .why = There were too many wrong PINs in a row. The wait protects your answers from other people.
    .next = Nothing was lost. When the wait is over, type the PIN again. If you forgot it, look whether your registration is also on another device.
vault-pin-weak = This PIN is too easy to guess
    .why = A PIN needs at least 6 characters, at least 3 of them different, and not in a row like 123456.
    .next = Please choose another PIN. Take one that you can remember and that others cannot guess, not a birthday.
vault-locked = Turno is locked
    .why = Turno locks itself when nobody uses it for a while, or when someone locks it.
    .next = Your answers are safe. Type your PIN to go on.
vault-exists = There is already a profile here
    .why = A profile was made on this device before, and Turno does not write over it.
    .next = Nothing was lost. Open that profile with its PIN.
vault-disk-full = This device has no space left
    .why = The storage is full, so Turno could not save the last answer.
    .next = Everything saved before is still here. Delete photos, videos or apps that you do not need. Then type the last answer again.
vault-read-only = Turno cannot save on this device
    .why = The storage does not let Turno write right now.
    .next = Everything saved before is still here. Turn the device off and on, then try again. If it happens again, show this page to a helper.
vault-damaged = The saved file is damaged
    .why = Turno cannot read its file. This can happen when the storage breaks or the power is cut.
    .next = Do not delete Turno. Show this page to a helper. From another device of your group, you can get back what was sent before.
vault-newer = A newer Turno saved this
    .why = The answers on this device were saved by a newer version of Turno than this one.
    .next = Nothing was lost. Update Turno, then open it again.
vault-in-use = Turno is already open
    .why = Another Turno on this device is using the same profile.
    .next = Nothing was lost. Close the other Turno, then try again.
vault-phone-key-gone = This phone has lost its key
    .why = What is saved here opens only with your PIN and a key inside this phone together. The phone no longer has that key. This happens after its settings were reset.
    .next = What was sent before is not lost. With your recovery card, or from another device of your group, you can get it back. Make a new profile and scan the card.
vault-phone-key-failed = This phone does not give its key right now
    .why = What is saved here opens only with your PIN and a key inside this phone together, and the phone did not answer.
    .next = Nothing was lost. Switch the phone off and on again, then try once more.

## The first PIN

vault-new-title = Choose a PIN
vault-new-why = The PIN locks everything you write. If this device is lost or taken, nobody can read your names without it.
vault-new-pin = New PIN
vault-new-rule = At least 6 numbers. Not 123456, and not one number again and again.
vault-new-again = The same PIN again
vault-new-differ = The two PINs are not the same. Please write them again.
vault-new-no-way-back = Nobody can give you a forgotten PIN back. A registration that was handed over to another device stays safe there.
vault-new-save = Save the PIN

## Unlocking

vault-unlock-title = Turno is locked
vault-unlock-pin = Your PIN
vault-unlock = Open
vault-unlock-safe = Everything you wrote is saved.
vault-unlock-wait = You can try again in { $duration }.
vault-opening = Opening. This takes a moment.
vault-lock = Lock

## Several profiles

vault-profile-who = Who is using Turno?
vault-profile-unnamed = Profile without a name
vault-profile-another = Another person uses this laptop: make a profile
vault-profile-new-title = Make a profile and choose its PIN
vault-profile-apart = Each profile has its own PIN and its own registrations. Nobody sees those of another profile.
vault-profile-name = Name of the profile
vault-profile-name-optional = Name of the profile (you can leave it empty)
vault-profile-name-help = A name or initials. Whoever opens Turno on this laptop can see it.
vault-profile-name-missing = Please write a name or initials, so that the profiles can be told apart.
vault-profile-name-long = The name is too long. Please use at most { $count } characters.
