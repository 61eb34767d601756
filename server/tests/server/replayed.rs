//! A request that comes a thousand times, from two devices, too late, for another group, unsigned, or from a laptop: one effect,
//! or a clear refusal.

use crate::{
    families::Family,
    house::{House, OPEN_S, TOMORROW_S},
};
use turno_core::{
    Code,
    keys::DeviceKey,
    parcel::{Parcel, ParcelKind},
};

/// How often the same bytes come.
const TIMES: usize = 1_000;

#[tokio::test]
async fn a_request_that_comes_a_thousand_times_takes_its_seats_once() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 40);
    let family = Family::new(1);
    family.prepare(&house).await;
    let request = family.request(&["laredo"], 4);
    let before = house.stream(family.id()).await.len();
    for _ in 0..TIMES / 100 {
        for receipt in house.send(&[&request; 100]).await {
            assert_eq!((receipt.parcel, receipt.refused), (request.id, None));
        }
    }
    assert_eq!(house.given("laredo", TOMORROW_S), 4);
    assert_eq!(house.stream(family.id()).await.len() - before, 2, "the wish once, the answer once");
    // Another of the family's devices brings the same bytes, after the close and on another day.
    for later_s in [12 * 3_600, 86_400] {
        house.set_now(OPEN_S + later_s);
        assert_eq!(house.refusal(&request).await, None, "what was received stays received");
    }
    assert_eq!((house.given("laredo", TOMORROW_S), house.decisions(family.id()).await.len()), (4, 1));
}

#[tokio::test]
async fn a_request_in_other_hands_is_refused() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 40);
    let (family, other) = (Family::new(1), Family::new(2));
    family.prepare(&house).await;
    other.prepare(&house).await;
    let request = family.request(&["laredo"], 4);
    let payload = request.payload.clone();
    // Another group wraps the phone's words in its own signature.
    let stolen = Parcel::sign(&other.key, ParcelKind::Request, payload.clone());
    assert!(house.refusal(&stolen).await.unwrap().is(Code::SyncParcelSignature));
    // The phone's own signature is cut off, or one of its bytes is another.
    let unsigned = Parcel::sign(&family.key, ParcelKind::Request, payload[..payload.len() - 1].to_vec());
    assert!(house.refusal(&unsigned).await.unwrap().is(Code::SyncParcelMalformed));
    let mut changed = payload;
    *changed.last_mut().unwrap() ^= 1;
    let changed = Parcel::sign(&family.key, ParcelKind::Request, changed);
    assert!(house.refusal(&changed).await.unwrap().is(Code::SyncParcelSignature));
    // A laptop that has the group's key.
    let laptop = family.wish(&["laredo"], 4).to_parcel(&family.key, &DeviceKey::from_bytes([77; 32]));
    assert!(house.refusal(&laptop).await.unwrap().is(Code::SchedulingDeviceNotClaimed));
    assert_eq!((house.given("laredo", TOMORROW_S), house.decisions(family.id()).await.len()), (0, 0));
}
