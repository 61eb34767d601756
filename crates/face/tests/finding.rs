//! A face is found, whatever the light, and its points are where they are.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests, which clippy.toml lets do so")]

use turno_face::{Faces, Finder, Landmarks, Picture};
use turno_testkit::faces::ASTRONAUT;

fn face_in(faces: Faces) -> Landmarks {
    match faces {
        Faces::One(face) => face,
        other @ (Faces::None | Faces::Several) => panic!("{other:?}"),
    }
}

fn photo() -> Picture {
    Picture::from_jpeg(ASTRONAUT, 512).unwrap()
}

fn with_points(picture: &Picture, change: impl Fn(usize, usize, u8) -> u8) -> Picture {
    let row = picture.width() * 3;
    let bytes = picture.bytes().iter().enumerate().map(|(at, byte)| change(at % row / 3, at / row, *byte)).collect();
    Picture::from_rgb(picture.width(), picture.height(), bytes).unwrap()
}

/// By how much the points of two faces differ, at most, in parts of the distance of the eyes.
fn apart(one: &Landmarks, other: &Landmarks) -> f32 {
    let apart = one.points().iter().zip(other.points()).map(|(one, other)| (one.x - other.x).hypot(one.y - other.y));
    apart.fold(0.0, f32::max) / one.eye_distance()
}

#[test]
fn the_points_of_a_face_are_where_they_are() {
    let face = face_in(Finder::new().unwrap().find(&photo()).unwrap());
    let [left, right] = face.eyes();
    // Measured by eye in the picture: the pupils.
    assert!((left.x - 204.0).hypot(left.y - 102.0) < 4.0, "{left:?}");
    assert!((right.x - 247.0).hypot(right.y - 104.0) < 4.0, "{right:?}");
    assert!(face.yaw_deg().abs() < 8.0 && face.roll_deg().abs() < 8.0, "{} {}", face.yaw_deg(), face.roll_deg());
    assert!(face.eyes_open() > 0.24, "{}", face.eyes_open());
}

#[test]
fn a_dark_or_back_lit_face_is_the_same_face() {
    let finder = Finder::new().unwrap();
    let bright = face_in(finder.find(&photo()).unwrap());
    let dark = face_in(finder.find(&with_points(&photo(), |_, _, byte| byte / 8)).unwrap());
    assert!(apart(&bright, &dark) < 0.15, "{}", apart(&bright, &dark));
    // All that is not the face is as bright as the sky; the face is in its own shade.
    let [left, top, right, bottom] = bright.region();
    let is_face = |x: usize, y: usize| {
        let (across, down) = ((x as f32 - (left + right) / 2.0) / (right - left), (y as f32 - (top + bottom) / 2.0) / (bottom - top));
        across.hypot(down) < 0.75
    };
    let back_lit = with_points(&photo(), |x, y, byte| if is_face(x, y) { byte / 5 } else { 255 - (255 - byte) / 4 });
    let back_lit = face_in(finder.find(&back_lit).unwrap());
    assert!(apart(&bright, &back_lit) < 0.15, "{}", apart(&bright, &back_lit));
}

#[test]
fn nobody_and_several_are_told_apart() {
    let finder = Finder::new().unwrap();
    let picture = photo();
    let without = with_points(&picture, |_, y, byte| if y < 200 { 90 } else { byte });
    assert_eq!(finder.find(&without).unwrap(), Faces::None);
    let row = picture.width() * 3;
    let head = |row: &[u8]| row[100 * 3..356 * 3].to_vec();
    let twice = picture.bytes().chunks_exact(row).take(256).flat_map(|row| [head(row), head(row)].concat()).collect();
    let twice = Picture::from_rgb(512, 256, twice).unwrap();
    assert_eq!(finder.find(&twice).unwrap(), Faces::Several);
}

#[test]
fn a_face_is_followed_from_frame_to_frame_and_lost_when_it_goes() {
    let mut finder = Finder::new().unwrap();
    let first = face_in(finder.see(&photo()).unwrap());
    for _ in 0..20 {
        assert!(apart(&first, &face_in(finder.see(&photo()).unwrap())) < 0.08);
    }
    let grey = Picture::from_greys(512, 512, &vec![128; 512 * 512]).unwrap();
    assert_eq!(finder.see(&grey).unwrap(), Faces::None);
    assert_eq!(finder.see_file(ASTRONAUT).unwrap(), Faces::One(face_in(Finder::new().unwrap().see_file(ASTRONAUT).unwrap())));
}
