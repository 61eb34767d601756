//! The region's edge as stretches with a class, and the nearest one to a point.
//!
//! Stretches stand in an R*-tree on the Mercator plane, where near is near in every direction. Metres below 50 km are
//! taken in the plane scaled at the point by the WGS 84 radii of curvature (0.41 m off at 5 km), above on the ellipsoid.

use super::EdgeClass;
use geo::{Bearing, Coord, GeodesicBearing, Haversine, Point};
use rstar::{AABB, PointDistance, RTree, RTreeObject};

/// WGS 84: equatorial radius in metres and first eccentricity squared (NIMA TR8350.2).
const EQUATOR_RADIUS_M: f64 = 6_378_137.0;
const ECCENTRICITY_SQUARED: f64 = 6.694_379_990_141_317e-3;

/// Below this the local plane is closer to the truth than a metre matters.
const LOCAL_PLANE_M_MAX: f64 = 50_000.0;

/// Beyond this latitude, in radians (86°), no bound on distances is needed: no region reaches there.
const POLEWARD_RAD_MAX: f64 = 1.5;

/// The plane between here and there is right to 0.1 % at 600 km; the search looks this much further.
const RADIUS_MARGIN: f64 = 1.005;

/// One straight stretch of the edge, in degrees and on the Mercator plane.
struct Stretch {
    from: Coord,
    to: Coord,
    plane: [[f64; 2]; 2],
    class: EdgeClass,
}

/// All stretches, ready to be asked for the nearest.
pub(super) struct Edges(RTree<Stretch>);

/// The nearest point of the edge.
pub(super) struct Nearest {
    pub class: EdgeClass,
    /// In degrees.
    pub point: Coord,
    pub distance_m: f64,
    /// Degrees clockwise from north.
    pub bearing_deg: f64,
}

impl Edges {
    pub fn new(stretches: impl Iterator<Item = (Coord, Coord, EdgeClass)>) -> Self {
        let stretches = stretches.map(|(from, to, class)| Stretch { from, to, plane: [mercator(from), mercator(to)], class });
        Self(RTree::bulk_load(stretches.collect()))
    }

    /// The nearest stretch; `None` for a region without an edge.
    pub fn nearest(&self, latitude_deg: f64, longitude_deg: f64) -> Option<Nearest> {
        let here = Coord { x: longitude_deg, y: latitude_deg };
        let on_plane = mercator(here);
        // What is nearest on the plane bounds what can be nearest in metres; whatever is as near is looked at.
        let first = self.0.nearest_neighbor(&on_plane)?;
        let (bound_m, _) = nearest_point(here, first);
        let furthest = (latitude_deg.abs().to_radians() + bound_m / EQUATOR_RADIUS_M).min(POLEWARD_RAD_MAX);
        let radius = bound_m / (EQUATOR_RADIUS_M * furthest.cos()) * RADIUS_MARGIN;
        let (mut metres, mut point, mut class) = (f64::MAX, here, first.class);
        for stretch in self.0.locate_within_distance(on_plane, radius * radius) {
            let (its_metres, its_point) = nearest_point(here, stretch);
            if its_metres < metres {
                (metres, point, class) = (its_metres, its_point, stretch.class);
            }
        }
        let (here, there) = (Point(here), Point(point));
        if metres < LOCAL_PLANE_M_MAX {
            return Some(Nearest { class, point, distance_m: metres, bearing_deg: Haversine.bearing(here, there).rem_euclid(360.0) });
        }
        let (bearing_deg, distance_m) = here.geodesic_bearing_distance(there);
        Some(Nearest { class, point, distance_m, bearing_deg: bearing_deg.rem_euclid(360.0) })
    }
}

/// The nearest point of a stretch, and the metres to it in the plane scaled between here and there.
fn nearest_point(here: Coord, stretch: &Stretch) -> (f64, Coord) {
    let scale = |latitude_deg: f64| {
        let sine = latitude_deg.to_radians().sin();
        let curve = 1.0 - ECCENTRICITY_SQUARED * sine * sine;
        let north = EQUATOR_RADIUS_M * (1.0 - ECCENTRICITY_SQUARED) / (curve * curve.sqrt());
        let east = EQUATOR_RADIUS_M / curve.sqrt() * latitude_deg.to_radians().cos();
        (east.to_radians(), north.to_radians())
    };
    let between = f64::midpoint(here.y, stretch.from.y);
    let (east, north) = scale(if (stretch.from.y - here.y).abs() < 0.5 { here.y } else { between });
    let flat = |point: Coord| Coord { x: (point.x - here.x) * east, y: (point.y - here.y) * north };
    let (from, to) = (flat(stretch.from), flat(stretch.to));
    let along = to - from;
    let length_squared = along.x * along.x + along.y * along.y;
    let part = if length_squared > 0.0 { (-(from.x * along.x + from.y * along.y) / length_squared).clamp(0.0, 1.0) } else { 0.0 };
    let nearest = from + along * part;
    (nearest.x.hypot(nearest.y), stretch.from + (stretch.to - stretch.from) * part)
}

/// The Mercator plane of the ellipsoid: at latitude φ every direction is stretched by 1 / (N cos φ), with N the radius of
/// curvature in the prime vertical, which is never below the equator's.
fn mercator(point: Coord) -> [f64; 2] {
    let latitude = point.y.clamp(-89.0, 89.0).to_radians();
    let eccentricity = ECCENTRICITY_SQUARED.sqrt();
    let isometric = latitude.tan().asinh() - eccentricity * (eccentricity * latitude.sin()).atanh();
    [point.x.to_radians(), isometric]
}

impl RTreeObject for Stretch {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        let [from, to] = self.plane;
        AABB::from_corners(from, to)
    }
}

impl PointDistance for Stretch {
    fn distance_2(&self, &[x, y]: &[f64; 2]) -> f64 {
        let [[from_x, from_y], [to_x, to_y]] = self.plane;
        let (along_x, along_y) = (to_x - from_x, to_y - from_y);
        let length_squared = along_x * along_x + along_y * along_y;
        let part = ((x - from_x) * along_x + (y - from_y) * along_y) / length_squared.max(f64::MIN_POSITIVE);
        let part = part.clamp(0.0, 1.0);
        (x - from_x - along_x * part).powi(2) + (y - from_y - along_y * part).powi(2)
    }
}
