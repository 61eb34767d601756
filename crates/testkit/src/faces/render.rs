//! Draws triangles that carry a picture: the nearest wins, as before a camera.

/// A picture of red, green and blue, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colours {
    /// Points across.
    pub width: usize,
    /// Points down.
    pub height: usize,
    /// Three bytes a point.
    pub bytes: Vec<u8>,
}

/// A corner: where it is drawn, how far away, and which place of the picture it carries.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Corner {
    pub(super) at: (f32, f32),
    pub(super) depth: f32,
    pub(super) from: (f32, f32),
}

/// What stands behind everything that is drawn.
const WALL: [u8; 3] = [122, 118, 110];

impl Colours {
    /// The colour at a place, mixed from the four points around it.
    pub(super) fn at(&self, x: f32, y: f32) -> [f32; 3] {
        let (x, y) = ((x - 0.5).clamp(0.0, (self.width - 1) as f32), (y - 0.5).clamp(0.0, (self.height - 1) as f32));
        let (left, top) = ((x as usize).min(self.width - 2), (y as usize).min(self.height - 2));
        let (right, down) = (x - left as f32, y - top as f32);
        let point = |column: usize, row: usize, colour: usize| {
            self.bytes.get((row * self.width + column) * 3 + colour).copied().map_or(0.0, f32::from)
        };
        std::array::from_fn(|colour| {
            let upper = point(left, top, colour) * (1.0 - right) + point(left + 1, top, colour) * right;
            let lower = point(left, top + 1, colour) * (1.0 - right) + point(left + 1, top + 1, colour) * right;
            upper * (1.0 - down) + lower * down
        })
    }
}

/// Draws triangles, each with how bright it is, on a wall.
pub(super) fn draw(picture: &Colours, triangles: &[([Corner; 3], f32)], size: (usize, usize)) -> Colours {
    let (width, height) = size;
    let mut bytes: Vec<u8> = std::iter::repeat_n(WALL, width * height).flatten().collect();
    let mut depths = vec![f32::INFINITY; width * height];
    for (corners, brightness) in triangles {
        let [a, b, c] = corners.map(|corner| corner.at);
        let area = cross(a, b, c);
        if area.abs() < 1e-6 {
            continue;
        }
        let span = |low: f32, high: f32, end: usize| (low.floor().max(0.0) as usize, (high.ceil().max(0.0) as usize).min(end));
        let (left, right) = span(a.0.min(b.0).min(c.0), a.0.max(b.0).max(c.0), width);
        let (top, bottom) = span(a.1.min(b.1).min(c.1), a.1.max(b.1).max(c.1), height);
        for y in top..bottom {
            for x in left..right {
                let here = (x as f32 + 0.5, y as f32 + 0.5);
                let parts = [cross(here, b, c) / area, cross(a, here, c) / area, cross(a, b, here) / area];
                if parts.iter().any(|part| *part < -1e-4) {
                    continue;
                }
                let mixed = |of: fn(&Corner) -> f32| corners.iter().zip(parts).map(|(corner, part)| of(corner) * part).sum::<f32>();
                let (depth, at) = (mixed(|corner| corner.depth), y * width + x);
                let Some(nearest) = depths.get_mut(at).filter(|nearest| depth < **nearest) else { continue };
                *nearest = depth;
                let colour = picture.at(mixed(|corner| corner.from.0), mixed(|corner| corner.from.1));
                let place = bytes.iter_mut().skip(at * 3);
                place.zip(colour).for_each(|(to, from)| *to = (from * brightness).clamp(0.0, 255.0) as u8);
            }
        }
    }
    Colours { width, height, bytes }
}

fn cross(a: (f32, f32), b: (f32, f32), c: (f32, f32)) -> f32 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}
