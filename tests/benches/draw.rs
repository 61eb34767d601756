//! The draw: a million groups within 200 ms, beside the sorting of a million numbers; and what 10,000 draws say of the chances.

use std::process::ExitCode;
use std::time::Duration;
use turno_core::scheduling::draw::{Frozen, beacon::Seed, draw, shuffled};
use turno_testkit::{
    Seeded,
    draws::{Scale, Tally, list},
};
use turno_tests::measure::{Subject, measure_rounds};

const GROUPS: u32 = 1_000_000;

/// Chi-square of 7 degrees of freedom is above this once in a thousand.
const CHI_SQUARE_MAX: f64 = 24.3;

/// One size's chance may differ from everybody's by so much.
const DIFFERENCE_MAX: f64 = 0.01;

fn chances() -> bool {
    let draws = 10_000;
    let scale = Scale { groups: 2_000, days: 3, seats: 12, oldest_percent: 25, reserve: 20 };
    let tally = Tally::of(0..draws, scale);
    let (relative, chi_square) = (tally.relative(), tally.chi_square());
    println!("{draws} draws of {} groups for {} seats", scale.groups, tally.seats / u64::from(draws));
    for (people, ((tickets, seated), relative)) in (1..).zip(tally.tickets.iter().zip(tally.seated).zip(relative)) {
        println!("  groups of {people}: {tickets:>9} took part, {seated:>8} seated, {relative:.4} of the common chance");
    }
    println!("  chi-square {chi_square:.1} (7 degrees of freedom; {CHI_SQUARE_MAX} is passed once in a thousand)");
    println!("  to the oldest {:.2} % (set: {} %)", 100.0 * tally.oldest_share(), scale.oldest_percent);
    let ports_drawn = f64::from(draws) * 8.0;
    println!(
        "  on the reserve {:.2} seats a port, {} at most (set: {})",
        tally.overflow as f64 / ports_drawn,
        tally.overflow_most,
        scale.reserve
    );
    println!("  seats lost {}, groups split or misplaced {}", tally.lost, tally.wrong);
    chi_square < CHI_SQUARE_MAX
        && relative.iter().all(|relative| (relative - 1.0).abs() <= DIFFERENCE_MAX)
        && (tally.lost, tally.wrong) == (0, 0)
}

fn seed(number: usize) -> Seed {
    Seed::from_number(u32::try_from(number).unwrap_or(0))
}

fn drawn<'a>(name: &'a str, frozen: &'a Frozen) -> Subject<'a> {
    Subject::with_budget(name, Duration::from_millis(200), 1, |number| draw(frozen, &seed(number)))
}

fn main() -> ExitCode {
    let fair = chances();
    let scale = Scale { groups: GROUPS, days: 14, seats: 52, oldest_percent: 25, reserve: 20 };
    let (day, weeks, plenty) = (list(1, Scale { days: 2, seats: 45, ..scale }), list(1, scale), list(1, Scale { seats: 9_000, ..scale }));
    let mut chance = Seeded::new(1);
    let numbers: Vec<u64> = (0..GROUPS).map(|_| chance.any()).collect();
    let sorted = |_| {
        let mut numbers = numbers.clone();
        numbers.sort_unstable();
        numbers
    };
    let kept = measure_rounds(
        11,
        vec![
            Subject::compared("floor: sort 1,000,000 numbers", 1, sorted),
            Subject::compared("the order alone", 1, |number| shuffled(&seed(number), day.rules.date, GROUPS)),
            drawn("1,000,000 groups, 1,440 seats (one day)", &day),
            drawn("1,000,000 groups, 11,648 seats (two weeks)", &weeks),
            drawn("1,000,000 groups, 2,016,000 seats (most get one)", &plenty),
        ],
    );
    if kept && fair { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
