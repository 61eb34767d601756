# SPDX-License-Identifier: Apache-2.0 OR MIT

### Registration: the questions, their choices, what can be wrong with an answer, and what went wrong.

## Pages of the form, each a question

registration-section-name = What is this person’s name?
registration-section-relation = Who is this person to the main person?
registration-section-birth = When and where was this person born?
registration-section-guardian = Which adult answers for this child?
registration-section-sex = Which sex should be written for this person?
registration-section-nationality = Which country or countries is this person from?
registration-section-languages = Which languages does this person speak?
registration-section-documents = Does this person have a document?
registration-section-contact = How can this person be reached?
registration-section-staying = Where is this person staying now?
registration-section-person-needs = What does this person need at the appointment?
registration-section-description = What does this person look like?
registration-section-life = Is this person married, and what is their work?
registration-section-journey = When did the journey begin, and through which countries did it go?
registration-section-emergency = Who should be called in an emergency?
registration-section-other-names = Does this person have other names?
registration-section-notes = Is there anything else that should be known?
registration-section-group = Who is traveling together?
registration-section-consent = Does everybody agree that the answers are kept and sent?
registration-section-destination = Is there a place to go to in the United States?
registration-section-destination-details = What do you know about the place in the United States?
registration-section-needs = What does the group need at the appointment?

## Questions about each person

registration-field-name_as_written = Full name
    .help = Write it the way you write it yourself. Any letters and accents are fine.
registration-field-given_names = First and middle names
    .help = Only the given names, without the family names. Leave it empty if the name has no such part.
registration-field-surname_1 = First family name
    .help = Often the father’s family name. If there is none, choose that there is none.
registration-field-surname_2 = Second family name
    .help = Often the mother’s family name. Many people have none. That is fine.
registration-field-relation_to_lead = Relationship to the main person
    .help = The main person is the one the registration starts with. If this person is a child of the main person, choose “Son or daughter”. Choose what comes closest.
registration-field-birth_date = Date of birth
    .help = If you do not know the day or the month, leave them empty. If you only know the age, write the age.
registration-field-birth_country = Country of birth
    .help = The country where this person was born. If you do not know it, you can say so.
registration-field-birth_city = City or village of birth
    .help = Write it as people there say it. If you do not know it, you can say so.
registration-field-guardian = Adult who answers for this child
    .help = Choose the adult in the group who takes care of this child, a parent if one is here. If nobody in the group does, you can say so.
    .not_having = No guardian is with the child
registration-field-sex_marker = Sex
    .help = Answer as this person wants it. You can also choose not to say.
registration-field-nationalities = Nationality
    .help = Choose up to 3 countries. If no country counts this person as its own, choose “No nationality”.
registration-field-residence_country = Country where this person lived last
    .help = The country that was home before this journey. It may be another one than the country of birth.
registration-field-languages = Languages
    .help = Choose up to 5. Put first the one that this person understands best. If it is not on the list, choose “Another language”.
registration-field-other_language = Name of the other language
    .help = Only if you chose “Another language”. Write it as those who speak it say it.
registration-field-reads = Languages this person reads
    .help = Choose up to 3. If this person does not read, that is fine: somebody can read aloud.
    .not_having = Does not read
registration-field-documents = Documents
    .help = You do not have to have one. A document that has expired is fine. The name on it may be another one; this person’s own name stays as you wrote it.
    .not_having = No document at all
registration-field-phones = Phone numbers
    .help = Up to 3. A shared or borrowed phone is fine. Add the country code if you know it, for example +52. You can say that there is none.
    .not_having = No phone number
registration-field-email = E-mail address
    .help = Only one that this person can open. You do not have to have one.
    .not_having = No e-mail address
registration-field-safe_to_contact = When it is safe to write or call
    .help = Choose the times when a message or a call brings nobody into danger.
registration-field-staying_state = State in Mexico
    .help = No street is needed. If this person is not in Mexico, choose “Not in Mexico”. If you do not know the state, you can say so.
registration-field-staying_with = Kind of place
    .help = No street is needed. You can also choose not to say.
registration-field-staying_place = Town or name of the shelter
    .help = The name is enough. No street is needed.
registration-field-person_needs = What this person needs
    .help = Choose everything that fits, so that help can be ready. Leave it empty if there is nothing. You do not have to explain.
registration-field-height = Height
    .help = About is enough. Choose the measure that you know.
registration-field-weight = Weight
    .help = About is enough. Choose the measure that you know.
registration-field-eye_colour = Eye color
    .help = Choose what comes closest.
registration-field-marital_status = Marital status
    .help = Answer as it is in life, with or without papers. You can also choose not to say.
registration-field-occupation = Work
    .help = The work now, or before the journey. Work at home or on the land is work too.
    .not_having = No work
registration-field-left_home = When the journey began
    .help = The year, or the month and the year, is enough. If you do not know it, you can say so.
registration-field-countries_crossed = Countries on the way
    .help = Choose up to 15, in the order of the journey. Leave it empty if you prefer.
registration-field-entered_mexico = When this person came to Mexico
    .help = The month and the year are enough. How this person came in is not asked.
registration-field-emergency_name = Person to call in an emergency
    .help = Somebody who should know if something happens. It may be somebody in another country.
    .not_having = Nobody to call
registration-field-emergency_relation = Who the person to call is
    .help = For example mother, friend, pastor, or somebody at the shelter.
registration-field-emergency_phones = Phone number for emergencies
    .help = The number of the person to call. Add the country code if you know it.
    .not_having = No phone number
registration-field-other_names = Other names
    .help = For example a name before marriage, or one that a paper spells in another way. It is asked so that such a paper surprises nobody.
    .not_having = No other names
registration-field-latin_name = Name in the letters of documents
    .help = Documents have only the letters A to Z. Turno proposes how to write the name; you can change it. The full name stays as you wrote it.
registration-field-notes = Anything else
    .help = Write it in your own words and in your own language. You do not have to write anything.

## Questions about the group

registration-field-group_kind = Kind of group
    .help = Everybody in a group gets the same appointment. Turno never splits a group; only you can.
registration-field-consent = Agreement
    .help = Turno keeps the answers here and sends them, locked, to those who run the appointments. Everybody is free to say yes or no, and can say no later too.
registration-field-consent_language = Language in which it was explained
    .help = The language in which you read it, or in which somebody told you.
registration-field-reading_language = Language for reading Turno
    .help = The one in which the group reads best.
registration-field-us_destination = Where the group would go in the United States
    .help = “No place yet” is a full and good answer. The registration is complete with it.
registration-field-destination_name = Name of the person or organization there
    .help = Leave it empty if you do not know it.
registration-field-destination_city = City there
    .help = No street is needed. If you do not know it, you can say so.
registration-field-destination_state = State there
    .help = For example Texas. If you do not know it, you can say so.
registration-field-destination_phones = Phone number there
    .help = The number of the person or organization. If you do not know it, you can say so.
registration-field-needs = Needs
    .help = Choose everything that fits, for anyone in the group. Leave it empty if there is nothing. You do not have to explain.

## Choices

registration-choice-relation_to_lead-spouse_or_partner = Husband, wife or partner
registration-choice-relation_to_lead-child = Son or daughter
registration-choice-relation_to_lead-parent = Father or mother
registration-choice-relation_to_lead-sibling = Brother or sister
registration-choice-relation_to_lead-grandparent = Grandfather or grandmother
registration-choice-relation_to_lead-grandchild = Grandchild
registration-choice-relation_to_lead-other_relative = Other relative
registration-choice-relation_to_lead-guardian = Legal guardian
registration-choice-relation_to_lead-not_related = Not related
registration-choice-sex_marker-female = Female
registration-choice-sex_marker-male = Male
registration-choice-sex_marker-x = X
registration-choice-sex_marker-prefer_not_to_say = Prefer not to say
registration-choice-group_kind-single = One person alone
registration-choice-group_kind-family = A family
registration-choice-group_kind-travelling_together = People traveling together
registration-choice-us_destination-none = No place yet
registration-choice-us_destination-organisation = An organization
registration-choice-us_destination-person = A person we know
registration-choice-us_destination-address = An address
registration-choice-needs-medical = Illness, injury or medicine
registration-choice-needs-pregnancy = Pregnancy
registration-choice-needs-wheelchair = Wheelchair, or trouble walking
registration-choice-needs-interpreter = An interpreter
registration-choice-needs-small_child = A baby or small child
registration-choice-needs-safety_concern = Fear for someone’s safety
registration-choice-person_needs-medical = Illness, injury or medicine
registration-choice-person_needs-pregnancy = Pregnancy
registration-choice-person_needs-wheelchair = Wheelchair, or trouble walking
registration-choice-person_needs-interpreter = An interpreter
registration-choice-person_needs-small_child = A baby or small child
registration-choice-person_needs-safety_concern = Fear for this person’s safety
registration-choice-safe_to_contact-any_time = At any time
registration-choice-safe_to_contact-morning = In the morning
registration-choice-safe_to_contact-afternoon = In the afternoon
registration-choice-safe_to_contact-evening = In the evening
registration-choice-safe_to_contact-only_write = Only write, do not call
registration-choice-staying_with-shelter = In a shelter
registration-choice-staying_with-rented = In a rented room or home
registration-choice-staying_with-family_or_friends = With family or friends
registration-choice-staying_with-employer = With an employer
registration-choice-staying_with-camp = In a camp
registration-choice-staying_with-street = On the street
registration-choice-staying_with-other = Somewhere else
registration-choice-staying_with-prefer_not_to_say = Prefer not to say
registration-choice-staying_state-MX-BCN = Baja California
registration-choice-staying_state-MX-BCS = Baja California Sur
registration-choice-staying_state-MX-SON = Sonora
registration-choice-staying_state-MX-CHH = Chihuahua
registration-choice-staying_state-MX-COA = Coahuila
registration-choice-staying_state-MX-NLE = Nuevo León
registration-choice-staying_state-MX-TAM = Tamaulipas
registration-choice-staying_state-MX-SIN = Sinaloa
registration-choice-staying_state-MX-DUR = Durango
registration-choice-staying_state-MX-ZAC = Zacatecas
registration-choice-staying_state-MX-SLP = San Luis Potosí
registration-choice-staying_state-MX-NAY = Nayarit
registration-choice-staying_state-MX-JAL = Jalisco
registration-choice-staying_state-MX-AGU = Aguascalientes
registration-choice-staying_state-MX-GUA = Guanajuato
registration-choice-staying_state-MX-QUE = Querétaro
registration-choice-staying_state-MX-HID = Hidalgo
registration-choice-staying_state-MX-COL = Colima
registration-choice-staying_state-MX-MIC = Michoacán
registration-choice-staying_state-MX-MEX = State of Mexico
registration-choice-staying_state-MX-CMX = Mexico City
registration-choice-staying_state-MX-TLA = Tlaxcala
registration-choice-staying_state-MX-MOR = Morelos
registration-choice-staying_state-MX-PUE = Puebla
registration-choice-staying_state-MX-VER = Veracruz
registration-choice-staying_state-MX-GRO = Guerrero
registration-choice-staying_state-MX-OAX = Oaxaca
registration-choice-staying_state-MX-CHP = Chiapas
registration-choice-staying_state-MX-TAB = Tabasco
registration-choice-staying_state-MX-CAM = Campeche
registration-choice-staying_state-MX-YUC = Yucatán
registration-choice-staying_state-MX-ROO = Quintana Roo
registration-choice-staying_state-none = Not in Mexico
registration-choice-eye_colour-brown = Brown
registration-choice-eye_colour-black = Black
registration-choice-eye_colour-blue = Blue
registration-choice-eye_colour-green = Green
registration-choice-eye_colour-grey = Gray
registration-choice-eye_colour-hazel = Hazel
registration-choice-eye_colour-other = Another color
registration-choice-marital_status-single = Single
registration-choice-marital_status-married = Married
registration-choice-marital_status-living_together = Living together
registration-choice-marital_status-separated = Separated
registration-choice-marital_status-divorced = Divorced
registration-choice-marital_status-widowed = Widowed
registration-choice-marital_status-prefer_not_to_say = Prefer not to say
registration-choice-consent-own_device = Yes. We fill this in ourselves.
registration-choice-consent-in_person = Yes, said in person
registration-choice-consent-in_writing = Yes, in writing
registration-choice-consent-by_phone = Yes, said on the phone
registration-choice-consent-withdrawn = No, or no longer
registration-choice-reading_language-en = English
registration-choice-reading_language-es = Español
registration-choice-reading_language-ht = Kreyòl ayisyen

## A document, a phone number and a measure

registration-document-title = Document { $number }
registration-document-kind = Kind of document
registration-document-number = Number of the document
registration-document-country = Country that gave it
registration-document-expires = Good until
registration-document-name = Name on the document
registration-document-mrz = The lines with many < at the bottom
registration-document-passport = Passport
registration-document-national_id = National identity card
registration-document-consular_id = Consular card
registration-document-birth_certificate = Birth certificate
registration-document-refugee_document = Refugee document
registration-document-residence_permit = Residence permit
registration-document-other = Another document
registration-phone-number = Number
registration-phone-country = Country of the number
registration-phone-use-sms = Text messages (SMS)
registration-phone-use-whatsapp = WhatsApp
registration-phone-use-shared = Shared with other people
registration-phone-use-shelter = Phone of a shelter
registration-unit-cm = centimeters
registration-unit-in = feet and inches
registration-unit-kg = kilograms
registration-unit-lb = pounds
registration-measure-cm = { $amount } cm
registration-measure-in = { $feet } ft { $inches } in
registration-measure-kg = { $amount } kg
registration-measure-lb = { $amount } lb

## What the app itself writes, where a problem names it

registration-field-presence = This person

## What can be wrong with an answer. The answer itself always stays saved.

registration-problem-missing = “{ $field }” has no answer yet. Please answer it before you send.
registration-problem-birth-date-incomplete = The date of birth needs at least a year. If you do not know the year, write the age.
registration-problem-birth-date-impossible = There is no such day in the calendar. Please check the day, month and year.
registration-problem-birth-date-in-future = This date of birth is still to come. Please check the year.
registration-problem-birth-date-too-long-ago = This is more than 120 years ago. Please check the year or the age.
registration-problem-name-characters = “{ $field }” has signs that names do not usually have, such as numbers. If it is right, leave it as it is.
registration-problem-too-long = The answer to “{ $field }” is too long. Please make it shorter.
registration-problem-too-many = There are too many answers to “{ $field }”. Please take some away.
registration-problem-not-a-choice = The answer to “{ $field }” is not on the list. Please choose one from the list.
registration-problem-not-allowed = This answer does not fit “{ $field }”. Please answer in another way.
registration-problem-conflict = Two devices gave different answers to “{ $field }”. Both are kept. Please choose the right one.
registration-problem-phone-unusual = This does not look like a phone number. Please check it. Turno keeps it as you typed it.
registration-problem-child-without-adult = This person is under 18, and nobody in the group is 18 or older, so Turno cannot send this registration. If an adult is with you, add them. If not, please ask the staff of a shelter or of child protection: they help children who are alone. Everything stays saved.
registration-problem-no-people = There is nobody in this group yet. Add the first person.
registration-problem-group-unusual-size = This is a large group. Check that everybody really travels together. If so, leave it as it is.
registration-problem-likely-duplicate = Two people in the group look the same. If they are two people, twins for example, leave it as it is. If not, remove one.
registration-problem-single-with-people = You chose “One person alone”, but there are several people. Please change the kind of group or check the people.
registration-problem-newer = “{ $field }” was answered on a newer Turno. The answer is kept. Update Turno to see it.
registration-problem-latin-letters = “{ $field }” has letters that documents do not have: they have only A to Z. If it is right, leave it as it is.
registration-problem-email-unusual = This does not look like an e-mail address. Please check it. If it is right, leave it as it is.
registration-problem-date-incomplete = “{ $field }” needs at least a year. If you do not know it, leave it as it is.
registration-problem-date-impossible = “{ $field }” has a day that is not in the calendar, or is too long ago. Please check the day, month and year.
registration-problem-date-in-future = “{ $field }” has a day that is still to come. Please check the year.
registration-problem-measure-unusual = “{ $field }” is unusually small or large. Please check the number and the measure. If it is right, leave it as it is.
registration-problem-document-checks = The lines at the bottom of the document do not fit together. A letter or number may be wrong: please compare them. If they are right, leave them as they are.
registration-problem-document-expired = A document has expired. That is fine, it still counts here. Only check that the date is right.
registration-problem-document-incomplete = A document has no kind, number or country yet. Add what you know. You can also leave it as it is.
registration-problem-removed-and-changed = One device removed this person, another one changed their answers. Nothing was lost. Please choose whether this person stays in the group.
registration-problem-other-language-missing = You chose “Another language”. Please write its name in “{ $field }”, so that an interpreter can be found. If you do not know it, leave it as it is.
registration-problem-child-without-guardian = No adult in the group answers for this child. You can send it like this. But officers may treat the child as a child who is alone. Please ask the staff of a shelter or of child protection now: they help children, and it costs nothing.
registration-problem-guardian-gone = The adult who was to answer for this child is no longer in the group. Please choose in “{ $field }” who does now.
registration-problem-guardian-is-child = The person in “{ $field }” is under 18 too. If an adult in the group can answer for this child, choose the adult. If not, leave it as it is.
registration-problem-consent-withdrawn = You said “No, or no longer”, so Turno sends nothing more. To erase the registration, remove it from this device. If it was sent before, ask those who run the appointments to erase it there. If you agree again, change “{ $field }”.

## What is wrong with a row of a file that is brought in

registration-import-problem-cell-unreadable = Turno cannot read this cell: please write it the way this column is meant.
registration-import-problem-row-unreadable = Turno cannot read this row: please check its commas and quotation marks.
registration-import-problem-row-too-long = This row has more cells than there are columns: please look for a comma or semicolon too many.
registration-import-problem-family-refused = This row is right, but another row of the same family is not: please correct that one.
registration-import-problem-too-many-people = This family has more people than one group can have: please make two families of it.
registration-import-problem-no-people = This family has no people: please add its first person.
registration-import-problem-form-newer = Another version of Turno made this: please update Turno, then bring the file in again.
registration-import-problem-column-unknown = Turno has no such column: please correct its name or take it out.
registration-import-problem-already-here = This family is on this device already: please look for it in the list.

## Failures. The id is the stable code.

registration-no-such-group = This registration is not on this device
    .why = It was removed from this device, or it was never brought here.
    .next = Go back to the list. If it is on another device, bring it here with the code that Turno shows there.
registration-no-such-person = This person is no longer in the group
    .why = Someone removed this person, maybe on another device.
    .next = Nothing else changed. Go back to the list of people. You can bring the person back there.
registration-no-such-field = This Turno does not know this question
    .why = Another version of Turno asks other questions.
    .next = Nothing was lost. Go back, and update Turno when you can.
registration-answer-too-large = This answer is too long
    .why = Turno keeps at most { $max } characters here.
    .next = Please make it shorter. All other answers are saved.
registration-group-full = This group is full
    .why = A group can have at most { $max } people.
    .next = Nothing was lost. Make another group for the other people. Each group asks for its own appointment.
registration-not-complete = The registration cannot be sent yet
    .why = Some answers are missing or need another look.
    .next = Everything so far is saved. Turno shows you each answer that is missing.
registration-code-damaged = This code is not whole
    .why = A part is missing, or a letter was typed wrong.
    .next = Nothing was lost. Scan it again in good light, or type it again slowly.
registration-code-foreign = This is not a code of Turno
    .why = It belongs to another app or another paper.
    .next = Nothing was changed. Look for the code that Turno shows on the other device.
registration-code-newer = A newer Turno made this code
    .why = This version of Turno cannot read it yet.
    .next = Nothing was lost. Update Turno on this device, then use the code again.
registration-code-group = Group { $group } of the code is not right
    .why = A letter or a number in it is wrong, missing or too much, or two have changed places.
    .next = Nothing was lost. Compare group { $group } with the card or the screen, and correct only that one.
registration-too-large-to-show = This registration is too large for moving pictures
    .why = Very many answers were written and changed. It would take minutes to show them all.
    .next = Nothing was lost. Save it as a file instead, and bring the file to the other device.
registration-file-foreign = This file is not a registration of Turno
    .why = It belongs to another app, or it is another kind of file.
    .next = Nothing was changed. Look for a file whose name begins with “turno-registration” and ends with “.turno”.
registration-file-damaged = This file is not whole
    .why = A part is missing or was changed, perhaps while it was copied.
    .next = Nothing was changed here. Copy the file once more, or save it again on the other device.
registration-file-newer = A newer Turno made this file
    .why = This version of Turno cannot read it yet.
    .next = Nothing was lost. Update Turno on this device, then choose the file again.
registration-file-too-large = This file is too large
    .why = A registration takes { $max } MB at most. This is probably another file.
    .next = Nothing was changed. Look for a file whose name begins with “turno-registration” and ends with “.turno”.
registration-no-qr-found = No QR code was found in the picture
    .why = The code may be too small, blurred, too dark or cut off.
    .next = Nothing was lost. Hold the camera straight in front of the whole code, in good light. Or type the letters that stand next to the code.
registration-mrz-damaged = Turno cannot read these lines
    .why = There should be two or three lines, all of the same length, with only letters, numbers and the sign <.
    .next = Nothing was lost. Type them again slowly, every < too. You can also leave them empty: they are not needed.
registration-mrz-not-found = Turno found no lines with many < in the picture
    .why = The lines may be outside of the picture, too small, too dark or blurred. Not every document has them.
    .next = Nothing was lost. Show the two or three lines at the bottom of the document, lying flat. Or type them.
registration-mrz-cut = Turno sees only a part of the lines
    .why = Their beginning or their end is outside of the picture, covered, or hidden by a reflection.
    .next = Nothing was lost. Show the lines whole, from the first sign to the last. Or type them.
registration-mrz-small = The lines are too small to be read
    .why = The camera is too far away, or the picture is too small.
    .next = Nothing was lost. Hold the camera closer, so that the lines fill the width of the picture. Or type them.
registration-mrz-unclear = Turno sees the lines, but cannot read every sign for sure
    .why = Some signs are blurred, in shadow or under a reflection, or the check digits do not agree. Turno never guesses.
    .next = Nothing was lost. Hold still, in even light without reflections. Or type the lines.
registration-choose-first = Please choose the right answers first
    .why = Two devices gave different answers about these people or their group.
    .next = Nothing was changed. Go back, choose the right answers, then move the people again.
registration-request-stands = These people cannot move right now
    .why = Their group has asked for an appointment or has one, for exactly these people.
    .next = Nothing was changed, and the appointment or request is safe. You can move people when there is no request and no appointment any more.
registration-nobody-left = Both groups need people
    .why = Nobody would move, or a group would be left with nobody.
    .next = Nothing was changed. Choose at least one person to move, and let at least one stay.
registration-import-foreign = Turno cannot read this file
    .why = It is not a table (CSV) or list (JSON) with the columns of Turno.
    .next = Nothing was changed. Check that the first line has the names of the columns, save the file as CSV in UTF-8, then choose it again.
registration-import-too-large = This file is too large
    .why = Turno reads a file only up to a limit, in megabytes or in families: { $max }.
    .next = Nothing was changed. Divide the file into smaller ones, with all rows of a family in the same file, and bring them in one after another.
registration-not-sent-yet = Not everything has been sent yet
    .why = Some answers of this registration are only on this device.
    .next = Nothing was erased. Connect this device to a network and wait until everything is sent. Then try again.
registration-locked = This registration is locked here
    .why = It was locked on this device, so that only its own group can read it.
    .next = Nothing was lost. The code of the group opens it: choose “{ registration-list-take-over }” in the list, and use the code.
registration-passphrase-short = This passphrase is too short
    .why = It needs at least { $min } characters, so that nobody can guess it.
    .next = Please choose a longer one, for example several words that do not belong together.
registration-paper-not-saved = The paper was not saved
    .why = Turno could not write into the folder for downloads.
    .next = Nothing was lost. Check whether this device lets Turno save files and has space left, then try again.

## Giving a group to another device

registration-handoff-title = Bring this registration to another device
registration-handoff-warning = Whoever has this code can read everything, change it, and ask for the appointment. Show it only to the device of your own group, and to nobody else.
registration-handoff-step-open = On the other device, open Turno and choose “{ registration-list-take-over }”.
registration-handoff-step-scan = Hold its camera in front of this square.
registration-handoff-step-wait = Connect both devices to a network for a moment. Then the answers arrive by themselves. They stay here too.
registration-handoff-no-network = There is no network
registration-handoff-picture = QR code of this registration
registration-handoff-text = No camera? Use these letters
registration-handoff-text-help = They are the same code. Paste or type them on the other device.
registration-handoff-copy = Copy the letters
registration-handoff-copied = Copied.
registration-handoff-not-copied = Turno may not copy here. The letters are marked now: copy them yourself.

## Taking a group over from another device

registration-takeover-title = Take over a registration
registration-takeover-what = Use the code that Turno shows on the other device, or the recovery card. Choose one of three ways. A file can be used as well.
registration-takeover-busy = Taking over…
registration-takeover-camera = With the camera
registration-takeover-camera-open = Open the camera
registration-takeover-camera-close = Close the camera
registration-takeover-camera-opening = The camera is opening. If this device asks, let Turno use it.
registration-takeover-camera-looking = Hold the camera in front of the whole square. Turno reads it by itself.
registration-takeover-camera-picture = What the camera sees
registration-takeover-camera-refused = Turno may not use the camera. You can allow it in the settings of this device, or use one of the other two ways.
registration-takeover-camera-missing = Turno finds no camera that works here. Please use one of the other two ways.
registration-takeover-picture = With a picture of the code
registration-takeover-picture-help = Choose a photo that shows the whole square. The photo stays on this device.
registration-takeover-picture-choose = Choose a picture
registration-takeover-text = With the letters
registration-takeover-text-help = Paste the letters that stand next to the square, or type the groups of the recovery card. Spaces, lines and small letters do not matter.
registration-takeover-submit = Take over

## The list of registrations

registration-list-title = Registrations
registration-list-empty = There is no registration on this device yet. Start a new one. If you already have one on another device, bring it here.
registration-list-new = New registration
registration-list-take-over = Bring one from another device
registration-no-name-yet = No name yet
registration-people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
registration-progress = { $answered } of { $needed } needed answers
registration-conflicts = { $count ->
    [one] One question has different answers from two devices.
   *[other] { $count } questions have different answers from two devices.
}
registration-conflicts-look = Look at them
registration-receipt = Receipt number
registration-receipt-at-laptop = { $at }, on the clock of this laptop
registration-receipt-at-phone = { $at }, on the clock of this phone
registration-changed-since-sent = Answers were changed after the registration was sent. Please send it again.

## A new registration

registration-new-title = Who is this registration for?
registration-new-help-single = You, or one person you help.
registration-new-help-family = Everyone in the family, in one registration.
registration-new-help-travelling_together = Friends, neighbors or relatives who want the same appointment.
registration-new-later = You can change this later and add people at any time.

## One registration

registration-state-draft = Everything is saved as you write. You can stop at any time and go on later.
registration-state-ready = All needed answers are there. Look through them once more, then send.
registration-state-on_its_way = It is saved here. Turno sends it by itself when there is a network. You do not have to do anything.
registration-state-received = The server has the registration. The next step is to ask for an appointment, on a phone.
registration-state-needs_you = Nothing was lost. Here it says what happened and what you can do.
registration-state-requested = The request for an appointment stands. Turno tells you here when there is an answer. You do not have to ask again.
registration-state-appointment = You find the day, the hour and the place under “See the appointment”.
registration-people = People
registration-people-full = A group can have at most { $count } people. For more people, make another group.
registration-person-no-name = Person { $number }, no name yet
registration-person-lead = Main person
registration-person-add = Add a person
registration-group-continue = Go on answering
registration-group-people = Remove someone or bring someone back
registration-group-about = Questions about the group
registration-group-about-open = Answers are missing
registration-group-about-done = The needed answers are there
registration-group-then = What else you can do
registration-group-review = Check the answers and send
registration-group-read = Read the answers
registration-group-ask-appointment = Ask for an appointment
registration-group-see-request = See the request for an appointment
registration-group-see-appointment = See the appointment
registration-group-hand-off = Bring it to another device

## A page of the form

registration-page-enough = The needed answers are there: back to the group
registration-page-of = Page { $page } of { $pages }
registration-label-optional = { $label } (you can leave it empty)
registration-saving = Saving…
registration-saved-laptop = Saved on this laptop
registration-saved-phone = Saved on this phone
registration-save-again = Save again
registration-also-unknown = I do not know
registration-also-not_having = There is none
registration-birth-day = Day
registration-birth-month = Month
registration-birth-year = Year
registration-birth-or = Or, if you do not know the year:
registration-birth-age = Age in years
registration-search-countries = Search for a country
registration-search-languages = Search for a language
registration-search-common = Often chosen. For another one, write its first letters above.
registration-search-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
registration-search-none = Nothing begins with these letters. Try fewer letters.
registration-search-full = You have chosen { $count }, that is as many as fit. To choose another, take one away.
registration-search-chosen = Chosen
registration-search-take-away = Take away: { $choice }
registration-conflict-here = From this device
registration-conflict-laptop = From another laptop
registration-conflict-phone = From another phone
registration-conflict-other = From another device
registration-conflict-at = { $at }, on the clock of that device
registration-conflict-choose = This one is right
registration-conflict-choose-this = This one is right: { $answer }
registration-page-needless = This page is no longer needed, because another answer has changed. What was written here is kept.
registration-search-choice = Search in the list
registration-search-choices = Search in the list
registration-select-nothing = Not chosen yet
registration-select-common = Often chosen
registration-select-all = All countries
registration-member-nobody = There is nobody else in this group yet. Add the other people first; this question waits.
registration-member-gone = Somebody who is no longer in the group
registration-length-feet = Feet
registration-length-inches = Inches
registration-measure-number = Number of { $unit }
registration-phone-nth = Number { $number }
registration-phone-uses = What fits this number? Leave it empty if you do not know.
registration-phone-dialled = Dialed as:
registration-phone-add = Add another number
registration-phone-remove = Remove number { $number }
registration-document-add = Add a document
registration-document-add-other = Add another document
registration-document-remove = Remove document { $number }
registration-document-remove-ask = Remove document { $number } and what was written about it?
registration-mrz-help = Only if you like: copy them sign by sign. Turno can then fill in this document. The answers about the person stay as they are.
registration-mrz-read = Read these lines
registration-mrz-done = Turno has filled in this document from the lines. Please compare it with the paper.
registration-mrz-wrong = The check digits do not fit for: { $checks }. A sign may be wrong: please compare the lines with the document.
registration-mrz-check-number = number of the document
registration-mrz-check-birth_date = date of birth
registration-mrz-check-expires = last day
registration-mrz-check-optional = additional signs
registration-mrz-check-composite = all lines together
registration-mrz-picture-help = Turno can read these lines from the document itself. The picture stays on this device and is not kept.
registration-mrz-camera-open = Read them with the camera
registration-mrz-picture-choose = Choose a picture of the document
registration-mrz-picture-busy = Turno is reading the picture.
registration-mrz-camera-looking = Hold the lines at the bottom of the document in front of the camera, lying flat and whole. Turno reads them by itself.
registration-mrz-camera-refused = Turno may not use the camera. You can allow it in the settings of this device, choose a picture, or type the lines.
registration-mrz-camera-missing = Turno finds no camera that works here. Please choose a picture, or type the lines.
registration-mrz-agree = These parts could be read for sure: { $checks }.
registration-latin-proposed = Turno would write:
registration-latin-use = Use this
registration-latin-use-what = Use this: { $name }
registration-same-what = Is this the same as for somebody else? Then only what is empty here is filled in.
registration-same-as = Same as { $name }
registration-same-done = What was empty is now the same as for { $name }. Please check it.
registration-read-aloud = Read aloud
registration-read-aloud-what = Read aloud: { $label }
registration-read-aloud-stop = Stop reading
registration-missing = Still missing: { $fields }
registration-missing-more = { $count ->
    [one] Still missing: { $fields } and one more
   *[other] Still missing: { $fields } and { $count } more
}
registration-people-keep = Keep in the group
registration-people-keep-who = Keep { $name } in the group

## An answer in one line

registration-no-answer = No answer
registration-answer-newer = Answered on a newer Turno
registration-date-full = { $month } { $day }, { NUMBER($year, useGrouping: 0) }
registration-date-month = { $month } { NUMBER($year, useGrouping: 0) }
registration-date-year = { NUMBER($year, useGrouping: 0) }
registration-date-parts = Day { $day }, month { $month }, year { NUMBER($year, useGrouping: 0) }
registration-date-no-year = Day { $day }, month { $month }
registration-date-age = { $age ->
    [one] About { $age } year old
   *[other] About { $age } years old
}
registration-month-1 = January
registration-month-2 = February
registration-month-3 = March
registration-month-4 = April
registration-month-5 = May
registration-month-6 = June
registration-month-7 = July
registration-month-8 = August
registration-month-9 = September
registration-month-10 = October
registration-month-11 = November
registration-month-12 = December

## Checking before sending

registration-review-title = Check the answers
registration-review-group = The group
registration-review-change = Change
registration-review-change-what = Change: { $field }
registration-review-second-look = Please look at this once more
registration-review-stops = { $count ->
    [one] One thing needs an answer or a change before you can send. Everything you wrote is saved.
   *[other] { $count } things need an answer or a change before you can send. Everything you wrote is saved.
}
registration-review-may-send = You can send the registration. If this is right as it is, leave it.
registration-review-complete = All needed answers are there.
registration-review-next = What happens next
registration-review-next-send = Turno locks the answers and sends them when there is a network. Only those who run the appointments can read them.
registration-review-next-receipt = When the server has them, you see a receipt number here.
registration-review-next-appointment = After that, you can ask for an appointment on a phone.
registration-review-next-change = You can still change answers later and send again. You do not lose your place by it.
registration-review-up-to-date = This is what was sent. If you change an answer, you can send again here.
registration-review-send = Send the registration
registration-review-send-again = Send the registration again

## The people of a group

registration-people-title = People in this group
registration-people-lead-stays = The registration starts with this person, so this person stays.
registration-people-remove = Remove
registration-people-remove-who = Remove { $name }
registration-people-remove-ask = Remove { $name } from this group?
registration-people-remove-kept = Nothing is erased. You can bring this person back at any time.
registration-people-remove-yes = Yes, remove
registration-people-remove-no = No, keep
registration-people-removed = Removed people
registration-people-removed-kept = Their answers are kept and are not sent.
registration-people-restore = Bring back
registration-people-restore-who = Bring { $name } back

## The registration on paper

registration-paper-title = Registration, to check and sign
registration-paper-what = This paper is free. It shows what Turno holds. It is not a government paper, and it is not an appointment.
registration-paper-how = Read every answer. If something is wrong, change it in Turno and print again. Sign only when everything is right. Questions that may be left empty and have no answer are not on the paper.
registration-paper-printed = Printed on { $date }
registration-paper-group = Group { $number }
registration-paper-page = Page { $page } of { $pages }
registration-paper-person = Person { $number } of { $count }
registration-paper-conflict = Two devices gave different answers. Both are here. Mark the right one, and choose it in Turno.
registration-paper-letters = Some of these letters cannot be printed. In Turno they are whole. Please write the answer here by hand:
registration-paper-labelled = { $label }: { $text }
registration-paper-list = { $items } and { $last }
registration-paper-list-before-i = { $items } and { $last }
registration-paper-signatures = Signatures
registration-paper-sign = I have read these answers, or somebody has read them to me. As far as I know, they are right.
registration-paper-sign-name = Signature of { $name }
registration-paper-sign-date = Date
registration-paper-helper = Helper
registration-paper-helper-read = I have read these answers to the people in this registration.
registration-paper-helper-name = Name of the helper
registration-paper-helper-language = Language in which I read
registration-paper-helper-signature = Signature of the helper

## Finding a registration

registration-find = Find a registration
registration-find-help-laptop = By a name or a receipt number. The key “/” brings you here.
registration-find-help-phone = By a name or a receipt number.
registration-find-steps = Show only
registration-find-step-all = All
registration-find-step-draft = Draft
registration-find-step-ready = Ready
registration-find-step-on_its_way = On its way
registration-find-step-received = Received
registration-find-step-needs_you = Needs you
registration-find-step-requested = Waiting
registration-find-step-appointment = Appointment
registration-find-step-locked = Locked
registration-find-found = { $count ->
    [one] { $count } registration
   *[other] { $count } registrations
}
registration-find-none = Nothing found. Try fewer letters, or choose “{ registration-find-step-all }”.
registration-find-more = Show more
registration-locked-card = Locked registration
registration-state-locked = It is locked on this device. The code that the family has opens it again.
registration-state-moved = Everybody went into another group. Nothing was lost: the answers are there now.

## Several registrations open

registration-open-families = Open registrations
registration-open-jump = Keys: { $keys }
registration-open-close = Close { $name } here. Nothing is erased.

## What is needed rarely

registration-group-more = More
registration-group-card = Recovery card
registration-group-paper = On paper or as a file
registration-group-history = Who changed what
registration-group-move = Split this group, or join it with another
registration-group-leave-laptop = Lock or erase it on this laptop
registration-group-leave-phone = Lock or erase it on this phone

## Who changed what

registration-history-title = Everything that was changed, and by which device
registration-history-what = The newest stands first. The family may read all of it. Each device is told apart by four signs; Turno does not know who held it.
registration-history-empty = Nothing was changed yet.
registration-history-here = This device
registration-history-laptop = Another laptop, { $signs }
registration-history-phone = Another phone, { $signs }
registration-history-other = Another device, { $signs }
registration-history-replaced = replaced
registration-history-question-newer = A question that this Turno does not know
registration-history-kind-added = { $name }: added or brought back
registration-history-kind-removed = { $name }: removed
registration-history-kind-sent = The registration was sent
registration-history-kind-lead = { $name }: made the main person
registration-history-kind-device = This device came to the registration
registration-history-kind-phone = From here on, this device asks for the appointment
registration-history-kind-moved = { $name }: from another group, or into one
registration-history-kind-photo = { $name }: the photo was chosen or taken out
registration-history-more = { $count ->
    [one] Show more: { $count } older change
   *[other] Show more: { $count } older changes
}

## On paper and as a file

registration-papers-title = This registration on paper or as a file
registration-papers-what = A paper with every answer, to check together and to sign. It is free.
registration-papers-language = Language of the paper
registration-papers-plain = Anybody can read the saved paper. On a computer that others use too, print it and then delete it, also from the trash.
registration-papers-save = Save as PDF
registration-papers-saving = Saving…
registration-papers-saved = Saved
registration-papers-saved-name = Name of the file
registration-papers-saved-folder = Folder
registration-papers-kept = Turno keeps it only until it is opened the next time. Print it now, or give it to another app.
registration-papers-share = Give to another app
registration-papers-print-here = Print
registration-papers-print = Open it there and print it. Then delete it if others use this computer.
registration-sealed-title = As a sealed file
registration-sealed-what = All answers in one file that only a passphrase opens. The program “age” can open it, also without Turno.
registration-sealed-passphrase = Passphrase
registration-sealed-rule = At least { $count } characters. Four or five words that do not belong together are good.
registration-sealed-short = The passphrase needs at least { $count } characters.
registration-sealed-show = Show the passphrase
registration-sealed-nobody = Without the passphrase nobody can open the file, and nobody can give the passphrase back. Write it down, and keep it apart from the file.
registration-sealed-save = Save as a sealed file

## Bringing families in from a file

registration-import-link = Bring families in from a file
registration-import-title = Which file should the families come from?
registration-import-what = A table (CSV) or a list (JSON), at most 5 MB. Turno first shows what is in it. Nothing is written before you say so.
registration-import-choose = Choose a file
registration-import-choose-other = Choose a file again
registration-import-reading = Turno is reading the file…
registration-import-families = { $count ->
    [one] { $count } family
   *[other] { $count } families
}
registration-import-found = { $families } with { $people } can be brought in.
registration-import-found-none = No family of this file can be brought in.
registration-import-not-yet = Nothing has been written yet.
registration-import-write = { $count ->
    [one] Bring in { $count } family
   *[other] Bring in { $count } families
}
registration-import-busy = Bringing them in…
registration-import-written = { $count ->
    [one] { $count } family was brought in.
   *[other] { $count } families were brought in.
}
registration-import-written-next = They stand in the list as drafts. The file is not needed any more: delete it if others use this computer.
registration-import-to-list = Go to the list
registration-import-refused = { $count ->
    [one] { $count } row cannot be brought in
   *[other] { $count } rows cannot be brought in
}
registration-import-refused-what = A family is brought in whole or not at all. Correct these rows in the file and choose it again; families that are here already are not brought in twice.
registration-import-row = Row { NUMBER($row, useGrouping: 0) }
registration-import-unknown-columns = Turno does not know these columns and did not read them:
registration-import-column-unnamed = a column without a name
registration-import-columns-title = No file yet?
registration-import-columns-what = Turno can save an empty table with all columns. Each row is one person. Rows with the same word in the column “family” are one family.
registration-import-columns = Save an empty table

## Splitting and joining groups

registration-move-title = Who should be in a group together?
registration-move-apart = Everybody in a group gets the same appointment. Separate groups get separate appointments: another day, another hour or another place may come of it.
registration-move-which = What do you want to do?
registration-move-split = Some people go into a group of their own
registration-move-split-help = For people who do not travel together any more.
registration-move-join = All of this registration go into another group
registration-move-join-help = For people who want the same appointment.
registration-move-no = No, leave it as it is
registration-split-who = Who goes into a group of their own?
registration-split-place = All answers go with them. Both groups keep the place of the first registration, and each gets an appointment of its own.
registration-split-all = Somebody has to stay in this group. Take at least one person out of the choice.
registration-split-do = { $count ->
    [one] Make a group of { $count } person
   *[other] Make a group of { $count } people
}
registration-split-sure = Apart from the others: { $names }. There will be another registration and another appointment. Is this right?
registration-split-yes = Yes, make two groups
registration-join-search = Find the other group by a name
registration-join-which = Into which group does everybody go?
registration-join-place = Everyone of this registration goes into that one, with all answers. The older place of the two counts.
registration-join-none = There is no other group here that people can join. A group that waits for an appointment or has one cannot be changed so.
registration-join-do = Join the two groups
registration-join-sure = { $count ->
    [one] { $count } person of this registration goes to { $name }. They will get the same appointment. Is this right?
   *[other] { $count } people of this registration go to { $name }. They will get the same appointment. Is this right?
}
registration-join-yes = Yes, join them

## Leaving this device

registration-leave-has-it = The other device has it now
registration-leave-title-laptop = Should this registration leave this laptop?
registration-leave-title-phone = Should this registration leave this phone?
registration-leave-what = The registration itself stays: with the family, and with the server if it was sent. This is only about this device.
registration-leave-way = What should happen here?
registration-leave-lock-laptop = Lock it on this laptop
registration-leave-lock-phone = Lock it on this phone
registration-leave-lock-help = The answers stay here, but nobody can read them until the family’s code opens them again. This works without a network too.
registration-leave-erase-laptop = Erase it from this laptop
registration-leave-erase-phone = Erase it from this phone
registration-leave-erase-help = Nothing of it stays here. It can be brought back with the family’s code, as far as it was sent.
registration-leave-has-code = The family has this registration on its own phone, or has its code on paper
registration-leave-no-code = If not, do this first:
registration-leave-lacks-way = Please choose what should happen here.
registration-leave-lacks-code = Please make sure that the family has the registration or its code, and then say so above. Without it nobody can open the registration again.
registration-leave-lock-sure = After this, only the family’s code opens the registration on this device. Lock it?
registration-leave-lock-yes = Yes, lock it
registration-leave-erase-sure = After this, nothing of the registration is on this device. Erase it?
registration-leave-erase-yes = Yes, erase it
registration-leave-no = No, keep it
registration-leave-unsent = Erase it all the same
registration-leave-unsent-sure = Some answers are only on this device. If you erase now, they are lost for good, and nobody can bring them back. Erase all the same?
registration-leave-unsent-yes = Yes, erase it and lose these answers

## The recovery card

registration-card-title = Recovery card
registration-card-what = With this card, a registration comes back on a new phone when the old device is lost or broken.
registration-card-how = On the new phone, open Turno and choose “{ registration-list-take-over }”. Scan the square, or type the groups. Small letters are fine; O counts as 0, and I and L count as 1.
registration-card-keep = Whoever has this card can read the registration, change it, and ask for the appointment. Keep it like an identity document. No name stands on it, so that nobody can tell whose it is.
registration-card-cut = Cut along the line.
registration-card-groups = The groups of the code
registration-card-write = You can also write the groups down by hand, each with its number.
registration-card-save = Save the card as PDF
registration-card-print = Open it there, print it and cut it out. Then delete the file if others use this device.

## Without a network

registration-moving-title = Without a network: show it to the other device
registration-moving-step-open = On the other device, open Turno, choose “{ registration-list-take-over }” and open the camera.
registration-moving-step-hold = Hold its camera still in front of the moving picture, so that the whole square can be seen.
registration-moving-step-until = It counts the pictures and says when everything is there. A picture that was missed comes again.
registration-moving-picture = Moving QR code with the whole registration
registration-moving-code = The code
registration-moving-frame = Picture { $number } of { $of }
registration-moving-pause = Pause
registration-moving-go-on = Let it move
registration-moving-back = One back
registration-moving-next = One further
registration-moving-by-hand = Is the camera slow? Pause here and go on by hand. The other device names the pictures that are missing.
registration-moving-file-title = Or as a file
registration-moving-file-what = The file is sealed: only a device that has the code can open it. The photos are in it. Bring it on a USB stick, or share it. Give the code another way: show it, or use the recovery card.
registration-moving-file-save = Save as a file
registration-takeover-joined = The code is here. When there is a network, the answers come by themselves.
registration-takeover-no-network = No network? On the other device, choose “{ registration-handoff-no-network }”, and hold the camera in front of the moving picture.
registration-takeover-go = Go to the registration
registration-takeover-progress = { $have } of { $of } pictures
registration-takeover-missing = Still missing: { $numbers }
registration-takeover-waits = The answers are here and wait. Now the code is needed: scan the square that stands still on the other device, or use the recovery card.
registration-takeover-groups = { $right } of { $of } groups are right
registration-takeover-group-list = Groups of the code
registration-takeover-group-right = Group { $group }: right
registration-takeover-group-wrong = Group { $group }: not right
registration-takeover-group-open = Group { $group }: not yet
registration-takeover-file = With a file
registration-takeover-file-help = Its name begins with “turno-registration”. The file brings the answers without a network, and the code opens it, before or after.
registration-takeover-file-choose = Choose the file
registration-arriving-no-network = No network? Bring the answers without one

## Which phone asks

registration-claim-this = Since { $since }, this phone asks for the appointment. The phone before it no longer can.
registration-claim-other = Since { $since }, another phone asks for the appointment of this group.
registration-claim-not-you = If that was not you, somebody else has your code. Let a phone of your own take the place again: open “{ registration-group-ask-appointment }” there. Speak with somebody you trust, because whoever has the code can also read the answers.
registration-claim-history = See who changed what
