//! Every problem of a registration at once, never the first only. A draft is never blocked by one.

mod answer;
mod together;

pub use answer::check_value;

use super::{FieldSpec, Log, Need, Subject, Value, field::Asked, group::Group, person::Person};
use crate::ids::PersonId;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Severity {
    /// The registration cannot be sent like this.
    Stop,
    /// Worth a second look; may be right.
    Warn,
    /// A kind word.
    Hint,
}

/// One problem of one answer. Words: `registration-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FieldProblem {
    /// Whose answer; none for the group's.
    #[ts(type = "string | null")]
    pub person: Option<PersonId>,
    /// The field's id.
    pub field: &'static str,
    /// Stable code.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
}

/// Full years from which a person is an adult.
const ADULT_FROM_YEARS: i16 = 18;

/// Every problem of the group and all its people, seen on `today`.
pub fn check(log: &Log, today: Date) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    check_answers(log, Subject::Group, None, Group::ROWS, today, &mut problems);
    let people = log.people();
    for person in &people {
        check_answers(log, Subject::Person(*person), Some(*person), Person::ROWS, today, &mut problems);
    }
    together::check(log, &people, today, &mut problems);
    problems
}

/// Needed answers given, and needed answers in all, of one subject.
pub fn progress(log: &Log, subject: Subject, rows: &'static [FieldSpec], today: Date) -> (u32, u32) {
    let needed = rows.iter().filter(|row| row.need == Need::ToSubmit && is_asked(log, subject, row, today));
    needed.fold((0, 0), |(given, all), row| {
        let answered = log.settled(subject, row.number).is_some_and(Value::is_answer);
        (given + u32::from(answered), all + 1)
    })
}

/// Is this question asked of this subject, as things stand? One that has an answer is: nothing is sent that is not shown.
pub fn is_asked(log: &Log, subject: Subject, row: &FieldSpec, today: Date) -> bool {
    log.settled(subject, row.number).is_some_and(Value::is_answer)
        || match (row.asked, subject) {
            (Asked::EveryoneButLead, Subject::Person(person)) => log.lead() != Some(person),
            (Asked::Children, Subject::Person(_)) => is_child(&Person::read(log, subject), today),
            (Asked::WithDestination, _) => {
                let destination = Group::read(log, Subject::Group).us_destination;
                destination.as_ref().and_then(Value::as_choice).is_some_and(|choice| choice != "none")
            }
            (Asked::Everyone | Asked::EveryoneButLead | Asked::Children, _) => true,
        }
}

/// Full years of age, where they can be told.
fn age(person: &Person, today: Date) -> Option<i16> {
    match &person.birth_date {
        Some(Value::Date { date }) => date.age_on(today),
        _ => None,
    }
}

/// The adults of a group, and whose age is not known; where there is none, its lead.
pub fn adults(log: &Log, today: Date) -> Vec<PersonId> {
    let is_adult = |person: &PersonId| !is_child(&Person::read(log, Subject::Person(*person)), today);
    let adults: Vec<_> = log.people().into_iter().filter(is_adult).collect();
    if adults.is_empty() { log.lead().into_iter().collect() } else { adults }
}

fn is_child(person: &Person, today: Date) -> bool {
    age(person, today).is_some_and(|age| age < ADULT_FROM_YEARS)
}

fn check_answers(
    log: &Log,
    subject: Subject,
    person: Option<PersonId>,
    rows: &'static [FieldSpec],
    today: Date,
    problems: &mut Vec<FieldProblem>,
) {
    for row in rows.iter().filter(|row| is_asked(log, subject, row, today)) {
        let mut add = |code, severity| problems.push(FieldProblem { person, field: row.id, code, severity });
        if log.conflict(subject, row.number).len() > 1 {
            add("conflict", Severity::Stop);
            continue;
        }
        match log.settled(subject, row.number).filter(|value| value.is_answer()) {
            None if row.need == Need::ToSubmit => add("missing", Severity::Stop),
            None => {}
            Some(value) => {
                if let Some((code, severity)) = check_value(row, value, today) {
                    add(code, severity);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::DeviceId,
        registration::{PartialDate, group::own, log::ADDED},
    };
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn write(log: &mut Log, subject: Subject, field: u16, value: Value) {
        let edit = log.next_edit(DeviceId([1; 8]), subject, field, value, None);
        log.insert(edit);
    }

    fn text(words: &str) -> Value {
        Value::Text { text: words.into() }
    }

    fn codes(log: &Log) -> Vec<(&'static str, &'static str)> {
        check(log, TODAY).iter().map(|problem| (problem.field, problem.code)).collect()
    }

    fn with_person(log: &mut Log, number: u8) -> Subject {
        let person = PersonId([number; 4]);
        write(log, Subject::Person(person), own::PRESENCE, Value::Choice { choice: ADDED.into() });
        if log.lead().is_none() {
            write(log, Subject::Group, own::LEAD, text(&person.to_string()));
        }
        Subject::Person(person)
    }

    #[test]
    fn an_empty_group_lists_everything_that_is_missing() {
        let mut log = Log::default();
        assert!(codes(&log).contains(&("group_kind", "no-people")));
        with_person(&mut log, 1);
        let missing: Vec<_> = codes(&log).into_iter().filter(|(_, code)| *code == "missing").map(|(field, _)| field).collect();
        assert!(missing.contains(&"name_as_written") && missing.contains(&"us_destination"), "{missing:?}");
        assert!(!missing.contains(&"relation_to_lead"), "the lead person has no relation to the lead person");
        assert!(!missing.contains(&"phones"), "nobody needs a phone of their own");
    }

    #[test]
    fn names_of_every_script_pass_and_strange_ones_only_warn() {
        let row = FieldSpec::by_id(Person::ROWS, "name_as_written").unwrap();
        for name in ["Ñ", "María-José O'Hara", "Jean-Rabèl d’Haïti", "ʻAukai", "Иван Петров", "محمد", "Nguyễn Thị Ánh"]
        {
            assert_eq!(check_value(row, &text(name), TODAY), None, "{name}");
        }
        assert_eq!(check_value(row, &text("Ana 🌵"), TODAY), Some(("name-characters", Severity::Warn)));
        assert_eq!(check_value(row, &text(&"a".repeat(201)), TODAY), Some(("too-long", Severity::Stop)));
    }

    #[test]
    fn a_child_alone_stops_and_a_child_with_an_adult_does_not() {
        let mut log = Log::default();
        let child = with_person(&mut log, 1);
        write(&mut log, child, 5, Value::Date { date: PartialDate::of(date(2015, 3, 1)) });
        assert!(codes(&log).contains(&("birth_date", "child-without-adult")));
        let adult = with_person(&mut log, 2);
        assert!(!codes(&log).contains(&("birth_date", "child-without-adult")), "the other's age is not known yet");
        write(&mut log, adult, 5, Value::Date { date: PartialDate { age_years: Some(40), ..PartialDate::default() } });
        assert!(!codes(&log).contains(&("birth_date", "child-without-adult")));
    }

    #[test]
    fn progress_counts_what_is_needed() {
        let mut log = Log::default();
        let lead = with_person(&mut log, 1);
        let (given, needed) = progress(&log, lead, Person::ROWS, TODAY);
        assert_eq!(given, 0);
        write(&mut log, lead, 7, Value::Unknown);
        assert_eq!(progress(&log, lead, Person::ROWS, TODAY), (1, needed), "I do not know is an answer");
    }

    #[test]
    fn unknown_choices_and_answers_of_the_wrong_kind_are_named() {
        let sex = FieldSpec::by_id(Person::ROWS, "sex_marker").unwrap();
        assert_eq!(check_value(sex, &Value::Choice { choice: "banana".into() }, TODAY), Some(("not-a-choice", Severity::Stop)));
        assert_eq!(check_value(sex, &text("F"), TODAY), Some(("not-allowed", Severity::Stop)));
        assert_eq!(check_value(sex, &Value::Unknown, TODAY), Some(("not-allowed", Severity::Stop)));
    }

    #[test]
    fn a_child_needs_an_adult_of_the_group_as_guardian() {
        let mut log = Log::default();
        let adult = with_person(&mut log, 1);
        let child = with_person(&mut log, 2);
        write(&mut log, adult, 5, Value::Date { date: PartialDate::of(date(1990, 3, 1)) });
        assert!(!codes(&log).iter().any(|(field, _)| *field == "guardian"), "nobody is known to be a child");
        write(&mut log, child, 5, Value::Date { date: PartialDate::of(date(2015, 3, 1)) });
        assert!(codes(&log).contains(&("guardian", "missing")));
        write(&mut log, child, 14, Value::NotHaving);
        assert!(codes(&log).contains(&("guardian", "child-without-guardian")));
        write(&mut log, child, 14, Value::Choice { choice: PersonId([2; 4]).to_string() });
        assert!(codes(&log).contains(&("guardian", "guardian-is-child")));
        write(&mut log, child, 14, Value::Choice { choice: PersonId([9; 4]).to_string() });
        assert!(codes(&log).contains(&("guardian", "guardian-gone")));
        write(&mut log, child, 14, Value::Choice { choice: PersonId([1; 4]).to_string() });
        assert!(!codes(&log).iter().any(|(field, _)| *field == "guardian"));
    }

    #[test]
    fn twins_are_no_duplicates_and_the_same_name_and_day_is_a_hint_only() {
        let mut log = Log::default();
        for (number, name) in [(1, "Ana Ñáñez"), (2, "Eva Ñáñez"), (3, "ana  nanez")] {
            let twin = with_person(&mut log, number);
            write(&mut log, twin, 1, text(name));
            write(&mut log, twin, 5, Value::Date { date: PartialDate::of(date(2001, 3, 1)) });
        }
        let hints: Vec<_> = check(&log, TODAY).into_iter().filter(|problem| problem.code == "likely-duplicate").collect();
        assert_eq!(hints.iter().map(|hint| (hint.person, hint.severity)).collect::<Vec<_>>(), [(Some(PersonId([3; 4])), Severity::Hint)]);
    }

    #[test]
    fn consent_that_was_taken_back_stops_and_a_destination_is_never_demanded() {
        let mut log = Log::default();
        with_person(&mut log, 1);
        write(&mut log, Subject::Group, 104, Value::Choice { choice: "withdrawn".into() });
        assert!(codes(&log).contains(&("consent", "consent-withdrawn")));
        write(&mut log, Subject::Group, 102, Value::Choice { choice: "none".into() });
        assert!(!codes(&log).iter().any(|(field, _)| field.contains("destination")));
    }
}
