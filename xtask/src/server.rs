//! `cargo xtask server`: the practice server alone, in the foreground.

use crate::practice::{Day, Practice};
use crate::shell::{Done, Stop};
use crate::tree::Tree;
use crate::{build, setup};

/// Builds and starts it; Ctrl-C ends it.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    let (mut day, mut words) = (Day::default(), arguments.iter());
    while let Some(word) = words.next() {
        if !day.read(word, &mut words)? {
            return Err(Stop::new(format!("`{word}` is not known; it takes --at HH:MM, --draw and --liveness")));
        }
    }
    setup::run(tree, &[])?;
    build::server(tree)?;
    Practice::run_alone(tree, day)
}
