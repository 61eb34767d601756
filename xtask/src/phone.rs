//! `cargo xtask phone`: the journeys of `tests/phone/`, in headless Chromium as a phone, and the budgets of size and start.

use crate::shell::{Done, Stop, cargo, program, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{android, build, setup};
use std::process::Command;

/// What a phone reads before its first screen: the code, the style, and the words of one language. As gzip packs it.
const SCREENS_BYTES_MAX: u64 = 150_000;

/// The package of a release for 64-bit phones.
const PACKAGE_BYTES_MAX: u64 = 15_000_000;

/// Each has a file of words.
const LANGUAGES: &[&str] = &["en", "es", "ht"];

/// Sizes of what the screens are built of, one a line: how it is packed best, by gzip and by brotli, and its name.
const SIZES: &str = "const [z, fs, path] = [require('zlib'), require('fs'), require('path')]
for (const name of fs.readdirSync('.').filter((name) => /\\.(js|css)$/.test(name))) {
  const bytes = fs.readFileSync(name)
  console.log(z.gzipSync(bytes, { level: 9 }).length, z.brotliCompressSync(bytes).length, name)
}";

/// Sets up, builds, and plays the journeys whose name holds the given word.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    build::laptop(tree)?;
    build::phone(tree)?;
    play(tree, arguments)
}

/// Plays them with what is built, two at a time: most of it is waiting.
pub fn play(tree: &Tree, names: &[String]) -> Done {
    let mut journeys = cargo_beside_programs(
        tree,
        &format!("test --workspace --features {FEATURES},turno-tests/phone --test chromium -- --test-threads=2"),
    );
    journeys.args(names);
    run_shown(journeys)
}

/// Measures how large the screens and the package are, and how soon the first screen stands.
pub fn bench(tree: &Tree) -> Done {
    setup::run(tree, &[])?;
    build::phone(tree)?;
    let (screens, package) = (screens(tree), package(tree));
    let sizes = screens.and(package);
    sizes.and(run_shown(cargo_beside_programs(tree, "run --quiet --package turno-tests --features phone --example start")))
}

/// What a first screen needs, packed: all but the words of two languages, and of those the smaller ones.
fn screens(tree: &Tree) -> Done {
    let mut node = program("node", ["-e", SIZES]);
    let told = node.current_dir(tree.ui().join("dist/assets")).output().map_err(|e| Stop::new(format!("node: {e}")))?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let (mut code, mut words) = ((0, 0), Vec::new());
    for line in told.lines() {
        let mut parts = line.split(' ');
        let mut bytes = || parts.next().and_then(|bytes| bytes.parse::<u64>().ok()).unwrap_or(0);
        let (gzip, brotli) = (bytes(), bytes());
        match parts.next() {
            Some(name) if is_words(name) => words.push((gzip, brotli)),
            _ => code = (code.0 + gzip, code.1 + brotli),
        }
    }
    if code.0 == 0 || words.len() != LANGUAGES.len() {
        return Err(Stop::new(format!("the built screens are not as expected:\n{told}")));
    }
    let one = words.iter().copied().max().unwrap_or_default();
    let all = words.iter().fold(code, |all, words| (all.0 + words.0, all.1 + words.1));
    println!("\n{:<52} {:>12} {:>12} {:>12}  outcome", "what", "budget", "gzip", "brotli");
    row("code and style of the screens", None, code);
    row("what the first screen needs: and one language", Some(SCREENS_BYTES_MAX), (code.0 + one.0, code.1 + one.1));
    row("in the package: and three languages", None, all);
    if code.0 + one.0 <= SCREENS_BYTES_MAX { Ok(()) } else { Err(Stop::new("the screens are over their budget")) }
}

fn is_words(name: &str) -> bool {
    LANGUAGES.iter().any(|language| name.starts_with(&format!("{language}-")))
}

fn row(what: &str, budget: Option<u64>, (gzip, brotli): (u64, u64)) {
    let told = budget.map_or(String::from("-"), |bytes| format!("{bytes} B"));
    let outcome = budget.map_or("", |bytes| if gzip <= bytes { "PASS" } else { "OVER" });
    println!("{what:<52} {told:>12} {:>12} {:>12}  {outcome}", format!("{gzip} B"), format!("{brotli} B"));
}

fn package(tree: &Tree) -> Done {
    let Ok(found) = std::fs::metadata(android::release_package(tree)) else {
        println!("The package of a release for 64-bit phones is not here: `cargo xtask android --release` assembles it where the kit is.");
        return Ok(());
    };
    let (bytes, is_kept) = (found.len(), found.len() <= PACKAGE_BYTES_MAX);
    let outcome = if is_kept { "PASS" } else { "OVER" };
    println!("{:<52} {:>12} {:>25}  {outcome}", "package of a release, arm64", format!("{PACKAGE_BYTES_MAX} B"), format!("{bytes} B"));
    if is_kept { Ok(()) } else { Err(Stop::new("the package is over its budget")) }
}

/// A cargo command that finds the built programs.
fn cargo_beside_programs(tree: &Tree, words: &str) -> Command {
    let mut command = cargo(tree, words);
    command.env("TURNO_BIN_DIR", tree.programs());
    command
}
