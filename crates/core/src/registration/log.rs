//! All edits of one group, and what they say together (design §6).
//!
//! A set of edits: merging is union, so order and repetition cannot matter. A field's live answers are the edits
//! that no edit replaces; two live answers are a conflict, and both are kept.

use super::{
    Edit, EditId, Subject, Value,
    group::own::{DEVICE_KIND, LEAD, PRESENCE},
};
use crate::ids::{DeviceId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// All edits of one group that this device knows.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Log {
    edits: BTreeMap<EditId, Edit>,
    replaced: BTreeSet<EditId>,
    by_field: BTreeMap<(Subject, u16), BTreeSet<EditId>>,
}

/// The value of `PRESENCE` for a person who is there, and for one who was taken out.
pub const ADDED: &str = "added";
/// See `ADDED`.
pub const REMOVED: &str = "removed";

impl Log {
    /// The log of these edits.
    pub fn of(edits: impl IntoIterator<Item = Edit>) -> Self {
        let mut log = Self::default();
        for edit in edits {
            log.insert(edit);
        }
        log
    }

    /// Takes in one edit. Two different edits under one id (a restored backup, a forger) settle the same way on every
    /// device: the one whose CBOR form is smaller stays.
    pub fn insert(&mut self, edit: Edit) {
        let field = (edit.subject, edit.field);
        match self.edits.get(&edit.id) {
            None => {
                self.by_field.entry(field).or_default().insert(edit.id);
                self.replaced.extend(edit.replaces.iter().copied().filter(|id| *id != edit.id));
                self.edits.insert(edit.id, edit);
            }
            Some(known) if *known == edit => {}
            Some(known) => {
                let form = |edit: &Edit| crate::parcel::cbor::encode(&edit.to_cbor());
                if form(&edit) < form(known) {
                    self.edits.insert(edit.id, edit);
                    *self = Self::of(std::mem::take(&mut self.edits).into_values());
                }
            }
        }
    }

    /// Takes in all edits of another log.
    pub fn merge(&mut self, other: &Self) {
        for edit in other.edits.values() {
            self.insert(edit.clone());
        }
    }

    /// Every edit, oldest counter first.
    pub fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.edits.values()
    }

    /// How many edits.
    pub fn len(&self) -> usize {
        self.edits.len()
    }

    /// Is there no edit?
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// The live edits of a field, in the order of their ids: none, one, or a conflict.
    pub fn live(&self, subject: Subject, field: u16) -> Vec<&Edit> {
        let ids = self.by_field.get(&(subject, field)).into_iter().flatten().filter(|id| !self.replaced.contains(id));
        ids.filter_map(|id| self.edits.get(id)).collect()
    }

    /// The answer on which all live edits agree; `None` when there is none, or they differ.
    pub fn settled(&self, subject: Subject, field: u16) -> Option<&Value> {
        let mut live = self.live(subject, field).into_iter();
        let first = &live.next()?.value;
        live.all(|edit| edit.value == *first).then_some(first)
    }

    /// Every field that was ever written of a subject.
    pub fn fields(&self, subject: Subject) -> impl Iterator<Item = u16> {
        self.by_field.range((subject, 0)..=(subject, u16::MAX)).map(|((_, field), _)| *field)
    }

    /// Live edits that differ: a conflict. Empty when there is none.
    pub fn conflict(&self, subject: Subject, field: u16) -> Vec<&Edit> {
        if self.settled(subject, field).is_some() { Vec::new() } else { self.live(subject, field) }
    }

    /// Every field in conflict; for a person removed here and kept or written to there, `PRESENCE`.
    pub fn conflicts(&self) -> Vec<(Subject, u16)> {
        let differs = |(subject, field): &(Subject, u16)| match subject {
            Subject::Person(person) if *field == PRESENCE => self.is_contested(*person),
            Subject::Group | Subject::Person(_) | Subject::Device(_) => self.conflict(*subject, *field).len() > 1,
        };
        self.by_field.keys().copied().filter(differs).collect()
    }

    /// The edit that sets a field now: it replaces every live edit that this log knows. The minute is kept, not the second:
    /// enough to show, and nobody's typing can be told from it.
    pub fn next_edit(&self, device: DeviceId, subject: Subject, field: u16, value: Value, at_s: Option<i64>) -> Edit {
        Edit {
            id: EditId { counter: self.last_counter().saturating_add(1), device },
            subject,
            field,
            value,
            replaces: self.live(subject, field).iter().map(|edit| edit.id).collect(),
            at_s: at_s.map(|at_s| at_s - at_s.rem_euclid(60)),
        }
    }

    /// The highest counter of any device: a new edit counts on from it, so that ids sort by age where that is known.
    fn last_counter(&self) -> u64 {
        self.edits.last_key_value().map_or(0, |(id, _)| id.counter)
    }

    /// People who are in the group, the lead person first, then in the order in which they were added. Somebody
    /// removed on one device and present, or written to, on another is still here: removing never wins silently.
    pub fn people(&self) -> Vec<PersonId> {
        let lead = self.lead();
        let mut people: Vec<(bool, EditId, PersonId)> = self
            .people_ever()
            .filter(|(_, person)| self.is_here(*person))
            .map(|(first, person)| (Some(person) != lead, first, person))
            .collect();
        people.sort_unstable();
        people.into_iter().map(|(_, _, person)| person).collect()
    }

    fn is_here(&self, person: PersonId) -> bool {
        let presence = self.live(Subject::Person(person), PRESENCE);
        presence.iter().any(|edit| edit.value.as_choice() == Some(ADDED))
            || (presence.iter().all(|edit| is_removal(&edit.value)) && self.is_contested(person))
    }

    /// Was the person removed on one device while another kept them, or wrote about them?
    pub fn is_contested(&self, person: PersonId) -> bool {
        let presence = self.live(Subject::Person(person), PRESENCE);
        let mut removals = presence.iter().filter(|edit| is_removal(&edit.value)).peekable();
        removals.peek().is_some()
            && (presence.iter().any(|edit| edit.value.as_choice() == Some(ADDED))
                || self.written_since(person, &removals.map(|edit| &edit.value).collect::<Vec<_>>()))
    }

    /// The answer that removes a person: it says what its author had seen of them, so that what another device writes
    /// at the same time is not lost with them.
    pub fn removal(&self, person: PersonId) -> Value {
        let mut seen: BTreeMap<DeviceId, u64> = BTreeMap::new();
        for edit in self.about(person) {
            let highest = seen.entry(edit.id.device).or_default();
            *highest = edit.id.counter.max(*highest);
        }
        let seen = seen.into_iter().map(|(device, counter)| format!("{device}:{counter}"));
        Value::Choices { choices: std::iter::once(REMOVED.to_owned()).chain(seen).collect() }
    }

    /// Is there a live answer about the person that none of these removals had seen?
    fn written_since(&self, person: PersonId, removals: &[&Value]) -> bool {
        let seen = |edit: &Edit| {
            removals.iter().any(|removal| {
                let Value::Choices { choices } = removal else { return true };
                choices.iter().filter_map(|one| one.split_once(':')).any(|(device, counter)| {
                    device == edit.id.device.to_string() && counter.parse::<u64>().is_ok_and(|counter| edit.id.counter <= counter)
                })
            })
        };
        self.about(person).any(|edit| edit.field != PRESENCE && !self.replaced.contains(&edit.id) && !seen(edit))
    }

    fn about(&self, person: PersonId) -> impl Iterator<Item = &Edit> {
        let subject = Subject::Person(person);
        self.by_field.range((subject, 0)..=(subject, u16::MAX)).flat_map(|(_, ids)| ids).filter_map(|id| self.edits.get(id))
    }

    /// People who were taken out and can be brought back.
    pub fn removed_people(&self) -> Vec<PersonId> {
        let present = self.people();
        self.people_ever().map(|(_, person)| person).filter(|person| !present.contains(person)).collect()
    }

    /// The lead person, where one is settled.
    pub fn lead(&self) -> Option<PersonId> {
        self.settled(Subject::Group, LEAD).and_then(Value::as_text).and_then(PersonId::parse)
    }

    /// `laptop` or `phone`, as a device said of itself.
    pub fn device_kind(&self, device: DeviceId) -> Option<&str> {
        self.settled(Subject::Device(device), DEVICE_KIND).and_then(Value::as_choice)
    }

    fn people_ever(&self) -> impl Iterator<Item = (EditId, PersonId)> {
        self.by_field.iter().filter_map(|((subject, field), ids)| match (subject, *field) {
            (Subject::Person(person), PRESENCE) => Some((ids.first().copied()?, *person)),
            _ => None,
        })
    }
}

fn is_removal(value: &Value) -> bool {
    let first = if let Value::Choices { choices } = value { choices.first().map(String::as_str) } else { value.as_choice() };
    first == Some(REMOVED)
}

#[cfg(test)]
mod tests;
