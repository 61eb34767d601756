//! The photo of a document: what lies between the four corners that a person showed, straight, small enough to cross the network. Gentler
//! than that of a face: no colour is changed, and every letter stays. Reads nothing.

use crate::{
    jpeg::{self, Decoded},
    picture::{Beside, Picture},
};
use turno_core::{
    Code, Failure,
    photo::{DOCUMENT_BYTES_MAX, DOCUMENT_SIDE_MAX},
};

/// A corner that is no number, or a piece that nobody could read: fewer points than this across or down.
const SIDE_MIN: f32 = 64.0;

/// Corners of the document, clockwise from where its text begins, each from the left and from the top of the picture in parts of it.
pub type Corners = [[f32; 2]; 4];

/// A document that was photographed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentPhoto {
    /// The file, of at most 150 KB.
    pub jpeg: Vec<u8>,
    /// The same before it was made a file: what is to be read is read from it.
    pub picture: Picture,
}

/// Makes the photo of a document from a file of a camera, turned to the right by so many quarters before its corners were shown. Corners that
/// make no page are the page around them. `PhotoUnreadable`, `PhotoFileTooLarge`.
pub fn document(file: &[u8], quarters: u8, corners: Corners) -> Result<DocumentPhoto, Failure> {
    let decoded = decode(file)?.turned(quarters)?.picture;
    let (width, height) = (decoded.width() as f32, decoded.height() as f32);
    let within = |part: f32| if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.0 };
    let corners = as_page(corners.map(|[x, y]| [within(x) * width, within(y) * height]));
    let [a, b, c, d] = corners;
    let (across, down) = (distance(a, b).max(distance(d, c)).max(SIDE_MIN), distance(a, d).max(distance(b, c)).max(SIDE_MIN));
    let shrunk = (across.max(down) / f32::from(DOCUMENT_SIDE_MAX)).max(1.0);
    let (across, down) = (across / shrunk, down / shrunk);
    // Half as large first, or the letters would break.
    let (mut source, mut scale) = (decoded, 1.0);
    while shrunk * scale > 1.6 {
        let Some(halved) = source.halved() else { break };
        (source, scale) = (halved, scale / 2.0);
    }
    let place = seen(corners.map(|[x, y]| [x * scale, y * scale]));
    let picture = source.drawn(|u, v| place(u / across, v / down), across as usize, down as usize, Beside::Edge);
    Ok(DocumentPhoto { jpeg: jpeg::fitting(&picture, DOCUMENT_BYTES_MAX)?, picture })
}

/// As fine as the phone's memory allows.
fn decode(file: &[u8]) -> Result<Decoded, Failure> {
    jpeg::decode(file, DOCUMENT_SIDE_MAX)
        .or_else(|failure| if failure.is(Code::PhotoFileTooLarge) { jpeg::decode(file, DOCUMENT_SIDE_MAX / 2) } else { Err(failure) })
}

/// The corners, if going around them always turns to the right; else those of the box around them.
fn as_page(corners: Corners) -> Corners {
    let [a, b, c, d] = corners;
    let turns = [[a, b, c], [b, c, d], [c, d, a], [d, a, b]];
    if turns.into_iter().all(|[from, over, to]| (over[0] - from[0]) * (to[1] - over[1]) - (over[1] - from[1]) * (to[0] - over[0]) > 1.0) {
        return corners;
    }
    let least = |of: fn(&[f32; 2]) -> f32| corners.iter().map(of).fold(f32::INFINITY, f32::min);
    let most = |of: fn(&[f32; 2]) -> f32| corners.iter().map(of).fold(0.0, f32::max);
    let (left, right, top, bottom) = (least(|[x, _]| *x), most(|[x, _]| *x), least(|[_, y]| *y), most(|[_, y]| *y));
    [[left, top], [right, top], [right, bottom], [left, bottom]]
}

/// Where a place of the page, in parts of it, is seen in the picture (Heckbert 1989, square to quadrilateral).
fn seen([[x0, y0], [x1, y1], [x2, y2], [x3, y3]]: Corners) -> impl Fn(f32, f32) -> (f32, f32) {
    let (dx1, dx2, sx) = (x1 - x2, x3 - x2, x0 - x1 + x2 - x3);
    let (dy1, dy2, sy) = (y1 - y2, y3 - y2, y0 - y1 + y2 - y3);
    let whole = dx1 * dy2 - dx2 * dy1;
    let (g, h) = if whole.abs() < 1e-6 { (0.0, 0.0) } else { ((sx * dy2 - dx2 * sy) / whole, (dx1 * sy - sx * dy1) / whole) };
    move |u, v| {
        let far = g * u + h * v + 1.0;
        let x = (x1 - x0 + g * x1) * u + (x3 - x0 + h * x3) * v + x0;
        let y = (y1 - y0 + g * y1) * u + (y3 - y0 + h * y3) * v + y0;
        (x / far, y / far)
    }
}

fn distance([x, y]: [f32; 2], [to_x, to_y]: [f32; 2]) -> f32 {
    (to_x - x).hypot(to_y - y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use turno_core::photo::Kind;

    const WHOLE: Corners = [[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0]];

    /// A page of stripes as a camera sees it that is held aslant: the page's own left is dark, its right bright.
    fn aslant(corners: Corners, (width, height): (usize, usize)) -> Vec<u8> {
        let place = seen(corners.map(|[x, y]| [x * width as f32, y * height as f32]));
        let mut greys = vec![10; width * height];
        for v in 0..2_000 {
            for u in 0..2_000 {
                let (x, y) = place(u as f32 / 2_000.0, v as f32 / 2_000.0);
                greys[y as usize * width + x as usize] = 40 + (u / 500 * 50) as u8;
            }
        }
        jpeg::encode(&Picture::from_greys(width, height, &greys).unwrap(), 95).unwrap()
    }

    #[test]
    fn a_page_that_was_seen_aslant_is_straight_and_its_corners_are_its_own() {
        let corners = [[0.2, 0.1], [0.9, 0.2], [0.8, 0.9], [0.1, 0.8]];
        let photo = document(&aslant(corners, (1_000, 800)), 0, corners).unwrap();
        assert_eq!(Kind::Document.keep(&photo.jpeg).unwrap(), photo.jpeg, "core keeps it as it is");
        let (width, height) = (photo.picture.width(), photo.picture.height());
        let greys = photo.picture.greys();
        for row in [height / 10, height / 2, height * 9 / 10] {
            for (stripe, grey) in [40, 90, 140, 190].into_iter().enumerate() {
                let found = greys[row * width + width * (2 * stripe + 1) / 8];
                assert!(found.abs_diff(grey) < 6, "{found} for {grey} in row {row}");
            }
        }
    }

    #[test]
    fn a_large_picture_becomes_small_and_corners_that_make_no_page_are_the_box_around_them() {
        let file = aslant([[0.0, 0.0], [0.999, 0.0], [0.999, 0.999], [0.0, 0.999]], (3_100, 2_300));
        for corners in [WHOLE, [[0.0, 0.0], [1.0, 1.0], [1.0, 0.0], [0.0, 1.0]], [[f32::NAN, 0.0], [1.0, 0.0], [1.0, 9.0], [-3.0, 1.0]]] {
            let photo = document(&file, 0, corners).unwrap();
            assert_eq!((photo.picture.width(), photo.picture.height()), (1_600, 1_187), "{corners:?}");
            assert!(photo.jpeg.len() <= DOCUMENT_BYTES_MAX);
        }
        let nothing = document(&file, 1, [[0.5, 0.5]; 4]).unwrap();
        assert_eq!((nothing.picture.width(), nothing.picture.height()), (64, 64));
        assert!(document(b"a letter", 0, WHOLE).unwrap_err().is(Code::PhotoUnreadable));
    }
}
