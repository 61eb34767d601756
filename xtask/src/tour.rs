//! `cargo xtask tour`: the journeys of `tests/tour/`, in real windows on a screen in memory.

use crate::shell::{Done, cargo, cargo_for_windows, program, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{build, setup};
use std::process::Command;

/// Sets up, builds both apps and the server, and plays the journeys whose name holds the given word.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    build::laptop(tree)?;
    build::phone(tree)?;
    play(tree, arguments)
}

/// Plays the journeys with what is built.
pub fn play(tree: &Tree, names: &[String]) -> Done {
    let tests = format!("test --workspace --features {FEATURES},turno-tests/tour --test tour");
    run_shown(cargo(tree, &format!("{tests} --no-run")))?;
    let mut journey = cargo_for_windows(tree, &format!("{tests} -- --nocapture --test-threads=1"));
    journey.args(names);
    run_shown(in_a_screen_of_its_own(tree, &journey))
}

/// A screen and a session bus that nobody else uses, gone at the end.
fn in_a_screen_of_its_own(tree: &Tree, journey: &Command) -> Command {
    let mut command = program("xvfb-run", ["-a", "-s", "-screen 0 1400x1000x24 -nolisten tcp", "dbus-run-session", "--"]);
    command.arg(journey.get_program()).args(journey.get_args());
    command.current_dir(&tree.root).envs(journey.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command
}
