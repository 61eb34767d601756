//! Where scheduling is open: a multipolygon with a version, and what a position means against it.
//!
//! The exact position comes in and only a verdict goes out. Edge classes decide what an unsure circle means.

mod edges;
mod map;
mod places;
mod shipped;
mod verdict;

pub use map::{MapMark, MapMarkKind, RegionMap};
pub use places::{NearPlace, zone_at};
pub use shipped::RegionError;
pub use verdict::{EdgeClass, Fix, Reading, UnsureReason, Verdict};

use edges::Edges;
use geo::{BoundingRect, Contains, MultiPolygon, indexed::IntervalTreeMultiPolygon};
use places::Place;

/// A circle of twice the accuracy (95 % of true places) counts.
const ACCURACY_FACTOR: f64 = 2.0;

/// At the U.S. edge a wider fix than this cannot tell: the nearest U.S. town stands 147 m from the line.
const US_EDGE_ACCURACY_M_MAX: f64 = 70.0;

/// An older fix tells where the phone was, not where it is.
const FIX_AGE_S_MAX: f64 = 120.0;

/// A fix wider than this says nothing about any edge.
const ACCURACY_M_MAX: f64 = 50_000.0;

/// The region, ready to be asked.
pub struct Region {
    version: String,
    inside: IntervalTreeMultiPolygon<f64>,
    edges: Edges,
    bounds: geo::Rect<f64>,
    polygons: MultiPolygon<f64>,
    /// Named towns where asking counts.
    offered: Vec<Place>,
}

impl std::fmt::Debug for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Region({})", self.version)
    }
}

impl Region {
    fn new(version: String, polygons: MultiPolygon<f64>, edges: Edges) -> Option<Self> {
        let bounds = polygons.bounding_rect()?;
        let inside = IntervalTreeMultiPolygon::new(&polygons);
        let region = Self { version, inside, edges, bounds, polygons, offered: Vec::new() };
        Some(Self { offered: places::offered(&region), ..region })
    }

    /// The version that presence names.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Is this point inside, edge or not?
    pub fn contains(&self, latitude_deg: f64, longitude_deg: f64) -> bool {
        let point = geo::Coord { x: longitude_deg, y: latitude_deg };
        let (min, max) = (self.bounds.min(), self.bounds.max());
        point.x >= min.x && point.x <= max.x && point.y >= min.y && point.y <= max.y && self.inside.contains(&point)
    }

    /// What a fix means. None, a stale or a made-up-looking one is never silently a pass.
    pub fn read(&self, fix: Option<&Fix>) -> Reading {
        let Some(fix) = fix else {
            return unsure(None, UnsureReason::NoFix);
        };
        if !fix.is_possible() {
            return unsure(None, UnsureReason::Impossible);
        }
        if fix.age_s > FIX_AGE_S_MAX {
            return unsure(Some(fix), UnsureReason::Stale);
        }
        let inside = self.contains(fix.latitude_deg, fix.longitude_deg);
        let Some(nearest) = self.edges.nearest(fix.latitude_deg, fix.longitude_deg) else {
            return unsure(Some(fix), UnsureReason::Impossible);
        };
        let at_edge = nearest.distance_m <= ACCURACY_FACTOR * fix.accuracy_m;
        let (verdict, unsure) = match (at_edge, inside, nearest.class) {
            _ if fix.accuracy_m > ACCURACY_M_MAX => (Verdict::Unsure, Some(UnsureReason::TooCoarse)),
            (false, true, _) => (Verdict::Inside, None),
            (false, false, _) => (Verdict::Outside, None),
            (true, _, EdgeClass::Us) if fix.accuracy_m > US_EDGE_ACCURACY_M_MAX => (Verdict::Unsure, Some(UnsureReason::TooCoarse)),
            (true, _, EdgeClass::Us | EdgeClass::Sea) => (Verdict::Inside, None),
            (true, _, EdgeClass::South) => (Verdict::Unsure, Some(UnsureReason::AtEdge)),
        };
        Reading {
            verdict,
            unsure,
            at_edge,
            edge: Some(nearest.class),
            distance_m: Some(if inside { nearest.distance_m } else { -nearest.distance_m }),
            bearing_deg: (!inside).then_some(nearest.bearing_deg),
            nearest_place: if verdict == Verdict::Outside { places::nearest(&self.offered, fix) } else { None },
            ..about(Some(fix))
        }
    }
}

fn unsure(fix: Option<&Fix>, reason: UnsureReason) -> Reading {
    Reading { unsure: Some(reason), ..about(fix) }
}

/// What the fix itself says; nothing about the region.
fn about(fix: Option<&Fix>) -> Reading {
    Reading {
        verdict: Verdict::Unsure,
        unsure: None,
        at_edge: false,
        edge: None,
        distance_m: None,
        bearing_deg: None,
        nearest_place: None,
        accuracy_m: fix.map(|fix| fix.accuracy_m),
        age_s: fix.map(|fix| fix.age_s),
        mocked: fix.is_some_and(|fix| fix.mocked),
    }
}

#[cfg(test)]
mod tests;
