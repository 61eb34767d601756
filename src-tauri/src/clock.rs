//! The clocks of this device: its own, which anybody can set, and the one that counts since it was switched on, which nobody can.

use jiff::Timestamp;
use std::time::Duration;
use turno_core::time::{KeptServerTime, ServerTimeSeen};

/// The device's clocks, and the server's time as last heard.
#[derive(Debug)]
pub struct Clock {
    boot: Option<String>,
    seen: Option<ServerTimeSeen>,
}

impl Clock {
    /// Learns which start of the device this is.
    pub fn start() -> Self {
        Self { boot: boot(), seen: None }
    }

    /// Time since the device was switched on, its sleep included: a phone in a pocket sleeps most of the time.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    pub fn monotonic(&self) -> Duration {
        let since = rustix::time::clock_gettime(rustix::time::ClockId::Boottime);
        Duration::new(since.tv_sec.try_into().unwrap_or(0), since.tv_nsec.try_into().unwrap_or(0))
    }

    /// Time since the app first asked. On these laptops sleep may not count; nothing is scheduled on them.
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    pub fn monotonic(&self) -> Duration {
        static FIRST: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
        FIRST.elapsed()
    }

    #[cfg(phone)]
    /// The device's own clock. A simulated phone's is right by definition: the practice server's hour may be another.
    pub fn device(&self) -> Timestamp {
        let own = Timestamp::now();
        if cfg!(feature = "simulated-phone") { self.seen.map_or(own, |seen| seen.now(own, self.monotonic())) } else { own }
    }

    /// The server's time; `None` when it was not heard since the device was switched on.
    pub fn server(&self) -> Option<Timestamp> {
        self.seen.filter(ServerTimeSeen::is_certain).map(|seen| seen.now(Timestamp::now(), self.monotonic()))
    }

    /// The best time there is.
    pub fn now(&self) -> Timestamp {
        let own = Timestamp::now();
        self.seen.map_or(own, |seen| seen.now(own, self.monotonic()))
    }

    /// The server's time was heard; what to keep of it for later starts of the app.
    pub fn heard(&mut self, server: Timestamp) -> KeptServerTime {
        let seen = ServerTimeSeen { server, device: Timestamp::now(), since_boot: Some(self.monotonic()) };
        self.seen = Some(seen);
        seen.kept(self.boot.as_deref())
    }

    /// What an earlier start of the app had heard; counts until the server is heard again.
    pub fn recall(&mut self, kept: &KeptServerTime) {
        self.seen = self.seen.or_else(|| kept.seen(self.boot.as_deref()));
    }
}

/// The system's name for this start of the device; a new one whenever it is switched on.
fn boot() -> Option<String> {
    let name = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}
