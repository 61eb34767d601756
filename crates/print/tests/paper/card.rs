//! The recovery card: what it says opens the group, by letters and by camera, and nothing tells whose it is.

use crate::LANGUAGES;
use turno_core::{keys::GroupKey, registration::handoff};
use turno_print::{recovery_card_pdf, words};
use turno_testkit::paper;

fn key() -> GroupKey {
    GroupKey::from_bytes(std::array::from_fn(|index| (index * 29 + 5) as u8))
}

#[test]
fn the_groups_on_the_card_open_the_group_in_every_language() {
    for language in LANGUAGES {
        let pages = paper::pages(&recovery_card_pdf(&key(), language).unwrap()).unwrap();
        assert_eq!(pages.len(), 1);
        let code = handoff::to_text(&key());
        for (number, group) in code.split('-').skip(1).enumerate() {
            assert!(pages[0].contains(&format!("{}.{group}", number + 1)), "{language}: group {}", number + 1);
        }
        for word in ["title", "what", "how", "keep"] {
            let said = words(language, &format!("registration-card-{word}"), &[]);
            assert!(pages[0].replace(' ', "").contains(&said.replace(' ', "")), "{language}: {word}");
        }
    }
}

#[test]
fn a_camera_reads_the_square_on_the_card() {
    const POINTS: usize = 600;
    // The line to cut along is a rectangle too, and no square of the code.
    let shapes: Vec<_> = paper::rectangles(&recovery_card_pdf(&key(), "en").unwrap())
        .unwrap()
        .into_iter()
        .filter(|[left, _, right, _]| right - left < 150.0)
        .collect();
    let dark =
        |x: f32, y: f32| shapes.iter().any(|[left, upper, right, lower]| (*left..*right).contains(&x) && (*upper..*lower).contains(&y));
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(POINTS, POINTS, |x, y| {
        // The upper half of the page, where the card is.
        if dark(x as f32 * 612.0 / POINTS as f32, y as f32 * 612.0 / POINTS as f32) { 0 } else { 255 }
    });
    let read = picture.detect_grids()[0].decode().unwrap().1;
    assert_eq!(handoff::from_text(&read).unwrap().as_bytes(), key().as_bytes());
}

#[test]
fn nothing_on_the_card_tells_whose_it_is_or_when_it_was_made() {
    let file = recovery_card_pdf(&key(), "es").unwrap();
    assert!(file == recovery_card_pdf(&key(), "es").unwrap(), "the same group, the same bytes");
    let text = paper::pages(&file).unwrap().concat();
    let group = key().id().to_string();
    assert!(!text.contains(&group[..8]) && !file.windows(8).any(|part| part == &group.as_bytes()[..8]));
    assert!(!file.windows(12).any(|part| part == b"CreationDate"));
    assert!(file.windows(7).any(|part| part == b"pdfuaid"), "it can be read out (PDF/UA)");
}

#[test]
fn the_words_fit_on_the_card_in_every_language() {
    for language in LANGUAGES {
        let file = recovery_card_pdf(&key(), language).unwrap();
        let lowest = paper::base_lines(&file).unwrap();
        let [.., last_on_card, outside] = lowest.as_slice() else { panic!("no lines") };
        // A6 from 72 points below the upper edge, with its padding.
        assert!(*last_on_card < 72.0 + 419.5 - 12.0, "{language}: {last_on_card}");
        assert!(*outside > 72.0 + 419.5);
    }
}
