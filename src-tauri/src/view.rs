//! Makes what the screens show of a group out of its log, its parcels and what the operator said.

use crate::{
    asked::Asked,
    clock::Clock,
    ipc::{
        AnswerView, GroupCard, GroupState, GroupStep, GroupView, LiveAnswer, PersonSending, PersonView, PhoneView, Progress, ReceiptView,
        Refusal, Sending,
    },
    sending::can_try,
    session::{Session, note},
};
use std::collections::BTreeMap;
use turno_core::{
    Failure,
    ids::{DeviceId, GroupId, ParcelId, PersonId},
    operator::BundleChange,
    parcel::{ParcelKind, receipt::Receipt},
    photo,
    registration::{
        FieldProblem, FieldSpec, Log, Severity, Subject, Value,
        check::{check, is_asked, progress},
        group::{Group, own},
        latin::icao_latin,
        person::Person,
        submission::{self, SinceSent},
    },
};
use turno_vault::Fate;

/// Everything that is kept of one group, read once.
pub struct Reading {
    group: GroupId,
    log: Log,
    device: DeviceId,
    problems: Vec<FieldProblem>,
    today: jiff::civil::Date,
    /// The receipt of the registration, whichever device sent it.
    pub receipt: Option<Receipt>,
    submission: Option<turno_vault::Sent>,
    asked: Asked,
    now_s: i64,
    phone: Option<PhoneView>,
    changes: Vec<BundleChange>,
    waiting: (u32, u32),
    refused: Option<Refusal>,
}

impl Reading {
    /// Reads a group.
    pub fn of(session: &Session, clock: &Clock, group: GroupId) -> Result<Self, Failure> {
        let log = session.log(group)?;
        let today = session.bundle.window.day_of(clock.now());
        let asked = Asked::of(session, group)?;
        let changes = asked.changes_by_operator(session, group)?;
        let phone = session.claim(group)?.map(|claim| PhoneView {
            this_device: session.is_own(&claim),
            replaced: claim.replaced,
            since: claim.written_in(&log).and_then(|edit| edit.at_s).or(claim.heard_at_s),
        });
        let refused = session.vault.refused_of(group)?.into_iter().find(|(parcel, _)| parcel.kind != ParcelKind::Request);
        Ok(Self {
            group,
            device: session.vault.device_key().id(),
            problems: check(&log, today),
            receipt: session.read_note(group, note::RECEIPT)?,
            submission: session.fate(group, ParcelKind::Submission)?,
            asked,
            now_s: clock.now().as_second(),
            phone,
            changes,
            waiting: session.vault.waiting_of(group)?,
            today,
            refused: refused.map(|(parcel, failure)| Refusal {
                kind: parcel.kind.name().to_owned(),
                failure,
                since: Some(parcel.made_at_s),
                can_try: can_try(parcel.kind),
            }),
            log,
        })
    }

    /// Can the registration be sent as it is?
    pub fn is_complete(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity != Severity::Stop)
    }

    /// How many people.
    pub fn people(&self) -> u32 {
        self.log.people().len() as u32
    }

    /// How many people without a photo, or with several of which somebody must choose.
    #[cfg(phone)]
    pub fn people_without_photo(&self) -> u32 {
        let without = |person: &PersonId| {
            photo::of_person(&self.log, *person, photo::Kind::Face).len() != 1 || photo::is_contested(&self.log, *person, photo::Kind::Face)
        };
        self.log.people().iter().filter(|person| without(person)).count() as u32
    }

    /// What the group asked for and got.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// Is it registered, and its request not made, or not with the server yet, or refused?
    #[cfg(phone)]
    pub fn means_to_ask(&self) -> bool {
        let is_with_server = self.asked.standing().is_some_and(|kept| kept.received_at_s.is_some()) && self.asked.refused().is_none();
        self.is_received() && self.asked.given().is_none() && !is_with_server
    }

    /// Its line in the caseload.
    pub fn card(&self) -> GroupCard {
        let subjects = self.log.people().into_iter().map(|person| (Subject::Person(person), Person::ROWS));
        let (answered, needed) = subjects.chain([(Subject::Group, Group::ROWS)]).fold((0, 0), |(answered, needed), (subject, rows)| {
            let (one_answered, one_needed) = progress(&self.log, subject, rows, self.today);
            (answered + one_answered, needed + one_needed)
        });
        GroupCard {
            id: self.group.to_string(),
            lead_name: Self::lead_name(&self.log),
            people: self.people(),
            progress: Progress { answered, needed },
            conflicts: self.log.conflicts().len() as u32,
            state: self.state(),
        }
    }

    /// Everything a screen shows of it.
    pub fn view(&self) -> GroupView {
        let since = submission::since_sent(&self.log);
        let person = |person| self.person(person, since.as_ref());
        GroupView {
            card: self.card(),
            answers: self.answers(Subject::Group, Group::ROWS),
            people: self.log.people().into_iter().map(person).collect(),
            not_asked: self.not_asked(Subject::Group, Group::ROWS),
            removed: self.log.removed_people().into_iter().map(person).collect(),
            problems: self.problems.clone(),
            request: self.asked.request_view(),
            change: self.asked.change_view(),
            appointment: self.asked.appointment_view(self.now_s),
            phone: self.phone.clone(),
            changes: self.changes.clone(),
        }
    }

    fn state(&self) -> GroupState {
        let refused = self.asked.refused().or_else(|| self.refused.clone());
        let waits = self.is_waiting();
        let step = if self.log.people().is_empty() && self.log.removed_people().is_empty() {
            GroupStep::Arriving
        } else if self.log.people().is_empty() && self.log.settled(Subject::Group, own::WENT_INTO).is_some() {
            GroupStep::Moved
        } else if self.asked.given().is_some() {
            GroupStep::Appointment
        } else if refused.is_some() {
            GroupStep::NeedsYou
        } else if self.asked.is_there() {
            GroupStep::Requested
        } else if waits {
            GroupStep::OnItsWay
        } else if self.receipt().is_some() {
            GroupStep::Received
        } else if self.is_complete() {
            GroupStep::Ready
        } else {
            GroupStep::Draft
        };
        let (waiting_parcels, waiting_bytes) = self.waiting;
        let receipt = self.receipt();
        let sending = if refused.is_some() {
            Sending::NeedsYou
        } else if waits || (receipt.is_some() && waiting_parcels > 0) {
            Sending::OnItsWay
        } else if receipt.is_some() {
            Sending::Received
        } else {
            Sending::OnThisDevice
        };
        GroupState { step, sending, receipt, refused, waiting_parcels, waiting_bytes, changed_since_sent: self.changed_since_sent() }
    }

    /// Is the registration on its way?
    fn is_waiting(&self) -> bool {
        matches!(self.submission.as_ref().map(|sent| &sent.fate), Some(Fate::Waiting))
    }

    /// Where what is known of a person is now.
    fn person_sending(&self, person: PersonId, since: Option<&SinceSent>) -> PersonSending {
        let is_sent = self.is_waiting() || self.receipt().is_some();
        if matches!(self.submission.as_ref().map(|sent| &sent.fate), Some(Fate::Refused(_))) {
            return PersonSending::NeedsYou;
        }
        match since {
            Some(since) if is_sent && since.added.contains(&person) => PersonSending::Added,
            Some(since) if is_sent && since.changed.contains(&person) => PersonSending::Changed,
            Some(_) if self.is_waiting() => PersonSending::OnItsWay,
            Some(_) if is_sent => PersonSending::Received,
            Some(_) | None => PersonSending::OnThisDevice,
        }
    }

    /// The receipt of the registration: this device's own, or one that the group's stream brought.
    fn receipt(&self) -> Option<ReceiptView> {
        let own = self.submission.as_ref().and_then(|sent| match sent.fate {
            Fate::Taken { at_s } => Some(receipt_view(sent.id, at_s)),
            Fate::Waiting | Fate::Refused(_) => None,
        });
        own.or_else(|| {
            self.receipt.as_ref().filter(|receipt| receipt.refused.is_none()).map(|receipt| receipt_view(receipt.parcel, receipt.at_s))
        })
    }

    #[cfg(phone)]
    /// Was the registration received by the operator's server?
    pub fn is_received(&self) -> bool {
        self.receipt().is_some()
    }

    fn changed_since_sent(&self) -> bool {
        let sent = self.log.settled(Subject::Group, own::SUBMITTED).and_then(Value::as_text);
        self.receipt().is_some() && sent.is_some_and(|sent| sent != self.digest())
    }

    /// What stands in the registration now, as one short text.
    pub fn digest(&self) -> String {
        submission::digest(&self.log)
    }

    /// The registration as the operator reads it.
    pub fn submission_json(&self) -> String {
        submission::to_json(self.group, &self.log).to_string()
    }

    fn person(&self, person: PersonId, since: Option<&SinceSent>) -> PersonView {
        let (answered, needed) = progress(&self.log, Subject::Person(person), Person::ROWS, self.today);
        PersonView {
            id: person.to_string(),
            name: self.name(person),
            is_lead: self.log.lead() == Some(person),
            answers: self.answers(Subject::Person(person), Person::ROWS),
            progress: Progress { answered, needed },
            not_asked: self.not_asked(Subject::Person(person), Person::ROWS),
            suggestions: self.suggestions(person),
            sending: self.person_sending(person, since),
            has_photo: !photo::of_person(&self.log, person, photo::Kind::Face).is_empty(),
            has_document_photo: !photo::of_person(&self.log, person, photo::Kind::Document).is_empty(),
            contested: self.log.is_contested(person),
        }
    }

    fn not_asked(&self, subject: Subject, rows: &'static [FieldSpec]) -> Vec<&'static str> {
        rows.iter().filter(|row| !is_asked(&self.log, subject, row, self.today)).map(|row| row.id).collect()
    }

    /// What Turno proposes; nothing is answered by it.
    fn suggestions(&self, person: PersonId) -> BTreeMap<&'static str, Value> {
        let latin = icao_latin(&self.name(person));
        if latin.is_empty() { BTreeMap::new() } else { BTreeMap::from([("latin_name", Value::Text { text: latin })]) }
    }

    /// Everybody's name.
    pub fn names(&self) -> impl Iterator<Item = String> {
        self.log.people().into_iter().map(|person| self.name(person))
    }

    fn name(&self, person: PersonId) -> String {
        name(&self.log, person)
    }

    /// The name by which a family is known.
    pub fn lead_name(log: &Log) -> String {
        log.people().first().map(|lead| name(log, *lead)).unwrap_or_default()
    }

    fn answers(&self, subject: Subject, rows: &'static [FieldSpec]) -> BTreeMap<String, AnswerView> {
        rows.iter()
            .filter_map(|row| {
                let live = self.log.live(subject, row.number);
                let value = self.log.settled(subject, row.number).filter(|value| **value != Value::Cleared).cloned();
                let conflict: Vec<LiveAnswer> = self
                    .log
                    .conflict(subject, row.number)
                    .into_iter()
                    .map(|edit| LiveAnswer {
                        value: edit.value.clone(),
                        device_kind: self.log.device_kind(edit.id.device).map(str::to_owned),
                        this_device: edit.id.device == self.device,
                        at: edit.at_s,
                    })
                    .collect();
                (!live.is_empty() && (value.is_some() || !conflict.is_empty())).then(|| (row.id.to_owned(), AnswerView { value, conflict }))
            })
            .collect()
    }
}

/// The name as written, empty when not typed yet.
pub fn name(log: &Log, person: PersonId) -> String {
    let name = Person::read(log, Subject::Person(person)).name_as_written;
    name.as_ref().and_then(Value::as_text).unwrap_or_default().to_owned()
}

fn receipt_view(parcel: ParcelId, at_s: i64) -> ReceiptView {
    ReceiptView { number: parcel.short_number(), at: at_s }
}
