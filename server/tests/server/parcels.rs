//! Parcels: once is often enough, a bad one stands alone, and each is answered by itself.

use crate::{
    families::Family,
    house::{House, OPEN_S, operator},
};
use std::collections::BTreeMap;
use turno_core::{
    Code,
    ids::{GroupId, ParcelId},
    parcel::{
        Parcel, ParcelKind,
        receipt::Receipt,
        signed::Signed,
        wire::{SyncAnswer, SyncRequest},
    },
};
use turno_server::parcels::NEWS_BYTES_MAX;

#[tokio::test]
async fn the_same_parcel_a_hundred_times_is_one_effect_and_one_receipt() {
    let house = House::open().await;
    let family = Family::new(1);
    let log = family.log(b"sealed edits");
    let request = SyncRequest { parcels: vec![log.bytes.clone()], cursors: Vec::new() };
    let first = house.sync(&request).await.receipts;
    for later in 1..100 {
        house.set_now(OPEN_S + later);
        assert_eq!(house.sync(&request).await.receipts, first);
    }
    let other = Family::new(2).log(b"another family's");
    let twice = SyncRequest { parcels: vec![log.bytes.clone(), other.bytes, log.bytes.clone()], cursors: Vec::new() };
    let answer = house.sync(&twice).await;
    assert_eq!((&answer.receipts[0], &answer.receipts[2]), (&first[0], &first[0]), "twice in one request");
    assert_eq!(house.stream(family.id()).await, [log.bytes]);
}

#[tokio::test]
async fn poison_is_refused_by_itself_and_its_neighbours_are_taken() {
    let house = House::open().await;
    let (one, two) = (Family::new(1), Family::new(2));
    let good = [one.log(b"one"), two.log(b"two")];
    let mut tampered = one.log(b"three").bytes;
    let last = tampered.len() - 1;
    tampered[last] ^= 1;
    let huge = one.log(&vec![7; 70_000]).bytes;
    let foreign = Signed { signer: one.id().0, kind: 9, payload: vec![1] }.to_bytes(|message| one.key.sign(message));
    let impostor = Signed { signer: one.id().0, kind: 1, payload: vec![1] }.to_bytes(|message| two.key.sign(message));
    let poison = [
        (b"<html>".to_vec(), Code::SyncParcelMalformed),
        (Vec::new(), Code::SyncParcelMalformed),
        (tampered, Code::SyncParcelSignature),
        (huge, Code::SyncParcelTooLarge),
        (foreign, Code::SyncParcelKind),
        (impostor, Code::SyncParcelSignature),
    ];
    let mut parcels = vec![good[0].bytes.clone()];
    parcels.extend(poison.iter().map(|(bytes, _)| bytes.clone()));
    parcels.push(good[1].bytes.clone());
    let answer = house.sync(&SyncRequest { parcels: parcels.clone(), cursors: Vec::new() }).await;
    let receipts: Vec<Receipt> = answer.receipts.iter().map(|bytes| Receipt::open(bytes, &operator()).unwrap()).collect();
    let ids: Vec<ParcelId> = parcels.iter().map(|bytes| ParcelId::of(bytes)).collect();
    assert_eq!(receipts.iter().map(|receipt| receipt.parcel).collect::<Vec<_>>(), ids);
    assert_eq!((&receipts[0].refused, &receipts[7].refused), (&None, &None));
    for (receipt, (_, code)) in receipts[1..7].iter().zip(&poison) {
        assert!(receipt.refused.as_ref().unwrap().is(*code), "{receipt:?}");
    }
    assert_eq!(house.stream(one.id()).await, [good[0].bytes.clone()]);
    assert_eq!(house.stream(two.id()).await, [good[1].bytes.clone()]);
}

#[tokio::test]
async fn a_group_hears_its_own_stream_in_order_and_no_other() {
    let house = House::open().await;
    let (one, two) = (Family::new(1), Family::new(2));
    let logs = [one.log(b"1"), two.log(b"2"), one.log(b"3")];
    house.send(&logs.iter().collect::<Vec<_>>()).await;
    assert_eq!(house.stream(one.id()).await, [logs[0].bytes.clone(), logs[2].bytes.clone()]);
    let behind = SyncRequest { parcels: Vec::new(), cursors: vec![(one.id(), 1), (two.id(), 1)] };
    let answer = house.sync(&behind).await;
    assert_eq!(answer.news.iter().map(|news| (news.group, news.place)).collect::<Vec<_>>(), [(one.id(), 2)]);
    assert_eq!((answer.more, answer.now_s), (false, OPEN_S));
}

#[tokio::test]
async fn much_news_comes_in_portions_that_lose_nothing() {
    let house = House::open().await;
    let family = Family::new(1);
    let logs: Vec<Parcel> = (0..40).map(|number| family.log(&vec![number; 30_000])).collect();
    for some in logs.chunks(20) {
        house.send(&some.iter().collect::<Vec<_>>()).await;
    }
    let (mut place, mut heard, mut portions) = (0, Vec::new(), 0);
    loop {
        let answer = house.sync(&SyncRequest { parcels: Vec::new(), cursors: vec![(family.id(), place)] }).await;
        assert!(!answer.news.is_empty());
        place = answer.news.last().unwrap().place;
        heard.extend(answer.news.into_iter().map(|news| news.bytes));
        portions += 1;
        if !answer.more {
            break;
        }
    }
    assert_eq!(heard, logs.into_iter().map(|log| log.bytes).collect::<Vec<_>>());
    assert_eq!(portions, 3);
}

#[tokio::test]
async fn a_thousand_groups_are_asked_about_in_one_request_and_their_news_comes_in_bounded_answers() {
    let house = House::open().await;
    let connection = house.connection();
    let groups: Vec<GroupId> = (0..1_000_u32).map(|number| ParcelId::of(&number.to_be_bytes()).0).map(GroupId).collect();
    // Written past the door: the news of a caseload as it stands after months, 2 MB of it, without two thousand signatures.
    connection.execute_batch("BEGIN").unwrap();
    for group in &groups {
        for number in 0..2 {
            turno_server::store::stream::append(&connection, *group, &vec![number; 1_000]).unwrap();
        }
    }
    connection.execute_batch("COMMIT").unwrap();
    let mut places: BTreeMap<GroupId, u64> = groups.iter().map(|group| (*group, 0)).collect();
    let (mut heard, mut requests) = (0, 0);
    loop {
        let request = SyncRequest { parcels: Vec::new(), cursors: places.iter().map(|(group, place)| (*group, *place)).collect() };
        let response = house.post(request.to_bytes()).await;
        assert_eq!(response.status(), 200);
        let bytes = response.bytes().await.unwrap();
        assert!(bytes.len() <= NEWS_BYTES_MAX, "{} bytes in one answer", bytes.len());
        let answer = SyncAnswer::from_bytes(&bytes, &request.cursors).unwrap();
        requests += 1;
        for news in &answer.news {
            assert_eq!(news.place, places[&news.group] + 1, "in order, nothing twice");
            places.insert(news.group, news.place);
            heard += news.bytes.len();
        }
        if !answer.more {
            break;
        }
        assert!(!answer.news.is_empty());
    }
    assert_eq!((heard, requests), (2_000 * 1_000, 5));
    assert!(places.values().all(|place| *place == 2));
}

#[tokio::test]
async fn a_confirmation_of_nothing_is_refused() {
    let house = House::open().await;
    let family = Family::new(1);
    house.send(&[&family.claim()]).await;
    let confirm = family.confirm(ParcelId([7; 32]), OPEN_S);
    assert!(house.refusal(&confirm).await.unwrap().is(Code::SchedulingOfferLapsed));
    let nonsense = Parcel::sign(&family.key, ParcelKind::Confirm, vec![0xa0]);
    assert!(house.refusal(&nonsense).await.unwrap().is(Code::SyncParcelMalformed));
    assert_eq!(house.stream(family.id()).await, [family.claim().bytes]);
}
