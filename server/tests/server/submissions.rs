//! Sealed registrations: what the server keeps opens with the operator's key, by our `open` and by plain `age -d`.

use crate::{
    commands::run,
    families::Family,
    house::{Folder, House, operator},
};
use std::process::Command;
use turno_core::{
    Code,
    parcel::{Parcel, ParcelKind, receipt::Receipt},
};
use turno_server::commands::practice;

const REGISTRATION: &[u8] = r#"{"name":"Wideline Estimé"}"#.as_bytes();

#[tokio::test]
async fn the_latest_submission_opens_with_plain_age_and_with_ours() {
    let house = House::open().await;
    let family = Family::new(1);
    let (older, newer) = (family.submission(b"older"), family.submission(REGISTRATION));
    house.send(&[&older, &newer, &Family::new(2).submission(b"another")]).await;
    let out = Folder::new();
    let (data, sealed) = (house.folder.path().to_str().unwrap(), out.path().to_str().unwrap());
    assert!(run(&["submissions", "--data", data, "--out", sealed]).code == 0);
    assert_eq!(std::fs::read_dir(out.path()).unwrap().count(), 2, "the latest of each group");
    let keys = Folder::new();
    let key = keys.file("submissions.age-key", practice::AGE_KEY);
    let file = out.path().join(format!("{}.age", newer.id.short_number()));
    let age = Command::new("age").arg("-d").arg("-i").arg(&key).arg(&file).output();
    let age =
        age.expect("the program `age` is missing: install Debian's package `age`, for this test wants plain age to open what we keep");
    assert!(age.status.success(), "{}", String::from_utf8_lossy(&age.stderr));
    assert_eq!(age.stdout, REGISTRATION);
    let ours = run(&["open", "--keys", keys.path().to_str().unwrap(), "--in", file.to_str().unwrap()]);
    assert_eq!((ours.code, ours.stdout.as_bytes()), (0, REGISTRATION));
    let strangers = Folder::new();
    assert_eq!(run(&["keys", "--out", strangers.path().to_str().unwrap()]).code, 0);
    let refused = run(&["open", "--keys", strangers.path().to_str().unwrap(), "--in", file.to_str().unwrap()]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
}

#[tokio::test]
async fn other_devices_hear_that_it_was_received_and_do_not_get_it() {
    let house = House::open().await;
    let family = Family::new(1);
    let submission = family.submission(REGISTRATION);
    let receipts = house.send(&[&submission]).await;
    let stream = house.stream(family.id()).await;
    assert_eq!(stream.len(), 1);
    assert_eq!(Receipt::open(&stream[0], &operator()).unwrap(), receipts[0]);
}

#[tokio::test]
async fn a_registration_that_is_not_sealed_is_not_kept() {
    let house = House::open().await;
    let open = Parcel::sign(&Family::new(1).key, ParcelKind::Submission, REGISTRATION.to_vec());
    assert!(house.refusal(&open).await.unwrap().is(Code::SyncParcelMalformed));
    assert!(!std::fs::read_dir(house.folder.path()).unwrap().any(|file| {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        bytes.windows(8).any(|window| window == b"Wideline")
    }));
}
