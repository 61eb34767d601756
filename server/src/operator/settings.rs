//! `operator.toml`: what an operator writes by hand. Reads it; `checks` says what is wrong; the result is a bundle.
//!
//! Whatever may be missing in the text may be missing here, so that every mistake is told at once, not the first only.

mod checks;

use jiff::{ToSpan, civil::Date, tz::TimeZone};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt};
use turno_core::{
    operator::{AllotmentKind, Bundle, Policy},
    ports::PortOfEntry,
    scheduling::window::Window,
};

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    version: u32,
    practice: Option<bool>,
    name: BTreeMap<String, String>,
    valid_until: String,
    server_addresses: Vec<String>,
    region_version: String,
    window: WindowSettings,
    policy: PolicySettings,
    #[serde(rename = "port")]
    ports: Vec<PortSettings>,
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
    presence_age_max_s: i64,
    first_day_in_days: u16,
    last_day_in_days: u16,
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
            presence_age_max_s: self.policy.presence_age_max_s,
            first_day_in_days: self.policy.first_day_in_days,
            last_day_in_days: self.policy.last_day_in_days,
        };
        Some(Bundle {
            version: self.version,
            practice: self.practice?,
            name: self.name.clone(),
            valid_until_s: end_of_day_s(&self.valid_until, window.zone().ok()?)?,
            server_addresses: self.server_addresses.clone(),
            age_recipients,
            ports: self.ports.iter().map(PortSettings::port).collect::<Option<_>>()?,
            region_version: self.region_version.clone(),
            window,
            policy,
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
        })
    }
}

fn allotment(name: &str) -> Option<AllotmentKind> {
    [AllotmentKind::FirstCome, AllotmentKind::Draw].into_iter().find(|kind| kind.name() == name)
}

/// The whole of the day counts, on the operator's clock.
fn end_of_day_s(day: &str, zone: TimeZone) -> Option<i64> {
    let day: Date = day.parse().ok()?;
    Some(day.checked_add(1.day()).ok()?.to_zoned(zone).ok()?.timestamp().as_second())
}
