//! What light and a cheap camera do to a frame.

use super::Colours;
use crate::Seeded;

/// Light, lens and noise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Light {
    /// How much light, over what there was.
    pub exposure: f32,
    /// How much brighter everything beside the middle of the frame is; 1 as it was.
    pub behind: f32,
    /// Points to each side over which the lens smears.
    pub blur: usize,
    /// How much each point is off, at most, in greys.
    pub noise: u64,
}

impl Default for Light {
    fn default() -> Self {
        Self { exposure: 1.0, behind: 1.0, blur: 0, noise: 4 }
    }
}

/// The face is within this part of the frame's height from its middle.
const FACE: f32 = 0.42;

impl Light {
    /// The frame in this light.
    pub fn on(&self, frame: &Colours, dice: &mut Seeded) -> Colours {
        let mut frame = if self.blur > 0 { smeared(frame, self.blur as isize) } else { frame.clone() };
        let (middle, height) = ((frame.width as f32 / 2.0, frame.height as f32 / 2.0), frame.height as f32);
        for (place, point) in frame.bytes.chunks_exact_mut(3).enumerate() {
            let (x, y) = ((place % frame.width) as f32 - middle.0, (place / frame.width) as f32 - middle.1);
            // An edge as soft as hair.
            let behind = ((x.hypot(y * 0.8) / height - FACE) * 20.0).clamp(0.0, 1.0);
            let light = self.exposure * (1.0 + (self.behind - 1.0) * behind);
            for colour in point {
                let off = dice.below(2 * self.noise + 1) as f32 - self.noise as f32;
                *colour = (f32::from(*colour) * light + off * self.exposure.min(1.0)).clamp(0.0, 255.0) as u8;
            }
        }
        frame
    }
}

/// The mean of the points around each.
fn smeared(frame: &Colours, reach: isize) -> Colours {
    let (width, height) = (frame.width as isize, frame.height as isize);
    let mut bytes = Vec::with_capacity(frame.bytes.len());
    for (y, x) in (0..height).flat_map(|y| (0..width).map(move |x| (y, x))) {
        for colour in 0..3 {
            let around = (-reach..=reach).flat_map(|down| (-reach..=reach).map(move |right| (right, down)));
            let point = |(right, down): (isize, isize)| {
                let at = ((y + down).clamp(0, height - 1) * width + (x + right).clamp(0, width - 1)) * 3 + colour;
                frame.bytes.get(at as usize).copied().map_or(0, u32::from)
            };
            let count = (2 * reach + 1) * (2 * reach + 1);
            bytes.push((around.map(point).sum::<u32>() / count as u32) as u8);
        }
    }
    Colours { bytes, ..*frame }
}
