//! A phone is lost: with nothing but the typed card, another one gets everything from the server and takes its place.

use crate::{
    families::Family,
    house::{House, TOMORROW_S},
};
use turno_core::{
    Code,
    ids::DeviceId,
    keys::DeviceKey,
    parcel::{Parcel, ParcelKind, log},
    registration::{Edit, Log, Subject, Value, handoff},
    scheduling::request::Claim,
};

/// What the lost phone had sent, in several parcels.
fn answers(family: &Family) -> (Log, Vec<Parcel>) {
    let mut log = Log::default();
    let mut parcels = Vec::new();
    for (nonce, (field, text)) in (1..).zip([(107, "Wideline Estimé"), (108, "Okap"), (107, "Wideline Estimé-Ñandú")]) {
        let edit = log.next_edit(DeviceId([1; 8]), Subject::Group, field, Value::Text { text: text.into() }, None);
        parcels.push(log::seal(&family.key, std::slice::from_ref(&edit), [nonce; 24]).unwrap());
        log.insert(edit);
    }
    (log, parcels)
}

#[tokio::test]
async fn a_new_phone_with_the_typed_card_gets_everything_and_the_lost_one_asks_no_more() {
    let house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let lost = Family::new(1);
    lost.prepare(&house).await;
    let (log, parcels) = answers(&lost);
    house.send(&parcels.iter().collect::<Vec<_>>()).await;
    let card = handoff::to_text(&lost.key);

    // Typed by hand, in small letters, without what stands before the groups.
    let typed = card.trim_start_matches("TURNO2-").replace('-', " ").to_lowercase();
    let found = Family { key: handoff::from_text(&typed).unwrap(), phone: DeviceKey::from_bytes([77; 32]) };
    let stream: Vec<Parcel> = house.stream(found.id()).await.iter().filter_map(|bytes| Parcel::open(bytes).ok()).collect();
    let logs = stream.iter().filter(|parcel| parcel.kind == ParcelKind::Log);
    let edits: Vec<Edit> = logs.flat_map(|parcel| log::open(&found.key, parcel).unwrap()).collect();
    assert_eq!(Log::of(edits), log, "everything that was sent is on the new phone");

    let before = found.request(&["laredo"], 2);
    assert!(house.refusal(&before).await.unwrap().is(Code::SchedulingDeviceNotClaimed), "the card alone does not ask");
    let standing = stream.iter().find(|parcel| parcel.kind == ParcelKind::Claim).unwrap().id;
    let claim = Claim::to_parcel_replacing(&found.key, &found.phone, "simulated", Some(standing));
    assert_eq!(house.refusal(&claim).await, None);
    let stolen = lost.request(&["laredo"], 3);
    assert_eq!(house.refusal(&stolen).await.unwrap().code, "scheduling-device-not-claimed");
    assert_eq!(house.given("laredo", TOMORROW_S), 0);
    assert_eq!(house.refusal(&before).await, None, "the new phone asks");
    assert!(house.stream(lost.id()).await.contains(&claim.bytes), "every device of the group is told");
}
