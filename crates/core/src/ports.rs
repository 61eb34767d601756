//! Ports of entry, as the operator publishes them. Their names stand in `locales/*/ports.ftl`.

use crate::region::Fix;
use geo::{Distance, Geodesic, Point};
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
}

impl PortOfEntry {
    /// Metres from a fix to the port, as the crow flies, on the ellipsoid.
    pub fn distance_m(&self, fix: &Fix) -> f64 {
        Geodesic.distance(Point::new(fix.longitude_deg, fix.latitude_deg), Point::new(self.longitude_deg, self.latitude_deg))
    }
}

/// Most ports that an operator may publish.
pub const PORTS_MAX: usize = 64;
