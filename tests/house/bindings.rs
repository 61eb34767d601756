//! What the screens believe that Rust sends is what Rust sends. Reason: a stale type compiles and fails in somebody's hands.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use turno_tests::tree::{Trouble, expect_none, root};

/// Where `cargo xtask bindings` writes.
const COMMITTED: &str = "ui/src/ipc/bindings";

/// The files of a folder with their text; none when the folder is missing.
fn types_in(folder: &Path) -> Result<BTreeMap<String, String>, Trouble> {
    let mut types = BTreeMap::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(types) };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            types.extend(types_in(&path)?.into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else {
            types.insert(name, std::fs::read_to_string(&path)?);
        }
    }
    Ok(types)
}

/// A folder that is this test's own, under the target folder and gone at the end.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_types_of_the_screens_are_fresh() -> Result<(), Trouble> {
    let fresh = Scratch(PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bindings-{}", std::process::id())));
    let export = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(root()?)
        .args(["test", "--quiet", "--workspace", "--features", "turno-app/custom-protocol", "--lib", "export_bindings"])
        .env("TS_RS_EXPORT_DIR", &fresh.0)
        .output()?;
    if !export.status.success() {
        return Err(format!("the types could not be exported:\n{}", String::from_utf8_lossy(&export.stderr)).into());
    }
    let (fresh, committed) = (types_in(&fresh.0)?, types_in(&root()?.join(COMMITTED))?);
    assert!(!fresh.is_empty(), "nothing was exported: the question is wrong");
    let stale = fresh.iter().filter(|(name, text)| committed.get(*name) != Some(text)).map(|(name, _)| format!("{name} is missing or old"));
    let left_over = committed.keys().filter(|name| !fresh.contains_key(*name)).map(|name| format!("{name} has no Rust any more"));
    let wrong: Vec<String> = stale.chain(left_over).collect();
    expect_none("Run `cargo xtask bindings`:", &wrong)
}
