//! The server's signed answer to a parcel: taken, or refused with a code. It answers a repeated parcel alike.

use super::{
    cbor,
    signed::{self, kind},
};
use crate::{Code, Failure, ids::ParcelId};
use ciborium::Value as Cbor;
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
    /// Signs it as the operator; who asked knows whose server it asked, so the key is not named.
    pub fn to_bytes(&self, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        let payload = cbor::encode(&(Cbor::Bytes(self.parcel.0.to_vec()), self.at_s, &self.refused));
        signed::write_unnamed(kind::RECEIPT, &payload, sign)
    }

    /// Reads a receipt that must be by this operator.
    pub fn open(bytes: &[u8], operator: &[u8; 32]) -> Result<Self, Code> {
        let payload = signed::read_unnamed(bytes, operator, kind::RECEIPT)?;
        let (parcel, at_s, refused): (Cbor, i64, Option<Failure>) = cbor::decode(&payload).map_err(|_| Code::SyncParcelMalformed)?;
        let parcel = parcel.as_bytes().and_then(|id| ParcelId::from_slice(id)).ok_or(Code::SyncParcelMalformed)?;
        Ok(Self { parcel, at_s, refused })
    }
}
