//! Kill -9 at any moment: what `write` answered for is there again. A real process is killed, this very program as a
//! child, at moments that differ each round.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::{
    collections::BTreeSet,
    env,
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};
use turno_core::sync::Change;
use turno_core::{
    parcel::{Parcel, ParcelKind},
    registration::{Log, Subject, Value},
};
use turno_testkit::{Folder, invented, rounds, this_program};
use turno_vault::{Profile, Sent};

const PIN: &str = "280417";
const ROUNDS: u64 = 40;
/// Fewer find no planted fault.
const ROUNDS_MIN: u64 = 8;
const PACKED_EVERY: usize = 16;

/// Tells the child where the vault is, and when it is to say that an edit is kept.
const FOLDER: &str = "TURNO_TEST_WRITER_FOLDER";
const ANSWERS: &str = "TURNO_TEST_WRITER_ANSWERS";
const TOO_EARLY: &str = "before it is kept";

fn profile(folder: &Path) -> Profile {
    Profile::at(folder).with_pin_time(Duration::ZERO)
}

/// The child: writes until it is killed. Run as a test of its own it has no folder, and does nothing.
#[test]
fn child_writes_until_it_is_killed() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let too_early = env::var(ANSWERS).is_ok_and(|when| when == TOO_EARLY);
    let mut vault = profile(Path::new(&folder)).unlock(PIN, 0).unwrap();
    let key = invented::group_key(1);
    let group = key.id();
    let mut log = vault.log(group).unwrap();
    let answer = |counter: u64| writeln!(std::io::stderr(), "kept {counter}").unwrap();
    loop {
        // Names of every length, so that pages split and the journal is written back at many places.
        let words = "Ñ".repeat(1 + (log.len() * 37) % 180);
        let edit = log.next_edit(vault.device_key().id(), Subject::Group, 7, Value::Text { text: words }, None);
        if too_early {
            answer(edit.id.counter);
        }
        vault.write(group, std::slice::from_ref(&edit)).unwrap();
        if !too_early {
            answer(edit.id.counter);
        }
        log.insert(edit);
        if log.len().is_multiple_of(PACKED_EVERY) {
            let waiting: Vec<_> = vault.unpacked(group).unwrap().iter().map(|edit| edit.id).collect();
            let parcel = Parcel::sign(&key, ParcelKind::Log, vec![0; 64 + log.len()]);
            vault.queue(&parcel, &waiting, Some(&[u8::try_from(waiting.len()).unwrap()]), 0).unwrap();
            vault.apply(&[Change::Taken { parcel: parcel.id, at_s: 0 }, Change::Cursor { group, place: log.len() as u64 }]).unwrap();
        }
    }
}

/// Lets a child write, kills it after `lines` answers and a little more, and gives the counters that it answered for.
fn kill_a_writer(folder: &Path, answers: &str, lines: u64, then: Duration) -> Vec<u64> {
    let mut child = Command::new("env")
        .args(this_program().unwrap())
        .args(["--exact", "child_writes_until_it_is_killed", "--nocapture"])
        .env(FOLDER, folder)
        .env(ANSWERS, answers)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut answered = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok).filter_map(|line| {
        assert!(!line.contains("panicked"), "the writer broke: {line}");
        line.strip_prefix("kept ")?.parse().ok()
    });
    let mut counters: Vec<u64> = answered.by_ref().take(usize::try_from(lines).unwrap()).collect();
    let start = Instant::now();
    while start.elapsed() < then {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    counters.extend(answered);
    child.wait().unwrap();
    counters
}

/// Kills writers round by round; gives how many answers there were, and how many were not true.
fn kill_writers(folder: &Path, answers: &str) -> (usize, usize) {
    let group = profile(folder).create(PIN, 0).unwrap().add_group(&invented::group_key(1)).unwrap();
    let (mut before, mut answered, mut lost) = (Log::default(), 0, 0);
    for round in 0..rounds(ROUNDS).max(ROUNDS_MIN) {
        // Spread over the length of a write (some 100 µs to some ms) and over early and late in a journal.
        let counters = kill_a_writer(folder, answers, 1 + round * 7 % 50, Duration::from_micros(round % 8 * 131));
        let vault = profile(folder).unlock(PIN, 0).unwrap();
        vault.check_whole().unwrap();
        let log = vault.log(group).unwrap();
        let kept: BTreeSet<u64> = log.edits().map(|edit| edit.id.counter).collect();
        // Looked at in each round: the next writer would take a lost counter again.
        lost += counters.iter().filter(|counter| !kept.contains(counter)).count();
        answered += counters.len();
        assert!(before.edits().all(|edit| log.edits().any(|one| one == edit)), "what outlived a kill stays");
        let waiting = vault.unpacked(group).unwrap().len();
        assert!(waiting <= 2 * PACKED_EVERY, "{waiting} edits wait: packing and its parcel are one");
        assert_eq!(log.len() - waiting, vault.sent(group, ParcelKind::Log).unwrap().iter().map(packed_in).sum::<usize>());
        before = log;
    }
    (answered, lost)
}

/// How many edits the writer said it packed in a parcel.
fn packed_in(parcel: &Sent) -> usize {
    parcel.note.as_deref().and_then(|note| note.first()).map_or(0, |count| usize::from(*count))
}

#[test]
fn acknowledged_answers_survive_being_killed() {
    let folder = Folder::new("killed").unwrap();
    let (answered, lost) = kill_writers(folder.path(), "once it is kept");
    println!("{answered} answers, {lost} lost");
    assert!(answered as u64 > ROUNDS_MIN, "the writers wrote");
    assert_eq!(lost, 0, "of {answered} answers");
}

#[test]
fn the_same_check_finds_a_writer_that_answers_too_early() {
    let folder = Folder::new("too-early").unwrap();
    let (answered, lost) = kill_writers(folder.path(), TOO_EARLY);
    println!("{answered} answers, {lost} lost");
    assert!(lost > 0, "a planted fault went unseen: the check above proves nothing");
}
