//! What an item of a group's stream means for this device: edits, a claim, a request, a receipt, a decision.
//!
//! Decides only what is written down; an item that cannot be read is passed over and never stops the next.

use super::Change;
use crate::{
    Code,
    ids::{DeviceId, GroupId, ParcelId},
    keys::{GroupKey, device_id},
    parcel::{
        Parcel, ParcelKind, cbor, log,
        receipt::Receipt,
        signed::{kind, named_kind},
        wire::News,
    },
    registration::{Edit, Log, Subject, group::own},
    scheduling::{
        appointment::Decision,
        confirm::Confirm,
        request::{Claim, Request},
        withdraw::Withdraw,
    },
};
use serde::{Deserialize, Serialize};

/// Names of what is kept beside a group's edits.
pub mod note {
    use crate::ids::ParcelId;

    /// The phone that schedules for the group.
    pub const CLAIM: &str = "claim";
    /// The request that stands.
    pub const REQUEST: &str = "request";
    /// The operator's decision on it.
    pub const DECISION: &str = "decision";
    /// The receipt of the registration.
    pub const RECEIPT: &str = "submission-receipt";

    /// Says that the appointment of a request was confirmed.
    pub fn confirmed(request: ParcelId) -> String {
        format!("confirmed-{request}")
    }

    /// Says that a request was taken back.
    pub fn withdrawn(request: ParcelId) -> String {
        format!("withdrawn-{request}")
    }
}

/// A request as it is kept beside the group, whichever device made it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct KeptRequest {
    /// The parcel that carries it.
    pub parcel: ParcelId,
    /// Port ids in order.
    pub ports: Vec<String>,
    /// First day, `YYYY-MM-DD`.
    pub earliest: String,
    /// Last day, `YYYY-MM-DD`.
    pub latest: String,
    /// When it was made, seconds since 1970; coarse where another device made it.
    pub made_at_s: i64,
    /// When the server received it.
    pub received_at_s: Option<i64>,
    /// How many people; none where an older version kept it.
    #[serde(default)]
    pub people: Option<u32>,
    /// It leaves this device from then on by itself, seconds since 1970; none where nothing holds it back.
    #[serde(default)]
    pub leaves_at_s: Option<i64>,
    /// The one whose place it takes once it is received, on the device that made it.
    #[serde(default)]
    pub replaces: Option<Box<KeptRequest>>,
}

/// Which phone schedules for a group, whichever device said so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptClaim {
    /// The phone's public key, hexadecimal.
    pub device_key: String,
    /// The parcel that says so; a later claim names it.
    pub parcel: ParcelId,
    /// When this device heard of it, seconds since 1970.
    #[serde(default)]
    pub heard_at_s: Option<i64>,
    /// Did another phone ask for the group before?
    #[serde(default)]
    pub replaced: bool,
}

impl KeptClaim {
    /// The device that claims.
    pub fn device(&self) -> Option<DeviceId> {
        let key = (0..32).map(|place| u8::from_str_radix(self.device_key.get(place * 2..place * 2 + 2)?, 16).ok());
        Some(device_id(&key.collect::<Option<Vec<u8>>>()?.try_into().ok()?))
    }

    /// The edit by which the phone says so in the log, where it does.
    pub fn written_in<'a>(&self, log: &'a Log) -> Option<&'a Edit> {
        let parcel = self.parcel.to_string();
        let live = log.live(Subject::Device(self.device()?), own::CLAIMED);
        live.into_iter().find(|edit| edit.value.as_text() == Some(parcel.as_str()))
    }
}

/// What the device knows when it reads an item.
pub struct Known<'a> {
    /// The group's key.
    pub key: &'a GroupKey,
    /// The operator's public key.
    pub operator: &'a [u8; 32],
    /// The claim that stood until then.
    pub claim: Option<KeptClaim>,
    /// The time, seconds since 1970.
    pub now_s: i64,
}

/// What to write down for one item of a group's stream.
pub fn read(known: &Known<'_>, news: &News) -> Vec<Change> {
    let mut changes = read_item(known, news).unwrap_or_default();
    changes.push(Change::Cursor { group: news.group, place: news.place });
    changes
}

/// The claim that stands after these changes, where one of them is a claim of the group.
pub fn claim_in(changes: &[Change], group: GroupId) -> Option<KeptClaim> {
    changes.iter().rev().find_map(|change| match change {
        Change::Note { group: Some(of), name, bytes } if *of == group && name == note::CLAIM => cbor::decode(bytes).ok(),
        Change::Note { .. } | Change::Taken { .. } | Change::Refused { .. } | Change::Edits { .. } | Change::Cursor { .. } => None,
    })
}

fn read_item(known: &Known<'_>, news: &News) -> Result<Vec<Change>, Code> {
    if let Some(note) = operators_note(news, known.operator)? {
        return Ok(vec![note]);
    }
    let parcel = Parcel::open(&news.bytes)?;
    if parcel.group != news.group {
        return Err(Code::SyncParcelSignature);
    }
    let group = news.group;
    let keep = |name: &str, bytes: Vec<u8>| Change::Note { group: Some(group), name: name.to_owned(), bytes };
    Ok(match parcel.kind {
        ParcelKind::Log => vec![Change::Edits { group, edits: log::open(known.key, &parcel)? }],
        ParcelKind::Claim => {
            let claim = Claim::from_parcel(&parcel)?;
            match &known.claim {
                // This device's own, or heard before: when that was stays.
                Some(standing) if standing.parcel == parcel.id => Vec::new(),
                standing => {
                    let other = standing.as_ref().is_some_and(|standing| standing.device_key != claim.device_key);
                    let replaced = claim.replaces.is_some() || other;
                    let heard_at_s = Some(known.now_s);
                    vec![keep(
                        note::CLAIM,
                        cbor::encode(&KeptClaim { device_key: claim.device_key, parcel: parcel.id, heard_at_s, replaced }),
                    )]
                }
            }
        }
        ParcelKind::Request => {
            let (request, _) = Request::from_parcel(&parcel)?;
            vec![keep(
                note::REQUEST,
                cbor::encode(&kept(&parcel, &request, request.presence.coarse_at_s, Some(request.presence.coarse_at_s))),
            )]
        }
        ParcelKind::Withdraw => vec![keep(&note::withdrawn(Withdraw::from_parcel(&parcel)?.request), vec![1])],
        ParcelKind::Confirm => vec![keep(&note::confirmed(Confirm::from_parcel(&parcel)?.0.request), vec![1])],
        ParcelKind::Submission => Vec::new(),
    })
}

/// What must be signed by the operator; none for what is not its to sign.
fn operators_note(news: &News, operator: &[u8; 32]) -> Result<Option<Change>, Code> {
    let (name, bytes) = match named_kind(&news.bytes) {
        Some(kind::RECEIPT) => (note::RECEIPT, cbor::encode(&Receipt::open(&news.bytes, operator)?)),
        Some(kind::CONFIRMATION) => (note::DECISION, cbor::encode(&Decision::open(&news.bytes, operator)?)),
        _ => return Ok(None),
    };
    Ok(Some(Change::Note { group: Some(news.group), name: name.to_owned(), bytes }))
}

/// A request in the form in which it is kept.
pub fn kept(parcel: &Parcel, request: &Request, made_at_s: i64, received_at_s: Option<i64>) -> KeptRequest {
    KeptRequest {
        parcel: parcel.id,
        ports: request.ports.clone(),
        earliest: request.earliest.to_string(),
        latest: request.latest.to_string(),
        made_at_s,
        received_at_s,
        people: Some(request.people),
        leaves_at_s: None,
        replaces: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ids::ParcelId, keys::DeviceKey};

    #[test]
    fn the_operators_word_is_kept_and_nobody_elses_in_its_place() {
        let (key, operator, other) = (GroupKey::from_bytes([3; 32]), DeviceKey::from_bytes([4; 32]), DeviceKey::from_bytes([5; 32]));
        let known = Known { key: &key, operator: &operator.public(), claim: None, now_s: 7 };
        let receipt = Receipt { parcel: ParcelId([1; 32]), at_s: 7, refused: None };
        let decision = Decision { request: ParcelId([2; 32]), appointment: None, refused: None };
        let heard = |bytes| read(&known, &News { group: key.id(), place: 9, bytes });
        let cursor = Change::Cursor { group: key.id(), place: 9 };
        let note = |name: &str, bytes| Change::Note { group: Some(key.id()), name: name.to_owned(), bytes };
        let by = |signer: &DeviceKey| {
            let signed = decision.to_bytes(&signer.public(), |message| signer.sign(message));
            (receipt.to_bytes(|message| signer.sign(message)), signed)
        };
        let (signed_receipt, signed_decision) = by(&operator);
        assert_eq!(heard(signed_receipt), [note(note::RECEIPT, cbor::encode(&receipt)), cursor.clone()]);
        assert_eq!(heard(signed_decision), [note(note::DECISION, cbor::encode(&decision)), cursor.clone()]);
        let (forged_receipt, forged_decision) = by(&other);
        assert_eq!((heard(forged_receipt), heard(forged_decision)), (vec![cursor.clone()], vec![cursor]));
    }
}
