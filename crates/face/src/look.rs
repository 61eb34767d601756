//! What a face looks like, coarsely: enough to see that the next frame still shows the same one, too little to know anybody by.

use crate::{
    geometry::Landmarks,
    picture::{Affine, Beside, Picture},
};

/// Points across and down.
const SIDE: usize = 12;

/// The square that is looked at, in distances of the eyes: brows, eyes, nose and cheeks; the mouth moves.
const REACH: f32 = 1.8;

/// A grey that differs from the mean by the deviation is this number.
const DEVIATION: f32 = 32.0;

/// The square between eyes and nose, without its brightness and contrast: light and skin are taken out.
pub(crate) fn look(picture: &Picture, face: &Landmarks) -> Vec<i8> {
    let [left, right] = face.eyes();
    let (step, half) = (REACH / SIDE as f32, SIDE as f32 / 2.0);
    // The longer of both, so that a head that turns does not draw the square together.
    let turned = face.eye_distance() / (right.x - left.x).hypot(right.y - left.y).max(1e-3);
    let (across, down) = ((right.x - left.x) * turned * step, (right.y - left.y) * turned * step);
    let (bridge, tip) = (face.point(168), face.point(4));
    let (x, y) = ((bridge.x + tip.x) / 2.0, (bridge.y + tip.y) / 2.0);
    let from = [across, -down, x - half * (across - down), down, across, y - half * (down + across)];
    let greys: Vec<f32> = picture.piece(Affine(from), SIDE, SIDE, Beside::Edge).greys().into_iter().map(f32::from).collect();
    let count = greys.len() as f32;
    let mean = greys.iter().sum::<f32>() / count;
    let deviation = (greys.iter().map(|grey| (grey - mean).powi(2)).sum::<f32>() / count).sqrt().max(1.0);
    greys.iter().map(|grey| ((grey - mean) / deviation * DEVIATION) as i8).collect()
}

/// How alike two looks are: 1 the same, 0 nothing in common. Where there is none, nothing speaks against it.
pub(crate) fn alike(one: &[i8], other: &[i8]) -> f32 {
    let product = |one: &[i8], other: &[i8]| one.iter().zip(other).map(|(one, other)| f32::from(*one) * f32::from(*other)).sum::<f32>();
    let size = (product(one, one) * product(other, other)).sqrt();
    if size == 0.0 { 1.0 } else { product(one, other) / size }
}
