//! What to remind a group of, and when: before the opening, before an offer lapses, before an appointment.
//!
//! A reminder says a kind and two moments. Outside the open app not even the kind is told: others see a locked screen.

use super::window::{Window, WindowState};
use jiff::{SignedDuration, Timestamp, Zoned, civil::Time, tz::TimeZone};
use serde::Serialize;
use ts_rs::TS;

/// Before the opening: time to walk to where there is a network.
const BEFORE_OPENING: SignedDuration = SignedDuration::from_mins(30);

/// So many openings ahead. Each time the app looks, the days move on.
const OPENINGS_MAX: usize = 14;

/// Before an offer lapses: half a day ahead, and once more when there is still time to find a network.
const BEFORE_LAPSE: [SignedDuration; 2] = [SignedDuration::from_hours(12), SignedDuration::from_hours(2)];

/// Nobody is woken for an offer: what would come in these hours comes at their beginning, the evening before.
const NIGHT_FROM: Time = Time::constant(21, 0, 0, 0);
const NIGHT_UNTIL: Time = Time::constant(7, 0, 0, 0);

/// On the day before an appointment, when there is still time to prepare.
const EVENING: Time = Time::constant(18, 0, 0, 0);

/// On the day itself, in time to go.
const BEFORE_APPOINTMENT: SignedDuration = SignedDuration::from_hours(3);

/// What a reminder is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReminderKind {
    /// The window opens soon, and this group means to ask.
    OpensSoon,
    /// An offered appointment lapses unless the group says that it comes.
    ConfirmBy,
    /// The appointment comes.
    Appointment,
}

/// One reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reminder {
    /// From when on it is due.
    pub at: Timestamp,
    /// What it is about.
    pub kind: ReminderKind,
    /// The opening, the lapse or the appointment itself. Afterwards there is nothing to remind of.
    pub event_at: Timestamp,
}

/// What a group waits for.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// The operator's window.
    pub window: &'a Window,
    /// Is the group registered, and its request not made, or made and not with the server yet?
    pub means_to_ask: bool,
    /// Until when an offer must be confirmed that is not yet.
    pub confirm_by: Option<Timestamp>,
    /// When the appointment begins.
    pub appointment: Option<Timestamp>,
}

/// All reminders whose event is still to come, the earliest first. Those with `at` before `now` are due. `here` is whose evening
/// and night count.
pub fn reminders(expected: &Expected<'_>, here: &TimeZone, now: Timestamp) -> Vec<Reminder> {
    let mut reminders = Vec::new();
    let mut remind = |kind, event_at, at| reminders.push(Reminder { at, kind, event_at });
    if expected.means_to_ask {
        for opening in openings(expected.window, now).take(OPENINGS_MAX) {
            remind(ReminderKind::OpensSoon, opening, before(opening, BEFORE_OPENING));
        }
    }
    if let Some(lapse) = expected.confirm_by {
        for lead in BEFORE_LAPSE {
            remind(ReminderKind::ConfirmBy, lapse, in_the_day(before(lapse, lead), here));
        }
    }
    if let Some(start) = expected.appointment {
        let evening = start.to_zoned(here.clone()).yesterday().and_then(|day| day.with().time(EVENING).build());
        let evening = evening.map_or_else(|_| before(start, SignedDuration::from_hours(24)), |evening| evening.timestamp());
        for at in [evening, before(start, BEFORE_APPOINTMENT)] {
            remind(ReminderKind::Appointment, start, at);
        }
    }
    reminders.retain(|reminder| now < reminder.event_at);
    reminders.sort_unstable();
    reminders.dedup();
    reminders
}

/// What is due at this moment, each once.
pub fn due(expected: &Expected<'_>, here: &TimeZone, now: Timestamp) -> Vec<Reminder> {
    let mut due = reminders(expected, here, now);
    due.retain(|reminder| reminder.at <= now);
    due.sort_unstable_by_key(|reminder| (reminder.kind, reminder.event_at, reminder.at));
    due.dedup_by_key(|reminder| (reminder.kind, reminder.event_at));
    due
}

/// Every opening after a moment.
fn openings(window: &Window, after: Timestamp) -> impl Iterator<Item = Timestamp> {
    let next = move |moment: Timestamp| {
        let closed = match window.state(moment) {
            WindowState::Closed { .. } => moment,
            WindowState::Open { closes_at } => closes_at,
        };
        Some(window.opening(closed)).filter(|opening| *opening > moment)
    };
    std::iter::successors(next(after), move |opening| next(*opening))
}

fn before(moment: Timestamp, lead: SignedDuration) -> Timestamp {
    moment.saturating_sub(lead).unwrap_or(moment)
}

/// The moment itself, or the evening before it when the people here sleep.
fn in_the_day(moment: Timestamp, here: &TimeZone) -> Timestamp {
    let there = moment.to_zoned(here.clone());
    let evening = |day: Zoned| day.with().time(NIGHT_FROM).build().map_or(moment, |evening| evening.timestamp());
    if there.time() >= NIGHT_FROM {
        evening(there)
    } else if there.time() < NIGHT_UNTIL {
        there.yesterday().map_or(moment, evening)
    } else {
        moment
    }
}

#[cfg(test)]
mod tests;
