//! An unlocked profile: its vault, the operator's rules in force, the sync engine, and how the last try went.

#[cfg(phone)]
use crate::liveness::Checks;
use crate::{carried::Coming, caseload::Line, clock::Clock, phone};
use jiff::Timestamp;
use std::{collections::BTreeMap, time::Duration};
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId},
    keys::GroupKey,
    operator::Bundle,
    parcel::{self, ParcelKind, cbor},
    registration::{Edit, Log, Subject, Value, group::own, import::ImportedFamily, log::ADDED, moving},
    sync::{Consent, DataRules, Engine, PhotoEngine},
};
use turno_vault::{Vault, random};

/// Names of what is kept beside the edits.
pub mod note {
    /// The operator bundle last fetched.
    pub const BUNDLE: &str = "operator-bundle";
    /// The server's and the device's clock when last heard together.
    pub const CLOCK: &str = "clock";
    /// When the server last answered, seconds since 1970.
    pub const LAST_SUCCESS: &str = "last-success";
    /// When the operator's data was last asked for, seconds since 1970.
    pub const OPERATOR_ASKED: &str = "operator-asked";
    /// What the operator changed.
    pub const OPERATOR_CHANGES: &str = "operator-changes";
    /// Up to which bundle a group's people have read what changed.
    pub const OPERATOR_CHANGES_SEEN: &str = "operator-changes-seen";
    #[cfg(phone)]
    /// The draw that a group took part in last.
    pub const DRAW: &str = "draw";
    #[cfg(phone)]
    /// When draws were last asked for, seconds since 1970.
    pub const DRAWS_ASKED: &str = "draws-asked";
    #[cfg(phone)]
    /// Where a person was on the screens, for a phone that ends Turno to make room.
    pub const PLACE: &str = "place";
    /// What a person chose about data.
    pub const DATA_RULES: &str = "data-rules";
    pub use turno_core::sync::news::note::*;
}

/// How the network does.
#[derive(Debug, Default)]
pub struct Network {
    /// Is a round trip under way?
    pub busy: bool,
    /// Why the last try failed.
    pub problem: Option<Failure>,
    /// Why the operator's data was not taken, when it was not; it stays until it is.
    pub operator_problem: Option<Failure>,
    /// Since when tries fail.
    pub failing_since: Option<Timestamp>,
    /// When the next try is due, by the monotonic clock.
    pub next_try: Option<Duration>,
}

/// An unlocked profile.
pub struct Session {
    /// The store.
    pub vault: Vault,
    /// The operator's rules in force.
    pub bundle: Bundle,
    /// The same, as they came: what is here is not fetched again.
    pub bundle_bytes: Vec<u8>,
    /// Decides what to send.
    pub engine: Engine,
    /// Decides what to do about photos.
    pub photos: PhotoEngine,
    /// How the network does.
    pub network: Network,
    /// What a person chose about data, for always.
    pub rules: DataRules,
    /// What a person said about what waits now.
    pub consent: Consent,
    /// Lines of the caseload that were read once.
    pub caseload: BTreeMap<GroupId, Line>,
    /// What comes without a network and is not whole, or waits for its code.
    pub coming: Coming,
    #[cfg(phone)]
    /// Checks of faces.
    pub liveness: Checks,
    #[cfg(phone)]
    /// The group for whom all of a draw is to be drawn again.
    pub whole_wanted: Option<GroupId>,
    #[cfg(phone)]
    /// Why that could not be done.
    pub whole_problem: Option<Failure>,
    /// Counts sessions, so that an answer to an earlier one is not written into this one.
    pub number: u64,
}

impl Session {
    /// Takes a vault into use.
    pub fn begin(vault: Vault, operator: [u8; 32], shipped: (&[u8], Bundle), clock: &mut Clock) -> Result<Self, Failure> {
        let (shipped_bytes, shipped) = shipped;
        let kept = vault.note(None, note::BUNDLE)?.and_then(|bytes| Bundle::open(&bytes, &operator).ok().map(|bundle| (bytes, bundle)));
        let newer = kept.and_then(|(bytes, bundle)| Some((bytes, shipped.clone().accept(bundle).ok()?)));
        let (bundle_bytes, bundle) = newer.unwrap_or_else(|| (shipped_bytes.to_vec(), shipped));
        if let Some(kept) = vault.note(None, note::CLOCK)?.and_then(|bytes| cbor::decode(&bytes).ok()) {
            clock.recall(&kept);
        }
        let rules = vault.note(None, note::DATA_RULES)?.and_then(|bytes| cbor::decode(&bytes).ok()).unwrap_or_default();
        let number = u64::from_le_bytes(random()?);
        Ok(Self {
            vault,
            bundle,
            bundle_bytes,
            engine: Engine::new(operator),
            photos: PhotoEngine::default(),
            network: Network::default(),
            rules,
            consent: Consent::default(),
            caseload: BTreeMap::new(),
            coming: Coming::default(),
            #[cfg(phone)]
            liveness: Checks::default(),
            #[cfg(phone)]
            whole_wanted: None,
            #[cfg(phone)]
            whole_problem: None,
            number,
        })
    }

    /// The group with this id.
    pub fn group(&self, id: &str) -> Result<GroupId, Failure> {
        let group = GroupId::parse(id).ok_or(Code::RegistrationNoSuchGroup)?;
        self.vault.group_key(group).map(|_| group)
    }

    /// Makes a group of one person, the lead.
    pub fn create_group(&mut self, kind: &str, now: Timestamp) -> Result<GroupId, Failure> {
        let person = PersonId(random()?);
        let choice = |choice: &str| Value::Choice { choice: choice.to_owned() };
        let text = |text: String| Value::Text { text };
        self.new_group(
            now,
            vec![
                (Subject::Group, 101, choice(kind)),
                (Subject::Group, own::REGISTERED_FIRST_AT, text(now.as_second().to_string())),
                (Subject::Person(person), own::PRESENCE, choice(ADDED)),
                (Subject::Group, own::LEAD, text(person.to_string())),
            ],
        )
    }

    /// Makes a group with these answers, all in one write.
    pub fn new_group(&mut self, now: Timestamp, answers: moving::Answers) -> Result<GroupId, Failure> {
        let family = self.written(now, answers)?;
        let group = family.0.id();
        self.vault.add_families(&[family])?;
        Ok(group)
    }

    /// Makes a group of every family of a file, all of them or none.
    pub fn import(&mut self, families: &[ImportedFamily], now: Timestamp) -> Result<(), Failure> {
        let mut written = Vec::new();
        for family in families {
            let text = |text: String| Value::Text { text };
            let mut answers: moving::Answers =
                family.answers.iter().map(|(field, value)| (Subject::Group, *field, value.clone())).collect();
            answers.push((Subject::Group, own::REGISTERED_FIRST_AT, text(now.as_second().to_string())));
            for (place, person) in family.people.iter().enumerate() {
                let id = PersonId(random()?);
                answers.push((Subject::Person(id), own::PRESENCE, Value::Choice { choice: ADDED.to_owned() }));
                answers.extend(person.iter().map(|(field, value)| (Subject::Person(id), *field, value.clone())));
                if place == 0 {
                    answers.push((Subject::Group, own::LEAD, text(id.to_string())));
                }
            }
            written.push(self.written(now, answers)?);
        }
        self.vault.add_families(&written)
    }

    /// A fresh group key, and these answers as edits of this device.
    fn written(&self, now: Timestamp, answers: moving::Answers) -> Result<(GroupKey, Vec<Edit>), Failure> {
        let device = self.vault.device_key().id();
        let mut log = Log::default();
        let hello = (Subject::Device(device), own::DEVICE_KIND, Value::Choice { choice: phone::kind_in_edits().to_owned() });
        for (subject, field, value) in std::iter::once(hello).chain(answers) {
            log.insert(log.next_edit(device, subject, field, value, Some(now.as_second())));
        }
        Ok((GroupKey::from_bytes(random()?), log.edits().cloned().collect()))
    }

    /// Joins a group whose key was handed over. Nothing that is here already changes.
    pub fn join_group(&mut self, key: &GroupKey, now: Timestamp) -> Result<GroupId, Failure> {
        let group = self.vault.add_group(key)?;
        let device = Subject::Device(self.vault.device_key().id());
        self.change(group, now, vec![(device, own::DEVICE_KIND, Value::Choice { choice: phone::kind_in_edits().to_owned() })])?;
        Ok(group)
    }

    /// Adds or takes out a person.
    pub fn set_presence(&mut self, group: GroupId, person: PersonId, present: bool, now: Timestamp) -> Result<(), Failure> {
        let value = if present { Value::Choice { choice: ADDED.to_owned() } } else { self.log(group)?.removal(person) };
        self.change(group, now, vec![(Subject::Person(person), own::PRESENCE, value)])
    }

    /// Writes answers; durable when it returns. An answer that stands already is not written again.
    pub fn change(&mut self, group: GroupId, now: Timestamp, answers: Vec<(Subject, u16, Value)>) -> Result<(), Failure> {
        let device = self.vault.device_key().id();
        let mut log = self.vault.log(group)?;
        let mut edits: Vec<Edit> = Vec::new();
        for (subject, field, value) in answers {
            if log.settled(subject, field) == Some(&value) {
                continue;
            }
            let edit = log.next_edit(device, subject, field, value, Some(now.as_second()));
            log.insert(edit.clone());
            edits.push(edit);
        }
        if edits.is_empty() { Ok(()) } else { self.vault.write(group, &edits) }
    }

    /// Puts the new edits of at most so many groups into parcels. Is there more to pack?
    pub fn pack(&mut self, now: Timestamp, groups_max: u32) -> Result<bool, Failure> {
        let groups = self.vault.groups_unpacked(groups_max)?;
        for group in &groups {
            self.pack_group(*group, now)?;
        }
        Ok(groups.len() == groups_max as usize)
    }

    /// Puts the new edits of a group into parcels.
    pub fn pack_group(&mut self, group: GroupId, now: Timestamp) -> Result<(), Failure> {
        let edits = self.vault.unpacked(group)?;
        for (parcel, part) in parcel::log::seal_all(&self.vault.group_key(group)?, &edits, random)? {
            let ids: Vec<_> = part.iter().map(|edit| edit.id).collect();
            self.vault.queue(&parcel, &ids, None, now.as_second())?;
        }
        Ok(())
    }

    /// The newest parcel of a kind that this device made for a group, and what became of it.
    pub fn fate(&self, group: GroupId, kind: ParcelKind) -> Result<Option<turno_vault::Sent>, Failure> {
        Ok(self.vault.sent(group, kind)?.into_iter().next())
    }

    /// The claim that stands in the group, as far as this device knows.
    pub fn claim(&self, group: GroupId) -> Result<Option<turno_core::sync::news::KeptClaim>, Failure> {
        self.read_note(group, note::CLAIM)
    }

    /// Is this the key of this device?
    pub fn is_own(&self, claim: &turno_core::sync::news::KeptClaim) -> bool {
        let own = self.vault.device_key().public();
        let hex: String = own.iter().map(|byte| format!("{byte:02x}")).collect();
        claim.device_key == hex
    }

    /// A kept value, read back.
    pub fn read_note<T: serde::de::DeserializeOwned>(&self, group: GroupId, name: &str) -> Result<Option<T>, Failure> {
        Ok(self.vault.note(Some(group), name)?.and_then(|bytes| cbor::decode(&bytes).ok()))
    }

    /// The log of a group.
    pub fn log(&self, group: GroupId) -> Result<Log, Failure> {
        self.vault.log(group)
    }
}
