//! Photos as they come from cameras: what is kept of them, and what is said about them.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests, which clippy.toml lets do so")]

use turno_core::{Code, photo};
use turno_face::{
    Faces, Finder, Landmarks, Picture,
    photo::{Portrait, Seen, portrait},
    quality::{Hint, hints},
};
use turno_testkit::{
    Seeded,
    faces::{ASTRONAUT, Colours, Light},
    picture::segment,
    rounds,
};

fn face_photo(file: &[u8]) -> Portrait {
    let photo = portrait(&Finder::new().unwrap(), file, 0).unwrap();
    assert_eq!(photo.seen, Seen::Face);
    photo
}

fn found(picture: &Picture) -> Landmarks {
    let Faces::One(face) = Finder::new().unwrap().find(picture).unwrap() else { panic!("no face") };
    face
}

fn astronaut() -> (Picture, Landmarks) {
    let picture = Picture::from_jpeg(ASTRONAUT, 512).unwrap();
    let face = found(&picture);
    (picture, face)
}

fn in_light(picture: &Picture, light: Light) -> Picture {
    let colours = Colours { width: picture.width(), height: picture.height(), bytes: picture.bytes().to_vec() };
    Picture::from_rgb(picture.width(), picture.height(), light.on(&colours, &mut Seeded::new(5)).bytes).unwrap()
}

/// The file as a camera writes it: with notes, and with the rows turned by this orientation.
fn with_notes(file: &[u8], orientation: u8) -> Vec<u8> {
    let tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".as_slice();
    let notes = [b"Exif\0\0", tiff, &[orientation, 0, 0, 0, 0, 0, 0], b"Reynosa 26.0922 N 98.2778 W"].concat();
    [&file[..2], &segment(0xE1, &notes), &file[2..]].concat()
}

#[test]
fn a_photo_is_aligned_small_and_says_nothing_beside_the_picture() {
    let kept = face_photo(&with_notes(ASTRONAUT, 1)).jpeg;
    assert!(kept.len() <= photo::JPEG_BYTES_MAX, "{} bytes", kept.len());
    assert!(kept.len() > 20_000, "{} bytes: it could be finer", kept.len());
    assert_eq!(photo::keep(&kept).unwrap(), kept, "what core keeps is all of it");
    assert!(!kept.windows(7).any(|seven| seven == b"Reynosa"));
    let [left, right] = found(&Picture::from_jpeg(&kept, 600).unwrap()).eyes();
    assert!((left.y - right.y).abs() < 3.0, "{left:?} {right:?}");
    assert!((right.x - left.x - 120.0).abs() < 6.0, "{left:?} {right:?}");
    assert!((left.x + right.x - 480.0).abs() < 12.0 && (left.y - 258.0).abs() < 8.0, "{left:?} {right:?}");
}

#[test]
fn a_file_that_lies_on_its_side_gives_the_same_photo() {
    let (upright, _) = astronaut();
    let at = |x: usize, y: usize| &upright.bytes()[(y * 512 + x) * 3..][..3];
    // The first row of the file is the right side of what was before the camera (orientation 6).
    let rows = (0..512).flat_map(|row| (0..512).flat_map(move |column| at(511 - row, column)));
    let lying = jpeg_of(&Picture::from_rgb(512, 512, rows.copied().collect()).unwrap());
    let eyes = |file: &[u8]| found(&Picture::from_jpeg(&face_photo(file).jpeg, 600).unwrap()).eyes();
    for (one, other) in eyes(ASTRONAUT).into_iter().zip(eyes(&with_notes(&lying, 6))) {
        assert!((one.x - other.x).hypot(one.y - other.y) < 2.0, "{one:?} {other:?}");
    }
}

#[test]
fn a_face_that_lies_is_upright_and_a_person_turns_it_as_they_like() {
    let (finder, (upright, _)) = (Finder::new().unwrap(), astronaut());
    let at = |x: usize, y: usize| &upright.bytes()[(y * 512 + x) * 3..][..3];
    let rows = (0..512).flat_map(|row| (0..512).flat_map(move |column| at(511 - row, column)));
    let lying = jpeg_of(&Picture::from_rgb(512, 512, rows.copied().collect()).unwrap());
    let [left, right] = found(&Picture::from_jpeg(&face_photo(&lying).jpeg, 600).unwrap()).eyes();
    assert!((left.y - right.y).abs() < 4.0 && left.y < 280.0, "{left:?} {right:?}");
    let greys = |quarters: u8| Picture::from_jpeg(&portrait(&finder, ASTRONAUT, quarters).unwrap().jpeg, 600).unwrap().greys();
    let (straight, over) = (greys(0), greys(2));
    let apart = straight.iter().zip(over.iter().rev()).map(|(one, other)| u64::from(one.abs_diff(*other))).sum::<u64>();
    assert!(apart < 6 * straight.len() as u64, "{apart}: upside down is the same photo");
    // What was above the middle is to the right of it.
    let (side, above) = (greys(1)[300 * 480 + 440], straight[100 * 480 + 240]);
    assert!(side.abs_diff(above) < 12, "{side} {above}");
    assert_eq!(greys(4), straight);
}

#[test]
fn where_no_face_is_found_the_middle_is_a_photo_all_the_same() {
    let slope = Picture::from_greys(900, 600, &(0..600 * 900_usize).map(|at| (at % 900 / 4) as u8).collect::<Vec<_>>()).unwrap();
    let photo = portrait(&Finder::new().unwrap(), &jpeg_of(&slope), 0).unwrap();
    assert_eq!((photo.seen, photo.hints), (Seen::NoFace, vec![]));
    assert_eq!(photo::keep(&photo.jpeg).unwrap(), photo.jpeg, "core keeps it as it is");
    let greys = Picture::from_jpeg(&photo.jpeg, 600).unwrap().greys();
    let turned = Picture::from_jpeg(&portrait(&Finder::new().unwrap(), &jpeg_of(&slope), 1).unwrap().jpeg, 600).unwrap().greys();
    assert!(turned[0] < 70 && turned[479] < 70 && turned[599 * 480] > 150, "{} {}", turned[0], turned[599 * 480]);
    assert!(greys[0].abs_diff(52) < 4 && greys[479].abs_diff(172) < 4, "{} {}", greys[0], greys[479]);
}

#[test]
fn a_dark_photo_gets_more_light_and_no_hint_that_it_is_dark() {
    let (picture, face) = astronaut();
    let dark = in_light(&picture, Light { exposure: 0.125, noise: 0, ..Light::default() });
    assert!(!hints(&dark, &face, 2.0).contains(&Hint::TooDark), "brightness says nothing about a face");
    let file = jpeg_of(&dark);
    let light = |kept: &[u8]| Picture::from_jpeg(kept, 600).unwrap().greys().iter().map(|grey| u64::from(*grey)).sum::<u64>() / (480 * 600);
    let (usual, raised) = (light(&face_photo(ASTRONAUT).jpeg), light(&face_photo(&file).jpeg));
    assert!(raised * 3 > usual && raised > 2 * light(&file), "{usual} {raised}");
}

fn jpeg_of(picture: &Picture) -> Vec<u8> {
    let mut file = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut file, 95);
    encoder.encode(picture.bytes(), picture.width() as u16, picture.height() as u16, jpeg_encoder::ColorType::Rgb).unwrap();
    file
}

#[test]
fn hints_say_what_would_be_better_and_nothing_else() {
    let (picture, face) = astronaut();
    let said = |light: Light| hints(&in_light(&picture, light), &face, 2.0);
    let calm = Light { noise: 2, ..Light::default() };
    assert_eq!(said(calm), vec![]);
    assert_eq!(hints(&picture, &face, 1.0), vec![Hint::ComeCloser]);
    assert_eq!(said(Light { blur: 2, ..calm }), vec![Hint::Blurred]);
    assert_eq!(said(Light { blur: 2, noise: 20, ..calm }), vec![Hint::Blurred], "noise is not sharpness");
    assert_eq!(said(Light { exposure: 0.125, noise: 0, ..calm }), vec![]);
    assert!(said(Light { exposure: 0.01, ..calm }).contains(&Hint::TooDark));
    assert!(said(Light { exposure: 3.0, ..calm }).contains(&Hint::TooBright));
    let cut = Landmarks::new(face.points().to_vec(), face.frame()).unwrap();
    let cropped = Picture::from_rgb(512, 140, picture.bytes()[..512 * 3 * 140].to_vec()).unwrap();
    assert!(hints(&cropped, &cut, 2.0).contains(&Hint::NotWhole));
}

#[test]
fn noise_too_fits_into_what_is_kept() {
    let (picture, _) = astronaut();
    let noisy = in_light(&picture, Light { noise: 60, ..Light::default() });
    assert!(face_photo(&jpeg_of(&noisy)).jpeg.len() <= photo::JPEG_BYTES_MAX);
}

#[test]
fn what_is_no_photo_is_refused_by_name() {
    let finder = Finder::new().unwrap();
    let code = |file: &[u8]| portrait(&finder, file, 0).unwrap_err().code;
    assert_eq!(code(b""), Code::PhotoUnreadable.as_str());
    assert_eq!(code(&ASTRONAUT[..40_000]), Code::PhotoUnreadable.as_str());
    let mut huge = ASTRONAUT.to_vec();
    let size = huge.windows(4).position(|four| four == [2, 0, 2, 0]).unwrap();
    huge[size..size + 4].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    assert_eq!(code(&huge), Code::PhotoFileTooLarge.as_str(), "ten thousand by ten thousand");
}

#[test]
fn a_million_random_bytes_stop_no_decoder() {
    let finder = Finder::new().unwrap();
    let mut dice = Seeded::new(11);
    let mut fed = 0;
    while fed < rounds(1_000_000) {
        let bytes: Vec<u8> = (0..dice.below(4_000)).map(|_| (dice.any() >> 40) as u8).collect();
        fed += bytes.len() as u64;
        let _ = (Picture::from_jpeg(&bytes, 640), Picture::from_jpeg(&[b"\xFF\xD8", bytes.as_slice()].concat(), 640));
        let _ = (Picture::from_rgb(60, 50, bytes.clone()), Picture::from_rgba(60, 50, &bytes), Picture::from_greys(60, 50, &bytes));
    }
    let (small, _) = astronaut();
    let small = jpeg_of(&in_light(&small, Light::default()));
    for _ in 0..rounds(300) {
        let mut file = with_notes(&small, 3);
        for _ in 0..=dice.below(12) {
            let whole = file.len() as u64;
            // Half of the changes hit the head of the file, where the forms are.
            let end = if dice.chance(50) { 800 } else { whole };
            let at = dice.below(end) as usize;
            file[at] = dice.any() as u8;
        }
        if let Ok(picture) = Picture::from_jpeg(&file, 64) {
            let _ = finder.find(&picture);
        }
    }
}
