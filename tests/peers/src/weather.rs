//! Bad networks: slow, breaking off, or both. What happens to which connection is fixed, so that every run meets the same.

use std::time::Duration;

/// A kind of network.
#[derive(Debug, Clone, Copy, Default)]
pub struct Weather {
    /// Speed of each way.
    pub bits_per_s: Option<u32>,
    /// Every connection breaks after so many bytes of both ways together.
    pub breaks_after_bytes: Option<usize>,
    /// The first three connections break: at once, in the handshake, in the middle of the answer.
    pub breaks_at_first: bool,
}

/// After how many bytes they do.
const FIRST_BREAKS: [usize; 3] = [1, 700, 2_000];

/// What a slow line passes on at once.
const SLOW_PIECE_BYTES: usize = 128;

/// What a quick one does.
const PIECE_BYTES: usize = 64 * 1024;

/// What one connection meets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Fate {
    /// Bytes of both ways until it breaks.
    pub breaks_after_bytes: Option<usize>,
    bits_per_s: Option<u32>,
}

impl Weather {
    /// What the connection with this number meets.
    pub fn fate(&self, number: usize) -> Fate {
        let first = FIRST_BREAKS.get(number).copied().filter(|_| self.breaks_at_first);
        Fate { breaks_after_bytes: self.breaks_after_bytes.or(first), bits_per_s: self.bits_per_s }
    }
}

impl Fate {
    /// How much passes at once.
    pub fn piece_bytes(&self) -> usize {
        if self.bits_per_s.is_some() { SLOW_PIECE_BYTES } else { PIECE_BYTES }
    }

    /// Waits as long as so many bytes take.
    pub async fn take_time(&self, bytes: usize) {
        if let Some(bits_per_s) = self.bits_per_s {
            tokio::time::sleep(Duration::from_secs_f64(bytes as f64 * 8.0 / f64::from(bits_per_s))).await;
        }
    }
}
