//! What goes from a laptop to a phone without a network is there whole, in any order, and once however often it comes.

use super::*;
use crate::{app::App, history, ipc::HistoryKind, session::note, view::Reading};
use jiff::Timestamp;
use std::time::Duration;
use turno_core::{
    ids::PersonId,
    keys::DeviceKey,
    parcel::wire::News,
    registration::{Log, Subject, Value},
    scheduling::request::Claim,
    sync::{
        Change,
        news::{self, KeptClaim, Known},
    },
};
use turno_testkit::{Folder, picture::jpeg};
use turno_vault::Profile;

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

struct Device {
    app: App,
    _folder: Folder,
}

impl Device {
    fn new() -> Self {
        let folder = Folder::new("carried").unwrap();
        let app = App::open(folder.path()).unwrap();
        let vault = Profile::at(&folder.path().join("vault")).with_pin_time(Duration::ZERO).create("280417", 0).unwrap();
        app.begin("vault", vault).unwrap();
        Self { app, _folder: folder }
    }

    fn work<T>(&self, work: impl FnOnce(&mut Session) -> Result<T, Failure>) -> Result<T, Failure> {
        self.app.with_session(|session, _| work(session))
    }

    fn log(&self, group: GroupId) -> Log {
        self.work(|session| session.log(group)).unwrap()
    }
}

/// A laptop with a family, whose name was typed.
fn laptop() -> (Device, GroupId, GroupKey) {
    let laptop = Device::new();
    let (group, key) = laptop
        .work(|session| {
            let group = session.create_group("family", NOW)?;
            let person: PersonId = session.log(group)?.people()[0];
            let name = Value::Text { text: "Wideline Estimé".into() };
            session.change(group, NOW, vec![(Subject::Person(person), 1, name)])?;
            Ok((group, session.vault.group_key(group)?))
        })
        .unwrap();
    (laptop, group, key)
}

fn frames_of(device: &Device, group: GroupId) -> Vec<String> {
    frames::frames(&device.work(|session| seal_with(session, group, Vec::new())).unwrap()).unwrap()
}

fn join(device: &Device, key: &GroupKey) {
    device
        .work(|session| {
            let group = session.join_group(key, NOW)?;
            bring_waiting(session, group, NOW)
        })
        .unwrap();
}

#[test]
fn pictures_before_the_code_wait_for_it_and_after_it_are_taken_at_once() {
    let (laptop, group, key) = laptop();
    let shown = frames_of(&laptop, group);
    let (before, after) = (Device::new(), Device::new());
    let scan = |device: &Device| shown.iter().map(|text| device.work(|session| add_frame(session, text, NOW)).unwrap()).collect::<Vec<_>>();
    assert_eq!(scan(&before).last(), Some(&Scanned::WaitsForCode));
    join(&before, &key);
    join(&after, &key);
    let edits = laptop.log(group).len() as u32;
    assert_eq!(scan(&after).last(), Some(&Scanned::Brought { group: group.to_string(), new: edits }));
    for phone in [before, after] {
        let (ours, theirs) = (laptop.log(group), phone.log(group));
        assert!(ours.edits().all(|edit| theirs.edits().any(|other| other == edit)), "every edit came");
        assert_eq!(theirs.people(), ours.people());
        assert_eq!(theirs.len(), ours.len() + 1, "and the phone says what it is");
    }
}

#[test]
fn coming_twice_or_after_a_sync_changes_nothing() {
    let (laptop, group, key) = laptop();
    let file = laptop.work(|session| seal(session, group)).unwrap();
    let phone = Device::new();
    join(&phone, &key);
    phone.work(|session| bring(session, &file, NOW)).unwrap();
    let once = phone.log(group);
    assert_eq!(phone.work(|session| bring(session, &file, NOW)).unwrap(), Scanned::Brought { group: group.to_string(), new: 0 });
    assert_eq!(phone.log(group), once);

    // Another phone had everything from the server before.
    let synced = Device::new();
    join(&synced, &key);
    let edits: Vec<_> = laptop.log(group).edits().cloned().collect();
    synced.work(|session| session.vault.apply(&[Change::Edits { group, edits }])).unwrap();
    let before = synced.work(|session| session.vault.unpacked(group)).unwrap();
    assert_eq!(synced.work(|session| bring(session, &file, NOW)).unwrap(), Scanned::Brought { group: group.to_string(), new: 0 });
    assert_eq!(synced.work(|session| session.vault.unpacked(group)).unwrap(), before, "nothing is sent again");
}

#[test]
fn what_was_brought_goes_to_the_server_from_here_too() {
    let (laptop, group, key) = laptop();
    let file = laptop.work(|session| seal(session, group)).unwrap();
    let phone = Device::new();
    join(&phone, &key);
    phone.work(|session| bring(session, &file, NOW)).unwrap();
    let unpacked = phone.work(|session| session.vault.unpacked(group)).unwrap();
    assert!(laptop.log(group).edits().all(|edit| unpacked.contains(edit)), "the laptop may never meet a network");
}

#[test]
fn the_file_brings_the_photos_which_are_sent_from_here_unless_the_server_has_them() {
    let (laptop, group, key) = laptop();
    let person = laptop.log(group).people()[0];
    laptop.work(|session| session.set_photo(group, (person, turno_core::photo::Kind::Face), &jpeg(480, 600, 1, 9_000), NOW)).unwrap();
    let file = laptop.work(|session| seal(session, group)).unwrap();
    let phone = Device::new();
    assert_eq!(phone.work(|session| bring(session, &file, NOW)).unwrap(), Scanned::WaitsForCode);
    join(&phone, &key);
    let view = |device: &Device| device.work(|session| session.photo_view(group, (person, turno_core::photo::Kind::Face))).unwrap().photos;
    assert!(view(&phone)[0].jpeg_base64.is_some(), "it is seen without a network");
    assert_eq!(view(&phone)[0].jpeg_base64, view(&laptop)[0].jpeg_base64);
    let waiting = phone.work(|session| session.vault.photos_waiting()).unwrap();
    assert!(matches!(&waiting[..], [(whose, photo)] if *whose == group && photo.begun), "asked for first: {waiting:?}");
    // Coming again changes nothing, and what stands for nobody any more stays away.
    phone.work(|session| session.choose_photo(group, (person, turno_core::photo::Kind::Face), None, NOW)).unwrap();
    phone.work(|session| bring(session, &file, NOW)).unwrap();
    assert!(view(&phone).is_empty() && phone.work(|session| session.vault.photos_waiting()).unwrap().is_empty());
}

#[test]
fn a_locked_copy_takes_nothing_until_its_code_opens_it() {
    let (laptop, group, key) = laptop();
    let file = laptop.work(|session| seal(session, group)).unwrap();
    let everything = laptop.log(group);
    laptop
        .work(|session| {
            session.pack_group(group, NOW)?;
            session.vault.lock_group(group)
        })
        .unwrap();
    assert_eq!(laptop.work(|session| bring(session, &file, NOW)).unwrap(), Scanned::WaitsForCode);
    join(&laptop, &key);
    assert_eq!(laptop.log(group), everything);
}

#[test]
fn a_file_that_is_too_large_says_how_large_one_may_be() {
    let failure = Device::new().work(|session| bring(session, &vec![0; sealed::BYTES_MAX + 1], NOW)).unwrap_err();
    assert!(failure.is(Code::RegistrationFileTooLarge));
    assert_eq!(failure.args["max"], "5");
}

#[test]
fn a_family_that_waits_for_more_than_a_day_can_be_carried_by_hand() {
    let (laptop, group, _) = laptop();
    let waiting = |now: Timestamp| {
        laptop.work(|session| session.change(group, NOW, vec![(Subject::Group, 103, Value::Text { text: now.to_string() })])).unwrap();
        laptop.work(|session| session.pack_group(group, now)).unwrap();
        laptop.app.with_session(|session, clock| session.sync_state(clock)).unwrap().waiting_long
    };
    assert!(waiting(Timestamp::now()).is_empty());
    let long: Vec<_> = waiting(NOW).into_iter().map(|item| (item.group, item.since)).collect();
    assert_eq!(long, [(group.to_string(), 0)]);
}

#[test]
fn every_picture_of_a_registration_is_read_by_a_camera() {
    let (laptop, group, key) = laptop();
    let code = handoff::to_text(&key).replace('-', "");
    for text in frames_of(&laptop, group).into_iter().chain([code]) {
        let drawn = fast_qr::QRBuilder::new(text.as_str()).ecl(fast_qr::ECL::M).build().unwrap();
        assert!(drawn.size <= 57, "version 10 or less");
        const SCALE: usize = 3;
        let side = (drawn.size + 8) * SCALE;
        let light = |x: usize, y: usize| {
            let (x, y) = ((x / SCALE).checked_sub(4)?, (y / SCALE).checked_sub(4)?);
            (x < drawn.size && y < drawn.size).then(|| !drawn[y][x].value())
        };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if light(x, y) == Some(false) { 0 } else { 255 });
        assert_eq!(picture.detect_grids()[0].decode().unwrap().1, text);
    }
}

/// Two phones claim one after the other, the second without a word of the first.
#[test]
fn every_device_is_told_when_another_phone_takes_the_place() {
    let (laptop, group, key) = laptop();
    let phones = [DeviceKey::from_bytes([3; 32]), DeviceKey::from_bytes([4; 32])];
    let claims = phones.each_ref().map(|phone| Claim::to_parcel(&key, phone, "android"));
    let told = |claims: &[turno_core::parcel::Parcel], now_s: i64| {
        laptop
            .work(|session| {
                let mut changes = Vec::new();
                for (place, claim) in (1..).zip(claims) {
                    let claim_known = news::claim_in(&changes, group).map_or_else(|| session.claim(group), |claim| Ok(Some(claim)))?;
                    let known = Known { key: &key, operator: &[0; 32], claim: claim_known, now_s };
                    changes.extend(news::read(&known, &News { group, place, bytes: claim.bytes.clone() }));
                }
                session.vault.apply(&changes)
            })
            .unwrap();
        laptop.app.with_session(|session, clock| Ok(Reading::of(session, clock, group)?.view().phone)).unwrap().unwrap()
    };
    let first = told(&claims[..1], 100);
    assert_eq!((first.this_device, first.replaced, first.since), (false, false, Some(100)));
    let second = told(&claims, 200);
    assert_eq!((second.replaced, second.since), (true, Some(200)));
    assert_eq!(told(&claims[1..], 300).since, Some(200), "heard again, it is no later");
    let history =
        laptop.work(|session| Ok(history::of(&session.log(group)?, session.vault.device_key().id(), session.claim(group)?.as_ref())));
    let newest = history.unwrap().into_iter().next().unwrap();
    assert_eq!((newest.kind, newest.at, newest.this_device), (HistoryKind::Phone, Some(200), false), "though that phone wrote nothing");

    // A phone of Turno's says so in the log as well; then its own words count, once.
    let phone = phones[1].id();
    let claim: KeptClaim = laptop.work(|session| Ok(session.read_note(group, note::CLAIM)?.unwrap())).unwrap();
    let words = Value::Text { text: claim.parcel.to_string() };
    let edit = laptop.log(group).next_edit(phone, Subject::Device(phone), turno_core::registration::group::own::CLAIMED, words, Some(180));
    laptop.work(|session| session.vault.apply(&[Change::Edits { group, edits: vec![edit] }])).unwrap();
    assert_eq!(told(&claims[1..], 300).since, Some(180));
    let history = laptop.work(|session| Ok(history::of(&session.log(group)?, phone, session.claim(group)?.as_ref()))).unwrap();
    assert_eq!(history.iter().filter(|entry| entry.kind == HistoryKind::Phone).count(), 1);
}
