//! Any order, repetition, loss and mixture of frames ends in the same whole, or in none.

use super::*;
use proptest::prelude::*;

fn piece(bytes: usize, seed: u8) -> Vec<u8> {
    (0..bytes).map(|at| (at * at + at) as u8 ^ seed).collect()
}

#[test]
fn a_frame_fits_its_picture_and_a_family_takes_few_of_them() {
    let shown = frames(&piece(1_000, 1)).unwrap();
    assert_eq!(shown.len(), 6);
    for text in frames(&piece(FRAMES_MAX * PAYLOAD_BYTES, 1)).unwrap().iter().chain(&shown) {
        // 311 letters are version 10 at level M (ISO/IEC 18004, table 7).
        assert!(text.len() <= 311, "{}", text.len());
        assert!(text.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit()));
        assert!(is_frame(text) && crate::registration::handoff::from_text(text).is_err());
    }
}

#[test]
fn what_is_too_large_for_pictures_is_said() {
    assert_eq!(frames(&piece(FRAMES_MAX * PAYLOAD_BYTES, 1)).map(|frames| frames.len()), Ok(FRAMES_MAX));
    assert_eq!(frames(&piece(FRAMES_MAX * PAYLOAD_BYTES + 1, 1)), Err(Code::RegistrationTooLargeToShow));
}

#[test]
fn the_missing_frames_are_named() {
    let shown = frames(&piece(1_000, 1)).unwrap();
    let mut collector = Collector::default();
    collector.add(&shown[4]).unwrap();
    let again = collector.add(&shown[4]);
    assert_eq!(again, Ok(Collected::Part { have: 1, of: 6, missing: vec![1, 2, 3, 4, 6] }));
    assert_eq!(collector.add(&shown[0]), Ok(Collected::Part { have: 2, of: 6, missing: vec![2, 3, 4, 6] }));
}

#[test]
fn every_changed_letter_of_a_frame_is_refused_and_costs_nothing() {
    let whole = piece(400, 1);
    let shown = frames(&whole).unwrap();
    let mut collector = Collector::default();
    collector.add(&shown[0]).unwrap();
    for at in 0..shown[1].len() {
        let mut letters: Vec<char> = shown[1].chars().collect();
        letters[at] = if letters[at] == 'A' { 'B' } else { 'A' };
        let changed: String = letters.into_iter().collect();
        assert!(collector.add(&changed).is_err(), "letter {at}");
        assert!(collector.add(&shown[1][..at]).is_err(), "cut at {at}");
    }
    assert_eq!(collector.add("https://example.org"), Err(Code::RegistrationCodeForeign));
    assert_eq!(collector.add(&shown[1].replacen('1', "2", 1)), Err(Code::RegistrationCodeNewer));
    collector.add(&shown[1]).unwrap();
    assert_eq!(collector.add(&shown[2]), Ok(Collected::Whole(whole)));
}

#[test]
fn frames_that_lie_about_their_piece_are_refused_and_it_begins_again() {
    let whole = piece(400, 1);
    let shown = frames(&whole).unwrap();
    let liar = text(&Frame { piece: piece_name(&whole), index: 1, count: 3, payload: vec![0; PAYLOAD_BYTES] });
    let other_count = text(&Frame { piece: piece_name(&whole), index: 1, count: 9, payload: vec![0; PAYLOAD_BYTES] });
    let mut collector = Collector::default();
    collector.add(&shown[0]).unwrap();
    assert_eq!(collector.add(&other_count), Err(Code::RegistrationCodeDamaged));
    collector.add(&liar).unwrap();
    assert_eq!(collector.add(&shown[2]), Err(Code::RegistrationCodeDamaged));
    let results: Vec<_> = shown.iter().map(|text| collector.add(text)).collect();
    assert_eq!(results.last(), Some(&Ok(Collected::Whole(whole))));
}

proptest! {
    #[test]
    fn any_order_repetition_loss_and_mixture_ends_in_the_same_whole(
        sizes in proptest::collection::vec(1_usize..3_000, 1..=PIECES_MAX),
        seen in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0_u8..10), 0..200),
    ) {
        let pieces: Vec<Vec<u8>> = sizes.iter().zip(1..).map(|(size, seed)| piece(*size, seed)).collect();
        let shown: Vec<Vec<String>> = pieces.iter().map(|piece| frames(piece).unwrap()).collect();
        let mut collector = Collector::default();
        for (of, which, fate) in seen {
            let frames = of.get(&shown);
            let text = which.get(frames);
            // One in ten is misread; what a camera never sees is not in the list.
            if fate == 0 {
                prop_assert!(collector.add(&text[..text.len() - 1]).is_err());
            } else if let Collected::Whole(bytes) = collector.add(text).unwrap() {
                prop_assert!(pieces.contains(&bytes));
            }
        }
        // One whole round at last, last frames first.
        for (piece, frames) in pieces.iter().zip(&shown) {
            let ends: Vec<_> = frames.iter().rev().map(|text| collector.add(text).unwrap()).collect();
            prop_assert_eq!(ends.last(), Some(&Collected::Whole(piece.clone())));
        }
    }
}
