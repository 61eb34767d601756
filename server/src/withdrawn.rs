//! The slips that count no more, for who checks them at a port: signed in `/v1/withdrawn`, and inside the page that checks.

use crate::store::requests;
use jiff::Timestamp;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use turno_core::parcel::cbor;

/// The list tells its minute, so that all who ask within one get the same.
const AS_OF_STEP_S: i64 = 60;

/// So long after its start a slip stays on the list. From its start on the page says of every slip that it is past.
const LISTED_FOR_S: i64 = 31 * 86_400;

/// Which slips, and when that was so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawn {
    /// Everything that was withdrawn until then is here; seconds since 1970.
    pub as_of_s: i64,
    /// Their names (`SlipId`) one after another, smallest first.
    #[serde(with = "cbor::byte_string")]
    pub slips: Vec<u8>,
}

impl Withdrawn {
    /// The list as it stands.
    pub fn at(connection: &Connection, now: Timestamp) -> rusqlite::Result<Self> {
        let as_of_s = now.as_second().div_euclid(AS_OF_STEP_S) * AS_OF_STEP_S;
        let slips = requests::withdrawn_slips(connection, as_of_s - LISTED_FOR_S)?;
        Ok(Self { as_of_s, slips: slips.into_iter().flat_map(|slip| slip.0).collect() })
    }
}
