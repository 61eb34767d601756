//! COSE_Sign1 as Turno uses it: Ed25519, the signer's public key as key id, and what it is for.
//!
//! One form for everything that is signed: parcels by a group, requests by a phone, answers by the operator. Where only one
//! signer can be meant, the key id may be left out.

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
    /// A group comes to its appointment, by the phone, inside a `confirm` parcel.
    pub const PHONE_CONFIRM: u8 = 34;
    /// A helper stands beside the people of a group, by the helper's device.
    pub const ATTESTATION: u8 = 35;
    /// A receipt, by the operator.
    pub const RECEIPT: u8 = 64;
    /// A confirmation of an appointment, by the operator.
    pub const CONFIRMATION: u8 = 65;
    /// The operator bundle.
    pub const BUNDLE: u8 = 66;
    /// A public table of the operator: ports, a window, seats.
    pub const PUBLIC: u8 = 67;
    /// What a family shows at the port, by the operator.
    pub const SLIP: u8 = 68;
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
        write(HeaderBuilder::new().key_id(self.signer.to_vec()), self.kind, &self.payload, sign)
    }

    /// Reads a tagged COSE_Sign1 and checks its signature against the key that it names.
    pub fn open(bytes: &[u8]) -> Result<Self, Code> {
        let (cose, kind) = read(bytes)?;
        let signer = cose.protected.header.key_id.as_slice().try_into().map_err(|_| Code::SyncParcelMalformed)?;
        Ok(Self { signer, kind, payload: checked(cose, &signer)? })
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

/// Signs what only one signer can have signed.
pub fn write_unnamed(kind: u8, payload: &[u8], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
    write(HeaderBuilder::new(), kind, payload, sign)
}

/// What this signer signed without a key id, for this.
pub fn read_unnamed(bytes: &[u8], signer: &[u8; 32], kind: u8) -> Result<Vec<u8>, Code> {
    let (cose, its) = read(bytes)?;
    if !cose.protected.header.key_id.is_empty() {
        return Err(Code::SyncParcelMalformed);
    }
    if its != kind {
        return Err(Code::SyncParcelKind);
    }
    checked(cose, signer)
}

/// What a message says that it is for; nothing was checked.
pub fn named_kind(bytes: &[u8]) -> Option<u8> {
    read(bytes).ok().map(|(_, kind)| kind)
}

/// The key id of what looks like a signed message; nothing was checked.
pub fn named_signer(bytes: &[u8]) -> Option<[u8; 32]> {
    cbor_is_bounded(bytes).ok()?;
    CoseSign1::from_tagged_slice(bytes).ok()?.protected.header.key_id.try_into().ok()
}

fn write(header: HeaderBuilder, kind: u8, payload: &[u8], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
    let protected = header.algorithm(iana::Algorithm::EdDSA).value(KIND_LABEL, ciborium::Value::from(kind)).build();
    CoseSign1Builder::new()
        .protected(protected)
        .payload(payload.to_vec())
        .create_signature(&[], |message| sign(message).to_vec())
        .build()
        .to_tagged_vec()
        .unwrap_or_default()
}

/// Takes a message apart, with what it is for.
fn read(bytes: &[u8]) -> Result<(CoseSign1, u8), Code> {
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
    let kind = header.rest.iter().find(|(label, _)| *label == Label::Int(KIND_LABEL)).and_then(|(_, value)| value.as_integer());
    let kind = kind.and_then(|kind| u8::try_from(kind).ok()).ok_or(Code::SyncParcelMalformed)?;
    Ok((cose, kind))
}

/// The payload, when this signer signed it.
fn checked(cose: CoseSign1, signer: &[u8; 32]) -> Result<Vec<u8>, Code> {
    cose.verify_signature(&[], |signature, message| if keys::verify(signer, message, signature) { Ok(()) } else { Err(()) })
        .map_err(|()| Code::SyncParcelSignature)?;
    cose.payload.ok_or(Code::SyncParcelMalformed)
}

fn cbor_is_bounded(bytes: &[u8]) -> Result<(), Code> {
    super::cbor::decode::<ciborium::Value>(bytes).map(|_| ()).map_err(|_| Code::SyncParcelMalformed)
}
