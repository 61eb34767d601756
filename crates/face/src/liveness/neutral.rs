//! How this person looks when nothing is asked: everything is measured against it, so that no kind of face is judged by another's.

use crate::geometry::Landmarks;

/// Frames from which it is taken.
pub(super) const FRAMES: usize = 10;

/// A head may be turned so far, in degrees, while it is taken.
const YAW_MAX_DEG: f32 = 14.0;

/// While it is taken, the head may turn so far, in degrees, from the first to the last frame.
const STILL_MAX_DEG: f32 = 8.0;

/// A person's own measures.
#[derive(Debug, Clone)]
pub(super) struct Neutral {
    yaw_deg: f32,
    eyes_open: f32,
    mouth_open: f32,
    eye_distance: f32,
    /// The frame that stands for it: nearest to the usual turn of the head.
    pub(super) face: Landmarks,
}

/// A frame against the person's own measures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Measures {
    /// Turned, in degrees; above zero to the person's own left.
    pub(super) turn_deg: f32,
    /// Opening of the eyes, over the usual.
    pub(super) eyes: f32,
    /// Opening of the mouth beyond the usual, in distances of the eyes.
    pub(super) mouth: f32,
    /// Size of the face, over the usual.
    pub(super) size: f32,
}

/// Does the face look at the camera?
pub(super) fn looks_ahead(face: &Landmarks) -> bool {
    face.yaw_deg().abs() <= YAW_MAX_DEG
}

impl Neutral {
    /// Of the first frames; `None` when the head moved meanwhile.
    pub(super) fn of(frames: &[Landmarks]) -> Option<Self> {
        let median = |of: fn(&Landmarks) -> f32| {
            let mut all: Vec<f32> = frames.iter().map(of).collect();
            all.sort_by(f32::total_cmp);
            all.get(all.len() / 2).copied()
        };
        let yaw_deg = median(Landmarks::yaw_deg)?;
        let aside = |face: &Landmarks| (face.yaw_deg() - yaw_deg).abs();
        if frames.iter().any(|face| aside(face) > STILL_MAX_DEG) {
            return None;
        }
        let face = frames.iter().min_by(|one, other| aside(one).total_cmp(&aside(other)))?.clone();
        Some(Self {
            yaw_deg,
            eyes_open: median(Landmarks::eyes_open)?.max(1e-3),
            mouth_open: median(Landmarks::mouth_open)?,
            eye_distance: median(Landmarks::eye_distance)?.max(1e-3),
            face,
        })
    }

    /// A frame against it.
    pub(super) fn measure(&self, face: &Landmarks) -> Measures {
        Measures {
            turn_deg: face.yaw_deg() - self.yaw_deg,
            eyes: face.eyes_open() / self.eyes_open,
            mouth: face.mouth_open() - self.mouth_open,
            size: face.eye_distance() / self.eye_distance,
        }
    }
}
