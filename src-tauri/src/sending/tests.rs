//! What the screens say of sending is so: states of families and people, trying again, and asking before a large amount.

use super::*;
use crate::{
    app::App,
    ipc::{GroupState, PersonSending, Sending},
};
use jiff::Timestamp;
use std::time::Duration;
use turno_core::{
    ids::PersonId,
    registration::{Log, log::ADDED},
    sync::{Change, Permission},
};
use turno_testkit::Folder;
use turno_vault::Profile;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;
const BABY: PersonId = PersonId([7; 4]);

pub(crate) struct Device {
    pub(crate) app: App,
    folder: Folder,
}

impl Device {
    pub(crate) fn new(name: &str) -> Self {
        let folder = Folder::new(name).unwrap();
        let app = App::open(folder.path()).unwrap();
        let vault = profile(&folder).create("280417", 0).unwrap();
        app.begin("vault", vault).unwrap();
        Self { app, folder }
    }

    /// Locks it and opens it again.
    pub(crate) fn again(self) -> Self {
        self.app.lock().session = None;
        self.app.begin("vault", profile(&self.folder).unlock("280417", 0).unwrap()).unwrap();
        self
    }

    pub(crate) fn work<T>(&self, work: impl FnOnce(&mut Session, &Clock) -> Result<T, Failure>) -> Result<T, Failure> {
        self.app.with_session(work)
    }

    pub(crate) fn family(&self, name: &str) -> GroupId {
        self.work(|session, _| {
            let group = session.create_group("family", NOW)?;
            let lead = session.log(group)?.people()[0];
            session.change(group, NOW, vec![named(lead, name)])?;
            session.pack_group(group, NOW)?;
            Ok(group)
        })
        .unwrap()
    }

    fn state(&self, group: GroupId) -> GroupState {
        self.work(|session, clock| Ok(Reading::of(session, clock, group)?.view().card.state)).unwrap()
    }

    fn people(&self, group: GroupId) -> Vec<PersonSending> {
        let view = self.work(|session, clock| Ok(Reading::of(session, clock, group)?.view())).unwrap();
        view.people.iter().map(|person| person.sending).collect()
    }

    fn sync(&self) -> SyncState {
        self.work(|session, clock| session.sync_state(clock)).unwrap()
    }

    /// Every parcel that waits meets this fate.
    fn all(&self, fate: impl Fn(turno_core::ids::ParcelId) -> Change) {
        let settle = |session: &mut Session, _: &Clock| {
            let changes: Vec<Change> = session.vault.outbox()?.iter().map(|waiting| fate(waiting.id)).collect();
            session.vault.apply(&changes)?;
            session.settle_consent()
        };
        self.work(settle).unwrap();
    }

    /// A registration on its way, as `submit` leaves it; these families have no answers to be complete with.
    fn send(&self, group: GroupId) {
        let send = |session: &mut Session, _: &Clock| {
            let (parcel, digest) = {
                let digest = turno_core::registration::submission::digest(&session.log(group)?);
                (Parcel::sign(&session.vault.group_key(group)?, ParcelKind::Submission, digest.clone().into_bytes()), digest)
            };
            session.vault.queue(&parcel, &[], None, 0)?;
            session.change(group, NOW, vec![(Subject::Group, own::SUBMITTED, Value::Text { text: digest })])?;
            session.pack_group(group, NOW)
        };
        self.work(send).unwrap();
    }
}

fn profile(folder: &Folder) -> Profile {
    Profile::at(&folder.path().join("vault")).with_pin_time(Duration::ZERO)
}

fn named(person: PersonId, name: &str) -> (Subject, u16, Value) {
    (Subject::Person(person), 1, Value::Text { text: name.into() })
}

fn taken(parcel: turno_core::ids::ParcelId) -> Change {
    Change::Taken { parcel, at_s: 1_000 }
}

fn refused(parcel: turno_core::ids::ParcelId) -> Change {
    Change::Refused { parcel, failure: Code::SyncParcelMalformed.into() }
}

#[test]
fn a_family_and_its_people_are_where_they_are_said_to_be() {
    let device = Device::new("states");
    let group = device.family("Wideline Estimé");
    assert_eq!((device.state(group).sending, device.people(group)), (Sending::OnThisDevice, vec![PersonSending::OnThisDevice]));
    device.send(group);
    let state = device.state(group);
    assert_eq!((state.sending, device.people(group)), (Sending::OnItsWay, vec![PersonSending::OnItsWay]));
    assert!(state.waiting_bytes > 100, "{} bytes are left", state.waiting_bytes);
    device.all(taken);
    let state = device.state(group);
    assert_eq!((state.sending, state.waiting_bytes), (Sending::Received, 0));
    assert_eq!(state.receipt.map(|receipt| receipt.at), Some(1_000));
    assert_eq!(device.people(group), [PersonSending::Received]);

    let change = |session: &mut Session, _: &Clock| {
        let lead = session.log(group)?.people()[0];
        let added = (Subject::Person(BABY), own::PRESENCE, Value::Choice { choice: ADDED.to_owned() });
        session.change(group, NOW, vec![named(lead, "Widelène Estimé"), added])
    };
    device.work(change).unwrap();
    assert_eq!(device.people(group), [PersonSending::Changed, PersonSending::Added]);
    device.send(group);
    assert_eq!(device.people(group), [PersonSending::OnItsWay; 2]);
    device.all(refused);
    assert_eq!((device.state(group).sending, device.people(group)), (Sending::NeedsYou, vec![PersonSending::NeedsYou; 2]));
}

#[test]
fn what_is_stuck_names_its_family_its_kind_and_its_age() {
    let device = Device::new("stuck");
    let group = device.family("Wideline Estimé");
    let waits = device.sync();
    let [item] = waits.waiting_long.as_slice() else { panic!("{waits:?}") };
    assert_eq!((item.lead_name.as_str(), item.kind.as_str(), item.since, item.can_try), ("Wideline Estimé", "log", 0, true));
    device.all(refused);
    let stuck = device.sync();
    assert!(stuck.waiting_long.is_empty(), "a refused one does not wait");
    let [item] = stuck.refused.as_slice() else { panic!("{stuck:?}") };
    assert_eq!((item.group.as_str(), item.lead_name.as_str()), (group.to_string().as_str(), "Wideline Estimé"));
    assert!(item.failure.as_ref().is_some_and(|failure| failure.is(Code::SyncParcelMalformed)));
    assert!(stuck.problem.is_none(), "the network is not to blame");
}

#[test]
fn trying_again_brings_every_answer_to_another_device_once() {
    let device = Device::new("again");
    let group = device.family("Wideline Estimé");
    device.all(refused);
    for _ in 0..2 {
        device.work(|session, clock| session.try_again(group, clock)).unwrap();
    }
    let (outbox, own) = device
        .work(|session, _| {
            let key = session.vault.group_key(group)?;
            let mut arrived = Vec::new();
            for waiting in session.vault.outbox()? {
                arrived.extend(turno_core::parcel::log::open(&key, &Parcel::open(&session.vault.parcel_bytes(waiting.id)?)?)?);
            }
            Ok((arrived, session.log(group)?))
        })
        .unwrap();
    assert_eq!(outbox.len(), own.len(), "none twice");
    assert_eq!(Log::of(outbox), own, "and all of them");
    assert!(device.sync().refused.is_empty());
}

#[test]
fn a_large_amount_waits_for_a_word_and_the_word_counts_for_it_alone() {
    let device = Device::new("large");
    let group = device.family("Wideline Estimé");
    let fill = |count: u8| {
        let queue = |session: &mut Session, _: &Clock| {
            let key = session.vault.group_key(group)?;
            (0..5).try_for_each(|number| {
                let parcel = Parcel::sign(&key, ParcelKind::Log, [vec![count, number], vec![0; 50_000]].concat());
                session.vault.queue(&parcel, &[], None, 0)
            })
        };
        device.work(queue).unwrap();
    };
    assert_eq!(device.sync().permission, Permission::Granted);
    fill(1);
    assert_eq!(device.sync().permission, Permission::Ask);
    device.work(|session, _| session.try_now()).unwrap();
    assert_eq!(device.sync().permission, Permission::Ask, "trying now is no yes to a large amount");
    device.work(|session, _| session.answer_about_sending(false)).unwrap();
    assert_eq!(device.sync().permission, Permission::WaitForWifi);
    device.work(|session, _| session.answer_about_sending(true)).unwrap();
    assert_eq!(device.sync().permission, Permission::Granted);
    fill(2);
    assert_eq!(device.sync().permission, Permission::Ask, "more came than was shown");
    device.all(taken);
    device.work(|session, _| session.set_rules(DataRules { wifi_only: true, data_saver: true })).unwrap();
    let device = device.again();
    assert_eq!(device.sync().rules, DataRules { wifi_only: true, data_saver: true }, "a choice outlives a restart");
    assert_eq!(device.sync().permission, Permission::Ask, "a laptop cannot tell a Wi-Fi");
    device.work(|session, _| session.try_now()).unwrap();
    assert_eq!(device.sync().permission, Permission::Granted, "but somebody can");
}
