//! How much of a photo goes in one request: all of it where connections hold. Where they break, about as much as one carried, so
//! that its answer comes back before the break and the next request needs no question how far the last one came.

/// How much goes at once, learned from what arrived.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pieces {
    /// Most bytes of one request; none while connections hold.
    bytes_max: Option<usize>,
    /// The largest piece that was answered since a connection last broke with one that was no larger.
    proven: usize,
    /// How many requests were answered since the last break, and after how many more is tried.
    answered: u32,
    patience: u32,
    /// How many broke in a row of which nothing arrived.
    in_vain: u32,
}

/// Less is not worth a request's head.
const BYTES_MIN: usize = 256;

/// Smaller pieces have a connection each: what is left of one would not carry the next.
const BYTES_SMALL: usize = 4 * 1024;

/// Where so much comes through, connections hold.
const BYTES_HOLD: usize = 64 * 1024;

/// After so many answers in a row, twice as much is tried, and each time that it was too much, after twice as many. Too much
/// costs one question; what arrived of it counts.
const PATIENCE: u32 = 4;
const PATIENCE_MAX: u32 = 64;

/// So many in a row of which nothing arrived were too large: over TLS only whole records arrive. Fewer were not let through at all, and
/// where a piece of this size was answered before, more must fail.
const IN_VAIN: u32 = 3;
const IN_VAIN_PROVEN: u32 = 6;

/// What an announcement takes of a connection, more than other requests do.
const ANNOUNCEMENT_BYTES: usize = 320;

impl Default for Pieces {
    fn default() -> Self {
        Self { bytes_max: None, proven: 0, answered: 0, patience: PATIENCE, in_vain: 0 }
    }
}

impl Pieces {
    /// How many of the bytes that are left.
    pub fn of(&self, left: usize) -> usize {
        self.bytes_max.map_or(left, |most| left.min(most))
    }

    /// How many bytes go along with an announcement: some, so that the answer says how it goes.
    pub fn with_announcement(&self, left: usize) -> usize {
        self.bytes_max.map_or(left, |most| left.min(most.saturating_sub(ANNOUNCEMENT_BYTES).max(1)))
    }

    /// Is it so little that a connection carries hardly more? Larger pieces follow each other on one connection.
    pub fn are_small(&self) -> bool {
        self.bytes_max.is_some_and(|most| most < BYTES_SMALL)
    }

    /// A request with so many bytes was answered.
    pub fn came(&mut self, sent: usize) {
        self.in_vain = 0;
        if sent > self.proven {
            (self.proven, self.patience) = (sent, PATIENCE);
        }
        self.answered += 1;
        if self.answered >= self.patience {
            self.answered = 0;
            self.bytes_max = self.bytes_max.map(|most| most * 2).filter(|most| *most < BYTES_HOLD);
        }
    }

    /// A connection broke before its answer came: so many bytes were sent, and so many arrived.
    pub fn broke(&mut self, sent: usize, arrived: usize) {
        let (is_proven, came_before) = (sent <= self.proven, self.answered > 0);
        self.answered = 0;
        if is_proven && came_before {
            // Pieces of this size come through: it was the connection's end.
            return;
        }
        self.in_vain = if arrived == 0 { self.in_vain + 1 } else { 0 };
        if arrived == 0 && self.in_vain < if is_proven { IN_VAIN_PROVEN } else { IN_VAIN } {
            return;
        }
        self.in_vain = 0;
        if is_proven {
            self.proven = 0;
        } else if self.proven > 0 {
            self.patience = (self.patience * 2).min(PATIENCE_MAX);
        }
        // An early break is bad luck as often as not, so no more than half is given up at once. A little less than what arrived
        // leaves room for longer numbers in the next head.
        let carried = arrived - arrived / 64;
        self.bytes_max = Some(carried.max(sent / 2).max(BYTES_MIN));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A network where each connection carries so many bytes of photos. Says how many requests 100 kB take, and how many break.
    fn play(carries: usize) -> (usize, usize) {
        let (mut pieces, mut left, mut requests, mut broken) = (Pieces::default(), 100_000, 0, 0);
        while left > 0 {
            let piece = pieces.of(left);
            let arrived = piece.min(carries);
            left -= arrived;
            requests += 1;
            if arrived < piece {
                broken += 1;
                pieces.broke(piece, arrived);
            } else {
                pieces.came(piece);
            }
            assert!(requests < 10_000, "it never ends");
        }
        (requests, broken)
    }

    #[test]
    fn connections_that_hold_carry_all_at_once() {
        assert_eq!(play(100_000), (1, 0));
    }

    #[test]
    fn what_a_connection_carries_is_learned_and_few_break_after() {
        for carries in [800, 900, 3_000, 12_345] {
            let (requests, broken) = play(carries);
            assert!(requests * carries < 100_000 * 12 / 10 + 8 * carries, "{requests} requests of {carries}");
            assert!(broken <= 7 + requests / 16, "{broken} of {requests} break at {carries}");
        }
    }

    #[test]
    fn one_connection_that_carries_nothing_says_nothing_and_many_say_that_it_was_too_much() {
        let mut pieces = Pieces::default();
        pieces.broke(38_000, 0);
        pieces.broke(38_000, 0);
        assert_eq!(pieces.of(38_000), 38_000);
        pieces.broke(38_000, 0);
        assert_eq!(pieces.of(38_000), 19_000);
        pieces.came(19_000);
        for _ in 0..IN_VAIN_PROVEN {
            pieces.broke(19_000, 0);
        }
        assert_eq!(pieces.of(38_000), 19_000, "what was answered once is not too large");
        pieces.broke(19_000, 0);
        assert_eq!(pieces.of(38_000), 9_500, "unless nothing comes through any more");
    }

    #[test]
    fn a_connection_that_ends_after_answers_makes_no_piece_smaller() {
        let mut pieces = Pieces::default();
        pieces.broke(38_000, 12_000);
        for _ in 0..20 {
            pieces.came(19_000);
            pieces.broke(19_000, 3_000);
        }
        assert_eq!(pieces.of(38_000), 19_000);
        pieces.broke(19_000, 3_000);
        assert_eq!(pieces.of(38_000), 9_500, "twice in a row");
    }

    #[test]
    fn bad_luck_halves_and_good_luck_doubles_until_connections_hold_again() {
        let mut pieces = Pieces::default();
        pieces.broke(38_000, 10);
        assert_eq!((pieces.of(38_000), pieces.with_announcement(38_000)), (19_000, 18_680));
        for _ in 0..PATIENCE {
            pieces.came(19_000);
        }
        assert_eq!(pieces.of(100_000), 38_000);
        for _ in 0..PATIENCE {
            pieces.came(38_000);
        }
        assert_eq!(pieces.of(100_000), 100_000);
    }

    #[test]
    fn the_least_is_worth_a_request() {
        let mut pieces = Pieces::default();
        for _ in 0..100 {
            let sent = pieces.of(38_000);
            pieces.broke(sent, 1);
        }
        assert_eq!((pieces.of(38_000), pieces.with_announcement(38_000)), (BYTES_MIN, 1));
        assert!(pieces.are_small());
    }
}
