//! Every command of this project, on one screen. `cargo xtask` alone prints it. One file a command.
//!
//! No dependency, so that it starts on a machine with Rust, Node and git only; `setup` gets the rest.

mod android;
mod bench;
mod bindings;
mod build;
mod check;
mod clients;
mod crash;
mod phone;
mod practice;
mod run;
mod server;
mod setup;
mod shell;
mod simulate;
mod test;
mod tour;
mod tree;
mod wire;
mod words;

use shell::Done;
use std::process::ExitCode;
use tree::Tree;

/// One command: its name, what may follow it, what it does, and where it is.
type Command = (&'static str, &'static str, &'static str, fn(&Tree, &[String]) -> Done);

/// All of them, in the order in which a newcomer needs them.
const COMMANDS: &[Command] = &[
    (
        "run",
        "[--phone] [--at HH:MM] [--draw] [--liveness]",
        "open Turno in a real window, with a practice server; --phone plays the phone",
        run::run,
    ),
    ("test", "", "everything that must hold: types, words, lints, house rules, tests, the tour", test::run),
    ("tour", "[name]", "journeys through real windows, from registering to an appointment", tour::run),
    ("phone", "[name]", "the phone's journeys in Chromium: touch, position, camera, and text four times as large", phone::run),
    ("bench", "[name]", "measure the budgets on this machine, beside their floors", bench::run),
    ("crash", "[--kills N]", "pull the plug at every call of the vault to the system; or kill the app so often", crash::run),
    ("server", "[--at HH:MM] [--draw] [--liveness]", "the practice server alone, in the foreground", server::run),
    ("android", "[--release]", "compile and inspect the Android package where the kit for it is, and test it in emulation", android::run),
    ("words", "", "which words are missing, left over or differ between the languages", words::run),
    ("simulate", "[--seeds N]", "sync through a network that does everything wrong, 100,000 times over", simulate::run),
    ("wire", "[FILE]", "how few bytes edits need on the wire; with a file: train a new dictionary into it", wire::run),
    ("check", "", "build the page that checks slips into assets/check/, and try it in headless Chromium", check::build_and_run),
    ("bindings", "", "write the TypeScript types of what Rust sends to the screens", bindings::run),
    ("setup", "", "get what the others need: system packages, Node packages, the built screens", setup::run),
];

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let name = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let Some((_, _, _, command)) = COMMANDS.iter().find(|(known, ..)| *known == name) else {
        print_commands();
        if ["", "help", "--help", "-h"].contains(&name.as_str()) {
            return ExitCode::SUCCESS;
        }
        eprintln!("\n`{name}` is none of them.");
        return ExitCode::FAILURE;
    };
    match Tree::find().and_then(|tree| command(&tree, &rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("cargo xtask {name}: {why}");
            ExitCode::FAILURE
        }
    }
}

fn print_commands() {
    println!("cargo xtask <command>\n");
    for (name, arguments, purpose, _) in COMMANDS {
        println!("  {:<28} {purpose}", format!("{name} {arguments}"));
    }
}
