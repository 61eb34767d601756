//! The gate: all reasons at once, each one alone, and a device clock that has no say in any of it.

use super::*;
use crate::region::{Fix, Region};
use jiff::{ToSpan, civil::Time};
use proptest::prelude::*;

const MONTERREY: (f64, f64) = (25.684_35, -100.317_21);
const TAPACHULA: (f64, f64) = (14.903_85, -92.257_49);

fn window() -> Window {
    Window { opens: Time::constant(11, 0, 0, 0), closes: Time::constant(23, 0, 0, 0), zone: "America/Chicago".into() }
}

fn reading((latitude_deg, longitude_deg): (f64, f64)) -> Reading {
    Region::shipped().read(Some(&Fix { latitude_deg, longitude_deg, accuracy_m: 12.0, age_s: 1.0, mocked: false }))
}

/// One hour after the opening.
fn open_at() -> Timestamp {
    "2026-11-23T18:00:00Z".parse().unwrap()
}

/// Everything is met.
fn met<'a>(reading: &'a Reading, window: &'a Window, now: Timestamp) -> GateInput<'a> {
    GateInput {
        purpose: GatePurpose::Ask,
        device: DeviceKind::Phone,
        claimed_elsewhere: false,
        registration: RegistrationState::Received,
        people_without_photo: 0,
        liveness_done: true,
        reading,
        region_known: true,
        window,
        before_opening_s: 900,
        server_now: Some(now),
        now,
        device_now: now,
        bundle_valid_until: now + 1.hour(),
        already_active: false,
    }
}

#[test]
fn the_gate_is_open_when_everything_is_met() {
    let (inside, window) = (reading(MONTERREY), window());
    assert_eq!(gate(&met(&inside, &window, open_at())), []);
}

#[test]
fn the_gate_lists_every_unmet_reason_at_once() {
    let (outside, window) = (reading(TAPACHULA), window());
    // An hour before the opening; the device's clock is three days ahead.
    let now = open_at() - 2.hours();
    let input = GateInput {
        device: DeviceKind::Laptop,
        claimed_elsewhere: true,
        registration: RegistrationState::Incomplete,
        people_without_photo: 2,
        liveness_done: false,
        device_now: now + 72.hours(),
        bundle_valid_until: now - 1.second(),
        region_known: false,
        already_active: true,
        ..met(&outside, &window, now)
    };
    let all = [
        GateReason::NotAPhone,
        GateReason::OtherPhone,
        GateReason::AlreadyActive,
        GateReason::RegistrationIncomplete,
        GateReason::NoPhoto { people: 2 },
        GateReason::BundleOutOfDate,
        GateReason::RegionOutOfDate,
        GateReason::ClockOff { ahead_s: 259_200 },
        GateReason::WindowClosed { opens_at: (open_at() - 1.hour()).as_second() },
        GateReason::Outside { reading: outside.clone() },
        GateReason::LivenessNotDone,
    ];
    assert_eq!(gate(&input), all);
    let unheard = gate(&GateInput { server_now: None, ..input });
    assert!(unheard.contains(&GateReason::TimeUnknown) && unheard.len() == all.len(), "{unheard:?}");
}

#[test]
fn what_is_unmet_alone_is_the_only_reason() {
    let (inside, outside, unsure, window) = (reading(MONTERREY), reading(TAPACHULA), Region::shipped().read(None), window());
    let now = open_at();
    let met = || met(&inside, &window, now);
    let closes = window.of_day(window.day_of(now)).unwrap().1;
    let opens_next = GateReason::WindowClosed { opens_at: (closes + 12.hours()).as_second() };
    for (input, reason) in [
        (GateInput { device: DeviceKind::Laptop, ..met() }, GateReason::NotAPhone),
        (GateInput { claimed_elsewhere: true, ..met() }, GateReason::OtherPhone),
        (GateInput { already_active: true, ..met() }, GateReason::AlreadyActive),
        (GateInput { registration: RegistrationState::Incomplete, ..met() }, GateReason::RegistrationIncomplete),
        (GateInput { registration: RegistrationState::NotReceived, ..met() }, GateReason::RegistrationNotReceived),
        (GateInput { people_without_photo: 1, ..met() }, GateReason::NoPhoto { people: 1 }),
        (GateInput { bundle_valid_until: now, ..met() }, GateReason::BundleOutOfDate),
        (GateInput { region_known: false, ..met() }, GateReason::RegionOutOfDate),
        (GateInput { server_now: None, ..met() }, GateReason::TimeUnknown),
        (GateInput { device_now: now - 121.seconds(), ..met() }, GateReason::ClockOff { ahead_s: -121 }),
        (GateInput { server_now: Some(closes), now: closes, device_now: closes, bundle_valid_until: Timestamp::MAX, ..met() }, opens_next),
        (GateInput { reading: &outside, ..met() }, GateReason::Outside { reading: outside.clone() }),
        (GateInput { reading: &unsure, ..met() }, GateReason::Unsure { reading: unsure.clone() }),
        (GateInput { liveness_done: false, ..met() }, GateReason::LivenessNotDone),
    ] {
        assert_eq!(gate(&input), [reason]);
    }
    assert_eq!(gate(&GateInput { device_now: now + 120.seconds(), ..met() }), [], "two minutes are allowed");
}

#[test]
fn a_request_can_be_made_a_quarter_of_an_hour_before_the_opening_and_no_earlier() {
    let (inside, window) = (reading(MONTERREY), window());
    let opens_at = open_at() - 1.hour();
    assert_eq!(gate(&met(&inside, &window, opens_at - 15.minutes())), []);
    let earlier = gate(&met(&inside, &window, opens_at - 15.minutes() - 1.second()));
    assert_eq!(earlier, [GateReason::WindowClosed { opens_at: opens_at.as_second() }]);
}

#[test]
fn a_change_needs_what_asking_needs_and_a_confirmation_needs_the_place_and_the_person_alone() {
    let (inside, outside, window) = (reading(MONTERREY), reading(TAPACHULA), window());
    let night = open_at() + 12.hours();
    let active = GateInput { already_active: true, purpose: GatePurpose::Change, ..met(&inside, &window, open_at()) };
    assert_eq!(gate(&active), []);
    let at_night = GateInput { now: night, server_now: Some(night), device_now: night, bundle_valid_until: Timestamp::MAX, ..active };
    assert!(matches!(gate(&at_night).as_slice(), [GateReason::WindowClosed { .. }]));
    let confirms =
        GateInput { purpose: GatePurpose::Confirm, registration: RegistrationState::Incomplete, people_without_photo: 1, ..at_night };
    assert_eq!(gate(&confirms), []);
    let away = GateInput { reading: &outside, liveness_done: false, ..confirms };
    assert_eq!(gate(&away), [GateReason::Outside { reading: outside.clone() }, GateReason::LivenessNotDone]);
}

proptest! {
    /// A clock that is wrong by days is told of, and moves neither the window nor any other reason.
    #[test]
    fn a_device_clock_wrong_by_days_still_gives_the_right_window(minute in 0_i64..16 * 366 * 1_440, ahead_s in -3 * 86_400_i64..=3 * 86_400) {
        let (inside, window) = (reading(MONTERREY), window());
        let now = "2020-01-01T00:00:00Z".parse::<Timestamp>().unwrap() + minute.minutes();
        let right = met(&inside, &window, now);
        let wrong = GateInput { device_now: now + ahead_s.seconds(), ..right.clone() };
        let (told, others): (Vec<_>, Vec<_>) = gate(&wrong).into_iter().partition(|reason| matches!(reason, GateReason::ClockOff { .. }));
        let expected = if ahead_s.abs() > CLOCK_OFF_MAX_S { vec![GateReason::ClockOff { ahead_s }] } else { Vec::new() };
        prop_assert_eq!(told, expected);
        prop_assert_eq!(others, gate(&right));
    }
}
