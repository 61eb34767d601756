//! What JPEG takes from a picture: each square of eight by eight points, in waves, rounded by the table of its standard.

use std::f32::consts::PI;

/// The brightness table of ITU-T T.81, annex K.
const TABLE: [u8; 64] = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22,
    37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];

/// Rounds a picture, `coarseness` times as coarsely as the table says.
pub(super) fn round(light: &mut [f32], width: usize, coarseness: f32) {
    if coarseness <= 0.0 {
        return;
    }
    let waves = waves();
    for band in light.chunks_exact_mut(width * 8) {
        for left in (0..width.saturating_sub(7)).step_by(8) {
            let mut square = [0.0; 64];
            for (row, points) in square.chunks_exact_mut(8).enumerate() {
                points.iter_mut().zip(band.iter().skip(row * width + left)).for_each(|(to, from)| *to = *from);
            }
            let mut rounded = twice(&square, &waves);
            for (part, coarse) in rounded.iter_mut().zip(TABLE) {
                let step = f32::from(coarse) * coarseness;
                *part = (*part / step).round() * step;
            }
            let back = twice(&rounded, &turned(&waves));
            for (row, points) in back.chunks_exact(8).enumerate() {
                band.iter_mut().skip(row * width + left).zip(points).for_each(|(to, from)| *to = *from);
            }
        }
    }
}

/// The eight waves of the cosine transform, one a row.
fn waves() -> [f32; 64] {
    std::array::from_fn(|place| {
        let (wave, at) = ((place / 8) as f32, (place % 8) as f32);
        let size = if wave == 0.0 { (1.0_f32 / 8.0).sqrt() } else { 0.5 };
        size * ((2.0 * at + 1.0) * wave * PI / 16.0).cos()
    })
}

fn turned(square: &[f32; 64]) -> [f32; 64] {
    std::array::from_fn(|place| square.get(place % 8 * 8 + place / 8).copied().unwrap_or_default())
}

/// The waves of the rows and of the columns: `waves × square × wavesᵀ`.
fn twice(square: &[f32; 64], waves: &[f32; 64]) -> [f32; 64] {
    turned(&once(&turned(&once(square, waves)), waves))
}

/// `waves × square`.
fn once(square: &[f32; 64], waves: &[f32; 64]) -> [f32; 64] {
    let mut out = [0.0; 64];
    for (to, wave) in out.chunks_exact_mut(8).zip(waves.chunks_exact(8)) {
        for (weight, row) in wave.iter().zip(square.chunks_exact(8)) {
            to.iter_mut().zip(row).for_each(|(to, from)| *to += weight * from);
        }
    }
    out
}
