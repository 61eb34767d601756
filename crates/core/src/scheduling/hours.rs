//! The hours as people read them: on the wall here, in Central time, and on a phone that shows another hour.
//!
//! They are worked out here, with the zones that come with the program: the screens' own may be years old on an old phone.

use super::window::{Window, WindowState};
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use serde::Serialize;
use ts_rs::TS;

/// When the window opens or closes next. WindowHours on walls are `YYYY-MM-DDTHH:MM:SS`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WindowHours {
    /// Is it open?
    pub open: bool,
    /// The close when it is open, else the next opening, seconds since 1970, UTC.
    #[ts(type = "number")]
    pub turns_at: i64,
    /// The same on the wall here.
    pub turns_here: String,
    /// The same on the operator's clock: Central time.
    pub turns_central: String,
    /// The same on the phone's own clock, where that one shows another hour than the wall.
    pub turns_phone: Option<String>,
    /// From when on a request can be made that leaves when it opens, on the wall here; none while it is open.
    pub early_here: Option<String>,
    /// The hour now on the wall here.
    pub now_here: String,
}

impl WindowHours {
    /// Of a window, at a moment, with the zone of the wall and the one that the phone's clock is set to. Requests can be made so
    /// many seconds before an opening.
    pub fn of(window: &Window, before_opening_s: i64, now: Timestamp, here: &TimeZone, phone: &TimeZone) -> Self {
        let (open, turns_at) = match window.state(now) {
            WindowState::Open { closes_at } => (true, closes_at),
            WindowState::Closed { opens_at } => (false, opens_at),
        };
        let turns_here = on_wall(turns_at, here);
        let turns_phone = on_wall(turns_at, phone);
        let early = turns_at.saturating_sub(SignedDuration::from_secs(before_opening_s)).unwrap_or(turns_at);
        Self {
            open,
            turns_at: turns_at.as_second(),
            turns_central: on_wall(turns_at, &window.zone().unwrap_or(TimeZone::UTC)),
            turns_phone: (turns_phone != turns_here).then_some(turns_phone),
            turns_here,
            early_here: (!open).then(|| on_wall(early, here)),
            now_here: on_wall(now, here),
        }
    }
}

/// What a clock shows, `YYYY-MM-DDTHH:MM:SS`.
pub fn on_wall(moment: Timestamp, zone: &TimeZone) -> String {
    zone.to_datetime(moment).strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Time;

    fn window() -> Window {
        Window { opens: Time::constant(11, 0, 0, 0), closes: Time::constant(23, 0, 0, 0), zone: "America/Chicago".into() }
    }

    fn hours(now: &str, here: &str, phone: &str) -> WindowHours {
        let zone = |name| TimeZone::get(name).unwrap();
        WindowHours::of(&window(), 3_600, now.parse().unwrap(), &zone(here), &zone(phone))
    }

    #[test]
    fn the_opening_stands_on_the_wall_here_and_in_central_time() {
        let hours = hours("2026-11-23T02:00:00Z", "America/Tijuana", "America/Tijuana");
        assert_eq!((hours.open, hours.now_here.as_str()), (true, "2026-11-22T18:00:00"));
        assert_eq!((hours.turns_here.as_str(), hours.turns_central.as_str()), ("2026-11-22T21:00:00", "2026-11-22T23:00:00"));
        assert_eq!((hours.turns_phone, hours.early_here), (None, None));
    }

    #[test]
    fn a_phone_that_shows_another_hour_than_the_wall_is_told_of() {
        // In Nogales (Sonora) with a phone that was bought in Honduras, where there is no summer time either.
        let hours = hours("2026-07-15T12:00:00Z", "America/Hermosillo", "America/Tegucigalpa");
        assert_eq!((hours.open, hours.turns_here.as_str()), (false, "2026-07-15T09:00:00"));
        assert_eq!(hours.turns_phone.as_deref(), Some("2026-07-15T10:00:00"));
        assert_eq!(hours.early_here.as_deref(), Some("2026-07-15T08:00:00"), "an hour before the opening, on the wall");
    }
}
