//! A `log` parcel: new edits of one device, sealed with the group's log key (XChaCha20-Poly1305).

use super::{Parcel, ParcelKind, cbor};
use crate::{Code, keys::GroupKey, registration::Edit};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use ciborium::Value as Cbor;

/// The form of what is sealed; the first byte of the payload. 1: CBOR array of edits.
const FORM: u8 = 1;

/// Most edits in one parcel.
pub const EDITS_MAX: usize = 2_000;

const NONCE_BYTES: usize = 24;

/// Seals edits into a parcel. `nonce` must be fresh random bytes.
pub fn seal(key: &GroupKey, edits: &[Edit], nonce: [u8; NONCE_BYTES]) -> Parcel {
    let plain = cbor::encode(&Cbor::Array(edits.iter().map(Edit::to_cbor).collect()));
    let cipher = XChaCha20Poly1305::new(&key.log_key().into());
    let group = key.id();
    // Sealing fails only beyond 256 GiB.
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: &plain, aad: &group.0 }).unwrap_or_default();
    let payload = [&[FORM], nonce.as_slice(), &sealed].concat();
    Parcel::sign(key, ParcelKind::Log, payload)
}

/// Opens the edits of a `log` parcel of this group.
pub fn open(key: &GroupKey, parcel: &Parcel) -> Result<Vec<Edit>, Code> {
    if parcel.kind != ParcelKind::Log || parcel.group != key.id() {
        return Err(Code::SyncParcelKind);
    }
    let (form, rest) = parcel.payload.split_first().ok_or(Code::SyncParcelMalformed)?;
    if *form != FORM {
        return Err(Code::SyncParcelKind);
    }
    let (nonce, sealed) = rest.split_at_checked(NONCE_BYTES).ok_or(Code::SyncParcelMalformed)?;
    let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| Code::SyncParcelMalformed)?;
    let cipher = XChaCha20Poly1305::new(&key.log_key().into());
    let plain = cipher.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &key.id().0 }).map_err(|_| Code::SyncSealBroken)?;
    let Ok(Cbor::Array(edits)) = cbor::decode(&plain) else {
        return Err(Code::SyncParcelMalformed);
    };
    if edits.len() > EDITS_MAX {
        return Err(Code::SyncParcelTooLarge);
    }
    edits.iter().map(Edit::from_cbor).collect::<Option<_>>().ok_or(Code::SyncParcelMalformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::DeviceId,
        registration::{Log, Subject, Value},
    };

    #[test]
    fn only_the_group_opens_its_log_and_the_words_are_not_in_it() {
        let key = GroupKey::from_bytes([5; 32]);
        let edit = Log::default().next_edit(DeviceId([2; 8]), Subject::Group, 1, Value::Text { text: "Wideline Estimé".into() }, None);
        let parcel = seal(&key, std::slice::from_ref(&edit), [9; 24]);
        assert!(!parcel.bytes.windows(8).any(|bytes| bytes == b"Wideline"));
        assert_eq!(open(&key, &parcel), Ok(vec![edit]));
        let other = GroupKey::from_bytes([6; 32]);
        assert_eq!(open(&other, &parcel), Err(Code::SyncParcelKind));
        let forged = Parcel::sign(&key, ParcelKind::Log, [&[FORM][..], &[0; 60]].concat());
        assert_eq!(open(&key, &forged), Err(Code::SyncSealBroken));
    }
}
