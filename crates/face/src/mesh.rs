//! Where the 468 points of a face are: MediaPipe's face mesh, on a square around the face.

use crate::{
    detector::{angle, planes},
    geometry::{Landmarks, POINTS, Point},
    models::Models,
    picture::{Affine, Beside, Picture},
};
use turno_core::Failure;

/// Points across and down that the network looks at.
const SIDE: usize = 192;

/// Logit from which a region holds a face.
const LOGIT_MIN: f32 = 0.5;

/// The square around a face, over the longer side of the box around its points.
const POINTS_TO_REGION: f32 = 1.5;

/// A square of a picture, turned with the head.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Region {
    /// In points of the picture.
    pub(crate) middle: (f32, f32),
    /// In points of the picture.
    pub(crate) side: f32,
    /// In radians, clockwise.
    pub(crate) angle: f32,
}

impl Region {
    /// The square around a face that was found.
    pub(crate) fn around(face: &Landmarks) -> Self {
        let [left, top, right, bottom] = face.region();
        let [one, other] = [face.point(33), face.point(263)];
        let side = (right - left).max(bottom - top) * POINTS_TO_REGION;
        Self { middle: ((left + right) / 2.0, (top + bottom) / 2.0), side, angle: angle((one.x, one.y), (other.x, other.y)) }
    }

    fn affine(&self) -> Affine {
        let step = self.side / SIDE as f32;
        let (sin, cos) = (self.angle.sin() * step, self.angle.cos() * step);
        let half = SIDE as f32 / 2.0;
        Affine([cos, -sin, self.middle.0 - half * (cos - sin), sin, cos, self.middle.1 - half * (sin + cos)])
    }
}

/// The points of the face in a region; `None` when there is none.
pub(crate) fn mesh(models: &Models, picture: &Picture, region: Region) -> Result<Option<Landmarks>, Failure> {
    if !(region.side.is_finite() && region.side >= 8.0) {
        return Ok(None);
    }
    let affine = region.affine();
    let seen = picture.piece(affine, SIDE, SIDE, Beside::Edge);
    let [places, logits] = models.mesh(planes(&seen, |byte| f32::from(byte) / 255.0))?;
    if logits.first().is_none_or(|logit| *logit < LOGIT_MIN) {
        return Ok(None);
    }
    let (step, size) = (affine.scale(), (picture.width() as u32, picture.height() as u32));
    let (triples, _) = places.as_chunks::<3>();
    let point = |[u, v, depth]: &[f32; 3]| {
        let (x, y) = affine.at(*u, *v);
        Point { x, y, z: depth * step }
    };
    Ok(Landmarks::new(triples.iter().take(POINTS).map(point).collect(), size))
}
