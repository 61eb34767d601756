//! What a person chose about data counts for photos: a large amount is asked about, Wi-Fi only and the data saver are heeded.

use super::*;
use turno_core::sync::{LARGE_BYTES, Permission};

const WIFI_ONLY: DataRules = DataRules { wifi_only: true, data_saver: false };
const SAVING: DataRules = DataRules { wifi_only: false, data_saver: true };

/// So many photos that they are asked about.
const MANY: u8 = 6;

/// What the screens ask, and about how many bytes to send and to fetch.
fn question(device: &Device) -> (Permission, usize, usize) {
    let state = device.work(|session, clock| session.sync_state(clock)).unwrap();
    (state.permission, state.waiting_bytes as usize, state.fetching_bytes as usize)
}

fn answer(device: &Device, now: bool) {
    device.work(|session, _| session.answer_about_sending(now)).unwrap();
}

fn choose(device: &Device, rules: DataRules) {
    device.work(|session, _| session.set_rules(rules)).unwrap();
}

#[tokio::test]
async fn many_photos_are_asked_about_first_and_a_later_keeps_them_here() {
    let town = Town::new("many").await;
    let laptop = town.device("laptop");
    let (group, people, bytes) = family(&laptop, MANY, 38_000);
    assert!(bytes > LARGE_BYTES);
    town.quiet(&laptop).await;
    assert_eq!((question(&laptop), town.photo_bytes()), ((Permission::Ask, bytes, 0), 0), "the answers went, and no byte of a photo");
    answer(&laptop, false);
    town.quiet(&laptop).await;
    assert_eq!((question(&laptop), town.photo_bytes()), ((Permission::WaitForWifi, bytes, 0), 0));
    answer(&laptop, true);
    town.quiet(&laptop).await;
    assert_eq!(states(&laptop, group, &people), vec![PhotoState::Received; people.len()]);
    assert_eq!((question(&laptop), town.photo_bytes()), ((Permission::Granted, 0, 0), bytes));
}

#[tokio::test]
async fn with_wifi_only_nothing_goes_by_itself_where_nobody_can_tell_a_wifi() {
    let town = Town::new("wifi").await;
    let laptop = town.device("laptop");
    choose(&laptop, WIFI_ONLY);
    let (group, people, _) = family(&laptop, 1, 9_000);
    town.quiet(&laptop).await;
    assert_eq!((question(&laptop).0, town.proxy.from_clients().len()), (Permission::Ask, 0));
    laptop.work(|session, _| session.try_now()).unwrap();
    town.quiet(&laptop).await;
    assert_eq!(states(&laptop, group, &people), [PhotoState::Received]);
}

#[tokio::test]
async fn the_data_saver_sends_the_answers_and_keeps_the_photos_until_somebody_says_so() {
    let town = Town::new("saver").await;
    let laptop = town.device("laptop");
    choose(&laptop, SAVING);
    let (group, people, bytes) = family(&laptop, 1, 9_000);
    town.quiet(&laptop).await;
    assert_eq!((question(&laptop), town.photo_bytes()), ((Permission::Ask, bytes, 0), 0));
    assert!(!town.proxy.from_clients().is_empty(), "the answers went");
    laptop.work(|session, _| session.try_now()).unwrap();
    town.quiet(&laptop).await;
    assert_eq!(states(&laptop, group, &people), [PhotoState::Received]);
}

#[tokio::test]
async fn many_photos_of_another_device_are_asked_about_before_they_are_fetched() {
    let town = Town::new("fetch").await;
    let (laptop, phone) = (town.device("laptop"), town.device("phone"));
    let (group, people, _) = family(&laptop, MANY, 38_000);
    let key = key(&laptop, group);
    answer(&laptop, true);
    town.quiet(&laptop).await;
    phone.work(|session, _| session.join_group(&key, NOW).map(|_| session.engine.try_now())).unwrap();
    town.quiet(&phone).await;
    assert_eq!(states(&phone, group, &people), vec![PhotoState::NotHere; people.len()]);
    assert_eq!(question(&phone), (Permission::Ask, 0, people.len() * photo::JPEG_BYTES_MAX));
    answer(&phone, true);
    town.quiet(&phone).await;
    assert_eq!(states(&phone, group, &people), vec![PhotoState::Received; people.len()]);
    assert_eq!(question(&phone), (Permission::Granted, 0, 0));
}
