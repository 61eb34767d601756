//! What only shows when all people of a group are looked at together.

use super::{FieldProblem, Severity, age, is_child};
use crate::{
    ids::PersonId,
    registration::{
        Log, Subject, Value, countries,
        group::{CONSENT_WITHDRAWN, Group, PEOPLE_UNUSUAL},
        person::Person,
        search::folded,
    },
};
use jiff::civil::Date;

/// Problems of the group as a whole, and of its people beside each other.
pub(super) fn check(log: &Log, people: &[PersonId], today: Date, problems: &mut Vec<FieldProblem>) {
    let read: Vec<(PersonId, Person)> = people.iter().map(|person| (*person, Person::read(log, Subject::Person(*person)))).collect();
    check_group(log, &read, problems);
    for (id, person) in &read {
        let mut add = |field, code, severity| problems.push(FieldProblem { person: Some(*id), field, code, severity });
        if log.is_contested(*id) {
            add("presence", "removed-and-changed", Severity::Stop);
        }
        if says_other_language(person) && person.other_language.is_none() {
            add("other_language", "other-language-missing", Severity::Warn);
        }
    }
    check_children(&read, today, problems);
    for (index, (_, person)) in read.iter().enumerate() {
        if let Some((twin, _)) = read.iter().skip(index + 1).find(|(_, other)| is_same(person, other)) {
            problems.push(FieldProblem {
                person: Some(*twin),
                field: "name_as_written",
                code: "likely-duplicate",
                severity: Severity::Hint,
            });
        }
    }
}

fn check_group(log: &Log, people: &[(PersonId, Person)], problems: &mut Vec<FieldProblem>) {
    let mut add = |field, code, severity| problems.push(FieldProblem { person: None, field, code, severity });
    let group = Group::read(log, Subject::Group);
    if people.is_empty() {
        add("group_kind", "no-people", Severity::Stop);
    }
    if people.len() > PEOPLE_UNUSUAL {
        add("group_kind", "group-unusual-size", Severity::Warn);
    }
    if group.group_kind.as_ref().and_then(Value::as_choice) == Some("single") && people.len() > 1 {
        add("group_kind", "single-with-people", Severity::Warn);
    }
    if group.consent.as_ref().and_then(Value::as_choice) == Some(CONSENT_WITHDRAWN) {
        add("consent", "consent-withdrawn", Severity::Stop);
    }
}

fn check_children(people: &[(PersonId, Person)], today: Date, problems: &mut Vec<FieldProblem>) {
    // Somebody whose age is not known yet may be the adult: no stop before it is.
    let nobody_grown = people.iter().all(|(_, person)| is_child(person, today));
    for (child, answers) in people.iter().filter(|(_, person)| is_child(person, today)) {
        let mut add = |field, code, severity| problems.push(FieldProblem { person: Some(*child), field, code, severity });
        if nobody_grown {
            add("birth_date", "child-without-adult", Severity::Stop);
        }
        match &answers.guardian {
            Some(Value::NotHaving) => add("guardian", "child-without-guardian", Severity::Warn),
            Some(Value::Choice { choice }) => match people.iter().find(|(id, _)| id.to_string() == *choice) {
                None => add("guardian", "guardian-gone", Severity::Stop),
                Some((_, guardian)) if age(guardian, today).is_some() && is_child(guardian, today) => {
                    add("guardian", "guardian-is-child", Severity::Warn);
                }
                Some(_) => {}
            },
            _ => {}
        }
    }
}

fn says_other_language(person: &Person) -> bool {
    matches!(&person.languages, Some(Value::Choices { choices }) if choices.iter().any(|one| one == countries::LANGUAGE_OTHER))
}

/// The same name, however it was typed, and the same day of birth.
fn is_same(one: &Person, other: &Person) -> bool {
    let name = |person: &Person| person.name_as_written.as_ref().and_then(Value::as_text).map(folded);
    one.birth_date.is_some() && one.birth_date == other.birth_date && name(one).is_some() && name(one) == name(other)
}
