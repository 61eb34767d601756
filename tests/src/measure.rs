//! A stopwatch for budgets: the median of interleaved rounds, beside the floor measured in the same run.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Rounds of each; odd, so that the median is one of them.
const ROUNDS: usize = 31;

/// The most that one call may take.
#[derive(Debug, Clone, Copy)]
pub enum Budget {
    /// So long.
    Time(Duration),
    /// So often what the floor takes.
    Floors(f64),
    /// What the floor takes, and so long.
    FloorAnd(Duration),
}

/// What is measured: a name, its budget for one call, and one round of many calls.
pub struct Subject<'a> {
    /// What a reader calls it.
    pub name: &'a str,
    /// The most that one call may take; none for the floor and for peers.
    pub budget: Option<Budget>,
    /// How many calls one round makes.
    pub calls: u32,
    /// One round.
    pub round: Box<dyn FnMut() + 'a>,
}

impl<'a> Subject<'a> {
    /// Something with a budget for one call; `call` gets the number of the call.
    pub fn with_budget<R>(name: &'a str, budget: Duration, calls: u32, call: impl FnMut(usize) -> R + 'a) -> Self {
        Self::within(name, Budget::Time(budget), calls, call)
    }

    /// The same, with any kind of budget.
    pub fn within<R>(name: &'a str, budget: Budget, calls: u32, mut call: impl FnMut(usize) -> R + 'a) -> Self {
        let round = Box::new(move || (0..calls as usize).for_each(|number| drop(black_box(call(black_box(number))))));
        Self { name, budget: Some(budget), calls, round }
    }

    /// What has no budget: the floor (the least that anybody would have to do) or a peer that others would take.
    pub fn compared<R>(name: &'a str, calls: u32, call: impl FnMut(usize) -> R + 'a) -> Self {
        Self { budget: None, ..Self::with_budget(name, Duration::ZERO, calls, call) }
    }
}

/// Measures all of them in turns, so that a busy moment hits each alike, and prints the table. The first is the floor.
/// Answers whether every budget is kept.
pub fn measure(subjects: Vec<Subject<'_>>) -> bool {
    measure_rounds(ROUNDS, subjects)
}

/// The same, with more or fewer rounds; odd, so that the median is one of them.
pub fn measure_rounds(rounds: usize, mut subjects: Vec<Subject<'_>>) -> bool {
    let mut taken = vec![Vec::with_capacity(rounds); subjects.len()];
    for _ in 0..=rounds {
        for (subject, taken) in subjects.iter_mut().zip(&mut taken) {
            let started = Instant::now();
            (subject.round)();
            taken.push(started.elapsed() / subject.calls);
        }
    }
    println!("\n{}; median of {rounds} interleaved rounds\n", machine());
    println!("{:<52} {:>12} {:>12} {:>8}  outcome", "what", "budget", "median", "x floor");
    let mut floor = None;
    let mut all_kept = true;
    for (subject, taken) in subjects.iter().zip(&mut taken) {
        taken.remove(0); // the first round warms the caches
        taken.sort();
        let median = taken.get(taken.len() / 2).copied().unwrap_or_default();
        let floor = *floor.get_or_insert(median);
        let ratio = median.as_secs_f64() / floor.as_secs_f64().max(1e-12);
        let budget = subject.budget.map(|budget| match budget {
            Budget::Time(time) => time,
            Budget::Floors(times) => floor.mul_f64(times),
            Budget::FloorAnd(time) => floor + time,
        });
        let kept = budget.is_none_or(|budget| median <= budget);
        all_kept &= kept;
        let (budget, outcome) = match budget {
            None => ("-".to_owned(), ""),
            Some(budget) => (shown(budget), if kept { "PASS" } else { "OVER" }),
        };
        println!("{:<52} {budget:>12} {:>12} {ratio:>8.2}  {outcome}", subject.name, shown(median));
    }
    all_kept
}

fn shown(time: Duration) -> String {
    match time.as_nanos() {
        0..2_000 => format!("{} ns", time.as_nanos()),
        2_000..10_000_000 => format!("{:.1} µs", time.as_secs_f64() * 1e6),
        _ => format!("{:.1} ms", time.as_secs_f64() * 1e3),
    }
}

/// What the figures were measured on, as the kernel tells it.
pub fn machine() -> String {
    let about = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        about.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':')).map_or("unknown processor", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("?");
    format!("{}, {cores} cores, load {load}", model.trim())
}
