//! `operator.toml`: what an operator writes by hand. Reads it; `checks` says what is wrong; the result is a bundle.
//!
//! Whatever may be missing in the text may be missing here, so that every mistake is told at once, not the first only.

mod checks;
mod draw;

use draw::DrawSettings;
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
    tz::TimeZone,
};
use serde::Deserialize;
use std::fmt;
use turno_core::{
    operator::{AllotmentKind, Bundle, Closure, FromDay, Hours, Notice, Policy, Release, Text},
    ports::PortOfEntry,
    scheduling::window::Window,
};

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    version: u32,
    practice: Option<bool>,
    name: Text,
    valid_until: String,
    server_addresses: Vec<String>,
    window: WindowSettings,
    policy: PolicySettings,
    #[serde(rename = "region")]
    regions: Vec<RegionSettings>,
    #[serde(rename = "programme")]
    programmes: Vec<ProgrammeSettings>,
    #[serde(rename = "notice")]
    notices: Vec<NoticeSettings>,
    #[serde(rename = "port")]
    ports: Vec<PortSettings>,
    release: Option<ReleaseSettings>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ReleaseSettings {
    version: String,
    address: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct RegionSettings {
    from: String,
    version: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ProgrammeSettings {
    from: String,
    name: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct NoticeSettings {
    id: String,
    port: Option<String>,
    from: String,
    until: String,
    text: Text,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WindowSettings {
    opens: String,
    closes: String,
    zone: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PolicySettings {
    allotment: String,
    photo_required: Option<bool>,
    liveness_required: Option<bool>,
    platforms: Vec<String>,
    presence_before_opening_max_s: i64,
    first_day_in_days: u16,
    last_day_in_days: u16,
    draw: DrawSettings,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct PortSettings {
    id: String,
    us_state: String,
    zone: String,
    facing_city: String,
    latitude_deg: Option<f64>,
    longitude_deg: Option<f64>,
    hours: Vec<HoursSettings>,
    #[serde(rename = "closure")]
    closures: Vec<ClosureSettings>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct HoursSettings {
    days: Vec<String>,
    opens: String,
    closes: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ClosureSettings {
    first: String,
    last: String,
    why: Text,
}

/// One mistake in a file: where, and what is wrong there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The setting, or the line.
    pub place: String,
    /// What is wrong, for the operator to read.
    pub why: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.why)
    }
}

impl Settings {
    /// Reads the text; one mistake for what is no TOML or no setting.
    pub fn parse(text: &str) -> Result<Self, Vec<Mistake>> {
        toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| 1 + text.bytes().take(span.start).filter(|byte| *byte == b'\n').count());
            vec![Mistake { place: format!("line {line}"), why: error.message().to_owned() }]
        })
    }

    /// The bundle for this operator, or every mistake.
    pub fn to_bundle(&self, operator: &[u8; 32], age_recipients: Vec<String>) -> Result<Bundle, Vec<Mistake>> {
        let mistakes = checks::mistakes(self, operator);
        if !mistakes.is_empty() {
            return Err(mistakes);
        }
        self.bundle(age_recipients).ok_or_else(|| vec![Mistake { place: "the file".to_owned(), why: "makes no bundle".to_owned() }])
    }

    /// `None` only where a check missed something.
    fn bundle(&self, age_recipients: Vec<String>) -> Option<Bundle> {
        let window =
            Window { opens: self.window.opens.parse().ok()?, closes: self.window.closes.parse().ok()?, zone: self.window.zone.clone() };
        let policy = Policy {
            allotment: allotment(&self.policy.allotment)?,
            photo_required: self.policy.photo_required?,
            liveness_required: self.policy.liveness_required?,
            platforms: self.policy.platforms.clone(),
            presence_before_opening_max_s: self.policy.presence_before_opening_max_s,
            first_day_in_days: self.policy.first_day_in_days,
            last_day_in_days: self.policy.last_day_in_days,
            draw: (self.policy.allotment == AllotmentKind::Draw.name()).then(|| self.policy.draw.policy()),
        };
        Some(Bundle {
            version: self.version,
            practice: self.practice?,
            name: self.name.clone(),
            valid_until_s: end_of_day_s(&self.valid_until, window.zone().ok()?)?,
            server_addresses: self.server_addresses.clone(),
            age_recipients,
            ports: self.ports.iter().map(PortSettings::port).collect::<Option<_>>()?,
            programme: self.programmes.iter().map(ProgrammeSettings::programme).collect::<Option<_>>()?,
            notices: self.notices.iter().map(NoticeSettings::notice).collect::<Option<_>>()?,
            regions: self.regions.iter().map(RegionSettings::region).collect::<Option<_>>()?,
            window,
            policy,
            release: match &self.release {
                Some(release) => Some(release.release()?),
                None => None,
            },
        })
    }
}

impl PortSettings {
    fn port(&self) -> Option<PortOfEntry> {
        Some(PortOfEntry {
            id: self.id.clone(),
            us_state: self.us_state.clone(),
            zone: self.zone.clone(),
            facing_city: self.facing_city.clone(),
            latitude_deg: self.latitude_deg?,
            longitude_deg: self.longitude_deg?,
            hours: self.hours.iter().map(HoursSettings::hours).collect::<Option<_>>()?,
            closures: self.closures.iter().map(ClosureSettings::closure).collect::<Option<_>>()?,
        })
    }
}

impl ReleaseSettings {
    fn release(&self) -> Option<Release> {
        Some(Release { version: self.version.parse().ok()?, address: self.address.clone() })
    }
}

impl RegionSettings {
    fn region(&self) -> Option<FromDay<String>> {
        Some(FromDay { from: day(&self.from)?, value: self.version.clone() })
    }
}

impl ProgrammeSettings {
    fn programme(&self) -> Option<FromDay<Text>> {
        Some(FromDay { from: day(&self.from)?, value: self.name.clone() })
    }
}

impl NoticeSettings {
    fn notice(&self) -> Option<Notice> {
        let (from, until) = (day(&self.from)?, day(&self.until)?);
        Some(Notice { id: self.id.clone(), port: self.port.clone(), from, until, text: self.text.clone() })
    }
}

impl HoursSettings {
    fn hours(&self) -> Option<Hours> {
        let weekdays = self.days.iter().map(|day| weekday(day)).collect::<Option<_>>()?;
        Some(Hours { weekdays, opens: self.opens.parse().ok()?, closes: self.closes.parse().ok()? })
    }
}

impl ClosureSettings {
    fn closure(&self) -> Option<Closure> {
        Some(Closure { first: day(&self.first)?, last: day(&self.last)?, why: self.why.clone() })
    }
}

/// Days of the week as they are written in the file, from Monday.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The number of ISO 8601.
fn weekday(name: &str) -> Option<i8> {
    let place = WEEKDAYS.iter().position(|day| *day == name)?;
    Weekday::Monday.to_monday_one_offset().checked_add(i8::try_from(place).ok()?)
}

fn day(text: &str) -> Option<Date> {
    Date::strptime("%Y-%m-%d", text).ok()
}

fn allotment(name: &str) -> Option<AllotmentKind> {
    [AllotmentKind::FirstCome, AllotmentKind::Draw].into_iter().find(|kind| kind.name() == name)
}

/// The whole of the day counts, on the operator's clock.
fn end_of_day_s(day: &str, zone: TimeZone) -> Option<i64> {
    Some(self::day(day)?.checked_add(1.day()).ok()?.to_zoned(zone).ok()?.timestamp().as_second())
}
