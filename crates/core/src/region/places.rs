//! Named towns (`assets/places/places.csv`, GeoNames): the nearest where asking counts, and whose clock hangs on the wall here.

use super::{Fix, Region, Verdict};
use geo::{GeodesicBearing, Point};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use ts_rs::TS;

/// A town is offered when somebody in its middle, whose phone knows its place this badly, would be inside beyond doubt.
const OFFERED_ACCURACY_M: f64 = 300.0;

/// Farther from every named town than this, nobody can say from the town's clock what hour it is here.
const CLOCK_M_MAX: f64 = 150_000.0;

/// A named town.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Place {
    pub name: String,
    pub latitude_deg: f64,
    pub longitude_deg: f64,
    /// IANA zone without its `America/`.
    zone: String,
    /// The same point on the unit sphere, where near in angle is near on the ground.
    #[serde(skip)]
    on_sphere: [f64; 3],
}

/// A named town as seen from a position.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct NearPlace {
    /// Its name, in its own spelling.
    pub name: String,
    /// Metres to its middle.
    pub distance_m: f64,
    /// Direction from here, degrees clockwise from north.
    pub bearing_deg: f64,
}

/// All named towns, the largest first.
pub(super) fn all() -> &'static [Place] {
    static ALL: LazyLock<Vec<Place>> = LazyLock::new(|| {
        let mut reader = csv::Reader::from_reader(include_str!("../../../../assets/places/places.csv").as_bytes());
        let places = reader.deserialize().filter_map(Result::ok);
        places.map(|place: Place| Place { on_sphere: on_sphere(place.latitude_deg, place.longitude_deg), ..place }).collect()
    });
    &ALL
}

/// Places of `all` that a region holds beyond doubt.
pub(super) fn offered(region: &Region) -> Vec<Place> {
    let in_middle = |place: &Place| Fix {
        latitude_deg: place.latitude_deg,
        longitude_deg: place.longitude_deg,
        accuracy_m: OFFERED_ACCURACY_M,
        age_s: 0.0,
        mocked: false,
    };
    all().iter().filter(|place| region.read(Some(&in_middle(place))).verdict == Verdict::Inside).cloned().collect()
}

/// The nearest of some places.
pub(super) fn nearest(places: &[Place], fix: &Fix) -> Option<NearPlace> {
    let (place, _) = nearest_of(places, fix)?;
    Some(seen_from(fix, place))
}

/// The IANA zone of the clock on the wall at a position; `None` where no named town is near, or the position says nothing.
pub fn zone_at(fix: &Fix) -> Option<String> {
    let (place, distance_m) = nearest_of(all(), fix).filter(|_| fix.is_possible())?;
    (distance_m + fix.accuracy_m <= CLOCK_M_MAX).then(|| format!("America/{}", place.zone))
}

fn seen_from(fix: &Fix, place: &Place) -> NearPlace {
    let here = Point::new(fix.longitude_deg, fix.latitude_deg);
    let (bearing_deg, distance_m) = here.geodesic_bearing_distance(Point::new(place.longitude_deg, place.latitude_deg));
    NearPlace { name: place.name.clone(), distance_m, bearing_deg: bearing_deg.rem_euclid(360.0) }
}

/// The place with the shortest way on a sphere, which is the shortest on the ellipsoid to within half a percent, and that way.
fn nearest_of<'a>(places: &'a [Place], fix: &Fix) -> Option<(&'a Place, f64)> {
    let here = on_sphere(fix.latitude_deg, fix.longitude_deg);
    let cosine = |place: &Place| here.iter().zip(place.on_sphere).map(|(one, other)| one * other).sum::<f64>();
    let place = places.iter().max_by(|one, other| cosine(one).total_cmp(&cosine(other)))?;
    Some((place, seen_from(fix, place).distance_m))
}

fn on_sphere(latitude_deg: f64, longitude_deg: f64) -> [f64; 3] {
    let (latitude, longitude) = (latitude_deg.to_radians(), longitude_deg.to_radians());
    [latitude.cos() * longitude.cos(), latitude.cos() * longitude.sin(), latitude.sin()]
}

#[cfg(test)]
mod tests;
