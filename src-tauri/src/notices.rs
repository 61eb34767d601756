//! What a phone says beside its screens: that something waits to be sent, and that something is due. It names nobody.
//!
//! The words come from the screens, in their language; which moments, core decides.

use crate::{app::App, phone, session::Session, view::Reading};
use jiff::Timestamp;
use turno_core::{
    Failure,
    ids::GroupId,
    scheduling::reminders::{Expected, reminders},
};
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
        let (mut at_ms, zone) = (Vec::new(), phone::zone());
        for group in session.vault.groups()? {
            // A group that is locked here says nothing, not even an hour.
            let Ok(reading) = Reading::of(session, clock, group) else { continue };
            let found = expected(session, group, &reading)?.map(|expected| reminders(&expected, &zone, clock.now()));
            at_ms.extend(
                found.into_iter().flatten().map(|reminder| reminder.at).filter(|at| *at > clock.now()).map(Timestamp::as_millisecond),
            );
        }
        at_ms.sort_unstable();
        at_ms.dedup();
        Ok((session.waiting_bytes()? > 0, at_ms))
    })?;
    phone::machine().waiting(waits, &words.with(&words.waiting));
    phone::machine().remind(&Reminders { at_ms, words: words.with(&words.due) });
    Ok(())
}

/// What a group waits for; nothing where another phone asks for it.
pub fn expected<'a>(session: &'a Session, group: GroupId, reading: &Reading) -> Result<Option<Expected<'a>>, Failure> {
    if session.claim(group)?.is_some_and(|claim| !session.is_own(&claim)) {
        return Ok(None);
    }
    let moment = |at_s: i64| Timestamp::from_second(at_s).ok();
    let given = reading.asked().given();
    Ok(Some(Expected {
        window: &session.bundle.window,
        means_to_ask: reading.means_to_ask(),
        confirm_by: given.and_then(|given| moment(given.confirm_by_s?)),
        appointment: given.and_then(|given| moment(given.starts_at_s)),
    }))
}
