//! Every mistake in an operator's settings. Knows the rules of the bundle; changes nothing.

use super::{Mistake, PolicySettings, PortSettings, Settings, WindowSettings, allotment, end_of_day_s};
use crate::commands::practice;
use jiff::{civil::Time, tz::TimeZone};
use std::collections::BTreeSet;
use turno_core::{ports::PORTS_MAX, region::Region};

/// Languages that the screens speak; an operator without a name in one of them would have no name there.
const LANGUAGES: [&str; 3] = ["en", "es", "ht"];

/// Kinds of phone that there are, and whether they are real.
const PLATFORMS: [(&str, bool); 2] = [("android", true), ("simulated", false)];

/// A presence older than a day says nothing about today.
const PRESENCE_AGE_MAX_S: i64 = 86_400;

/// Nobody plans seats further ahead.
const DAYS_AHEAD_MAX: u16 = 366;

struct Mistakes(Vec<Mistake>);

impl Mistakes {
    fn unless(&mut self, right: bool, place: impl Into<String>, why: impl Into<String>) {
        if !right {
            self.0.push(Mistake { place: place.into(), why: why.into() });
        }
    }
}

/// All of them; none means that a bundle can be made.
pub(super) fn mistakes(settings: &Settings, operator: &[u8; 32]) -> Vec<Mistake> {
    let mut found = Mistakes(Vec::new());
    let practice = settings.practice == Some(true);
    found.unless(settings.version >= 1, "version", "must be 1 or more, and more than in every bundle published before");
    found.unless(settings.practice.is_some(), "practice", "must be true or false");
    found.unless(
        practice || !practice::is_practice_key(operator),
        "practice",
        "must be true: the keys are the practice operator's, which everybody has",
    );
    for language in LANGUAGES {
        let named = settings.name.get(language).is_some_and(|name| !name.trim().is_empty());
        found.unless(named, format!("name.{language}"), "is missing");
    }
    let valid = end_of_day_s(&settings.valid_until, TimeZone::UTC).is_some();
    found.unless(valid, "valid_until", "must be a date such as \"2028-12-31\"");
    check_addresses(&mut found, &settings.server_addresses, practice);
    let shipped = Region::shipped().version();
    found.unless(settings.region_version == shipped, "region_version", format!("must be \"{shipped}\", the region that phones hold"));
    check_window(&mut found, &settings.window);
    check_policy(&mut found, &settings.policy, practice);
    check_ports(&mut found, &settings.ports);
    found.0
}

fn check_addresses(found: &mut Mistakes, addresses: &[String], practice: bool) {
    found.unless(!addresses.is_empty(), "server_addresses", "must have at least one address");
    for address in addresses {
        let secure = address.strip_prefix("https://").is_some_and(|rest| !rest.is_empty());
        let plain = practice && address.strip_prefix("http://").is_some_and(|rest| !rest.is_empty());
        found.unless(secure || plain, "server_addresses", format!("\"{address}\" must start with https:// (http:// in practice only)"));
    }
}

fn check_window(found: &mut Mistakes, window: &WindowSettings) {
    let (opens, closes) = (window.opens.parse::<Time>(), window.closes.parse::<Time>());
    found.unless(opens.is_ok(), "window.opens", "must be an hour such as \"11:00\"");
    found.unless(closes.is_ok(), "window.closes", "must be an hour such as \"23:00\"");
    if let (Ok(opens), Ok(closes)) = (opens, closes) {
        found.unless(opens < closes, "window.closes", "must be later than window.opens on the same day");
    }
    found.unless(is_zone(&window.zone), "window.zone", "must be an IANA time zone such as \"America/Chicago\"");
}

fn check_policy(found: &mut Mistakes, policy: &PolicySettings, practice: bool) {
    found.unless(allotment(&policy.allotment).is_some(), "policy.allotment", "must be \"first_come\" or \"draw\"");
    found.unless(policy.photo_required.is_some(), "policy.photo_required", "must be true or false");
    found.unless(policy.liveness_required.is_some(), "policy.liveness_required", "must be true or false");
    found.unless(!policy.platforms.is_empty(), "policy.platforms", "must have at least one kind of phone");
    for platform in &policy.platforms {
        let known = PLATFORMS.iter().find(|(name, _)| name == platform);
        found.unless(known.is_some(), "policy.platforms", format!("\"{platform}\" is no kind of phone that there is"));
        let real = known.is_none_or(|(_, real)| *real);
        found.unless(real || practice, "policy.platforms", format!("\"{platform}\" is for practice operators only"));
    }
    let age_possible = (1..=PRESENCE_AGE_MAX_S).contains(&policy.presence_age_max_s);
    found.unless(age_possible, "policy.presence_age_max_s", format!("must be from 1 to {PRESENCE_AGE_MAX_S} seconds"));
    let days_possible = policy.first_day_in_days <= policy.last_day_in_days && (1..=DAYS_AHEAD_MAX).contains(&policy.last_day_in_days);
    found.unless(days_possible, "policy.last_day_in_days", format!("must be from 1 to {DAYS_AHEAD_MAX} and not before first_day_in_days"));
}

fn check_ports(found: &mut Mistakes, ports: &[PortSettings]) {
    found.unless((1..=PORTS_MAX).contains(&ports.len()), "port", format!("there must be from 1 to {PORTS_MAX}"));
    let mut ids = BTreeSet::new();
    for (number, port) in (1..).zip(ports) {
        let place = |setting: &str| format!("port {number} ({}).{setting}", port.id);
        let plain = !port.id.is_empty() && port.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        found.unless(plain, place("id"), "must be small letters and underscores such as \"san_ysidro\"");
        found.unless(ids.insert(&port.id), place("id"), "is there twice");
        found.unless(is_state(&port.us_state), place("us_state"), "must be an ISO 3166-2 code such as \"US-CA\"");
        found.unless(is_zone(&port.zone), place("zone"), "must be an IANA time zone such as \"America/Los_Angeles\"");
        found.unless(!port.facing_city.trim().is_empty(), place("facing_city"), "is missing");
        let within = |degrees: Option<f64>, max: f64| degrees.is_some_and(|degrees| (-max..=max).contains(&degrees));
        found.unless(within(port.latitude_deg, 90.0), place("latitude_deg"), "must be from -90 to 90");
        found.unless(within(port.longitude_deg, 180.0), place("longitude_deg"), "must be from -180 to 180");
    }
}

fn is_zone(name: &str) -> bool {
    !name.is_empty() && TimeZone::get(name).is_ok()
}

fn is_state(code: &str) -> bool {
    code.strip_prefix("US-").is_some_and(|state| state.len() == 2 && state.bytes().all(|byte| byte.is_ascii_uppercase()))
}
