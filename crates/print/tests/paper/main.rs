//! The paper holds what was typed, letter by letter, and is the same each time it is made.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of tests, which clippy.toml lets do so")]

mod appointment;
mod card;

use jiff::civil::{Date, date};
use turno_core::{
    ids::{DeviceId, GroupId, PersonId},
    registration::{Log, PartialDate, Subject, Value, group::own, log::ADDED},
};
use turno_print::{registration_pdf, words};
use turno_testkit::paper;

const TODAY: Date = date(2026, 11, 22);
const GROUP: GroupId = GroupId([0xa7; 32]);
const LANGUAGES: &[&str] = &["en", "es", "ht"];

/// Names as people have them; each must come back from the file as it was typed.
const NAMES: &[&str] = &[
    "Wideline Estimé",
    "Yorman José Ñáñez Güemes",
    "Keʻalohilani ʻŌkina",
    "D’Angelo O'Hara",
    "Jean-Rabèl Bòs‐Métivier",
    "Иван Щербаков-Ёлкин",
    "Ελένη Παπαδοπούλου",
    "محمد عبد الله",
    "علاء الأحمد-مُحَمَّد",
    "Amal محمد 12 علي Pérez",
    "שרה לוי",
    "Nguyễn Thị Ánh",
    "Office Flynn ffi",
    "  Ana   María  ",
];

fn write(log: &mut Log, subject: Subject, field: u16, value: Value) {
    let edit = log.next_edit(DeviceId([1; 8]), subject, field, value, None);
    log.insert(edit);
}

fn with_person(log: &mut Log, number: u8, name: &str) -> Subject {
    let person = PersonId([number; 4]);
    let subject = Subject::Person(person);
    write(log, subject, own::PRESENCE, Value::Choice { choice: ADDED.into() });
    if log.lead().is_none() {
        write(log, Subject::Group, own::LEAD, Value::Text { text: person.to_string() });
    }
    write(log, subject, 1, Value::text_nfc(name));
    subject
}

fn group_of(names: &[&str]) -> Log {
    let mut log = Log::default();
    for (number, name) in (1..).zip(names) {
        with_person(&mut log, number, name);
    }
    log
}

fn text(log: &Log, language: &str) -> Result<String, Box<dyn std::error::Error>> {
    Ok(paper::pages(&registration_pdf(log, GROUP, language, TODAY)?)?.concat())
}

#[test]
fn every_name_comes_back_as_it_was_typed_in_every_language() {
    let long: String = "Rakotoarimanañaŋuyễn".chars().cycle().take(200).collect();
    let words: String = "Ñáñez O’Brien ".chars().cycle().take(200).collect();
    let names: Vec<&str> = NAMES.iter().copied().chain([long.as_str(), words.as_str()]).collect();
    let log = group_of(&names);
    for language in LANGUAGES {
        let text = text(&log, language).unwrap();
        for name in &names {
            let times = text.matches(name).count();
            assert!(times >= 3, "{language}: {name} stands {times} times: as heading, as answer, and beside the line to sign on");
        }
        assert!(!text.contains(char::REPLACEMENT_CHARACTER));
    }
}

#[test]
fn letters_that_the_paper_lacks_leave_room_for_a_hand_and_stay_in_the_file() {
    let remark = words("en", "registration-paper-letters", &[]);
    let mut log = group_of(&["Wideline Estimé"]);
    write(&mut log, Subject::Person(PersonId([1; 4])), 38, Value::text_nfc("one line\r\n\tand another"));
    assert!(!text(&log, "en").unwrap().contains(&remark), "the end of a line is no letter");
    let text = text(&group_of(&["王小明"]), "en").unwrap();
    assert!(text.contains(&remark));
    assert!(text.contains("王小明"), "who copies from the file gets them whole");
}

#[test]
fn no_sign_that_can_be_typed_costs_anybody_the_paper() {
    let is_accessible = |file: &[u8]| file.windows(7).any(|part| part == b"pdfuaid");
    let log = group_of(
        &[NAMES, &["王小明", "Ana 🌵", "\u{0}\u{7}\u{FEFF}\u{FFFE}\u{2028}\t", "\u{202E}olleH\u{2066}", "\u{E000}\u{200D}\u{301}"]]
            .concat(),
    );
    for language in LANGUAGES {
        let file = registration_pdf(&log, GROUP, language, TODAY).unwrap();
        assert!(is_accessible(&file), "{language}: it says that it is made to be read out (PDF/UA)");
    }
    assert!(registration_pdf(&Log::default(), GROUP, "en", TODAY).is_ok(), "a group without people");
}

#[test]
fn the_same_registration_makes_the_same_bytes() {
    let log = group_of(NAMES);
    let mut edits: Vec<_> = log.edits().cloned().collect();
    edits.reverse();
    let other = Log::of(edits);
    for language in LANGUAGES {
        let first = registration_pdf(&log, GROUP, language, TODAY).unwrap();
        assert!(first == registration_pdf(&other, GROUP, language, TODAY).unwrap(), "{language}");
    }
}

#[test]
fn twenty_people_fill_many_pages_and_each_says_which_it_is() {
    let names: Vec<String> = (1..=20).map(|number| format!("Rosmery Ñáñez {number}")).collect();
    let log = group_of(&names.iter().map(String::as_str).collect::<Vec<_>>());
    for language in LANGUAGES {
        let file = registration_pdf(&log, GROUP, language, TODAY).unwrap();
        let pages = paper::pages(&file).unwrap();
        assert!(pages.len() >= 10, "{} pages", pages.len());
        for (index, page) in pages.iter().enumerate() {
            let number = words(language, "registration-paper-page", &[("page", &(index + 1)), ("pages", &pages.len())]);
            assert!(page.ends_with(&number), "{language}: page {index} ends with {number}");
        }
        let (contents, title, spoken) = paper::about(&file).unwrap();
        assert_eq!((title.as_str(), spoken.as_str()), (words(language, "registration-paper-title", &[]).as_str(), *language));
        assert_eq!(contents.iter().filter(|one| names.contains(one)).count(), 20, "each person stands in the list of contents");
    }
}

#[test]
fn the_paper_opens_nothing() {
    let text = text(&group_of(NAMES), "en").unwrap();
    assert!(text.contains(&GROUP.to_string()[..8]));
    assert!(!text.contains(&GROUP.to_string()[..9]));
}

#[test]
fn answers_that_differ_both_stand_there_to_be_marked() {
    let mut log = group_of(&["Wideline Estimé"]);
    let subject = Subject::Person(PersonId([1; 4]));
    let other = log.next_edit(DeviceId([2; 8]), subject, 7, Value::text_nfc("Jacmel"), None);
    write(&mut log, subject, 7, Value::text_nfc("Trou-du-Nord"));
    log.insert(other);
    let text = text(&log, "es").unwrap();
    assert!(text.contains("Jacmel") && text.contains("Trou-du-Nord"));
    assert!(text.contains(&words("es", "registration-paper-conflict", &[])));
}

#[test]
fn who_is_a_child_does_not_sign_and_is_asked_for_a_guardian_by_name() {
    let mut log = group_of(&["Wideline Estimé"]);
    let child = with_person(&mut log, 2, "Jean-Rabèl");
    write(&mut log, child, 5, Value::Date { date: PartialDate { year: Some(2019), ..PartialDate::default() } });
    write(&mut log, child, 14, Value::Choice { choice: PersonId([1; 4]).to_string() });
    let text = text(&log, "en").unwrap();
    let signs = |name: &str| text.contains(&words("en", "registration-paper-sign-name", &[("name", &name)]));
    assert!(signs("Wideline Estimé") && !signs("Jean-Rabèl"));
    let guardian = words("en", "registration-field-guardian", &[]);
    assert!(text.contains(&format!("{guardian}Wideline Estimé")), "the question, and then the name");
}
