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
    sync::news::KeptClaim,
};

/// Every change of a log, the newest first; `here` is this device, `claim` the phone that asks for the group.
pub fn of(log: &Log, here: DeviceId, claim: Option<&KeptClaim>) -> Vec<HistoryEntry> {
    let replaced: BTreeSet<EditId> = log.edits().flat_map(|edit| edit.replaces.iter().copied()).collect();
    let mut edits: Vec<&Edit> = log.edits().collect();
    // Clocks of several devices differ: the counters know what came after what, the clock only orders the rest.
    edits.sort_by_key(|edit| std::cmp::Reverse((edit.id.counter, edit.at_s)));
    let entries = edits.into_iter().filter_map(|edit| entry(log, edit, !replaced.contains(&edit.id), here));
    // A phone that says nothing of its claim in the log is told all the same.
    let silent = claim.filter(|claim| claim.replaced && claim.written_in(log).is_none());
    silent.and_then(|claim| unwritten(log, claim, here)).into_iter().chain(entries).collect()
}

/// A claim of which only the server's stream tells.
fn unwritten(log: &Log, claim: &KeptClaim, here: DeviceId) -> Option<HistoryEntry> {
    let device = claim.device()?;
    Some(HistoryEntry {
        kind: HistoryKind::Phone,
        person_name: String::new(),
        of_person: false,
        field: None,
        value: None,
        stands: true,
        device_kind: log.device_kind(device).map(str::to_owned),
        device: signs(device),
        this_device: device == here,
        at: claim.heard_at_s,
    })
}

/// Four signs that tell the devices of a family apart.
fn signs(device: DeviceId) -> String {
    device.to_string().chars().take(4).collect()
}

fn entry(log: &Log, edit: &Edit, stands: bool, here: DeviceId) -> Option<HistoryEntry> {
    let kind = match edit.field {
        own::PRESENCE if edit.value.as_choice() == Some(ADDED) => HistoryKind::Added,
        own::PRESENCE => HistoryKind::Removed,
        own::SUBMITTED => HistoryKind::Sent,
        own::LEAD => HistoryKind::Lead,
        own::DEVICE_KIND => HistoryKind::Device,
        own::CLAIMED => HistoryKind::Phone,
        own::PHOTO | own::DOCUMENT_PHOTO => HistoryKind::Photo,
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
        device: signs(device),
        this_device: device == here,
        at: edit.at_s,
    })
}
