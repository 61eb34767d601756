//! Three devices, one server and every misfortune between them, from a seed: cuts, delays, repeats, lost answers, sign-in
//! pages, crashes, full disks, servers that are away, and clocks that are years off.
//!
//! The engine, the packing and the reading of answers are the real ones (`turno_core::sync`); store and server are models
//! that tests hold against the real ones. At the end the weather clears, everything must come to rest, and nothing may be
//! lost or be there twice.

mod device;
mod server;
mod store;

pub use server::MemoryServer;
pub use store::{Fate, MemoryStore};

use crate::Seeded;
use device::{Device, Sent};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    time::Duration,
};
use turno_core::{
    Code,
    ids::{GroupId, ParcelId},
    keys::{DeviceKey, GroupKey},
    parcel::{Parcel, ParcelKind, log, wire::SyncAnswer},
    registration::{EditId, Log},
    sync::Outcome,
};

const DEVICES: usize = 3;

/// Steps of bad weather: each is some seconds.
const STORM_STEPS: u64 = 60;

/// Steps within which everything must come to rest once the weather is fine.
const CALM_STEPS: u64 = 4_000;

/// Something was lost, is there twice, or does not come to rest.
#[derive(Debug)]
pub struct Wrong {
    /// Play it again with this.
    pub seed: u64,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "seed {}: {}", self.seed, self.what)
    }
}

/// How much happened: a simulation in which nothing happens proves nothing.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Happened {
    /// Answers that a device said are kept.
    pub acknowledged: u64,
    /// Writes that a full disk refused.
    pub refused_writes: u64,
    /// Requests that reached the server.
    pub requests: u64,
    /// Requests or answers that were lost.
    pub lost: u64,
    /// Requests that reached the server once more.
    pub repeated: u64,
    /// Crashes of devices.
    pub crashes: u64,
}

/// What is broken on purpose, to see that the simulation sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Planted {
    /// Nothing.
    Nothing,
    /// An answer is called kept before it is written.
    AcknowledgesTooEarly,
    /// A parcel is put in the outbox, and its edits are packed once more after a crash.
    PacksTwice,
    /// The cursor is moved before the news is written.
    MovesCursorFirst,
}

/// Plays one seed.
pub fn play(seed: u64, planted: Planted) -> Result<Happened, Wrong> {
    let mut world = World::new(seed, planted);
    let wrong = |what: String| Wrong { seed, what };
    for _ in 0..STORM_STEPS {
        world.storm();
    }
    world.clear();
    for _ in 0..CALM_STEPS {
        if world.rests() {
            world.check().map_err(wrong)?;
            return Ok(world.happened);
        }
        world.calm();
    }
    Err(wrong("it does not come to rest".to_owned()))
}

/// A copy of a request that wanders through the network.
struct Wandering {
    arrives: u64,
    sent: Sent,
    /// Does the device still wait for the answer to this one?
    is_awaited: bool,
}

struct World {
    chance: Seeded,
    planted: Planted,
    step: u64,
    now: Duration,
    group: GroupId,
    key: GroupKey,
    devices: Vec<Device>,
    server: MemoryServer,
    server_is_away: bool,
    wandering: Vec<Wandering>,
    happened: Happened,
}

impl World {
    fn new(seed: u64, planted: Planted) -> Self {
        let mut chance = Seeded::new(seed);
        let operator = DeviceKey::from_bytes(chance.bytes());
        let key = GroupKey::from_bytes(chance.bytes());
        let public = operator.public();
        let devices = (0..DEVICES).map(|_| Device::new(&mut chance, &key, public)).collect();
        Self {
            chance,
            planted,
            step: 0,
            now: Duration::ZERO,
            group: key.id(),
            key,
            devices,
            server: MemoryServer::new(move |message| operator.sign(message)),
            server_is_away: false,
            wandering: Vec::new(),
            happened: Happened::default(),
        }
    }

    /// One step in which anything may go wrong.
    fn storm(&mut self) {
        self.server_is_away = self.chance.chance(if self.server_is_away { 70 } else { 8 });
        for number in 0..DEVICES {
            let Some(device) = self.devices.get_mut(number) else { continue };
            device.store.full = self.chance.chance(if device.store.full { 60 } else { 5 });
            if self.chance.chance(3) {
                device.crash(self.planted);
                self.happened.crashes += 1;
            }
            if self.chance.chance(3) {
                device.clock_off_s = self.chance.below(20 * 365 * 86_400).cast_signed() - 10 * 365 * 86_400;
            }
            if self.chance.chance(25) {
                match device.answer(&mut self.chance, self.group, self.now, self.planted) {
                    Ok(kept) => self.happened.acknowledged += kept,
                    Err(_) => self.happened.refused_writes += 1,
                }
            }
            if self.chance.chance(2) {
                let _ = device.submit(&mut self.chance, &self.key);
            }
        }
        self.go_on(30);
    }

    /// One step of fine weather.
    fn calm(&mut self) {
        self.go_on(0);
    }

    fn clear(&mut self) {
        self.server_is_away = false;
        for device in &mut self.devices {
            device.store.full = false;
        }
    }

    /// Time passes, devices send, requests arrive. `trouble`: of a hundred requests, how many meet some.
    fn go_on(&mut self, trouble: u64) {
        self.step += 1;
        self.now += Duration::from_millis(500 + self.chance.below(20_000));
        for number in 0..DEVICES {
            let Some(device) = self.devices.get_mut(number) else { continue };
            if let Some(sent) = device.next(&mut self.chance, number, self.group, self.now) {
                self.send(sent, trouble);
            }
        }
        let (arrived, wandering): (Vec<Wandering>, Vec<Wandering>) =
            std::mem::take(&mut self.wandering).into_iter().partition(|one| one.arrives <= self.step);
        self.wandering = wandering;
        for one in arrived {
            self.arrive(&one, trouble);
        }
        for device in &mut self.devices {
            device.give_up_waiting(&mut self.chance, self.now);
        }
    }

    fn send(&mut self, sent: Sent, trouble: u64) {
        if self.chance.chance(trouble / 3) {
            let late = self.step + 1 + self.chance.below(30);
            self.wandering.push(Wandering { arrives: late, sent: sent.clone(), is_awaited: false });
            self.happened.repeated += 1;
        }
        if self.chance.chance(trouble) {
            self.happened.lost += 1;
            return;
        }
        let arrives = self.step + self.chance.below(3);
        self.wandering.push(Wandering { arrives, sent, is_awaited: true });
    }

    fn arrive(&mut self, one: &Wandering, trouble: u64) {
        let outcome = if self.chance.chance(trouble / 6) {
            Outcome::Failed(Code::SyncNotTheServer)
        } else if self.server_is_away {
            let retry_after = self.chance.chance(50).then(|| Duration::from_secs(self.chance.below(2_000)));
            Outcome::Busy { retry_after }
        } else {
            self.happened.requests += 1;
            let answer = self.server.answer(&one.sent.request, 1_800_000_000 + self.now.as_secs().cast_signed());
            // What crosses the network is bytes.
            SyncAnswer::from_bytes(&answer.to_bytes(&one.sent.request.cursors), &one.sent.request.cursors)
                .map_or_else(Outcome::Failed, Outcome::Answered)
        };
        if !one.is_awaited {
            return;
        }
        if self.chance.chance(trouble) {
            self.happened.lost += 1;
            return;
        }
        if let Some(device) = self.devices.get_mut(one.sent.device) {
            device.hear(&mut self.chance, &one.sent, outcome, self.now, self.planted);
        }
    }

    fn rests(&self) -> bool {
        let end = self.server.stream(self.group).len() as u64;
        self.wandering.is_empty() && self.devices.iter().all(|device| device.rests(self.group, end))
    }

    /// Nothing is lost, nothing is there twice.
    fn check(&self) -> Result<(), String> {
        let mut carried: BTreeMap<EditId, u32> = BTreeMap::new();
        let mut seen: BTreeSet<ParcelId> = BTreeSet::new();
        let mut at_server = Log::default();
        for bytes in self.server.stream(self.group) {
            let Ok(parcel) = Parcel::open(bytes) else { continue };
            if !seen.insert(parcel.id) {
                return Err(format!("{} is twice in the stream", parcel.id));
            }
            for edit in log::open(&self.key, &parcel).map_err(|code| code.as_str().to_owned())? {
                *carried.entry(edit.id).or_default() += 1;
                at_server.insert(edit);
            }
        }
        if let Some((id, times)) = carried.iter().find(|(_, times)| **times != 1) {
            return Err(format!("{id:?} was sent {times} times"));
        }
        for (number, device) in self.devices.iter().enumerate() {
            let log = device.store.log(self.group).map_err(|failure| failure.to_string())?;
            if log != at_server {
                return Err(format!("device {number} has {} edits, the server {}", log.len(), at_server.len()));
            }
            if let Some(lost) = device.acknowledged.iter().find(|edit| !at_server.edits().any(|one| one == *edit)) {
                return Err(format!("device {number} called {:?} kept, and it is lost", lost.id));
            }
            device.nothing_was_refused()?;
        }
        let mut submitted: Vec<ParcelId> = self.devices.iter().flat_map(|device| device.submitted.iter().copied()).collect();
        let mut received = self.server.submissions().to_vec();
        submitted.sort_unstable();
        received.sort_unstable();
        if submitted != received {
            return Err(format!("{} registrations were handed in, {} received", submitted.len(), received.len()));
        }
        Ok(())
    }
}

impl Device {
    fn nothing_was_refused(&self) -> Result<(), String> {
        let kinds = [ParcelKind::Log, ParcelKind::Submission];
        let mut fates = kinds.into_iter().flat_map(|kind| self.store.fates(kind));
        fates.find(|(_, fate)| *fate != Fate::Taken).map_or(Ok(()), |(id, fate)| Err(format!("{id}: {fate:?}")))
    }
}
