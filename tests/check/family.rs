//! An invented family that asks the practice server for an appointment, as its phone would.

use age::x25519::Identity;
use jiff::{Timestamp, ToSpan, civil::Time};
use turno_core::{
    ids::ParcelId,
    keys::{DeviceKey, GroupKey},
    operator::Bundle,
    parcel::{Parcel, ParcelKind, receipt::Receipt, wire::SyncRequest},
    region::Verdict,
    scheduling::{
        appointment::{Appointment, Decision},
        presence::{LivenessResult, Presence, coarse},
        request::{Claim, Request},
        withdraw::Withdraw,
    },
};
use turno_testkit::invented;
use turno_tests::practice;

/// When the server's day begins: the window is open.
pub const AT: &str = "11:05";

const PEOPLE: u32 = 4;

/// Its keys.
pub struct Family {
    key: GroupKey,
    phone: DeviceKey,
    http: reqwest::Client,
}

impl Family {
    /// One of them.
    pub fn new() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { key: invented::group_key(7), phone: DeviceKey::from_bytes([0x55; 32]), http }
    }

    /// Registers, claims and asks; gives the request and the appointment.
    pub async fn ask(&self, address: &str, operator: &[u8; 32]) -> (ParcelId, Appointment) {
        let root = turno_tests::tree::root().unwrap().join("assets/practice-operator");
        let identity: Identity = std::fs::read_to_string(root.join("submissions.age-key"))
            .unwrap()
            .lines()
            .find(|line| line.starts_with("AGE-SECRET-KEY-"))
            .unwrap()
            .parse()
            .unwrap();
        let sealed = age::encrypt(&identity.to_public(), b"{}").unwrap();
        let bundle = Bundle::open(&std::fs::read(root.join("bundle.cbor")).unwrap(), operator).unwrap();
        let now = Timestamp::now().in_tz(&bundle.window.zone).unwrap().with().time(Time::strptime("%H:%M", AT).unwrap()).build().unwrap();
        let tomorrow = now.date().checked_add(1.day()).unwrap();
        let request = Request {
            group: self.key.id(),
            nonce: "1".to_owned(),
            ports: vec!["laredo".to_owned()],
            earliest: tomorrow,
            latest: tomorrow.checked_add(7.days()).unwrap(),
            people: PEOPLE,
            presence: Presence {
                verdict: Verdict::Inside,
                at_edge: false,
                mocked: false,
                region_version: bundle.region_version(now.date()).to_owned(),
                liveness: LivenessResult::NotAsked,
                coarse_at_s: coarse(now.timestamp()),
            },
            replaces: None,
        };
        let request = request.to_parcel(&self.key, &self.phone);
        let submission = Parcel::sign(&self.key, ParcelKind::Submission, sealed);
        self.send(address, &[submission, Claim::to_parcel(&self.key, &self.phone, "simulated")]).await;
        let answer = self.send(address, std::slice::from_ref(&request)).await;
        let refused: Vec<_> = answer.receipts.iter().filter_map(|bytes| Receipt::open(bytes, operator).unwrap().refused).collect();
        assert!(refused.is_empty(), "{refused:?}");
        let decision = answer.news.iter().find_map(|news| Decision::open(&news.bytes, operator).ok()).unwrap();
        (request.id, decision.appointment.unwrap())
    }

    /// Gives the appointment back.
    pub async fn withdraw(&self, address: &str, request: ParcelId) {
        self.send(address, &[Withdraw { request }.to_parcel(&self.key)]).await;
    }

    async fn send(&self, address: &str, parcels: &[Parcel]) -> turno_core::parcel::wire::SyncAnswer {
        let parcels = parcels.iter().map(|parcel| parcel.bytes.clone()).collect();
        let request = SyncRequest { parcels, cursors: vec![(self.key.id(), 0)] };
        practice::post(&self.http, address, &request).await.unwrap()
    }
}
