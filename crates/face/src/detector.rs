//! Finds faces in a whole picture: MediaPipe's BlazeFace, short range. Knows boxes and eyes, nothing finer.

use crate::{
    mesh::Region,
    models::Models,
    picture::{Affine, Beside, Picture},
};
use rten_tensor::NdTensor;
use turno_core::Failure;

/// Points across and down that the network looks at.
const SIDE: usize = 128;

/// Squares across and down, and how many anchors stand in each (strides 8, 16, 16, 16).
const GRIDS: [(usize, usize); 2] = [(16, 2), (8, 6)];

/// Numbers of an anchor: middle, width and height of the box, then six points.
const NUMBERS: usize = 16;

/// Logit from which something is a face: a half.
const LOGIT_MIN: f32 = 0.0;

/// Boxes that share more than this, over what both cover, are one face.
const SHARED_MAX: f32 = 0.3;

/// A face, in parts of the letterbox.
#[derive(Debug, Clone, Copy)]
struct Found {
    logit: f32,
    middle: (f32, f32),
    size: (f32, f32),
    /// On the picture's left, on its right.
    eyes: [(f32, f32); 2],
}

/// Faces in a picture, the surest first.
pub(crate) fn detect(models: &Models, picture: &Picture) -> Result<Vec<Region>, Failure> {
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let longer = width.max(height);
    let step = longer / SIDE as f32;
    let (beside, above) = ((width - longer) / 2.0, (height - longer) / 2.0);
    let seen = picture.piece(Affine([step, 0.0, beside, 0.0, step, above]), SIDE, SIDE, Beside::Black);
    let [numbers, logits] = models.detect(planes(&seen, |byte| f32::from(byte) / 127.5 - 1.0))?;
    let place = |(x, y): (f32, f32)| (x * longer + beside, y * longer + above);
    let region = |face: Found| {
        let [left, right] = face.eyes.map(place);
        Region { middle: place(face.middle), side: face.size.0.max(face.size.1) * longer * BOX_TO_REGION, angle: angle(left, right) }
    };
    Ok(distinct(anchored(&numbers, &logits)).into_iter().map(region).collect())
}

/// The region around a face, over the detector's box.
const BOX_TO_REGION: f32 = 1.5;

/// By how much the line of the eyes is turned, in radians.
pub(crate) fn angle(left: (f32, f32), right: (f32, f32)) -> f32 {
    (right.1 - left.1).atan2(right.0 - left.0)
}

/// All red, then all green, then all blue, as networks want them.
pub(crate) fn planes(picture: &Picture, number: impl Fn(u8) -> f32) -> NdTensor<f32, 4> {
    let plane = |colour: usize| picture.bytes().iter().skip(colour).step_by(3).map(|byte| number(*byte));
    let numbers: Vec<f32> = plane(0).chain(plane(1)).chain(plane(2)).collect();
    NdTensor::from_data([1, 3, picture.height(), picture.width()], numbers)
}

/// What the network says, each anchor from its own place.
fn anchored(numbers: &[f32], logits: &[f32]) -> Vec<Found> {
    let places = GRIDS.into_iter().flat_map(|(squares, anchors)| {
        let place = move |at: usize| (at as f32 + 0.5) / squares as f32;
        (0..squares * squares).flat_map(move |at| std::iter::repeat_n((place(at % squares), place(at / squares)), anchors))
    });
    let said = numbers.chunks_exact(NUMBERS).zip(logits).zip(places);
    said.filter(|((_, logit), _)| **logit >= LOGIT_MIN)
        .filter_map(|((numbers, logit), (x, y))| {
            let [dx, dy, width, height, left_x, left_y, right_x, right_y] = numbers.first_chunk::<8>()?.map(|number| number / SIDE as f32);
            let eyes = [(x + left_x, y + left_y), (x + right_x, y + right_y)];
            Some(Found { logit: *logit, middle: (x + dx, y + dy), size: (width, height), eyes })
        })
        .collect()
}

/// One for each face: the surest of those that cover the same place.
fn distinct(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|one, other| other.logit.total_cmp(&one.logit));
    let mut kept: Vec<Found> = Vec::new();
    for face in found {
        if kept.iter().all(|other| shared(&face, other) <= SHARED_MAX) {
            kept.push(face);
        }
    }
    kept
}

/// What both boxes cover, over what either covers.
fn shared(one: &Found, other: &Found) -> f32 {
    let along = |middle: (f32, f32), size: (f32, f32)| {
        let (start, end) = ((middle.0 - size.0 / 2.0).max(middle.1 - size.1 / 2.0), (middle.0 + size.0 / 2.0).min(middle.1 + size.1 / 2.0));
        (end - start).max(0.0)
    };
    let both = along((one.middle.0, other.middle.0), (one.size.0, other.size.0))
        * along((one.middle.1, other.middle.1), (one.size.1, other.size.1));
    let either = one.size.0 * one.size.1 + other.size.0 * other.size.1 - both;
    both / either.max(1e-9)
}
