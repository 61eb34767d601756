//! A confirmation by the group: the appointment that was offered is taken. Without it the seats go to others in time.

use crate::{
    Code,
    ids::ParcelId,
    keys::GroupKey,
    parcel::{Parcel, ParcelKind, cbor},
};
use serde::{Deserialize, Serialize};

/// What a `confirm` parcel says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirm {
    /// The `request` parcel whose offer is taken.
    pub request: ParcelId,
}

impl Confirm {
    /// Signs it as the group.
    pub fn to_parcel(&self, key: &GroupKey) -> Parcel {
        Parcel::sign(key, ParcelKind::Confirm, cbor::encode(self))
    }

    /// Reads the confirmation of a parcel.
    pub fn from_parcel(parcel: &Parcel) -> Result<Self, Code> {
        if parcel.kind != ParcelKind::Confirm {
            return Err(Code::SyncParcelKind);
        }
        cbor::decode(&parcel.payload).map_err(|_| Code::SyncParcelMalformed)
    }
}
