//! What time it is for the server. Everything else is handed the time and asks nobody.

use jiff::Timestamp;
use std::{sync::Arc, time::Instant};

/// The server's clock; cheap to clone, and every clone shows the same.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// The machine's clock.
    pub fn machine() -> Self {
        Self::by(Timestamp::now)
    }

    /// A clock that shows `start` now and runs on; setting the machine's clock does not move it.
    pub fn starting_at(start: Timestamp) -> Self {
        let since = Instant::now();
        Self::by(move || start.checked_add(since.elapsed()).unwrap_or(start))
    }

    /// A clock that shows what the closure says; tests hold it still.
    pub fn by(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Clock({})", self.now())
    }
}
