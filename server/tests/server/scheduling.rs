//! Requests: from a claimed phone, in the window, a family whole or not at all, and never a seat twice.

use crate::{
    families::{EARLIEST, Family},
    house::{House, OPEN_S, TOMORROW_S, bundle},
};
use turno_core::{Code, keys::DeviceKey, region::Verdict, scheduling::request::Claim};

#[tokio::test]
async fn a_family_gets_its_appointment_and_every_device_hears_of_it() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let family = Family::new(1);
    family.prepare(&house).await;
    let request = family.request(&["hidalgo", "laredo"], 4);
    assert_eq!(house.refusal(&request).await, None);
    let decisions = house.decisions(family.id()).await;
    let appointment = decisions[0].appointment.clone().unwrap();
    assert_eq!(decisions[0].request, request.id);
    assert_eq!((appointment.port.as_str(), appointment.starts_at_s, appointment.people), ("laredo", TOMORROW_S, 4));
    assert_eq!((appointment.zone.as_str(), appointment.number), ("America/Chicago", request.id.short_number()));
    assert!(house.stream(family.id()).await.contains(&request.bytes), "other devices see what was asked for");
    assert_eq!(house.refusal(&request).await, None, "sent again");
    assert_eq!((house.decisions(family.id()).await.len(), house.given("laredo", TOMORROW_S)), (1, 4));
    let second = family.request(&["laredo"], 3);
    assert!(house.refusal(&second).await.unwrap().is(Code::SchedulingAlreadyActive));
}

#[tokio::test]
async fn a_request_forged_on_a_desktop_is_refused() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let family = Family::new(1);
    family.prepare(&house).await;
    // Somebody with the group's key, but not the claimed phone's.
    let desktop = DeviceKey::from_bytes([9; 32]);
    let forged = family.wish(&["laredo"], 2).to_parcel(&family.key, &desktop);
    assert_eq!(house.refusal(&forged).await.unwrap().code, "scheduling-device-not-claimed");
    let claim = Claim::to_parcel(&family.key, &desktop, "desktop");
    assert_eq!(house.refusal(&claim).await.unwrap().code, "scheduling-platform-not-accepted");
    assert_eq!(house.refusal(&forged).await.unwrap().code, "scheduling-device-not-claimed");
    let unclaimed = Family::new(2);
    assert_eq!(house.refusal(&unclaimed.request(&["laredo"], 2)).await.unwrap().code, "scheduling-device-not-claimed");
    assert_eq!(house.given("laredo", TOMORROW_S), 0);
}

#[tokio::test]
async fn the_newest_claim_counts_and_an_older_phone_can_claim_again() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let family = Family::new(1);
    family.prepare(&house).await;
    let other = Claim::to_parcel(&family.key, &DeviceKey::from_bytes([9; 32]), "android");
    assert_eq!(house.refusal(&other).await, None);
    let request = family.request(&["laredo"], 2);
    assert!(house.refusal(&request).await.unwrap().is(Code::SchedulingDeviceNotClaimed));
    assert_eq!(house.refusal(&family.claim()).await, None, "an old claim sent again says what it said");
    assert!(house.refusal(&request).await.unwrap().is(Code::SchedulingDeviceNotClaimed), "and does nothing");
    let again = Claim::to_parcel_replacing(&family.key, &family.phone, "simulated", Some(other.id));
    assert_eq!(house.refusal(&again).await, None);
    assert_eq!(house.refusal(&request).await, None);
}

#[tokio::test]
async fn a_refusal_of_the_hour_or_of_seats_can_be_tried_again() {
    let house = House::open().await;
    let family = Family::new(1);
    house.send(&[&family.claim()]).await;
    let request = family.request(&["laredo"], 3);
    house.set_now(OPEN_S - 10 * 60);
    assert!(house.refusal(&request).await.unwrap().is(Code::SchedulingWindowClosed));
    house.set_now(OPEN_S);
    assert!(house.refusal(&request).await.unwrap().is(Code::SchedulingNoRegistration));
    house.send(&[&family.submission(b"{}")]).await;
    house.set_seats("laredo", TOMORROW_S, 2);
    let no_room = house.refusal(&request).await.unwrap();
    assert!(no_room.is(Code::SchedulingNoRoom));
    assert_eq!(no_room.args["people"], "2", "what would fit");
    house.set_seats("laredo", TOMORROW_S, 3);
    assert_eq!(house.refusal(&request).await, None);
    assert_eq!(house.given("laredo", TOMORROW_S), 3);
}

#[tokio::test]
async fn what_no_phone_would_ask_is_refused() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 40);
    // Today at 13:00: there is a seat, but today is not on offer.
    house.set_seats("laredo", OPEN_S + 115 * 60, 40);
    let family = Family::new(1);
    family.prepare(&house).await;
    let ask = async |change: fn(&mut turno_core::scheduling::request::Request)| {
        let mut wish = family.wish(&["laredo"], 2);
        change(&mut wish);
        house.refusal(&wish.to_parcel(&family.key, &family.phone)).await.unwrap().code
    };
    assert_eq!(ask(|wish| wish.people = 0).await, "sync-parcel-malformed");
    assert_eq!(ask(|wish| wish.people = 21).await, "sync-parcel-malformed");
    assert_eq!(ask(|wish| wish.ports = vec!["laredo".into(); 5_000]).await, "sync-parcel-malformed");
    assert_eq!(ask(|wish| wish.ports = vec!["tijuana".into()]).await, "scheduling-wish-impossible");
    assert_eq!(ask(|wish| wish.presence.verdict = Verdict::Unsure).await, "scheduling-presence-not-inside");
    assert_eq!(ask(|wish| wish.presence.coarse_at_s -= 3 * 3_600).await, "scheduling-presence-stale");
    assert_eq!(ask(|wish| wish.presence.coarse_at_s = i64::MIN).await, "scheduling-presence-stale");
    assert_eq!(ask(|wish| wish.presence.region_version = "1999".into()).await, "scheduling-presence-stale");
    assert_eq!(
        ask(|wish| (wish.earliest, wish.latest) = (jiff::civil::date(-9999, 1, 1), EARLIEST.yesterday().unwrap())).await,
        "scheduling-wish-impossible"
    );
    // Wide days are cut to those on offer.
    let mut wide = family.wish(&["laredo"], 2);
    (wide.earliest, wide.latest) = (jiff::civil::Date::MIN, jiff::civil::Date::MAX);
    assert_eq!(house.refusal(&wide.to_parcel(&family.key, &family.phone)).await, None);
    assert_eq!((house.given("laredo", TOMORROW_S), house.given("laredo", OPEN_S + 115 * 60)), (2, 0));
}

#[tokio::test]
async fn withdrawing_frees_the_seats_and_the_family_may_ask_again() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 4);
    let family = Family::new(1);
    family.prepare(&house).await;
    let request = family.request(&["laredo"], 4);
    assert_eq!(house.refusal(&request).await, None);
    let withdraw = family.withdraw(request.id);
    for _ in 0..3 {
        assert_eq!(house.refusal(&withdraw).await, None);
    }
    assert_eq!(house.given("laredo", TOMORROW_S), 0);
    assert!(house.stream(family.id()).await.contains(&withdraw.bytes));
    assert_eq!(house.refusal(&request).await, None, "the old request says what it said");
    assert_eq!(house.given("laredo", TOMORROW_S), 0, "and takes no seat again");
    assert_eq!(house.refusal(&family.request(&["laredo"], 3)).await, None);
    assert_eq!(house.given("laredo", TOMORROW_S), 3);
    // Taken back before it came: nothing is given.
    let early = Family::new(2);
    early.prepare(&house).await;
    let late = early.request(&["laredo"], 1);
    assert_eq!(house.refusal(&early.withdraw(late.id)).await, None);
    assert_eq!(house.refusal(&late).await, None);
    assert_eq!((house.decisions(early.id()).await.len(), house.given("laredo", TOMORROW_S)), (0, 3));
}

#[test]
fn the_practice_window_is_open_at_the_hour_that_these_tests_hold() {
    let now = jiff::Timestamp::from_second(OPEN_S).unwrap();
    assert_eq!(now.in_tz("America/Chicago").unwrap().strftime("%F %H:%M").to_string(), "2026-11-22 11:05");
    assert_eq!(bundle().window.day_of(jiff::Timestamp::from_second(TOMORROW_S).unwrap()), EARLIEST);
}
