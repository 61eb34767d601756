//! `cargo xtask phone`: the journeys of `tests/phone/`, in headless Chromium as a phone, and the budgets of size and start.

use crate::shell::{Done, Stop, cargo_for_windows, program, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{android, build, setup};
use std::path::Path;

/// What a person's phone reads at the most: the code, the style, and the words of one language. As it is packed: by brotli.
const SCREENS_BYTES_MAX: u64 = 150_000;

/// The package of a release for 64-bit phones.
const PACKAGE_BYTES_MAX: u64 = 15_000_000;

/// Each has a file of words.
const LANGUAGES: &[&str] = &["en", "es", "ht"];

/// Sizes of what the screens are built of, one a line: by gzip at its best, by brotli as Tauri packs it, and its name.
const SIZES: &str = "const [z, fs, path] = [require('zlib'), require('fs'), require('path')]
for (const name of fs.readdirSync('.').filter((name) => /\\.(js|css)$/.test(name))) {
  const bytes = fs.readFileSync(name)
  console.log(z.gzipSync(bytes, { level: 9 }).length, z.brotliCompressSync(bytes, { params: { [z.constants.BROTLI_PARAM_QUALITY]: 9 } }).length, name)
}";

/// Bytes of a package's library, in it and deflated. Where there is a package there is Python, for the kit asks for it.
const LIBRARY: &str = "import sys, zipfile, zlib
with zipfile.ZipFile(sys.argv[1]) as package:
  for part in package.infolist():
    if part.filename.endswith('.so'): print(part.compress_size, len(zlib.compress(package.read(part), 9)))";

/// Sets up, builds, and plays the journeys whose name holds the given word.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    build::laptop(tree)?;
    build::phone(tree)?;
    play(tree, arguments)
}

/// Plays them with what is built, two at a time: most of it is waiting.
pub fn play(tree: &Tree, names: &[String]) -> Done {
    let mut journeys =
        cargo_for_windows(tree, &format!("test --workspace --features {FEATURES},turno-tests/phone --test chromium -- --test-threads=2"));
    journeys.args(names);
    run_shown(journeys)
}

/// Measures how large the screens and the package are, and how soon the first screen stands.
pub fn bench(tree: &Tree) -> Done {
    setup::run(tree, &[])?;
    build::phone(tree)?;
    let (screens, package) = (screens(tree), package(tree));
    let sizes = screens.and(package);
    sizes.and(run_shown(cargo_for_windows(tree, "run --quiet --package turno-tests --features phone --example start")))
}

/// What the screens need, packed: with the words of the language that has the most.
fn screens(tree: &Tree) -> Done {
    let mut node = program("node", ["-e", SIZES]);
    let told = node.current_dir(tree.ui().join("dist/assets")).output().map_err(|e| Stop::new(format!("node: {e}")))?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let (mut first, mut code, mut words) = ((0, 0), (0, 0), Vec::new());
    for line in told.lines() {
        let mut parts = line.split(' ');
        let mut bytes = || parts.next().and_then(|bytes| bytes.parse::<u64>().ok()).unwrap_or_default();
        let size = (bytes(), bytes());
        let name = parts.next().unwrap_or_default();
        if is_words(name) {
            words.push(size);
            continue;
        }
        code = sum(code, size);
        if name.starts_with("index-") {
            first = sum(first, size);
        }
    }
    if first.0 == 0 || words.len() != LANGUAGES.len() {
        return Err(Stop::new(format!("the built screens are not as expected:\n{told}")));
    }
    let one = words.iter().copied().max().unwrap_or_default();
    let needed = sum(code, one);
    println!("\n{:<52} {:>12} {:>12} {:>12}  outcome", "what", "budget", "gzip", "brotli");
    row("what the first screen needs: and one language", None, sum(first, one));
    row("code and style of all screens", None, code);
    row("all screens, and one language", Some(SCREENS_BYTES_MAX), needed);
    row("in the package: and three languages", None, words.iter().copied().fold(code, sum));
    if needed.1 <= SCREENS_BYTES_MAX { Ok(()) } else { Err(Stop::new("the screens are over their budget")) }
}

fn sum(one: (u64, u64), other: (u64, u64)) -> (u64, u64) {
    (one.0 + other.0, one.1 + other.1)
}

fn is_words(name: &str) -> bool {
    LANGUAGES.iter().any(|language| name.starts_with(&format!("{language}-")))
}

fn row(what: &str, budget: Option<u64>, (gzip, brotli): (u64, u64)) {
    let told = budget.map_or(String::from("-"), |bytes| format!("{bytes} B"));
    let outcome = budget.map_or("", |bytes| if brotli <= bytes { "PASS" } else { "OVER" });
    println!("{what:<52} {told:>12} {:>12} {:>12}  {outcome}", format!("{gzip} B"), format!("{brotli} B"));
}

fn package(tree: &Tree) -> Done {
    let package = android::release_package(tree);
    let Ok(found) = std::fs::metadata(&package) else {
        println!("The package of a release for 64-bit phones is not here: `cargo xtask android --release` assembles it where the kit is.");
        return Ok(());
    };
    let (stored, packed) = library(&package)?;
    let bytes = found.len() - stored + packed;
    let is_kept = bytes <= PACKAGE_BYTES_MAX;
    let outcome = if is_kept { "PASS" } else { "OVER" };
    println!("{:<52} {:>12} {:>25}  {outcome}", "package of a release, arm64", format!("{PACKAGE_BYTES_MAX} B"), format!("{bytes} B"));
    println!("{:<52} {:>12} {:>25}", "its library, unpacked on the phone", "-", format!("{stored} B"));
    if is_kept { Ok(()) } else { Err(Stop::new("the package is over its budget")) }
}

/// Bytes of the package's library: stored, which is how the kit puts it in, and deflated, which is how Gradle does
/// (`useLegacyPackaging` in build.gradle.kts).
fn library(package: &Path) -> Done<(u64, u64)> {
    let mut python = program("python3", ["-c", LIBRARY]);
    let told = python.arg(package).output().map_err(|e| Stop::new(format!("python3: {e}")))?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let mut bytes = told.split_whitespace().map_while(|bytes| bytes.parse().ok());
    let (Some(stored), Some(deflated)) = (bytes.next(), bytes.next()) else {
        return Err(Stop::new("the package has no library in it"));
    };
    Ok((stored, deflated))
}
