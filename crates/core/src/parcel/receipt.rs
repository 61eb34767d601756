//! The server's signed answer to a parcel: taken, or refused with a code. It answers a repeated parcel alike.

use super::{
    cbor,
    signed::{Signed, kind},
};
use crate::{Code, Failure, ids::ParcelId};
use serde::{Deserialize, Serialize};

/// What the server says of one parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The parcel.
    pub parcel: ParcelId,
    /// When it was first received, seconds since 1970 by the server.
    pub at_s: i64,
    /// Why it was refused; none when it was taken.
    pub refused: Option<Failure>,
}

impl Receipt {
    /// Signs it as the operator with this public key.
    pub fn to_bytes(&self, operator: &[u8; 32], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        Signed { signer: *operator, kind: kind::RECEIPT, payload: cbor::encode(self) }.to_bytes(sign)
    }

    /// Reads a receipt that must be by this operator.
    pub fn open(bytes: &[u8], operator: &[u8; 32]) -> Result<Self, Code> {
        let payload = Signed::open_by(bytes, operator, kind::RECEIPT)?;
        cbor::decode(&payload).map_err(|_| Code::SyncParcelMalformed)
    }
}
