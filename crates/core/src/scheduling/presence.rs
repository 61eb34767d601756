//! Presence: what the phone says of where it is and who holds it. A verdict, never a position.

pub use crate::liveness::LivenessResult;
use crate::{Code, ids::GroupId, operator::Bundle, region::Verdict};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The phone's statement, signed with the request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Presence {
    /// Inside, outside or unsure.
    pub verdict: Verdict,
    /// Did the circle of accuracy cross the edge?
    pub at_edge: bool,
    /// Was the position marked as made up by an app? Reported, never the sole ground for refusal.
    pub mocked: bool,
    /// Version of the region that it was held against.
    pub region_version: String,
    /// How the liveness step ended.
    pub liveness: LivenessResult,
    /// When, in seconds since 1970 by the server's clock, rounded down to ten minutes.
    pub coarse_at_s: i64,
}

impl Presence {
    /// Does it count at this moment: inside the region that the operator means, made from `since` on, with the live person that
    /// the operator asks for? When it was made is known to ten minutes, and nobody is refused for those. `by`: the group, and the
    /// key of its phone that signed it.
    pub fn check(&self, bundle: &Bundle, since_s: i64, now: Timestamp, by: (GroupId, &[u8; 32])) -> Result<(), Code> {
        if self.verdict != Verdict::Inside {
            return Err(Code::SchedulingPresenceNotInside);
        }
        // What comes from outside may be any number.
        let made_s = since_s.saturating_sub(COARSE_S)..=now.as_second().saturating_add(COARSE_S);
        if made_s.contains(&self.coarse_at_s) && self.region_version == bundle.region_version(bundle.window.day_of(now)) {
            self.liveness.check(bundle, by.0, by.1, self.coarse_at_s)
        } else {
            Err(Code::SchedulingPresenceStale)
        }
    }
}

/// Presence says the time no finer than this, in seconds.
pub const COARSE_S: i64 = 600;

/// Rounds a moment down to what presence may say.
pub fn coarse(now: Timestamp) -> i64 {
    now.as_second().div_euclid(COARSE_S) * COARSE_S
}
