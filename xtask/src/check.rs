//! The page that checks slips: builds it from `ui/check/`, and lets Chromium without a window check real slips (`tests/check/`).

use crate::shell::{Done, cargo_for_windows, npm, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{build, setup};

/// Writes `assets/check/check.html` anew, puts it into the server, and tries it.
pub fn build_and_run(tree: &Tree, _arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    run_shown(npm(tree, "run build:check"))?;
    build::server(tree)?;
    run(tree)
}

/// Tries it with what is built.
pub fn run(tree: &Tree) -> Done {
    run_shown(cargo_for_windows(tree, &format!("test --workspace --features {FEATURES},turno-tests/check --test check -- --nocapture")))
}
