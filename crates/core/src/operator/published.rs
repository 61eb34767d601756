//! What an operator tells people in its own words, and from which day on something holds.

use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// The operator's words, by language tag.
pub type Text = BTreeMap<String, String>;

/// What holds from a day on, until the next one does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromDay<T> {
    /// The first day.
    pub from: Date,
    /// What holds.
    pub value: T,
}

/// What holds on this day; none before the first.
pub fn in_force<T>(all: &[FromDay<T>], day: Date) -> Option<&T> {
    all.iter().filter(|one| one.from <= day).max_by_key(|one| one.from).map(|one| &one.value)
}

/// The newest Turno that the operator gives out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Release {
    /// Its version.
    #[ts(type = "string")]
    pub version: semver::Version,
    /// The page from which people get it.
    pub address: String,
}

/// A message of the operator's, for everybody or for those who want one port.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Tells it from the others: a changed text under the same id is not a new notice.
    pub id: String,
    /// Port id; none for everybody.
    #[serde(default)]
    pub port: Option<String>,
    /// First day on which it is shown.
    pub from: Date,
    /// Last day.
    pub until: Date,
    /// What it says.
    pub text: Text,
}

impl Notice {
    /// Is it shown on this day?
    pub fn is_shown(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// When a port receives people, on its own clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hours {
    /// Days of the week, 1 for Monday to 7 for Sunday (ISO 8601).
    pub weekdays: Vec<i8>,
    /// From.
    pub opens: Time,
    /// Until; later on the same day.
    pub closes: Time,
}

impl Hours {
    /// Does it receive people at this time of this day?
    pub fn holds(&self, day: Weekday, time: Time) -> bool {
        self.weekdays.contains(&day.to_monday_one_offset()) && (self.opens..self.closes).contains(&time)
    }
}

/// Days on which a port receives nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Closure {
    /// First day on the port's clock, `YYYY-MM-DD`.
    #[ts(type = "string")]
    pub first: Date,
    /// Last day.
    #[ts(type = "string")]
    pub last: Date,
    /// Why, in the operator's words.
    pub why: Text,
}

impl Closure {
    /// Does it hold on one of these days?
    pub fn meets(&self, first: Date, last: Date) -> bool {
        self.first <= last && first <= self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_holds_begins_on_its_day_whatever_the_order() {
        let all = [FromDay { from: date(2023, 5, 12), value: "after" }, FromDay { from: date(2023, 1, 12), value: "before" }];
        assert_eq!(in_force(&all, date(2023, 1, 11)), None);
        assert_eq!(in_force(&all, date(2023, 5, 11)), Some(&"before"));
        assert_eq!(in_force(&all, date(2023, 5, 12)), Some(&"after"));
        assert_eq!(in_force(&all, date(2026, 1, 1)), Some(&"after"));
    }

    #[test]
    fn hours_end_before_the_closing_time() {
        let hours = Hours { weekdays: vec![1, 2, 3, 4, 5], opens: Time::constant(8, 0, 0, 0), closes: Time::constant(16, 0, 0, 0) };
        assert!(hours.holds(Weekday::Friday, Time::constant(15, 59, 0, 0)));
        assert!(!hours.holds(Weekday::Friday, Time::constant(16, 0, 0, 0)));
        assert!(!hours.holds(Weekday::Saturday, Time::constant(9, 0, 0, 0)));
    }
}
