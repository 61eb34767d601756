//! People who move from one group to another: a group is split, or two are joined. Everything they answered goes with
//! them, nothing is erased where they came from, and the seniority of the older registration is kept.

use super::{
    Log, Subject, Value,
    group::{
        PEOPLE_MAX,
        own::{CAME_FROM, DOCUMENT_PHOTO, LEAD, PHOTO, PRESENCE, REGISTERED_FIRST_AT, WENT_INTO},
    },
    log::ADDED,
    person::Person,
};
use crate::{
    Code, Failure,
    ids::{GroupId, PersonId},
};

/// Answers to write, in order.
pub type Answers = Vec<(Subject, u16, Value)>;

/// What is written in the two groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    /// In the group that the people leave.
    pub leaving: Answers,
    /// In the group that they come to.
    pub coming: Answers,
}

/// Some people of a group go into a group of their own, which begins with everything that the group answered.
///
/// `RegistrationNobodyLeft` when nobody would go or stay, `RegistrationChooseFirst` while an answer of theirs or of the
/// group is in conflict, `RegistrationNoSuchPerson`.
pub fn split(log: &Log, group: GroupId, people: &[PersonId]) -> Result<Move, Failure> {
    let stay: Vec<PersonId> = log.people().into_iter().filter(|person| !people.contains(person)).collect();
    let (Some(first_to_go), Some(first_to_stay)) = (people.first(), stay.first()) else {
        return Err(Code::RegistrationNobodyLeft.into());
    };
    let mut coming = settled(log, Subject::Group)?;
    coming.retain(|(_, field, _)| *field == REGISTERED_FIRST_AT || super::group::Group::ROWS.iter().any(|row| row.number == *field));
    coming.push((Subject::Group, CAME_FROM, text(group)));
    coming.extend(arriving(log, people)?);
    coming.push((Subject::Group, LEAD, text(first_to_go)));
    let mut leaving = gone(log, people);
    if log.lead().is_none_or(|lead| people.contains(&lead)) {
        leaving.push((Subject::Group, LEAD, text(first_to_stay)));
        leaving.extend(stay.iter().filter_map(|person| relation_asked_again(log, *person)));
    }
    Ok(Move { leaving, coming })
}

/// All people of one group come into another one. The older of the two registrations counts.
///
/// `RegistrationGroupFull` (with `max`), `RegistrationNobodyLeft` for a group without people, `RegistrationChooseFirst`.
pub fn join(from: (&Log, GroupId), into: (&Log, GroupId)) -> Result<Move, Failure> {
    let people = from.0.people();
    if people.is_empty() {
        return Err(Code::RegistrationNobodyLeft.into());
    }
    let there = into.0.people();
    if there.iter().filter(|person| !people.contains(person)).count() + people.len() > PEOPLE_MAX {
        return Err(Failure::new(Code::RegistrationGroupFull).with("max", PEOPLE_MAX));
    }
    let mut coming = arriving(from.0, &people)?;
    let since = |log: &Log| log.settled(Subject::Group, REGISTERED_FIRST_AT).and_then(Value::as_text).and_then(|at| at.parse::<i64>().ok());
    if let Some(first) = since(from.0).into_iter().chain(since(into.0)).min() {
        coming.push((Subject::Group, REGISTERED_FIRST_AT, text(first)));
    }
    coming.push((Subject::Group, CAME_FROM, text(from.1)));
    let mut leaving = gone(from.0, &people);
    leaving.push((Subject::Group, WENT_INTO, text(into.1)));
    Ok(Move { leaving, coming })
}

fn arriving(log: &Log, people: &[PersonId]) -> Result<Answers, Failure> {
    let mut answers = Vec::new();
    for person in people {
        if !log.people().contains(person) {
            return Err(Code::RegistrationNoSuchPerson.into());
        }
        let subject = Subject::Person(*person);
        answers.push((subject, PRESENCE, Value::Choice { choice: ADDED.to_owned() }));
        // What somebody is to the lead person is asked anew: the lead person is another one.
        let relation = Person::RELATION_TO_LEAD;
        // A photo is sealed with the group's key: who moves it seals it anew.
        let stays = [PRESENCE, relation, PHOTO, DOCUMENT_PHOTO];
        answers.extend(settled(log, subject)?.into_iter().filter(|(_, field, _)| !stays.contains(field)));
    }
    Ok(answers)
}

fn gone(log: &Log, people: &[PersonId]) -> Answers {
    people.iter().map(|person| (Subject::Person(*person), PRESENCE, log.removal(*person))).collect()
}

fn relation_asked_again(log: &Log, person: PersonId) -> Option<(Subject, u16, Value)> {
    let subject = Subject::Person(person);
    log.settled(subject, Person::RELATION_TO_LEAD).map(|_| (subject, Person::RELATION_TO_LEAD, Value::Cleared))
}

/// Every answer of a subject, also to questions of a newer version.
fn settled(log: &Log, subject: Subject) -> Result<Answers, Failure> {
    let answer = |field| match log.settled(subject, field) {
        Some(value) => Ok((subject, field, value.clone())),
        None => Err(Code::RegistrationChooseFirst.into()),
    };
    log.fields(subject).map(answer).collect()
}

fn text(what: impl ToString) -> Value {
    Value::Text { text: what.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ids::DeviceId, keys::GroupKey};

    fn write(log: &mut Log, answers: &[(Subject, u16, Value)]) {
        for (subject, field, value) in answers {
            log.insert(log.next_edit(DeviceId([1; 8]), *subject, *field, value.clone(), None));
        }
    }

    fn family(numbers: &[u8], since: i64) -> Log {
        let mut log = Log::default();
        write(
            &mut log,
            &[(Subject::Group, REGISTERED_FIRST_AT, text(since)), (Subject::Group, 101, Value::Choice { choice: "family".into() })],
        );
        for number in numbers {
            let (person, subject) = (PersonId([*number; 4]), Subject::Person(PersonId([*number; 4])));
            write(&mut log, &[(subject, PRESENCE, Value::Choice { choice: ADDED.into() }), (subject, 1, text(format!("Person {number}")))]);
            write(&mut log, &[(subject, 12, Value::Choice { choice: "child".into() }), (subject, 9_999, text("a newer question"))]);
            if log.lead().is_none() {
                write(&mut log, &[(Subject::Group, LEAD, text(person))]);
            }
        }
        log
    }

    fn id(number: u8) -> GroupId {
        GroupKey::from_bytes([number; 32]).id()
    }

    #[test]
    fn who_goes_takes_every_answer_and_the_seniority_along() {
        let mut old = family(&[1, 2, 3], 1_000);
        let moved = split(&old, id(1), &[PersonId([1; 4]), PersonId([3; 4])]).unwrap();
        let mut new = Log::default();
        write(&mut new, &moved.coming);
        write(&mut old, &moved.leaving);
        assert_eq!(new.people(), [PersonId([1; 4]), PersonId([3; 4])]);
        assert_eq!((old.people(), old.lead()), (vec![PersonId([2; 4])], Some(PersonId([2; 4]))));
        for log in [&old, &new] {
            assert_eq!(log.settled(Subject::Group, REGISTERED_FIRST_AT), Some(&text(1_000)));
            assert!(log.conflicts().is_empty());
        }
        assert_eq!(new.settled(Subject::Person(PersonId([3; 4])), 9_999), Some(&text("a newer question")));
        assert_eq!(new.settled(Subject::Person(PersonId([3; 4])), 12), None, "another lead person: asked anew");

        let back = join((&old, id(1)), (&new, id(2))).unwrap();
        write(&mut new, &back.coming);
        write(&mut old, &back.leaving);
        assert_eq!((new.people().len(), old.people().len()), (3, 0));
    }

    #[test]
    fn joined_groups_keep_the_older_place() {
        let (from, mut into) = (family(&[1], 500), family(&[2], 900));
        let moved = join((&from, id(1)), (&into, id(2))).unwrap();
        write(&mut into, &moved.coming);
        assert_eq!(into.settled(Subject::Group, REGISTERED_FIRST_AT), Some(&text(500)));
        assert_eq!(into.lead(), Some(PersonId([2; 4])));
    }

    #[test]
    fn a_group_is_not_emptied_nor_overfilled_nor_torn_in_a_conflict() {
        let log = family(&[1, 2], 1);
        for people in [vec![], log.people()] {
            assert!(split(&log, id(1), &people).unwrap_err().is(Code::RegistrationNobodyLeft));
        }
        let many = family(&(1..=20).collect::<Vec<_>>(), 1);
        assert!(join((&family(&[30], 1), id(1)), (&many, id(2))).unwrap_err().is(Code::RegistrationGroupFull));
        let mut torn = log.clone();
        for device in [2, 3] {
            let edit = log.next_edit(DeviceId([device; 8]), Subject::Person(PersonId([2; 4])), 1, text(device), None);
            torn.insert(edit);
        }
        assert!(split(&torn, id(1), &[PersonId([2; 4])]).unwrap_err().is(Code::RegistrationChooseFirst));
    }
}
