//! A withdrawal: the group takes one request back, by name, so that it never ends a later one.

use crate::{
    Code,
    ids::ParcelId,
    keys::GroupKey,
    parcel::{Parcel, ParcelKind, cbor},
};
use serde::{Deserialize, Serialize};

/// What a `withdraw` parcel says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdraw {
    /// The `request` parcel that is taken back.
    pub request: ParcelId,
}

impl Withdraw {
    /// Signs it as the group.
    pub fn to_parcel(&self, key: &GroupKey) -> Parcel {
        Parcel::sign(key, ParcelKind::Withdraw, cbor::encode(self))
    }

    /// Reads the withdrawal of a parcel.
    pub fn from_parcel(parcel: &Parcel) -> Result<Self, Code> {
        if parcel.kind != ParcelKind::Withdraw {
            return Err(Code::SyncParcelKind);
        }
        cbor::decode(&parcel.payload).map_err(|_| Code::SyncParcelMalformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_withdrawals_of_two_requests_are_two_parcels() {
        let key = GroupKey::from_bytes([3; 32]);
        let [first, second] = [1, 2].map(|byte| Withdraw { request: ParcelId([byte; 32]) });
        assert_eq!(Withdraw::from_parcel(&first.to_parcel(&key)), Ok(first));
        assert_ne!(first.to_parcel(&key).id, second.to_parcel(&key).id);
    }
}
