//! A photo on its way: sealed with the group's photo key, named by the hash of what is sent, announced by the group.
//!
//! The same photo of the same group always seals to the same bytes, so nothing is sent twice. The carrier sees a size.

use super::{
    cbor,
    signed::{Signed, kind},
};
use crate::{
    Code,
    ids::{GroupId, PhotoId},
    keys::GroupKey,
};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};

/// Largest sealed photo: 40 KB of a face or 150 KB of a document, with room.
pub const PHOTO_BYTES_MAX: usize = 192 * 1024;

/// Most bytes of an announcement.
pub const ANNOUNCEMENT_BYTES_MAX: usize = 512;

/// The form of what is sealed; its first byte.
const FORM: u8 = 1;

const NONCE_BYTES: usize = 24;

/// A photo as it is sent and kept by a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedPhoto {
    /// SHA-256 of `bytes`.
    pub id: PhotoId,
    /// Form, nonce, ciphertext.
    pub bytes: Vec<u8>,
}

/// Seals a picture file. `SyncParcelTooLarge` beyond `PHOTO_BYTES_MAX`.
pub fn seal(key: &GroupKey, picture: &[u8]) -> Result<SealedPhoto, Code> {
    // The nonce comes from the picture and the key: another picture has another one, the same picture the same.
    let nonce = key.photo_nonce(picture);
    let cipher = XChaCha20Poly1305::new(&key.photo_key().into());
    let payload = Payload { msg: picture, aad: &key.id().0 };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Code::SyncParcelTooLarge)?;
    let bytes = [&[FORM], nonce.as_slice(), &sealed].concat();
    if bytes.len() > PHOTO_BYTES_MAX {
        return Err(Code::SyncParcelTooLarge);
    }
    Ok(SealedPhoto { id: PhotoId::of(&bytes), bytes })
}

/// Opens what a server gave for this id.
pub fn open(key: &GroupKey, id: PhotoId, bytes: &[u8]) -> Result<Vec<u8>, Code> {
    if PhotoId::of(bytes) != id {
        return Err(Code::SyncSealBroken);
    }
    let (form, rest) = bytes.split_first().ok_or(Code::SyncParcelMalformed)?;
    if *form != FORM {
        return Err(Code::SyncParcelKind);
    }
    let (nonce, sealed) = rest.split_at_checked(NONCE_BYTES).ok_or(Code::SyncParcelMalformed)?;
    let nonce: [u8; NONCE_BYTES] = nonce.try_into().map_err(|_| Code::SyncParcelMalformed)?;
    let cipher = XChaCha20Poly1305::new(&key.photo_key().into());
    cipher.decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &key.id().0 }).map_err(|_| Code::SyncSealBroken)
}

/// What lets a server take bytes: the group says which photo comes, and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announcement {
    /// The group that sends it.
    pub group: GroupId,
    /// The photo.
    pub photo: PhotoId,
    /// Its length in bytes, sealed.
    pub bytes: usize,
}

impl Announcement {
    /// The announcement of a sealed photo, signed by the group.
    pub fn sign(key: &GroupKey, photo: &SealedPhoto) -> Vec<u8> {
        let payload = cbor::encode(&(ciborium::Value::Bytes(photo.id.0.to_vec()), photo.bytes.len() as u64));
        Signed { signer: key.id().0, kind: kind::PHOTO, payload }.to_bytes(|message| key.sign(message))
    }

    /// Reads an announcement from outside and checks its signature.
    pub fn open(bytes: &[u8]) -> Result<Self, Code> {
        if bytes.len() > ANNOUNCEMENT_BYTES_MAX {
            return Err(Code::SyncParcelTooLarge);
        }
        let signed = Signed::open(bytes)?;
        if signed.kind != kind::PHOTO {
            return Err(Code::SyncParcelKind);
        }
        let (photo, length): (ciborium::Value, u64) = cbor::decode(&signed.payload).map_err(|_| Code::SyncParcelMalformed)?;
        let photo = photo.as_bytes().and_then(|bytes| PhotoId::from_slice(bytes)).ok_or(Code::SyncParcelMalformed)?;
        let bytes = usize::try_from(length).ok().filter(|bytes| *bytes <= PHOTO_BYTES_MAX).ok_or(Code::SyncParcelTooLarge)?;
        Ok(Self { group: GroupId(signed.signer), photo, bytes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_group_opens_its_photo_and_the_same_photo_is_the_same_bytes() {
        let (key, other) = (GroupKey::from_bytes([5; 32]), GroupKey::from_bytes([6; 32]));
        let picture = b"\xff\xd8 a picture";
        let sealed = seal(&key, picture).unwrap();
        assert_eq!(seal(&key, picture).unwrap(), sealed);
        assert_ne!(seal(&other, picture).unwrap().id, sealed.id);
        assert_ne!(seal(&key, b"\xff\xd8 another").unwrap().bytes[1..25], sealed.bytes[1..25], "a nonce of its own");
        assert_eq!(open(&key, sealed.id, &sealed.bytes).unwrap(), picture);
        assert_eq!(open(&other, sealed.id, &sealed.bytes), Err(Code::SyncSealBroken));
        for place in 0..sealed.bytes.len() {
            let mut bytes = sealed.bytes.clone();
            bytes[place] ^= 1;
            assert!(open(&key, PhotoId::of(&bytes), &bytes).is_err(), "byte {place}");
        }
        assert_eq!(seal(&key, &vec![0; PHOTO_BYTES_MAX]), Err(Code::SyncParcelTooLarge));
    }

    #[test]
    fn an_announcement_reads_back_and_only_as_it_was_signed() {
        let key = GroupKey::from_bytes([5; 32]);
        let sealed = seal(&key, b"a picture").unwrap();
        let bytes = Announcement::sign(&key, &sealed);
        assert!(bytes.len() < 256, "{}", bytes.len());
        assert_eq!(Announcement::open(&bytes), Ok(Announcement { group: key.id(), photo: sealed.id, bytes: sealed.bytes.len() }));
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            assert!(Announcement::open(&changed).is_err(), "byte {place}");
        }
    }
}
