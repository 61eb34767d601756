//! A `log` parcel: new edits of one device, sealed with the group's log key (XChaCha20-Poly1305).

use super::{PARCEL_BYTES_MAX, Parcel, ParcelKind, compact};
use crate::{Code, keys::GroupKey, registration::Edit};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

/// The form of what is sealed; the first byte of the payload. 1: `compact` with its first schema and dictionary.
///
/// A version that can read the next form comes a release before one that writes it: nobody is sent what it cannot read.
const FORM: u8 = 1;

/// Most edits in one parcel.
pub const EDITS_MAX: usize = 2_000;

const NONCE_BYTES: usize = 24;

/// Seals edits into a parcel. `nonce` must be fresh random bytes.
pub fn seal(key: &GroupKey, edits: &[Edit], nonce: [u8; NONCE_BYTES]) -> Result<Parcel, Code> {
    let plain = compact::encode(edits)?;
    let cipher = XChaCha20Poly1305::new(&key.log_key().into());
    let group = key.id();
    let payload = Payload { msg: &plain, aad: &group.0 };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Code::AppUnexpected)?;
    let payload = [&[FORM], nonce.as_slice(), &sealed].concat();
    Ok(Parcel::sign(key, ParcelKind::Log, payload))
}

/// Seals edits into as many parcels as they need, each with the edits that are in it. `nonce` gives fresh random bytes.
pub fn seal_all<'a, E: From<Code>>(
    key: &GroupKey,
    edits: &'a [Edit],
    mut nonce: impl FnMut() -> Result<[u8; NONCE_BYTES], E>,
) -> Result<Vec<(Parcel, &'a [Edit])>, E> {
    let mut parcels = Vec::new();
    let mut open: Vec<&[Edit]> = edits.chunks(EDITS_MAX).rev().collect();
    while let Some(part) = open.pop() {
        let parcel = seal(key, part, nonce()?)?;
        if parcel.bytes.len() <= PARCEL_BYTES_MAX || part.len() < 2 {
            parcels.push((parcel, part));
        } else {
            let (first, second) = part.split_at(part.len() / 2);
            open.extend([second, first]);
        }
    }
    Ok(parcels)
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
    compact::decode(&plain, EDITS_MAX)
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
        let parcel = seal(&key, std::slice::from_ref(&edit), [9; 24]).unwrap();
        assert!(!parcel.bytes.windows(8).any(|bytes| bytes == b"Wideline"));
        assert_eq!(open(&key, &parcel), Ok(vec![edit]));
        let other = GroupKey::from_bytes([6; 32]);
        assert_eq!(open(&other, &parcel), Err(Code::SyncParcelKind));
        let forged = Parcel::sign(&key, ParcelKind::Log, [&[FORM][..], &[0; 60]].concat());
        assert_eq!(open(&key, &forged), Err(Code::SyncSealBroken));
    }
}
