//! The window: the hours of each day in which requests count, on the operator's clock (11:00 in Chicago).
//!
//! Time zone data comes with the program, so that an old phone's tables have no say.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};
use serde::{Deserialize, Serialize};

/// When requests count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Window {
    /// Opening hour on the operator's clock.
    pub opens: Time,
    /// Closing hour on the operator's clock; later on the same day.
    pub closes: Time,
    /// The operator's clock, an IANA name.
    pub zone: String,
}

/// Is it open?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowState {
    /// Yes, until then.
    Open {
        /// The close.
        closes_at: Timestamp,
    },
    /// No; it opens then.
    Closed {
        /// The next opening.
        opens_at: Timestamp,
    },
}

impl Window {
    /// The operator's clock.
    pub fn zone(&self) -> Result<TimeZone, jiff::Error> {
        TimeZone::get(&self.zone)
    }

    /// Opening and close of one day, as moments.
    pub fn of_day(&self, day: Date) -> Option<(Timestamp, Timestamp)> {
        let zone = self.zone().ok()?;
        let moment = |time: Time| day.to_datetime(time).to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
        Some((moment(self.opens)?, moment(self.closes)?))
    }

    /// The day on the operator's clock.
    pub fn day_of(&self, now: Timestamp) -> Date {
        now.to_zoned(self.zone().unwrap_or(TimeZone::UTC)).date()
    }

    /// Is it open at this moment, and until or from when?
    pub fn state(&self, now: Timestamp) -> WindowState {
        let today = self.day_of(now);
        let tomorrow = today.checked_add(1.day()).unwrap_or(today);
        for day in [today, tomorrow] {
            if let Some((opens_at, closes_at)) = self.of_day(day) {
                if now < opens_at {
                    return WindowState::Closed { opens_at };
                }
                if now < closes_at {
                    return WindowState::Open { closes_at };
                }
            }
        }
        // Only beyond the calendar's end, or with an unknown zone, which `Bundle::open` refuses.
        WindowState::Closed { opens_at: Timestamp::MAX }
    }

    /// The day whose window closed last.
    pub fn last_closed(&self, now: Timestamp) -> Option<Date> {
        let today = self.day_of(now);
        let is_over = |day: &Date| self.of_day(*day).is_some_and(|(_, closes_at)| closes_at <= now);
        [Some(today), today.yesterday().ok()].into_iter().flatten().find(is_over)
    }

    /// The next opening; while open, the present one.
    pub fn opening(&self, now: Timestamp) -> Timestamp {
        match self.state(now) {
            WindowState::Closed { opens_at } => opens_at,
            WindowState::Open { .. } => self.of_day(self.day_of(now)).map_or(now, |(opens_at, _)| opens_at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn window() -> Window {
        Window { opens: Time::constant(11, 0, 0, 0), closes: Time::constant(23, 0, 0, 0), zone: "America/Chicago".into() }
    }

    /// The wall clock in a zone at the opening of a day.
    fn opening_in(day: &str, zone: &str) -> String {
        let (opens, _) = window().of_day(day.parse().unwrap()).unwrap();
        opens.in_tz(zone).unwrap().strftime("%H:%M").to_string()
    }

    #[test]
    fn eleven_central_is_right_on_every_wall_in_winter_and_summer() {
        let (winter, summer) = ("2026-01-15", "2026-07-15");
        for (zone, in_winter, in_summer) in [
            ("America/Mexico_City", "11:00", "10:00"),
            ("America/Monterrey", "11:00", "10:00"),
            ("America/Chihuahua", "11:00", "10:00"),
            ("America/Ciudad_Juarez", "10:00", "10:00"),
            ("America/Ojinaga", "11:00", "11:00"),
            ("America/Matamoros", "11:00", "11:00"),
            ("America/Tijuana", "09:00", "09:00"),
            ("America/Hermosillo", "10:00", "09:00"),
            ("America/Mazatlan", "10:00", "09:00"),
            ("America/Cancun", "12:00", "11:00"),
        ] {
            assert_eq!((opening_in(winter, zone).as_str(), opening_in(summer, zone).as_str()), (in_winter, in_summer), "{zone}");
        }
    }

    #[test]
    fn the_window_opens_to_the_second_and_closes() {
        let (opens, closes) = window().of_day("2026-11-22".parse().unwrap()).unwrap();
        let second = 1.second();
        assert_eq!(window().state(opens - second), WindowState::Closed { opens_at: opens });
        assert_eq!(window().state(opens), WindowState::Open { closes_at: closes });
        assert_eq!(window().opening(opens + 1.hour()), opens);
        let WindowState::Closed { opens_at } = window().state(closes) else { panic!("closed at the close") };
        assert_eq!(opens_at, window().of_day("2026-11-23".parse().unwrap()).unwrap().0);
    }

    #[test]
    fn the_window_that_closed_last_is_todays_from_its_close_on() {
        let day: Date = "2026-11-22".parse().unwrap();
        let (_, closes) = window().of_day(day).unwrap();
        assert_eq!(window().last_closed(closes), Some(day));
        assert_eq!(window().last_closed(closes - 1.second()), day.yesterday().ok());
    }

    #[test]
    fn the_day_the_clocks_change_has_its_window() {
        // 8 March 2026: Chicago springs forward; the opening is 23 hours after the day before's.
        let at = |day: &str| window().of_day(day.parse().unwrap()).unwrap().0;
        assert_eq!(at("2026-03-08").as_second() - at("2026-03-07").as_second(), 23 * 3_600);
    }
}
