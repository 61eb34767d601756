//! `cargo xtask test`: everything that must hold, the quick checks first; then what ran and how long each took.

use crate::shell::{Done, Stop, ask, cargo, npm, program, run as run_shown, said};
use crate::tree::{FEATURES, PHONE_FEATURES, Tree};
use crate::{android, build, check, clients, crash, phone, setup, tour};
use std::time::{Duration, Instant};

/// One step: its name and what it does.
type Step = (&'static str, fn(&Tree) -> Done);

const STEPS: &[Step] = &[
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
    ("tests of the phone", tests_of_the_phone),
    ("simulated phone", build::phone),
    ("phone in Chromium", |tree| phone::play(tree, &[])),
    ("tour", |tree| tour::play(tree, &[])),
];

/// Runs the steps up to the first that fails, and prints the table. The Android package is checked beside them, on what they
/// leave of the processors, and waited for in the end.
pub fn run(tree: &Tree, _arguments: &[String]) -> Done {
    let mut table = Table::default();
    table.step("setup", || setup::run(tree, &[]));
    let mut package = None;
    table.step("android package, begun", || {
        package = android::begin(tree)?;
        Ok(())
    });
    for (name, step) in STEPS {
        table.step(name, || step(tree));
    }
    table.step("android package", || package.map_or(Ok(()), android::Beside::end));
    table.print()
}

/// What ran, and how long it took.
#[derive(Default)]
struct Table {
    rows: Vec<(&'static str, &'static str, Duration)>,
    failed: Option<Stop>,
}

impl Table {
    /// Does it, unless something failed before.
    fn step(&mut self, name: &'static str, work: impl FnOnce() -> Done) {
        if self.failed.is_some() {
            self.rows.push((name, "not run", Duration::ZERO));
            return;
        }
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = work();
        self.rows.push((name, if outcome.is_ok() { "passed" } else { "FAILED" }, started.elapsed()));
        self.failed = outcome.err().map(|why| Stop::new(format!("{name}: {why}")));
    }

    fn print(self) -> Done {
        println!("\n{:<24} {:<8} {:>8}", "what ran", "outcome", "seconds");
        for (name, outcome, took) in self.rows {
            println!("{name:<24} {outcome:<8} {:>8.1}", took.as_secs_f64());
        }
        self.failed.map_or(Ok(()), Err)
    }
}

/// The app's own tests, as a simulated phone. They are built with the whole workspace and found in what cargo says that it built:
/// asked for one package alone, cargo has other features in mind and builds sixty libraries anew.
fn tests_of_the_phone(tree: &Tree) -> Done {
    let words = format!("test --workspace --lib --no-run --message-format=json-render-diagnostics --features {PHONE_FEATURES}");
    let built = said(cargo(tree, &words))?;
    let mut programs = built.lines().filter_map(|line| line.split("\"executable\":\"").nth(1)?.split('"').next());
    let tests = programs.find(|program| program.contains("/turno_app-"));
    let mut tests = program(tests.ok_or_else(|| Stop::new("cargo names no tests of the app"))?, [""; 0]);
    tests.current_dir(tree.root.join("src-tauri"));
    run_shown(tests)
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
