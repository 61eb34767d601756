//! A picture of greys: one byte of brightness a point, row by row.

/// Fewer points than a zone can be read from.
const SIDE_MIN: usize = 48;

/// More points than any camera frame has: what is larger was to be made smaller before.
const POINTS_MAX: usize = 12_000_000;

/// A picture of greys.
#[derive(Debug, Clone)]
pub struct Grey {
    width: usize,
    height: usize,
    greys: Vec<u8>,
}

impl Grey {
    /// `None` when the sides do not fit the bytes, or the picture is too small or too large to be searched.
    pub fn new(width: usize, height: usize, greys: Vec<u8>) -> Option<Self> {
        let fits = width.checked_mul(height) == Some(greys.len());
        let is_readable = width >= SIDE_MIN && height >= SIDE_MIN && greys.len() <= POINTS_MAX;
        (fits && is_readable).then_some(Self { width, height, greys })
    }

    /// Points across.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Points down.
    pub fn height(&self) -> usize {
        self.height
    }

    /// The rows, from the top.
    pub fn rows(&self) -> impl Iterator<Item = &[u8]> {
        self.greys.chunks_exact(self.width)
    }

    /// Half as many points across and down, each the mean of four.
    pub fn halved(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        let mut greys = Vec::with_capacity(width * height);
        for pair in self.greys.chunks_exact(self.width * 2) {
            let (upper, lower) = pair.split_at(self.width);
            let sums = upper.chunks_exact(2).zip(lower.chunks_exact(2));
            greys.extend(sums.map(|(upper, lower)| {
                let sum: u16 = upper.iter().chain(lower).map(|grey| u16::from(*grey)).sum();
                (sum / 4) as u8
            }));
        }
        Self::new(width, height, greys)
    }

    /// The brightness at a place, where the first point lies from 0 to 1; beside the picture it is that of its edge.
    pub fn at(&self, x: f32, y: f32) -> f32 {
        let x = (x - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (y - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (left, top) = ((x as usize).min(self.width - 2), (y as usize).min(self.height - 2));
        let (right, down) = (x - left as f32, y - top as f32);
        let row = |row: usize| match self.greys.get(row * self.width + left..) {
            Some([first, second, ..]) => f32::from(*first) * (1.0 - right) + f32::from(*second) * right,
            _ => 0.0,
        };
        row(top) * (1.0 - down) + row(top + 1) * down
    }
}
