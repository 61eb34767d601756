//! A confirmation by the group's phone: the appointment that was offered is taken, inside the region again. Without it the seats
//! go to others in time.

use super::{
    presence::Presence,
    request::{open_by_phone, sign_as_phone},
};
use crate::{
    Code,
    ids::{GroupId, ParcelId},
    keys::{DeviceKey, GroupKey},
    parcel::{Parcel, ParcelKind, signed::kind},
};
use serde::{Deserialize, Serialize};

/// What a `confirm` parcel says, signed by the phone within it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirm {
    /// The group that comes.
    pub group: GroupId,
    /// The `request` parcel whose offer is taken.
    pub request: ParcelId,
    /// Where and who.
    pub presence: Presence,
}

impl Confirm {
    /// Signs it as the phone, then as the group.
    pub fn to_parcel(&self, key: &GroupKey, device: &DeviceKey) -> Parcel {
        Parcel::sign(key, ParcelKind::Confirm, sign_as_phone(device, kind::PHONE_CONFIRM, self))
    }

    /// Reads the confirmation of a parcel and the public key of the device that signed it.
    pub fn from_parcel(parcel: &Parcel) -> Result<(Self, [u8; 32]), Code> {
        let (confirm, device): (Self, _) = open_by_phone(parcel, ParcelKind::Confirm, kind::PHONE_CONFIRM)?;
        if confirm.group == parcel.group { Ok((confirm, device)) } else { Err(Code::SyncParcelSignature) }
    }
}
