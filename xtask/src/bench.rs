//! `cargo xtask bench`: the budgets, measured on this machine beside their floors and peers.

use crate::shell::{Done, cargo, program, run as run_shown};
use crate::tree::{Tree, newest};

/// The one that is in no build of Turno: what others would take instead of its sync is measured beside it.
const SYNC: &str = "sync";

/// Measures all of them, or the named one. A figure over its budget is a failure.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    // Without the default features the drivers of real windows are not built in this profile, only for figures.
    let mut bench = cargo(tree, "bench -p turno-tests --no-default-features");
    match arguments {
        [] => bench.arg("--benches"),
        [name, ..] if name == SYNC => return sync(tree),
        [name, ..] => bench.args(["--bench", name]),
    };
    let (own, sync) = (run_shown(bench), if arguments.is_empty() { sync(tree) } else { Ok(()) });
    own.and(sync)
}

/// Bytes and round trips of Turno and its peers. Nothing of it is a matter of speed, so it is built as the tests are.
fn sync(tree: &Tree) -> Done {
    let pouchdb = tree.root.join("tests/peers/pouchdb");
    let installed = newest(&[pouchdb.join("node_modules/.package-lock.json")]);
    if installed.is_none() || installed < newest(&[pouchdb.join("package-lock.json")]) {
        let mut npm = program("npm", ["ci", "--omit=optional", "--no-audit", "--no-fund"]);
        npm.current_dir(&pouchdb);
        run_shown(npm)?;
    }
    run_shown(cargo(tree, "run --quiet --manifest-path tests/peers/Cargo.toml"))
}
