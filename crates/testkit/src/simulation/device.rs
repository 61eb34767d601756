//! A device of the simulation: a store, an engine, and what the shell's driver does with them.

use super::{MemoryStore, Planted};
use crate::Seeded;
use std::time::Duration;
use turno_core::{
    Code, Failure,
    ids::{GroupId, ParcelId, PersonId},
    keys::{DeviceKey, GroupKey},
    parcel::{Parcel, ParcelKind, log, wire::SyncRequest},
    registration::{Edit, Subject, Value},
    sync::{Batch, Change, Engine, Outcome, Standing, Step, changes},
};

/// After so long without an answer the connection is dead.
const SILENCE_MAX: Duration = Duration::from_secs(60);

/// A request on its way.
#[derive(Debug, Clone)]
pub struct Sent {
    /// Whose.
    pub device: usize,
    /// What is asked.
    pub request: SyncRequest,
    batch: Batch,
    /// Counts requests of a device: only the answer to the newest is waited for.
    number: u64,
}

/// One device.
pub struct Device {
    /// What outlives a crash.
    pub store: MemoryStore,
    /// Seconds by which its clock is off.
    pub clock_off_s: i64,
    /// Answers that it said are kept.
    pub acknowledged: Vec<Edit>,
    /// Registrations that it said are in the outbox.
    pub submitted: Vec<ParcelId>,
    operator: [u8; 32],
    engine: Engine,
    /// The request that is waited for, and since when.
    awaited: Option<(Sent, Duration)>,
    numbers: u64,
}

impl Device {
    /// A device of the group.
    pub fn new(chance: &mut Seeded, key: &GroupKey, operator: [u8; 32]) -> Self {
        let mut store = MemoryStore::new(DeviceKey::from_bytes(chance.bytes()));
        // An empty store has room.
        let _ = store.add_group(key);
        let (acknowledged, submitted) = (Vec::new(), Vec::new());
        Self { store, clock_off_s: 0, acknowledged, submitted, operator, engine: Engine::new(operator), awaited: None, numbers: 0 }
    }

    /// The process ends and starts again: what is in the store is all there is.
    pub fn crash(&mut self, planted: Planted) {
        self.engine = Engine::new(self.operator);
        self.awaited = None;
        if planted == Planted::PacksTwice {
            self.store.forget_packing();
        }
    }

    /// Somebody answers a question; how many answers are kept then.
    pub fn answer(&mut self, chance: &mut Seeded, group: GroupId, now: Duration, planted: Planted) -> Result<u64, Failure> {
        let log = self.store.log(group)?;
        let person = PersonId([0, 0, 0, chance.below(3) as u8]);
        let subject = if chance.chance(20) { Subject::Group } else { Subject::Person(person) };
        let words = format!("{:x}", chance.below(1 << 20));
        let at_s = 1_800_000_000 + now.as_secs().cast_signed() + self.clock_off_s;
        let edit = log.next_edit(self.store.device(), subject, 1 + chance.below(4) as u16, Value::Text { text: words }, Some(at_s));
        if planted == Planted::AcknowledgesTooEarly {
            self.acknowledged.push(edit.clone());
        }
        self.store.write(group, std::slice::from_ref(&edit))?;
        if planted != Planted::AcknowledgesTooEarly {
            self.acknowledged.push(edit);
        }
        Ok(1)
    }

    /// Somebody hands the registration in.
    pub fn submit(&mut self, chance: &mut Seeded, key: &GroupKey) -> Result<(), Failure> {
        let sealed = [b"age-encryption.org/v1\n".as_slice(), &chance.bytes::<40>()].concat();
        let parcel = Parcel::sign(key, ParcelKind::Submission, sealed);
        self.store.queue(&parcel, &[])?;
        self.submitted.push(parcel.id);
        Ok(())
    }

    /// What the driver does when it wakes up: packs, asks the engine, sends.
    pub fn next(&mut self, chance: &mut Seeded, device: usize, group: GroupId, now: Duration) -> Option<Sent> {
        if self.awaited.is_some() || self.pack(chance, group).is_err() {
            return None;
        }
        let Step::Send(batch) = self.engine.next(now, &self.store.outbox(), &[group]) else { return None };
        let parcels = batch.parcels.iter().map(|id| self.store.parcel_bytes(*id)).collect::<Result<_, _>>().ok()?;
        let cursors = batch.groups.iter().map(|group| Ok((*group, self.store.cursor(*group)?))).collect::<Result<_, Failure>>().ok()?;
        self.numbers += 1;
        let sent = Sent { device, request: SyncRequest { parcels, cursors }, batch, number: self.numbers };
        self.awaited = Some((sent.clone(), now));
        Some(sent)
    }

    fn pack(&mut self, chance: &mut Seeded, group: GroupId) -> Result<(), Failure> {
        let edits = self.store.unpacked(group)?;
        let key = self.store.group_key(group)?;
        for (parcel, part) in log::seal_all::<Failure>(&key, &edits, || Ok(chance.bytes()))? {
            let ids: Vec<_> = part.iter().map(|edit| edit.id).collect();
            self.store.queue(&parcel, &ids)?;
        }
        Ok(())
    }

    /// An answer came.
    pub fn hear(&mut self, chance: &mut Seeded, sent: &Sent, outcome: Outcome, now: Duration, planted: Planted) {
        let is_awaited = self.awaited.as_ref().is_some_and(|(awaited, _)| awaited.number == sent.number);
        if !is_awaited {
            return;
        }
        self.awaited = None;
        let effects = self.engine.answered(now, &sent.batch, outcome, chance.any());
        let standing = |group| Ok(Some(Standing { key: self.store.group_key(group)?, claim: None }));
        let Ok(changes) = changes(effects, &self.operator, 0, standing) else { return };
        if planted == Planted::MovesCursorFirst {
            let (first, rest): (Vec<Change>, Vec<Change>) = changes.into_iter().partition(|change| matches!(change, Change::Cursor { .. }));
            let _ = self.store.apply(&first);
            // The process ends here now and then.
            if !chance.chance(20) {
                let _ = self.store.apply(&rest);
            }
            return;
        }
        // A full disk takes nothing: the same comes again with the next try.
        let _ = self.store.apply(&changes);
    }

    /// The answer that is waited for does not come any more.
    pub fn give_up_waiting(&mut self, chance: &mut Seeded, now: Duration) {
        let is_over = self.awaited.as_ref().is_some_and(|(_, since)| now > *since + SILENCE_MAX);
        if let Some((sent, _)) = self.awaited.take_if(|_| is_over) {
            self.engine.answered(now, &sent.batch, Outcome::Failed(Code::SyncNoNetwork), chance.any());
        }
    }

    /// Is everything sent, and everything of the group heard?
    pub fn rests(&self, group: GroupId, end: u64) -> bool {
        let heard = self.store.cursor(group).is_ok_and(|cursor| cursor == end);
        let packed = self.store.unpacked(group).is_ok_and(|edits| edits.is_empty());
        heard && packed && self.store.outbox().is_empty() && self.awaited.is_none()
    }
}
