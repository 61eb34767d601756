//! Where the points of a face are, and what is measured between them. Numbers of points are those of MediaPipe's face mesh.

use serde::{Deserialize, Serialize};

/// How many points the mesh has.
pub const POINTS: usize = 468;

/// A place in a picture, in its points: `x` to the right, `y` down, `z` away from the camera, in the same measure.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
    /// Away from the camera, from the middle of the face; guessed by the network from how faces are.
    pub z: f32,
}

impl Point {
    pub(crate) fn minus(self, other: Self) -> Self {
        Self { x: self.x - other.x, y: self.y - other.y, z: self.z - other.z }
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self { x: self.x + other.x, y: self.y + other.y, z: self.z + other.z }
    }

    pub(crate) fn times(self, factor: f32) -> Self {
        Self { x: self.x * factor, y: self.y * factor, z: self.z * factor }
    }

    pub(crate) fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    fn cross(self, other: Self) -> Self {
        let Self { x, y, z } = self;
        Self { x: y * other.z - z * other.y, y: z * other.x - x * other.z, z: x * other.y - y * other.x }
    }

    pub(crate) fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    fn unit(self) -> Self {
        self.times(1.0 / self.length().max(1e-6))
    }
}

/// The points of one face in one frame.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Landmarks {
    points: Vec<Point>,
    /// Points across and down of the frame.
    frame: (u32, u32),
    /// What the face looks like, coarsely; empty where nothing follows from it.
    look: Vec<i8>,
}

/// Corners, then upper and lower lid in pairs, of the eye on the picture's left and on its right.
const EYES: [[usize; 6]; 2] = [[33, 133, 160, 144, 158, 153], [263, 362, 387, 373, 385, 380]];

impl Landmarks {
    /// `None` unless there are 468 points, all of them numbers.
    pub fn new(points: Vec<Point>, frame: (u32, u32)) -> Option<Self> {
        let is_number = |point: &Point| [point.x, point.y, point.z].iter().all(|part| part.is_finite());
        (points.len() == POINTS && points.iter().all(is_number) && frame.0 > 0 && frame.1 > 0).then_some(Self {
            points,
            frame,
            look: Vec::new(),
        })
    }

    /// The same face, with what it looks like (`look::look`).
    pub(crate) fn with_look(self, look: Vec<i8>) -> Self {
        Self { look, ..self }
    }

    pub(crate) fn look(&self) -> &[i8] {
        &self.look
    }

    /// All points.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// Points across and down of the frame.
    pub fn frame(&self) -> (u32, u32) {
        self.frame
    }

    pub(crate) fn point(&self, number: usize) -> Point {
        self.points.get(number).copied().unwrap_or_default()
    }

    fn distance(&self, one: usize, other: usize) -> f32 {
        self.point(one).minus(self.point(other)).length()
    }

    /// The middles of the eyes: on the picture's left, on its right.
    pub fn eyes(&self) -> [Point; 2] {
        EYES.map(|[outer, inner, ..]| self.point(outer).plus(self.point(inner)).times(0.5))
    }

    /// Without depth, which the network guesses worst where something moves: lids and lips.
    fn seen_distance(&self, one: usize, other: usize) -> f32 {
        let apart = self.point(one).minus(self.point(other));
        apart.x.hypot(apart.y)
    }

    /// From the middle of one eye to that of the other, in points of the picture; depth counts, so that turning does not shrink it.
    pub fn eye_distance(&self) -> f32 {
        let [left, right] = self.eyes();
        right.minus(left).length()
    }

    /// How far the head is turned, in degrees: above zero to the right of the picture, which is the person's own left.
    pub fn yaw_deg(&self) -> f32 {
        let away = self.away();
        (-away.x).atan2(away.z).to_degrees()
    }

    /// How far the head is tilted towards a shoulder, in degrees: above zero clockwise in the picture.
    pub fn roll_deg(&self) -> f32 {
        let across = self.across();
        across.y.atan2(across.x).to_degrees()
    }

    /// How far the head looks up, in degrees, by forehead and nose alone: the chin moves with the mouth.
    pub fn pitch_deg(&self) -> f32 {
        let (forehead, nose) = (self.point(10), self.point(168));
        let down = nose.minus(forehead);
        (-down.z).atan2(down.y).to_degrees()
    }

    fn across(&self) -> Point {
        let corners = self.point(263).minus(self.point(33)).unit();
        corners.plus(self.point(454).minus(self.point(234)).unit()).unit()
    }

    /// Into the head.
    fn away(&self) -> Point {
        self.across().cross(self.point(152).minus(self.point(10)).unit()).unit()
    }

    /// How far the eyes are open: height of the lids over width, of both on average.
    pub fn eyes_open(&self) -> f32 {
        let open = EYES.map(|[outer, inner, upper, lower, upper_inner, lower_inner]| {
            let lids = self.seen_distance(upper, lower) + self.seen_distance(upper_inner, lower_inner);
            lids / (2.0 * self.distance(outer, inner)).max(1e-6)
        });
        open.iter().sum::<f32>() / 2.0
    }

    /// How far the mouth is open: between the lips, over the distance of the eyes.
    pub fn mouth_open(&self) -> f32 {
        self.seen_distance(13, 14) / self.eye_distance().max(1e-6)
    }

    /// The box around all points: left, top, right, bottom.
    pub fn region(&self) -> [f32; 4] {
        let none = [f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY];
        self.points
            .iter()
            .fold(none, |[left, top, right, bottom], point| [left.min(point.x), top.min(point.y), right.max(point.x), bottom.max(point.y)])
    }
}
