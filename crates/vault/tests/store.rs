//! What is put in the vault comes out, once, in order, and after the door was closed.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use turno_core::sync::Change;
use turno_core::{
    Code, Failure,
    ids::{DeviceId, GroupId},
    keys::GroupKey,
    parcel::{self, Parcel, ParcelKind},
    registration::{Edit, Log, Subject, Value},
};
use turno_testkit::{Folder, invented};
use turno_vault::{Fate, Profile, Vault};

const PIN: &str = "280417";

fn profile(folder: &Folder) -> Profile {
    Profile::at(folder.path()).with_pin_time(std::time::Duration::ZERO)
}

fn fresh(name: &str) -> (Folder, Vault) {
    let folder = Folder::new(name).unwrap();
    let vault = profile(&folder).create(PIN, 0).unwrap();
    (folder, vault)
}

fn vault_with_group(name: &str) -> (Folder, Vault, GroupKey) {
    let (folder, mut vault) = fresh(name);
    let key = invented::group_key(1);
    vault.add_group(&key).unwrap();
    (folder, vault, key)
}

fn write_next(vault: &mut Vault, group: GroupId, words: &str) -> Edit {
    let value = Value::Text { text: words.into() };
    let edit = vault.log(group).unwrap().next_edit(vault.device_key().id(), Subject::Group, 7, value, Some(5));
    vault.write(group, std::slice::from_ref(&edit)).unwrap();
    edit
}

#[test]
fn a_family_is_there_again_after_the_vault_was_closed() {
    let (folder, mut vault, key) = vault_with_group("family");
    let (group, device) = (key.id(), vault.device_key().id());
    let family = invented::family_of_four(device);
    vault.write(group, &family.edits().cloned().collect::<Vec<_>>()).unwrap();
    vault.set_note(None, "operator", b"bundle").unwrap();
    drop(vault);
    let vault = profile(&folder).unlock(PIN, 0).unwrap();
    assert_eq!(vault.device_key().id(), device);
    assert_eq!(vault.log(group).unwrap(), family);
    assert_eq!(vault.group_key(group).unwrap().as_bytes(), key.as_bytes());
    assert_eq!(vault.note(None, "operator").unwrap().as_deref(), Some(&b"bundle"[..]));
    vault.check_whole().unwrap();
}

#[test]
fn groups_come_newest_first_and_a_second_taking_over_keeps_everything() {
    let (_folder, mut vault, first) = vault_with_group("groups");
    let edit = write_next(&mut vault, first.id(), "Jacmel");
    let second = vault.add_group(&invented::group_key(2)).unwrap();
    assert_eq!(vault.add_group(&first).unwrap(), first.id());
    assert_eq!(vault.groups().unwrap(), [second, first.id()]);
    assert_eq!(vault.log(first.id()).unwrap(), Log::of([edit]));
}

#[test]
fn a_group_that_is_not_here_is_named_everywhere() {
    let (_folder, mut vault, key) = vault_with_group("stranger");
    let stranger = invented::group_key(9);
    let edit = write_next(&mut vault, key.id(), "Jacmel");
    let group = stranger.id();
    let parcel = Parcel::sign(&stranger, ParcelKind::Log, vec![1]);
    let cursor = [Change::Cursor { group, place: 1 }];
    let answers: [(&str, Failure); 7] = [
        ("log", vault.log(group).unwrap_err()),
        ("key", vault.group_key(group).unwrap_err()),
        ("write", vault.write(group, &[edit]).unwrap_err()),
        ("unpacked", vault.unpacked(group).unwrap_err()),
        ("queue", vault.queue(&parcel, &[], None, 0).unwrap_err()),
        ("apply", vault.apply(&cursor).unwrap_err()),
        ("note", vault.set_note(Some(group), "claim", b"").unwrap_err()),
    ];
    for (what, failure) in answers {
        assert!(failure.is(Code::RegistrationNoSuchGroup), "{what}: {failure}");
    }
}

#[test]
fn own_edits_wait_until_they_are_packed_and_others_never() {
    let (_folder, mut vault, key) = vault_with_group("packed");
    let group = key.id();
    let first = write_next(&mut vault, group, "Jacmel");
    let second = write_next(&mut vault, group, "Jakmèl");
    let theirs = vault.log(group).unwrap().next_edit(DeviceId([9; 8]), Subject::Group, 8, Value::Unknown, None);
    vault.apply(&[Change::Edits { group, edits: vec![theirs.clone()] }]).unwrap();
    vault.write(group, std::slice::from_ref(&theirs)).unwrap();
    assert_eq!(vault.unpacked(group).unwrap(), [first.clone(), second.clone()]);

    let parcel = Parcel::sign(&key, ParcelKind::Log, vec![1]);
    for _ in 0..2 {
        vault.queue(&parcel, &[first.id], Some(b"note"), 60).unwrap();
        assert_eq!(vault.unpacked(group).unwrap(), std::slice::from_ref(&second));
        assert_eq!(vault.outbox().unwrap().len(), 1, "queued twice is queued once");
    }
    vault.write(group, &[first]).unwrap();
    assert_eq!(vault.unpacked(group).unwrap(), [second], "written again is not packed again");
    assert_eq!(vault.log(group).unwrap().len(), 3);
}

#[test]
fn two_edits_of_one_id_settle_as_core_settles_them_in_either_order() {
    let (_folder, mut vault, key) = vault_with_group("two-of-one-id");
    let other_group = vault.add_group(&invented::group_key(2)).unwrap();
    let one = write_next(&mut vault, key.id(), "b");
    let other = Edit { value: Value::Text { text: "a".into() }, ..one.clone() };
    vault.write(key.id(), std::slice::from_ref(&other)).unwrap();
    vault.write(other_group, &[other.clone(), one.clone()]).unwrap();
    let expected = Log::of([one, other]);
    assert_eq!(vault.log(key.id()).unwrap(), expected);
    assert_eq!(vault.log(other_group).unwrap(), expected);
}

#[test]
fn an_edit_with_the_highest_counter_comes_back() {
    let (_folder, mut vault, key) = vault_with_group("highest");
    let mut edit = write_next(&mut vault, key.id(), "a");
    edit.id.counter = turno_core::registration::edit::COUNTER_MAX;
    vault.write(key.id(), std::slice::from_ref(&edit)).unwrap();
    assert_eq!(vault.log(key.id()).unwrap().edits().last(), Some(&edit));
}

#[test]
fn parcels_wait_in_order_and_each_meets_its_fate_once() {
    let (_folder, mut vault, key) = vault_with_group("fates");
    let parcels: Vec<Parcel> = (0..3).map(|number| Parcel::sign(&key, ParcelKind::Submission, vec![number])).collect();
    for (at_s, parcel) in (100..).zip(&parcels) {
        vault.queue(parcel, &[], Some(&[at_s as u8]), at_s).unwrap();
    }
    let ids: Vec<_> = parcels.iter().map(|parcel| parcel.id).collect();
    assert_eq!(vault.outbox().unwrap().iter().map(|waiting| waiting.id).collect::<Vec<_>>(), ids);
    assert_eq!(vault.outbox().unwrap()[0].bytes, parcels[0].bytes.len());
    assert_eq!(vault.parcel_bytes(ids[1]).unwrap(), parcels[1].bytes);

    let why = Failure::new(Code::SyncTooMany).with("seconds", 7);
    let answer = [
        Change::Taken { parcel: ids[0], at_s: 1_000 },
        Change::Refused { parcel: ids[1], failure: why.clone() },
        Change::Taken { parcel: Parcel::sign(&key, ParcelKind::Log, vec![]).id, at_s: 1 },
    ];
    for _ in 0..2 {
        vault.apply(&answer).unwrap();
        assert_eq!(vault.outbox().unwrap().iter().map(|waiting| waiting.id).collect::<Vec<_>>(), [ids[2]]);
        let sent = vault.sent(key.id(), ParcelKind::Submission).unwrap();
        let fates: Vec<_> = sent.iter().map(|sent| (sent.made_at_s, sent.fate.clone(), sent.note.clone())).collect();
        assert_eq!(
            fates,
            [
                (102, Fate::Waiting, Some(vec![102])),
                (101, Fate::Refused(why.clone()), Some(vec![101])),
                (100, Fate::Taken { at_s: 1_000 }, Some(vec![100])),
            ]
        );
    }
    let late = [
        Change::Refused { parcel: ids[0], failure: why.clone() },
        Change::Refused { parcel: ids[1], failure: Code::SyncRefused.into() },
        Change::Taken { parcel: ids[0], at_s: 9_999 },
    ];
    vault.apply(&late).unwrap();
    assert_eq!(vault.sent(key.id(), ParcelKind::Submission).unwrap()[2].fate, Fate::Taken { at_s: 1_000 });
    assert!(vault.refused().unwrap().is_empty(), "a newer one took its place: nobody needs to look at it");
    vault.apply(&[Change::Refused { parcel: ids[2], failure: why.clone() }]).unwrap();
    let refused = vault.refused().unwrap();
    assert_eq!((refused.len(), refused[0].0.id, &refused[0].1), (1, ids[2], &why));
    vault.wait_again(ids[2]).unwrap();
    vault.wait_again(ids[0]).unwrap();
    assert_eq!(vault.outbox().unwrap().iter().map(|waiting| waiting.id).collect::<Vec<_>>(), [ids[2]], "it waits once more, alone");
    assert!(vault.sent(key.id(), ParcelKind::Request).unwrap().is_empty());
}

#[test]
fn one_bad_change_undoes_the_whole_answer() {
    let (_folder, mut vault, key) = vault_with_group("whole");
    let parcel = Parcel::sign(&key, ParcelKind::Claim, vec![1]);
    vault.queue(&parcel, &[], None, 0).unwrap();
    let note = Change::Note { group: None, name: "clock".into(), bytes: vec![1] };
    let bad = Change::Cursor { group: invented::group_key(9).id(), place: 1 };
    vault.apply(&[Change::Taken { parcel: parcel.id, at_s: 1 }, note, bad]).unwrap_err();
    assert_eq!(vault.outbox().unwrap().len(), 1);
    assert_eq!(vault.note(None, "clock").unwrap(), None);
}

#[test]
fn a_cursor_never_goes_back() {
    let (_folder, mut vault, key) = vault_with_group("cursor");
    let group = key.id();
    assert_eq!(vault.cursor(group).unwrap(), 0);
    for (place, expected) in [(5, 5), (4, 5), (5, 5), (u64::MAX, u64::MAX), (6, u64::MAX)] {
        vault.apply(&[Change::Cursor { group, place }]).unwrap();
        assert_eq!(vault.cursor(group).unwrap(), expected);
    }
}

#[test]
fn notes_of_the_profile_and_of_each_group_stand_apart() {
    let (_folder, mut vault, key) = vault_with_group("notes");
    let other = vault.add_group(&invented::group_key(2)).unwrap();
    vault.set_note(None, "claim", b"profile").unwrap();
    vault.set_note(Some(key.id()), "claim", b"first").unwrap();
    vault.set_note(Some(key.id()), "claim", b"second").unwrap();
    assert_eq!(vault.note(None, "claim").unwrap().unwrap(), b"profile");
    assert_eq!(vault.note(Some(key.id()), "claim").unwrap().unwrap(), b"second");
    assert_eq!(vault.note(Some(other), "claim").unwrap(), None);
}

#[test]
fn a_vault_can_go_to_another_thread() {
    fn is_send<T: Send>(_: &T) {}
    let (_folder, vault, _) = vault_with_group("send");
    is_send(&vault);
}

#[test]
fn a_locked_group_is_read_by_nobody_until_its_own_code_opens_it() {
    let (folder, mut vault) = fresh("locked");
    let key = invented::group_key(7);
    let group = vault.add_group(&key).unwrap();
    let log = invented::family_of_four(vault.device_key().id());
    let edits: Vec<_> = log.edits().cloned().collect();
    vault.write(group, &edits).unwrap();
    assert!(vault.lock_group(group).unwrap_err().is(Code::RegistrationNotSentYet), "what is in no parcel yet would be late");
    let parcel = parcel::log::seal(&key, &edits, [1; 24]).unwrap();
    vault.queue(&parcel, &edits.iter().map(|edit| edit.id).collect::<Vec<_>>(), None, 5).unwrap();
    vault.keep_cards(&[(group, vec![7])]).unwrap();

    vault.lock_group(group).unwrap();
    assert!(vault.group_key(group).unwrap_err().is(Code::RegistrationLocked));
    assert_eq!((vault.groups().unwrap(), vault.locked_groups().unwrap()), (vec![], vec![group]));
    assert!(vault.log(group).unwrap().is_empty() && vault.cards().unwrap().is_empty());
    assert_eq!(vault.outbox().unwrap().len(), 1, "what was sealed before still goes");
    drop(vault);

    let mut vault = profile(&folder).unlock(PIN, 0).unwrap();
    vault.add_group(&key).unwrap();
    assert_eq!(vault.log(group).unwrap(), log);
    assert!(vault.unpacked(group).unwrap().is_empty() && vault.locked_groups().unwrap().is_empty());
}

#[test]
fn erasing_asks_first_when_something_was_not_sent() {
    let (_folder, mut vault) = fresh("erased");
    let group = vault.add_group(&invented::group_key(8)).unwrap();
    let edits: Vec<_> = invented::one_person(vault.device_key().id()).edits().cloned().collect();
    vault.write(group, &edits).unwrap();
    assert!(vault.erase_group(group, false).unwrap_err().is(Code::RegistrationNotSentYet));
    vault.erase_group(group, true).unwrap();
    assert!(vault.groups().unwrap().is_empty());
    assert!(vault.log(group).unwrap_err().is(Code::RegistrationNoSuchGroup));
}

#[test]
fn a_line_of_the_caseload_goes_when_anything_of_its_group_changes() {
    let (_folder, mut vault) = fresh("cards");
    let groups: Vec<_> = [1, 2].into_iter().map(|number| vault.add_group(&invented::group_key(number)).unwrap()).collect();
    let kept = |vault: &Vault| vault.cards().unwrap().into_iter().filter(|(_, kept)| *kept).count();
    let edits: Vec<_> = invented::one_person(vault.device_key().id()).edits().cloned().collect();
    let all: Vec<_> = groups.iter().map(|group| (*group, vec![1])).collect();
    let parcel = parcel::log::seal(&invented::group_key(1), &edits, [1; 24]).unwrap();
    let changes: [&dyn Fn(&mut Vault); 4] = [
        &|vault| vault.write(groups[0], &edits).unwrap(),
        &|vault| vault.queue(&parcel, &[], None, 1).unwrap(),
        &|vault| vault.apply(&[Change::Taken { parcel: parcel.id, at_s: 2 }]).unwrap(),
        &|vault| vault.set_note(Some(groups[0]), "decision", &[1]).unwrap(),
    ];
    for change in changes {
        vault.keep_cards(&all).unwrap();
        assert_eq!((kept(&vault), vault.card(groups[0]).unwrap()), (2, Some(vec![1])));
        change(&mut vault);
        assert_eq!(kept(&vault), 1);
    }
}
