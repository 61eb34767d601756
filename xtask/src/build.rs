//! Builds the programs: always the whole workspace's one feature set, so that a second build finds the first one's work.

use crate::shell::{Done, cargo, run};
use crate::tree::{FEATURES, PHONE_FEATURES, Tree};

/// The server alone.
pub fn server(tree: &Tree) -> Done {
    run(cargo(tree, &format!("build --workspace --features {FEATURES} --bin turno-server")))
}

/// The server and the app as a laptop has it.
pub fn laptop(tree: &Tree) -> Done {
    run(cargo(tree, &format!("build --workspace --features {FEATURES} --bin turno-server --bin turno")))
}

/// The app as a simulated phone: only `turno-app` is built again.
pub fn phone(tree: &Tree) -> Done {
    run(cargo(tree, &format!("build --workspace --features {PHONE_FEATURES} --bin turno-phone")))
}
