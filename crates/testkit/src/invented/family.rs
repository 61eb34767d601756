//! Whole families from a seed, as large and as varied as real ones: for figures of size, and for what is trained on such text.
//!
//! A word that an even seed may use is never used by an odd one, but for the common third (`dice`): train on even seeds and measure on
//! odd ones, and nothing was learned by heart.

use super::{
    dice::Dice,
    person::{Role, Someone, choice, text},
    words,
};
use std::collections::BTreeMap;
use turno_core::{
    ids::DeviceId,
    registration::{
        Edit, FieldKind, FieldSpec, Log, Need, Subject, Value,
        check::is_asked,
        group::{Group, own},
        log::ADDED,
        person::Person,
    },
};

/// The day on which the invented say how old they are.
pub(super) const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

/// The first second in which an invented family begins to register: 22 November 2026, 14:00 in Mexico City.
const FIRST_AT_S: i64 = 1_795_377_600;

/// How many of a hundred optional questions are answered, if only by "I have none".
const ANSWERED_PERCENT: usize = 85;

/// How many of a hundred answers that families share are simply the lead person's.
const COPIED_PERCENT: usize = 80;

/// What a day changes, in turns: somebody got another number, the family moved, a date or a note was mended.
const CHANGED: &[&str] = &["phones", "staying_place", "notes", "entered_mexico", "staying_state"];

/// How many people a day's changes are about.
const CHANGED_PEOPLE: usize = 3;

/// From the last answer of one day to the first of the next.
const NEXT_DAY_S: i64 = 20 * 60 * 60;

/// Throws for an answer that differs from the one that stands.
const TRIES_MAX: usize = 100;

/// A family whose every question was asked once, on one device: the needed ones are answered, of the rest about 85 %.
pub fn family(seed: u64, people: usize) -> Log {
    let mut writer = Writer::new(seed);
    let Some(home) = words::HOMES.get(writer.dice.one(words::SHARES)) else { return writer.log };
    let family = (0..people).fold(Vec::new(), |mut family, _| {
        family.push(Someone::invent(&mut writer.dice, home, &family, people));
        family
    });
    writer.write(Subject::Device(writer.device), own::DEVICE_KIND, choice("laptop"));
    writer.write(Subject::Group, own::REGISTERED_FIRST_AT, text(writer.at_s.to_string()));
    for someone in &family {
        let subject = Subject::Person(someone.id);
        writer.write(subject, own::PRESENCE, choice(ADDED));
        if someone.role == Role::Lead {
            writer.write(Subject::Group, own::LEAD, text(someone.id.to_string()));
        }
        writer.answer_all(subject, Person::ROWS, |dice, row| someone.answer(dice, row));
    }
    if let Some(lead) = family.first() {
        writer.answer_all(Subject::Group, Group::ROWS, |dice, row| lead.answer_together(dice, row, people));
    }
    writer.log
}

/// The edits of the next day by the same device: other telephones, places, notes and dates of three people.
pub fn days_edits(log: &Log, seed: u64, count: usize) -> Vec<Edit> {
    let mut writer = Writer { log: log.clone(), ..Writer::new(seed) };
    let Some(last) = log.edits().last() else { return Vec::new() };
    (writer.device, writer.at_s) = (last.id.device, last.at_s.unwrap_or(FIRST_AT_S) + NEXT_DAY_S);
    let people: Vec<_> = log.people().into_iter().take(CHANGED_PEOPLE).collect();
    let Some(home) = words::HOMES.get(writer.dice.one(words::SHARES)) else { return Vec::new() };
    let someone = Someone::invent(&mut writer.dice, home, &[], 1);
    for (field, person) in CHANGED.iter().cycle().flat_map(|field| people.iter().map(move |person| (*field, *person))).take(count) {
        if let Some(row) = FieldSpec::by_id(Person::ROWS, field) {
            writer.change(&someone, Subject::Person(person), row);
        }
    }
    writer.log.edits().filter(|edit| edit.id.counter > last.id.counter).cloned().collect()
}

/// Writes answers as the app does, one edit each, at the pace of somebody who types.
struct Writer {
    dice: Dice,
    log: Log,
    device: DeviceId,
    at_s: i64,
    /// What was answered first to questions of which a family shares the answer.
    shared: BTreeMap<u16, Value>,
}

impl Writer {
    fn new(seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let device = DeviceId(dice.any().to_be_bytes());
        let at_s = FIRST_AT_S + i64::from(dice.between(0, 36_000));
        Self { dice, log: Log::default(), device, at_s, shared: BTreeMap::new() }
    }

    fn write(&mut self, subject: Subject, field: u16, value: Value) {
        let edit = self.log.next_edit(self.device, subject, field, value, Some(self.at_s));
        self.log.insert(edit);
        self.at_s += i64::from(self.dice.between(3, 40));
    }

    fn answer_all(&mut self, subject: Subject, rows: &'static [FieldSpec], answer: impl Fn(&mut Dice, &FieldSpec) -> Option<Value>) {
        for row in rows {
            let is_left_out = row.need == Need::Optional && !self.dice.chance(ANSWERED_PERCENT);
            if is_left_out || !is_asked(&self.log, subject, row, TODAY) {
                continue;
            }
            let is_copied = row.shared && self.dice.chance(COPIED_PERCENT);
            let copied = self.shared.get(&row.number).filter(|_| is_copied).cloned();
            let Some(value) = copied.or_else(|| answer(&mut self.dice, row)) else { continue };
            if row.shared {
                self.shared.entry(row.number).or_insert_with(|| value.clone());
            }
            self.write(subject, row.number, value);
        }
    }

    /// Another answer than the one that stands: for places and dates the same as for those before, since families move together.
    fn change(&mut self, someone: &Someone, subject: Subject, row: &FieldSpec) {
        let old = self.log.settled(subject, row.number).cloned();
        let is_new = |value: &Value| *value != Value::NotHaving && Some(value) != old.as_ref();
        let copied = self.shared.get(&row.number).filter(|value| is_new(value)).cloned();
        let value = copied.or_else(|| (0..TRIES_MAX).find_map(|_| someone.answer(&mut self.dice, row).filter(is_new)));
        let Some(value) = value else { return };
        if row.shared && !matches!(row.kind, FieldKind::Phones { .. }) {
            self.shared.insert(row.number, value.clone());
        }
        self.write(subject, row.number, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use turno_core::registration::{Severity, check};

    /// Enough that every branch is taken.
    const SEEDS: u64 = 400;

    #[test]
    fn nothing_stops_any_invented_family_from_being_sent() {
        for seed in 0..SEEDS {
            let log = family(seed, 1 + usize::try_from(seed % 7).unwrap());
            let mut edited = log.clone();
            let edits = days_edits(&log, seed, 14);
            assert_eq!(edits.len(), 14, "seed {seed}");
            edited.merge(&Log::of(edits));
            for log in [log, edited] {
                let stops: Vec<_> = check(&log, TODAY).into_iter().filter(|problem| problem.severity == Severity::Stop).collect();
                assert!(stops.is_empty(), "seed {seed}: {stops:?}");
                assert!(
                    !check(&log, TODAY).iter().any(|problem| ["phone-unusual", "document-checks"].contains(&problem.code)),
                    "seed {seed}"
                );
            }
        }
    }

    #[test]
    fn a_family_of_five_answers_about_forty_questions_each_and_no_two_families_alike() {
        let families: Vec<Log> = (0..SEEDS).map(|seed| family(seed, 5)).collect();
        let edits: usize = families.iter().map(Log::len).sum();
        let mean = edits as f64 / families.len() as f64 / 5.0;
        assert!((30.0..42.0).contains(&mean), "{mean}");
        let names: BTreeSet<String> = families
            .iter()
            .flat_map(|log| log.people().into_iter().filter_map(|id| Person::read(log, Subject::Person(id)).name_as_written))
            .map(|name| format!("{name:?}"))
            .collect();
        assert!(names.len() > families.len() * 4, "{} names of {} people", names.len(), families.len() * 5);
        assert_eq!(family(7, 5), families[7], "a seed gives the same family");
    }

    #[test]
    fn a_days_edits_replace_what_stood() {
        let log = family(7, 5);
        let edits = days_edits(&log, 7, 14);
        assert_eq!(edits, days_edits(&log, 7, 14));
        for edit in &edits {
            assert_eq!(edit.replaces.len(), log.live(edit.subject, edit.field).len());
            assert_ne!(log.settled(edit.subject, edit.field), Some(&edit.value));
        }
        let people: BTreeSet<_> = edits.iter().map(|edit| edit.subject).collect();
        assert_eq!(people.len(), 3);
    }
}
