//! How long to wait after a failure: doubling, with full jitter, so that phones do not come back all at once.

use std::time::Duration;

/// The first wait is at most this.
const FIRST: Duration = Duration::from_secs(2);

/// No wait is longer: a family that finds a network again is served within minutes.
const LONGEST: Duration = Duration::from_secs(300);

/// A server may not send a phone away for longer than this.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(900);

/// Failures in a row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Backoff {
    failures: u32,
}

impl Backoff {
    /// One more failure: how long to wait, given 64 random bits.
    pub fn failed(&mut self, random: u64) -> Duration {
        let ceiling = FIRST.saturating_mul(1_u32.checked_shl(self.failures).unwrap_or(u32::MAX)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        let part = (random >> 11) as f64 / (1_u64 << 53) as f64;
        ceiling.mul_f64(part)
    }

    /// One more failure, where the server asked for a wait. Its wish counts, and the jitter comes on top: nobody comes back in
    /// the same second.
    pub fn failed_asked(&mut self, random: u64, asked: Option<Duration>) -> Duration {
        let own = self.failed(random);
        asked.map_or(own, |asked| asked.min(RETRY_AFTER_MAX).saturating_add(own))
    }

    /// It worked.
    pub fn worked(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_are_spread_and_end() {
        let mut backoff = Backoff::default();
        let mut ceiling = FIRST;
        for _ in 0..40 {
            assert!(backoff.failed(u64::MAX) <= ceiling);
            ceiling = (ceiling * 2).min(LONGEST);
        }
        assert!(backoff.failed(u64::MAX) > LONGEST.mul_f64(0.99));
        assert_eq!(backoff.failed(0), Duration::ZERO, "full jitter reaches down to at once");
        backoff.worked();
        assert!(backoff.failed(u64::MAX) <= FIRST);
    }
}
