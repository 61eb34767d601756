//! A key that the device keeps where no program reads it. A vault that it sealed opens with the PIN and this device together:
//! a copy of the files is worth nothing, and PINs cannot be tried on another machine (decision 0016).

use turno_core::Failure;

/// Such a key.
pub trait HardwareKey: Send + Sync {
    /// Seals a few bytes.
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, Failure>;

    /// Opens what it sealed. `VaultPhoneKeyGone`, `VaultPhoneKeyFailed`.
    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, Failure>;
}

/// What this key makes of the bytes, if it can be relied on: some phones' chips seal and then cannot open. A vault made on
/// such a phone has the PIN alone, as on a laptop; a person must be able to register on it.
pub(crate) fn sealed_reliably(key: &dyn HardwareKey, plain: &[u8]) -> Option<Vec<u8>> {
    let sealed = key.seal(plain).ok()?;
    (key.open(&sealed).ok()? == plain).then_some(sealed)
}
