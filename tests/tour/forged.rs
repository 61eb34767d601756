//! A request that was made past the screens, on a laptop that holds the group key: the server must refuse it.

use crate::Step;
use turno_core::{
    ids::ParcelId,
    keys::{DeviceKey, GroupKey},
    operator::Bundle,
    parcel::{receipt::Receipt, wire::SyncRequest},
    region::{Region, Verdict},
    scheduling::{
        presence::{LivenessResult, Presence},
        request::{Request, days_on_offer},
    },
};
use turno_tests::practice::post;

/// Sends a request signed by a laptop's own key and gives the code with which it was refused.
pub async fn desktop_request(server: &str, key: &GroupKey, people: u32) -> Step<String> {
    let operator: [u8; 32] = hex(include_str!("../../assets/practice-operator/operator.pub").trim())?;
    let client = reqwest::Client::new();
    let bundle = client.get(format!("{server}/v1/operator")).send().await?.bytes().await?;
    let bundle = Bundle::open(&bundle, &operator)?;
    let now_s = post(&client, server, &SyncRequest::default()).await?.now_s;
    let (earliest, latest) = days_on_offer(&bundle, now_s_timestamp(now_s)?);
    let request = Request {
        group: key.id(),
        nonce: "forged past the screens".to_owned(),
        ports: vec!["laredo".to_owned()],
        earliest,
        latest,
        people,
        presence: Presence {
            verdict: Verdict::Inside,
            at_edge: false,
            mocked: false,
            region_version: Region::shipped().version().to_owned(),
            liveness: LivenessResult::NotAsked,
            coarse_at_s: now_s,
        },
        replaces: None,
    };
    let parcel = request.to_parcel(key, &DeviceKey::from_bytes([99; 32]));
    let answer = post(&client, server, &SyncRequest { parcels: vec![parcel.bytes.clone()], cursors: vec![] }).await?;
    let receipt = answer.receipts.first().ok_or("no receipt")?;
    let receipt = Receipt::open(receipt, &operator)?;
    if receipt.parcel != ParcelId::of(&parcel.bytes) {
        return Err("the receipt is of another parcel".into());
    }
    Ok(receipt.refused.ok_or("the forged request was taken")?.code)
}

fn hex(text: &str) -> Step<[u8; 32]> {
    let bytes: Result<Vec<u8>, _> =
        (0..32).map(|place| u8::from_str_radix(text.get(place * 2..place * 2 + 2).unwrap_or("?"), 16)).collect();
    bytes?.try_into().map_err(|_| "no key".into())
}

fn now_s_timestamp(now_s: i64) -> Step<jiff::Timestamp> {
    Ok(jiff::Timestamp::from_second(now_s)?)
}
