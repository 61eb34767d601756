//! `cargo xtask test`: everything that must hold, the quick checks first; then what ran and how long each took.

use crate::shell::{Done, Stop, ask, cargo, npm, run as run_shown};
use crate::tree::{FEATURES, PHONE_FEATURES, Tree};
use crate::{android, build, check, clients, crash, phone, setup, tour};
use std::time::{Duration, Instant};

/// One step: its name and what it does.
type Step = (&'static str, fn(&Tree) -> Done);

const STEPS: &[Step] = &[
    ("setup", |tree| setup::run(tree, &[])),
    ("types of the screens", |tree| run_shown(npm(tree, "run check"))),
    ("lint of the screens", |tree| run_shown(npm(tree, "run lint"))),
    ("tests of the screens", |tree| run_shown(npm(tree, "test"))),
    ("format", format),
    ("lint", lint),
    ("tests", |tree| run_shown(cargo(tree, &format!("test --workspace --features {FEATURES}")))),
    ("laptop and server", build::laptop),
    ("clients of others", clients::run),
    ("check page", check::run),
    ("kills", |tree| crash::kills(tree, crash::KILLS)),
    ("tests of the phone", |tree| run_shown(cargo(tree, &format!("test -p turno-app --lib --features {PHONE_FEATURES}")))),
    ("simulated phone", build::phone),
    ("phone in Chromium", |tree| phone::play(tree, &[])),
    ("tour", |tree| tour::play(tree, &[])),
    ("android package", android::package),
];

/// Runs the steps up to the first that fails, and prints the table.
pub fn run(tree: &Tree, _arguments: &[String]) -> Done {
    let mut rows = Vec::new();
    let mut failed = None;
    for (name, step) in STEPS {
        if failed.is_some() {
            rows.push((name, "not run", Duration::ZERO));
            continue;
        }
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = step(tree);
        rows.push((name, if outcome.is_ok() { "passed" } else { "FAILED" }, started.elapsed()));
        failed = outcome.err().map(|why| Stop::new(format!("{name}: {why}")));
    }
    println!("\n{:<24} {:<8} {:>8}", "what ran", "outcome", "seconds");
    for (name, outcome, took) in rows {
        println!("{name:<24} {outcome:<8} {:>8.1}", took.as_secs_f64());
    }
    failed.map_or(Ok(()), Err)
}

fn format(tree: &Tree) -> Done {
    if ask("cargo", &["fmt", "--version"]).is_none() {
        println!("rustfmt is not installed, so the format was not checked: rustup component add rustfmt");
        return Ok(());
    }
    run_shown(cargo(tree, "fmt --all --check"))
}

fn lint(tree: &Tree) -> Done {
    if ask("cargo", &["clippy", "--version"]).is_none() {
        println!("Clippy is not installed, so its lints were not checked: rustup component add clippy");
        return Ok(());
    }
    run_shown(cargo(
        tree,
        &format!(
            "clippy --workspace --all-targets --features {FEATURES},turno-tests/tour,turno-tests/drills,turno-tests/clients,turno-tests/check,turno-tests/phone -- -D warnings"
        ),
    ))
}
