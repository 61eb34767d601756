//! `vault.lock.cbor`: the wrapped key, what a try costs, and how many wrong PINs came in a row.
//!
//! Decides nothing about the key (`pin`); how long a wrong PIN makes wait is core's rule.

use crate::{
    files,
    pin::{Cost, Wrapped},
};
use ciborium::Value as Cbor;
use std::{fs, path::Path};
use turno_core::{Code, Failure, parcel::cbor, vault::wait_after_wrong_pins_s};

/// The form of the file where the PIN alone wraps the key.
const FORM: u32 = 1;

/// The same, and what the PIN wrapped is sealed once more by the device's own key. A higher form is a newer Turno's.
const FORM_WITH_HARDWARE: u32 = 2;

/// What the file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LockFile {
    /// The key.
    pub(crate) wrapped: Wrapped,
    /// Is `wrapped.sealed` sealed once more by the device's own key?
    pub(crate) by_hardware: bool,
    /// Wrong PINs.
    pub(crate) wrong: WrongPins,
}

/// Wrong PINs in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WrongPins {
    /// How many.
    pub(crate) count: u32,
    /// When the last one was tried, by the device's clock, seconds since 1970.
    pub(crate) last_at_s: i64,
}

impl WrongPins {
    /// Seconds still to wait before the next try. A clock set back begins the wait anew: it neither shortens it, nor
    /// locks out for years whoever's clock was wrong before.
    pub(crate) fn wait_s(&mut self, device_now_s: i64) -> u64 {
        self.last_at_s = self.last_at_s.min(device_now_s);
        let passed = device_now_s.saturating_sub(self.last_at_s);
        wait_after_wrong_pins_s(self.count).saturating_sub(u64::try_from(passed).unwrap_or(0))
    }
}

impl LockFile {
    /// Reads the file: `VaultDamaged` when it is none, `VaultNewer` when a newer Turno wrote it.
    pub(crate) fn load(path: &Path) -> Result<Self, Failure> {
        let bytes = fs::read(path).map_err(|error| files::failure(&error))?;
        let Ok(Cbor::Array(parts)) = cbor::decode(&bytes) else {
            return Err(Code::VaultDamaged.into());
        };
        if parts.first().and_then(number::<u32>).is_some_and(|form| form > FORM_WITH_HARDWARE) {
            return Err(Code::VaultNewer.into());
        }
        Self::read(&parts).ok_or_else(|| Code::VaultDamaged.into())
    }

    /// Writes the file; durable when it returns.
    pub(crate) fn save(&self, path: &Path) -> Result<(), Failure> {
        files::replace(path, &cbor::encode(&self.to_cbor()))
    }

    /// `[form, memory, passes, lanes, salt, nonce, sealed key, wrong PINs, last wrong at]`.
    fn to_cbor(&self) -> Cbor {
        let Wrapped { cost, salt, nonce, sealed } = &self.wrapped;
        Cbor::Array(vec![
            Cbor::from(if self.by_hardware { FORM_WITH_HARDWARE } else { FORM }),
            Cbor::from(cost.memory_kib),
            Cbor::from(cost.passes),
            Cbor::from(cost.lanes),
            Cbor::Bytes(salt.to_vec()),
            Cbor::Bytes(nonce.to_vec()),
            Cbor::Bytes(sealed.clone()),
            Cbor::from(self.wrong.count),
            Cbor::from(self.wrong.last_at_s),
        ])
    }

    fn read(parts: &[Cbor]) -> Option<Self> {
        let [form, memory_kib, passes, lanes, salt, nonce, sealed, count, last_at_s] = parts else {
            return None;
        };
        let cost = Cost { memory_kib: number(memory_kib)?, passes: number(passes)?, lanes: number(lanes)? };
        cost.is_sane().then_some(())?;
        Some(Self {
            wrapped: Wrapped {
                cost,
                salt: salt.as_bytes()?.as_slice().try_into().ok()?,
                nonce: nonce.as_bytes()?.as_slice().try_into().ok()?,
                sealed: sealed.as_bytes()?.clone(),
            },
            by_hardware: number::<u32>(form)? == FORM_WITH_HARDWARE,
            wrong: WrongPins { count: number(count)?, last_at_s: number(last_at_s)? },
        })
    }
}

fn number<T: TryFrom<i128>>(cbor: &Cbor) -> Option<T> {
    T::try_from(i128::from(cbor.as_integer()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pin::COST_MIN;

    fn example() -> LockFile {
        LockFile {
            wrapped: Wrapped { cost: COST_MIN, salt: [1; 16], nonce: [2; 24], sealed: vec![3; 48] },
            by_hardware: false,
            wrong: WrongPins { count: 4, last_at_s: 1_800_000_000 },
        }
    }

    #[test]
    fn the_stored_form_is_pinned_and_reads_back() {
        let bytes = cbor::encode(&example().to_cbor());
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let (salt, nonce, sealed) = ("01".repeat(16), "02".repeat(24), "03".repeat(48));
        assert_eq!(hex, format!("8901194c00020150{salt}5818{nonce}5830{sealed}041a6b49d200"));
        let Ok(Cbor::Array(parts)) = cbor::decode(&bytes) else { panic!("no array") };
        assert_eq!(LockFile::read(&parts), Some(example()));
        let sealed_twice = LockFile { by_hardware: true, ..example() };
        let bytes = cbor::encode(&sealed_twice.to_cbor());
        assert_eq!(bytes.get(..2), Some([0x89, 0x02].as_slice()), "the form is the second byte");
        let Ok(Cbor::Array(parts)) = cbor::decode(&bytes) else { panic!("no array") };
        assert_eq!(LockFile::read(&parts), Some(sealed_twice));
    }

    #[test]
    fn a_clock_set_back_begins_the_wait_anew_and_no_more() {
        let mut wrong = WrongPins { count: 5, last_at_s: 1_000 };
        assert_eq!(wrong.wait_s(1_000), 30);
        assert_eq!(wrong.wait_s(1_010), 20);
        assert_eq!(wrong.wait_s(-500), 30, "set back: the whole wait again");
        assert_eq!(wrong.wait_s(-470), 0, "and it ends by the clock as it now is");
    }
}
