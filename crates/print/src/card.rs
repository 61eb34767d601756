//! The recovery card: the code of a group on a small card to cut out. Nothing on it tells whose it is, nor when it was made.

use crate::{
    face::{Faces, Weight},
    layout::{Mark, Paper, Role, Style, baseline},
    lines::wrap,
    pages::Piece,
    words::Words,
};
use turno_core::{Code, Failure};

/// A6, upright, in points; in the middle of a page whose size is US Letter, so that A4 holds it too.
const CARD_WIDTH: f32 = 297.6;
const CARD_HEIGHT: f32 = 419.5;
/// Where the card begins, from the upper edge of the page.
const TOP: f32 = 72.0;
/// From the edge of the card to what stands on it.
const PADDING: f32 = 18.0;
const WIDTH: f32 = CARD_WIDTH - 2.0 * PADDING;

/// 56 mm: a square of the code is 1.7 mm, which a slow camera reads from a hand's distance.
const QR_SIDE: f32 = 159.5;
/// From the code to its groups, and the numbers' column.
const GAP: f32 = 13.0;
const NUMBERS: f32 = 20.0;

const TITLE: Style = Style { size: 17.0, weight: Weight::Bold, grey: 0, leading: 24.0 };
const TEXT: Style = Style { size: 9.5, weight: Weight::Regular, grey: 0, leading: 13.0 };
const KEEP: Style = Style { size: 9.5, weight: Weight::Bold, grey: 0, leading: 13.0 };
const NUMBER: Style = Style { size: 8.5, weight: Weight::Regular, grey: 90, leading: 14.5 };
const GROUP: Style = Style { size: 13.0, weight: Weight::Bold, grey: 0, leading: 14.5 };
const OUTSIDE: Style = Style { size: 8.5, weight: Weight::Regular, grey: 90, leading: 12.0 };

/// The page with the card of this code.
pub(crate) fn paper(faces: &Faces, words: &Words, code: &str, margin_left: f32) -> Result<Paper, Failure> {
    let mut card = Card { faces, left: margin_left + PADDING, y: PADDING, marks: Vec::new(), texts: Vec::new() };
    let title = words.say("registration-card-title", &[]);
    card.text(&title, Role::Title, TITLE);
    card.space(4.0);
    card.text(&words.say("registration-card-what", &[]), Role::Text, TEXT);
    card.space(12.0);
    card.code(code)?;
    card.space(12.0);
    card.text(&words.say("registration-card-how", &[]), Role::Text, TEXT);
    card.space(8.0);
    card.text(&words.say("registration-card-keep", &[]), Role::Text, KEEP);
    card.y = CARD_HEIGHT + 6.0;
    card.text(&words.say("registration-card-cut", &[]), Role::Text, OUTSIDE);
    card.marks.push(Mark::CutLine { x: margin_left, y: 0.0, width: CARD_WIDTH, height: CARD_HEIGHT });
    let piece = Piece { height: card.y, marks: card.marks, bookmark: Some(title), ..Piece::default() };
    Ok(Paper { pages: vec![vec![(TOP, piece)]], texts: card.texts, languages: Vec::new() })
}

/// The card's left edge, from where marks are counted, so that it stands in the middle of a page of this width.
pub(crate) fn left(page_width: f32, margin: f32) -> f32 {
    (page_width - CARD_WIDTH) / 2.0 - margin
}

/// The squares of a text's QR code, row by row, and how many a row has.
pub(crate) fn squares(text: &str) -> Result<(usize, Vec<bool>), Failure> {
    let qr = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::M).build().map_err(|_| Code::AppUnexpected)?;
    Ok((qr.size, qr.data.iter().take(qr.size * qr.size).map(|module| module.value()).collect()))
}

struct Card<'a> {
    faces: &'a Faces,
    left: f32,
    y: f32,
    marks: Vec<Mark>,
    texts: Vec<(Role, String)>,
}

impl Card<'_> {
    fn text(&mut self, text: &str, role: Role, style: Style) {
        let y = self.y;
        self.y += self.lines(text, role, style, (0.0, y), WIDTH);
    }

    /// Lines at a place, from the card's left edge; how high they are together.
    fn lines(&mut self, text: &str, role: Role, style: Style, (x, y): (f32, f32), width: f32) -> f32 {
        let number = self.texts.len();
        self.texts.push((role, text.to_owned()));
        let lines = wrap(self.faces.face(style.weight, text), text, style.size, width);
        let mut height = 0.0;
        for line in lines {
            self.marks.push(Mark::Text { x: self.left + x, y: y + height + baseline(style), line, style, text: number });
            height += style.leading;
        }
        height
    }

    fn space(&mut self, height: f32) {
        self.y += height;
    }

    /// The code as a square, and beside it its groups with their numbers.
    fn code(&mut self, code: &str) -> Result<(), Failure> {
        let (squares, dark) = squares(&code.replace('-', ""))?;
        self.marks.push(Mark::Qr { x: self.left, y: self.y, side: QR_SIDE, squares, dark });
        let (x, top) = (QR_SIDE + GAP, self.y);
        for (number, group) in code.split('-').skip(1).enumerate() {
            let y = top + GROUP.leading * number as f32;
            self.lines(&format!("{}.", number + 1), Role::Text, NUMBER, (x, y), NUMBERS);
            self.lines(group, Role::Text, GROUP, (x + NUMBERS, y), WIDTH - x - NUMBERS);
        }
        self.y += QR_SIDE;
        Ok(())
    }
}
