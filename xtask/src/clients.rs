//! Tus clients of others against the real server (`tests/clients/`): gets them, and lets them upload.

use crate::setup;
use crate::shell::{Done, Stop, cargo, program, run as run_shown};
use crate::tree::{FEATURES, Tree, newest};
use std::path::PathBuf;

/// Uploads with what is built.
pub fn run(tree: &Tree) -> Done {
    let folder = tree.root.join("tests/clients");
    setup::packages_of(&folder, &[])?;
    let python = python(tree, &folder.join("requirements.txt"))?;
    let mut clients = cargo(tree, &format!("test --workspace --features {FEATURES},turno-tests/clients --test clients -- --nocapture"));
    clients.env("TURNO_BIN_DIR", tree.programs()).env("TURNO_PYTHON", python);
    run_shown(clients)
}

/// A Python of our own with the packages that the file names, each known by its hash.
fn python(tree: &Tree, requirements: &PathBuf) -> Done<PathBuf> {
    let folder = tree.target.join("clients-python");
    let (python, record) = (folder.join("bin/python"), folder.join("installed"));
    let wanted = newest(std::slice::from_ref(requirements)).ok_or_else(|| Stop::new("tests/clients/requirements.txt is missing"))?;
    if newest(std::slice::from_ref(&record)).is_some_and(|installed| installed >= wanted) {
        return Ok(python);
    }
    let mut make = program("python3", ["-m", "venv", "--clear"]);
    make.arg(&folder);
    run_shown(make)?;
    let mut install = program(&python, ["-m", "pip", "install", "--quiet", "--require-hashes", "--requirement"]);
    install.arg(requirements);
    run_shown(install)?;
    std::fs::write(&record, "").map_err(|e| Stop::new(format!("{}: {e}", record.display())))?;
    Ok(python)
}
