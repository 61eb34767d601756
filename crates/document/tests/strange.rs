//! Pictures that are no zone, or one that lies: nothing stops the reader, and nothing is made up.

use jiff::civil::{Date, date};
use turno_document::{Grey, Unread, read};
use turno_testkit::{
    Dice,
    documents::{Faults, SPECIMENS, Shot, Typeface},
};

const TODAY: Date = date(2026, 11, 22);

fn picture_of(lines: &[String], faults: Faults, seed: u64) -> Option<Grey> {
    let taken = Shot { lines, face: Typeface::OcrB, faults, size: (1280, 720) }.take(&mut Dice::new(seed));
    Grey::new(taken.width, taken.height, taken.greys)
}

fn calm(letter_px: f32) -> Faults {
    Faults { letter_px, turned_deg: 3.0, blur_px: 0.6, noise: 2.0, jpeg: 0.7, paper: 220.0, ink: 40.0, ..Faults::default() }
}

fn passport() -> Vec<String> {
    SPECIMENS[0].iter().map(|line| (*line).to_owned()).collect()
}

#[test]
fn random_greys_stop_nothing_and_are_no_zone() {
    let mut dice = Dice::new(3);
    for (width, height) in [(48, 48), (1_280, 960), (49, 4_001), (4_001, 49), (333, 777)] {
        for spread in [256, 2, 40] {
            let greys = (0..width * height).map(|_| dice.below(spread) as u8).collect();
            assert_eq!(read(&Grey::new(width, height, greys).unwrap(), TODAY), Err(Unread::Nothing), "{width}x{height}");
        }
    }
}

#[test]
fn pictures_that_do_not_fit_their_bytes_are_refused() {
    assert!(Grey::new(100, 100, vec![0; 9_999]).is_none());
    assert!(Grey::new(usize::MAX, 2, vec![0; 100]).is_none());
    assert!(Grey::new(10, 10, vec![0; 100]).is_none());
    assert!(Grey::new(4_000, 4_000, vec![0; 16_000_000]).is_none());
}

#[test]
fn a_zone_with_any_wrong_digit_is_not_given() {
    // Number, birth date, last day, optional part, all together: each digit one more than it should be.
    for (place, spoilt) in [(9, "number"), (19, "birth_date"), (27, "expires"), (42, "optional"), (43, "composite")] {
        let mut lines = passport();
        let digit = lines[1].as_bytes()[place] - b'0';
        lines[1].replace_range(place..=place, &((digit + 1) % 10).to_string());
        let Err(Unread::Unclear(agree)) = read(&picture_of(&lines, calm(20.0), 7).unwrap(), TODAY) else { panic!("{spoilt} was given") };
        assert!(!agree.contains(&spoilt), "{spoilt}: {agree:?}");
    }
    assert!(read(&picture_of(&passport(), calm(20.0), 7).unwrap(), TODAY).is_ok());
}

#[test]
fn it_is_told_what_to_do_better() {
    let upper_only: Vec<String> = passport().into_iter().take(1).collect();
    assert_eq!(read(&picture_of(&upper_only, calm(20.0), 7).unwrap(), TODAY), Err(Unread::Nothing));
    let half: Vec<String> = passport().iter().map(|line| line.chars().take(25).collect()).collect();
    assert_eq!(read(&picture_of(&half, calm(20.0), 7).unwrap(), TODAY), Err(Unread::Cut));
    let small = Faults { blur_px: 1.0, ..calm(6.5) };
    assert_eq!(read(&picture_of(&passport(), small, 7).unwrap(), TODAY), Err(Unread::Small));
}
