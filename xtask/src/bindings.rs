//! `cargo xtask bindings`: the TypeScript types of what Rust sends, written by ts-rs. Nobody edits them by hand.
//!
//! The house test `bindings` writes them elsewhere in the same way and compares.

use crate::shell::{Done, Stop, cargo, run as run_shown};
use crate::tree::{FEATURES, Tree};

/// Removes what was written before, so that no type outlives its Rust, and writes all of it again.
pub fn run(tree: &Tree, _arguments: &[String]) -> Done {
    let folder = tree.ui().join("src/ipc/bindings");
    let emptied = if folder.is_dir() { std::fs::remove_dir_all(&folder) } else { Ok(()) };
    emptied.map_err(|e| Stop::new(format!("{}: {e}", folder.display())))?;
    let mut export = cargo(tree, &format!("test --quiet --workspace --features {FEATURES} --lib export_bindings"));
    export.env("TS_RS_EXPORT_DIR", &folder);
    run_shown(export)
}
