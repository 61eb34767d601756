//! `cargo xtask bench`: the budgets, measured on this machine beside their floors and peers.

use crate::shell::{Done, cargo, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{phone, setup};

/// Those that are in no build of Turno: what others would take instead of its sync is measured beside it.
const WITH_PEERS: &[&str] = &["sync", "network"];

/// The line over which photos are measured: 2G at its weakest.
const BITS_PER_S: u32 = 20_000;

/// Measures all of them, or the named one. A figure over its budget is a failure.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    // Without the default features the drivers of real windows are not built in this profile, only for figures.
    let mut bench = cargo(tree, "bench -p turno-tests --no-default-features");
    match arguments {
        [] => bench.arg("--benches"),
        [name, ..] if name == "phone" => return phone::bench(tree),
        [name, ..] if WITH_PEERS.contains(&name.as_str()) => return with_peers(tree, &[name]),
        [name, ..] => bench.args(["--bench", name]),
    };
    let (own, beside) = (run_shown(bench), if arguments.is_empty() { with_peers(tree, WITH_PEERS) } else { Ok(()) });
    let phone = if arguments.is_empty() { phone::bench(tree) } else { Ok(()) };
    own.and(beside).and(phone)
}

/// Turno and its peers on the wire. The figures are bytes and tries, not speed, so it is built as the tests are.
fn with_peers(tree: &Tree, names: &[&str]) -> Done {
    let pouchdb = tree.root.join("tests/peers/pouchdb");
    setup::packages_of(&pouchdb, &["--omit=optional"])?;
    let photos = if names.contains(&"network") { photos(tree) } else { Ok(()) };
    let runs = names.iter().map(|name| run_shown(cargo(tree, &format!("run --quiet --manifest-path tests/peers/Cargo.toml -- {name}"))));
    runs.fold(photos, Done::and)
}

/// A family's photos by the app's own driver, over bad and slow networks: a test shows the figures.
fn photos(tree: &Tree) -> Done {
    let mut photos = cargo(tree, &format!("test --workspace --features {FEATURES} --lib a_family_with_photos_arrives -- --nocapture"));
    photos.env("TURNO_BITS_PER_S", BITS_PER_S.to_string());
    run_shown(photos)
}
