//! What is done with a parcel: opened, taken or refused by itself, answered with a signed receipt. Reads no sealed word.
//!
//! One file a kind. An effect and its receipt are one transaction, so a parcel that comes again finds its receipt.

mod answer;
mod claim;
mod confirm;
mod log;
mod refusal;
mod request;
mod submission;
mod withdraw;

pub use answer::{Answered, NEWS_BYTES_MAX, answer};
pub use refusal::Refusal;

use crate::{operator::Operator, store::groups};
use jiff::Timestamp;
use refusal::is_final;
use rusqlite::Connection;
use turno_core::{
    Failure,
    ids::ParcelId,
    parcel::{Parcel, ParcelKind, receipt::Receipt},
};

/// A parcel as it came: opened, or its refusal.
#[derive(Debug)]
pub enum Incoming {
    /// Its signature is right.
    Opened {
        /// The parcel.
        parcel: Parcel,
        /// The signed receipt for the case that it is taken; made here, before the one writer is busy with it.
        taken: Vec<u8>,
    },
    /// It cannot be opened; the signed receipt that says so.
    Refused(Vec<u8>),
}

impl Incoming {
    /// Opens the bytes of a parcel.
    pub fn open(bytes: &[u8], operator: &Operator, now: Timestamp) -> Self {
        match Parcel::open(bytes) {
            Ok(parcel) => {
                let taken = sign_receipt(operator, parcel.id, now, None);
                Self::Opened { parcel, taken }
            }
            Err(code) => Self::Refused(sign_receipt(operator, ParcelId::of(bytes), now, Some(code.into()))),
        }
    }
}

/// What became of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Taken now.
    Taken,
    /// Answered before; the same answer again.
    Repeated,
    /// Refused.
    Refused,
}

/// What the judge of one kind looks at.
struct Case<'a> {
    connection: &'a Connection,
    operator: &'a Operator,
    now: Timestamp,
    parcel: &'a Parcel,
    /// The receipt that the parcel gets when it is taken.
    taken: &'a [u8],
}

/// Judges a parcel inside the writer's transaction and gives its receipt.
pub fn judge(connection: &Connection, operator: &Operator, now: Timestamp, incoming: &Incoming) -> rusqlite::Result<(Outcome, Vec<u8>)> {
    let (parcel, taken) = match incoming {
        Incoming::Opened { parcel, taken } => (parcel, taken),
        Incoming::Refused(receipt) => return Ok((Outcome::Refused, receipt.clone())),
    };
    if let Some(receipt) = groups::receipt(connection, parcel.group, parcel.id)? {
        return Ok((Outcome::Repeated, receipt));
    }
    match take(&Case { connection, operator, now, parcel, taken }) {
        Ok(()) => {
            groups::keep_receipt(connection, parcel.group, parcel.id, taken)?;
            Ok((Outcome::Taken, taken.clone()))
        }
        Err(Refusal::Refused(failure)) => {
            let stays = is_final(&failure);
            let receipt = sign_receipt(operator, parcel.id, now, Some(failure));
            if stays {
                groups::keep_receipt(connection, parcel.group, parcel.id, &receipt)?;
            }
            Ok((Outcome::Refused, receipt))
        }
        Err(Refusal::Broken(error)) => Err(error),
    }
}

/// Every judge refuses before it writes: a refusal leaves no trace.
fn take(case: &Case<'_>) -> Result<(), Refusal> {
    match case.parcel.kind {
        ParcelKind::Log => log::take(case),
        ParcelKind::Submission => submission::take(case),
        ParcelKind::Claim => claim::take(case),
        ParcelKind::Request => request::take(case),
        ParcelKind::Withdraw => withdraw::take(case),
        ParcelKind::Confirm => confirm::take(case),
    }
}

fn sign_receipt(operator: &Operator, parcel: ParcelId, now: Timestamp, refused: Option<Failure>) -> Vec<u8> {
    Receipt { parcel, at_s: now.as_second(), refused }.to_bytes(|message| operator.key.sign(message))
}
