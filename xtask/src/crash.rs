//! `cargo xtask crash`: everything that a power cut may leave of a vault, where the tests look at a sample.

use crate::setup;
use crate::shell::{Done, cargo, run as run_shown};
use crate::tree::{FEATURES, Tree};

/// Looks at all of it. Takes minutes.
pub fn run(tree: &Tree, _arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    let mut cuts = cargo(tree, &format!("test --workspace --features {FEATURES} --test power -- --nocapture"));
    cuts.env("TURNO_POWER_CUTS", "all");
    run_shown(cuts)
}
