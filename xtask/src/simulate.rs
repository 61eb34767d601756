//! `cargo xtask simulate`: many seeds of a network that does everything wrong, or one of them again.

use crate::shell::{Done, Stop, cargo, run as run_shown};
use crate::tree::Tree;

/// Seeds played when no number is given.
const SEEDS: &str = "100000";

/// `--seeds N` plays the first N, `--seed S` shows what happens in one.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    let mut play = cargo(tree, "test --profile bench -p turno-core --test simulation -- --nocapture no_edit_is_lost_or_doubled");
    match arguments {
        [] => play.env("TURNO_SIMULATION_SEEDS", SEEDS),
        [option, count] if option == "--seeds" => play.env("TURNO_SIMULATION_SEEDS", count),
        [option, seed] if option == "--seed" => play.env("TURNO_SIMULATION_SEEDS", "0").env("TURNO_SIMULATION_SEED", seed),
        _ => return Err(Stop::new("cargo xtask simulate [--seeds N | --seed S]".to_owned())),
    };
    run_shown(play)
}
