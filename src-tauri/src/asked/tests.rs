//! A request that takes another's place: until it is received the earlier one stands, whatever becomes of it. One that was made
//! before the opening waits for it.

use super::*;
use crate::{sending::tests::Device, view::Reading};
use jiff::{Timestamp, civil::date};
use turno_core::{
    Code,
    ids::ParcelId,
    parcel::{Parcel, cbor},
    region::Verdict,
    scheduling::{
        presence::{LivenessResult, Presence},
        request::Request,
    },
    sync::{Change, news},
};

const NOW_S: i64 = 1_795_367_100;

/// A phone with a family.
struct Home {
    phone: Device,
    group: GroupId,
}

impl Home {
    fn new(name: &str) -> Self {
        let phone = Device::new(name);
        let group = phone.family("Ketsia Ñuñez");
        phone.app.lock().clock.heard(Timestamp::from_second(NOW_S).unwrap());
        Self { phone, group }
    }

    /// Makes a request as the command does; the gate has been passed.
    fn ask(&self, port: &str, leaves_at_s: Option<i64>) -> Parcel {
        self.phone
            .work(|session, _| {
                let standing = Asked::of(session, self.group)?.standing();
                let presence = Presence {
                    verdict: Verdict::Inside,
                    at_edge: false,
                    mocked: false,
                    region_version: "1".into(),
                    liveness: LivenessResult::NotAsked,
                    coarse_at_s: 0,
                };
                let request = Request {
                    group: self.group,
                    nonce: port.to_owned(),
                    ports: vec![port.to_owned()],
                    earliest: date(2026, 12, 1),
                    latest: date(2026, 12, 3),
                    people: 1,
                    presence,
                    replaces: standing.as_ref().map(|kept| kept.parcel),
                };
                let parcel = request.to_parcel(&session.vault.group_key(self.group)?, session.vault.device_key());
                let kept = KeptRequest { leaves_at_s, replaces: standing.map(Box::new), ..news::kept(&parcel, &request, NOW_S, None) };
                session.vault.set_note(Some(self.group), note::REQUEST, &cbor::encode(&kept))?;
                session.vault.queue(&parcel, &[], None, NOW_S)?;
                Ok(parcel)
            })
            .unwrap()
    }

    fn settle(&self, change: Change) {
        self.phone.work(|session, _| session.vault.apply(&[change])).unwrap();
    }

    fn taken(&self, parcel: &Parcel) {
        self.settle(Change::Taken { parcel: parcel.id, at_s: NOW_S });
    }

    fn refused(&self, parcel: &Parcel) {
        self.settle(Change::Refused { parcel: parcel.id, failure: Code::SchedulingNoRoom.into() });
    }

    fn asked(&self) -> Asked {
        self.phone.work(|session, _| Asked::of(session, self.group)).unwrap()
    }

    fn standing(&self) -> Option<ParcelId> {
        self.asked().standing().map(|kept| kept.parcel)
    }
}

#[test]
fn a_change_takes_the_place_of_what_stands_only_when_it_is_received() {
    let home = Home::new("asked-change");
    let first = home.ask("laredo", None);
    home.taken(&first);
    let second = home.ask("hidalgo", None);
    assert_eq!(home.standing(), Some(first.id), "while it waits, the earlier one counts");
    let change = home.asked().change_view().unwrap();
    assert_eq!((change.request.ports, change.refused), (vec!["hidalgo".to_owned()], None));
    assert!(home.asked().request_view().unwrap().received.is_some());
    home.taken(&second);
    assert_eq!((home.standing(), home.asked().change_view().is_some()), (Some(second.id), false));
}

#[test]
fn a_change_that_is_refused_is_told_and_the_earlier_one_stands() {
    let home = Home::new("asked-refused");
    let first = home.ask("laredo", None);
    home.taken(&first);
    let second = home.ask("hidalgo", None);
    home.refused(&second);
    let asked = home.asked();
    assert_eq!((asked.standing().map(|kept| kept.parcel), asked.is_active()), (Some(first.id), true));
    assert!(asked.refused().is_none(), "what stands was not refused");
    assert!(asked.change_view().unwrap().refused.unwrap().is(Code::SchedulingNoRoom));
    // A third takes the first one's place, not the one that never was.
    let third = home.ask("eagle_pass", None);
    let (request, _) = Request::from_parcel(&third).unwrap();
    assert_eq!(request.replaces, Some(first.id));
    let state = home.phone.work(|session, clock| Ok(Reading::of(session, clock, home.group)?.view())).unwrap();
    assert!(state.card.state.refused.is_none());
}

#[test]
fn what_was_made_before_the_opening_waits_for_it_and_for_a_known_time() {
    let home = Home::new("asked-early");
    let early = home.ask("laredo", Some(NOW_S + 90));
    let back = || {
        let held = home.phone.work(|session, clock| {
            let outbox = session.vault.outbox()?;
            let waiting = outbox.iter().find(|waiting| waiting.id == early.id).unwrap();
            session.held_back(clock, waiting)
        });
        held.unwrap().map(|wait| wait.as_secs())
    };
    assert!(matches!(back(), Some(80..=90)), "{:?}", back());
    assert!(home.asked().request_view().unwrap().leaves_at.is_some());
    home.phone.app.lock().clock.heard(Timestamp::from_second(NOW_S + 90).unwrap());
    assert_eq!(back(), None);
    // The phone was switched off: its clock alone lets nothing go.
    home.phone.app.lock().clock = Clock::start();
    assert!(back().is_some_and(|wait| wait > 86_400 * 365));
}
