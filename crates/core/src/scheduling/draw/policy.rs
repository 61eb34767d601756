//! How an operator draws: the part of the bundle from which the rules of every date follow, known long before its close.

use super::{beacon::Source, beacon::is_one_line, beacon::round_at, frozen::Rules};
use crate::{
    operator::{AllotmentKind, Bundle},
    scheduling::request::days_on_offer,
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// Seconds after the close in which what arrived before it is still being written down; then the list is frozen. No
/// request that the server takes lasts longer.
pub const SETTLING_S: i64 = 60;

/// What stands for the date in the words of a named event.
const DATE: &str = "{date}";

/// The operator's choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawPolicy {
    /// Of a hundred seats of each port, how many go to the oldest registrations.
    pub oldest_percent: u32,
    /// Seats of each port by which groups that begin on a last seat may overflow.
    pub reserve: u32,
    /// Seconds from the close to the round of drand; the list is published between.
    pub delay_s: i64,
    /// A public event instead of drand, in one line; `{date}` stands for the date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<String>,
    /// How long an offered appointment waits to be confirmed, in seconds.
    pub confirm_s: i64,
}

impl Default for DrawPolicy {
    /// A quarter for the oldest, one large group's worth of reserve a port, ten minutes to publish the list, 23 hours to confirm:
    /// before the next draw.
    fn default() -> Self {
        Self { oldest_percent: 25, reserve: 20, delay_s: 600, event: None, confirm_s: 23 * 3_600 }
    }
}

impl DrawPolicy {
    /// Can it be meant?
    pub fn is_sound(&self) -> bool {
        let times = (2 * SETTLING_S..=86_400).contains(&self.delay_s) && (3_600..=7 * 86_400).contains(&self.confirm_s);
        self.oldest_percent <= 100 && self.reserve <= 1_000 && times && self.event.as_ref().is_none_or(|event| is_one_line(event))
    }

    fn source(&self, date: Date, closed_at: Timestamp) -> Source {
        match &self.event {
            Some(event) => Source::Named { event: event.replace(DATE, &date.to_string()) },
            None => {
                let moment = closed_at.saturating_add(SignedDuration::from_secs(self.delay_s)).unwrap_or(closed_at);
                Source::Drand { round: round_at(moment) }
            }
        }
    }
}

impl Rules {
    /// The rules of a date under this bundle; none where it does not draw.
    pub fn of(bundle: &Bundle, date: Date) -> Option<Self> {
        let policy = bundle.policy.draw.as_ref().filter(|_| bundle.policy.allotment == AllotmentKind::Draw)?;
        let (_, closed_at) = bundle.window.of_day(date)?;
        let source = policy.source(date, closed_at);
        Some(Self { date, closed_at, oldest_percent: policy.oldest_percent, reserve: policy.reserve, source })
    }

    /// When the list may be frozen.
    pub fn settled_at(&self) -> Timestamp {
        self.closed_at.saturating_add(SignedDuration::from_secs(SETTLING_S)).unwrap_or(self.closed_at)
    }
}

/// The days of a wish that a draw looks at: those on offer at the close. None when the wish is over.
pub fn days_in_draw(bundle: &Bundle, rules: &Rules, earliest: Date, latest: Date) -> Option<(Date, Date)> {
    let (first, last) = days_on_offer(bundle, rules.closed_at);
    let (earliest, latest) = (earliest.max(first), latest.min(last));
    (earliest <= latest).then_some((earliest, latest))
}
