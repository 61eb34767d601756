//! The door: HTTP in, HTTP out. Limits and media types are here; what a parcel means is not.

pub mod draws;
pub mod parcels;
pub mod photos;
pub mod problem;
pub mod public;
pub mod rate;
pub mod router;
pub mod watch;

use crate::{clock::Clock, operator::Operator, store::Store};
use rate::Rate;
use std::sync::Arc;

/// What every route may ask for.
#[derive(Debug)]
pub struct Door {
    /// Parcels, streams and seats.
    pub store: Store,
    /// The key that signs, and the bundle.
    pub operator: Arc<Operator>,
    /// The time.
    pub clock: Clock,
    /// Who asked how often.
    pub rate: Rate,
    /// Proofs at hand.
    pub proofs: draws::LastProofs,
}
