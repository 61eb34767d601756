//! What everybody may read: signed, and carried only when it changed.

use crate::{
    families::Family,
    house::{House, OPEN_S, TOMORROW_S, bundle, operator},
};
use turno_core::parcel::{
    cbor,
    signed::{Signed, kind},
};
use turno_server::{commands::practice, http::public::PublicTable};

pub async fn table(house: &House, path: &str) -> PublicTable {
    let bytes = house.http.get(house.url(path)).send().await.unwrap().bytes().await.unwrap();
    cbor::decode(&Signed::open_by(&bytes, &operator(), kind::PUBLIC).unwrap()).unwrap()
}

#[tokio::test]
async fn the_bundle_is_sent_once_and_then_only_asked_about() {
    let house = House::open().await;
    let first = house.http.get(house.url("/v1/operator")).send().await.unwrap();
    assert!(first.headers()["content-type"].to_str().unwrap().starts_with("application/cose"));
    let tag = first.headers()["etag"].clone();
    assert_eq!(first.bytes().await.unwrap(), practice::BUNDLE);
    let again = house.http.get(house.url("/v1/operator")).header("if-none-match", tag).send().await.unwrap();
    assert_eq!(again.status(), 304);
    assert!(again.bytes().await.unwrap().is_empty());
}

#[tokio::test]
async fn ports_windows_and_seats_are_signed_tables() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    // 23:30 in San Ysidro is the next day in UTC.
    let late_s = TOMORROW_S + 16 * 3_600 + 30 * 60;
    house.set_seats("san_ysidro", late_s, 5);
    assert_eq!(table(&house, "/v1/ports").await, PublicTable::Ports { ports: bundle().ports });
    let PublicTable::Window { opens_at_s, closes_at_s, .. } = table(&house, "/v1/windows/2026-11-22").await else { panic!("a window") };
    assert_eq!((opens_at_s, closes_at_s), (OPEN_S - 300, OPEN_S - 300 + 12 * 3_600));
    let tag = async || house.http.get(house.url("/v1/seats/2026-11-23")).send().await.unwrap().headers()["etag"].clone();
    let before = tag().await;
    assert_eq!(tag().await, before);
    let family = Family::new(1);
    family.prepare(&house).await;
    house.send(&[&family.request(&["laredo"], 4)]).await;
    assert_ne!(tag().await, before);
    let PublicTable::Seats { slots, .. } = table(&house, "/v1/seats/2026-11-23").await else { panic!("seats") };
    let seats: Vec<_> = slots.iter().map(|slot| (slot.port.as_str(), slot.starts_at_s, slot.seats, slot.seats_left)).collect();
    assert_eq!(seats, [("laredo", TOMORROW_S, 10, 6), ("san_ysidro", late_s, 5, 5)]);
}

#[tokio::test]
async fn a_day_that_is_none_is_a_problem() {
    let house = House::open().await;
    for day in ["today", "2026-02-30", "2026-1-1", "20261122", "2026-11-22T10:00", "%FF", "9999-12-31"] {
        let response = house.http.get(house.url(&format!("/v1/seats/{day}"))).send().await.unwrap();
        assert_eq!(response.status(), 400, "{day}");
    }
}

#[tokio::test]
async fn health_is_plain() {
    let house = House::open().await;
    assert_eq!(house.http.get(house.url("/healthz")).send().await.unwrap().text().await.unwrap(), "ok\n");
}
