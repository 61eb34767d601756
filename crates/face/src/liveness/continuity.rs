//! Is it still the same face, at the same place? From frame to frame, so that nobody else takes the place half-way.

use super::report::Broken;
use crate::{geometry::Landmarks, look::alike};

/// The middle of a face may move so far between two frames, in widths of it.
const JUMP_MAX: f32 = 0.5;

/// A face may become so much larger or smaller between two frames.
const GROWTH_MAX: f32 = 1.5;

/// Least likeness of one frame to the next. A head that moves shows other parts of itself, so only still ones are compared: the test
/// head stays above 0.79.
const NEXT_MIN: f32 = 0.65;

/// A head is still, when it turned no further, in degrees, came no closer, and its mouth opened or closed no further, in distances
/// of the eyes: a jaw takes the cheeks along.
const STILL_MAX_DEG: f32 = 4.0;
const STILL_GROWTH_MAX: f32 = 1.15;
const STILL_MOUTH_MAX: f32 = 0.1;

/// Least likeness of a face that looks ahead again to how it looked at first: the test head stays above 0.97, in any light.
const AGAIN_MIN: f32 = 0.85;

/// What speaks against one face following the other.
pub(super) fn broken(before: &Landmarks, now: &Landmarks) -> Option<Broken> {
    let place = |face: &Landmarks| {
        let [left, top, right, bottom] = face.region();
        ((left + right) / 2.0, (top + bottom) / 2.0)
    };
    let ((x, y), (next_x, next_y)) = (place(before), place(now));
    let width = before.eye_distance() * FACE_OVER_EYES;
    let growth = now.eye_distance() / before.eye_distance().max(1e-3);
    let grew_within = |most: f32| (1.0 / most..=most).contains(&growth);
    let jumped = (next_x - x).hypot(next_y - y) > JUMP_MAX * width || !grew_within(GROWTH_MAX);
    let is_still = (now.yaw_deg() - before.yaw_deg()).abs() <= STILL_MAX_DEG
        && (now.mouth_open() - before.mouth_open()).abs() <= STILL_MOUTH_MAX
        && grew_within(STILL_GROWTH_MAX);
    let changed = is_still && alike(before.look(), now.look()) < NEXT_MIN;
    if jumped { Some(Broken::Jumped) } else { changed.then_some(Broken::Changed) }
}

/// A face is so much wider than its eyes are apart.
const FACE_OVER_EYES: f32 = 2.1;

/// Is a face that looks ahead again the one of the beginning?
pub(super) fn is_same(first: &Landmarks, again: &Landmarks) -> bool {
    alike(first.look(), again.look()) >= AGAIN_MIN
}
