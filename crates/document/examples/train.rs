//! Trains the network that tells signs apart, on drawn OCR-B, and writes `src/glyphs.bin`. A quarter of an hour:
//! `cargo run -p turno-document --example train -- crates/document/src/glyphs.bin`. The same seed gives the same bytes.

use std::process::ExitCode;
use turno_document::{
    Grey,
    glyph::{LAYERS, SIGNS, patch},
    zone::Place,
};
use turno_testkit::{
    Dice,
    documents::{Faults, Shot, Taken, Typeface, any_signs},
};

/// Rounds of drawing pictures and learning from them.
const ROUNDS: usize = 60;

/// Pictures of one round.
const PICTURES: usize = 100;

/// How often each sample of a round is looked at.
const LOOKS: usize = 3;

/// Samples whose errors are added up before the weights are changed.
const BATCH: usize = 64;

/// How fast the weights change, at first.
const RATE: f32 = 0.002;

/// A sample: the small picture and the number of its sign, or of "none".
type Sample = (Vec<f32>, usize);

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("Where to write the weights?");
        return ExitCode::FAILURE;
    };
    let mut dice = Dice::new(9303);
    let mut network = Network::new(&mut dice);
    for round in 0..ROUNDS {
        let mut samples: Vec<Sample> = (0..PICTURES).flat_map(|_| samples(&mut dice)).collect();
        let wrong = samples.iter().filter(|(values, sign)| network.best(values) != Some(*sign)).count();
        println!("round {round}: {} new samples, {:.2} % wrong", samples.len(), 100.0 * wrong as f32 / samples.len() as f32);
        let rate = RATE * (1.0 - round as f32 / ROUNDS as f32).max(0.02);
        for _ in 0..LOOKS {
            for place in (1..samples.len()).rev() {
                samples.swap(place, dice.below(place + 1));
            }
            for batch in samples.chunks(BATCH) {
                network.learn(batch, rate);
            }
        }
    }
    match std::fs::write(path, network.bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Draws a picture and cuts its signs out, each a little off; and what is no sign.
fn samples(dice: &mut Dice) -> Vec<Sample> {
    let lines = any_signs(dice);
    let faults = match dice.below(5) {
        0 => Faults::clean(dice),
        1 | 2 => Faults::moderate(dice),
        _ => Faults { is_cut: false, ..Faults::hard(dice) },
    };
    let Taken { width, height, greys, cells } = Shot { lines: &lines, face: Typeface::OcrB, faults, size: (1280, 480) }.take(dice);
    let Some(picture) = Grey::new(width, height, greys) else { return Vec::new() };
    let is_inside = |(x, y): (f32, f32)| x > 0.0 && y > 0.0 && x < width as f32 && y < height as f32;
    let mut samples = Vec::new();
    for cell in cells.iter().filter(|cell| is_inside(cell.middle)) {
        let Some(sign) = SIGNS.iter().position(|sign| *sign == cell.sign) else { continue };
        let place = Place { middle: cell.middle, right: cell.right, down: cell.down };
        // What is half hidden is nobody's to judge.
        match cell.hidden {
            ..0.25 => samples.extend((0..2).map(|_| (patch(&picture, &off(place, dice)), sign))),
            0.7.. => samples.push((patch(&picture, &off(place, dice)), SIGNS.len())),
            _ => {}
        }
        if dice.chance(8) {
            let aside = if dice.chance(50) { (0.5, dice.range(-0.1, 0.1)) } else { (dice.range(-0.5, 0.5), dice.range(1.1, 1.4)) };
            samples.push((patch(&picture, &off(moved(place, aside), dice)), SIGNS.len()));
        }
    }
    samples
}

fn moved(place: Place, (right, down): (f32, f32)) -> Place {
    let x = place.middle.0 + right * place.right.0 + down * place.down.0;
    let y = place.middle.1 + right * place.right.1 + down * place.down.1;
    Place { middle: (x, y), ..place }
}

/// As far off as the search for the zone may be; and letters a little wider, higher or more slanted than ours.
fn off(place: Place, dice: &mut Dice) -> Place {
    let place = moved(place, (dice.normal() * 0.05, dice.normal() * 0.05));
    let (wide, high, slant) = (1.0 + dice.normal() * 0.04, 1.0 + dice.normal() * 0.06, dice.normal() * 0.04);
    let down = (place.down.0 * high + place.right.0 * slant, place.down.1 * high + place.right.1 * slant);
    Place { right: (place.right.0 * wide, place.right.1 * wide), down, ..place }
}

/// The network while it learns, with what Adam (Kingma and Ba, 2015) remembers of each weight.
struct Network {
    layers: Vec<Vec<Row>>,
    steps: i32,
}

/// The weights of one answer, the last one its bias.
struct Row {
    weights: Vec<f32>,
    errors: Vec<f32>,
    mean: Vec<f32>,
    square: Vec<f32>,
}

impl Network {
    fn new(dice: &mut Dice) -> Self {
        let layers = LAYERS.iter().zip(LAYERS.iter().skip(1)).map(|(from, to)| {
            let spread = (2.0 / *from as f32).sqrt();
            let mut row = || {
                let weights: Vec<f32> = (0..*from).map(|_| dice.normal() * spread).chain([0.0]).collect();
                let zero = vec![0.0; weights.len()];
                Row { weights, errors: zero.clone(), mean: zero.clone(), square: zero }
            };
            (0..*to).map(|_| row()).collect()
        });
        Self { layers: layers.collect(), steps: 0 }
    }

    /// The answers of every layer, each with a 1 for the bias at its end; those of the last one are not cut at 0.
    fn answers(&self, values: &[f32]) -> Vec<Vec<f32>> {
        let mut all = vec![values.iter().copied().chain([1.0]).collect::<Vec<f32>>()];
        for (number, layer) in self.layers.iter().enumerate() {
            let before = all.last().map(Vec::as_slice).unwrap_or_default();
            let least = if number + 1 < self.layers.len() { 0.0 } else { f32::MIN };
            let answers = layer.iter().map(|row| dot(&row.weights, before).max(least)).chain([1.0]).collect();
            all.push(answers);
        }
        all
    }

    fn best(&self, values: &[f32]) -> Option<usize> {
        let answers = self.answers(values).pop()?;
        let answers = answers.iter().take(SIGNS.len() + 1).enumerate();
        answers.max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(place, _)| place)
    }

    fn learn(&mut self, batch: &[Sample], rate: f32) {
        for (values, sign) in batch {
            let answers = self.answers(values);
            let last = answers.last().map(Vec::as_slice).unwrap_or_default();
            let likely = last.iter().take(SIGNS.len() + 1);
            let most = likely.clone().copied().fold(f32::MIN, f32::max);
            let sum: f32 = likely.clone().map(|answer| (answer - most).exp()).sum();
            let mut errors: Vec<f32> =
                likely.enumerate().map(|(place, answer)| (answer - most).exp() / sum - f32::from(u8::from(place == *sign))).collect();
            for (layer, before) in self.layers.iter_mut().zip(&answers).rev() {
                let mut earlier = vec![0.0; before.len()];
                for (row, error) in layer.iter_mut().zip(&errors).filter(|(_, error)| **error != 0.0) {
                    row.errors.iter_mut().zip(before).for_each(|(sum, value)| *sum += error * value);
                    earlier.iter_mut().zip(&row.weights).for_each(|(sum, weight)| *sum += error * weight);
                }
                // What was cut at 0 has no share in the error.
                earlier.iter_mut().zip(before).filter(|(_, value)| **value <= 0.0).for_each(|(error, _)| *error = 0.0);
                earlier.pop();
                errors = earlier;
            }
        }
        self.steps += 1;
        let steps = self.steps;
        self.layers.iter_mut().flatten().for_each(|row| row.step(rate, batch.len() as f32, steps));
    }

    /// Each row: its scale, its bias, its weights in a byte each.
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for row in self.layers.iter().flatten() {
            let Some((bias, weights)) = row.weights.split_last() else { continue };
            let scale = weights.iter().fold(f32::MIN_POSITIVE, |most, weight| most.max(weight.abs())) / 127.0;
            bytes.extend(scale.to_le_bytes());
            bytes.extend(bias.to_le_bytes());
            bytes.extend(weights.iter().map(|weight| ((weight / scale).round() as i8).cast_unsigned()));
        }
        bytes
    }
}

impl Row {
    fn step(&mut self, rate: f32, count: f32, steps: i32) {
        let (mean_left, square_left) = (1.0 - 0.9_f32.powi(steps), 1.0 - 0.999_f32.powi(steps));
        let memory = self.mean.iter_mut().zip(&mut self.square);
        for ((weight, error), (mean, square)) in self.weights.iter_mut().zip(&mut self.errors).zip(memory) {
            // Large weights are pulled back a little: a byte has to hold them.
            let slope = *error / count + 1e-5 * *weight;
            *error = 0.0;
            *mean = 0.9 * *mean + 0.1 * slope;
            *square = 0.999 * *square + 0.001 * slope * slope;
            *weight -= rate * (*mean / mean_left) / ((*square / square_left).sqrt() + 1e-8);
        }
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
