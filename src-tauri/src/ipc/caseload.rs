//! What crosses to the screens for who keeps many families: the list, its history, files, profiles.

use super::{GroupCard, GroupStep};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;
use turno_core::registration::{Value, import::RefusedRow};

/// A part of the caseload.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct Caseload {
    /// The lines asked for.
    pub cards: Vec<GroupCard>,
    /// How many lines the search and the filter find in all.
    pub found: u32,
    /// How many families there are on this device.
    pub all: u32,
    /// How many the search finds in each state, without regard to the filter; states without any are absent.
    pub counts: BTreeMap<GroupStep, u32>,
}

/// What a line of the history is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum HistoryKind {
    /// A question was answered.
    Answer,
    /// A person was added or brought back.
    Added,
    /// A person was removed.
    Removed,
    /// The registration was sent.
    Sent,
    /// The main person was named.
    Lead,
    /// A device came to the group.
    Device,
    /// A phone asks for the group from then on.
    Phone,
    /// People came from another group, or went into one.
    Moved,
    /// A photo was chosen or taken out.
    Photo,
}

/// One change, by one device.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HistoryEntry {
    /// What it is about.
    pub kind: HistoryKind,
    /// The person, by name; empty for the group or where no name is typed.
    pub person_name: String,
    /// Is it about a person at all?
    pub of_person: bool,
    /// The question's id, when this version knows it.
    pub field: Option<String>,
    /// The answer.
    pub value: Option<Value>,
    /// Does it stand now, or was it replaced?
    pub stands: bool,
    /// `laptop` or `phone`, where the device said so.
    pub device_kind: Option<String>,
    /// Four signs that tell the devices of one kind apart.
    pub device: String,
    /// Was it this device?
    pub this_device: bool,
    /// When, seconds since 1970, by that device's clock.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
}

/// A file that was saved for the person: on a laptop in the folder for downloads, on a phone inside Turno.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SavedPaper {
    /// Its name; it tells nothing of anybody.
    pub name: String,
    /// The folder, as the system names it; none where no other app looks into it, and the file has to be given to one.
    pub folder: Option<String>,
}

/// What a file of families held, and what became of it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ImportReport {
    /// Families that can be, or were, taken.
    pub families: u32,
    /// Their people.
    pub people: u32,
    /// Rows that cannot, with the reason.
    pub refused: Vec<RefusedRow>,
    /// Columns that were not read.
    pub unknown_columns: Vec<String>,
    /// Were the families written into the caseload?
    pub written: bool,
}

/// A profile on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ProfileView {
    /// Its id.
    pub id: String,
    /// What its owner calls it; may be seen by whoever opens Turno.
    pub name: String,
}
