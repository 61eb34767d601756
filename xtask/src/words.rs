//! `cargo xtask words`: the house test of the words alone.

use crate::shell::{Done, cargo, run as run_shown};
use crate::tree::{FEATURES, Tree};

/// Lists the ids that are missing, left over, or say different things in the languages.
pub fn run(tree: &Tree, _arguments: &[String]) -> Done {
    run_shown(cargo(tree, &format!("test --quiet --workspace --features {FEATURES} --test words")))
}
