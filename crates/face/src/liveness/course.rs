//! The course of one try, once the neutral face is known: which step is asked, and what a frame does to it.

use super::{
    Broken, How, STEPS, Solidity, Step,
    continuity::is_same,
    movement::{Held, is_neutral},
    neutral::{Measures, Neutral},
    order,
    solid::{is_solid, residual_percent},
};
use crate::geometry::Landmarks;

/// Time for one step, and for coming back from it.
pub(super) const STEP_MS: u64 = 7_000;

/// Nobody hears or reads, understands and moves within this time: quick reactions to light alone take 200 ms.
const REACTION_MS: u64 = 200;

/// Eyes stay closed for so long; for longer, where there are few frames a second, or a blink would fall between two.
const HOLD_MS: u64 = 500;
const HOLD_SLOW_MS: u64 = 1_000;
const SLOW_FRAME_MS: u64 = 100;

/// Frames in which a face has to look as at the beginning before the next step.
const STEADY_FRAMES: u32 = 2;

/// So many frames more may look unlike the beginning before it is somebody else: after a movement a face is found askew at times,
/// where light is bad or frames are few.
const UNLIKE_FRAMES: u32 = 6;

/// How often a step may be asked again in one try: somebody who waits for a film of it gains no time without an end.
const AGAIN_MAX: u8 = 3;

/// One try.
#[derive(Debug, Clone)]
pub(super) struct Course {
    neutral: Neutral,
    hold_ms: u64,
    /// What is still to be asked, and then what stands by; the next one last.
    left: Vec<Step>,
    pub(super) steps: Vec<(Step, How)>,
    pub(super) solidity: Option<Solidity>,
    since_ms: u64,
    held: Held,
    /// The frame in which the head was turned most, in the step that is asked.
    turned: Option<(f32, Landmarks)>,
    /// Frames of looking ahead again; none while the step is not done.
    steady: Option<u32>,
    again: u8,
}

/// What a frame or a skipped step led to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Next {
    /// The step goes on.
    Same,
    /// Everything was done.
    Passed,
    /// It ends here.
    Broken(Broken),
}

/// What is asked now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Asked {
    Step { step: Step, part: f32, left_ms: u64, hold_ms: u64 },
    LookAhead,
}

impl Course {
    /// Begins with the first step. `frame_ms` is the usual time between two frames.
    pub(super) fn begin(neutral: Neutral, random: &[u8; 32], attempt: u8, at_ms: u64, frame_ms: u64) -> Self {
        let mut left = order(random, attempt).to_vec();
        left.reverse();
        let hold_ms = if frame_ms > SLOW_FRAME_MS { HOLD_SLOW_MS } else { HOLD_MS };
        let mut course = Self {
            neutral,
            hold_ms,
            left,
            steps: Vec::new(),
            solidity: None,
            since_ms: at_ms,
            held: Held::default(),
            turned: None,
            steady: None,
            again: 0,
        };
        course.next(at_ms);
        course
    }

    /// What to say now.
    pub(super) fn asked(&self, at_ms: u64) -> Asked {
        match (self.steps.last(), self.steady) {
            (Some((step, _)), None) => Asked::Step {
                step: *step,
                part: self.held.part(*step, at_ms, self.hold_ms),
                left_ms: STEP_MS.saturating_sub(at_ms - self.since_ms),
                hold_ms: self.hold_ms,
            },
            _ => Asked::LookAhead,
        }
    }

    /// A frame.
    pub(super) fn see(&mut self, face: &Landmarks, at_ms: u64) -> Next {
        let now = self.neutral.measure(face);
        self.held.add(&now, at_ms);
        let asked = self.steps.last().map(|(step, _)| *step);
        if asked.is_some_and(|step| self.held.anything_but(step, at_ms)) {
            return Next::Broken(Broken::OtherMovement);
        }
        match asked.filter(|_| self.steady.is_none()) {
            Some(step) => self.step(step, face, &now, at_ms),
            None => self.come_back(face, &now, at_ms),
        }
    }

    fn step(&mut self, step: Step, face: &Landmarks, now: &Measures, at_ms: u64) -> Next {
        if step.is_turn() && self.turned.as_ref().is_none_or(|(turn_deg, _)| turn_deg.abs() < now.turn_deg.abs()) {
            self.turned = Some((now.turn_deg, face.clone()));
        }
        if self.held.part(step, at_ms, self.hold_ms) < 1.0 {
            return self.in_time(at_ms);
        }
        if self.held.began_ms(step).is_none_or(|began_ms| began_ms < self.since_ms + REACTION_MS) {
            return Next::Broken(Broken::TooSoon);
        }
        if let Some((turn_deg, turned)) = self.turned.take().filter(|_| step.is_turn()) {
            let residual_percent = residual_percent(&self.neutral.face, &turned);
            self.solidity = Some(Solidity { turn_deg, residual_percent });
            if !is_solid(turn_deg, residual_percent) {
                return Next::Broken(Broken::Flat);
            }
        }
        self.mark(How::Done);
        (self.steady, self.since_ms) = (Some(0), at_ms);
        Next::Same
    }

    fn come_back(&mut self, face: &Landmarks, now: &Measures, at_ms: u64) -> Next {
        let frames = if is_neutral(now) { self.steady.unwrap_or_default() + 1 } else { 0 };
        self.steady = Some(frames);
        if frames >= STEADY_FRAMES && is_same(&self.neutral.face, face) {
            return self.next(at_ms);
        }
        if frames >= STEADY_FRAMES + UNLIKE_FRAMES { Next::Broken(Broken::Changed) } else { self.in_time(at_ms) }
    }

    fn in_time(&self, at_ms: u64) -> Next {
        if at_ms - self.since_ms > STEP_MS { Next::Broken(Broken::TooLate) } else { Next::Same }
    }

    /// The person skips the step: another one stands by, as long as there is one.
    pub(super) fn skip(&mut self, at_ms: u64) -> Next {
        if self.steady.is_some() {
            return Next::Same;
        }
        self.mark(How::Skipped);
        self.next(at_ms)
    }

    /// The step that is asked begins anew, after a look ahead that shows the same face. Was it still to be had?
    pub(super) fn again(&mut self, at_ms: u64) -> bool {
        if self.again >= AGAIN_MAX {
            return false;
        }
        self.again += 1;
        if self.steady.is_none() {
            self.left.extend(self.steps.pop().map(|(step, _)| step));
        }
        (self.steady, self.since_ms, self.held, self.turned) = (Some(0), at_ms, Held::default(), None);
        true
    }

    fn mark(&mut self, how: How) {
        if let Some((_, open)) = self.steps.last_mut() {
            *open = how;
        }
    }

    /// Asks what is next. Enough is three movements, one of them a turn.
    fn next(&mut self, at_ms: u64) -> Next {
        let done = self.steps.iter().filter(|(_, how)| *how == How::Done).count();
        let has_turned = self.solidity.is_some();
        if done >= STEPS && has_turned {
            return Next::Passed;
        }
        let wanted = |step: &Step| done < STEPS || step.is_turn();
        let Some(step) = std::iter::from_fn(|| self.left.pop()).find(wanted) else { return Next::Broken(Broken::Skipped) };
        self.steps.push((step, How::Open));
        (self.since_ms, self.held, self.turned, self.steady) = (at_ms, Held::default(), None, None);
        Next::Same
    }
}
