//! What became of a session: for the request, for the next screen, and for a field test. No picture, no landmark, no time.

use super::Step;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How it was judged. A new way is a new name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Movements in random order, and the face seen from two sides. Not tested in a laboratory.
    ActiveChallengeWithSolidity,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "LivenessOutcome")]
pub enum Outcome {
    /// A live person, as far as this can tell.
    Passed,
    /// It could not be told: somebody attests it, or a person at the port decides. Never a refusal.
    NotPassed,
}

/// All of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// How it was judged.
    pub method: Method,
    /// How it ended.
    pub outcome: Outcome,
    /// SHA-256 of the models, detector and mesh.
    pub models: [String; 2],
    /// At most three.
    pub tries: Vec<Try>,
}

/// One try.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Try {
    /// What was asked, and what became of it, in order.
    pub steps: Vec<(Step, How)>,
    /// Of the turn that showed the face from another side.
    pub solidity: Option<Solidity>,
    /// How it ended.
    pub ended: Ended,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// It was done.
    Done,
    /// The person skipped it.
    Skipped,
    /// The try ended in it.
    Open,
}

/// How far a head turned, and how little of that a flat thing could have shown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Solidity {
    /// In degrees from the person's own middle; above zero to the person's left.
    pub turn_deg: f32,
    /// See `solid::residual_percent`.
    pub residual_percent: f32,
}

/// How a try ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// All was done.
    Passed,
    /// It was broken off.
    Broken(Broken),
}

/// Why a try was broken off. Words: `liveness-broken-<why>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "LivenessBroken")]
pub enum Broken {
    /// No face was seen for too long.
    NoFace,
    /// More than one face was seen for too long.
    SeveralFaces,
    /// The face was suddenly elsewhere.
    Jumped,
    /// The face was suddenly another.
    Changed,
    /// Something else was done than was asked.
    OtherMovement,
    /// It was done before anybody could have known.
    TooSoon,
    /// It was not done in time.
    TooLate,
    /// What turned was not a head, but something flat.
    Flat,
    /// So much was skipped that nothing can be told.
    Skipped,
}
