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
}

/// The outline of the face, and how far beyond it the head goes on: over the face, and how much further away, in distances of the eyes.
const OUTLINE: [usize; 36] = [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149, 150, 136, 172, 58, 132,
    93, 234, 127, 162, 21, 54, 103, 67, 109,
];
const RINGS: [(f32, f32); 2] = [(1.25, 0.5), (1.55, 0.9)];

/// From here on, over the face, nothing moves with the head.
const STILL_RINGS: [f32; 2] = [2.0, 3.0];

/// Lids: upper, the fold above, lower.
const LIDS: [[usize; 3]; 14] = [
    [246, 247, 7],
    [161, 30, 163],
    [160, 29, 144],
    [159, 27, 145],
    [158, 28, 153],
    [157, 56, 154],
    [173, 190, 155],
    [466, 467, 249],
    [388, 260, 390],
    [387, 259, 373],
    [386, 257, 374],
    [385, 258, 380],
    [384, 286, 381],
    [398, 414, 382],
];
const INNER_LIPS: [usize; 20] = [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95];
const LOWER_LIP: [usize; 36] = [
    95, 88, 178, 87, 14, 317, 402, 318, 324, 96, 89, 179, 86, 15, 316, 403, 319, 325, 77, 90, 180, 85, 16, 315, 404, 320, 307, 146, 91,
    181, 84, 17, 314, 405, 321, 375,
];
const LIP_LOWEST: usize = 17;
const CHIN: usize = 152;
const MOUTH_CORNERS: (usize, usize) = (61, 291);

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
        Self { photo, points, triangles, eye_distance, middle }
    }

    /// A frame of it, so many points across and down.
    pub fn frame(&self, material: Material, pose: Pose, size: (usize, usize)) -> Colours {
        let zoom = EYES_IN_FRAME * size.0 as f32 * pose.size / self.eye_distance;
        let (across, down) = (size.0 as f32 / 2.0, size.1 as f32 / 2.0);
        let corner = |number: usize| {
            let [x, y, z] = self.placed(number, material, pose);
            let moved = (x / self.eye_distance + pose.moved.0, y / self.eye_distance + pose.moved.1);
            let from = self.points.get(number).map_or((0.0, 0.0), |[x, y, _]| (*x, *y));
            Corner { at: (across + moved.0 * self.eye_distance * zoom, down + moved.1 * self.eye_distance * zoom), depth: z, from }
        };
        let corners: Vec<Corner> = (0..self.points.len()).map(corner).collect();
        let open = pose.mouth_open;
        let drawn = self.triangles.iter().map(|triangle| {
            let inside = triangle.iter().all(|number| INNER_LIPS.contains(number));
            (
                triangle.map(|number| corners.get(number).copied().unwrap_or_default()),
                if inside { (1.0 - 2.0 * open).max(0.15) } else { 1.0 },
            )
        });
        draw(&self.photo, &drawn.collect::<Vec<_>>(), size)
    }

    /// Where a point is seen, from the middle of the face, and how far away it is.
    fn placed(&self, number: usize, material: Material, pose: Pose) -> [f32; 3] {
        let [x, y, z] = self.moved(number, pose);
        let (x, y, camera) = (x - self.middle.0, y - self.middle.1, CAMERA * self.eye_distance);
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
        let towards = |other: usize, part: f32| {
            let [other_x, other_y, _] = at(other);
            [x + (other_x - x) * part, y + (other_y - y) * part, z]
        };
        if let Some([upper, _, lower]) = LIDS.iter().find(|lid| lid[..2].contains(&number)) {
            return towards(*lower, pose.eyes_closed * if *upper == number { 0.95 } else { 0.35 });
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
}
