//! `cargo xtask simulate`: many seeds of a network that does everything wrong, or one of them again; many races for the last seats.

use crate::shell::{Done, Stop, cargo, run as run_shown};
use crate::tree::Tree;

/// Seeds played when no number is given.
const SEEDS: &str = "100000";

/// Races run by `--races`.
const RACES: &str = "1000";

/// `--seeds N` plays the first N, `--seed S` shows what happens in one, `--races` lets phones race at a real server.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    if let [option] = arguments
        && option == "--races"
    {
        let mut race = cargo(tree, "test --profile bench -p turno-server --test server -- --nocapture phones_that_race");
        race.env("TURNO_RACES", RACES);
        return run_shown(race);
    }
    let mut play = cargo(tree, "test --profile bench -p turno-core --test simulation -- --nocapture no_edit_is_lost_or_doubled");
    match arguments {
        [] => play.env("TURNO_SIMULATION_SEEDS", SEEDS),
        [option, count] if option == "--seeds" => play.env("TURNO_SIMULATION_SEEDS", count),
        [option, seed] if option == "--seed" => play.env("TURNO_SIMULATION_SEEDS", "0").env("TURNO_SIMULATION_SEED", seed),
        _ => return Err(Stop::new("cargo xtask simulate [--seeds N | --seed S | --races]".to_owned())),
    };
    run_shown(play)
}
