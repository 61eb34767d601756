//! `cargo xtask wire`: what the dictionary of the wire is worth, or a new one.

use crate::shell::{Done, cargo, run as run_shown};
use crate::tree::Tree;

/// Without a file: the figures of the shipped dictionary on families that it has not seen.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    let mut wire = cargo(tree, "run -p turno-tests --no-default-features --example wire --");
    wire.args(arguments);
    run_shown(wire)
}
