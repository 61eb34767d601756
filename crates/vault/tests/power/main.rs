//! The plug is pulled at every call: whatever a disk may keep of what was not synced, each acknowledged answer is there.
//!
//! A child plays a story with the real vault under `strace`; `disk` says what may be left at each of its calls; the real
//! vault opens that. Why calls are recorded and not faked: docs/decisions/0012-system-calls-are-recorded.md.
//! Not where the processor is only imitated (`musl`): there the emulator's own calls stand between.
#![cfg(all(target_os = "linux", not(target_env = "musl")))]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests, which clippy.toml lets do so"
)]

mod check;
mod disk;
mod power;
mod session;
mod trace;

use disk::Syncs;
use power::{Recording, Sample, pull};
use std::{env, sync::LazyLock};

/// The planted faults are looked for in one story, recorded once.
static FAMILY: LazyLock<Recording> = LazyLock::new(|| Recording::of("family", false));

/// The child: plays one run of one story. Run as a test of its own it has no story, and does nothing.
#[test]
fn child_plays_a_story() {
    let (Ok(story), Ok(root)) = (env::var(power::STORY), env::var(power::ROOT)) else { return };
    let too_early = env::var(power::ANSWERS).is_ok_and(|when| when == session::TOO_EARLY);
    let run: usize = env::var(power::RUN).unwrap().parse().unwrap();
    let runs = session::STORIES.iter().find(|(name, _)| *name == story).unwrap().1;
    runs[run](&mut session::Teller { root: root.into(), too_early });
}

#[test]
fn a_family_is_kept_whenever_the_power_goes() {
    pull(&FAMILY, Syncs::All, Sample::of(700)).expect_all_kept();
}

#[test]
fn an_answer_costs_one_sync_of_the_disk() {
    // After the profile and the group, ten answers are the first steps of the story.
    assert_eq!(FAMILY.syncs()[2..12], [1; 10]);
}

#[test]
fn an_older_vault_is_kept_whenever_the_power_goes() {
    pull(&Recording::of("older", false), Syncs::All, Sample::of(200)).expect_all_kept();
}

#[test]
fn the_journal_is_written_back_whenever_the_power_goes() {
    pull(&Recording::of("journal", false), Syncs::All, Sample::of(100)).expect_all_kept();
}

#[test]
fn a_vault_that_answers_too_early_is_found() {
    pull(&Recording::of("family", true), Syncs::All, Sample::until_found(150)).expect_losses();
}

#[test]
fn a_vault_that_does_not_sync_its_files_is_found() {
    pull(&FAMILY, Syncs::FoldersOnly, Sample::until_found(150)).expect_losses();
}

#[test]
fn a_vault_that_does_not_sync_its_folders_is_found() {
    pull(&FAMILY, Syncs::FilesOnly, Sample::until_found(150)).expect_losses();
}
