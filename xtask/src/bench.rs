//! `cargo xtask bench`: the budgets, measured on this machine beside their floors.

use crate::shell::{Done, cargo, run as run_shown};
use crate::tree::Tree;

/// Measures all of them, or the named one. A figure over its budget is a failure.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    // Without the default features the drivers of real windows are not built in this profile, only for figures.
    let mut bench = cargo(tree, "bench -p turno-tests --no-default-features");
    match arguments {
        [] => bench.arg("--benches"),
        [name, ..] => bench.args(["--bench", name]),
    };
    run_shown(bench)
}
