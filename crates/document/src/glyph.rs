//! Which sign is it? A small network of two layers, trained on drawn OCR-B (`examples/train.rs`), tells how likely each is.

use crate::{Grey, zone::Place};
use std::sync::OnceLock;

/// What a sign can be; the last answer of the network is "none of these".
pub const SIGNS: [char; 37] = [
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', '0',
    '1', '2', '3', '4', '5', '6', '7', '8', '9', '<',
];

/// Points of the small picture of one sign, across and down.
pub const PATCH: (usize, usize) = (20, 26);

/// What part of a step, across and down, the small picture shows.
const SHOWN: (f32, f32) = (1.06, 1.4);

/// The network: for each layer the rows of weights, a byte each, with the scale and the bias of each row.
const WEIGHTS: &[u8] = include_bytes!("glyphs.bin");

/// Answers of the network's layers.
pub const LAYERS: [usize; 4] = [PATCH.0 * PATCH.1, 96, 64, SIGNS.len() + 1];

/// How likely each sign is, and last, none.
pub type Likely = [f32; SIGNS.len() + 1];

/// The small picture of a sign: brightness around its mean, in units of its spread.
pub fn patch(picture: &Grey, place: &Place) -> Vec<f32> {
    let mut patch = Vec::with_capacity(PATCH.0 * PATCH.1);
    for row in 0..PATCH.1 {
        let down = ((row as f32 + 0.5) / PATCH.1 as f32 - 0.5) * SHOWN.1;
        for column in 0..PATCH.0 {
            let across = ((column as f32 + 0.5) / PATCH.0 as f32 - 0.5) * SHOWN.0;
            let x = place.middle.0 + across * place.right.0 + down * place.down.0;
            let y = place.middle.1 + across * place.right.1 + down * place.down.1;
            patch.push(picture.at(x, y));
        }
    }
    let count = patch.len() as f32;
    let mean = patch.iter().sum::<f32>() / count;
    let spread = (patch.iter().map(|grey| (grey - mean).powi(2)).sum::<f32>() / count).sqrt();
    patch.iter_mut().for_each(|grey| *grey = (*grey - mean) / (spread + SPREAD_MIN));
    patch
}

/// Less spread than about this is bare paper, not ink.
const SPREAD_MIN: f32 = 4.0;

/// How likely each sign is.
pub fn likely(patch: &[f32]) -> Likely {
    static NETWORK: OnceLock<Vec<Layer>> = OnceLock::new();
    let network = NETWORK.get_or_init(|| read(WEIGHTS));
    let mut values = patch.to_vec();
    for (number, layer) in network.iter().enumerate() {
        values = layer.answers(&values);
        if number + 1 < network.len() {
            values.iter_mut().for_each(|value| *value = value.max(0.0));
        }
    }
    let most = values.iter().copied().fold(f32::MIN, f32::max);
    let mut likely = [0.0; SIGNS.len() + 1];
    likely.iter_mut().zip(&values).for_each(|(likely, value)| *likely = (value - most).exp());
    let sum: f32 = likely.iter().sum();
    likely.map(|part| part / sum.max(f32::MIN_POSITIVE))
}

/// One layer: rows of weights, and what is added to each.
struct Layer {
    rows: Vec<(Vec<f32>, f32)>,
}

impl Layer {
    fn answers(&self, values: &[f32]) -> Vec<f32> {
        self.rows.iter().map(|(weights, bias)| bias + dot(weights, values)).collect()
    }
}

/// In eight sums side by side, so that the processor can do them at once.
fn dot(weights: &[f32], values: &[f32]) -> f32 {
    let mut sums = [0.0; 8];
    for (weights, values) in weights.chunks(8).zip(values.chunks(8)) {
        sums.iter_mut().zip(weights).zip(values).for_each(|((sum, weight), value)| *sum += weight * value);
    }
    sums.iter().sum()
}

fn read(bytes: &[u8]) -> Vec<Layer> {
    let mut rest = bytes;
    let mut layers = Vec::new();
    for (from, to) in LAYERS.iter().zip(LAYERS.iter().skip(1)) {
        let mut rows = Vec::with_capacity(*to);
        for _ in 0..*to {
            let Some((scale, bias, weights)) = row(&mut rest, *from) else { return Vec::new() };
            rows.push((weights.iter().map(|weight| f32::from(weight.cast_signed()) * scale).collect(), bias));
        }
        layers.push(Layer { rows });
    }
    layers
}

/// The scale, the bias and the weights of one row.
fn row<'a>(rest: &mut &'a [u8], count: usize) -> Option<(f32, f32, &'a [u8])> {
    let (scale, tail) = rest.split_first_chunk::<4>()?;
    let (bias, tail) = tail.split_first_chunk::<4>()?;
    let (weights, tail) = tail.split_at_checked(count)?;
    *rest = tail;
    Some((f32::from_le_bytes(*scale), f32::from_le_bytes(*bias), weights))
}
