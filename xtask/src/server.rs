//! `cargo xtask server`: the practice server alone, in the foreground.

use crate::practice::{Hour, Practice};
use crate::shell::{Done, Stop};
use crate::tree::Tree;
use crate::{build, setup};

/// Builds and starts it; Ctrl-C ends it.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    let at = match arguments {
        [] => None,
        [flag, hour] if flag == "--at" => Some(Hour::read(hour)?),
        _ => return Err(Stop::new("it takes --at HH:MM and nothing else")),
    };
    setup::run(tree, &[])?;
    build::server(tree)?;
    Practice::run_alone(tree, at)
}
