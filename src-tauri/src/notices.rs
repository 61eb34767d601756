//! What a phone says beside its screens: that something waits to be sent, and that something is due. It names nobody.
//!
//! The words come from the screens, in their language; which moments, core decides.

use crate::{app::App, phone, view::Reading};
use turno_core::{Failure, scheduling::reminders::reminders};
use turno_phone::{Reminders, Words};

/// The name of the app, which is all that a locked phone shows.
const TITLE: &str = "Turno";

/// What notices say, in the language of the screens.
#[derive(Debug, Clone)]
pub struct NoticeWords {
    /// What the phone's settings call them.
    pub channel: String,
    /// Something waits to be sent.
    pub waiting: String,
    /// Something is due.
    pub due: String,
}

impl NoticeWords {
    fn with(&self, text: &str) -> Words {
        Words { channel: self.channel.clone(), title: TITLE.to_owned(), text: text.to_owned() }
    }
}

/// Tells the phone what waits and what is due. Nothing is told while locked, or before there are words: what was told stands.
pub fn tell(app: &App) -> Result<(), Failure> {
    let Some(words) = app.notice_words() else { return Ok(()) };
    let (waits, at_ms) = app.with_session(|session, clock| {
        let mut given = Vec::new();
        for group in session.vault.groups()? {
            // A group that is locked here says nothing, not even an hour.
            given.extend(Reading::of(session, clock, group).ok().and_then(|reading| reading.given().cloned()));
        }
        let moments = reminders(&given, clock.now().as_second());
        Ok((session.waiting_bytes()? > 0, moments.into_iter().map(|at_s| at_s * 1_000).collect()))
    })?;
    phone::machine().waiting(waits, &words.with(&words.waiting));
    phone::machine().remind(&Reminders { at_ms, words: words.with(&words.due) });
    Ok(())
}
