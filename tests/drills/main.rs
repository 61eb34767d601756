//! The real app is killed again and again, in the middle of whatever it does, beside a real server: nothing acknowledged is
//! lost, no vault breaks, nothing happens twice.
//!
//! Run by `cargo xtask test` and, thousands of times, by `cargo xtask crash --kills N`.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests, which clippy.toml lets do so"
)]

mod app;
mod family;
mod kills;
mod server;

use kills::{Acknowledged, drill};

/// How many kills, unless `TURNO_KILLS` says otherwise.
const KILLS: usize = 600;

#[test]
fn whenever_the_app_is_killed_every_answer_is_there_once() {
    let kills = std::env::var("TURNO_KILLS").ok().map_or(KILLS, |kills| kills.parse().unwrap());
    let outcome = drill("killed", kills, Acknowledged::ByTheApp);
    println!("{outcome:?}");
    assert!(outcome.answers > kills / 4 && outcome.at_the_server > 0 && outcome.submissions > 0, "the app worked between its ends");
    assert_eq!((outcome.lost, outcome.broken, outcome.doubled), (0, 0, 0), "lost answers, broken vaults, doubled effects");
}

#[test]
fn an_app_that_answers_too_early_is_found() {
    let outcome = drill("too-early", 60, Acknowledged::WhenAsked);
    println!("{outcome:?}");
    assert!(outcome.lost > 0, "a planted fault went unseen: the check beside this one proves nothing");
}
