//! Every mistake in an operator's settings. Knows the rules of the bundle; changes nothing.

use super::{Mistake, PolicySettings, PortSettings, Settings, WEEKDAYS, WindowSettings, allotment, day, end_of_day_s, weekday};
use crate::commands::practice;
use jiff::{civil::Time, tz::TimeZone};
use std::collections::BTreeSet;
use turno_core::{operator::Text, ports::PORTS_MAX, region::Region};

/// Languages that the screens speak; an operator without a name in one of them would have no name there.
const LANGUAGES: [&str; 3] = ["en", "es", "ht"];

/// Kinds of phone that there are, and whether they are real.
const PLATFORMS: [(&str, bool); 2] = [("android", true), ("simulated", false)];

/// A presence older than a day says nothing about today.
const PRESENCE_AGE_MAX_S: i64 = 86_400;

/// Nobody plans seats further ahead.
const DAYS_AHEAD_MAX: u16 = 366;

/// What a phone shows without scrolling twice.
const TEXT_CHARS_MAX: usize = 600;

/// More than these nobody reads.
const NOTICES_MAX: usize = 20;

const NO_DATE: &str = "must be a date such as \"2026-12-01\"";

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
    check_text(&mut found, "name", &settings.name);
    let valid = end_of_day_s(&settings.valid_until, TimeZone::UTC).is_some();
    found.unless(valid, "valid_until", "must be a date such as \"2028-12-31\"");
    check_addresses(&mut found, &settings.server_addresses, practice);
    check_from_days(&mut found, settings);
    check_notices(&mut found, settings);
    check_window(&mut found, &settings.window);
    check_policy(&mut found, &settings.policy, practice);
    check_ports(&mut found, &settings.ports);
    if let Some(release) = &settings.release {
        let is_version = release.version.parse::<semver::Version>().is_ok();
        found.unless(is_version, "release.version", "must be a version such as \"0.2.0\"");
        let secure = release.address.strip_prefix("https://").is_some_and(|rest| !rest.is_empty());
        found.unless(secure, "release.address", "must start with https://");
    }
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

/// People are told in their own language or not at all.
fn check_text(found: &mut Mistakes, place: &str, text: &Text) {
    for language in LANGUAGES {
        let said = text.get(language).map_or(0, |words| words.trim().chars().count());
        found.unless(
            (1..=TEXT_CHARS_MAX).contains(&said),
            format!("{place}.{language}"),
            format!("must have from 1 to {TEXT_CHARS_MAX} signs"),
        );
    }
}

fn check_from_days(found: &mut Mistakes, settings: &Settings) {
    let shipped = Region::shipped().version();
    found.unless(!settings.regions.is_empty(), "region", "there must be one or more");
    for (number, region) in (1..).zip(&settings.regions) {
        found.unless(day(&region.from).is_some(), format!("region {number}.from"), NO_DATE);
        // The only one that phones hold so far: with any other, nobody could ask for anything.
        let place = format!("region {number}.version");
        found.unless(region.version == shipped, place, format!("must be \"{shipped}\", the region that phones hold"));
    }
    found.unless(!settings.programmes.is_empty(), "programme", "there must be one or more");
    for (number, programme) in (1..).zip(&settings.programmes) {
        found.unless(day(&programme.from).is_some(), format!("programme {number}.from"), NO_DATE);
        check_text(found, &format!("programme {number}.name"), &programme.name);
    }
    let days =
        [settings.regions.iter().map(|one| &one.from).collect::<Vec<_>>(), settings.programmes.iter().map(|one| &one.from).collect()];
    for (place, mut days) in ["region", "programme"].into_iter().zip(days) {
        days.sort_unstable();
        found.unless(days.windows(2).all(|pair| pair.first() != pair.last()), place, "two begin on one day");
    }
}

fn check_notices(found: &mut Mistakes, settings: &Settings) {
    found.unless(settings.notices.len() <= NOTICES_MAX, "notice", format!("there may be {NOTICES_MAX} at most"));
    let mut ids = BTreeSet::new();
    for (number, notice) in (1..).zip(&settings.notices) {
        let place = |setting: &str| format!("notice {number} ({}).{setting}", notice.id);
        found.unless(!notice.id.trim().is_empty(), place("id"), "is missing");
        found.unless(ids.insert(&notice.id), place("id"), "is there twice");
        let known = notice.port.as_ref().is_none_or(|id| settings.ports.iter().any(|port| port.id == *id));
        found.unless(known, place("port"), "is no port of this file");
        check_days(found, &place("from"), &place("until"), (&notice.from, &notice.until));
        check_text(found, &place("text"), &notice.text);
    }
}

fn check_days(found: &mut Mistakes, first_place: &str, last_place: &str, (first, last): (&str, &str)) {
    let (first, last) = (day(first), day(last));
    found.unless(first.is_some(), first_place, NO_DATE);
    found.unless(last.is_some(), last_place, NO_DATE);
    let in_order = first.zip(last).is_none_or(|(first, last)| first <= last);
    found.unless(in_order, last_place, "must not be before the first day");
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
    let age_possible = (1..=PRESENCE_AGE_MAX_S).contains(&policy.presence_before_opening_max_s);
    found.unless(age_possible, "policy.presence_before_opening_max_s", format!("must be from 1 to {PRESENCE_AGE_MAX_S} seconds"));
    let days_possible = policy.first_day_in_days <= policy.last_day_in_days && (1..=DAYS_AHEAD_MAX).contains(&policy.last_day_in_days);
    found.unless(days_possible, "policy.last_day_in_days", format!("must be from 1 to {DAYS_AHEAD_MAX} and not before first_day_in_days"));
    found.unless(
        policy.draw.policy().is_sound(),
        "policy.draw",
        "oldest_percent must be up to 100, reserve up to 1000, delay_s from 120 to 86400, confirm_hours from 1 to 168, event one line",
    );
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
        check_hours(found, port, &place);
    }
}

fn check_hours(found: &mut Mistakes, port: &PortSettings, place: &impl Fn(&str) -> String) {
    found.unless(!port.hours.is_empty(), place("hours"), "are missing");
    for hours in &port.hours {
        let (opens, closes) = (hours.opens.parse::<Time>(), hours.closes.parse::<Time>());
        let in_order = opens.is_ok_and(|opens| closes.is_ok_and(|closes| opens < closes));
        found.unless(in_order, place("hours"), "must open and close on one day, such as \"08:00\" and \"16:00\"");
        let are_days = !hours.days.is_empty() && hours.days.iter().all(|day| weekday(day).is_some());
        found.unless(are_days, place("hours.days"), format!("must be of {}", WEEKDAYS.join(", ")));
    }
    for closure in &port.closures {
        check_days(found, &place("closure.first"), &place("closure.last"), (&closure.first, &closure.last));
        check_text(found, &place("closure.why"), &closure.why);
    }
}

fn is_zone(name: &str) -> bool {
    !name.is_empty() && TimeZone::get(name).is_ok()
}

fn is_state(code: &str) -> bool {
    code.strip_prefix("US-").is_some_and(|state| state.len() == 2 && state.bytes().all(|byte| byte.is_ascii_uppercase()))
}
