//! COSE_Sign1 as Turno uses it: Ed25519, the signer's public key as key id, and what it is for.
//!
//! One form for everything that is signed: parcels by a group, requests by a phone, answers by the operator.

use crate::{Code, keys};
use coset::{CoseSign1, CoseSign1Builder, HeaderBuilder, Label, RegisteredLabelWithPrivate, TaggedCborSerializable, iana};

/// The private header that says what is signed (RFC 9052 leaves numbers below -65536 to private use).
const KIND_LABEL: i64 = -70_001;

/// Kinds of what is not a parcel; parcels have 1 to 6.
pub mod kind {
    /// A request for an appointment, by the phone, inside a `request` parcel.
    pub const PHONE_REQUEST: u8 = 32;
    /// The announcement of a photo, by the group.
    pub const PHOTO: u8 = 33;
    /// A receipt, by the operator.
    pub const RECEIPT: u8 = 64;
    /// A confirmation of an appointment, by the operator.
    pub const CONFIRMATION: u8 = 65;
    /// The operator bundle.
    pub const BUNDLE: u8 = 66;
    /// A public table of the operator: ports, a window, seats.
    pub const PUBLIC: u8 = 67;
}

/// A signed message, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The signer's Ed25519 public key.
    pub signer: [u8; 32],
    /// What it is for.
    pub kind: u8,
    /// What it says.
    pub payload: Vec<u8>,
}

impl Signed {
    /// Signs it and gives the tagged COSE_Sign1.
    pub fn to_bytes(&self, sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        let protected = HeaderBuilder::new()
            .algorithm(iana::Algorithm::EdDSA)
            .key_id(self.signer.to_vec())
            .value(KIND_LABEL, ciborium::Value::from(self.kind))
            .build();
        CoseSign1Builder::new()
            .protected(protected)
            .payload(self.payload.clone())
            .create_signature(&[], |message| sign(message).to_vec())
            .build()
            .to_tagged_vec()
            .unwrap_or_default()
    }

    /// Reads a tagged COSE_Sign1 and checks its signature against the key that it names.
    pub fn open(bytes: &[u8]) -> Result<Self, Code> {
        let malformed = |_| Code::SyncParcelMalformed;
        // Depth and length first, by our own limits.
        cbor_is_bounded(bytes)?;
        let cose = CoseSign1::from_tagged_slice(bytes).map_err(malformed)?;
        // One thing, one id: any other encoding of the same content is refused.
        if cose.clone().to_tagged_vec().map_err(malformed)? != bytes {
            return Err(Code::SyncParcelMalformed);
        }
        let header = &cose.protected.header;
        if header.alg != Some(RegisteredLabelWithPrivate::Assigned(iana::Algorithm::EdDSA)) || !cose.unprotected.is_empty() {
            return Err(Code::SyncParcelMalformed);
        }
        let signer: [u8; 32] = header.key_id.as_slice().try_into().map_err(|_| Code::SyncParcelMalformed)?;
        let kind = header
            .rest
            .iter()
            .find(|(label, _)| *label == Label::Int(KIND_LABEL))
            .and_then(|(_, value)| value.as_integer())
            .and_then(|kind| u8::try_from(kind).ok())
            .ok_or(Code::SyncParcelMalformed)?;
        cose.verify_signature(&[], |signature, message| if keys::verify(&signer, message, signature) { Ok(()) } else { Err(()) })
            .map_err(|()| Code::SyncParcelSignature)?;
        Ok(Self { signer, kind, payload: cose.payload.ok_or(Code::SyncParcelMalformed)? })
    }

    /// The same, and it must be by this signer and for this.
    pub fn open_by(bytes: &[u8], signer: &[u8; 32], kind: u8) -> Result<Vec<u8>, Code> {
        let signed = Self::open(bytes)?;
        if signed.signer != *signer {
            return Err(Code::SyncParcelSignature);
        }
        if signed.kind != kind {
            return Err(Code::SyncParcelKind);
        }
        Ok(signed.payload)
    }
}

fn cbor_is_bounded(bytes: &[u8]) -> Result<(), Code> {
    super::cbor::decode::<ciborium::Value>(bytes).map(|_| ()).map_err(|_| Code::SyncParcelMalformed)
}
