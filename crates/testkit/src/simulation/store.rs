//! A vault in memory that keeps the same promises as the real one, and can be full. A test of the vault crate holds the two
//! against each other, step by step.

use std::collections::{BTreeMap, BTreeSet};
use turno_core::{
    Code, Failure,
    ids::{DeviceId, GroupId, ParcelId},
    keys::{DeviceKey, GroupKey},
    parcel::{Parcel, ParcelKind},
    registration::{Edit, EditId, Log},
    sync::{Change, Outgoing},
};

/// What became of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It waits.
    Waiting,
    /// The server took it.
    Taken,
    /// The server refused it.
    Refused(Failure),
}

/// A parcel of this device.
#[derive(Debug, Clone)]
struct Kept {
    parcel: Parcel,
    fate: Fate,
}

/// A group of which this device is a member.
#[derive(Debug, Clone)]
struct Member {
    key: GroupKey,
    cursor: u64,
    log: Log,
    waiting: BTreeSet<EditId>,
}

/// The store of one device.
#[derive(Debug)]
pub struct MemoryStore {
    device: DeviceKey,
    groups: BTreeMap<GroupId, Member>,
    parcels: Vec<Kept>,
    notes: BTreeMap<(Option<GroupId>, String), Vec<u8>>,
    /// While it is set, nothing can be written.
    pub full: bool,
}

impl MemoryStore {
    /// An empty store of this device.
    pub fn new(device: DeviceKey) -> Self {
        Self { device, groups: BTreeMap::new(), parcels: Vec::new(), notes: BTreeMap::new(), full: false }
    }

    /// The name that this device's edits carry.
    pub fn device(&self) -> DeviceId {
        self.device.id()
    }

    fn room(&self) -> Result<(), Failure> {
        if self.full { Err(Code::VaultDiskFull.into()) } else { Ok(()) }
    }

    fn member(&mut self, group: GroupId) -> Result<&mut Member, Failure> {
        self.groups.get_mut(&group).ok_or_else(|| Code::RegistrationNoSuchGroup.into())
    }

    fn known(&self, group: GroupId) -> Result<&Member, Failure> {
        self.groups.get(&group).ok_or_else(|| Code::RegistrationNoSuchGroup.into())
    }

    /// Makes this device a member.
    pub fn add_group(&mut self, key: &GroupKey) -> Result<GroupId, Failure> {
        self.room()?;
        let id = key.id();
        let fresh = Member { key: key.clone(), cursor: 0, log: Log::default(), waiting: BTreeSet::new() };
        self.groups.entry(id).or_insert(fresh);
        Ok(id)
    }

    /// The key of a group.
    pub fn group_key(&self, group: GroupId) -> Result<GroupKey, Failure> {
        self.known(group).map(|member| member.key.clone())
    }

    /// How far the news of a group was heard.
    pub fn cursor(&self, group: GroupId) -> Result<u64, Failure> {
        self.known(group).map(|member| member.cursor)
    }

    /// All edits of a group.
    pub fn log(&self, group: GroupId) -> Result<Log, Failure> {
        self.known(group).map(|member| member.log.clone())
    }

    /// Keeps edits; this device's own wait to be packed.
    pub fn write(&mut self, group: GroupId, edits: &[Edit]) -> Result<(), Failure> {
        self.room()?;
        let own = self.device();
        let member = self.member(group)?;
        for edit in edits {
            let before = member.log.len();
            member.log.insert(edit.clone());
            if edit.id.device == own && member.log.len() > before {
                member.waiting.insert(edit.id);
            }
        }
        Ok(())
    }

    /// This device's edits that are in no parcel yet.
    pub fn unpacked(&self, group: GroupId) -> Result<Vec<Edit>, Failure> {
        let member = self.known(group)?;
        Ok(member.log.edits().filter(|edit| member.waiting.contains(&edit.id)).cloned().collect())
    }

    /// Puts a parcel in the outbox and marks its edits as packed.
    pub fn queue(&mut self, parcel: &Parcel, packed: &[EditId]) -> Result<(), Failure> {
        self.room()?;
        let member = self.member(parcel.group)?;
        member.waiting.retain(|id| !packed.contains(id));
        if !self.parcels.iter().any(|kept| kept.parcel.id == parcel.id) {
            self.parcels.push(Kept { parcel: parcel.clone(), fate: Fate::Waiting });
        }
        Ok(())
    }

    /// For a planted mistake: this device's edits are packed once more.
    pub(super) fn forget_packing(&mut self) {
        let own = self.device();
        for member in self.groups.values_mut() {
            member.waiting.extend(member.log.edits().map(|edit| edit.id).filter(|id| id.device == own));
        }
    }

    /// The parcels that wait, in order.
    pub fn outbox(&self) -> Vec<Outgoing> {
        let waiting = self.parcels.iter().filter(|kept| kept.fate == Fate::Waiting);
        waiting.map(|kept| Outgoing { id: kept.parcel.id, bytes: kept.parcel.bytes.len() }).collect()
    }

    /// A parcel as it is sent.
    pub fn parcel_bytes(&self, id: ParcelId) -> Result<Vec<u8>, Failure> {
        let kept = self.parcels.iter().find(|kept| kept.parcel.id == id);
        kept.map(|kept| kept.parcel.bytes.clone()).ok_or_else(|| Code::AppBadInput.into())
    }

    /// What became of the parcels of a kind, oldest first.
    pub fn fates(&self, kind: ParcelKind) -> Vec<(ParcelId, Fate)> {
        let of_kind = self.parcels.iter().filter(|kept| kept.parcel.kind == kind);
        of_kind.map(|kept| (kept.parcel.id, kept.fate.clone())).collect()
    }

    /// A kept blob.
    pub fn note(&self, group: Option<GroupId>, name: &str) -> Option<Vec<u8>> {
        self.notes.get(&(group, name.to_owned())).cloned()
    }

    /// Writes down all changes or none.
    pub fn apply(&mut self, changes: &[Change]) -> Result<(), Failure> {
        self.room()?;
        let groups = changes.iter().filter_map(|change| match change {
            Change::Edits { group, .. } | Change::Cursor { group, .. } => Some(*group),
            Change::Note { group, .. } => *group,
            Change::Taken { .. } | Change::Refused { .. } => None,
        });
        groups.into_iter().try_for_each(|group| self.known(group).map(|_| ()))?;
        for change in changes {
            match change {
                Change::Taken { parcel, .. } => self.settle(*parcel, Fate::Taken),
                Change::Refused { parcel, failure } => self.settle(*parcel, Fate::Refused(failure.clone())),
                Change::Edits { group, edits } => {
                    let member = self.member(*group)?;
                    edits.iter().for_each(|edit| member.log.insert(edit.clone()));
                }
                Change::Cursor { group, place } => {
                    let member = self.member(*group)?;
                    member.cursor = member.cursor.max(*place);
                }
                Change::Note { group, name, bytes } => drop(self.notes.insert((*group, name.clone()), bytes.clone())),
            }
        }
        Ok(())
    }

    /// What was taken stays taken; the first refusal stays until it is taken.
    fn settle(&mut self, parcel: ParcelId, fate: Fate) {
        for kept in self.parcels.iter_mut().filter(|kept| kept.parcel.id == parcel) {
            if kept.fate == Fate::Waiting || (fate == Fate::Taken && kept.fate != Fate::Taken) {
                kept.fate = fate.clone();
            }
        }
    }
}
