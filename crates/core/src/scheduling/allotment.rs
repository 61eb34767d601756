//! Giving seats to requests: a group whole, at one port and one time, or not at all.

use super::request::Request;
use jiff::{Timestamp, tz::TimeZone};

/// Seats of one port at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Port id.
    pub port: String,
    /// When.
    pub starts_at: Timestamp,
    /// IANA zone of the port.
    pub zone: String,
    /// Seats not yet given.
    pub seats_left: u32,
}

/// The answer to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allotment {
    /// The whole group at this slot (its index in the table).
    Seated(usize),
    /// No slot takes the whole group; the largest group that would have fitted.
    NoRoom {
        /// People; 0 when nothing is left at all.
        people_max: u32,
    },
}

/// Serves one request at once: the group's first port that has room for everybody, its earliest time there.
/// The table is not changed: taking the seats is the store's work, in the same transaction.
pub fn first_come(request: &Request, table: &[Slot]) -> Allotment {
    let suits = |slot: &Slot| {
        let zone = TimeZone::get(&slot.zone).unwrap_or(TimeZone::UTC);
        (request.earliest..=request.latest).contains(&slot.starts_at.to_zoned(zone).date())
    };
    let mut people_max = 0;
    for port in &request.ports {
        let mut best: Option<(Timestamp, usize)> = None;
        for (index, slot) in table.iter().enumerate().filter(|(_, slot)| slot.port == *port && suits(slot)) {
            people_max = people_max.max(slot.seats_left);
            let earlier = best.is_none_or(|(at, _)| slot.starts_at < at);
            if slot.seats_left >= request.people && earlier {
                best = Some((slot.starts_at, index));
            }
        }
        if let Some((_, index)) = best {
            return Allotment::Seated(index);
        }
    }
    Allotment::NoRoom { people_max }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::GroupId,
        region::Verdict,
        scheduling::presence::{LivenessResult, Presence},
    };
    use jiff::civil::date;
    use proptest::prelude::*;

    fn request(ports: &[&str], people: u32) -> Request {
        Request {
            group: GroupId([1; 32]),
            nonce: String::new(),
            ports: ports.iter().map(|port| (*port).to_owned()).collect(),
            earliest: date(2026, 12, 1),
            latest: date(2026, 12, 3),
            people,
            presence: Presence {
                verdict: Verdict::Inside,
                at_edge: false,
                mocked: false,
                region_version: "1".into(),
                liveness: LivenessResult::NotAsked,
                coarse_at_s: 0,
            },
        }
    }

    fn slot(port: &str, at: &str, seats_left: u32) -> Slot {
        let zone = "America/Chicago";
        let starts_at = at.parse::<jiff::civil::DateTime>().unwrap().in_tz(zone).unwrap().timestamp();
        Slot { port: port.into(), starts_at, zone: zone.into(), seats_left }
    }

    #[test]
    fn the_first_port_with_room_for_all_and_its_earliest_time() {
        let table = [slot("laredo", "2026-12-02T09:00", 3), slot("hidalgo", "2026-12-02T09:00", 8), slot("hidalgo", "2026-12-01T13:00", 4)];
        assert_eq!(first_come(&request(&["laredo", "hidalgo"], 4), &table), Allotment::Seated(2));
        assert_eq!(first_come(&request(&["laredo", "hidalgo"], 3), &table), Allotment::Seated(0));
    }

    #[test]
    fn a_group_that_fits_nowhere_whole_is_told_what_would_fit() {
        let table = [slot("laredo", "2026-12-02T09:00", 3), slot("laredo", "2026-12-02T10:00", 2), slot("laredo", "2026-12-09T10:00", 20)];
        assert_eq!(first_come(&request(&["laredo"], 5), &table), Allotment::NoRoom { people_max: 3 });
        assert_eq!(first_come(&request(&["nogales"], 1), &table), Allotment::NoRoom { people_max: 0 });
    }

    proptest! {
        #[test]
        fn nobody_is_split_and_no_seat_given_twice(groups in proptest::collection::vec(1..9_u32, 1..60), seats in 0..40_u32) {
            let mut table = vec![slot("laredo", "2026-12-02T09:00", seats), slot("laredo", "2026-12-02T10:00", seats / 2)];
            let all: u32 = table.iter().map(|slot| slot.seats_left).sum();
            let mut seated = 0;
            for people in groups {
                match first_come(&request(&["laredo"], people), &table) {
                    Allotment::Seated(index) => { table[index].seats_left -= people; seated += people; }
                    Allotment::NoRoom { people_max } => prop_assert!(people_max < people),
                }
            }
            prop_assert_eq!(seated + table.iter().map(|slot| slot.seats_left).sum::<u32>(), all);
        }
    }
}
