//! What is ink: darker than halfway between the paper and the ink around it. So shadows and dim light do not matter.

use crate::Grey;

/// Less difference between paper and ink than this, of 255, is noise.
const CONTRAST_MIN: f32 = 14.0;

/// A stretch of ink in a row: the first point, and the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Run {
    /// The first point.
    pub from: usize,
    /// The point after the last.
    pub to: usize,
}

/// The ink of every row, judged against squares of `block` points and their neighbours.
pub fn runs(picture: &Grey, block: usize) -> Vec<Vec<Run>> {
    let limits = Limits::of(picture, block);
    picture.rows().enumerate().map(|(y, row)| row_runs(row, &limits.row(y))).collect()
}

fn row_runs(row: &[u8], limits: &[f32]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut from = None;
    for (x, (grey, limit)) in row.iter().zip(limits).enumerate() {
        let is_ink = f32::from(*grey) < *limit;
        match (is_ink, from) {
            (true, None) => from = Some(x),
            (false, Some(start)) => {
                runs.push(Run { from: start, to: x });
                from = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
    }
    runs.extend(from.map(|start| Run { from: start, to: row.len() }));
    runs
}

/// Below which brightness a point is ink, for the middle of every square.
struct Limits {
    block: usize,
    across: usize,
    down: usize,
    width: usize,
    limits: Vec<f32>,
}

impl Limits {
    fn of(picture: &Grey, block: usize) -> Self {
        let (across, down) = (picture.width().div_ceil(block), picture.height().div_ceil(block));
        let mut extremes = vec![(u8::MAX, u8::MIN); across * down];
        for (y, row) in picture.rows().enumerate() {
            let band = extremes.iter_mut().skip(y / block * across);
            for (extreme, points) in band.zip(row.chunks(block)) {
                for grey in points {
                    *extreme = (extreme.0.min(*grey), extreme.1.max(*grey));
                }
            }
        }
        let near = |column: usize, line: usize| {
            let lines = line.saturating_sub(1)..(line + 2).min(down);
            let columns = column.saturating_sub(1)..(column + 2).min(across);
            let all = lines.flat_map(|line| extremes.get(line * across + columns.start..line * across + columns.end).unwrap_or_default());
            all.fold((u8::MAX, u8::MIN), |(darkest, brightest), (dark, bright)| (darkest.min(*dark), brightest.max(*bright)))
        };
        let mut limits = Vec::with_capacity(across * down);
        for line in 0..down {
            for column in 0..across {
                let (dark, bright) = near(column, line);
                let contrast = f32::from(bright.saturating_sub(dark));
                limits.push(if contrast < CONTRAST_MIN { 0.0 } else { f32::from(dark) + contrast * 0.5 });
            }
        }
        Self { block, across, down, width: picture.width(), limits }
    }

    /// The limit of every point of a row, between the middles of the squares.
    fn row(&self, y: usize) -> Vec<f32> {
        let place = (y as f32 / self.block as f32 - 0.5).clamp(0.0, (self.down - 1) as f32);
        let (upper, part) = (place as usize, place.fract());
        let line = |line: usize| self.limits.iter().skip(line.min(self.down - 1) * self.across).take(self.across);
        let mixed: Vec<f32> = line(upper).zip(line(upper + 1)).map(|(upper, lower)| upper * (1.0 - part) + lower * part).collect();
        (0..self.width)
            .map(|x| {
                let place = (x as f32 / self.block as f32 - 0.5).clamp(0.0, (self.across - 1) as f32);
                let (left, part) = (place as usize, place.fract());
                let limit = |column: usize| mixed.get(column.min(self.across - 1)).copied().unwrap_or_default();
                limit(left) * (1.0 - part) + limit(left + 1) * part
            })
            .collect()
    }
}
