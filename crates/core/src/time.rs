//! What time it is, by the server: as last seen, carried on by a clock that nobody can set.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// A moment at which the server's time was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerTimeSeen {
    /// The server's time.
    pub server: Timestamp,
    /// The device's own clock then.
    pub device: Timestamp,
    /// The device's monotonic clock then; `None` when it was heard before this start of the app.
    pub monotonic: Option<Duration>,
}

impl ServerTimeSeen {
    /// The server's time now. Within one start of the app the device's own clock has no say.
    pub fn now(&self, device: Timestamp, monotonic: Duration) -> Timestamp {
        let passed = match self.monotonic {
            Some(then) => SignedDuration::try_from(monotonic.saturating_sub(then)).unwrap_or(SignedDuration::ZERO),
            None => device.duration_since(self.device),
        };
        self.server.saturating_add(passed).unwrap_or(self.server)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn setting_the_device_clock_moves_nothing_while_the_app_runs() {
        let seen = ServerTimeSeen { server: at(1_000_000), device: at(5), monotonic: Some(Duration::from_secs(10)) };
        assert_eq!(seen.now(at(99_999_999), Duration::from_secs(70)), at(1_000_060));
    }

    #[test]
    fn after_a_restart_the_difference_of_the_clocks_carries_on() {
        let seen = ServerTimeSeen { server: at(1_000_000), device: at(500), monotonic: None };
        assert_eq!(seen.now(at(560), Duration::ZERO), at(1_000_060));
    }
}
