//! A head made from one photo and the 468 points of its face: it turns, closes its eyes, opens its mouth; or is only a picture that
//! somebody holds before the camera.

use super::render::{Colours, Corner, draw};
use delaunator::triangulate;

/// What is before the camera.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Material {
    /// A head.
    Solid,
    /// A print or a screen.
    Flat,
    /// A print that is bent like a part of a column, whose radius is so many distances of the eyes.
    Bent(f32),
}

/// How it is held.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// Turned to the right of the picture, in degrees.
    pub yaw_deg: f32,
    /// Tilted back, in degrees.
    pub pitch_deg: f32,
    /// From 0, as in the photo, to 1, closed.
    pub eyes_closed: f32,
    /// How far the lower lip goes down, in distances of the eyes.
    pub mouth_open: f32,
    /// How large, over what is usual.
    pub size: f32,
    /// Moved right and down, in distances of the eyes.
    pub moved: (f32, f32),
}

impl Default for Pose {
    fn default() -> Self {
        Self { yaw_deg: 0.0, pitch_deg: 0.0, eyes_closed: 0.0, mouth_open: 0.0, size: 1.0, moved: (0.0, 0.0) }
    }
}

/// A head, a picture of one, and what it takes to draw it.
#[derive(Debug, Clone)]
pub struct Head {
    photo: Colours,
    points: Vec<[f32; 3]>,
    triangles: Vec<[usize; 3]>,
    eye_distance: f32,
    middle: (f32, f32),
    /// Width of the face, over that in the photo.
    narrow: f32,
}

/// The outline of the face, and how far beyond it the head goes on: over the face, and how much further away, in distances of the eyes.
const OUTLINE: [usize; 36] = [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132,
    93, 234, 127, 162, 21, 54, 103, 67, 109,
];
const RINGS: [(f32, f32); 2] = [(1.25, 0.5), (1.55, 0.9)];

/// From here on, over the face, nothing moves with the head.
const STILL_RINGS: [f32; 2] = [2.0, 3.0];

/// Lids, from the corner inwards: the fold above, upper lid, lower lid, the skin below.
const LIDS: [[usize; 4]; 14] = [
    [247, 246, 7, 25],
    [30, 161, 163, 110],
    [29, 160, 144, 24],
    [27, 159, 145, 23],
    [28, 158, 153, 22],
    [56, 157, 154, 26],
    [190, 173, 155, 112],
    [467, 466, 249, 255],
    [260, 388, 390, 339],
    [259, 387, 373, 254],
    [257, 386, 374, 253],
    [258, 385, 380, 252],
    [286, 384, 381, 256],
    [414, 398, 382, 341],
];
/// Edges of the lips: above, below, from corner to corner.
const INNER_LIPS: [[usize; 11]; 2] =
    [[78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308], [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308]];
const LOWER_LIP: [usize; 36] = [
    95, 88, 178, 87, 14, 317, 402, 318, 324, 96, 89, 179, 86, 15, 316, 403, 319, 325, 77, 90, 180, 85, 16, 315, 404, 320, 307, 146, 91,
    181, 84, 17, 314, 405, 321, 375,
];
const LIP_LOWEST: usize = 17;
const CHIN: usize = 152;
const MOUTH_CORNERS: (usize, usize) = (61, 291);

/// How thick lashes are, in distances of the eyes.
const LASHES: f32 = 0.05;

/// From the eyes to the camera, in distances of the eyes: a phone at arm's length.
const CAMERA: f32 = 6.5;

/// The neck, about which a head turns: this far behind the middle of the face, in distances of the eyes.
const NECK: f32 = 1.0;

/// Distance of the eyes in a frame, over its width.
const EYES_IN_FRAME: f32 = 0.19;

/// Points of the network's own face.
const FACE: usize = 468;

impl Head {
    /// From a photo and the points of the face in it, as the network places them (right, down, away).
    pub fn new(photo: Colours, face: &[[f32; 3]]) -> Self {
        let at = |number: usize| face.get(number).copied().unwrap_or_default();
        let eye = |outer, inner| ((at(outer)[0] + at(inner)[0]) / 2.0, (at(outer)[1] + at(inner)[1]) / 2.0);
        let (left, right) = (eye(33, 133), eye(263, 362));
        let eye_distance = (right.0 - left.0).hypot(right.1 - left.1);
        let middle = ((at(234)[0] + at(454)[0]) / 2.0, (at(10)[1] + at(152)[1]) / 2.0);
        let mut points: Vec<[f32; 3]> = face.iter().take(FACE).copied().collect();
        let beyond = |factor: f32, away: f32| {
            OUTLINE.map(|number| {
                let [x, y, z] = at(number);
                [middle.0 + (x - middle.0) * factor, middle.1 + (y - middle.1) * factor, z + away * eye_distance]
            })
        };
        points.extend(RINGS.into_iter().flat_map(|(factor, away)| beyond(factor, away)));
        points.extend(STILL_RINGS.into_iter().flat_map(|factor| beyond(factor, 1.5)));
        let places: Vec<_> = points.iter().map(|[x, y, _]| delaunator::Point { x: f64::from(*x), y: f64::from(*y) }).collect();
        let triangles = triangulate(&places).triangles.as_chunks::<3>().0.to_vec();
        Self { photo, points, triangles, eye_distance, middle, narrow: 1.0 }
    }

    /// Somebody else, who does not exist: other brows, cheeks and shades, a narrower face. What a stranger's face changes is more.
    pub fn of_somebody_else(&self) -> Self {
        let mut other = self.clone();
        for (place, point) in other.photo.bytes.chunks_exact_mut(3).enumerate() {
            let (x, y) = ((place % self.photo.width) as f32 - self.middle.0, (place / self.photo.width) as f32 - self.middle.1);
            let (across, down) = (x / self.eye_distance * 4.1, y / self.eye_distance * 3.7);
            let shade = 0.72 + 0.26 * (across + 0.7 * down).sin() * (down * 1.3 - 0.4).cos();
            point.iter_mut().for_each(|colour| *colour = (f32::from(*colour) * shade) as u8);
        }
        // Carries the same places of the photo, but shows them closer together.
        other.narrow = 0.93;
        other
    }

    /// A frame of it, so many points across and down.
    pub fn frame(&self, material: Material, pose: Pose, size: (usize, usize)) -> Colours {
        let zoom = EYES_IN_FRAME * size.0 as f32 * pose.size / self.eye_distance;
        let (across, down) = (size.0 as f32 / 2.0, size.1 as f32 / 2.0);
        let corner = |number: usize| {
            let [x, y, z] = self.placed(number, material, pose);
            let moved = (x / self.eye_distance + pose.moved.0, y / self.eye_distance + pose.moved.1);
            let from = self.carried(number, pose);
            Corner { at: (across + moved.0 * self.eye_distance * zoom, down + moved.1 * self.eye_distance * zoom), depth: z, from }
        };
        let corners: Vec<Corner> = (0..self.points.len()).map(corner).collect();
        let at = |number: &usize| corners.get(*number).copied().unwrap_or_default();
        let skin = self.triangles.iter().map(|triangle| (triangle.map(|number| at(&number)), 1.0));
        let mut drawn: Vec<_> = skin.collect();
        if pose.mouth_open > 0.0 {
            let [above, below] = INNER_LIPS.map(|edge| edge.iter().map(at).collect::<Vec<_>>());
            drawn.extend(dark(&above, &below));
        }
        for lids in LIDS.chunks_exact(LIDS.len() / 2).filter(|_| pose.eyes_closed > 0.5) {
            let lashes: Vec<Corner> = lids.iter().map(|[_, _, lower, _]| at(lower)).collect();
            let lower = |lash: &Corner| Corner { at: (lash.at.0, lash.at.1 + LASHES * zoom * self.eye_distance), ..*lash };
            drawn.extend(dark(&lashes, &lashes.iter().map(lower).collect::<Vec<_>>()));
        }
        draw(&self.photo, &drawn, size)
    }

    /// Where a point is seen, from the middle of the face, and how far away it is.
    fn placed(&self, number: usize, material: Material, pose: Pose) -> [f32; 3] {
        let [x, y, z] = self.moved(number, pose);
        let (x, y, camera) = ((x - self.middle.0) * self.narrow, y - self.middle.1, CAMERA * self.eye_distance);
        let still = number >= FACE + RINGS.len() * OUTLINE.len();
        let (z, axis) = match material {
            Material::Solid if still => return [x, y, z],
            Material::Solid => (z, NECK * self.eye_distance),
            Material::Flat => (0.0, 0.0),
            Material::Bent(radius) => (x * x / (2.0 * radius * self.eye_distance), 0.0),
        };
        // What the photo shows at this place lies so far aside, if it is that far away.
        let (x, y) = (x * (camera + z) / camera, y * (camera + z) / camera);
        let (yaw, pitch) = (pose.yaw_deg.to_radians(), pose.pitch_deg.to_radians());
        let z = z - axis;
        let (x, z) = (x * yaw.cos() - z * yaw.sin(), x * yaw.sin() + z * yaw.cos());
        let (y, z) = (y * pitch.cos() + z * pitch.sin(), z * pitch.cos() - y * pitch.sin());
        let z = z + axis;
        let nearer = camera / (camera + z);
        [x * nearer, y * nearer, z]
    }

    /// Where a point of the photo is after lids and jaw moved.
    fn moved(&self, number: usize, pose: Pose) -> [f32; 3] {
        let at = |number: usize| self.points.get(number).copied().unwrap_or_default();
        let [x, y, z] = at(number);
        let closed = pose.eyes_closed;
        for [fold, upper, lower, below] in LIDS {
            let below_lower = |part: f32| between(at(lower), at(below), part);
            match number {
                _ if number == fold => return between([x, y, z], at(lower), 0.4 * closed),
                _ if number == upper => return between([x, y, z], below_lower(0.15), closed),
                _ if number == lower => return between([x, y, z], below_lower(0.15), closed),
                _ => {}
            }
        }
        let half_mouth = (at(MOUTH_CORNERS.1)[0] - at(MOUTH_CORNERS.0)[0]) / 2.0;
        let middle = (at(MOUTH_CORNERS.1)[0] + at(MOUTH_CORNERS.0)[0]) / 2.0;
        let aside = |wide: f32| (1.0 - ((x - middle) / wide).powi(2)).max(0.0);
        let is_chin = number < FACE && y > at(LIP_LOWEST)[1] && y <= at(CHIN)[1] + 1.0;
        let part = match is_chin {
            _ if LOWER_LIP.contains(&number) => aside(half_mouth * 1.05),
            true => aside(half_mouth * 2.2),
            false => 0.0,
        };
        [x, y + part * pose.mouth_open * self.eye_distance, z]
    }

    /// Which place of the photo a point carries: shut lids are skin, where there was an eye.
    fn carried(&self, number: usize, pose: Pose) -> (f32, f32) {
        let at = |number: usize| self.points.get(number).copied().unwrap_or_default();
        let mut from = at(number);
        for [fold, upper, lower, below] in LIDS {
            match number {
                _ if number == upper => from = between(at(upper), at(fold), 0.5 * pose.eyes_closed),
                _ if number == lower => from = between(at(lower), at(below), 0.9 * pose.eyes_closed),
                _ => {}
            }
        }
        (from[0], from[1])
    }
}

/// A dark band between two edges, in front of what is there.
fn dark(above: &[Corner], below: &[Corner]) -> Vec<([Corner; 3], f32)> {
    const DARK: f32 = 0.2;
    let nearer = |corner: &Corner| Corner { depth: corner.depth - 8.0, ..*corner };
    let pairs = above.windows(2).zip(below.windows(2));
    let triangles = pairs.filter_map(|pair| match pair {
        ([a, b], [c, d]) => Some([([a, b, c].map(nearer), DARK), ([b, c, d].map(nearer), DARK)]),
        _ => None,
    });
    triangles.flatten().collect()
}

/// On the way from one place to another.
fn between(one: [f32; 3], other: [f32; 3], part: f32) -> [f32; 3] {
    let [x, y, z] = one;
    let [to_x, to_y, to_z] = other;
    [x + (to_x - x) * part, y + (to_y - y) * part, z + (to_z - z) * part]
}
