//! A session of up to three tries: frames and hours in, what to say and in the end a report out. The same frames give the same report.

use super::{
    Broken, Ended, Method, Outcome, Report, Step, Try,
    continuity::broken,
    course::{Asked, Course, Next},
    neutral::{FRAMES, Neutral, looks_ahead},
};
use crate::{finder::Faces, geometry::Landmarks, models::hashes};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How often a person may try.
const TRIES_MAX: usize = 3;

/// A face may be gone, or not alone, for so long before a try breaks.
const GONE_MS: u64 = 1_500;

/// Time to come before the camera and hold still.
const CENTRE_MS: u64 = 30_000;

/// What happened, in the order of its time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// The camera gave a frame.
    Frame {
        /// Milliseconds of a clock that never goes back.
        at_ms: u64,
        /// Who is in it.
        faces: Faces,
    },
    /// The person skips the step.
    Skip {
        /// Milliseconds of the same clock.
        at_ms: u64,
    },
    /// The person asks for the step again, or comes back from something else, a call for instance. What was done stays done.
    Again {
        /// Milliseconds of the same clock.
        at_ms: u64,
    },
}

/// What to tell the person now.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[ts(export, rename = "LivenessSaying")]
pub struct Saying {
    /// What to do.
    pub prompt: Prompt,
    /// What is in the way, or why it begins again.
    pub notice: Option<Notice>,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "prompt", rename_all = "snake_case")]
#[ts(export, rename = "LivenessPrompt")]
pub enum Prompt {
    /// Come before the camera, look at it, hold still.
    HoldStill {
        /// How much of it is done, from 0 to 1.
        part: f32,
    },
    /// Do this.
    Do {
        /// What.
        step: Step,
        /// How much of it is done, from 0 to 1.
        part: f32,
        /// Time left.
        #[ts(type = "number")]
        left_ms: u64,
        /// For how long eyes stay closed.
        #[ts(type = "number")]
        hold_ms: u64,
    },
    /// Look at the camera again.
    LookAhead,
    /// Nothing more: there is a report.
    Finished {
        /// How it ended.
        outcome: Outcome,
    },
}

/// What is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "notice", rename_all = "snake_case")]
#[ts(export, rename = "LivenessNotice")]
pub enum Notice {
    /// No face is seen.
    NoFace,
    /// Only one person at a time.
    SeveralFaces,
    /// It begins again.
    Again {
        /// Why.
        because: Broken,
    },
}

/// A session.
#[derive(Debug, Clone)]
pub struct Session {
    random: [u8; 32],
    tries: Vec<Try>,
    phase: Phase,
    /// The last face.
    last: Option<Landmarks>,
    /// When one was seen, or may begin to be missed.
    seen_ms: u64,
    now_ms: u64,
}

#[derive(Debug, Clone)]
enum Phase {
    /// The neutral face is taken.
    Centring {
        since_ms: Option<u64>,
        frames: Vec<(u64, Landmarks)>,
    },
    /// Steps are asked.
    Steps(Box<Course>),
    Ended(Outcome),
}

impl Phase {
    const START: Self = Self::Centring { since_ms: None, frames: Vec::new() };
}

/// Plays a recorded session again.
pub fn replay(random: [u8; 32], events: &[Event]) -> Option<Report> {
    let mut session = Session::new(random);
    for event in events {
        session.handle(event);
    }
    session.report()
}

impl Session {
    /// Begins. The random bytes make the order of the steps: new ones for every session, of the system's own.
    pub fn new(random: [u8; 32]) -> Self {
        Self { random, tries: Vec::new(), phase: Phase::START, last: None, seen_ms: 0, now_ms: 0 }
    }

    /// Something happened.
    pub fn handle(&mut self, event: &Event) -> Saying {
        let (Event::Frame { at_ms, .. } | Event::Skip { at_ms } | Event::Again { at_ms }) = event;
        self.now_ms = self.now_ms.max(*at_ms);
        match event {
            Event::Skip { .. } => {
                if let Phase::Steps(course) = &mut self.phase {
                    let next = course.skip(self.now_ms);
                    self.after(next);
                }
                self.saying(None)
            }
            Event::Again { .. } => {
                let again = match &mut self.phase {
                    Phase::Steps(course) => course.again(self.now_ms),
                    // Nothing was asked yet: however long a call was, it costs no try.
                    Phase::Centring { .. } => {
                        self.phase = Phase::START;
                        true
                    }
                    Phase::Ended(_) => false,
                };
                if again {
                    // Who comes back need not stand where they stood; the face is compared with the first one.
                    (self.last, self.seen_ms) = (None, self.now_ms);
                }
                self.saying(None)
            }
            Event::Frame { faces: Faces::One(face), .. } => {
                self.see(face);
                self.saying(None)
            }
            Event::Frame { faces: Faces::None, .. } => self.miss(Notice::NoFace, Broken::NoFace),
            Event::Frame { faces: Faces::Several, .. } => self.miss(Notice::SeveralFaces, Broken::SeveralFaces),
        }
    }

    /// How it ended, once it has.
    pub fn report(&self) -> Option<Report> {
        let Phase::Ended(outcome) = self.phase else { return None };
        let models = hashes().map(str::to_owned);
        Some(Report { method: Method::ActiveChallengeWithSolidity, outcome, models, tries: self.tries.clone() })
    }

    /// A frame without one face.
    fn miss(&mut self, notice: Notice, because: Broken) -> Saying {
        let is_gone = self.now_ms - self.seen_ms > GONE_MS;
        match &mut self.phase {
            Phase::Centring { frames, .. } => {
                frames.clear();
                self.centre_in_time();
            }
            Phase::Steps(_) if is_gone => self.after(Next::Broken(because)),
            Phase::Steps(_) | Phase::Ended(_) => {}
        }
        self.saying(Some(notice))
    }

    /// A frame with one face.
    fn see(&mut self, face: &Landmarks) {
        let now_ms = self.now_ms;
        let last = self.last.replace(face.clone());
        let gone = (now_ms - std::mem::replace(&mut self.seen_ms, now_ms) > GONE_MS).then_some(Broken::NoFace);
        let interrupted = gone.or_else(|| last.and_then(|before| broken(&before, face)));
        match &mut self.phase {
            Phase::Centring { frames, .. } => {
                if interrupted.is_some() || !looks_ahead(face) {
                    frames.clear();
                }
                if looks_ahead(face) {
                    frames.push((now_ms, face.clone()));
                }
                self.centre();
            }
            Phase::Steps(course) => {
                let next = interrupted.map_or_else(|| course.see(face, now_ms), Next::Broken);
                self.after(next);
            }
            Phase::Ended(_) => {}
        }
    }

    /// Takes the neutral face as soon as there are frames enough.
    fn centre(&mut self) {
        let Phase::Centring { frames, .. } = &mut self.phase else { return };
        if let (true, Some((first_ms, _))) = (frames.len() >= FRAMES, frames.first()) {
            let frame_ms = (self.now_ms - first_ms) / (FRAMES as u64 - 1);
            let faces: Vec<Landmarks> = frames.drain(..).map(|(_, face)| face).collect();
            if let Some(neutral) = Neutral::of(&faces) {
                let attempt = self.tries.len() as u8 + 1;
                self.phase = Phase::Steps(Box::new(Course::begin(neutral, &self.random, attempt, self.now_ms, frame_ms)));
                return;
            }
        }
        self.centre_in_time();
    }

    fn centre_in_time(&mut self) {
        let Phase::Centring { since_ms, .. } = &mut self.phase else { return };
        let since_ms = *since_ms.get_or_insert(self.now_ms);
        if self.now_ms - since_ms > CENTRE_MS {
            self.end_try(Ended::Broken(Broken::NoFace));
        }
    }

    fn after(&mut self, next: Next) {
        match next {
            Next::Same => {}
            Next::Passed => self.end_try(Ended::Passed),
            Next::Broken(because) => self.end_try(Ended::Broken(because)),
        }
    }

    fn end_try(&mut self, ended: Ended) {
        let (steps, solidity) = match std::mem::replace(&mut self.phase, Phase::START) {
            Phase::Steps(course) => (course.steps, course.solidity),
            Phase::Centring { .. } | Phase::Ended(_) => (Vec::new(), None),
        };
        self.tries.push(Try { steps, solidity, ended });
        let is_last = self.tries.len() >= TRIES_MAX || ended == Ended::Broken(Broken::Skipped);
        match ended {
            Ended::Passed => self.phase = Phase::Ended(Outcome::Passed),
            Ended::Broken(_) if is_last => self.phase = Phase::Ended(Outcome::NotPassed),
            Ended::Broken(_) => {}
        }
    }

    fn saying(&self, notice: Option<Notice>) -> Saying {
        let prompt = match &self.phase {
            Phase::Centring { frames, .. } => Prompt::HoldStill { part: frames.len() as f32 / FRAMES as f32 },
            Phase::Ended(outcome) => Prompt::Finished { outcome: *outcome },
            Phase::Steps(course) => match course.asked(self.now_ms) {
                Asked::Step { step, part, left_ms, hold_ms } => Prompt::Do { step, part, left_ms, hold_ms },
                Asked::LookAhead => Prompt::LookAhead,
            },
        };
        let again = match (&self.phase, self.tries.last()) {
            (Phase::Centring { .. }, Some(Try { ended: Ended::Broken(because), .. })) => Some(Notice::Again { because: *because }),
            _ => None,
        };
        Saying { prompt, notice: notice.or(again) }
    }
}
