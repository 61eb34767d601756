//! The program `turno` without a window, on a data folder with one profile.

use serde_json::{Value, json};
use std::{
    env,
    path::{Path, PathBuf},
};
pub use turno_tests::app::{App, Talk};

/// The PIN of every profile here.
pub const PIN: &str = "280417";

/// The one profile in each data folder.
pub const PROFILE: &str = "a1b2c3d4";

/// Where the programs were built.
pub fn programs() -> PathBuf {
    env::var_os("TURNO_BIN_DIR").expect("TURNO_BIN_DIR is not set: run `cargo xtask test` or `cargo xtask crash`").into()
}

/// Starts it.
pub fn start(data: &Path, server: &str) -> App {
    App::start(&programs().join("turno"), data, server, || ()).unwrap()
}

/// Opens the profile.
pub fn unlock(talk: &mut Talk) -> Option<Result<Value, Value>> {
    talk.ask("unlock", &json!({ "profile": PROFILE, "pin": PIN }))
}
