//! The operator as the server knows it: the key it signs with and the bundle in force.

pub mod keys;
pub mod settings;

pub use keys::OperatorKey;

use turno_core::{
    Code,
    operator::Bundle,
    scheduling::{
        appointment::{Appointment, Decision},
        slip::Slip,
    },
};

/// The signing key, the bundle and the bundle as it is sent.
#[derive(Debug)]
pub struct Operator {
    /// Signs receipts, decisions and public tables.
    pub key: OperatorKey,
    /// What the operator decided.
    pub bundle: Bundle,
    /// The same, signed.
    pub bundle_bytes: Vec<u8>,
}

impl Operator {
    /// Opens a bundle that must be by this key.
    pub fn open(key: OperatorKey, bundle_bytes: Vec<u8>) -> Result<Self, Code> {
        let bundle = Bundle::open(&bundle_bytes, &key.public())?;
        Ok(Self { key, bundle, bundle_bytes })
    }

    /// An appointment with the slip that the family shows at the port.
    pub fn with_slip(&self, appointment: Appointment) -> Appointment {
        Appointment { slip: Slip::of(&appointment).to_bytes(|message| self.key.sign(message)), ..appointment }
    }

    /// A decision, signed.
    pub fn decided(&self, decision: &Decision) -> Vec<u8> {
        decision.to_bytes(&self.key.public(), |message| self.key.sign(message))
    }
}
