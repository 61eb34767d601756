//! Invented lists for draws, and what many draws say of the chances. Sizes, wishes and days are dealt out apart from each
//! other and anew for every seed, so that nothing but the draw itself could make one size luckier than another.

use crate::Seeded;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, date},
};
use turno_core::{
    ids::TicketId,
    scheduling::draw::{
        Frozen, Outcome, PortNames, Rules, SeatLine, Ticket, Way,
        beacon::{Seed, Source},
        draw,
    },
};

/// The ports of the world outside.
const PORTS: [&str; 8] = ["brownsville", "calexico", "eagle_pass", "el_paso", "hidalgo", "laredo", "nogales", "san_ysidro"];

/// The date of every invented draw, and the first day with seats.
const DATE: Date = date(2026, 11, 23);
const FIRST_DAY: Date = date(2026, 11, 25);

/// Of a hundred groups, how many have 1, 2, … 8 people: roughly as families on the way are.
const SIZES: [u64; 8] = [30, 18, 16, 14, 10, 6, 4, 2];

/// How large an invented draw is.
#[derive(Debug, Clone, Copy)]
pub struct Scale {
    /// Groups.
    pub groups: u32,
    /// Days with seats at every port, two times a day.
    pub days: u8,
    /// Seats at each of these times.
    pub seats: u32,
    /// Of a hundred seats, how many go to the oldest.
    pub oldest_percent: u32,
    /// Seats of each port to overflow by.
    pub reserve: u32,
}

fn after(days: u64) -> Date {
    FIRST_DAY.checked_add(i64::try_from(days).unwrap_or(0).days()).unwrap_or(FIRST_DAY)
}

fn size(chance: &mut Seeded) -> u32 {
    let mut throw = chance.below(SIZES.iter().sum());
    for (people, share) in (1..).zip(SIZES) {
        match throw.checked_sub(share) {
            Some(rest) => throw = rest,
            None => return people,
        }
    }
    8
}

fn ticket(chance: &mut Seeded, days: u8) -> Ticket {
    let mut ports: Vec<u8> = (0..8).collect();
    for last in (1..ports.len()).rev() {
        ports.swap(last, usize::try_from(chance.below(last as u64 + 1)).unwrap_or(0));
    }
    ports.truncate(usize::try_from(1 + chance.below(4)).unwrap_or(1));
    let first = chance.below(u64::from(days));
    let last = first + chance.below(u64::from(days) - first);
    Ticket {
        id: TicketId(chance.bytes()),
        people: size(chance),
        week: date(2026, 11, 16).checked_sub(i64::try_from(7 * chance.below(40)).unwrap_or(0).days()).unwrap_or(DATE),
        earliest: after(first),
        latest: after(last),
        ports,
    }
}

/// An invented list of this scale.
pub fn list(seed: u64, scale: Scale) -> Frozen {
    let mut chance = Seeded::new(seed);
    let mut names = PortNames::default();
    let mut slots = Vec::new();
    for port in PORTS {
        let _ = names.number(port);
        for (day, hour) in (0..scale.days).flat_map(|day| [(day, 15), (day, 19)]) {
            let day = after(u64::from(day));
            let starts_at = day.at(hour, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp());
            slots.push(SeatLine { port: port.to_owned(), day, starts_at, seats: scale.seats });
        }
    }
    let tickets = (0..scale.groups).map(|_| ticket(&mut chance, scale.days)).collect();
    let closed_at = DATE.at(5, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_or(Timestamp::UNIX_EPOCH, |at| at.timestamp());
    let source = Source::Named { event: "invented".to_owned() };
    let rules = Rules { date: DATE, closed_at, oldest_percent: scale.oldest_percent, reserve: scale.reserve, source };
    Frozen::new(rules, slots, tickets, names)
}

/// What many draws came to.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Groups by size, from one person on.
    pub tickets: [u64; 8],
    /// Those of them that got seats.
    pub seated: [u64; 8],
    /// Seats that there were.
    pub seats: u64,
    /// People seated on them, by lot or by age.
    pub people: u64,
    /// Of these, on the share of the oldest.
    pub oldest: u64,
    /// On the reserve.
    pub overflow: u64,
    /// The most that one port took of its reserve in one draw.
    pub overflow_most: u32,
    /// Seats left that somebody on the stand-by list would have taken.
    pub lost: u64,
    /// Groups served twice, beyond their days or wishes, or beyond a reserve.
    pub wrong: u64,
}

impl Tally {
    /// Plays so many draws, each with a list and a number of its own.
    pub fn of(seeds: std::ops::Range<u32>, scale: Scale) -> Self {
        let mut tally = Self::default();
        for seed in seeds {
            let frozen = list(u64::from(seed), scale);
            let outcome = draw(&frozen, &Seed::from_number(seed));
            tally.add(&frozen, &outcome);
        }
        tally
    }

    fn add(&mut self, frozen: &Frozen, outcome: &Outcome) {
        let of_size = |counts: &mut [u64; 8], people: u32| {
            if let Some(count) = counts.get_mut(people as usize - 1) {
                *count += 1;
            }
        };
        frozen.tickets.iter().for_each(|ticket| of_size(&mut self.tickets, ticket.people));
        let mut left: Vec<u32> = frozen.slots.iter().map(|slot| slot.seats).collect();
        self.seats += left.iter().map(|seats| u64::from(*seats)).sum::<u64>();
        let mut overflow = std::collections::BTreeMap::<&str, u32>::new();
        let mut seen = vec![false; frozen.tickets.len()];
        for given in &outcome.given {
            let number = given.ticket as usize;
            let (Some(ticket), Some(slot), Some(left)) =
                (frozen.tickets.get(number), frozen.slots.get(given.slot), left.get_mut(given.slot))
            else {
                self.wrong += 1;
                continue;
            };
            let is_wished = ticket.ports.iter().any(|port| frozen.names.name(*port) == slot.port)
                && (ticket.earliest..=ticket.latest).contains(&slot.day);
            let is_right = is_wished && *left > 0 && given.overflow == ticket.people.saturating_sub(*left);
            let is_second = seen.get_mut(number).is_none_or(|seen| std::mem::replace(seen, true));
            self.wrong += u64::from(!is_right || is_second);
            *left = left.saturating_sub(ticket.people);
            *overflow.entry(&slot.port).or_default() += given.overflow;
            of_size(&mut self.seated, ticket.people);
            self.people += u64::from(ticket.people);
            self.oldest += if given.way == Way::Oldest { u64::from(ticket.people) } else { 0 };
            self.overflow += u64::from(given.overflow);
        }
        self.overflow_most = overflow.values().copied().fold(self.overflow_most, u32::max);
        self.wrong += overflow.values().filter(|seats| **seats > frozen.rules.reserve).count() as u64;
        for ((slot, left), port) in frozen.slots.iter().zip(left).map(|pair| (pair, pair.0.port.as_str())) {
            let reserve = frozen.rules.reserve - overflow.get(port).copied().unwrap_or(0).min(frozen.rules.reserve);
            let is_wanted = outcome.standby.iter().filter_map(|number| frozen.tickets.get(*number as usize)).any(|ticket| {
                let named = ticket.ports.iter().any(|named| frozen.names.name(*named) == port);
                named && (ticket.earliest..=ticket.latest).contains(&slot.day) && ticket.people <= left + reserve
            });
            self.lost += if left > 0 && is_wanted { u64::from(left) } else { 0 };
        }
    }

    fn rate(&self) -> f64 {
        self.seated.iter().sum::<u64>() as f64 / self.tickets.iter().sum::<u64>().max(1) as f64
    }

    /// The chance of each size as a multiple of everybody's.
    pub fn relative(&self) -> [f64; 8] {
        let rate = self.rate();
        std::array::from_fn(|size| {
            let of = |counts: &[u64; 8]| counts.get(size).copied().unwrap_or(0) as f64;
            of(&self.seated) / of(&self.tickets).max(1.0) / rate
        })
    }

    /// Chi-square of "the chance is the same for every size", 7 degrees of freedom: above 24.3 once in a thousand.
    pub fn chi_square(&self) -> f64 {
        let rate = self.rate();
        let terms = self.tickets.iter().zip(self.seated).map(|(tickets, seated)| {
            let expected = *tickets as f64 * rate;
            (seated as f64 - expected).powi(2) / (expected * (1.0 - rate)).max(1e-9)
        });
        terms.sum()
    }

    /// Of all seats, the part that went to the oldest.
    pub fn oldest_share(&self) -> f64 {
        self.oldest as f64 / self.seats.max(1) as f64
    }
}
