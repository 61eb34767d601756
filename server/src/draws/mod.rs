//! Draws at the server: the list is frozen at the close, drawn when the number is known, and what is not taken goes to those who
//! stand by. Whom the seats go to is `turno_core::scheduling::draw`'s decision; this folder asks it and writes the answer down.
//!
//! Every step is one transaction and can be asked for again: what was frozen or drawn once stays as it is.

mod freeze;
mod make;
mod offer;
mod standby;
mod tend;

pub use freeze::freeze;
pub use make::{Made, make};
pub use tend::{Tended, tend};

use jiff::Timestamp;
use std::fmt;
use turno_core::scheduling::draw::{Unreadable, beacon::BeaconFault};

/// Why a step cannot be done.
#[derive(Debug)]
pub enum DrawFault {
    /// The bundle does not draw.
    NotDrawing,
    /// The list is not frozen before this.
    NotClosed(Timestamp),
    /// The number was there before the list was frozen: this date has no draw, and its requests take part in the next.
    TooLate,
    /// The list is not frozen.
    NotFrozen,
    /// It was drawn already, by another number.
    DrawnOtherwise,
    /// The number cannot be used.
    Beacon(BeaconFault),
    /// What is kept cannot be read.
    Damaged(Unreadable),
    /// The store refused.
    Store(rusqlite::Error),
}

impl fmt::Display for DrawFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDrawing => f.write_str("the bundle's policy does not draw on that date"),
            Self::NotClosed(at) => write!(f, "the list is not frozen before {at}"),
            Self::TooLate => f.write_str(
                "the list was not frozen before its number was known: that date has no draw, and its requests take part in the next",
            ),
            Self::NotFrozen => f.write_str("the list of that date is not frozen"),
            Self::DrawnOtherwise => f.write_str("that date was drawn already, and by another number; nothing was changed"),
            Self::Beacon(BeaconFault::NotTheNamed) => f.write_str("this is not the round or the event that was named before the close"),
            Self::Beacon(BeaconFault::NotSigned) => f.write_str("this round is not signed by drand"),
            Self::Beacon(BeaconFault::Unreadable) => f.write_str("this cannot be read as a round of drand or the outcome of an event"),
            Self::Damaged(Unreadable { file, line }) => write!(f, "{file} as it is kept cannot be read (line {line})"),
            Self::Store(error) => write!(f, "the store refused: {error}"),
        }
    }
}

impl std::error::Error for DrawFault {}

impl From<rusqlite::Error> for DrawFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error)
    }
}

impl From<BeaconFault> for DrawFault {
    fn from(fault: BeaconFault) -> Self {
        Self::Beacon(fault)
    }
}

impl From<Unreadable> for DrawFault {
    fn from(unreadable: Unreadable) -> Self {
        Self::Damaged(unreadable)
    }
}
