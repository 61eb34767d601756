//! A network that does everything wrong, from a thousand seeds; `cargo xtask simulate` plays any number.

#![expect(clippy::disallowed_methods, reason = "the test, not core, is told by the environment how much to play")]

use std::{env, thread};
use turno_testkit::{
    rounds,
    simulation::{Planted, play},
};

/// What CI plays.
const SEEDS: u64 = 1_000;

fn number(name: &str) -> Option<u64> {
    env::var(name).ok()?.parse().ok()
}

#[test]
fn no_edit_is_lost_or_doubled_whatever_the_network_does() {
    if let Some(seed) = number("TURNO_SIMULATION_SEED") {
        println!("{:?}", play(seed, Planted::Nothing));
        return;
    }
    let seeds = number("TURNO_SIMULATION_SEEDS").unwrap_or(rounds(SEEDS));
    let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let wrong: Vec<String> = thread::scope(|scope| {
        let started: Vec<_> = (0..threads)
            .map(|thread| {
                scope.spawn(move || {
                    let mine = (0..seeds).filter(|seed| seed % threads == thread);
                    let (mut lost, mut crashes) = (0, 0);
                    let wrong: Vec<String> = mine
                        .filter_map(|seed| match play(seed, Planted::Nothing) {
                            Ok(happened) => {
                                (lost, crashes) = (lost + happened.lost, crashes + happened.crashes);
                                None
                            }
                            Err(wrong) => Some(wrong.to_string()),
                        })
                        .collect();
                    assert!(lost > seeds / threads && crashes > 0, "nothing went wrong: {lost} lost, {crashes} crashes");
                    wrong
                })
            })
            .collect();
        started.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{} of {seeds} seeds:\n{}", wrong.len(), wrong.join("\n"));
    println!("{seeds} seeds, nothing lost or doubled");
}

#[test]
fn the_simulation_sees_what_is_broken_on_purpose() {
    for planted in [Planted::AcknowledgesTooEarly, Planted::PacksTwice, Planted::MovesCursorFirst] {
        let found = (0..200).find_map(|seed| play(seed, planted).err().map(|wrong| wrong.seed));
        let seed = found.unwrap_or_else(|| panic!("{planted:?} was not seen in 200 seeds"));
        assert!(play(seed, planted).is_err(), "the seed plays the same again");
        assert!(play(seed, Planted::Nothing).is_ok());
    }
}
