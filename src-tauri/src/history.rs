//! Who changed what, in the order in which it came about, for the family to read.

use crate::ipc::{HistoryEntry, HistoryKind};
use std::collections::BTreeSet;
use turno_core::{
    ids::DeviceId,
    registration::{
        Edit, EditId, FieldSpec, Log, Subject, Value,
        group::{Group, own},
        log::ADDED,
        person::Person,
    },
};

/// Every change of a log, the newest first; `here` is this device.
pub fn of(log: &Log, here: DeviceId) -> Vec<HistoryEntry> {
    let replaced: BTreeSet<EditId> = log.edits().flat_map(|edit| edit.replaces.iter().copied()).collect();
    let mut edits: Vec<&Edit> = log.edits().collect();
    // Clocks of several devices differ: the counters know what came after what, the clock only orders the rest.
    edits.sort_by_key(|edit| std::cmp::Reverse((edit.id.counter, edit.at_s)));
    edits.into_iter().filter_map(|edit| entry(log, edit, !replaced.contains(&edit.id), here)).collect()
}

fn entry(log: &Log, edit: &Edit, stands: bool, here: DeviceId) -> Option<HistoryEntry> {
    let kind = match edit.field {
        own::PRESENCE if edit.value.as_choice() == Some(ADDED) => HistoryKind::Added,
        own::PRESENCE => HistoryKind::Removed,
        own::SUBMITTED => HistoryKind::Sent,
        own::LEAD => HistoryKind::Lead,
        own::DEVICE_KIND => HistoryKind::Device,
        own::CAME_FROM | own::WENT_INTO => HistoryKind::Moved,
        // Written once with the group; not something that anybody did.
        own::REGISTERED_FIRST_AT => return None,
        _ => HistoryKind::Answer,
    };
    let person = match (edit.subject, kind) {
        (Subject::Person(person), _) => Some(person),
        (_, HistoryKind::Lead) => edit.value.as_text().and_then(turno_core::ids::PersonId::parse),
        _ => None,
    };
    let rows = if matches!(edit.subject, Subject::Person(_)) { Person::ROWS } else { Group::ROWS };
    let name = person.and_then(|person| Person::read(log, Subject::Person(person)).name_as_written);
    let device = edit.id.device;
    Some(HistoryEntry {
        kind,
        person_name: name.as_ref().and_then(Value::as_text).unwrap_or_default().to_owned(),
        of_person: person.is_some(),
        field: rows.iter().find(|row: &&FieldSpec| row.number == edit.field).map(|row| row.id.to_owned()),
        value: (kind == HistoryKind::Answer).then(|| edit.value.clone()),
        stands,
        device_kind: log.device_kind(device).map(str::to_owned),
        device: device.to_string().chars().take(4).collect(),
        this_device: device == here,
        at: edit.at_s,
    })
}
