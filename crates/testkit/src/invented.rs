//! Invented people. No one of them exists; their names have the accents, marks and missing parts that real ones have.
//!
//! Every needed row is answered, also one that is added tomorrow: what has no answer here gets one by its kind.

mod dice;
mod family;
mod particulars;
mod person;
mod words;

pub use dice::Dice;
pub use family::{days_edits, family};

use turno_core::{
    ids::{DeviceId, PersonId},
    keys::GroupKey,
    registration::{
        Document, FieldKind, FieldSpec, Log, Need, PartialDate, PhoneNumber, Subject, Value,
        field::Asked,
        group::{Group, own},
        log::ADDED,
        person::Person,
        phone::e164,
    },
};

/// Words that the family types. A test that looks for leaks looks for these.
pub const TYPED: &[&str] = &["Wideline Estimé", "Yorman José", "Rosmery Ñáñez", "Jean-Rabèl", "Trou-du-Nord", "+509 3412 7788"];

/// When the family was first registered, as text: 22 November 2026, 14:10 in Mexico City.
pub const REGISTERED_FIRST_AT: &str = "1795378200";

/// One invented person: answers by the id of their row.
type Answers = &'static [(&'static str, Said)];

/// An answer, short enough to be read as a table.
#[derive(Debug, Clone, Copy)]
enum Said {
    Text(&'static str),
    One(&'static str),
    Some(&'static [&'static str]),
    Born(u16, Option<u8>, Option<u8>),
    Aged(u8),
    Phone(&'static str),
    Lead,
    Unknown,
    NotHaving,
}

use Said::{Aged, Born, Lead, NotHaving, One, Phone, Some as Several, Text, Unknown};

/// A mother from Haiti, a father from Venezuela, their child born in Chile, and a grandmother who knows no date.
const FAMILY: &[Answers] = &[
    &[
        ("name_as_written", Text("Wideline Estimé")),
        ("given_names", Text("Wideline")),
        ("surname_1", Text("Estimé")),
        ("surname_2", NotHaving),
        ("birth_date", Born(1991, Some(3), Some(8))),
        ("birth_country", Several(&["HTI"])),
        ("birth_city", Text("Trou-du-Nord")),
        ("sex_marker", One("female")),
        ("nationalities", Several(&["HTI"])),
        ("residence_country", Several(&["CHL"])),
        ("languages", Several(&["ht", "es"])),
        ("phones", Phone("+509 3412 7788")),
    ],
    &[
        ("name_as_written", Text("Yorman José Ñáñez O’Brien")),
        ("given_names", Text("Yorman José")),
        ("surname_1", Text("Ñáñez")),
        ("surname_2", Text("O’Brien")),
        ("relation_to_lead", One("spouse_or_partner")),
        ("birth_date", Born(1988, Some(12), None)),
        ("birth_country", Several(&["VEN"])),
        ("birth_city", Text("Cúa")),
        ("sex_marker", One("male")),
        ("nationalities", Several(&["VEN"])),
        ("residence_country", Several(&["CHL"])),
        ("languages", Several(&["es"])),
        ("phones", NotHaving),
    ],
    &[
        ("name_as_written", Text("Jean-Rabèl Yorman Ñáñez Estimé")),
        ("relation_to_lead", One("child")),
        ("guardian", Lead),
        ("birth_date", Born(2019, Some(7), Some(1))),
        ("birth_country", Several(&["CHL"])),
        ("birth_city", Unknown),
        ("sex_marker", One("male")),
        ("nationalities", Several(&["CHL", "HTI", "VEN"])),
        ("residence_country", Several(&["CHL"])),
        ("languages", Several(&["es", "ht"])),
    ],
    &[
        ("name_as_written", Text("Rosmery Ñáñez")),
        ("given_names", Text("Rosmery")),
        ("relation_to_lead", One("parent")),
        ("birth_date", Aged(67)),
        ("birth_country", Several(&["VEN"])),
        ("birth_city", Unknown),
        ("sex_marker", One("prefer_not_to_say")),
        ("nationalities", Several(&["VEN"])),
        ("residence_country", Several(&["VEN"])),
        ("languages", Several(&["es"])),
    ],
];

/// What the family says together.
const TOGETHER: Answers = &[
    ("group_kind", One("family")),
    ("consent", One("in_person")),
    ("us_destination", One("none")),
    ("needs", Several(&["small_child", "interpreter"])),
];

/// The group key with this number. Not random, and for tests only.
pub fn group_key(number: u8) -> GroupKey {
    GroupKey::from_bytes([number; 32])
}

/// The person with this number in the family: 0 is the lead person.
pub fn person(number: u8) -> PersonId {
    PersonId([0xf0, 0x0d, 0, number])
}

/// Four people, kind family, every needed row answered, written by this device.
pub fn family_of_four(device: DeviceId) -> Log {
    group_of(device, FAMILY, TOGETHER)
}

/// The lead person of the family alone, every needed row answered, written by this device.
pub fn one_person(device: DeviceId) -> Log {
    group_of(device, FAMILY.get(..1).unwrap_or_default(), &[("group_kind", One("single"))])
}

/// A likely answer to a row, whatever it asks; for a question that has no answer above.
pub fn likely_answer(row: &FieldSpec) -> Value {
    let several = |codes: &[&str]| Value::Choices { choices: codes.iter().map(|code| (*code).to_owned()).collect() };
    match row.kind {
        FieldKind::Name { .. } => said(Text("Marisol")),
        FieldKind::Text { .. } => said(Text("Tapachula")),
        FieldKind::LatinName { .. } => said(Text("MARISOL")),
        FieldKind::Notes { .. } => said(Text("Marisol needs a ramp.\nShe says so herself.")),
        FieldKind::Email => said(Text("marisol@example.org")),
        FieldKind::Phones { .. } => said(Phone("+52 962 620 0142")),
        FieldKind::BirthDate | FieldKind::PastDate => said(Born(1990, None, None)),
        FieldKind::Measure { units } => Value::Measure { unit: units.first().copied().unwrap_or_default().to_owned(), amount: 158 },
        FieldKind::Documents { .. } => Value::Documents {
            documents: vec![Document {
                document_kind: "passport".to_owned(),
                number: "PP 1234567".to_owned(),
                country: "HTI".to_owned(),
                expires: PartialDate { year: Some(2030), month: Some(1), day: Some(31), age_years: None },
                name: "MARISOL".to_owned(),
                mrz: String::new(),
            }],
        },
        FieldKind::Member => Value::Choice { choice: person(0).to_string() },
        FieldKind::Choice { choices } => Value::Choice { choice: choices.first().copied().unwrap_or_default().to_owned() },
        FieldKind::Choices { choices, .. } => several(choices.get(..1).unwrap_or_default()),
        FieldKind::Countries { .. } => several(&["HTI"]),
        FieldKind::Languages { .. } => several(&["ht"]),
    }
}

fn group_of(device: DeviceId, people: &[Answers], together: Answers) -> Log {
    let mut log = Log::default();
    let mut write = |subject, field, value| {
        let edit = log.next_edit(device, subject, field, value, None);
        log.insert(edit);
    };
    write(Subject::Group, own::REGISTERED_FIRST_AT, said(Text(REGISTERED_FIRST_AT)));
    for (number, answers) in (0..).zip(people) {
        let (is_lead, person) = (number == 0, person(number));
        write(Subject::Person(person), own::PRESENCE, said(One(ADDED)));
        if is_lead {
            write(Subject::Group, own::LEAD, Value::Text { text: person.to_string() });
        }
        for row in Person::ROWS.iter().filter(|row| !(is_lead && row.asked == Asked::EveryoneButLead)) {
            if let Some(value) = answer(answers, row) {
                write(Subject::Person(person), row.number, value);
            }
        }
    }
    for row in Group::ROWS {
        if let Some(value) = answer(together, row) {
            write(Subject::Group, row.number, value);
        }
    }
    log
}

fn answer(answers: Answers, row: &FieldSpec) -> Option<Value> {
    let told = answers.iter().find(|(id, _)| *id == row.id).map(|(_, answer)| said(*answer));
    let needed = row.need == Need::ToSubmit && row.asked != Asked::Children;
    told.or_else(|| needed.then(|| likely_answer(row)))
}

fn said(said: Said) -> Value {
    match said {
        Text(text) => Value::Text { text: text.to_owned() },
        One(choice) => Value::Choice { choice: choice.to_owned() },
        Several(choices) => Value::Choices { choices: choices.iter().map(|choice| (*choice).to_owned()).collect() },
        Born(year, month, day) => Value::Date { date: PartialDate { year: Some(year), month, day, age_years: None } },
        Aged(years) => Value::Date { date: PartialDate { age_years: Some(years), ..PartialDate::default() } },
        Phone(typed) => Value::Phones {
            phones: vec![PhoneNumber { typed: typed.to_owned(), country: "HTI".to_owned(), e164: e164(typed, "HTI"), uses: Vec::new() }],
        },
        Lead => Value::Choice { choice: person(0).to_string() },
        Unknown => Value::Unknown,
        NotHaving => Value::NotHaving,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use turno_core::registration::{Severity, check, check::check_value};

    #[test]
    fn nothing_stops_the_invented_from_being_sent() {
        let today = date(2026, 11, 22);
        for log in [family_of_four(DeviceId([1; 8])), one_person(DeviceId([1; 8]))] {
            let stops: Vec<_> = check(&log, today).into_iter().filter(|problem| problem.severity == Severity::Stop).collect();
            assert!(stops.is_empty(), "{stops:?}");
        }
        assert_eq!(family_of_four(DeviceId([1; 8])).people(), [person(0), person(1), person(2), person(3)]);
    }

    #[test]
    fn every_row_has_a_likely_answer_that_passes() {
        for row in Person::ROWS.iter().chain(Group::ROWS) {
            assert_eq!(check_value(row, &likely_answer(row), date(2026, 11, 22)), None, "{}", row.id);
        }
    }

    #[test]
    fn the_family_types_every_word_that_leaks_are_looked_for_by() {
        let log = family_of_four(DeviceId([1; 8]));
        let said: Vec<String> = log.edits().map(|edit| format!("{:?}", edit.value)).collect();
        for word in TYPED {
            assert!(said.iter().any(|value| value.contains(word)), "{word}");
        }
    }
}
