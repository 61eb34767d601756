//! Records a story, pulls the plug at its calls, and counts what was lost. All of it with `TURNO_POWER_CUTS=all`, else a
//! sample that follows from `TURNO_POWER_SEED`.

use crate::{
    check::{Found, look},
    disk::{Cut, Disk, Left, Syncs},
    session::{STORIES, TOO_EARLY},
    trace::{Call, record},
};
use std::{
    collections::{BTreeMap, HashMap},
    env,
    path::PathBuf,
    sync::{Mutex, PoisonError, mpsc},
    thread,
};
use turno_testkit::{Folder, Seeded, rounds};

/// What tells the child which story it plays, which run of it, where, and when it says that something is kept.
pub const STORY: &str = "TURNO_TEST_STORY";
pub const RUN: &str = "TURNO_TEST_RUN";
pub const ROOT: &str = "TURNO_TEST_ROOT";
pub const ANSWERS: &str = "TURNO_TEST_ANSWERS";

/// Cuts by chance at each call, beside those by rule.
const CHANCES: u64 = 6;

/// A story as the system saw it.
pub struct Recording {
    name: &'static str,
    root: PathBuf,
    start: Left,
    runs: Vec<Vec<Call>>,
    /// What the vault held after each `kept`.
    held: Vec<u64>,
}

impl Recording {
    /// Plays a story and records it.
    pub fn of(story: &'static str, too_early: bool) -> Self {
        let folder = Folder::new("power").unwrap();
        let root = folder.path().canonicalize().unwrap().join("data");
        std::fs::create_dir(&root).unwrap();
        if story == "older" {
            older_vault().write(&root);
        }
        let start = Left::read(&root);
        let answers = if too_early { TOO_EARLY } else { "once it is kept" };
        let count = STORIES.iter().find(|(name, _)| *name == story).unwrap().1.len();
        let run = |number: usize| {
            let settings = [(STORY, story), (RUN, &*number.to_string()), (ROOT, root.to_str().unwrap()), (ANSWERS, answers)];
            record("child_plays_a_story", &settings, &root)
        };
        let runs: Vec<Vec<Call>> = (0..count).map(run).collect();
        let held: Vec<u64> = runs.iter().flatten().filter_map(held).collect();
        let kept = runs.iter().flatten().filter(|call| **call == Call::Said("kept".to_owned())).count();
        assert!(kept == held.len() && kept > 3, "{kept} steps were acknowledged, and {} told", held.len());
        Self { name: story, root: root.clone(), start, runs, held }
    }

    /// How often the disk was asked to sync for each step of the first run.
    pub fn syncs(&self) -> Vec<usize> {
        let steps = self.runs[0].split(|call| *call == Call::Said("kept".to_owned()));
        steps.map(|calls| calls.iter().filter(|call| matches!(call, Call::Sync { .. })).count()).collect()
    }
}

/// A vault that was made by Turno when it had one migration only.
fn older_vault() -> Left {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap()).join("tests/vault-1");
    Left::read(&here).under("profiles/a1b2c3d4")
}

fn held(call: &Call) -> Option<u64> {
    let Call::Said(line) = call else { return None };
    u64::from_str_radix(line.strip_prefix("holds ")?, 16).ok()
}

/// How much is looked at.
pub struct Sample {
    states_max: usize,
    until_found: bool,
}

impl Sample {
    /// So many states in CI.
    pub fn of(states_max: usize) -> Self {
        let all = env::var("TURNO_POWER_CUTS").is_ok_and(|wish| wish == "all");
        Self { states_max: if all { usize::MAX } else { rounds(states_max as u64) as usize }, until_found: false }
    }

    /// So many states, or fewer once something was lost.
    pub fn until_found(states_max: usize) -> Self {
        Self { states_max, until_found: true }
    }
}

/// What became of the acknowledged answers.
#[derive(Debug, Default)]
pub struct Outcome {
    calls: usize,
    cuts: usize,
    states: usize,
    acknowledged: usize,
    wrong: Vec<String>,
}

impl Outcome {
    pub fn expect_all_kept(self) {
        assert!(self.acknowledged > 3 && self.states > 10, "the story was played: {self:?}");
        let some: Vec<&str> = self.wrong.iter().take(20).map(String::as_str).collect();
        assert!(self.wrong.is_empty(), "{} of {} states, among them:\n{}", self.wrong.len(), self.states, some.join("\n"));
    }

    pub fn expect_losses(self) {
        assert!(!self.wrong.is_empty(), "a planted fault went unseen: the checks beside this one prove nothing");
    }
}

/// A state of the disk, and what was acknowledged when it came to be.
struct Case {
    left: Left,
    kept: usize,
    place: String,
}

/// Pulls the plug at the calls of a recording.
pub fn pull(recording: &Recording, syncs: Syncs, sample: Sample) -> Outcome {
    let (places, outcome) = choose(recording, syncs, &sample);
    let outcome = Mutex::new(outcome);
    let (put, take) = mpsc::sync_channel::<Case>(4);
    let take = Mutex::new(take);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Ok(case) = { locked(&take).recv() } {
                    let found = look(&case.left);
                    if let Some(wrong) = judge(recording, &case, &found) {
                        locked(&outcome).wrong.push(wrong);
                    }
                }
            });
        }
        let mut seen = HashMap::new();
        walk(recording, syncs, |number, disk, kept| {
            for cut in places.get(&number).into_iter().flatten() {
                let case = Case { left: disk.after(*cut), kept, place: format!("call {number}, {cut:?}") };
                let is_new = seen.insert((case.left.digest(), kept), ()).is_none();
                let is_found = sample.until_found && !locked(&outcome).wrong.is_empty();
                if is_new && !is_found {
                    locked(&outcome).states += 1;
                    put.send(case).unwrap();
                }
            }
        });
        drop(put);
    });
    let outcome = outcome.into_inner().unwrap();
    let Outcome { calls, cuts, states, acknowledged, wrong } = &outcome;
    println!(
        "{}, {syncs:?}: {calls} calls that change the disk, {acknowledged} acknowledgements, {cuts} cuts, {states} states, {} wrong",
        recording.name,
        wrong.len()
    );
    outcome
}

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Which cuts are made after which call.
fn choose(recording: &Recording, syncs: Syncs, sample: &Sample) -> (BTreeMap<usize, Vec<Cut>>, Outcome) {
    let seed = env::var("TURNO_POWER_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let mut dice = Seeded::new(seed);
    let (mut all, mut outcome) = (Vec::new(), Outcome::default());
    walk(recording, syncs, |number, _, kept| {
        outcome.calls += 1;
        outcome.acknowledged = kept;
        let by_rule = [Cut::Nothing, Cut::Everything, Cut::Bytes, Cut::Names, Cut::Torn(1), Cut::Torn(4), Cut::Torn(7)];
        all.extend(by_rule.into_iter().chain((0..CHANCES).map(|_| Cut::Some(dice.any()))).map(|cut| (number, cut)));
    });
    for last in (1..all.len()).rev() {
        all.swap(last, dice.below(last as u64 + 1) as usize);
    }
    all.truncate(sample.states_max);
    outcome.cuts = all.len();
    let mut places: BTreeMap<usize, Vec<Cut>> = BTreeMap::new();
    all.into_iter().for_each(|(number, cut)| places.entry(number).or_default().push(cut));
    (places, outcome)
}

/// Goes through a recording. After each call that matters: its number, the disk, how much was acknowledged by then.
fn walk(recording: &Recording, syncs: Syncs, mut at: impl FnMut(usize, &Disk, usize)) {
    let mut disk = Disk::of(&recording.root, &recording.start, syncs);
    let (mut number, mut kept) = (0, 0);
    for run in &recording.runs {
        disk.restart();
        for call in run {
            let is_kept = *call == Call::Said("kept".to_owned());
            kept += usize::from(is_kept);
            if disk.apply(call) || is_kept {
                at(number, &disk, kept);
                number += 1;
            }
        }
    }
}

/// What is wrong, if anything: what was acknowledged must be there, and of the step under way all or nothing.
fn judge(recording: &Recording, case: &Case, found: &Found) -> Option<String> {
    let held = &recording.held;
    let before = case.kept.checked_sub(1);
    let fine = match found {
        Found::NoProfile => case.kept == 0 && recording.name != "older",
        Found::Whole(digest) => {
            let from = before.unwrap_or(0);
            held.iter().take(case.kept + 1).skip(from).any(|held| held == digest)
        }
        Found::Broken(_) => false,
    };
    let what = match found {
        Found::Whole(digest) => match held.iter().position(|held| held == digest) {
            Some(step) => format!("holds what stood after step {step}"),
            None => "holds what never stood".to_owned(),
        },
        Found::NoProfile | Found::Broken(_) => format!("is {found:?}"),
    };
    (!fine).then(|| format!("{}: after {} acknowledgements it {what}", case.place, case.kept))
}
