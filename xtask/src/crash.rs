//! `cargo xtask crash`: what a power cut may leave of a vault, all of it, where the tests look at a sample; or the app, killed
//! as often as asked.

use crate::shell::{Done, Stop, cargo, run as run_shown};
use crate::tree::{FEATURES, Tree};
use crate::{build, setup};

/// How often `cargo xtask test` kills the app.
pub const KILLS: u32 = 600;

/// Looks at all of it, or kills the app.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    setup::run(tree, &[])?;
    match arguments {
        [] => cuts(tree),
        [flag, count] if flag == "--kills" => {
            build::laptop(tree)?;
            kills(tree, count.parse().map_err(|_| Stop::new(format!("--kills wants a number, not `{count}`")))?)
        }
        _ => Err(Stop::new("it takes --kills N and nothing else")),
    }
}

fn cuts(tree: &Tree) -> Done {
    let mut cuts = cargo(tree, &format!("test --workspace --features {FEATURES} --test power -- --nocapture"));
    cuts.env("TURNO_POWER_CUTS", "all");
    run_shown(cuts)
}

/// Kills what is built, beside a real server.
pub fn kills(tree: &Tree, count: u32) -> Done {
    let mut kills = cargo(tree, &format!("test --workspace --features {FEATURES},turno-tests/drills --test drills -- --nocapture"));
    kills.env("TURNO_BIN_DIR", tree.programs()).env("TURNO_KILLS", count.to_string());
    run_shown(kills)
}
