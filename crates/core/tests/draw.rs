//! Many draws: chances that do not hang on the size of a group, the share of the oldest as set, no seat lost. The same with
//! 10,000 draws is measured by `cargo xtask bench draw`.

use turno_testkit::draws::{Scale, Tally};

const SCALE: Scale = Scale { groups: 1_000, days: 3, seats: 10, oldest_percent: 25, reserve: 20 };

#[test]
fn chances_are_the_same_for_every_size_and_no_seat_is_lost() {
    let tally = Tally::of(0..150, SCALE);
    assert_eq!((tally.wrong, tally.lost), (0, 0));
    assert!(tally.chi_square() < 24.3, "{} of {:?}", tally.chi_square(), tally.relative());
    // A share ends with the group that begins on its last seat: it is passed by part of one group a port.
    assert!((0.25..0.28).contains(&tally.oldest_share()), "{}", tally.oldest_share());
    assert!(tally.people >= tally.seats, "every seat was given");
}

#[test]
fn a_rule_that_sends_large_groups_away_would_be_found() {
    // Without a reserve a large group goes away from the last seats of a port: that is what the reserve is for.
    let tally = Tally::of(0..150, Scale { reserve: 0, ..SCALE });
    assert!(tally.chi_square() > 24.3, "{} of {:?}", tally.chi_square(), tally.relative());
    let [single, .., eight] = tally.relative();
    assert!(single > 1.0 && eight < 0.97, "{single} {eight}");
    assert_eq!((tally.wrong, tally.overflow), (0, 0));
}

#[test]
fn all_or_nothing_goes_to_the_oldest_as_it_is_set() {
    let share = |oldest_percent: u32| Tally::of(0..20, Scale { oldest_percent, ..SCALE }).oldest_share();
    assert!(share(0) == 0.0 && (0.5..0.53).contains(&share(50)) && share(100) >= 0.99, "{} {} {}", share(0), share(50), share(100));
}
