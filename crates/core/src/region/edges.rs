//! The region's edge as stretches with a class, and the nearest one to a point.
//!
//! Stretches stand in an R*-tree on the Mercator plane, where near is near in every direction. Metres below 50 km are
//! taken in the plane scaled at the point by the WGS 84 radii of curvature (0.41 m off at 5 km), above on the ellipsoid.

use super::EdgeClass;
use geo::{Bearing, Coord, Distance, Geodesic, Point};
use rstar::{AABB, PointDistance, RTree, RTreeObject};

/// WGS 84: equatorial radius in metres and first eccentricity squared (NIMA TR8350.2).
const EQUATOR_RADIUS_M: f64 = 6_378_137.0;
const ECCENTRICITY_SQUARED: f64 = 6.694_379_990_141_317e-3;

/// Below this the local plane is closer to the truth than a metre matters.
const LOCAL_PLANE_M_MAX: f64 = 50_000.0;

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
    pub distance_m: f64,
    /// The point itself, to be asked for its direction.
    point: Point,
}

impl Nearest {
    /// The direction to it, degrees clockwise from north.
    pub fn bearing_deg(&self, latitude_deg: f64, longitude_deg: f64) -> f64 {
        Geodesic.bearing(Point::new(longitude_deg, latitude_deg), self.point).rem_euclid(360.0)
    }
}

impl Edges {
    pub fn new(stretches: impl Iterator<Item = (Coord, Coord, EdgeClass)>) -> Self {
        let stretches = stretches.map(|(from, to, class)| Stretch { from, to, plane: [mercator(from), mercator(to)], class });
        Self(RTree::bulk_load(stretches.collect()))
    }

    /// The nearest stretch; `None` for a region without an edge.
    pub fn nearest(&self, latitude_deg: f64, longitude_deg: f64) -> Option<Nearest> {
        let here = Coord { x: longitude_deg, y: latitude_deg };
        let mut best: Option<(f64, Coord, EdgeClass)> = None;
        for (stretch, plane_squared) in self.0.nearest_neighbor_iter_with_distance_2(&mercator(here)) {
            if let Some((metres, _, _)) = best {
                // On the Mercator plane a length is stretched by 1 / cos φ: this is the least it can stand for.
                let furthest = (latitude_deg.abs().to_radians() + metres / EQUATOR_RADIUS_M).min(1.5);
                let least_m = plane_squared.sqrt() * EQUATOR_RADIUS_M * (1.0 - ECCENTRICITY_SQUARED) * furthest.cos();
                if least_m > metres {
                    break;
                }
            }
            let (metres, point) = nearest_point(here, stretch);
            if best.is_none_or(|(least, _, _)| metres < least) {
                best = Some((metres, point, stretch.class));
            }
        }
        let (metres, point, class) = best?;
        let (here, point) = (Point(here), Point(point));
        let distance_m = if metres < LOCAL_PLANE_M_MAX { metres } else { Geodesic.distance(here, point) };
        Some(Nearest { class, distance_m, point })
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

/// The Mercator plane of the sphere: equal scale in every direction, which is all the tree needs.
fn mercator(point: Coord) -> [f64; 2] {
    [point.x.to_radians(), point.y.clamp(-89.0, 89.0).to_radians().tan().asinh()]
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
