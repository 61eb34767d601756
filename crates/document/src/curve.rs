//! Where the signs of a line are, as a smooth function of their number: perspective and a bent page change it slowly.

/// A cubic through the signs: the number of a sign, scaled to −1 … 1, to its middle.
#[derive(Debug, Clone, Copy)]
pub struct Curve {
    across: [f32; 4],
    down: [f32; 4],
    half: f32,
}

/// Signs further from the curve than this, in steps, are specks or two that touch.
const STRAY_MAX: f32 = 0.22;

/// How much the curve is pulled towards a straight line.
const STIFFNESS: [f32; 4] = [0.0, 0.0, 0.05, 0.3];

impl Curve {
    /// The curve that fits these signs best, strays left out; `None` when too few are left.
    pub fn through(mut signs: Vec<(f32, (f32, f32))>, length: usize, pitch: f32) -> Option<Self> {
        let half = (length as f32 - 1.0) / 2.0;
        let mut curve = None;
        for _ in 0..3 {
            if signs.len() * 2 < length {
                return None;
            }
            let fitted = Self { across: fit(&signs, half, |at| at.0)?, down: fit(&signs, half, |at| at.1)?, half };
            signs.retain(|(number, (x, y))| {
                let (fitted_x, fitted_y) = fitted.at(*number);
                (x - fitted_x).hypot(y - fitted_y) < STRAY_MAX * pitch
            });
            curve = Some(fitted);
        }
        curve
    }

    /// The middle of a sign.
    pub fn at(&self, number: f32) -> (f32, f32) {
        let powers = powers(number, self.half);
        (dot(&self.across, &powers), dot(&self.down, &powers))
    }

    /// From a sign to the next.
    pub fn step(&self, number: f32) -> (f32, f32) {
        let (before, after) = (self.at(number - 0.5), self.at(number + 0.5));
        (after.0 - before.0, after.1 - before.1)
    }
}

fn powers(number: f32, half: f32) -> [f32; 4] {
    let at = number / half - 1.0;
    [1.0, at, at * at, at * at * at]
}

fn dot(one: &[f32; 4], other: &[f32; 4]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

/// Least squares, stiff in the higher powers.
fn fit(signs: &[(f32, (f32, f32))], half: f32, value: impl Fn((f32, f32)) -> f32) -> Option<[f32; 4]> {
    let mut rows = [[0.0_f64; 5]; 4];
    for (number, at) in signs {
        let powers = powers(*number, half);
        for (row, power) in rows.iter_mut().zip(powers) {
            let all = powers.iter().copied().chain([value(*at)]);
            row.iter_mut().zip(all).for_each(|(cell, other)| *cell += f64::from(power * other));
        }
    }
    for (place, (row, stiff)) in rows.iter_mut().zip(STIFFNESS).enumerate() {
        row.get_mut(place).into_iter().for_each(|cell| *cell += f64::from(stiff));
    }
    solve(rows)
}

/// Gauss's elimination; the sums of squares on the diagonal need no exchange of rows.
fn solve(mut rows: [[f64; 5]; 4]) -> Option<[f32; 4]> {
    for pivot in 0..4 {
        let mut leading = *rows.get(pivot)?;
        let head = *leading.get(pivot)?;
        if head.abs() < 1e-9 {
            return None;
        }
        leading.iter_mut().for_each(|cell| *cell /= head);
        for (place, row) in rows.iter_mut().enumerate() {
            let times = *row.get(pivot)?;
            if place == pivot {
                *row = leading;
            } else {
                row.iter_mut().zip(leading).for_each(|(cell, lead)| *cell -= times * lead);
            }
        }
    }
    Some(rows.map(|row| row.last().copied().unwrap_or_default() as f32))
}
