//! When a movement counts as done, and when as done without being asked. Every limit is over the person's own neutral face.

use super::{Step, neutral::Measures, solid::TURN_MIN_DEG};

/// Eyes are closed below this part of their usual opening: real ones fall to half of it, a squint does not reach it.
const EYES_CLOSED_MAX: f32 = 0.76;

/// A mouth is open from here on, in distances of the eyes: some eight millimetres.
const MOUTH_OPEN_MIN: f32 = 0.13;

/// A face is closer from here on, over its usual size.
const CLOSER_MIN: f32 = 1.4;

/// Lids and lips are judged only while the head is turned less than this, in degrees.
const AHEAD_MAX_DEG: f32 = 18.0;

/// Frames that a movement takes at least: one alone may be an error of the network.
const FRAMES_MIN: u32 = 2;

/// Not asked for, eyes and mouth may be closed and open for so long: people blink and speak.
const EYES_FREE_MS: u64 = 1_000;
const MOUTH_FREE_MS: u64 = 1_200;

/// Is the face in this movement now?
fn shows(step: Step, now: &Measures) -> bool {
    let is_ahead = now.turn_deg.abs() < AHEAD_MAX_DEG;
    match step {
        Step::TurnLeft => now.turn_deg >= TURN_MIN_DEG,
        Step::TurnRight => now.turn_deg <= -TURN_MIN_DEG,
        Step::CloseEyes => is_ahead && now.eyes < EYES_CLOSED_MAX,
        Step::OpenMouth => is_ahead && now.mouth > MOUTH_OPEN_MIN,
        Step::ComeCloser => is_ahead && now.size >= CLOSER_MIN,
    }
}

/// Does the face look as at the beginning?
pub(super) fn is_neutral(now: &Measures) -> bool {
    now.turn_deg.abs() < 10.0 && now.eyes > 0.82 && now.mouth < MOUTH_OPEN_MIN * 0.7 && (0.75..1.25).contains(&now.size)
}

/// For how long each movement has been shown, without a break.
#[derive(Debug, Clone, Default)]
pub(super) struct Held([Option<Since>; Step::ALL.len()]);

#[derive(Debug, Clone, Copy)]
struct Since {
    first_ms: u64,
    frames: u32,
}

impl Held {
    /// One frame more.
    pub(super) fn add(&mut self, now: &Measures, at_ms: u64) {
        for (step, since) in Step::ALL.into_iter().zip(&mut self.0) {
            *since = shows(step, now).then(|| {
                let Since { first_ms, frames } = since.unwrap_or(Since { first_ms: at_ms, frames: 0 });
                Since { first_ms, frames: frames + 1 }
            });
        }
    }

    fn of(&self, step: Step) -> Option<Since> {
        Step::ALL.into_iter().zip(self.0).find_map(|(own, since)| (own == step).then_some(since)?)
    }

    /// How much of the step is done, from 0 to 1; `hold_ms` is how long eyes stay closed.
    pub(super) fn part(&self, step: Step, at_ms: u64, hold_ms: u64) -> f32 {
        let Some(since) = self.of(step) else { return 0.0 };
        let frames = since.frames as f32 / FRAMES_MIN as f32;
        let time = if step == Step::CloseEyes { (at_ms - since.first_ms) as f32 / hold_ms as f32 } else { 1.0 };
        frames.min(time).min(1.0)
    }

    /// When the step began that is done now.
    pub(super) fn began_ms(&self, step: Step) -> Option<u64> {
        self.of(step).map(|since| since.first_ms)
    }

    /// Was something done that is none of these?
    pub(super) fn anything_but(&self, asked: Step, at_ms: u64) -> bool {
        Step::ALL.into_iter().filter(|step| *step != asked).any(|step| {
            self.of(step).is_some_and(|since| {
                let free_ms = match step {
                    Step::CloseEyes => EYES_FREE_MS,
                    Step::OpenMouth => MOUTH_FREE_MS,
                    Step::TurnLeft | Step::TurnRight | Step::ComeCloser => 0,
                };
                since.frames >= FRAMES_MIN && at_ms - since.first_ms >= free_ms
            })
        })
    }
}
