//! A request for an appointment: made and signed by the phone, carried in a parcel signed by the group.
//!
//! Two signatures: the group's says who asks, the phone's says that the group's own phone asks.

use super::{
    presence::Presence,
    window::{Window, WindowState},
};
use crate::{
    Code, Failure,
    ids::{GroupId, ParcelId},
    keys::{DeviceKey, GroupKey},
    operator::Bundle,
    parcel::{
        Parcel, ParcelKind, cbor,
        signed::{Signed, kind},
    },
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// The wish and the phone's statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The group that asks.
    pub group: GroupId,
    /// Sixteen fresh random bytes in hexadecimal: two requests are never one parcel by chance.
    pub nonce: String,
    /// Port ids in order of preference.
    pub ports: Vec<String>,
    /// First day that suits.
    pub earliest: Date,
    /// Last day that suits.
    pub latest: Date,
    /// How many people: the whole group.
    pub people: u32,
    /// Where and who.
    pub presence: Presence,
    /// The group's request whose place this one takes, where it has one: another wish, another time for its appointment, or
    /// again after a missed one. The earlier stands until this one is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<ParcelId>,
}

/// What a `claim` parcel says: this phone schedules for the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The phone's public signing key, hexadecimal.
    pub device_key: String,
    /// `android`, or `simulated` on practice operators.
    pub platform: String,
    /// The claim that this one ends. Without it a phone that claims again after another phone would send the very
    /// parcel that it sent before, and sending twice is sending once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaces: Option<ParcelId>,
}

impl Claim {
    /// Signs a group's first claim as the group.
    pub fn to_parcel(key: &GroupKey, device: &DeviceKey, platform: &str) -> Parcel {
        Self::to_parcel_replacing(key, device, platform, None)
    }

    /// Signs a claim that ends an earlier one.
    pub fn to_parcel_replacing(key: &GroupKey, device: &DeviceKey, platform: &str, replaces: Option<ParcelId>) -> Parcel {
        let claim = Self { device_key: data_encoding::HEXLOWER.encode(&device.public()), platform: platform.to_owned(), replaces };
        Parcel::sign(key, ParcelKind::Claim, cbor::encode(&claim))
    }

    /// Reads the claim of a parcel.
    pub fn from_parcel(parcel: &Parcel) -> Result<Self, Code> {
        if parcel.kind != ParcelKind::Claim {
            return Err(Code::SyncParcelKind);
        }
        cbor::decode(&parcel.payload).map_err(|_| Code::SyncParcelMalformed)
    }

    /// The phone's public key.
    pub fn device_key(&self) -> Result<[u8; 32], Code> {
        let bytes = data_encoding::HEXLOWER.decode(self.device_key.as_bytes()).map_err(|_| Code::SyncParcelMalformed)?;
        bytes.try_into().map_err(|_| Code::SyncParcelMalformed)
    }
}

impl Request {
    /// Signs it as the phone, then as the group.
    pub fn to_parcel(&self, key: &GroupKey, device: &DeviceKey) -> Parcel {
        Parcel::sign(key, ParcelKind::Request, sign_as_phone(device, kind::PHONE_REQUEST, self))
    }

    /// Reads the request of a parcel and the public key of the device that signed it.
    pub fn from_parcel(parcel: &Parcel) -> Result<(Self, [u8; 32]), Code> {
        let (request, device): (Self, _) = open_by_phone(parcel, ParcelKind::Request, kind::PHONE_REQUEST)?;
        if request.group == parcel.group { Ok((request, device)) } else { Err(Code::SyncParcelSignature) }
    }

    /// Does it stand against the operator's rules at this moment? What the server knows beside it is the caller's.
    /// `phone`: the key that signed it.
    pub fn check(&self, bundle: &Bundle, phone: &[u8; 32], now: Timestamp) -> Result<(), Failure> {
        if !matches!(bundle.window.state(now), WindowState::Open { .. }) {
            return Err(Code::SchedulingWindowClosed.into());
        }
        let since_s = bundle.window.opening(now).as_second().saturating_sub(bundle.policy.presence_before_opening_max_s);
        self.presence.check(bundle, since_s, now, (self.group, phone))?;
        let ports_known = !self.ports.is_empty() && self.ports.iter().all(|port| bundle.port(port).is_some());
        let (first, last) = days_on_offer(bundle, now);
        if !ports_known || self.earliest > self.latest || self.latest < first || self.earliest > last {
            return Err(Code::SchedulingWishImpossible.into());
        }
        Ok(())
    }
}

/// Requests that were made before an opening leave within so many seconds after it: nobody gains by being first, and the server
/// is not stormed.
const SPREAD_S: u64 = 300;

/// When a request leaves that is made now; none where it may leave at once.
pub fn leaves_at(window: &Window, now: Timestamp, random: u64) -> Option<Timestamp> {
    match window.state(now) {
        WindowState::Open { .. } => None,
        WindowState::Closed { opens_at } => {
            Some(opens_at.saturating_add(SignedDuration::from_secs((random % SPREAD_S) as i64)).unwrap_or(opens_at))
        }
    }
}

/// What a phone says, with its own signature around it.
pub(super) fn sign_as_phone(device: &DeviceKey, kind: u8, said: &impl Serialize) -> Vec<u8> {
    Signed { signer: device.public(), kind, payload: cbor::encode(said) }.to_bytes(|message| device.sign(message))
}

/// What a phone said in a parcel of its group, and the phone's public key.
pub(super) fn open_by_phone<T: DeserializeOwned>(parcel: &Parcel, of: ParcelKind, kind: u8) -> Result<(T, [u8; 32]), Code> {
    if parcel.kind != of {
        return Err(Code::SyncParcelKind);
    }
    let signed = Signed::open(&parcel.payload)?;
    if signed.kind != kind {
        return Err(Code::SyncParcelKind);
    }
    Ok((cbor::decode(&signed.payload).map_err(|_| Code::SyncParcelMalformed)?, signed.signer))
}

/// The first and last day that can be wished at this moment, on the operator's clock.
pub fn days_on_offer(bundle: &Bundle, now: Timestamp) -> (Date, Date) {
    let today = bundle.window.day_of(now);
    let day = |days: u16| today.checked_add(i64::from(days).days()).unwrap_or(today);
    (day(bundle.policy.first_day_in_days), day(bundle.policy.last_day_in_days))
}
