//! Photos in the vault: kept with their edit, sent once, fetched once, gone with what they stand for.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::{collections::BTreeSet, fs};
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId, PhotoId},
    keys::GroupKey,
    parcel::photo::{Announcement, seal},
    photo::{standing, value},
    registration::{Edit, Log, Subject, Value, group::own},
    sync::{Change, PhotoChange},
};
use turno_testkit::{Folder, invented};
use turno_vault::{KeptPhoto, NewPhoto, PhotoFate, Profile, Vault};

const PIN: &str = "280417";
const MOTHER: PersonId = PersonId([1; 4]);
const CHILD: PersonId = PersonId([2; 4]);

fn profile(folder: &Folder) -> Profile {
    Profile::at(folder.path()).with_pin_time(std::time::Duration::ZERO)
}

fn vault_with_group(name: &str) -> (Folder, Vault, GroupKey) {
    let folder = Folder::new(name).unwrap();
    let mut vault = profile(&folder).create(PIN, 0).unwrap();
    let key = invented::group_key(1);
    vault.add_group(&key).unwrap();
    (folder, vault, key)
}

fn sealed(key: &GroupKey, picture: &[u8]) -> NewPhoto {
    let sealed = seal(key, picture).unwrap();
    let announcement = Announcement::sign(key, &sealed);
    NewPhoto { sealed, announcement }
}

fn next(vault: &Vault, group: GroupId, person: PersonId, value: Value) -> Edit {
    vault.log(group).unwrap().next_edit(vault.device_key().id(), Subject::Person(person), own::PHOTO, value, Some(60))
}

fn choose(vault: &mut Vault, key: &GroupKey, person: PersonId, picture: &[u8]) -> PhotoId {
    let photo = sealed(key, picture);
    let edit = next(vault, key.id(), person, value(photo.sealed.id));
    for _ in 0..2 {
        vault.write_photo(key.id(), std::slice::from_ref(&edit), &photo, 70).unwrap();
    }
    settle(vault, key.id());
    photo.sealed.id
}

fn settle(vault: &mut Vault, group: GroupId) {
    let standing = standing(&vault.log(group).unwrap());
    vault.keep_photos(group, &standing).unwrap();
}

fn waiting(vault: &Vault) -> Vec<(PhotoId, usize, bool)> {
    vault.photos_waiting().unwrap().into_iter().map(|(_, photo)| (photo.id, photo.bytes, photo.begun)).collect()
}

fn fate(vault: &Vault, group: GroupId, photo: PhotoId) -> Option<PhotoFate> {
    vault.photo(group, photo).unwrap().map(|kept| kept.fate)
}

#[test]
fn a_photo_is_there_again_with_its_edit_and_how_far_it_came() {
    let (folder, mut vault, key) = vault_with_group("again");
    let photo = choose(&mut vault, &key, MOTHER, b"a face");
    let bytes = vault.photo_to_send(photo).unwrap().sealed.bytes.len();
    assert_eq!(waiting(&vault), [(photo, bytes, false)]);
    vault.apply_photo(&PhotoChange::Sent { photo, bytes: 10 }, 80).unwrap();
    drop(vault);
    let mut vault = profile(&folder).unlock(PIN, 0).unwrap();
    assert_eq!(standing(&vault.log(key.id()).unwrap()), BTreeSet::from([photo]));
    assert_eq!(waiting(&vault), [(photo, bytes, true)]);
    assert_eq!(vault.photos_left().unwrap(), (1, bytes as u32 - 10));
    let KeptPhoto { bytes: kept, fate } = vault.photo(key.id(), photo).unwrap().unwrap();
    assert_eq!(fate, PhotoFate::Waiting { made_at_s: 70, bytes_left: bytes - 10 });
    assert_eq!(turno_core::parcel::photo::open(&key, photo, &kept).unwrap(), b"a face");
    assert!(vault.photos_wanted().unwrap().is_empty(), "what is here is not fetched");
    vault.apply_photo(&PhotoChange::Unsent { photo }, 80).unwrap();
    assert_eq!(waiting(&vault), [(photo, bytes, false)]);
}

#[test]
fn the_same_photo_for_two_people_is_one_and_what_was_taken_is_never_sent_again() {
    let (folder, mut vault, key) = vault_with_group("once");
    let photo = choose(&mut vault, &key, MOTHER, b"a face");
    assert_eq!(choose(&mut vault, &key, CHILD, b"a face"), photo);
    assert_eq!(waiting(&vault).len(), 1);
    for at_s in [80, 90] {
        vault.apply_photo(&PhotoChange::Taken { photo }, at_s).unwrap();
    }
    let late = [PhotoChange::Refused { photo, failure: Code::SyncTooMany.into() }, PhotoChange::Unsent { photo }];
    late.iter().for_each(|change| vault.apply_photo(change, 95).unwrap());
    assert_eq!((waiting(&vault), fate(&vault, key.id(), photo)), (vec![], Some(PhotoFate::Taken)));
    // Taken out for both, and chosen again after a restart.
    for person in [MOTHER, CHILD] {
        let edit = next(&vault, key.id(), person, Value::Cleared);
        vault.write(key.id(), &[edit]).unwrap();
    }
    settle(&mut vault, key.id());
    assert_eq!(vault.photo(key.id(), photo).unwrap(), None, "nobody's photo is not kept");
    drop(vault);
    let mut vault = profile(&folder).unlock(PIN, 0).unwrap();
    choose(&mut vault, &key, MOTHER, b"a face");
    assert_eq!((waiting(&vault), fate(&vault, key.id(), photo)), (vec![], Some(PhotoFate::Taken)));
    assert!(vault.photos_wanted().unwrap().is_empty());
}

#[test]
fn a_refused_photo_waits_for_a_person_and_the_others_go_on() {
    let (_folder, mut vault, key) = vault_with_group("refused");
    let (poison, other) = (choose(&mut vault, &key, MOTHER, b"a face"), choose(&mut vault, &key, CHILD, b"another"));
    let why = Failure::new(Code::SyncParcelSignature);
    vault.apply_photo(&PhotoChange::Refused { photo: poison, failure: why.clone() }, 80).unwrap();
    assert_eq!(waiting(&vault).iter().map(|(photo, ..)| *photo).collect::<Vec<_>>(), [other]);
    assert_eq!(fate(&vault, key.id(), poison), Some(PhotoFate::Refused(why)));
    let [refused] = vault.photos_refused().unwrap().try_into().unwrap();
    assert_eq!((refused.group, refused.made_at_s, refused.failure.is(Code::SyncParcelSignature)), (key.id(), 70, true));
    vault.photos_again(key.id()).unwrap();
    assert!(vault.photos_refused().unwrap().is_empty());
    assert_eq!(waiting(&vault).len(), 2);
}

#[test]
fn a_photo_that_another_device_named_is_wanted_until_it_came() {
    let (_folder, mut vault, key) = vault_with_group("wanted");
    let there = sealed(&key, b"a face");
    let photo = there.sealed.id;
    let device = turno_core::ids::DeviceId([9; 8]);
    let theirs = Log::default().next_edit(device, Subject::Person(MOTHER), own::PHOTO, value(photo), None);
    for _ in 0..2 {
        vault.apply(&[Change::Edits { group: key.id(), edits: vec![theirs.clone()] }]).unwrap();
        settle(&mut vault, key.id());
        assert_eq!(vault.photos_wanted().unwrap(), [(key.id(), photo)]);
    }
    vault.apply_photo(&PhotoChange::Fetched { photo, bytes: there.sealed.bytes.clone() }, 80).unwrap();
    assert!(vault.photos_wanted().unwrap().is_empty());
    assert_eq!(vault.photo(key.id(), photo).unwrap(), Some(KeptPhoto { bytes: there.sealed.bytes, fate: PhotoFate::Taken }));
    // They took it out again: it is neither kept nor asked for.
    let mut log = vault.log(key.id()).unwrap();
    let cleared = log.next_edit(device, Subject::Person(MOTHER), own::PHOTO, Value::Cleared, None);
    log.insert(cleared.clone());
    vault.apply(&[Change::Edits { group: key.id(), edits: vec![cleared, theirs] }]).unwrap();
    settle(&mut vault, key.id());
    assert_eq!((vault.photo(key.id(), photo).unwrap(), vault.photos_wanted().unwrap()), (None, vec![]));
}

#[test]
fn a_photo_is_locked_and_erased_with_its_group() {
    let (_folder, mut vault, key) = vault_with_group("leaving");
    let group = key.id();
    let photo = choose(&mut vault, &key, MOTHER, b"a face");
    let packed: Vec<_> = vault.unpacked(group).unwrap();
    for (parcel, part) in turno_core::parcel::log::seal_all(&key, &packed, || Ok::<_, Code>([7; 24])).unwrap() {
        let ids: Vec<_> = part.iter().map(|edit| edit.id).collect();
        vault.queue(&parcel, &ids, None, 5).unwrap();
        vault.apply(&[Change::Taken { parcel: parcel.id, at_s: 6 }]).unwrap();
    }
    vault.lock_group(group).unwrap();
    assert!(vault.group_key(group).unwrap_err().is(Code::RegistrationLocked));
    assert_eq!(waiting(&vault).len(), 1, "what waits still goes");
    assert!(Announcement::open(&vault.photo_to_send(photo).unwrap().announcement).is_ok());
    vault.add_group(&key).unwrap();
    assert!(vault.photos_wanted().unwrap().is_empty() && fate(&vault, group, photo).is_some());
    assert!(vault.erase_group(group, false).unwrap_err().is(Code::RegistrationNotSentYet), "only this device has the photo");
    vault.apply_photo(&PhotoChange::Taken { photo }, 80).unwrap();
    vault.erase_group(group, false).unwrap();
    assert!(vault.photo(group, photo).unwrap_err().is(Code::RegistrationNoSuchGroup));
    assert!(waiting(&vault).is_empty());
}

#[test]
fn what_a_photo_shows_is_in_no_file_in_the_clear() {
    let (folder, mut vault, key) = vault_with_group("clear");
    let picture = b"\xff\xd8 the face of somebody invented".repeat(40);
    choose(&mut vault, &key, MOTHER, &picture);
    drop(vault);
    for entry in fs::read_dir(folder.path()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(16).any(|part| part == &picture[3..19]), "a part of the picture");
    }
}
