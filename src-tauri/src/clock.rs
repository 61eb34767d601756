//! The clocks of this device: its own, which anybody can set, and the monotonic one, which nobody can.

use jiff::Timestamp;
use std::time::{Duration, Instant};
use turno_core::time::ServerTimeSeen;

/// The device's clocks, and the server's time as last heard.
#[derive(Debug)]
pub struct Clock {
    started: Instant,
    seen: Option<ServerTimeSeen>,
}

impl Clock {
    /// Starts the monotonic clock.
    pub fn start() -> Self {
        Self { started: Instant::now(), seen: None }
    }

    /// Time since the app started.
    pub fn monotonic(&self) -> Duration {
        self.started.elapsed()
    }

    #[cfg(phone)]
    /// The device's own clock. A simulated phone's is right by definition: the practice server's hour may be another.
    pub fn device(&self) -> Timestamp {
        let own = Timestamp::now();
        if cfg!(feature = "simulated-phone") { self.seen.map_or(own, |seen| seen.now(own, self.monotonic())) } else { own }
    }

    /// The server's time now; `None` when it was never heard.
    pub fn server(&self) -> Option<Timestamp> {
        self.seen.map(|seen| seen.now(Timestamp::now(), self.monotonic()))
    }

    /// The best time there is.
    pub fn now(&self) -> Timestamp {
        self.server().unwrap_or_else(Timestamp::now)
    }

    /// The server's time was heard.
    pub fn heard(&mut self, server: Timestamp) -> ServerTimeSeen {
        let seen = ServerTimeSeen { server, device: Timestamp::now(), monotonic: Some(self.monotonic()) };
        self.seen = Some(seen);
        seen
    }

    /// What an earlier start of the app had heard; counts until the server is heard again.
    pub fn recall(&mut self, server_s: i64, device_s: i64) {
        if let (None, Ok(server), Ok(device)) = (self.seen, Timestamp::from_second(server_s), Timestamp::from_second(device_s)) {
            self.seen = Some(ServerTimeSeen { server, device, monotonic: None });
        }
    }
}
