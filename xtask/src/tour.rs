//! `cargo xtask tour`: the journeys of `tests/tour/`, in real windows on a screen in memory.

use crate::shell::{Companion, Done, Stop, cargo, cargo_for_windows, program, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{build, setup};
use std::fs::File;
use std::process::Command;

/// Sets up, builds both apps and the server, and plays the journeys whose name holds the given word.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    build::laptop(tree)?;
    build::phone(tree)?;
    play(tree, arguments)
}

/// The journey that looks at every screen takes as long as all others together, and is played beside them.
const LONGEST: &str = "access::";

/// Plays the journeys with what is built.
pub fn play(tree: &Tree, names: &[String]) -> Done {
    run_shown(cargo(tree, &format!("{} --no-run", tests())))?;
    if !names.is_empty() {
        return run_shown(journeys(tree, FIRST_SCREEN, names));
    }
    let said = tree.target.join("tour-beside.log");
    let log = File::create(&said).map_err(|e| Stop::new(format!("{}: {e}", said.display())))?;
    let beside = Companion::start_into(journeys(tree, FIRST_SCREEN + 100, &[LONGEST.to_owned()]), log)?;
    run_shown(journeys(tree, FIRST_SCREEN, &["--skip".to_owned(), LONGEST.to_owned()]))?;
    let outcome = beside.wait();
    print!("{}", std::fs::read_to_string(&said).unwrap_or_default());
    outcome
}

fn tests() -> String {
    format!("test --workspace --features {FEATURES},turno-tests/tour --test tour")
}

/// The number from which a free screen is looked for: two who look at once take each other's.
const FIRST_SCREEN: u32 = 99;

/// Journeys on a screen and a session bus that nobody else uses, gone at the end.
fn journeys(tree: &Tree, screen: u32, names: &[String]) -> Command {
    let mut journey = cargo_for_windows(tree, &format!("{} -- --nocapture --test-threads=1", tests()));
    journey.args(names);
    let number = screen.to_string();
    let screen = ["-a", "-n", number.as_str(), "-s", "-screen 0 1400x1000x24 -nolisten tcp", "dbus-run-session", "--"];
    let mut command = program("xvfb-run", screen);
    command.arg(journey.get_program()).args(journey.get_args());
    command.current_dir(&tree.root).envs(journey.get_envs().filter_map(|(name, value)| Some((name, value?))));
    command
}
