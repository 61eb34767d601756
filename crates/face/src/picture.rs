//! A picture in memory: red, green and blue, one byte each, row by row. Files are read by `jpeg`.

use crate::jpeg;
use turno_core::Failure;

/// Fewer points across or down than a face can be found in.
const SIDE_MIN: usize = 48;

/// More points than are ever searched: 8 million are 24 MB, and a phone has to hold them beside the app.
pub(crate) const POINTS_MAX: usize = 8_000_000;

/// Bytes of a point.
const BYTES: usize = 3;

/// A colour picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

/// What stands beside a picture, where a piece of it reaches over the edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    Black,
    /// The outermost points, again and again.
    Edge,
}

/// Where in a picture each point of a piece comes from: `x = a·u + b·v + c`, `y = d·u + e·v + f`, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Affine(pub [f32; 6]);

impl Affine {
    /// The place that `(u, v)` comes from.
    pub(crate) fn at(&self, u: f32, v: f32) -> (f32, f32) {
        let [a, b, c, d, e, f] = self.0;
        (a * u + b * v + c, d * u + e * v + f)
    }

    /// How many points of the picture one step of the piece crosses.
    pub(crate) fn scale(&self) -> f32 {
        let [a, _, _, d, _, _] = self.0;
        a.hypot(d)
    }
}

impl Picture {
    /// Of red, green, blue. `None` when the sides do not fit the bytes, or the picture is too small or too large to be searched.
    pub fn from_rgb(width: usize, height: usize, bytes: Vec<u8>) -> Option<Self> {
        let points = width.checked_mul(height)?;
        let fits = points.checked_mul(BYTES) == Some(bytes.len());
        (fits && width >= SIDE_MIN && height >= SIDE_MIN && points <= POINTS_MAX).then_some(Self { width, height, bytes })
    }

    /// Of red, green, blue and opacity, as a canvas gives them; opacity is passed over.
    pub fn from_rgba(width: usize, height: usize, bytes: &[u8]) -> Option<Self> {
        let fits = width.checked_mul(height)?.checked_mul(4)? == bytes.len() && bytes.len() <= POINTS_MAX * 4;
        let colours = |point: &[u8]| -> [u8; BYTES] { point.first_chunk().copied().unwrap_or_default() };
        if fits { Self::from_rgb(width, height, bytes.chunks_exact(4).flat_map(colours).collect()) } else { None }
    }

    /// Of greys.
    pub fn from_greys(width: usize, height: usize, greys: &[u8]) -> Option<Self> {
        let fits = width.checked_mul(height)? == greys.len() && greys.len() <= POINTS_MAX;
        if fits { Self::from_rgb(width, height, greys.iter().flat_map(|grey| [*grey; BYTES]).collect()) } else { None }
    }

    /// Of a JPEG file: upright, as small as its longer side allows to be at least `side`. `PhotoUnreadable`, `PhotoFileTooLarge`.
    pub fn from_jpeg(file: &[u8], side: u16) -> Result<Self, Failure> {
        jpeg::decode(file, side).map(|decoded| decoded.picture)
    }

    /// Points across.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Points down.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Red, green, blue, row by row.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Every point, row by row.
    pub fn points(&self) -> impl ExactSizeIterator<Item = [u8; BYTES]> + '_ {
        self.bytes.chunks_exact(BYTES).map(|point| point.first_chunk().copied().unwrap_or_default())
    }

    /// Brightness of every point (ITU-R BT.601).
    pub fn greys(&self) -> Vec<u8> {
        let grey = |[red, green, blue]: [u8; BYTES]| (u32::from(red) * 77 + u32::from(green) * 150 + u32::from(blue) * 29) >> 8;
        self.points().map(|point| grey(point) as u8).collect()
    }

    /// The piece that `from` describes, smoothed where it becomes smaller.
    pub(crate) fn piece(&self, from: Affine, width: usize, height: usize, beside: Beside) -> Self {
        let mut from = from;
        let mut halved: Option<Self> = None;
        while from.scale() > 1.6 {
            let Some(smaller) = halved.as_ref().unwrap_or(self).halved() else { break };
            from = Affine(from.0.map(|part| part / 2.0));
            halved = Some(smaller);
        }
        halved.as_ref().unwrap_or(self).taken(from, width, height, beside)
    }

    /// Half as many points across and down, each the mean of four.
    pub(crate) fn halved(&self) -> Option<Self> {
        let (width, height) = (self.width / 2, self.height / 2);
        if width < 2 || height < 2 {
            return None;
        }
        let mut bytes = Vec::with_capacity(width * height * BYTES);
        for pair in self.bytes.chunks_exact(self.width * BYTES * 2) {
            let (upper, lower) = pair.split_at(self.width * BYTES);
            for (upper, lower) in upper.chunks_exact(BYTES * 2).zip(lower.chunks_exact(BYTES * 2)) {
                let ([a, b, c, d, e, f], [g, h, i, j, k, l]) = (six(upper), six(lower));
                bytes.extend([(a + d + g + j + 2) / 4, (b + e + h + k + 2) / 4, (c + f + i + l + 2) / 4].map(|sum| sum as u8));
            }
        }
        Some(Self { width, height, bytes })
    }

    fn taken(&self, from: Affine, width: usize, height: usize, beside: Beside) -> Self {
        self.drawn(|u, v| from.at(u, v), width, height, beside)
    }

    /// A picture of this size, each of whose points comes from the place that `from` gives.
    pub(crate) fn drawn(&self, from: impl Fn(f32, f32) -> (f32, f32), width: usize, height: usize, beside: Beside) -> Self {
        let mut bytes = Vec::with_capacity(width * height * BYTES);
        for v in 0..height {
            for u in 0..width {
                let (x, y) = from(u as f32 + 0.5, v as f32 + 0.5);
                bytes.extend(self.at(x, y, beside));
            }
        }
        Self { width, height, bytes }
    }

    /// The colour at a place, where the first point lies from 0 to 1.
    fn at(&self, x: f32, y: f32, beside: Beside) -> [u8; BYTES] {
        let inside = (0.0..self.width as f32).contains(&x) && (0.0..self.height as f32).contains(&y);
        if beside == Beside::Black && !inside {
            return [0; BYTES];
        }
        let (x, y) = ((x - 0.5).clamp(0.0, (self.width - 1) as f32), (y - 0.5).clamp(0.0, (self.height - 1) as f32));
        let (left, top) = ((x as usize).min(self.width - 2), (y as usize).min(self.height - 2));
        // In 256ths: whole numbers are the same on every machine, and quicker.
        let (right, down) = (((x - left as f32) * 256.0) as u32, ((y - top as f32) * 256.0) as u32);
        let row = |row: usize| {
            let [a, b, c, d, e, f] = self.bytes.get((row * self.width + left) * BYTES..).map(six).unwrap_or_default().map(u32::from);
            let mixed = |one: u32, other: u32| one * (256 - right) + other * right;
            [mixed(a, d), mixed(b, e), mixed(c, f)]
        };
        let ([a, b, c], [d, e, f]) = (row(top), row(top + 1));
        [(a, d), (b, e), (c, f)].map(|(upper, lower)| ((upper * (256 - down) + lower * down + (1 << 15)) >> 16) as u8)
    }
}

/// Two points beside each other; zeros where there are fewer.
fn six(bytes: &[u8]) -> [u16; 6] {
    bytes.first_chunk::<6>().copied().unwrap_or_default().map(u16::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slope() -> Picture {
        Picture::from_greys(64, 48, &(0..48 * 64).map(|at| (at % 64 * 4) as u8).collect::<Vec<_>>()).unwrap()
    }

    #[test]
    fn pictures_that_do_not_fit_their_bytes_are_refused() {
        assert!(Picture::from_rgb(100, 100, vec![0; 29_999]).is_none());
        assert!(Picture::from_rgb(usize::MAX, 2, vec![0; 100]).is_none());
        assert!(Picture::from_rgba(100, 100, &[0; 30_000]).is_none());
        assert!(Picture::from_greys(10, 10, &[0; 100]).is_none());
        assert!(Picture::from_greys(4_000, 4_000, &vec![0; 16_000_000]).is_none());
    }

    #[test]
    fn a_piece_is_what_is_there() {
        let picture = slope();
        let same = picture.piece(Affine([1.0, 0.0, 0.0, 0.0, 1.0, 0.0]), 64, 48, Beside::Edge);
        assert_eq!(same, picture);
        let half = picture.piece(Affine([2.0, 0.0, 0.0, 0.0, 2.0, 0.0]), 32, 24, Beside::Edge);
        assert_eq!(half.greys()[5], 42, "the mean of 40 and 44");
        let moved = picture.piece(Affine([1.0, 0.0, 10.5, 0.0, 1.0, 0.0]), 20, 20, Beside::Edge);
        assert_eq!(moved.greys()[0], 42);
    }

    #[test]
    fn beside_the_picture_is_what_was_asked_for() {
        let far = Affine([1.0, 0.0, 100.0, 0.0, 1.0, 0.0]);
        assert_eq!(slope().piece(far, 2, 2, Beside::Black).greys(), vec![0; 4]);
        assert_eq!(slope().piece(far, 2, 2, Beside::Edge).greys(), vec![252; 4]);
    }

    #[test]
    fn canvas_and_grey_pictures_are_the_same_picture() {
        let canvas: Vec<u8> = slope().points().flat_map(|[red, green, blue]| [red, green, blue, 255]).collect();
        assert_eq!(Picture::from_rgba(64, 48, &canvas).unwrap(), slope());
    }
}
