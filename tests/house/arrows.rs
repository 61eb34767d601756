//! Arrows point down only. Reason: core can be replayed, simulated and fuzzed because nothing of the world hangs on it.

use std::collections::BTreeSet;
use std::process::Command;
use turno_tests::tree::{Trouble, expect_none, files, root, text};

/// Each crate, and which crates of this workspace it may use in what it ships. Dev-dependencies are free.
const ARROWS: &[(&str, &[&str])] = &[
    ("turno-core", &[]),
    ("turno-vault", &["turno-core"]),
    ("turno-face", &["turno-core"]),
    ("turno-phone", &["turno-core"]),
    ("turno-print", &["turno-core"]),
    ("turno-document", &["turno-core"]),
    ("turno-testkit", &["turno-core"]),
    ("turno-server", &["turno-core"]),
    ("turno-app", &["turno-core", "turno-vault", "turno-face", "turno-phone", "turno-print", "turno-document"]),
    ("turno-fuzz", &["turno-testkit"]),
    ("turno-tests", &["turno-core", "turno-vault", "turno-testkit", "turno-server"]),
    ("turno-peers", &["turno-core", "turno-testkit", "turno-server"]),
    ("xtask", &[]),
];

/// What would give core a clock, a file, a socket, a thread pool, a window or randomness of its own. `rand` alone is
/// arithmetic on a seed; its door to the system is `getrandom`.
const NOT_IN_CORE: &[&str] =
    &["tokio", "rusqlite", "reqwest", "hyper", "tauri", "getrandom", "turno-vault", "turno-server", "turno-app", "turno-testkit"];

/// The tables of a manifest whose crates are in what is shipped, with the platform ones.
fn shipped_dependencies(manifest: &toml::Table) -> BTreeSet<String> {
    let mut tables = vec![manifest];
    let platforms = manifest.get("target").and_then(toml::Value::as_table);
    tables.extend(platforms.into_iter().flat_map(|targets| targets.values().filter_map(toml::Value::as_table)));
    let of = |kind: &'static str| tables.iter().filter_map(move |table| table.get(kind).and_then(toml::Value::as_table));
    of("dependencies").chain(of("build-dependencies")).flat_map(|table| table.keys().cloned()).collect()
}

#[test]
fn crates_use_only_what_lies_below_them() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    let mut names = BTreeSet::from(["xtask".to_owned()]);
    let mut seen = Vec::new();
    for file in files()?.into_iter().filter(|file| file.ends_with("/Cargo.toml")) {
        let manifest: toml::Table = text(&file)?.parse()?;
        let name = manifest.get("package").and_then(|package| package.get("name")?.as_str()).unwrap_or_default().to_owned();
        names.insert(name.clone());
        seen.push((file, name, shipped_dependencies(&manifest)));
    }
    for (file, name, dependencies) in &seen {
        let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| known == name) else {
            wrong.push(format!("{file}: `{name}` has no line in the table of arrows"));
            continue;
        };
        for used in dependencies.iter().filter(|used| names.contains(*used) && !allowed.contains(&used.as_str())) {
            wrong.push(format!("{file}: `{name}` uses `{used}`, which does not lie below it"));
        }
    }
    expect_none("Arrows point down only:", &wrong)
}

#[test]
fn core_has_nothing_that_does() -> Result<(), Trouble> {
    let tree = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(root()?)
        .args(["tree", "--package", "turno-core", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .output()?;
    if !tree.status.success() {
        return Err(format!("cargo tree: {}", String::from_utf8_lossy(&tree.stderr)).into());
    }
    let crates = String::from_utf8(tree.stdout)?;
    let found: BTreeSet<&str> = crates.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(found.contains("serde"), "cargo tree lists nothing that core surely has: the question is wrong");
    let wrong: Vec<String> = NOT_IN_CORE
        .iter()
        .filter(|name| found.contains(*name))
        .map(|name| format!("{name} (to see who brings it: cargo tree -p turno-core -e normal,features -i {name})"))
        .collect();
    expect_none("Core decides, never does, so none of these may be under it:", &wrong)
}

#[test]
fn only_the_door_knows_tauri() -> Result<(), Trouble> {
    let sources = files()?
        .into_iter()
        .filter(|file| (file.starts_with("ui/src/") || file.starts_with("ui/check/")) && !file.starts_with("ui/src/ipc/"));
    let mut wrong = Vec::new();
    for file in sources.filter(|file| file.ends_with(".ts") || file.ends_with(".svelte")) {
        if text(&file)?.contains("@tauri-apps/") {
            wrong.push(file);
        }
    }
    expect_none("Only ui/src/ipc/ imports @tauri-apps, so that the screens run in any browser and in tests:", &wrong)
}

#[test]
fn no_screen_knows_another() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files()?.into_iter().filter(|file| file.starts_with("ui/src/screens/")) {
        let own = file.split('/').nth(3).unwrap_or_default().to_owned();
        for line in text(&file)?.lines().filter(|line| line.contains("from '") || line.contains("from \"")) {
            let other = line.split_once("screens/").and_then(|(_, rest)| rest.split('/').next());
            if other.is_some_and(|other| other != own) {
                wrong.push(format!("{file}: {}", line.trim()));
            }
        }
    }
    expect_none("Concepts do not import each other's screens; what both need is a part:", &wrong)
}
