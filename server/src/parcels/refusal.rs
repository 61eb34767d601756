//! Why a parcel is not taken: refused for a reason that its sender is told, or the store broke.

use turno_core::{Code, Failure};

/// The two ways in which a judge ends without taking.
#[derive(Debug)]
pub enum Refusal {
    /// Refused; the receipt says why.
    Refused(Failure),
    /// The store broke; nothing is answered, and the same may be sent again.
    Broken(rusqlite::Error),
}

impl From<Code> for Refusal {
    fn from(code: Code) -> Self {
        Self::Refused(code.into())
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        Self::Broken(error)
    }
}

/// Would the same bytes be refused at any time, with any seats, by any version? Only such a refusal is kept; every other
/// is found anew each time, so that the same request may be sent again later.
pub(super) fn is_final(failure: &Failure) -> bool {
    [Code::SyncParcelMalformed, Code::SyncParcelSignature, Code::SchedulingPresenceNotInside].into_iter().any(|code| failure.is(code))
}
