//! A confirmation: the operator's signed word that a group has an appointment. No name, no group in it.

use crate::{
    Code, Failure,
    ids::ParcelId,
    parcel::{
        cbor,
        signed::{Signed, kind},
    },
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the operator decided on one request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// The request that is answered.
    pub request: ParcelId,
    /// The appointment; none when it was refused.
    pub appointment: Option<Appointment>,
    /// Why there is none.
    pub refused: Option<Failure>,
}

/// Where and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Port id.
    pub port: String,
    /// Start, seconds since 1970.
    pub starts_at_s: i64,
    /// IANA zone of the port.
    pub zone: String,
    /// How many people: the whole group.
    pub people: u32,
    /// Short number to read out.
    pub number: String,
    /// Until when the group must say that it comes, seconds since 1970; none where nothing is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirm_by_s: Option<i64>,
    /// The date of the draw that gave it; none where it was given at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draw: Option<Date>,
    /// What the family shows at the port, signed (`slip`); empty where the server made none.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "cbor::byte_string")]
    pub slip: Vec<u8>,
}

impl Decision {
    /// Signs it as the operator with this public key.
    pub fn to_bytes(&self, operator: &[u8; 32], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        Signed { signer: *operator, kind: kind::CONFIRMATION, payload: cbor::encode(self) }.to_bytes(sign)
    }

    /// Reads a decision that must be by this operator.
    pub fn open(bytes: &[u8], operator: &[u8; 32]) -> Result<Self, Code> {
        let payload = Signed::open_by(bytes, operator, kind::CONFIRMATION)?;
        cbor::decode(&payload).map_err(|_| Code::SyncParcelMalformed)
    }
}
