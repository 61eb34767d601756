### Registration: the questions, their choices, what can be wrong with an answer, and what went wrong.

## Pages of the form, each a question

registration-section-name = What is this person’s name?
registration-section-relation = Who is this person to the main person?
registration-section-birth = When and where was this person born?
registration-section-sex = Which sex should be written for this person?
registration-section-nationality = Which country or countries is this person from?
registration-section-languages = Which languages does this person speak?
registration-section-contact = How can this person be reached?
registration-section-group = Who is traveling together?
registration-section-destination = Is there a place to go to in the United States?
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
registration-field-sex_marker = Sex
    .help = Answer as this person wants it. You can also choose not to say.
registration-field-nationalities = Nationality
    .help = Choose up to 3 countries. If no country counts this person as its own, choose “No nationality”.
registration-field-residence_country = Country where this person lived last
    .help = The country that was home before this journey. It may be another one than the country of birth.
registration-field-languages = Languages
    .help = Choose up to 5. Put first the one that this person understands best.
registration-field-phone = Phone number
    .help = A shared or borrowed phone is fine. Add the country code if you know it, for example +52. You can say that there is none.

## Questions about the group

registration-field-group_kind = Kind of group
    .help = Everybody in a group gets the same appointment. A group is never split.
registration-field-us_destination = Where the group would go in the United States
    .help = “No place yet” is a full and good answer. The registration is complete with it.
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
registration-no-qr-found = No QR code was found in the picture
    .why = The code may be too small, blurred, too dark or cut off.
    .next = Nothing was lost. Hold the camera straight in front of the whole code, in good light. Or type the letters that stand next to the code.

## Giving a group to another device

registration-handoff-title = Bring this registration to another device
registration-handoff-warning = Whoever has this code can read everything, change it, and ask for the appointment. Show it only to the device of your own group, and to nobody else.
registration-handoff-step-open = On the other device, open Turno and choose “{ registration-list-take-over }”.
registration-handoff-step-scan = Hold its camera in front of this square.
registration-handoff-step-wait = Connect both devices to a network for a moment. Then the answers arrive by themselves. They stay here too.
registration-handoff-picture = QR code of this registration
registration-handoff-text = No camera? Use these letters
registration-handoff-text-help = They are the same code. Paste or type them on the other device.
registration-handoff-copy = Copy the letters
registration-handoff-copied = Copied.
registration-handoff-not-copied = Turno may not copy here. The letters are marked now: copy them yourself.

## Taking a group over from another device

registration-takeover-title = Take over a registration
registration-takeover-what = Use the code that Turno shows on the other device. Choose one of three ways.
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
registration-takeover-text-help = Paste the letters that stand next to the square, or type them. Spaces and lines do not matter.
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
