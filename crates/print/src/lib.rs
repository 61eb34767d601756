//! What goes on paper, as PDFs in the languages of the screens: the registration, the recovery card, an appointment and its slip.
//! It decides nothing.
//!
//! `content` says what stands on the paper, `layout` and `pages` where, `draw` makes the file. No clock, no file. The code of a
//! group stands on the card alone.

mod appointment;
mod card;
mod content;
mod draw;
mod face;
mod layout;
mod lines;
mod pages;
mod readable;
mod words;

pub use appointment::Given;
pub use words::words;

use jiff::civil::Date;
use turno_core::{
    Failure,
    ids::GroupId,
    keys::GroupKey,
    registration::{Log, handoff},
    scheduling::appointment::Appointment,
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

/// An appointment as a PDF, in these languages of `locales/` one after another; at least in English. It names nobody and no day on
/// which it was made.
pub fn appointment_pdf(given: &Given<'_>, languages: &[String]) -> Result<Vec<u8>, Failure> {
    let faces = face::Faces::load()?;
    let words = words::Words::of(languages.first().map_or("en", String::as_str));
    let mut all = vec![words];
    all.extend(languages.iter().skip(1).map(|language| words::Words::of(language)));
    all.dedup_by_key(|words| words.language);
    let about = content::About {
        language: words.language,
        title: words.say("scheduling-appointment-title", &[]),
        foot: String::new(),
        printed_on: None,
    };
    draw::document(&faces, &appointment::paper(&faces, given, &all)?, words, &about)
}

/// The slip as a PDF that tells nobody who finds it what it is: the square and its number, no word.
pub fn slip_pdf(appointment: &Appointment) -> Result<Vec<u8>, Failure> {
    let faces = face::Faces::load()?;
    let (paper, about) = appointment::discreet(&faces, appointment)?;
    draw::document(&faces, &paper, words::Words::of(about.language), &about)
}
