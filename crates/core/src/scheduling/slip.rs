//! The slip: what a family shows at the port, and anybody checks offline with the operator's public key. No name, no group in it.
//!
//! COSE_Sign1 without a key id; as text it is base 45 (RFC 9285), which QR codes hold best, or groups to type. The page that
//! reads it is `ui/check/`.

use super::appointment::Appointment;
use crate::{
    Code,
    ids::SlipId,
    parcel::{
        cbor,
        signed::{kind, read_unnamed, write_unnamed},
    },
    typed,
};
use sha2::{Digest, Sha256};

/// How a slip's text begins; no hand-off code begins so.
pub const PREFIX: &str = "TURNO-SLIP:1:";

/// The first number in a slip. A page that meets another one says that it is too old.
const FORM: u8 = 1;

/// The last bytes of a slip: its Ed25519 signature.
const SIGNATURE_BYTES: usize = 64;

/// What a slip says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Port id.
    pub port: String,
    /// Start, seconds since 1970.
    pub starts_at_s: i64,
    /// IANA zone of the port.
    pub zone: String,
    /// How many people come.
    pub people: u32,
    /// Short number to read out.
    pub number: String,
}

impl Slip {
    /// The slip of an appointment.
    pub fn of(appointment: &Appointment) -> Self {
        let Appointment { port, starts_at_s, zone, people, number, .. } = appointment.clone();
        Self { port, starts_at_s, zone, people, number }
    }

    /// Signs it as the operator.
    pub fn to_bytes(&self, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        write_unnamed(kind::SLIP, &self.payload(), sign)
    }

    /// Reads a slip that must be by this operator.
    pub fn open(bytes: &[u8], operator: &[u8; 32]) -> Result<Self, Code> {
        let payload = read_unnamed(bytes, operator, kind::SLIP)?;
        let (form, port, starts_at_s, zone, people, number): (u8, _, _, _, _, _) =
            cbor::decode(&payload).map_err(|_| Code::SyncParcelMalformed)?;
        let slip = Self { port, starts_at_s, zone, people, number };
        if form == FORM && slip.payload() == payload { Ok(slip) } else { Err(Code::SyncParcelMalformed) }
    }

    fn payload(&self) -> Vec<u8> {
        cbor::encode(&(FORM, &self.port, self.starts_at_s, &self.zone, self.people, &self.number))
    }
}

/// By what a slip is named in the list of those that were withdrawn.
pub fn id(bytes: &[u8]) -> SlipId {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    SlipId(digest.first_chunk().copied().unwrap_or_default())
}

/// A slip as the text of a QR code, in its alphanumeric mode.
pub fn to_text(bytes: &[u8]) -> String {
    format!("{PREFIX}{}", base45::encode(bytes))
}

/// A slip in groups to type: how long what it says is, that, and the signature. What is around them is always the same.
pub fn to_groups(bytes: &[u8], operator: &[u8; 32]) -> Result<Vec<String>, Code> {
    let payload = read_unnamed(bytes, operator, kind::SLIP)?;
    let length = u8::try_from(payload.len()).map_err(|_| Code::SyncParcelMalformed)?;
    let signature = bytes.last_chunk::<SIGNATURE_BYTES>().ok_or(Code::SyncParcelMalformed)?;
    Ok(typed::groups(&typed::values(&[&[length], payload.as_slice(), signature].concat())))
}

#[cfg(test)]
mod tests;
