//! Signs that stand in a line, one step after the other, all steps alike.

use crate::blobs::Blob;

/// Shorter ones are no line of a zone.
const SIGNS_MIN: usize = 10;

/// How many of the last signs tell where the next one is.
const LOOK_BACK: usize = 8;

/// So many signs may be missing between two.
const STEPS_MAX: f32 = 4.4;

/// How steep a line may be: 20°.
const SLOPE_MAX: f32 = 0.36;

/// A line of signs, from left to right.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its signs, each with its number; numbers that are left out are signs that were not seen.
    pub signs: Vec<(i32, Blob)>,
    /// The step from sign to sign, in points.
    pub pitch: f32,
}

impl Line {
    /// Down per point to the right.
    pub fn slope(&self) -> f32 {
        match (self.signs.first(), self.signs.last()) {
            (Some((_, first)), Some((_, last))) => (last.y - first.y) / (last.x - first.x).max(1.0),
            _ => 0.0,
        }
    }

    /// How many signs from the first to the last, the missing ones too.
    pub fn columns(&self) -> i32 {
        self.signs.last().map_or(0, |(last, _)| last + 1)
    }
}

/// All lines among blobs that are sorted from left to right.
pub fn lines(blobs: &[Blob]) -> Vec<Line> {
    let mut used = vec![false; blobs.len()];
    let mut lines = Vec::new();
    for start in 0..blobs.len() {
        if used.get(start).copied().unwrap_or(true) {
            continue;
        }
        let chain = chain(blobs, &used, start);
        if chain.len() < SIGNS_MIN {
            continue;
        }
        let signs: Vec<Blob> = chain.iter().filter_map(|place| blobs.get(*place).copied()).collect();
        let line = numbered(signs);
        for place in chain {
            used.get_mut(place).into_iter().for_each(|used| *used = true);
        }
        lines.push(line);
    }
    lines
}

/// What follows `start` on its line.
fn chain(blobs: &[Blob], used: &[bool], start: usize) -> Vec<usize> {
    let mut chain = vec![start];
    let mut signs: Vec<Blob> = blobs.get(start).into_iter().copied().collect();
    while let (Some(last), Some(next)) = (signs.last(), chain.last().map(|place| place + 1)) {
        let ahead = Ahead::of(&signs, last);
        let candidates = blobs.iter().zip(used).enumerate().skip(next);
        let near = candidates.take_while(|(_, (blob, _))| blob.x - last.x <= ahead.reach);
        let found = near.filter(|(_, (blob, used))| !**used && ahead.fits(last, blob)).map(|(place, (blob, _))| (place, *blob)).next();
        let Some((place, blob)) = found else { break };
        chain.push(place);
        signs.push(blob);
    }
    chain
}

/// What the last signs say of the next one.
struct Ahead {
    height: f32,
    nearest: f32,
    reach: f32,
    slope: Option<f32>,
}

impl Ahead {
    fn of(signs: &[Blob], last: &Blob) -> Self {
        let back: Vec<&Blob> = signs.iter().rev().take(LOOK_BACK).collect();
        let height = median(back.iter().map(|blob| blob.height));
        let steps = back.iter().zip(back.iter().skip(1)).map(|(after, before)| after.x - before.x);
        let pitch = if back.len() < 3 { 1.05 * height } else { median(steps) };
        let slope = back.last().filter(|_| back.len() > 2).map(|first| (last.y - first.y) / (last.x - first.x).max(1.0));
        Self { height, nearest: 0.55 * pitch, reach: if back.len() < 3 { 2.0 * pitch } else { STEPS_MAX * pitch }, slope }
    }

    fn fits(&self, last: &Blob, next: &Blob) -> bool {
        let (across, down) = (next.x - last.x, next.y - last.y);
        let is_alike = (0.5..2.0).contains(&(next.height / self.height));
        let is_level = match self.slope {
            Some(slope) => (down - slope * across).abs() < 0.32 * self.height,
            None => down.abs() < SLOPE_MAX * across + 0.15 * self.height,
        };
        across >= self.nearest && is_alike && is_level
    }
}

/// Numbers the signs by their steps; a step may change slowly along the line.
fn numbered(signs: Vec<Blob>) -> Line {
    let steps: Vec<f32> = signs.iter().zip(signs.iter().skip(1)).map(|(before, after)| after.x - before.x).collect();
    let mut numbers = vec![0];
    let mut number = 0;
    for (place, step) in steps.iter().enumerate() {
        let near = steps.iter().skip(place.saturating_sub(LOOK_BACK / 2)).take(LOOK_BACK + 1);
        number += ((step / median(near.copied())).round() as i32).max(1);
        numbers.push(number);
    }
    let pitch = match (signs.first(), signs.last()) {
        (Some(first), Some(last)) if number > 0 => (last.x - first.x).hypot(last.y - first.y) / number as f32,
        _ => 0.0,
    };
    Line { signs: numbers.into_iter().zip(signs).collect(), pitch }
}

/// The middle one of some numbers; 0 when there is none.
pub fn median(of: impl Iterator<Item = f32>) -> f32 {
    let mut of: Vec<f32> = of.collect();
    of.sort_by(f32::total_cmp);
    of.get(of.len() / 2).copied().unwrap_or_default()
}
