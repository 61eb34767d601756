//! A request in the place of an earlier one: another wish, another time, or again after a missed one. The earlier stands until
//! the new one is taken.

use crate::{
    draw::{ASKING_S, DATE, Day, SETTLED_S, at, beacon},
    families::Family,
    house::{House, OPEN_S, TOMORROW_S, bundle},
    slips::withdrawn,
};
use turno_core::{
    Code,
    ids::ParcelId,
    parcel::Parcel,
    scheduling::{presence::coarse, slip},
};
use turno_server::draws::Made;

fn again(family: &Family, ports: &[&str], replaces: ParcelId, now_s: i64) -> Parcel {
    let mut wish = family.wish(ports, 3);
    wish.nonce = format!("again at {now_s}");
    wish.replaces = Some(replaces);
    wish.presence.coarse_at_s = coarse(jiff::Timestamp::from_second(now_s).unwrap());
    wish.to_parcel(&family.key, &family.phone)
}

#[tokio::test]
async fn an_appointment_moves_at_once_and_its_seats_come_back() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 3);
    let family = Family::new(1);
    family.prepare(&house).await;
    let first = family.request(&["laredo"], 3);
    assert_eq!(house.refusal(&first).await, None);
    // Nowhere else is room: it keeps what it has.
    let moved = again(&family, &["laredo", "hidalgo"], first.id, OPEN_S);
    assert!(house.refusal(&moved).await.unwrap().is(Code::SchedulingNoRoom));
    assert_eq!(house.given("laredo", TOMORROW_S), 3);
    house.set_seats("hidalgo", TOMORROW_S + 3_600, 3);
    assert_eq!(house.refusal(&moved).await, None);
    assert_eq!((house.given("laredo", TOMORROW_S), house.given("hidalgo", TOMORROW_S + 3_600)), (0, 3));
    let decided = house.decisions(family.id()).await;
    assert_eq!(decided.last().unwrap().request, moved.id);
    assert_eq!(decided.last().unwrap().appointment.as_ref().unwrap().port, "hidalgo");
    let slips: Vec<_> = decided.into_iter().map(|decision| slip::id(&decision.appointment.unwrap().slip).0).collect();
    assert_eq!(withdrawn(&house).await.slips, slips[0], "the slip of the earlier one counts no more, the new one does");
    assert_eq!(house.refusal(&moved).await, None, "sent again");
    assert_eq!((house.given("laredo", TOMORROW_S), house.given("hidalgo", TOMORROW_S + 3_600)), (0, 3));
    let stale = again(&family, &["laredo"], first.id, OPEN_S + 1);
    assert!(house.refusal(&stale).await.unwrap().is(Code::SchedulingAlreadyActive), "what it replaces is no longer what stands");
}

#[tokio::test]
async fn who_missed_an_appointment_asks_again_at_once() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 3);
    let family = Family::new(1);
    family.prepare(&house).await;
    let first = family.request(&["laredo"], 3);
    assert_eq!(house.refusal(&first).await, None);
    // The afternoon of the day.
    let later_s = TOMORROW_S + 4 * 3_600;
    house.set_now(later_s);
    house.set_seats("hidalgo", TOMORROW_S + 86_400, 3);
    assert!(house.refusal(&family.request(&["hidalgo"], 2)).await.unwrap().is(Code::SchedulingPresenceStale));
    assert_eq!(house.refusal(&again(&family, &["hidalgo"], first.id, later_s)).await, None);
    assert_eq!(house.given("hidalgo", TOMORROW_S + 86_400), 3);
}

#[tokio::test]
async fn a_request_made_before_the_opening_counts_in_its_whole_window_and_in_no_other() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 9);
    let (opens_s, close_s) = (OPEN_S - 5 * 60, OPEN_S - 5 * 60 + 12 * 3_600);
    let early_s = opens_s - bundle().policy.presence_before_opening_max_s;
    let made = |number: u8, made_s: i64| {
        let family = Family::new(number);
        let mut wish = family.wish(&["laredo"], 1);
        wish.presence.coarse_at_s = coarse(jiff::Timestamp::from_second(made_s).unwrap());
        (wish.to_parcel(&family.key, &family.phone), family)
    };
    for (number, made_s, sent_s, refused) in [
        (1, early_s, opens_s - 1, Some(Code::SchedulingWindowClosed)),
        (1, early_s, opens_s, None),
        (2, early_s, close_s - 1, None),
        (3, early_s, close_s, Some(Code::SchedulingWindowClosed)),
        (4, opens_s + 60, close_s - 1, None),
        (5, early_s - 1_200, opens_s, Some(Code::SchedulingPresenceStale)),
        (6, opens_s + 60, opens_s + 86_400, Some(Code::SchedulingPresenceStale)),
    ] {
        house.set_now(sent_s);
        let (request, family) = made(number, made_s);
        family.prepare(&house).await;
        let told = house.refusal(&request).await.map(|failure| failure.code);
        assert_eq!(told.as_deref(), refused.map(Code::as_str), "family {number}");
    }
}

#[tokio::test]
async fn under_a_draw_a_wish_changes_until_the_list_is_frozen_and_an_appointment_moves_to_what_nobody_drew() {
    let day = Day::of_requests().await;
    let (family, first) = day.requests.last().unwrap();
    let changed = |ports: &[&str], replaces| {
        let mut wish = family.wish(ports, 2);
        (wish.earliest, wish.latest, wish.replaces) = (DATE, DATE.checked_add(jiff::Span::new().days(3)).unwrap(), Some(replaces));
        wish.nonce = ports.concat();
        wish.presence.coarse_at_s = coarse(at(ASKING_S));
        wish.to_parcel(&family.key, &family.phone)
    };
    // Another wish: one ticket stays one ticket.
    let second = changed(&["hidalgo"], first.id);
    assert_eq!(day.house.refusal(&second).await, None);
    assert_eq!(day.house.refusal(&first.clone()).await, None, "the old one says what it said, and does nothing");
    day.tend(SETTLED_S);
    let Made::Now(files) = day.draw(&beacon()).unwrap() else { panic!("drawn") };
    assert_eq!(files.frozen.tickets.lines().filter(|line| line.contains("hidalgo") && !line.contains("laredo")).count(), 1);
    assert_eq!(files.frozen.tickets.lines().filter(|line| line.contains("laredo")).count(), day.requests.len() - 1);
}
