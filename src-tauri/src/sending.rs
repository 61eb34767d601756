//! What is sent and what is not, as the screens show it; sending a registration, and trying again what was refused.

use crate::{
    clock::Clock,
    ipc::{StuckItem, SyncState},
    phone,
    session::{Session, note},
    view::Reading,
};
use std::collections::BTreeMap;
use turno_core::{
    Code, Failure,
    ids::GroupId,
    parcel::{Parcel, ParcelKind, cbor},
    photo::JPEG_BYTES_MAX,
    registration::{Subject, Value, group::own},
    sync::{Consent, DataRules, LARGE_BYTES, Terms},
};
use turno_vault::{RefusedPhoto, Waiting, seal_for_operator};

/// From a day on, a parcel that waits is one that somebody may want to carry by hand.
const WAITING_LONG_S: i64 = 24 * 3_600;

/// Most items told to be stuck; the others are found in the list of families.
const STUCK_MAX: usize = 20;

/// Can a refused parcel of this kind be tried again as it stands? A request is asked for anew: its hour or its place may be
/// what was refused.
pub fn can_try(kind: ParcelKind) -> bool {
    !matches!(kind, ParcelKind::Request | ParcelKind::Confirm)
}

impl Session {
    /// What decides whether something may be sent now.
    pub fn terms(&self) -> Terms {
        Terms { metered: phone::metered(), rules: self.rules, consent: self.consent }
    }

    /// Keeps what a person chose about data.
    pub fn set_rules(&mut self, rules: DataRules) -> Result<(), Failure> {
        self.vault.set_note(None, note::DATA_RULES, &cbor::encode(&rules))?;
        self.rules = rules;
        self.consent = Consent::Unasked;
        Ok(())
    }

    /// Tries now, as a person asked. A large amount still needs its own yes.
    pub fn try_now(&mut self) -> Result<(), Failure> {
        let bytes = self.bytes_in_question()?;
        if bytes <= LARGE_BYTES {
            self.consent = Consent::Now { bytes };
        }
        self.engines_try_now();
        Ok(())
    }

    /// A person said what to do with what waits now.
    pub fn answer_about_sending(&mut self, now: bool) -> Result<(), Failure> {
        self.consent = if now { Consent::Now { bytes: self.bytes_in_question()? } } else { Consent::Later };
        if now {
            self.engines_try_now();
        }
        Ok(())
    }

    /// What waits because the network failed need not wait any longer. Nobody was asked anything, so nothing is consented to.
    #[cfg(target_os = "android")]
    pub fn network_is_back(&mut self) -> Result<(), Failure> {
        self.engines_try_now();
        Ok(())
    }

    fn engines_try_now(&mut self) {
        self.engine.try_now();
        self.photos.try_now();
    }

    /// A word about what waits counts until nothing waits.
    pub fn settle_consent(&mut self) -> Result<(), Failure> {
        if self.consent != Consent::Unasked && !self.engine.is_news_wanted() && self.bytes_in_question()? == 0 {
            self.consent = Consent::Unasked;
        }
        Ok(())
    }

    /// Bytes of the parcels that wait, and those of photos that are not with the server.
    pub fn waiting_bytes(&self) -> Result<usize, Failure> {
        let parcels: usize = self.vault.outbox()?.iter().map(|waiting| waiting.bytes).sum();
        Ok(parcels + self.vault.photos_left()?.1 as usize)
    }

    /// About how many bytes the photos of other devices are that are not here; none while they are left there. Nothing tells
    /// how long one is before it comes.
    pub fn fetching_bytes(&self) -> Result<usize, Failure> {
        if self.rules.data_saver { Ok(0) } else { Ok(self.vault.photos_wanted()?.len() * JPEG_BYTES_MAX) }
    }

    /// What a person is asked about: what waits to be sent, and once nothing does, what would be fetched.
    fn bytes_in_question(&self) -> Result<usize, Failure> {
        match self.waiting_bytes()? {
            0 => self.fetching_bytes(),
            bytes => Ok(bytes),
        }
    }

    /// Is it time to ask for the operator's data?
    pub fn operator_is_due(&self, clock: &Clock) -> Result<bool, Failure> {
        let asked: Option<i64> = self.vault.note(None, note::OPERATOR_ASKED)?.and_then(|bytes| cbor::decode(&bytes).ok());
        let every_s = self.rules.operator_every().as_secs() as i64;
        let now_s = clock.now().as_second();
        // A clock that was set back must not put it off for years.
        Ok(asked.is_none_or(|asked| now_s < asked || now_s >= asked + every_s))
    }

    /// Seals the registration to the operator and puts it on its way.
    pub fn submit(&mut self, group: GroupId, clock: &Clock) -> Result<(), Failure> {
        let reading = Reading::of(self, clock, group)?;
        if !reading.is_complete() {
            return Err(Code::RegistrationNotComplete.into());
        }
        let now = clock.now();
        let sealed = seal_for_operator(&self.bundle.age_recipients, reading.submission_json().as_bytes())?;
        let parcel = Parcel::sign(&self.vault.group_key(group)?, ParcelKind::Submission, sealed);
        self.vault.queue(&parcel, &[], None, now.as_second())?;
        self.change(group, now, vec![(Subject::Group, own::SUBMITTED, Value::Text { text: reading.digest() })])
    }

    /// Tries again what the server refused of a group: answers are packed anew, the registration is sealed anew, other
    /// parcels go once more as they are.
    pub fn try_again(&mut self, group: GroupId, clock: &Clock) -> Result<(), Failure> {
        let refused = self.vault.refused_of(group)?;
        self.vault.pack_again(group, clock.now().as_second())?;
        self.vault.photos_again(group)?;
        self.pack_group(group, clock.now())?;
        for (parcel, _) in &refused {
            match parcel.kind {
                ParcelKind::Submission => self.submit(group, clock)?,
                ParcelKind::Claim | ParcelKind::Withdraw => self.vault.wait_again(parcel.id)?,
                ParcelKind::Log | ParcelKind::Request | ParcelKind::Confirm => {}
            }
        }
        self.try_now()
    }

    /// The state of the network and of what waits, for the screens.
    pub fn sync_state(&self, clock: &Clock) -> Result<SyncState, Failure> {
        let outbox = self.vault.outbox()?;
        let now = clock.now();
        let next_try_at = self.network.next_try.map(|at| now.as_second() + at.saturating_sub(clock.monotonic()).as_secs() as i64);
        let last = self.vault.note(None, note::LAST_SUCCESS)?;
        let bytes = self.waiting_bytes()?;
        let (waiting_photos, _) = self.vault.photos_left()?;
        let terms = self.terms();
        let asked = self.bytes_in_question()?;
        let refused = self.vault.refused()?.into_iter().map(|(parcel, failure)| self.stuck(&parcel, parcel.bytes, Some(failure)));
        let photos = self.vault.photos_refused()?.into_iter().map(|photo| self.stuck_photo(photo));
        Ok(SyncState {
            busy: self.network.busy,
            last_success_at: last.and_then(|bytes| cbor::decode(&bytes).ok()),
            problem: self.network.problem.clone().or_else(|| self.network.operator_problem.clone()),
            failing_since: self.network.failing_since.map(|since| since.as_second()),
            next_try_at: if self.network.problem.is_some() { next_try_at } else { None },
            waiting_parcels: outbox.len() as u32 + waiting_photos,
            waiting_bytes: bytes as u32,
            fetching_bytes: self.fetching_bytes()? as u32,
            permission: if waiting_photos > 0 { terms.permission_for_photos(asked) } else { terms.permission(asked) },
            metered: terms.metered,
            rules: terms.rules,
            waiting_long: self.waiting_long(&outbox, now.as_second() - WAITING_LONG_S)?,
            refused: refused.chain(photos).take(STUCK_MAX).collect::<Result<_, _>>()?,
        })
    }

    /// One item for each family with something that was made before this second: its oldest, with all bytes of the family.
    fn waiting_long(&self, outbox: &[Waiting], before_s: i64) -> Result<Vec<StuckItem>, Failure> {
        let mut families: BTreeMap<GroupId, (usize, &Waiting)> = BTreeMap::new();
        for waiting in outbox {
            let family = families.entry(waiting.group).or_insert((0, waiting));
            family.0 += waiting.bytes;
            if waiting.made_at_s < family.1.made_at_s {
                family.1 = waiting;
            }
        }
        let mut long: Vec<_> = families.into_values().filter(|(_, oldest)| oldest.made_at_s < before_s).collect();
        long.sort_by_key(|(_, oldest)| oldest.made_at_s);
        long.into_iter().take(STUCK_MAX).map(|(bytes, oldest)| self.stuck(oldest, bytes, None)).collect()
    }

    fn stuck_photo(&self, photo: RefusedPhoto) -> Result<StuckItem, Failure> {
        Ok(StuckItem {
            group: photo.group.to_string(),
            lead_name: Reading::lead_name(&self.log(photo.group)?),
            kind: "photo".to_owned(),
            since: photo.made_at_s,
            bytes: photo.bytes as u32,
            can_try: true,
            failure: Some(photo.failure),
        })
    }

    fn stuck(&self, parcel: &Waiting, bytes: usize, failure: Option<Failure>) -> Result<StuckItem, Failure> {
        Ok(StuckItem {
            group: parcel.group.to_string(),
            lead_name: Reading::lead_name(&self.log(parcel.group)?),
            kind: parcel.kind.name().to_owned(),
            since: parcel.made_at_s,
            bytes: bytes as u32,
            can_try: failure.is_none() || can_try(parcel.kind),
            failure,
        })
    }
}

#[cfg(test)]
pub(crate) mod tests;
