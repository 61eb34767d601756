//! What a bad network does to connections: some are dropped, some break, all are slow. From a seed, so the same every time.

use crate::Seeded;
use std::{ops::Range, thread, time::Duration};

/// A kind of network. The default one does nothing to anybody.
#[derive(Debug, Clone, Default)]
pub struct Weather {
    /// Which connections it meets.
    pub seed: u64,
    /// Of a hundred new connections so many are closed before a byte passes.
    pub dropped_percent: u64,
    /// Of a hundred others so many break: the server hears no more, and the client gets no answer.
    pub broken_percent: u64,
    /// After how many bytes of the client they do.
    pub breaks_after: Range<u64>,
    /// After how many bytes of the server every connection breaks; after none where it is none.
    pub answers_break_after: Option<usize>,
    /// How fast each way is; as fast as the machine where it is none.
    pub bits_per_s: Option<u32>,
}

/// What a slow line passes on at once.
const SLOW_PIECE_BYTES: usize = 128;

/// What one connection meets.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Fate {
    /// Does no byte pass?
    pub is_dropped: bool,
    /// Bytes of the client until it breaks.
    pub breaks_after: Option<usize>,
    /// Bytes of the server until it breaks.
    pub answers_break_after: Option<usize>,
    bits_per_s: Option<u32>,
}

impl Weather {
    /// What the next connection meets.
    pub(crate) fn fate(&self, chance: &mut Seeded) -> Fate {
        let (is_dropped, is_broken) = (chance.chance(self.dropped_percent), chance.chance(self.broken_percent));
        let after = self.breaks_after.start + chance.below(self.breaks_after.end - self.breaks_after.start);
        let (breaks_after, answers_break_after) = (is_broken.then_some(after as usize), self.answers_break_after);
        Fate { is_dropped, breaks_after, answers_break_after, bits_per_s: self.bits_per_s }
    }
}

impl Fate {
    /// How much passes at once.
    pub fn piece_bytes(self, most: usize) -> usize {
        if self.bits_per_s.is_some() { most.min(SLOW_PIECE_BYTES) } else { most }
    }

    /// Waits as long as so many bytes take.
    pub fn take_time(self, bytes: usize) {
        if let Some(bits_per_s) = self.bits_per_s {
            thread::sleep(Duration::from_secs_f64(bytes as f64 * 8.0 / f64::from(bits_per_s)));
        }
    }
}
