//! Merge as properties: any order, any repetition, any interleaving of devices ends alike and loses nothing.

use super::*;
use crate::registration::person::Person;
use proptest::prelude::*;

fn device(number: u8) -> DeviceId {
    DeviceId([number; 8])
}

fn text(words: &str) -> Value {
    Value::Text { text: words.to_owned() }
}

/// One step of a history: a device writes, or takes in all that another knows.
#[derive(Debug, Clone)]
enum Step {
    Write { device: usize, person: u8, field: u16, word: u8 },
    Sync { from: usize, to: usize },
}

const DEVICES: usize = 4;

fn history() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => (0..DEVICES, 0..3_u8, 1..4_u16, 0..5_u8).prop_map(|(device, person, field, word)| Step::Write { device, person, field, word }),
        1 => (0..DEVICES, 0..DEVICES).prop_map(|(from, to)| Step::Sync { from, to }),
    ];
    proptest::collection::vec(step, 0..40)
}

/// Plays a history and gives each device's log.
fn play(steps: &[Step]) -> Vec<Log> {
    let mut logs = vec![Log::default(); DEVICES];
    for step in steps {
        match step {
            Step::Write { device: number, person, field, word } => {
                let subject = Subject::Person(PersonId([*person; 4]));
                let edit = logs[*number].next_edit(device(*number as u8), subject, *field, text(&word.to_string()), None);
                logs[*number].insert(edit);
            }
            Step::Sync { from, to } => {
                let from = logs[*from].clone();
                logs[*to].merge(&from);
            }
        }
    }
    logs
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(turno_testkit::rounds(2_000) as u32))]

    #[test]
    fn any_order_and_repetition_converges(steps in history(), order in any::<u64>()) {
        let logs = play(&steps);
        let mut everything = Log::default();
        for log in &logs {
            everything.merge(log);
        }
        let mut edits: Vec<Edit> = logs.iter().flat_map(|log| log.edits().cloned()).collect();
        let count = edits.len();
        for index in 0..count {
            edits.swap(index, (order.wrapping_mul(index as u64 + 1) >> 7) as usize % count);
        }
        let shuffled = Log::of(edits);
        prop_assert_eq!(shuffled.edits, everything.edits);
        prop_assert_eq!(shuffled.replaced, everything.replaced);
    }

    #[test]
    fn conflicts_are_exactly_the_concurrent_answers(steps in history()) {
        let logs = play(&steps);
        let everything = logs.iter().fold(Log::default(), |mut all, log| { all.merge(log); all });
        // What each edit's author had seen, transitively, from `replaces`: within one field an edit replaces all it saw.
        for (subject, field) in everything.by_field.keys() {
            let live = everything.live(*subject, *field);
            let edits: Vec<&Edit> = everything.edits().filter(|edit| edit.subject == *subject && edit.field == *field).collect();
            for edit in &edits {
                let overtaken = edits.iter().any(|other| other.replaces.contains(&edit.id));
                prop_assert_eq!(live.iter().any(|one| one.id == edit.id), !overtaken);
            }
            prop_assert!(edits.is_empty() || !live.is_empty(), "a field never loses all its answers");
        }
    }

    #[test]
    fn edits_read_back_from_their_cbor(steps in history()) {
        for edit in play(&steps).iter().flat_map(Log::edits) {
            let read = Edit::from_cbor(&edit.to_cbor());
            prop_assert_eq!(read.as_ref(), Some(edit));
        }
    }
}

#[test]
fn two_devices_that_answer_differently_are_both_kept_until_somebody_chooses() {
    let lead = Subject::Person(PersonId([1; 4]));
    let city = 7;
    let mut laptop = Log::default();
    laptop.insert(laptop.next_edit(device(1), lead, city, text("Jacmel"), Some(10)));
    let mut phone = laptop.clone();
    laptop.insert(laptop.next_edit(device(1), lead, city, text("Jakmèl"), Some(20)));
    phone.insert(phone.next_edit(device(2), lead, city, text("Les Cayes"), Some(15)));

    laptop.merge(&phone);
    assert_eq!(laptop.settled(lead, city), None);
    assert_eq!(Person::read(&laptop, lead).birth_city, None);
    let words: Vec<_> = laptop.conflict(lead, city).iter().map(|edit| edit.value.as_text().unwrap().to_owned()).collect();
    assert_eq!(words, ["Jakmèl", "Les Cayes"]);

    laptop.insert(laptop.next_edit(device(1), lead, city, text("Les Cayes"), Some(30)));
    phone.merge(&laptop);
    assert_eq!(phone.settled(lead, city), Some(&text("Les Cayes")));
    assert!(phone.conflicts().is_empty());
}

#[test]
fn a_person_removed_here_and_answered_for_there_stays_until_somebody_chooses() {
    let person = PersonId([9; 4]);
    let subject = Subject::Person(person);
    let added = || Value::Choice { choice: ADDED.to_owned() };
    let mut laptop = Log::default();
    laptop.insert(laptop.next_edit(device(1), subject, PRESENCE, added(), None));
    laptop.insert(laptop.next_edit(device(1), subject, 7, text("Jacmel"), None));
    let mut phone = laptop.clone();
    laptop.insert(laptop.next_edit(device(1), subject, PRESENCE, laptop.removal(person), None));
    assert!(laptop.people().is_empty() && laptop.conflicts().is_empty());
    assert_eq!(laptop.removed_people(), [person]);

    phone.insert(phone.next_edit(device(2), subject, 1, text("Wideline"), None));
    laptop.merge(&phone);
    assert_eq!(laptop.people(), [person], "removing never wins silently");
    assert_eq!(laptop.conflicts(), [(subject, PRESENCE)]);

    let mut kept = laptop.clone();
    kept.insert(kept.next_edit(device(1), subject, PRESENCE, added(), None));
    assert_eq!((kept.people(), kept.conflicts()), (vec![person], vec![]));
    assert_eq!(kept.settled(subject, 1), Some(&text("Wideline")));

    laptop.insert(laptop.next_edit(device(1), subject, PRESENCE, laptop.removal(person), None));
    phone.merge(&laptop);
    assert!(phone.people().is_empty() && phone.conflicts().is_empty(), "both now know what was removed");
    assert_eq!(phone.settled(subject, 1), Some(&text("Wideline")), "and it is still there to be brought back");
}

#[test]
fn a_question_of_a_newer_version_survives() {
    let mut old = Log::default();
    let newer = Edit {
        id: EditId { counter: 3, device: device(5) },
        subject: Subject::Group,
        field: 9_999,
        value: Value::Newer { cbor_hex: "8218640a".into() },
        replaces: vec![],
        at_s: None,
    };
    old.insert(Edit::from_cbor(&newer.to_cbor()).unwrap());
    assert_eq!(old.edits().next(), Some(&newer));
}

#[test]
fn an_edit_that_would_use_up_all_numbers_is_refused() {
    let mut edit = Log::default().next_edit(device(1), Subject::Group, 1, text("a"), None);
    edit.id.counter = u64::MAX;
    assert_eq!(Edit::from_cbor(&edit.to_cbor()), None);
}

#[test]
fn one_id_with_two_contents_settles_alike_everywhere() {
    let id = EditId { counter: 1, device: device(1) };
    let one = Edit { id, subject: Subject::Group, field: 1, value: text("a"), replaces: vec![], at_s: None };
    let other = Edit { value: text("b"), ..one.clone() };
    assert_eq!(Log::of([one.clone(), other.clone()]), Log::of([other, one]));
}
