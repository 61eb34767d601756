//! A clock that stands still until a test moves it. Two hands: the wall clock, which anybody can set, and the monotonic.

use jiff::{SignedDuration, Timestamp};
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// A held clock; share it by reference or in an `Arc`.
#[derive(Debug)]
pub struct HeldClock {
    hands: Mutex<(Timestamp, Duration)>,
}

impl HeldClock {
    /// Stands at this moment; the monotonic hand begins at zero.
    pub fn at(wall: Timestamp) -> Self {
        Self { hands: Mutex::new((wall, Duration::ZERO)) }
    }

    /// What the wall clock shows.
    pub fn wall(&self) -> Timestamp {
        self.hands().0
    }

    /// What the wall clock shows, in seconds since 1970.
    pub fn wall_s(&self) -> i64 {
        self.wall().as_second()
    }

    /// What the monotonic clock shows.
    pub fn monotonic(&self) -> Duration {
        self.hands().1
    }

    /// Time passes: both hands move.
    pub fn pass(&self, time: Duration) {
        let mut hands = self.hands();
        hands.0 = hands.0.saturating_add(SignedDuration::try_from(time).unwrap_or(SignedDuration::MAX)).unwrap_or(Timestamp::MAX);
        hands.1 = hands.1.saturating_add(time);
    }

    /// Somebody sets the wall clock: the monotonic hand does not move.
    pub fn set_wall(&self, wall: Timestamp) {
        self.hands().0 = wall;
    }

    fn hands(&self) -> MutexGuard<'_, (Timestamp, Duration)> {
        self.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_moves_both_hands_and_setting_moves_one() {
        let clock = HeldClock::at(Timestamp::UNIX_EPOCH);
        clock.pass(Duration::from_secs(90));
        assert_eq!((clock.wall_s(), clock.monotonic()), (90, Duration::from_secs(90)));
        clock.set_wall(Timestamp::UNIX_EPOCH);
        assert_eq!((clock.wall_s(), clock.monotonic()), (0, Duration::from_secs(90)));
    }
}
