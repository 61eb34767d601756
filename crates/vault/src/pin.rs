//! The PIN: Argon2id makes a key of it, and that key wraps the database's own random key (XChaCha20-Poly1305).
//!
//! A try costs a thief as much as it costs this device: up to half a second, never less than OWASP's minimum.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use ciborium::Value as Cbor;
use std::time::{Duration, Instant};
use turno_core::{Code, Failure, parcel::cbor};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A key of 32 bytes that is wiped when it goes.
pub(crate) type Key = Zeroizing<[u8; 32]>;

pub(crate) const SALT_BYTES: usize = 16;
pub(crate) const NONCE_BYTES: usize = 24;

/// How dear one try is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cost {
    /// Memory in KiB.
    pub(crate) memory_kib: u32,
    /// Passes over that memory.
    pub(crate) passes: u32,
    /// Lanes.
    pub(crate) lanes: u32,
}

/// The least that is ever used: OWASP's second choice for Argon2id (Password Storage Cheat Sheet), design §7.
pub(crate) const COST_MIN: Cost = Cost { memory_kib: 19 * 1024, passes: 2, lanes: 1 };

/// The most that is believed of a file: more would stop a phone of 2 GB before the PIN is even looked at.
const COST_MAX: Cost = Cost { memory_kib: 256 * 1024, passes: 1_000, lanes: 4 };

impl Cost {
    /// As many passes as this device does in about `time`, never fewer than the minimum.
    pub(crate) fn measured(time: Duration) -> Result<Self, Failure> {
        // The quickest of three: the first run pays for fresh memory, and others may be at work.
        let mut least = Duration::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            derive("280417", &[0; SALT_BYTES], COST_MIN)?;
            least = least.min(start.elapsed());
        }
        let one_pass_us = (least.as_micros() / u128::from(COST_MIN.passes)).max(1);
        let passes = u32::try_from(time.as_micros() / one_pass_us).unwrap_or(u32::MAX);
        Ok(Self { passes: passes.clamp(COST_MIN.passes, COST_MAX.passes), ..COST_MIN })
    }

    /// Neither cheaper than allowed nor dearer than believable.
    pub(crate) fn is_sane(self) -> bool {
        (COST_MIN.memory_kib..=COST_MAX.memory_kib).contains(&self.memory_kib)
            && (COST_MIN.passes..=COST_MAX.passes).contains(&self.passes)
            && (COST_MIN.lanes..=COST_MAX.lanes).contains(&self.lanes)
    }
}

/// The database's key, wrapped by the PIN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrapped {
    /// What a try costs.
    pub(crate) cost: Cost,
    /// Random, so that equal PINs differ.
    pub(crate) salt: [u8; SALT_BYTES],
    /// Random, used once.
    pub(crate) nonce: [u8; NONCE_BYTES],
    /// The key and its tag.
    pub(crate) sealed: Vec<u8>,
}

impl Wrapped {
    /// Wraps `key` by the PIN; `salt` and `nonce` are fresh random bytes.
    pub(crate) fn wrap(pin: &str, key: &Key, cost: Cost, salt: [u8; SALT_BYTES], nonce: [u8; NONCE_BYTES]) -> Result<Self, Failure> {
        let cipher = XChaCha20Poly1305::new((&*derive(pin, &salt, cost)?).into());
        let payload = Payload { msg: key.as_slice(), aad: &parameters(cost, &salt) };
        let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Code::AppUnexpected)?;
        Ok(Self { cost, salt, nonce, sealed })
    }

    /// The key, when the PIN is right.
    pub(crate) fn open(&self, pin: &str) -> Result<Option<Key>, Failure> {
        let cipher = XChaCha20Poly1305::new((&*derive(pin, &self.salt, self.cost)?).into());
        let payload = Payload { msg: self.sealed.as_slice(), aad: &parameters(self.cost, &self.salt) };
        let Ok(plain) = cipher.decrypt(&XNonce::from(self.nonce), payload).map(Zeroizing::new) else {
            return Ok(None);
        };
        Ok(plain.as_slice().try_into().ok().map(Zeroizing::new))
    }
}

/// What the seal vouches for beside the key: whoever changes a parameter changes the answer.
fn parameters(cost: Cost, salt: &[u8; SALT_BYTES]) -> Vec<u8> {
    cbor::encode(&Cbor::Array(vec![
        Cbor::Text("turno/1/pin".into()),
        Cbor::from(cost.memory_kib),
        Cbor::from(cost.passes),
        Cbor::from(cost.lanes),
        Cbor::Bytes(salt.to_vec()),
    ]))
}

fn derive(pin: &str, salt: &[u8; SALT_BYTES], cost: Cost) -> Result<Key, Failure> {
    // Two keyboards write `è` in two ways; both are the same PIN. Sized ahead, so that no copy is left behind by growing.
    let mut normal = Zeroizing::new(String::with_capacity(pin.len().saturating_mul(4)));
    normal.extend(pin.nfc());
    let mut key = Key::default();
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(key.len())).map_err(|_| Code::VaultDamaged)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(normal.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| Code::AppUnexpected)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(pin: &str) -> Wrapped {
        Wrapped::wrap(pin, &Key::new([7; 32]), COST_MIN, [1; SALT_BYTES], [2; NONCE_BYTES]).unwrap()
    }

    #[test]
    fn only_the_pin_opens_however_its_accents_are_typed() {
        let kept = wrapped("kenb\u{e8} 17");
        assert_eq!(kept.open("kenb\u{e8} 17").unwrap().as_deref(), Some(&[7; 32]));
        assert_eq!(kept.open("kenbe\u{300} 17").unwrap().as_deref(), Some(&[7; 32]), "the same, decomposed");
        assert_eq!(kept.open("kenbe 17").unwrap(), None);
    }

    #[test]
    fn a_changed_parameter_opens_nothing() {
        let kept = wrapped("280417");
        let cheaper = Wrapped { cost: Cost { passes: 3, ..COST_MIN }, ..kept.clone() };
        assert_eq!(cheaper.open("280417").unwrap(), None);
        let other_salt = Wrapped { salt: [9; SALT_BYTES], ..kept };
        assert_eq!(other_salt.open("280417").unwrap(), None);
    }

    #[test]
    fn a_slow_device_stays_at_the_minimum_and_a_file_cannot_ask_for_the_impossible() {
        assert_eq!(Cost::measured(Duration::ZERO).unwrap(), COST_MIN);
        assert!(Cost::measured(Duration::from_millis(350)).unwrap().is_sane());
        assert!(!Cost { memory_kib: u32::MAX, ..COST_MIN }.is_sane());
        assert!(!Cost { passes: 1, ..COST_MIN }.is_sane());
    }
}
