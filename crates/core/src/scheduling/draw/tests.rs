//! Examples and properties of a whole draw: whole groups, no lost seat, no reserve passed, chances that size does not move.

use super::{
    beacon::{Beacon, Seed, Source},
    drawn::DrawnFiles,
    frozen::FrozenFiles,
    statistics::Statistics,
    verify::{AllFiles, Misfit, verify},
    *,
};
use jiff::civil::date;
use proptest::prelude::*;

const DATE: Date = date(2026, 11, 23);

fn rules(oldest_percent: u32, reserve: u32) -> Rules {
    let source = Source::Named { event: "Lottery of 2026-11-23".to_owned() };
    Rules { date: DATE, closed_at: "2026-11-24T05:00:00Z".parse().unwrap(), oldest_percent, reserve, source }
}

fn slot(port: &str, day: i8, hour: &str, seats: u32) -> SeatLine {
    SeatLine { port: port.to_owned(), day: date(2026, 12, day), starts_at: format!("2026-12-{day:02}T{hour}:00Z").parse().unwrap(), seats }
}

fn ticket(number: u32, people: u32, ports: &[u8]) -> Ticket {
    let id = TicketId::of(DATE, ParcelId::of(&number.to_be_bytes()));
    Ticket { id, people, week: date(2026, 10, 5), earliest: date(2026, 12, 1), latest: date(2026, 12, 3), ports: ports.to_vec() }
}

fn names() -> PortNames {
    let mut names = PortNames::default();
    for name in ["laredo", "hidalgo"] {
        names.number(name).unwrap();
    }
    names
}

fn published(frozen: &Frozen) -> AllFiles {
    let beacon = Beacon::Named { outcome: "04 11 23 31 42 50".to_owned() };
    let files = frozen.files();
    let (drawn, outcome) = DrawnFiles::of(&files, frozen, &beacon, &beacon.seed(&frozen.rules.source).unwrap());
    AllFiles { frozen: files, drawn, statistics: Statistics::of(frozen, &outcome).json() }
}

fn example() -> Frozen {
    let sizes = [1, 4, 2, 8, 3, 1, 5, 2, 6, 1, 1, 7];
    let tickets = (0_u32..).zip(sizes).map(|(number, people)| Ticket {
        week: date(2026, 10, 5).checked_sub(i64::from(number % 5 * 7).days()).unwrap(),
        ..ticket(number, people, if number % 3 == 0 { &[1] } else { &[0, 1] })
    });
    let slots = vec![slot("laredo", 2, "15:00", 6), slot("laredo", 1, "15:00", 4), slot("hidalgo", 3, "16:00", 9)];
    Frozen::new(rules(25, 8), slots, tickets.collect(), names())
}

#[test]
fn the_published_form_is_pinned() {
    let files = published(&example());
    let hashes =
        [&files.frozen.draw, &files.frozen.seats, &files.frozen.tickets, &files.drawn.drawn, &files.drawn.result, &files.statistics];
    assert_eq!(hashes.map(|file| sha256(file.as_bytes())[..12].to_owned()), PINNED, "{files:#?}");
}

const PINNED: [&str; 6] = ["6b9db55fb286", "edcb3e50abd5", "3c2d349eb4ca", "4b0001100128", "efb785b01ee9", "7c724a723b13"];

#[test]
fn what_was_published_verifies_and_reads_back() {
    let frozen = example();
    let files = published(&frozen);
    let verified = verify(&files).unwrap();
    assert_eq!(verified.frozen.files(), frozen.files());
    assert_eq!(verified.outcome.given.len() + verified.outcome.standby.len(), 12);
}

#[test]
fn every_changed_byte_of_every_file_is_found() {
    let files = published(&example());
    let change = |text: &str, place: usize| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[place] = if bytes[place] == b'1' { b'2' } else { b'1' };
        String::from_utf8(bytes).unwrap()
    };
    let texts: [fn(&mut AllFiles) -> &mut String; 6] = [
        |files| &mut files.frozen.draw,
        |files| &mut files.frozen.seats,
        |files| &mut files.frozen.tickets,
        |files| &mut files.drawn.drawn,
        |files| &mut files.drawn.result,
        |files| &mut files.statistics,
    ];
    for text in texts {
        let length = text(&mut files.clone()).len();
        for place in (0..length).step_by(length.div_ceil(turno_testkit::rounds(length as u64) as usize).max(1)) {
            let mut changed = files.clone();
            *text(&mut changed) = change(text(&mut changed), place);
            assert!(changed == files || verify(&changed).is_err(), "byte {place} of {}", text(&mut files.clone()));
        }
    }
}

#[test]
fn a_list_that_fits_its_hashes_and_not_the_outcome_is_found() {
    // The operator puts one friend more on the list and publishes new hashes: the outcome is another one.
    let mut longer = example();
    longer.tickets.push(ticket(99, 2, &[0]));
    let longer = Frozen::new(longer.rules, longer.slots, longer.tickets, longer.names);
    let mut files = published(&example());
    files.frozen = longer.files();
    let misfits = verify(&files).unwrap_err();
    assert!(misfits.contains(&Misfit::OtherFile("draw.txt")), "{misfits:?}");
    assert!(misfits.iter().any(|misfit| matches!(misfit, Misfit::OtherResult { .. })), "{misfits:?}");
}

#[test]
fn a_round_that_was_there_before_the_close_is_no_lot() {
    let mut frozen = example();
    frozen.rules.source = Source::Drand { round: 1_000 };
    let signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39".to_owned();
    let beacon = Beacon::Drand { round: 1_000, signature };
    let files = frozen.files();
    let (drawn, outcome) = DrawnFiles::of(&files, &frozen, &beacon, &beacon.seed(&frozen.rules.source).unwrap());
    let files = AllFiles { frozen: files, drawn, statistics: Statistics::of(&frozen, &outcome).json() };
    assert_eq!(verify(&files), Err(vec![Misfit::KnownBefore]));
}

#[test]
fn a_ticket_tells_nobody_whose_it_is_and_is_another_one_every_day() {
    let request = ParcelId::of(b"a request");
    assert_eq!(TicketId::of(DATE, request), TicketId::of(DATE, request));
    assert_ne!(TicketId::of(DATE, request), TicketId::of(DATE.tomorrow().unwrap(), request));
    assert_ne!(TicketId::of(DATE, request), TicketId::of(DATE, ParcelId::of(b"another")));
    assert_eq!(week_of(date(2026, 11, 29)), DATE, "Sunday belongs to the week of its Monday");
}

#[test]
fn naming_one_more_port_never_costs_an_appointment_nor_by_lot_the_ports_named_before() {
    for (number, percent) in (0..200).flat_map(|number| [(number, 0), (number, 25)]) {
        let tickets: Vec<Ticket> = (0..30).map(|number| ticket(number, number % 8 + 1, &[0])).collect();
        let slots = vec![slot("laredo", 1, "15:00", 40), slot("hidalgo", 1, "15:00", 40)];
        let plain = Frozen::new(rules(percent, 8), slots, tickets, names());
        let mut wider = plain.clone();
        wider.tickets[7].ports = vec![0, 1];
        let seated = |frozen: &Frozen| draw(frozen, &Seed::from_number(number)).given.into_iter().find(|given| given.ticket == 7);
        if let Some(before) = seated(&plain) {
            // The share of the oldest may give a port named later, which the lot would not have had to.
            assert!(seated(&wider).is_some_and(|given| given == before || percent > 0), "seed {number}");
        }
    }
}

proptest! {
    #[test]
    fn groups_stay_whole_no_seat_is_lost_and_no_reserve_passed(
        groups in proptest::collection::vec((1..=20_u32, 0..4_u8, 1..4_i8, 0..3_i8, 0..9_i64), 0..80),
        seats in proptest::collection::vec((0..2_u8, 1..4_i8, 0..40_u32), 0..9),
        (percent, reserve, seed) in (0..=100_u32, 0..30_u32, any::<u32>()),
    ) {
        let ports: [&[u8]; 4] = [&[0], &[1], &[0, 1], &[1, 0]];
        let tickets = (0_u32..).zip(&groups).map(|(number, (people, wish, first, days, weeks))| Ticket {
            week: date(2026, 10, 5).checked_sub((weeks * 7).days()).unwrap(),
            earliest: date(2026, 12, *first),
            latest: date(2026, 12, first + days),
            ..ticket(number, *people, ports[usize::from(*wish)])
        });
        let mut hour = 9;
        let slots = seats.iter().map(|(port, day, seats)| { hour += 1; slot(["laredo", "hidalgo"][usize::from(*port)], *day, &format!("{hour}:00")[..5], *seats) });
        let slots: Vec<SeatLine> = slots.collect();
        let frozen = Frozen::new(rules(percent, reserve), slots, tickets.collect(), names());
        let outcome = draw(&frozen, &Seed::from_number(seed));
        prop_assert_eq!(outcome.given.len() + outcome.standby.len(), groups.len());
        let mut left: Vec<u32> = frozen.slots.iter().map(|slot| slot.seats).collect();
        let mut overflow = [0; 2];
        let mut seen = std::collections::BTreeSet::new();
        for given in &outcome.given {
            let (ticket, slot) = (&frozen.tickets[given.ticket as usize], &frozen.slots[given.slot]);
            prop_assert!(seen.insert(given.ticket), "served once");
            prop_assert!((ticket.earliest..=ticket.latest).contains(&slot.day));
            let port = frozen.slots[given.slot].port == "hidalgo";
            prop_assert!(ticket.ports.contains(&u8::from(port)));
            prop_assert!(left[given.slot] > 0, "the reserve alone seats nobody");
            prop_assert_eq!(given.overflow, ticket.people.saturating_sub(left[given.slot]));
            left[given.slot] = left[given.slot].saturating_sub(ticket.people);
            overflow[usize::from(port)] += given.overflow;
        }
        prop_assert!(overflow.iter().all(|seats| *seats <= reserve), "{:?} of {}", overflow, reserve);
        for number in &outcome.standby {
            let ticket = &frozen.tickets[*number as usize];
            for (slot, left) in frozen.slots.iter().zip(&left) {
                let port = usize::from(slot.port == "hidalgo");
                let suits = ticket.ports.contains(&u8::try_from(port).unwrap()) && (ticket.earliest..=ticket.latest).contains(&slot.day);
                prop_assert!(!suits || *left == 0 || left + reserve - overflow[port] < ticket.people, "a seat was left that somebody wanted");
            }
        }
        prop_assert!(verify(&published(&frozen)).is_ok());
    }
}

#[test]
fn files_of_another_shape_are_told_with_their_line() {
    let files = published(&example());
    let unreadable = |frozen: FrozenFiles| match verify(&AllFiles { frozen, ..files.clone() }) {
        Err(misfits) => misfits,
        Ok(_) => panic!("it was read"),
    };
    let doubled = format!("{0}{0}", files.frozen.tickets);
    let misfits = unreadable(FrozenFiles { tickets: doubled, ..files.frozen.clone() });
    assert_eq!(misfits, [Misfit::Unreadable(Unreadable { file: "tickets.txt", line: 13 })]);
    let windows = files.frozen.seats.replace('\n', "\r\n");
    let misfits = unreadable(FrozenFiles { seats: windows, ..files.frozen.clone() });
    assert_eq!(misfits, [Misfit::Unreadable(Unreadable { file: "seats.txt", line: 0 })]);
}
