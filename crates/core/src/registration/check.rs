//! Every problem of a registration at once, never the first only. A draft is never blocked by one.

use super::{
    FieldKind, FieldSpec, Log, Need, Subject, Value,
    date::BirthDateProblem,
    field::{Also, Asked},
    group::{Group, PEOPLE_UNUSUAL},
    person::Person,
};
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
    check_together(log, &people, today, &mut problems);
    problems
}

/// Needed answers given, and needed answers in all, of one subject.
pub fn progress(log: &Log, subject: Subject, rows: &'static [FieldSpec]) -> (u32, u32) {
    let needed = rows.iter().filter(|row| row.need == Need::ToSubmit && is_asked(log, subject, row));
    needed.fold((0, 0), |(given, all), row| {
        let answered = log.settled(subject, row.number).is_some_and(Value::is_answer);
        (given + u32::from(answered), all + 1)
    })
}

fn is_asked(log: &Log, subject: Subject, row: &FieldSpec) -> bool {
    row.asked == Asked::Everyone || !matches!(subject, Subject::Person(person) if log.lead() == Some(person))
}

fn check_answers(
    log: &Log,
    subject: Subject,
    person: Option<PersonId>,
    rows: &'static [FieldSpec],
    today: Date,
    problems: &mut Vec<FieldProblem>,
) {
    for row in rows.iter().filter(|row| is_asked(log, subject, row)) {
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

/// What is wrong with one answer to one row.
pub fn check_value(row: &FieldSpec, value: &Value, today: Date) -> Option<(&'static str, Severity)> {
    use Severity::{Hint, Stop, Warn};
    let too_many = |count: usize, count_max: u8| (count > usize::from(count_max)).then_some(("too-many", Stop));
    match (value, row.kind) {
        (Value::Cleared, _) => None,
        (Value::Newer { .. }, _) => Some(("newer", Hint)),
        (Value::Unknown, _) => (!row.also.contains(&Also::Unknown)).then_some(("not-allowed", Stop)),
        (Value::NotHaving, _) => (!row.also.contains(&Also::NotHaving)).then_some(("not-allowed", Stop)),
        (Value::Text { text }, FieldKind::Name { chars_max }) => {
            too_long(text, chars_max).or_else(|| (!is_name(text)).then_some(("name-characters", Warn)))
        }
        (Value::Text { text }, FieldKind::Text { chars_max }) => too_long(text, chars_max),
        (Value::Text { text }, FieldKind::Phone) => (!is_phone(text)).then_some(("phone-unusual", Warn)),
        (Value::Choice { choice }, FieldKind::Choice { choices }) => {
            (!choices.contains(&choice.as_str())).then_some(("not-a-choice", Stop))
        }
        (Value::Choices { choices: chosen }, FieldKind::Choices { choices, count_max }) => chosen
            .iter()
            .any(|choice| !choices.contains(&choice.as_str()))
            .then_some(("not-a-choice", Stop))
            .or_else(|| too_many(chosen.len(), count_max)),
        (Value::Choices { choices }, FieldKind::Countries { count_max, stateless }) => choices
            .iter()
            .any(|code| !is_country(code, stateless))
            .then_some(("not-a-choice", Stop))
            .or_else(|| too_many(choices.len(), count_max)),
        (Value::Choices { choices }, FieldKind::Languages { count_max }) => too_many(choices.len(), count_max),
        (Value::Date { date }, FieldKind::BirthDate) => date.birth_date_problem(today).map(|problem| {
            let code = match problem {
                BirthDateProblem::Incomplete => "birth-date-incomplete",
                BirthDateProblem::Impossible => "birth-date-impossible",
                BirthDateProblem::InFuture => "birth-date-in-future",
                BirthDateProblem::TooLongAgo => "birth-date-too-long-ago",
            };
            (code, Stop)
        }),
        (Value::Text { .. } | Value::Choice { .. } | Value::Choices { .. } | Value::Date { .. }, _) => Some(("not-allowed", Stop)),
    }
}

fn too_long(text: &str, chars_max: u16) -> Option<(&'static str, Severity)> {
    (text.chars().count() > usize::from(chars_max)).then_some(("too-long", Severity::Stop))
}

/// Letters of any script, their marks, spaces, apostrophes, hyphens and full stops. Anything else is worth a look.
fn is_name(text: &str) -> bool {
    const ALSO: &[char] =
        &[' ', '\'', '\u{2019}', '\u{02BB}', '\u{02BC}', '-', '\u{2010}', '\u{2011}', '.', '\u{00B7}', '\u{200C}', '\u{200D}'];
    text.chars().all(|c| c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) || ALSO.contains(&c))
}

/// Seven to fifteen digits (E.164's most) among the signs that people write around them.
fn is_phone(text: &str) -> bool {
    const SIGNS: &[char] = &['+', ' ', '-', '(', ')', '.', '/'];
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (7..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || SIGNS.contains(&c))
}

fn is_country(code: &str, stateless: bool) -> bool {
    super::countries::COUNTRIES.contains(&code) || (stateless && super::countries::STATELESS.contains(&code))
}

/// What only shows when all people are looked at together.
fn check_together(log: &Log, people: &[PersonId], today: Date, problems: &mut Vec<FieldProblem>) {
    let mut add = |person, field, code, severity| problems.push(FieldProblem { person, field, code, severity });
    let group = Group::read(log, Subject::Group);
    let kind = group.group_kind.as_ref().and_then(Value::as_choice);
    if people.is_empty() {
        add(None, "group_kind", "no-people", Severity::Stop);
    }
    if people.len() > PEOPLE_UNUSUAL {
        add(None, "group_kind", "group-unusual-size", Severity::Warn);
    }
    if kind == Some("single") && people.len() > 1 {
        add(None, "group_kind", "single-with-people", Severity::Warn);
    }
    let read: Vec<(PersonId, Person)> = people.iter().map(|person| (*person, Person::read(log, Subject::Person(*person)))).collect();
    let age = |person: &Person| match &person.birth_date {
        Some(Value::Date { date }) => date.age_on(today),
        _ => None,
    };
    let children = read.iter().filter(|(_, person)| age(person).is_some_and(|age| age < ADULT_FROM_YEARS));
    // Somebody whose age is not known yet may be the adult: no stop before it is.
    if read.iter().all(|(_, person)| age(person).is_some_and(|age| age < ADULT_FROM_YEARS)) {
        for (child, _) in children {
            add(Some(*child), "birth_date", "child-without-adult", Severity::Stop);
        }
    }
    for (index, (_, person)) in read.iter().enumerate() {
        let same = |other: &Person| {
            person.birth_date.is_some()
                && person.birth_date == other.birth_date
                && person.name_as_written.is_some()
                && person.name_as_written == other.name_as_written
        };
        if let Some((twin, _)) = read.iter().skip(index + 1).find(|(_, other)| same(other)) {
            add(Some(*twin), "name_as_written", "likely-duplicate", Severity::Hint);
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
        assert!(!missing.contains(&"phone"), "nobody needs a phone of their own");
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
        let (given, needed) = progress(&log, lead, Person::ROWS);
        assert_eq!(given, 0);
        write(&mut log, lead, 7, Value::Unknown);
        assert_eq!(progress(&log, lead, Person::ROWS), (1, needed), "I do not know is an answer");
    }

    #[test]
    fn unknown_choices_and_answers_of_the_wrong_kind_are_named() {
        let sex = FieldSpec::by_id(Person::ROWS, "sex_marker").unwrap();
        assert_eq!(check_value(sex, &Value::Choice { choice: "banana".into() }, TODAY), Some(("not-a-choice", Severity::Stop)));
        assert_eq!(check_value(sex, &text("F"), TODAY), Some(("not-allowed", Severity::Stop)));
        assert_eq!(check_value(sex, &Value::Unknown, TODAY), Some(("not-allowed", Severity::Stop)));
    }
}
