//! Moves a head as a person would: a moment after it was asked, not faster than muscles are, and never quite still.

use super::Pose;

/// From being asked to beginning.
const REACTION_MS: u64 = 450;

/// Degrees, parts of closing, distances of the eyes and sizes in a second.
const TURN_PER_S: f32 = 70.0;
const LIDS_PER_S: f32 = 9.0;
const JAW_PER_S: f32 = 1.2;
const WALK_PER_S: f32 = 0.45;

/// Who moves a head.
#[derive(Debug, Clone, Default)]
pub struct Actor {
    pose: Pose,
    wanted: Pose,
    asked_ms: u64,
    now_ms: u64,
}

impl Actor {
    /// How the head is held at this time, when this pose is wanted. Times go forward.
    pub fn pose(&mut self, wanted: Pose, at_ms: u64) -> Pose {
        if wanted != self.wanted {
            (self.wanted, self.asked_ms) = (wanted, at_ms);
        }
        let passed_s = (at_ms - self.now_ms) as f32 / 1_000.0;
        self.now_ms = at_ms;
        if at_ms >= self.asked_ms + REACTION_MS {
            let nearer = |from: f32, to: f32, per_s: f32| from + (to - from).clamp(-per_s * passed_s, per_s * passed_s);
            self.pose = Pose {
                yaw_deg: nearer(self.pose.yaw_deg, wanted.yaw_deg, TURN_PER_S),
                pitch_deg: nearer(self.pose.pitch_deg, wanted.pitch_deg, TURN_PER_S),
                eyes_closed: nearer(self.pose.eyes_closed, wanted.eyes_closed, LIDS_PER_S),
                mouth_open: nearer(self.pose.mouth_open, wanted.mouth_open, JAW_PER_S),
                size: nearer(self.pose.size, wanted.size, WALK_PER_S),
                ..self.pose
            };
        }
        let breath = at_ms as f32 / 1_000.0;
        let sway = ((breath * 1.9).sin() * 0.03, (breath * 1.3).sin() * 0.03);
        Pose { yaw_deg: self.pose.yaw_deg + (breath * 2.3).sin() * 1.2, moved: sway, ..self.pose }
    }
}
