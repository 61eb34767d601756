//! Reminders: before what they remind of, by the wall here, never at night, and none about nothing.

use super::*;
use jiff::ToSpan;
use proptest::prelude::*;

const ZONES: &[&str] = &["America/Tijuana", "America/Hermosillo", "America/Ciudad_Juarez", "America/Mexico_City", "America/Matamoros"];

fn window() -> Window {
    Window { opens: Time::constant(11, 0, 0, 0), closes: Time::constant(23, 0, 0, 0), zone: "America/Chicago".into() }
}

fn nothing(window: &Window) -> Expected<'_> {
    Expected { window, means_to_ask: false, confirm_by: None, appointment: None }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn wall(moment: Timestamp, zone: &str) -> String {
    moment.in_tz(zone).unwrap().strftime("%m-%d %H:%M").to_string()
}

#[test]
fn who_means_to_ask_is_reminded_before_every_opening() {
    let window = window();
    let expected = Expected { means_to_ask: true, ..nothing(&window) };
    let tijuana = TimeZone::get("America/Tijuana").unwrap();
    // 8 March 2026: both countries' clocks change in Chicago and Tijuana; the openings are 23 hours apart.
    let found = reminders(&expected, &tijuana, at("2026-03-07T12:00:00Z"));
    let walls = found.iter().map(|one| (wall(one.at, "America/Tijuana"), wall(one.event_at, "America/Tijuana")));
    let line = |day: &str| (format!("03-{day} 08:30"), format!("03-{day} 09:00"));
    assert_eq!(walls.take(3).collect::<Vec<_>>(), [line("07"), line("08"), line("09")]);
    assert_eq!(found.len(), OPENINGS_MAX);
    assert_eq!(due(&expected, &tijuana, at("2026-03-07T16:29:59Z")), []);
    assert_eq!(due(&expected, &tijuana, at("2026-03-07T16:30:00Z")), found[..1]);
    assert_eq!(due(&expected, &tijuana, at("2026-03-07T17:00:00Z")), [], "it is open");
}

#[test]
fn an_offer_that_lapses_at_night_is_told_of_in_the_evening() {
    let window = window();
    let here = TimeZone::get("America/Mexico_City").unwrap();
    // It lapses at 5 in the morning on the wall here; two hours before, everybody sleeps.
    let expected = Expected { confirm_by: Some(at("2026-11-24T11:00:00Z")), ..nothing(&window) };
    let found = reminders(&expected, &here, at("2026-11-23T12:00:00Z"));
    assert_eq!(found.iter().map(|one| wall(one.at, "America/Mexico_City")).collect::<Vec<_>>(), ["11-23 17:00", "11-23 21:00"]);
    assert_eq!(due(&expected, &here, at("2026-11-24T04:00:00Z")).len(), 1, "said once, though both are due");
    assert_eq!(due(&expected, &here, at("2026-11-24T11:00:00Z")), [], "it has lapsed");
}

#[test]
fn an_appointment_is_told_of_on_the_evening_before_and_in_time_to_go() {
    let window = window();
    let here = TimeZone::get("America/Matamoros").unwrap();
    let expected = Expected { appointment: Some(at("2026-12-01T15:00:00Z")), ..nothing(&window) };
    let found = reminders(&expected, &here, at("2026-11-01T00:00:00Z"));
    assert_eq!(found.iter().map(|one| wall(one.at, "America/Matamoros")).collect::<Vec<_>>(), ["11-30 18:00", "12-01 06:00"]);
    assert_eq!(due(&expected, &here, at("2026-11-30T23:59:59Z")), []);
    assert_eq!(due(&expected, &here, at("2026-12-01T14:59:59Z")).len(), 1, "said once, though both are due");
    assert_eq!(due(&expected, &here, at("2026-12-01T15:00:00Z")), [], "it has begun");
}

fn moment() -> impl Strategy<Value = Timestamp> {
    (0_i64..16 * 365 * 1_440).prop_map(|minute| at("2020-01-01T00:00:00Z") + minute.minutes())
}

proptest! {
    #[test]
    fn every_reminder_comes_before_its_event_in_order_and_by_day(
        now in moment(),
        zone in prop::sample::select(ZONES),
        means_to_ask: bool,
        confirm_in in prop::option::of(-60_i64..23 * 60),
        appointment_in in prop::option::of(-60_i64..40 * 1_440),
    ) {
        let (window, here) = (window(), TimeZone::get(zone).unwrap());
        let expected = Expected {
            means_to_ask,
            confirm_by: confirm_in.map(|minutes| now + minutes.minutes()),
            appointment: appointment_in.map(|minutes| now + minutes.minutes()),
            ..nothing(&window)
        };
        let found = reminders(&expected, &here, now);
        prop_assert!(found.is_sorted());
        for one in &found {
            prop_assert!(one.at < one.event_at && now < one.event_at);
            let on_wall = one.at.to_zoned(here.clone());
            match one.kind {
                ReminderKind::OpensSoon => {
                    prop_assert_eq!(one.event_at.in_tz("America/Chicago").unwrap().strftime("%H:%M").to_string(), "11:00");
                }
                ReminderKind::ConfirmBy => {
                    prop_assert_eq!(Some(one.event_at), expected.confirm_by);
                    prop_assert!(on_wall.time() >= NIGHT_UNTIL && on_wall.time() <= NIGHT_FROM, "{}", on_wall);
                    prop_assert!(one.event_at.duration_since(one.at) >= SignedDuration::from_hours(2));
                }
                ReminderKind::Appointment => {
                    prop_assert_eq!(Some(one.event_at), expected.appointment);
                    let day_before = on_wall.date().tomorrow().unwrap() == one.event_at.to_zoned(here.clone()).date();
                    let is_evening_before = day_before && on_wall.time() == EVENING;
                    prop_assert!(is_evening_before || one.event_at.duration_since(one.at) == BEFORE_APPOINTMENT, "{}", on_wall);
                }
            }
        }
        // Nothing is left out: a fortnight of openings, and twice what is still to come.
        let count = |kind| found.iter().filter(|one| one.kind == kind).count();
        let twice = |minutes: Option<i64>| minutes.is_some_and(|minutes| minutes > 0);
        prop_assert_eq!(count(ReminderKind::OpensSoon), if means_to_ask { OPENINGS_MAX } else { 0 });
        // Two that fall on one evening are one.
        prop_assert!((1..=2).contains(&count(ReminderKind::ConfirmBy)) == twice(confirm_in));
        prop_assert!((1..=2).contains(&count(ReminderKind::Appointment)) == twice(appointment_in));
    }

    #[test]
    fn what_is_due_was_announced_and_stays_due_until_its_event(now in moment(), later_s in 0_i64..86_400, zone in prop::sample::select(ZONES)) {
        let (window, here) = (window(), TimeZone::get(zone).unwrap());
        let event = now + 20.hours();
        let expected = Expected { means_to_ask: true, confirm_by: Some(event), appointment: Some(event), ..nothing(&window) };
        let (announced, then) = (reminders(&expected, &here, now), now + later_s.seconds());
        for one in due(&expected, &here, then) {
            prop_assert!(announced.contains(&one) && one.at <= then && then < one.event_at);
        }
        for one in announced.iter().filter(|one| one.at <= then && then < one.event_at) {
            prop_assert!(due(&expected, &here, then).iter().any(|due| (due.kind, due.event_at) == (one.kind, one.event_at)));
        }
    }

    #[test]
    fn who_waits_for_nothing_is_reminded_of_nothing(now in moment(), zone in prop::sample::select(ZONES)) {
        let window = window();
        prop_assert_eq!(reminders(&nothing(&window), &TimeZone::get(zone).unwrap(), now), []);
    }
}
