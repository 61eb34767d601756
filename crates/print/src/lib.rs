//! The registration on paper: a PDF to check and sign, and the recovery card, in the languages of the screens. It decides nothing.
//!
//! `content` says what stands on the paper, `layout` and `pages` where, `draw` makes the file. No clock, no file. The code of a
//! group stands on the card alone.

mod card;
mod content;
mod draw;
mod face;
mod layout;
mod lines;
mod pages;
mod readable;
mod words;

pub use words::words;

use jiff::civil::Date;
use turno_core::{
    Failure,
    ids::GroupId,
    keys::GroupKey,
    registration::{Log, handoff},
};

/// The registration of a group as a PDF, in one of the languages of `locales/`; English where there is no such language.
/// The same input makes the same bytes.
pub fn registration_pdf(log: &Log, group: GroupId, language: &str, printed_on: Date) -> Result<Vec<u8>, Failure> {
    let faces = face::Faces::load()?;
    let words = words::Words::of(language);
    let about = content::about(group, words, printed_on);
    let paper = layout::paper(&faces, &content::blocks(&faces, log, words, &about, printed_on));
    draw::document(&faces, &paper, words, &about)
}

/// The recovery card of a group as a PDF, in one of the languages of `locales/`. It names nobody and no day.
pub fn recovery_card_pdf(key: &GroupKey, language: &str) -> Result<Vec<u8>, Failure> {
    let faces = face::Faces::load()?;
    let words = words::Words::of(language);
    let about = content::About {
        language: words.language,
        title: words.say("registration-card-title", &[]),
        foot: String::new(),
        printed_on: None,
    };
    let left = card::left(layout::PAGE_WIDTH, layout::MARGIN);
    let paper = card::paper(&faces, words, &handoff::to_text(key), left)?;
    draw::document(&faces, &paper, words, &about)
}
