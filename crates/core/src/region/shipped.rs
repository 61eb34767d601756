//! The region that ships with the program: `assets/region.geojson` (INEGI, see its `source`), edge classes inside.
//!
//! `edge_classes` holds, for each polygon's outer ring, runs `[first vertex, class]`: one file cannot disagree with itself.

use super::{EdgeClass, Region, edges::Edges};
use geo::{LinesIter, MultiPolygon};
use geojson::{FeatureCollection, JsonObject};
use std::sync::LazyLock;

/// The file is no region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegionError;

impl Region {
    /// The region that ships with the program; made ready once.
    pub fn shipped() -> &'static Self {
        static SHIPPED: LazyLock<Region> =
            LazyLock::new(|| Region::from_geojson(include_str!("../../../../assets/region.geojson")).unwrap_or_else(|_| Region::nowhere()));
        &SHIPPED
    }

    /// Reads a region with its edge classes.
    pub fn from_geojson(text: &str) -> Result<Self, RegionError> {
        let collection: FeatureCollection = text.parse().map_err(|_| RegionError)?;
        let feature = collection.features.into_iter().next().ok_or(RegionError)?;
        let properties = feature.properties.ok_or(RegionError)?;
        let version = properties.get("version").and_then(|version| version.as_str()).ok_or(RegionError)?.to_owned();
        let polygons: MultiPolygon<f64> = feature.geometry.ok_or(RegionError)?.value.try_into().map_err(|_| RegionError)?;
        let classes = edge_classes(&properties).ok_or(RegionError)?;
        if classes.len() != polygons.0.len() {
            return Err(RegionError);
        }
        let stretches = polygons.iter().zip(&classes).flat_map(|(polygon, runs)| {
            polygon.exterior().lines_iter().enumerate().filter_map(move |(vertex, line)| {
                let (_, class) = runs.iter().rev().find(|(first, _)| *first <= vertex)?;
                Some((line.start, line.end, *class))
            })
        });
        let edges = Edges::new(stretches);
        Self::new(version, polygons, edges).ok_or(RegionError)
    }

    /// A region that holds no place: what a damaged program falls back to, so that it refuses and does not crash.
    fn nowhere() -> Self {
        let point = geo::Coord { x: 0.0, y: 0.0 };
        let polygons = MultiPolygon::new(Vec::new());
        Self {
            version: String::new(),
            inside: geo::indexed::IntervalTreeMultiPolygon::new(&polygons),
            edges: Edges::new(std::iter::empty()),
            bounds: geo::Rect::new(point, point),
            polygons,
            offered: Vec::new(),
        }
    }
}

fn edge_classes(properties: &JsonObject) -> Option<Vec<Vec<(usize, EdgeClass)>>> {
    let ring = |runs: &serde_json::Value| runs.as_array()?.iter().map(run).collect::<Option<Vec<_>>>();
    properties.get("edge_classes")?.as_array()?.iter().map(ring).collect()
}

fn run(run: &serde_json::Value) -> Option<(usize, EdgeClass)> {
    let class = match run.get(1)?.as_str()? {
        "us" => EdgeClass::Us,
        "south" => EdgeClass::South,
        "sea" => EdgeClass::Sea,
        _ => return None,
    };
    Some((usize::try_from(run.get(0)?.as_u64()?).ok()?, class))
}
