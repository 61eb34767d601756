//! Budgets of the vault: an answer is saved in little more than the disk itself takes; a large vault opens at once.

use argon2::{Algorithm, Argon2, Params, Version};
use rusqlite::{Connection, params};
use std::{error::Error, fs::File, io::Write, os::unix::fs::FileExt, path::Path, process::ExitCode, time::Duration};
use turno_core::registration::{Edit, Log, Subject, Value};
use turno_testkit::{Folder, invented};
use turno_tests::{
    measure::{Budget, Subject as Measured, measure_rounds},
    tree::root,
};
use turno_vault::{Profile, Vault, random};

/// One save a round: a virtual disk answers in steps of milliseconds, and a mean would measure those.
const SAVES: usize = 401;
const OPENINGS: usize = 31;

/// What the disk is asked for at least.
const BLOCK: [u8; 4096] = [7; 4096];

/// The large vault.
const GROUPS: usize = 500;
const EDITS_OF_A_GROUP: usize = 200;

const PIN: &str = "280417";

fn main() -> ExitCode {
    match save().and_then(|saved| Ok(open()? && saved)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// A folder on the disk that cargo builds on; the one for temporary files may be memory.
fn folder() -> Result<Folder, Box<dyn Error>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().map(|root| root.join("target")), |target| Ok(target.into()))?;
    Ok(Folder::new_in(&target, "bench")?)
}

fn profile(folder: &Path) -> Profile {
    Profile::at(&folder.join("profile")).with_pin_time(Duration::ZERO)
}

fn edit(vault: &Vault, log: &mut Log, number: usize) -> Edit {
    let text = format!("Trou-du-Nord {number}");
    let edit = log.next_edit(vault.device_key().id(), Subject::Group, 7, Value::Text { text }, Some(1_800_000_000));
    log.insert(edit.clone());
    edit
}

/// One answer, durable.
fn save() -> Result<bool, Box<dyn Error>> {
    let folder = folder()?;
    let create = |name: &str| File::create_new(folder.path().join(name));
    let (in_place, mut growing) = (create("in-place")?, create("growing")?);
    in_place.write_all_at(&BLOCK.repeat(SAVES + 1), 0)?;
    in_place.sync_all()?;
    let mut vault = profile(folder.path()).create(PIN, 0)?;
    let group = vault.add_group(&invented::group_key(1))?;
    let mut log = Log::default();
    let edits: Vec<Edit> = (0..=SAVES).map(|number| edit(&vault, &mut log, number)).collect();
    let mut edits = edits.into_iter();
    let plain = plain_sqlite(&folder.path().join("plain.db"))?;
    let (mut written, mut inserted) = (0, 0);
    Ok(measure_rounds(
        SAVES,
        vec![
            Measured::compared("floor: 4 KiB in place and fdatasync", 1, |_| {
                written += 1;
                in_place.write_all_at(&BLOCK, (written % SAVES * BLOCK.len()) as u64).and_then(|()| in_place.sync_data())
            }),
            Measured::compared("the same at the end of a file that grows", 1, |_| {
                growing.write_all(&BLOCK).and_then(|()| growing.sync_data())
            }),
            Measured::compared("peer: plain SQLite, WAL and FULL, not encrypted", 1, |_| {
                inserted += 1;
                plain.execute("INSERT INTO answers (number, form) VALUES (?1, ?2)", params![inserted, &BLOCK[..120]])
            }),
            Measured::within("save of an answer", Budget::Floors(1.1), 1, |_| {
                edits.next().map(|edit| vault.write(group, std::slice::from_ref(&edit)))
            }),
        ],
    ))
}

fn plain_sqlite(path: &Path) -> rusqlite::Result<Connection> {
    let plain = Connection::open(path)?;
    plain.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    plain.pragma_update(None, "journal_mode", "WAL")?;
    plain.pragma_update(None, "synchronous", "FULL")?;
    plain.execute_batch("CREATE TABLE answers (number INTEGER PRIMARY KEY, form BLOB NOT NULL) STRICT")?;
    Ok(plain)
}

/// Opening a vault of very many records, after the PIN.
fn open() -> Result<bool, Box<dyn Error>> {
    let folder = folder()?;
    let profile = profile(folder.path());
    let mut vault = profile.create(PIN, 0)?;
    for _ in 0..GROUPS {
        let mut log = Log::default();
        let edits = (0..EDITS_OF_A_GROUP).map(|number| edit(&vault, &mut log, number)).collect();
        vault.add_families(&[(turno_core::keys::GroupKey::from_bytes(random()?), edits)])?;
    }
    drop(vault);
    println!("\na vault of {} records", GROUPS * EDITS_OF_A_GROUP);
    // What the profile's PIN was given at least: 19 MiB, two passes.
    let argon2 =
        Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(19 * 1024, 2, 1, Some(32)).map_err(|error| error.to_string())?);
    Ok(measure_rounds(
        OPENINGS,
        vec![
            Measured::compared("floor: the key's derivation", 1, |_| {
                let mut key = [0; 32];
                argon2.hash_password_into(PIN.as_bytes(), &[1; 16], &mut key).is_ok()
            }),
            Measured::within("unlock", Budget::FloorAnd(Duration::from_millis(5)), 1, |_| profile.unlock(PIN, 0).is_ok()),
        ],
    ))
}
