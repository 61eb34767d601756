//! Invented families: their keys, and the parcels that their phones make.

use crate::house::{House, OPEN_S};
use jiff::civil::{Date, date};
use turno_core::{
    ids::{GroupId, ParcelId},
    keys::{DeviceKey, GroupKey},
    parcel::{Parcel, ParcelKind},
    region::Verdict,
    scheduling::{
        confirm::Confirm,
        presence::{LivenessResult, Presence, coarse},
        request::{Claim, Request},
        withdraw::Withdraw,
    },
};
use turno_server::commands::practice;
use turno_server::operator::keys::parse_age_identity;

pub const EARLIEST: Date = date(2026, 11, 23);
pub const LATEST: Date = date(2026, 11, 25);

pub struct Family {
    pub key: GroupKey,
    pub phone: DeviceKey,
}

impl Family {
    pub fn new(number: u8) -> Self {
        Self { key: GroupKey::from_bytes([number; 32]), phone: DeviceKey::from_bytes([number ^ 0x55; 32]) }
    }

    pub fn id(&self) -> GroupId {
        self.key.id()
    }

    /// The server passes logs on as they are, so any bytes stand for sealed edits.
    pub fn log(&self, sealed: &[u8]) -> Parcel {
        Parcel::sign(&self.key, ParcelKind::Log, sealed.to_vec())
    }

    pub fn submission(&self, registration: &[u8]) -> Parcel {
        let recipient = parse_age_identity(practice::AGE_KEY).unwrap().to_public();
        Parcel::sign(&self.key, ParcelKind::Submission, age::encrypt(&recipient, registration).unwrap())
    }

    pub fn claim(&self) -> Parcel {
        Claim::to_parcel(&self.key, &self.phone, "simulated")
    }

    pub fn wish(&self, ports: &[&str], people: u32) -> Request {
        Request {
            group: self.id(),
            nonce: format!("{:032x}", people),
            ports: ports.iter().map(|port| (*port).to_owned()).collect(),
            earliest: EARLIEST,
            latest: LATEST,
            people,
            presence: Presence {
                verdict: Verdict::Inside,
                at_edge: false,
                mocked: false,
                region_version: "2026-11-22".into(),
                liveness: LivenessResult::NotAsked,
                coarse_at_s: coarse(jiff::Timestamp::from_second(OPEN_S).unwrap()),
            },
            replaces: None,
        }
    }

    pub fn request(&self, ports: &[&str], people: u32) -> Parcel {
        self.wish(ports, people).to_parcel(&self.key, &self.phone)
    }

    /// The phone says inside the region at this second that the group comes.
    pub fn confirm(&self, request: ParcelId, now_s: i64) -> Parcel {
        let presence = Presence { coarse_at_s: now_s, ..self.wish(&[], 0).presence };
        Confirm { group: self.id(), request, presence }.to_parcel(&self.key, &self.phone)
    }

    pub fn withdraw(&self, request: ParcelId) -> Parcel {
        Withdraw { request }.to_parcel(&self.key)
    }

    /// Everything that comes before a request.
    pub async fn prepare(&self, house: &House) {
        for receipt in house.send(&[&self.submission(b"{}"), &self.claim()]).await {
            assert_eq!(receipt.refused, None);
        }
    }
}
