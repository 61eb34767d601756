//! What a group asked for and got: the request that stands, the change of it that waits, the operator's answer.

use crate::{
    clock::Clock,
    ipc::{AppointmentView, ReceiptView, Refusal, RequestChange, RequestView},
    phone,
    session::{Session, note},
};
use std::time::Duration;
use turno_core::{
    Failure,
    ids::GroupId,
    operator::BundleChange,
    parcel::ParcelKind,
    scheduling::appointment::{Appointment, Decision},
    sync::news::KeptRequest,
};
use turno_vault::{Fate, Sent, Waiting};

/// Everything that is kept of a group's wish, read once.
#[derive(Debug)]
pub struct Asked {
    /// The request that stands, whichever device made it.
    standing: Option<KeptRequest>,
    /// One of this device that would take its place, and is not received.
    change: Option<KeptRequest>,
    /// What became of the newest request of this device.
    sent: Option<Sent>,
    decision: Option<Decision>,
    confirmed: bool,
}

impl Asked {
    /// Reads it.
    pub fn of(session: &Session, group: GroupId) -> Result<Self, Failure> {
        let has = |name: String| Ok::<_, Failure>(session.vault.note(Some(group), &name)?.is_some());
        let sent = session.fate(group, ParcelKind::Request)?;
        let newest: Option<KeptRequest> = session.read_note(group, note::REQUEST)?;
        let is_taken = |kept: &KeptRequest| {
            let by_server = sent.as_ref().filter(|sent| sent.id == kept.parcel).is_some_and(|sent| matches!(sent.fate, Fate::Taken { .. }));
            by_server || kept.received_at_s.is_some()
        };
        let (standing, change) = match newest {
            Some(newest) if !is_taken(&newest) && newest.replaces.is_some() => (newest.replaces.as_deref().cloned(), Some(newest)),
            newest => (newest, None),
        };
        let not_withdrawn = |kept: Option<KeptRequest>| match kept {
            Some(kept) if has(note::withdrawn(kept.parcel))? => Ok::<_, Failure>(None),
            kept => Ok(kept),
        };
        let (standing, change) = (not_withdrawn(standing)?, not_withdrawn(change)?);
        let decision: Option<Decision> = session.read_note(group, note::DECISION)?;
        let decision = decision.filter(|decision| standing.as_ref().is_some_and(|kept| kept.parcel == decision.request));
        let confirmed = standing.as_ref().map_or(Ok(false), |kept| has(note::confirmed(kept.parcel)))?;
        Ok(Self { standing, change, sent, decision, confirmed })
    }

    /// Is there one, whatever became of it?
    pub fn is_there(&self) -> bool {
        self.standing.is_some()
    }

    /// Is there a request that waits or stands, or an appointment?
    pub fn is_active(&self) -> bool {
        self.given().is_some() || (self.standing.is_some() && self.refused().is_none())
    }

    /// The request that stands, with what this device knows of its way.
    #[cfg(phone)]
    pub fn standing(&self) -> Option<KeptRequest> {
        let kept = self.standing.clone()?;
        let received_at_s = self.received_at_s(&kept);
        Some(KeptRequest { received_at_s, replaces: None, leaves_at_s: None, ..kept })
    }

    /// The parcels that end it all: of the request that stands, and of the change that waits.
    #[cfg(phone)]
    pub fn parcels(&self) -> Vec<turno_core::ids::ParcelId> {
        self.standing.iter().chain(&self.change).map(|kept| kept.parcel).collect()
    }

    /// Did the operator answer it?
    #[cfg(phone)]
    pub fn is_answered(&self) -> bool {
        self.decision.is_some()
    }

    /// The appointment that the operator gave.
    pub fn given(&self) -> Option<&Appointment> {
        self.decision.as_ref()?.appointment.as_ref()
    }

    /// What the operator changed since, and touches it.
    pub fn changes_by_operator(&self, session: &Session, group: GroupId) -> Result<Vec<BundleChange>, Failure> {
        let changes = self.standing.as_ref().map(|kept| session.changes_for(group, kept, self.given())).transpose()?;
        Ok(changes.unwrap_or_default())
    }

    /// Why there is no appointment, where it was said.
    pub fn refused(&self) -> Option<Refusal> {
        let kept = self.standing.as_ref()?;
        let by_decision = || Some(refusal(self.decision.as_ref()?.refused.clone()?, None));
        self.refused_by_server(kept).or_else(by_decision)
    }

    fn refused_by_server(&self, kept: &KeptRequest) -> Option<Refusal> {
        let sent = self.sent.as_ref().filter(|sent| sent.id == kept.parcel)?;
        match &sent.fate {
            Fate::Refused(failure) => Some(refusal(failure.clone(), Some(sent.made_at_s))),
            Fate::Waiting | Fate::Taken { .. } => None,
        }
    }

    fn received_at_s(&self, kept: &KeptRequest) -> Option<i64> {
        let own = self.sent.as_ref().filter(|sent| sent.id == kept.parcel).and_then(|sent| match sent.fate {
            Fate::Taken { at_s } => Some(at_s),
            Fate::Waiting | Fate::Refused(_) => None,
        });
        own.or(kept.received_at_s)
    }

    /// The request as the screens show it.
    pub fn request_view(&self) -> Option<RequestView> {
        Some(self.view(self.standing.as_ref()?))
    }

    /// The change that waits, or was refused.
    pub fn change_view(&self) -> Option<RequestChange> {
        let kept = self.change.as_ref()?;
        Some(RequestChange { request: self.view(kept), refused: self.refused_by_server(kept).map(|refusal| refusal.failure) })
    }

    fn view(&self, kept: &KeptRequest) -> RequestView {
        let received = self.received_at_s(kept).map(|at| ReceiptView { number: kept.parcel.short_number(), at });
        RequestView {
            ports: kept.ports.clone(),
            earliest: kept.earliest.clone(),
            latest: kept.latest.clone(),
            made_at: kept.made_at_s,
            leaves_at: kept.leaves_at_s.filter(|_| received.is_none()).and_then(phone::wall_here),
            received,
        }
    }

    /// The appointment as the screens show it.
    pub fn appointment_view(&self, now_s: i64) -> Option<AppointmentView> {
        let given = self.given()?;
        Some(AppointmentView {
            port: given.port.clone(),
            starts_at: given.starts_at_s,
            zone: given.zone.clone(),
            people: given.people,
            number: given.number.clone(),
            confirm_by: given.confirm_by_s.and_then(phone::wall_here),
            confirmed: self.confirmed,
            past: given.starts_at_s < now_s,
        })
    }
}

fn refusal(failure: Failure, since: Option<i64>) -> Refusal {
    Refusal { kind: ParcelKind::Request.name().to_owned(), failure, since, can_try: false }
}

impl Session {
    /// How long a parcel must wait that was made before the opening; none where it may leave. While the time is not known it
    /// waits without an end: the next word of the server tells it.
    pub fn held_back(&self, clock: &Clock, waiting: &Waiting) -> Result<Option<Duration>, Failure> {
        if waiting.kind != ParcelKind::Request {
            return Ok(None);
        }
        let kept: Option<KeptRequest> = self.read_note(waiting.group, note::REQUEST)?;
        let leaves_at_s = kept.filter(|kept| kept.parcel == waiting.id).and_then(|kept| kept.leaves_at_s);
        let left_s = leaves_at_s.map(|at_s| clock.server().map_or(i64::MAX, |now| at_s.saturating_sub(now.as_second())));
        Ok(left_s.and_then(|left_s| u64::try_from(left_s).ok()).filter(|left_s| *left_s > 0).map(Duration::from_secs))
    }
}

#[cfg(phone)]
#[cfg(test)]
mod tests;
