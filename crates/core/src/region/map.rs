//! A small map around a position, drawn from the region itself: its outline, the nearest place where asking counts, towns, ports.
//!
//! It is made for a sheet of its own, in whole units, and stays on the device: a position can be read from it.

use super::{Fix, Region, Verdict, edges::Nearest, places};
use crate::ports::PortOfEntry;
use geo::{Area, Coord, LineString, Polygon, Rect, Simplify};
use serde::Serialize;
use std::fmt::Write;
use ts_rs::TS;

/// The map's size in its own units; a screen scales it. A unit is about a third of a pixel on the smallest phone.
const WIDTH: f64 = 1000.0;
/// It is as high as what it shows, within reason.
const HEIGHT_MIN: f64 = 500.0;
const HEIGHT_MAX: f64 = 1000.0;

/// What is shown keeps this much from the map's edge.
const PADDING: f64 = 70.0;

/// Below, there is room for the scale.
const SCALE_ROOM: f64 = 70.0;

/// Farther from the edge than this, the whole region is shown: it is known by its shape. Nearer, only what is around.
const CLOSE_M_MAX: f64 = 150_000.0;

/// The map shows at least so much: edges of the region are up to 11 km long, and none may reach across the half width that is
/// drawn beyond the map on every side.
const WIDTH_M_MIN: f64 = 30_000.0;

/// A degree of latitude, for the scale of the drawing.
const METRES_PER_DEGREE: f64 = 111_000.0;

/// Towns that a screen may choose from; it writes the names that find room.
const TOWNS_MAX: usize = 40;

/// Islands smaller than this many square units are not seen.
const AREA_MIN: f64 = 6.0;

/// What a mark on the map stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MapMarkKind {
    /// The phone.
    Here,
    /// The nearest point of the region; without a name.
    Edge,
    /// The nearest named town where asking counts.
    Nearest,
    /// A port of entry; its name is its id.
    Port,
    /// A town.
    Town,
}

/// One mark on the map.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MapMark {
    /// What it stands for.
    pub kind: MapMarkKind,
    /// The town's name, or the port's id; empty for the others.
    pub name: String,
    /// Units from the left.
    pub x: i32,
    /// Units from the top.
    pub y: i32,
}

/// The map, ready to be drawn.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct RegionMap {
    /// Its width in units.
    pub width: i32,
    /// Its height in units.
    pub height: i32,
    /// The region, as the `d` of an SVG path, to be filled by `evenodd`.
    pub outline: String,
    /// What is marked, the most important first.
    pub marks: Vec<MapMark>,
    /// The radius of the circle in which the phone is, twice its accuracy, in units; 0 without a position.
    pub accuracy: i32,
    /// A round number of metres, for the scale.
    pub scale_m: f64,
    /// How long it is, in units.
    pub scale: i32,
}

impl Region {
    /// The map around a fix. Without one, or when it only tells where the phone was, the whole region with nobody on it.
    pub fn map(&self, fix: Option<&Fix>, ports: &[PortOfEntry]) -> RegionMap {
        let fix = fix.filter(|fix| fix.is_possible() && fix.age_s <= super::FIX_AGE_S_MAX);
        let edge = fix.and_then(|fix| self.edges.nearest(fix.latitude_deg, fix.longitude_deg));
        let reading = self.read(fix);
        let nearest = reading.nearest_place.and_then(|near| self.offered.iter().find(|place| place.name == near.name));
        let nearest = nearest.map(|place| (place.name.as_str(), Coord { x: place.longitude_deg, y: place.latitude_deg }));
        let shows_edge = reading.verdict != Verdict::Inside || reading.at_edge;
        let close = edge.as_ref().filter(|edge| shows_edge && edge.distance_m < CLOSE_M_MAX);
        let frame = self.frame(fix, close, nearest.map(|(_, place)| place));
        let mut marks = Vec::new();
        let mut mark = |kind, name: &str, place: Coord| {
            let Coord { x, y } = frame.project(place);
            if (0.0..=WIDTH).contains(&x) && (0.0..=frame.height).contains(&y) {
                marks.push(MapMark { kind, name: name.to_owned(), x: round(x), y: round(y) });
            }
        };
        if let Some(fix) = fix {
            mark(MapMarkKind::Here, "", coord(fix));
        }
        if let Some((name, place)) = nearest {
            mark(MapMarkKind::Nearest, name, place);
        }
        if let Some(edge) = edge.filter(|_| shows_edge) {
            mark(MapMarkKind::Edge, "", edge.point);
        }
        for port in ports {
            mark(MapMarkKind::Port, &port.id, Coord { x: port.longitude_deg, y: port.latitude_deg });
        }
        for place in places::all().iter().filter(|place| nearest.is_none_or(|(name, _)| name != place.name)) {
            mark(MapMarkKind::Town, &place.name, Coord { x: place.longitude_deg, y: place.latitude_deg });
        }
        let first_town = marks.iter().position(|mark| mark.kind == MapMarkKind::Town).unwrap_or(marks.len());
        marks.truncate(first_town + TOWNS_MAX);
        let metres_per_unit = METRES_PER_DEGREE / frame.units_per_degree;
        let scale_m = round_down(metres_per_unit * WIDTH * 0.3);
        RegionMap {
            width: round(WIDTH),
            height: round(frame.height),
            outline: self.outline(&frame),
            marks,
            accuracy: fix.map_or(0, |fix| round(super::ACCURACY_FACTOR * fix.accuracy_m / metres_per_unit)),
            scale_m,
            scale: round(scale_m / metres_per_unit),
        }
    }

    /// What the map shows: the phone and the whole region, or what lies between the phone and where asking counts.
    fn frame(&self, fix: Option<&Fix>, close: Option<&Nearest>, nearest: Option<Coord>) -> Frame {
        let middle = self.bounds.center().x;
        let here = fix.map(|fix| Coord { x: middle + around(fix.longitude_deg - middle), y: fix.latitude_deg });
        let shown: Vec<Coord> = match (here, close) {
            (Some(here), Some(edge)) => [here, edge.point].into_iter().chain(nearest).collect(),
            (here, _) => [self.bounds.min(), self.bounds.max()].into_iter().chain(here).collect(),
        };
        Frame::around(&shown)
    }

    /// The region as the frame shows it, no finer than a unit.
    fn outline(&self, frame: &Frame) -> String {
        let mut path = String::new();
        for polygon in &self.polygons {
            // What lies far beyond the map is drawn along a box half a map away, so that a small map needs few points.
            let ring: LineString = polygon.exterior().coords().map(|place| near(frame.project(*place))).collect();
            let ring = Polygon::new(ring, Vec::new()).simplify(1.0);
            if ring.unsigned_area() < AREA_MIN {
                continue;
            }
            for (place, Coord { x, y }) in ring.exterior().coords().skip(1).enumerate() {
                // Writing to a string cannot fail.
                let _ = write!(path, "{}{} {}", if place == 0 { 'M' } else { 'L' }, round(*x), round(*y));
            }
            path.push('Z');
        }
        path
    }
}

/// A flat piece of the earth: degrees scaled at its middle, so that east and north are equally long there.
struct Frame {
    middle: Coord,
    east: f64,
    units_per_degree: f64,
    height: f64,
}

impl Frame {
    /// The smallest that shows all of these points.
    fn around(points: &[Coord]) -> Self {
        let range =
            |of: fn(&Coord) -> f64| points.iter().map(of).fold((f64::MAX, f64::MIN), |(least, most), one| (least.min(one), most.max(one)));
        let (west, east) = range(|point| point.x);
        let (south, north) = range(|point| point.y);
        let middle = Rect::new(Coord { x: west, y: south }, Coord { x: east, y: north }).center();
        let stretch = middle.y.to_radians().cos();
        let degrees_min = WIDTH_M_MIN / METRES_PER_DEGREE;
        let wide = (WIDTH - 2.0 * PADDING) / ((east - west) * stretch).max(degrees_min);
        let high = (HEIGHT_MAX - 2.0 * PADDING - SCALE_ROOM) / (north - south).max(degrees_min);
        let units_per_degree = wide.min(high);
        let needed = (north - south) * units_per_degree + 2.0 * PADDING + SCALE_ROOM;
        Self { middle, east: stretch, units_per_degree, height: needed.clamp(HEIGHT_MIN, HEIGHT_MAX) }
    }

    fn project(&self, place: Coord) -> Coord {
        Coord {
            x: WIDTH / 2.0 + around(place.x - self.middle.x) * self.east * self.units_per_degree,
            y: (self.height - SCALE_ROOM) / 2.0 - (place.y - self.middle.y) * self.units_per_degree,
        }
    }
}

/// The point itself, or where the box half a map away is met.
fn near(point: Coord) -> Coord {
    Coord { x: point.x.clamp(-WIDTH / 2.0, WIDTH * 1.5), y: point.y.clamp(-WIDTH / 2.0, HEIGHT_MAX + WIDTH / 2.0) }
}

fn coord(fix: &Fix) -> Coord {
    Coord { x: fix.longitude_deg, y: fix.latitude_deg }
}

/// The shorter way around the earth, in degrees.
fn around(degrees: f64) -> f64 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// 1, 2 or 5 times a power of ten, not above this.
fn round_down(metres: f64) -> f64 {
    let power = 10_f64.powf(metres.log10().floor());
    [5.0, 2.0].into_iter().map(|times| times * power).find(|round| *round <= metres).unwrap_or(power)
}

fn round(units: f64) -> i32 {
    units.round() as i32
}

#[cfg(test)]
mod tests;
