//! What would make a photo of a face better: hints, never a refusal. Never by brightness: that would judge skin, not light.

use crate::{
    geometry::Landmarks,
    picture::{Affine, Beside, Picture},
};
use serde::{Deserialize, Serialize};

/// One thing to do better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// The face is too small: come closer.
    ComeCloser,
    /// The face reaches over the edge: go back, or to the middle.
    NotWhole,
    /// The head is turned aside.
    LookAhead,
    /// The face is blurred: hold still, wipe the lens.
    Blurred,
    /// Parts of the face are black: light from the front helps.
    TooDark,
    /// Parts of the face are white: less light, or softer.
    TooBright,
}

/// Least distance of the eyes, in points: below it a face is hard to know again (half of what ISO/IEC 19794-5 asks of passports).
const EYE_DISTANCE_MIN: f32 = 60.0;

/// A head may be turned so far, in degrees: the network's own error is up to 8.
const YAW_MAX_DEG: f32 = 18.0;

/// A grey so dark, or so bright, shows nothing more.
const BLACK: u8 = 3;
const WHITE: u8 = 252;

/// This part of a face may be black or white: brows, nostrils, a shining forehead.
const CLIPPED_MAX: f32 = 0.25;

/// Least sharpness: the test photo has 0.11, smeared over three points 0.06, over five 0.04.
const SHARPNESS_MIN: f32 = 0.07;

/// Side of the square that is looked at, in points, and the distance of the eyes in it.
const SIDE: usize = 150;
const EYE_DISTANCE: f32 = EYE_DISTANCE_MIN;

/// Everything that could be better, in a frame of a camera or a photo. `shrunk` is how many points of the photo that is to be kept stand
/// behind one point of this picture.
pub fn hints(picture: &Picture, face: &Landmarks, shrunk: f32) -> Vec<Hint> {
    let square = upright_square(picture, face);
    let greys = square.greys();
    let part = |is_clipped: fn(&u8) -> bool| greys.iter().filter(|grey| is_clipped(grey)).count() as f32 / greys.len().max(1) as f32;
    let [left, top, right, bottom] = face.region();
    let is_whole = left >= 0.0 && top >= 0.0 && right <= picture.width() as f32 && bottom <= picture.height() as f32;
    let found = [
        (Hint::ComeCloser, face.eye_distance() * shrunk < EYE_DISTANCE_MIN),
        (Hint::NotWhole, !is_whole),
        (Hint::LookAhead, face.yaw_deg().abs() > YAW_MAX_DEG),
        (Hint::Blurred, sharpness(&greys, SIDE) < SHARPNESS_MIN),
        (Hint::TooDark, part(|grey| *grey <= BLACK) > CLIPPED_MAX),
        (Hint::TooBright, part(|grey| *grey >= WHITE) > CLIPPED_MAX),
    ];
    found.into_iter().filter_map(|(hint, holds)| holds.then_some(hint)).collect()
}

/// The middle of the face, always of the same size, so that what is sharp in one picture is sharp in another.
fn upright_square(picture: &Picture, face: &Landmarks) -> Picture {
    let [left, right] = face.eyes();
    let (across, down) = ((right.x - left.x) / EYE_DISTANCE, (right.y - left.y) / EYE_DISTANCE);
    let nose = face.point(168).plus(face.point(1)).times(0.5);
    let half = SIDE as f32 / 2.0;
    let from = [across, -down, nose.x - half * (across - down), down, across, nose.y - half * (down + across)];
    picture.piece(Affine(from), SIDE, SIDE, Beside::Edge)
}

/// How much neighbouring points differ, over how much the face differs in all: light and skin make no difference to it. A mean of nine
/// comes first, or noise would look sharp.
fn sharpness(greys: &[u8], width: usize) -> f32 {
    let calm = around(greys, width, |nine| nine.iter().sum::<f32>() / 9.0);
    let edges = around_f32(&calm, width - 2, |[_, above, _, before, own, behind, _, below, _]| above + before + behind + below - 4.0 * own);
    deviation(&edges) / deviation(&calm).max(1.0)
}

fn around(greys: &[u8], width: usize, of: impl Fn([f32; 9]) -> f32) -> Vec<f32> {
    let numbers: Vec<f32> = greys.iter().map(|grey| f32::from(*grey)).collect();
    around_f32(&numbers, width, of)
}

/// Something of each point and the eight around it; the outermost points are left out.
fn around_f32(numbers: &[f32], width: usize, of: impl Fn([f32; 9]) -> f32) -> Vec<f32> {
    let rows: Vec<&[f32]> = numbers.chunks_exact(width).collect();
    let three = rows.windows(3).filter_map(|rows| rows.first_chunk::<3>());
    three
        .flat_map(|[above, own, below]| above.windows(3).zip(own.windows(3)).zip(below.windows(3)))
        .filter_map(|((above, own), below)| match (above, own, below) {
            ([a, b, c], [d, e, f], [g, h, i]) => Some(of([*a, *b, *c, *d, *e, *f, *g, *h, *i])),
            _ => None,
        })
        .collect()
}

fn deviation(numbers: &[f32]) -> f32 {
    let count = numbers.len().max(1) as f32;
    let mean = numbers.iter().sum::<f32>() / count;
    (numbers.iter().map(|number| (number - mean).powi(2)).sum::<f32>() / count).sqrt()
}
