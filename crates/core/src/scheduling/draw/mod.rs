//! The draw: who gets the seats of one date, by lot. Published files in, published files out: anybody gets the same.
//!
//! `frozen` is what is fixed before the number is known, `beacon` where the number comes from, `order` the mixing, `allot`
//! who gets what in that order, `drawn` the published end, `proof` what one phone needs, `verify` all of it once more.
//! `docs/draw/README.md` says the same for a stranger, to the bit.

mod allot;
pub mod beacon;
pub mod drawn;
pub mod frozen;
mod lines;
mod order;
pub mod own;
pub mod policy;
pub mod proof;
mod seats;
pub mod statement;
pub mod statistics;
mod tickets;
pub mod verify;

pub use allot::{Given, Outcome, Way, draw};
pub use frozen::{Frozen, Rules};
pub use lines::Unreadable;
pub use order::shuffled;
pub use seats::SeatLine;
pub use tickets::{PortNames, Ticket};

use crate::ids::{ParcelId, TicketId};
use jiff::{ToSpan, civil::Date};
use sha2::{Digest, Sha256};

/// What ticket hashes begin with; part of the published form.
const TICKET: &str = "turno/1/ticket";

impl TicketId {
    /// The ticket of a request in the draw of a date. Who does not know the whole id of the request cannot tell whose it
    /// is, nor that two tickets of two dates are one family's.
    pub fn of(date: Date, request: ParcelId) -> Self {
        let digest: [u8; 32] = Sha256::digest(format!("{TICKET}\n{date}\n{request}\n")).into();
        let mut id = [0; Self::BYTES];
        for (to, from) in id.iter_mut().zip(digest) {
            *to = from;
        }
        Self(id)
    }
}

/// The Monday of a day's week: seniority is published no finer than that, so that a line tells less of whose it is.
pub fn week_of(day: Date) -> Date {
    day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).unwrap_or(day)
}

/// SHA-256 in hexadecimal, as `sha256sum` writes it.
pub fn sha256(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests;
