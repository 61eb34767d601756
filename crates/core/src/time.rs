//! What time it is, by the server: as last seen, carried on by a clock that nobody can set.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A moment at which the server's time was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerTimeSeen {
    /// The server's time.
    pub server: Timestamp,
    /// The device's own clock then.
    pub device: Timestamp,
    /// Time since the device was switched on, then; `None` when it was switched off and on since.
    pub since_boot: Option<Duration>,
}

/// The same as it is kept, for later starts of the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptServerTime {
    /// The server's time, seconds since 1970.
    pub server_s: i64,
    /// The device's own clock, seconds since 1970.
    pub device_s: i64,
    /// Which of the device's starts it was, where the system numbers them.
    pub boot: Option<String>,
    /// Milliseconds since that start.
    pub since_boot_ms: u64,
}

impl ServerTimeSeen {
    /// The server's time now, as well as it can be told.
    ///
    /// As long as the device is on, its own clock has no say. When it was off, only that clock can tell for how long.
    pub fn now(&self, device: Timestamp, since_boot: Duration) -> Timestamp {
        let passed = match self.since_boot {
            Some(then) => SignedDuration::try_from(since_boot.saturating_sub(then)).unwrap_or(SignedDuration::ZERO),
            None => device.duration_since(self.device),
        };
        self.server.saturating_add(passed).unwrap_or(self.server)
    }

    /// Has the device been on ever since, so that `now` is certain?
    pub fn is_certain(&self) -> bool {
        self.since_boot.is_some()
    }

    /// As it is kept; `boot` names this start of the device.
    pub fn kept(&self, boot: Option<&str>) -> KeptServerTime {
        KeptServerTime {
            server_s: self.server.as_second(),
            device_s: self.device.as_second(),
            boot: boot.filter(|_| self.is_certain()).map(str::to_owned),
            since_boot_ms: self.since_boot.map_or(0, |since| u64::try_from(since.as_millis()).unwrap_or(u64::MAX)),
        }
    }
}

impl KeptServerTime {
    /// What an earlier start of the app heard; `boot` names the start of the device now.
    pub fn seen(&self, boot: Option<&str>) -> Option<ServerTimeSeen> {
        let same_boot = boot.is_some() && self.boot.as_deref() == boot;
        Some(ServerTimeSeen {
            server: Timestamp::from_second(self.server_s).ok()?,
            device: Timestamp::from_second(self.device_s).ok()?,
            since_boot: same_boot.then(|| Duration::from_millis(self.since_boot_ms)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn setting_the_device_clock_moves_nothing_while_the_device_is_on() {
        let seen = ServerTimeSeen { server: at(1_000_000), device: at(5), since_boot: Some(Duration::from_secs(10)) };
        assert_eq!(seen.now(at(99_999_999), Duration::from_secs(70)), at(1_000_060));
        // Another start of the app, on the same start of the device.
        let kept = seen.kept(Some("first")).seen(Some("first")).unwrap();
        assert_eq!((kept.is_certain(), kept.now(at(-99_999_999), Duration::from_secs(130))), (true, at(1_000_120)));
    }

    #[test]
    fn after_the_device_was_off_the_difference_of_the_clocks_carries_on_and_is_not_certain() {
        let seen = ServerTimeSeen { server: at(1_000_000), device: at(500), since_boot: Some(Duration::from_secs(10)) };
        for boot in [Some("second"), None] {
            let kept = seen.kept(Some("first")).seen(boot).unwrap();
            assert_eq!((kept.is_certain(), kept.now(at(560), Duration::from_secs(3))), (false, at(1_000_060)));
        }
        assert!(!seen.kept(None).seen(None).unwrap().is_certain(), "where starts have no name, none is known to be the same");
    }
}
