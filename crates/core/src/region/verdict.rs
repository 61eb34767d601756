//! What a fix of the phone's position means: inside, outside or unsure, and why.

use super::places::NearPlace;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A position as the phone's receiver gave it. Never leaves the phone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fix {
    /// WGS 84 latitude, degrees.
    pub latitude_deg: f64,
    /// WGS 84 longitude, degrees.
    pub longitude_deg: f64,
    /// Radius in metres that holds the true place with 68 % (Android's meaning).
    pub accuracy_m: f64,
    /// Seconds since the receiver made it.
    pub age_s: f64,
    /// Did the system say that an app made the position up?
    pub mocked: bool,
}

impl Fix {
    /// Are its numbers those of a place on earth?
    pub(super) fn is_possible(&self) -> bool {
        (-90.0..=90.0).contains(&self.latitude_deg)
            && (-180.0..=180.0).contains(&self.longitude_deg)
            && self.accuracy_m.is_finite()
            && self.accuracy_m >= 0.0
            && self.age_s.is_finite()
    }
}

/// What lies on the other side of a stretch of the region's edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EdgeClass {
    /// The United States.
    Us,
    /// Mexico south of the region.
    South,
    /// The sea.
    Sea,
}

/// May scheduling open here?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Verdict {
    /// Yes.
    Inside,
    /// No: outside by more than twice the accuracy.
    Outside,
    /// It cannot be told; `UnsureReason` says why.
    Unsure,
}

/// Why it cannot be told, each with its own advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum UnsureReason {
    /// The phone gave no position.
    NoFix,
    /// The position is too old.
    Stale,
    /// The circle of accuracy crosses the edge and is too wide to tell.
    TooCoarse,
    /// The circle crosses the southern edge.
    AtEdge,
    /// The numbers are no place on earth.
    Impossible,
}

/// The verdict with what a person needs to understand it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Reading {
    /// May scheduling open here?
    pub verdict: Verdict,
    /// Why not told, when `Unsure`.
    pub unsure: Option<UnsureReason>,
    /// Does the circle of accuracy cross the edge?
    pub at_edge: bool,
    /// The nearest stretch of the edge.
    pub edge: Option<EdgeClass>,
    /// Metres to the edge, positive inside, negative outside.
    pub distance_m: Option<f64>,
    /// Direction from here to the nearest place of the region, degrees clockwise from north; when outside.
    pub bearing_deg: Option<f64>,
    /// The nearest named town where asking counts; when outside.
    pub nearest_place: Option<NearPlace>,
    /// Accuracy of the fix in metres.
    pub accuracy_m: Option<f64>,
    /// Age of the fix in seconds.
    pub age_s: Option<f64>,
    /// Was the position marked as made up? Reported, never the sole ground for refusal.
    pub mocked: bool,
}
