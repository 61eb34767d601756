//! The registration on paper: a PDF to check and sign, in the languages of the screens. It decides nothing.
//!
//! `content` says what stands on the paper, `layout` and `pages` where, `draw` makes the file. No clock, no file, no code of a group.

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
use turno_core::{Failure, ids::GroupId, registration::Log};

/// The registration of a group as a PDF, in one of the languages of `locales/`; English where there is no such language.
/// The same input makes the same bytes.
pub fn registration_pdf(log: &Log, group: GroupId, language: &str, printed_on: Date) -> Result<Vec<u8>, Failure> {
    let faces = face::Faces::load()?;
    let words = words::Words::of(language);
    let about = content::about(group, words, printed_on);
    let paper = layout::paper(&faces, &content::blocks(&faces, log, words, &about));
    draw::document(&faces, &paper, words, &about)
}
