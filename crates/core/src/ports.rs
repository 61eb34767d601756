//! Ports of entry, as the operator publishes them. Their names stand in `locales/*/ports.ftl`.

use crate::{
    operator::{Closure, Hours},
    region::Fix,
};
use geo::{Distance, Geodesic, Point};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// One port of entry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PortOfEntry {
    /// Stable id, for example `san_ysidro`.
    pub id: String,
    /// ISO 3166-2 of the U.S. state, for example `US-CA`.
    pub us_state: String,
    /// IANA time zone of the port; its hours and appointments are in it.
    pub zone: String,
    /// The Mexican city it faces, in its own spelling.
    pub facing_city: String,
    /// WGS 84 latitude in degrees; for distances only, never for inside or outside.
    pub latitude_deg: f64,
    /// WGS 84 longitude in degrees.
    pub longitude_deg: f64,
    /// When it receives people.
    pub hours: Vec<Hours>,
    /// Days on which it receives nobody.
    pub closures: Vec<Closure>,
}

impl PortOfEntry {
    /// Does it receive people at this moment, by its hours and closures?
    pub fn receives_at(&self, moment: Timestamp) -> bool {
        let Ok(zone) = TimeZone::get(&self.zone) else { return false };
        let local = moment.to_zoned(zone);
        self.hours.iter().any(|hours| hours.holds(local.weekday(), local.time())) && self.closed_on(local.date()).is_none()
    }

    /// The closure that holds on this day.
    pub fn closed_on(&self, day: Date) -> Option<&Closure> {
        self.closures.iter().find(|closure| closure.meets(day, day))
    }

    /// Metres from a fix to the port, as the crow flies, on the ellipsoid.
    pub fn distance_m(&self, fix: &Fix) -> f64 {
        Geodesic.distance(Point::new(fix.longitude_deg, fix.latitude_deg), Point::new(self.longitude_deg, self.latitude_deg))
    }
}

/// Most ports that an operator may publish.
pub const PORTS_MAX: usize = 64;
