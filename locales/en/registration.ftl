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
    .next = Go back to the list. If it is on another device or on a recovery card, you can bring it here with that.
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
    .next = Nothing was changed. Look for the code that Turno shows on the other device, or the one on your recovery card.
registration-code-newer = A newer Turno made this code
    .why = This version of Turno cannot read it yet.
    .next = Nothing was lost. Update Turno on this device, then use the code again.
registration-no-qr-found = No QR code was found in the picture
    .why = The code may be too small, blurred, too dark or cut off.
    .next = Nothing was lost. Hold the camera straight in front of the whole code, in good light. Or type the letters that stand next to the code.
