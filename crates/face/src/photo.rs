//! The photo of a person: cut out of a larger one, aligned to the eyes, small enough to cross the network, with nothing beside the picture.

use crate::{
    finder::{Faces, Finder},
    geometry::Landmarks,
    jpeg::{self, Decoded},
    picture::{Affine, Beside, Picture},
    quality::{Hint, hints},
};
use turno_core::{
    Code, Failure,
    photo::{HEIGHT, JPEG_BYTES_MAX, WIDTH},
};

/// Distance of the eyes in the photo, in points: a quarter of its width, as passports have it.
const EYE_DISTANCE: f32 = 120.0;

/// Where the middle between the eyes is, in points from the left and the top.
const EYES_AT: (f32, f32) = (WIDTH as f32 / 2.0, 258.0);

/// Longer side of the first decoding, in points: a face that fills a third of it needs no second one.
const FIRST_SIDE: u16 = 960;

/// Brightest hundredth of a photo, below which all of it is raised: no skin, hair or wall is darker than this in any usable light.
const BRIGHT_MIN: u8 = 110;

/// What the brightest hundredth is raised to, and by how much at most: beyond it, noise is all that is raised.
const BRIGHT: f32 = 220.0;
const GAIN_MAX: f32 = 4.0;

/// Who is in a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// One face, to which the photo is aligned.
    Face,
    /// No face was found: the photo is the middle of the picture.
    NoFace,
    /// More than one face: the photo is the middle of the picture.
    SeveralFaces,
}

/// A photo of 480×600 points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portrait {
    /// The file, of at most 40 KB.
    pub jpeg: Vec<u8>,
    /// Who is in it.
    pub seen: Seen,
    /// What would be better; none of it stands in the way.
    pub hints: Vec<Hint>,
}

/// Makes the photo of a person from a file of a camera. A face is upright however the camera was held; a person may turn the photo to the
/// right by quarters all the same. What is no face is a photo too: whether it shows the person, a person knows better.
/// `PhotoUnreadable`, `PhotoFileTooLarge`.
pub fn portrait(finder: &Finder, file: &[u8], quarters: u8) -> Result<Portrait, Failure> {
    let mut first = jpeg::decode(file, FIRST_SIDE)?;
    let mut faces = finder.find(&first.picture)?;
    // A face that nobody finds as it lies may be found as it is turned.
    let is_turned = !matches!(faces, Faces::One(_)) && !quarters.is_multiple_of(4);
    if is_turned {
        first = first.turned(quarters)?;
        faces = finder.find(&first.picture)?;
    }
    let face = match faces {
        Faces::None => return plain(&first.picture, Seen::NoFace),
        Faces::Several => return plain(&first.picture, Seen::SeveralFaces),
        Faces::One(face) => face,
    };
    let hints = hints(&first.picture, &face, first.shrunk as f32);
    let from = if is_turned { aligned(&face) } else { (0..quarters % 4).fold(aligned(&face), |from, _| quarter_right(from)) };
    let finer = decode_finer(file, &first, face.eye_distance(), if is_turned { quarters } else { 0 });
    let (source, factor) = finer.as_ref().map_or((&first, 1.0), |finer| (finer, first.shrunk as f32 / finer.shrunk as f32));
    let piece = source.picture.piece(Affine(from.0.map(|part| part * factor)), WIDTH.into(), HEIGHT.into(), Beside::Edge);
    Ok(Portrait { jpeg: jpeg::fitting(&raised(piece)?, JPEG_BYTES_MAX)?, seen: Seen::Face, hints })
}

/// The middle of a picture, where no face says what matters in it.
fn plain(picture: &Picture, seen: Seen) -> Result<Portrait, Failure> {
    let piece = picture.piece(middle(picture), WIDTH.into(), HEIGHT.into(), Beside::Edge);
    Ok(Portrait { jpeg: jpeg::fitting(&raised(piece)?, JPEG_BYTES_MAX)?, seen, hints: Vec::new() })
}

/// The same piece, turned around its middle by a quarter to the right.
fn quarter_right(Affine([a, b, c, d, e, f]): Affine) -> Affine {
    let (across, down) = (f32::from(WIDTH) / 2.0, f32::from(HEIGHT) / 2.0);
    let (less, more) = (across - down, across + down);
    Affine([-b, a, a * less + b * more + c, -e, d, d * less + e * more + f])
}

/// The largest piece in the shape of a photo, from the middle.
fn middle(picture: &Picture) -> Affine {
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let step = (width / f32::from(WIDTH)).min(height / f32::from(HEIGHT));
    Affine([step, 0.0, (width - step * f32::from(WIDTH)) / 2.0, 0.0, step, (height - step * f32::from(HEIGHT)) / 2.0])
}

/// The same file, larger, where the face is small in it and there is more to see.
fn decode_finer(file: &[u8], first: &Decoded, eye_distance: f32, quarters: u8) -> Option<Decoded> {
    let factor = (EYE_DISTANCE / eye_distance.max(1.0)).min(first.shrunk as f32);
    let longer = first.picture.width().max(first.picture.height()) as f32;
    // Too large for the phone's memory is no failure: then the photo stays as coarse as it is.
    if factor > 1.0 { jpeg::decode(file, (longer * factor) as u16).and_then(|finer| finer.turned(quarters)).ok() } else { None }
}

/// Where each point of the photo comes from.
fn aligned(face: &Landmarks) -> Affine {
    let [left, right] = face.eyes();
    let (step, angle) = (face.eye_distance() / EYE_DISTANCE, (right.y - left.y).atan2(right.x - left.x));
    let (across, down) = (angle.cos() * step, angle.sin() * step);
    let (middle, (u, v)) = (left.plus(right).times(0.5), EYES_AT);
    Affine([across, -down, middle.x - across * u + down * v, down, across, middle.y - down * u - across * v])
}

/// A photo that is dark all over, face and wall alike, with more light. What is dark beside something bright stays as it is.
fn raised(piece: Picture) -> Result<Picture, Failure> {
    let mut greys = piece.greys();
    let (_, bright, _) = greys.select_nth_unstable(usize::from(WIDTH) * usize::from(HEIGHT) * 99 / 100);
    if *bright >= BRIGHT_MIN {
        return Ok(piece);
    }
    let gain = (BRIGHT / f32::from((*bright).max(1))).min(GAIN_MAX);
    let bytes = piece.bytes().iter().map(|byte| (f32::from(*byte) * gain) as u8).collect();
    Ok(Picture::from_rgb(piece.width(), piece.height(), bytes).ok_or(Code::AppUnexpected)?)
}
