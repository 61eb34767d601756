//! The one thing that leaves a device: a COSE_Sign1 (RFC 9052) signed by the group, idempotent by its SHA-256.
//!
//! Self-contained, so that anybody can carry it. What is private in it is sealed before it comes here.

pub mod cbor;
pub mod compact;
pub mod log;
pub mod photo;
pub mod receipt;
pub mod signed;
pub mod wire;

use crate::{
    Code,
    ids::{GroupId, ParcelId},
    keys::GroupKey,
};
use signed::Signed;

/// Largest parcel in bytes: a registration of twenty people, sealed, with room.
pub const PARCEL_BYTES_MAX: usize = 64 * 1024;

/// What a parcel is for. The numbers are part of the wire form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParcelKind {
    /// Sealed edits, for the group's other devices.
    Log,
    /// The registration, sealed to the operator.
    Submission,
    /// This device schedules for the group.
    Claim,
    /// The wish for an appointment, signed by the claimed phone.
    Request,
    /// The request is taken back.
    Withdraw,
    /// An offered appointment is taken.
    Confirm,
}

impl ParcelKind {
    /// Every kind, with its number and its name.
    const TABLE: &'static [(Self, u8, &'static str)] = &[
        (Self::Log, 1, "log"),
        (Self::Submission, 2, "submission"),
        (Self::Claim, 3, "claim"),
        (Self::Request, 4, "request"),
        (Self::Withdraw, 5, "withdraw"),
        (Self::Confirm, 6, "confirm"),
    ];

    /// The number on the wire.
    pub fn number(self) -> u8 {
        Self::TABLE.iter().find(|(kind, _, _)| *kind == self).map_or(0, |(_, number, _)| *number)
    }

    /// The kind with this number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::TABLE.iter().find(|(_, its, _)| *its == number).map(|(kind, _, _)| *kind)
    }

    /// Its name; Fluent id `sync-kind-<name>`.
    pub fn name(self) -> &'static str {
        Self::TABLE.iter().find(|(kind, _, _)| *kind == self).map_or("", |(_, _, name)| name)
    }
}

/// A parcel whose signature was made or checked here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parcel {
    /// SHA-256 of `bytes`.
    pub id: ParcelId,
    /// What it is for.
    pub kind: ParcelKind,
    /// The group that signed it.
    pub group: GroupId,
    /// What it carries, sealed where private.
    pub payload: Vec<u8>,
    /// The whole, as sent.
    pub bytes: Vec<u8>,
}

impl Parcel {
    /// Signs a payload as the group.
    pub fn sign(key: &GroupKey, kind: ParcelKind, payload: Vec<u8>) -> Self {
        let group = key.id();
        let signed = Signed { signer: group.0, kind: kind.number(), payload };
        let bytes = signed.to_bytes(|message| key.sign(message));
        Self { id: ParcelId::of(&bytes), kind, group, payload: signed.payload, bytes }
    }

    /// Reads a parcel from outside and checks its signature.
    pub fn open(bytes: &[u8]) -> Result<Self, Code> {
        if bytes.len() > PARCEL_BYTES_MAX {
            return Err(Code::SyncParcelTooLarge);
        }
        let signed = Signed::open(bytes)?;
        let kind = ParcelKind::from_number(signed.kind).ok_or(Code::SyncParcelKind)?;
        Ok(Self { id: ParcelId::of(bytes), kind, group: GroupId(signed.signer), payload: signed.payload, bytes: bytes.to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parcel_opens_and_every_changed_byte_is_refused() {
        let key = GroupKey::from_bytes([3; 32]);
        let parcel = Parcel::sign(&key, ParcelKind::Log, b"sealed".to_vec());
        assert_eq!(Parcel::open(&parcel.bytes), Ok(parcel.clone()));
        for place in 0..parcel.bytes.len() {
            let mut bytes = parcel.bytes.clone();
            bytes[place] ^= 1;
            assert!(Parcel::open(&bytes).is_err(), "byte {place}");
            assert!(Parcel::open(&parcel.bytes[..place]).is_err(), "cut at {place}");
        }
        assert_eq!(Parcel::open(&vec![0; PARCEL_BYTES_MAX + 1]), Err(Code::SyncParcelTooLarge));
        assert_eq!(Parcel::open(b"<html>"), Err(Code::SyncParcelMalformed));
    }

    #[test]
    fn the_sent_form_is_pinned() {
        let parcel = Parcel::sign(&GroupKey::from_bytes([1; 32]), ParcelKind::Claim, vec![0xa0]);
        assert_eq!(
            data_encoding::HEXLOWER.encode(&parcel.bytes),
            "d284582ca30127045820abf754dd6e532c744a5da177ba4ffcefd13bbcb19acec62f865c57cf0c125df13a0001117003a041a058409bef09a98fda0710662bfe15b55124378460c4b1014f921d858c5bf85d1f35e9f9732b96e1af2722b3e9c7b9ab84f20da94ba76b6f9435482a6b755ef1bb7204",
        );
    }
}
