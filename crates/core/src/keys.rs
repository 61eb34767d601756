//! The keys of a group and of a device, all derived from 32 random bytes that somebody else made.
//!
//! Nothing here prints a key: `Debug` shows the public half alone.

use crate::ids::{DeviceId, GroupId};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The group key: who has it is a member of the group, and reads, writes and signs for it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct GroupKey([u8; 32]);

/// What each key is derived for; part of the wire form.
mod purpose {
    pub const LOG: &[u8] = b"turno/1/log";
    pub const SIGN: &[u8] = b"turno/1/sign";
    pub const PHOTO: &[u8] = b"turno/1/photo";
    pub const PHOTO_NONCE: &[u8] = b"turno/1/photo-nonce";
}

impl GroupKey {
    /// The key with these 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the vault and the hand-off code only.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The group's public name.
    pub fn id(&self) -> GroupId {
        GroupId(self.signing().verifying_key().to_bytes())
    }

    /// The key that seals the group's log.
    pub fn log_key(&self) -> [u8; 32] {
        self.derive(purpose::LOG)
    }

    /// The key that seals the group's photos.
    pub fn photo_key(&self) -> [u8; 32] {
        self.derive(purpose::PHOTO)
    }

    /// The nonce of a picture: only the group can tell it, and no other picture has it.
    pub fn photo_nonce(&self, picture: &[u8]) -> [u8; 24] {
        let mut nonce = [0; 24];
        let secret = self.derive(purpose::PHOTO_NONCE);
        let _ = Hkdf::<Sha256>::new(Some(&secret), picture).expand(&[], &mut nonce);
        nonce
    }

    /// Signs as the group.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.signing().sign(message).to_bytes()
    }

    fn signing(&self) -> SigningKey {
        SigningKey::from_bytes(&self.derive(purpose::SIGN))
    }

    fn derive(&self, purpose: &[u8]) -> [u8; 32] {
        let mut key = [0; 32];
        // HKDF-SHA256 gives up to 8,160 bytes: 32 cannot fail.
        let _ = Hkdf::<Sha256>::new(None, &self.0).expand(purpose, &mut key);
        key
    }
}

impl std::fmt::Debug for GroupKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "GroupKey({})", self.id())
    }
}

/// The signing key of one installed profile.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct DeviceKey([u8; 32]);

impl DeviceKey {
    /// The key with these 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for the vault only.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The public half.
    pub fn public(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.0).verifying_key().to_bytes()
    }

    /// The short name that edits carry.
    pub fn id(&self) -> DeviceId {
        device_id(&self.public())
    }

    /// Signs as the device.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        SigningKey::from_bytes(&self.0).sign(message).to_bytes()
    }
}

impl std::fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DeviceKey({})", self.id())
    }
}

/// The short name of the device with this public key.
pub fn device_id(public: &[u8; 32]) -> DeviceId {
    let digest: [u8; 32] = Sha256::digest(public).into();
    let mut id = [0; DeviceId::BYTES];
    for (to, from) in id.iter_mut().zip(digest) {
        *to = from;
    }
    DeviceId(id)
}

/// Is this the strict Ed25519 signature of `message` by `public`?
pub fn verify(public: &[u8; 32], message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::from_bytes(public), ed25519_dalek::Signature::from_slice(signature)) else {
        return false;
    };
    key.verify_strict(message, &signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_derived_apart_and_never_printed() {
        let key = GroupKey::from_bytes([7; 32]);
        assert_ne!(key.log_key(), *key.as_bytes());
        assert_eq!(key.id(), GroupKey::from_bytes([7; 32]).id());
        assert!(!format!("{key:?}").contains("070707"));
        assert!(verify(&key.id().0, b"words", &key.sign(b"words")));
        assert!(!verify(&key.id().0, b"other words", &key.sign(b"words")));
    }
}
