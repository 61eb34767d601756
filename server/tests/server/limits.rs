//! What is no request of the protocol, too much, or too often, is answered with a problem and a stable code.

use crate::{families::Family, house::House};
use turno_core::parcel::wire::{REQUEST_BYTES_MAX, SyncRequest};

async fn code(response: reqwest::Response) -> (u16, String) {
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/problem+json");
    let problem: serde_json::Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(problem["type"], "about:blank");
    assert_eq!(problem["status"], status);
    (status, problem["code"].as_str().unwrap().to_owned())
}

#[tokio::test]
async fn what_is_no_request_is_a_problem_with_a_code() {
    let house = House::open().await;
    assert_eq!(code(house.post(b"\xa1\x01\x02".to_vec()).await).await, (400, "sync-parcel-malformed".to_owned()));
    assert_eq!(code(house.post(vec![0x40; REQUEST_BYTES_MAX + 1]).await).await, (413, "sync-request-too-large".to_owned()));
    // An HTML form of a strange page cannot send the media type.
    let form = house.http.post(house.url("/v1/parcels")).header("content-type", "text/plain").body("x").send().await.unwrap();
    assert_eq!(code(form).await, (415, "sync-parcel-malformed".to_owned()));
    let lost = house.http.get(house.url("/v1/nothing")).send().await.unwrap();
    assert_eq!(code(lost).await, (404, "app-bad-input".to_owned()));
    assert_eq!(house.post(Vec::new()).await.status(), 200, "nothing to say is no mistake");
}

#[tokio::test]
async fn a_group_that_asks_too_often_is_held_back_and_a_caseload_with_it_is_not() {
    let house = House::open().await;
    let (eager, calm) = (Family::new(1), Family::new(2));
    let ask = |family: &Family| SyncRequest { parcels: Vec::new(), cursors: vec![(family.id(), 0)] }.to_bytes();
    house.send(&[&eager.log(b"e"), &calm.log(b"c")]).await;
    let mut held_back = None;
    for _ in 0..=turno_server::http::rate::REQUESTS_MAX {
        let response = house.post(ask(&eager)).await;
        if response.status() == 429 {
            held_back = Some(response);
        }
    }
    let held_back = held_back.expect("the last request is one too many");
    let wait_s: u64 = held_back.headers()["retry-after"].to_str().unwrap().parse().unwrap();
    assert!((1..=60).contains(&wait_s));
    assert_eq!(code(held_back).await, (429, "sync-too-many".to_owned()));
    let both =
        SyncRequest { parcels: vec![eager.log(b"more").bytes, calm.log(b"more").bytes], cursors: vec![(eager.id(), 0), (calm.id(), 0)] };
    let answer = house.sync(&both).await;
    assert_eq!(answer.receipts.len(), 1);
    assert!(answer.news.iter().all(|news| news.group == calm.id()));
    assert_eq!(answer.news.len(), 2);
}
