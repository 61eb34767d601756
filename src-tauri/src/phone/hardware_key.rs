//! The phone's own key, as the vault asks for it.

use std::sync::Arc;
use turno_core::Failure;
use turno_phone::Machine;
use turno_vault::HardwareKey;

/// The key that this machine keeps in its hardware; none on a laptop.
pub fn hardware_key() -> Option<Arc<dyn HardwareKey>> {
    let machine = super::machine();
    machine.keeps_keys().then(|| Arc::new(KeyOf(machine)) as Arc<dyn HardwareKey>)
}

struct KeyOf(&'static dyn Machine);

impl HardwareKey for KeyOf {
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, Failure> {
        self.0.seal(plain)
    }

    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, Failure> {
        self.0.open(sealed)
    }
}
