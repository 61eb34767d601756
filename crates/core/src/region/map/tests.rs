//! The map: true to the region, small, and with what somebody needs to find the way.

use super::*;

fn fix(latitude_deg: f64, longitude_deg: f64) -> Fix {
    Fix { latitude_deg, longitude_deg, accuracy_m: 20.0, age_s: 1.0, mocked: false }
}

fn laredo() -> Vec<PortOfEntry> {
    vec![PortOfEntry {
        id: "laredo".into(),
        us_state: "US-TX".into(),
        zone: "America/Chicago".into(),
        facing_city: "Nuevo Laredo".into(),
        latitude_deg: 27.4994,
        longitude_deg: -99.50742,
        hours: Vec::new(),
        closures: Vec::new(),
    }]
}

fn marks(map: &RegionMap, kind: MapMarkKind) -> Vec<&MapMark> {
    map.marks.iter().filter(|mark| mark.kind == kind).collect()
}

/// Is a point of the map inside the drawn outline? Counts how often a line to the left meets it (even-odd).
fn is_drawn_inside(map: &RegionMap, x: f64, y: f64) -> bool {
    let rings = map.outline.split('Z').map(|ring| {
        let corners = ring.split(['M', 'L']).filter_map(|corner| corner.split_once(' '));
        corners.map(|(x, y)| (x.parse::<f64>().unwrap(), y.parse::<f64>().unwrap())).collect::<Vec<_>>()
    });
    let crossings: usize = rings
        .map(|ring| {
            let sides = ring.iter().zip(ring.iter().cycle().skip(1));
            sides.filter(|((ax, ay), (bx, by))| (ay > &y) != (by > &y) && ax + (y - ay) / (by - ay) * (bx - ax) < x).count()
        })
        .sum();
    crossings % 2 == 1
}

/// Places around the region, near its edges and far away.
const PLACES: &[(f64, f64)] = &[
    (25.684_35, -100.317_21),
    (19.428_47, -99.127_66),
    (14.903_85, -92.257_49),
    (26.203_41, -98.230_01),
    (27.506, -99.508),
    (32.55, -117.04),
    (18.9, -97.1),
    (18.99, -103.9),
    (20.967, -89.623),
    (40.7, -74.0),
    (-33.4, -70.6),
    (18.5, -72.3),
    (48.9, 2.3),
    (35.7, 139.7),
];

#[test]
fn a_map_is_small_and_all_of_it_is_on_the_map() {
    for &(latitude, longitude) in PLACES {
        let map = Region::shipped().map(Some(&fix(latitude, longitude)), &laredo());
        assert!(map.outline.len() < 20_000, "{latitude} {longitude}: {}", map.outline.len());
        assert!(map.outline.starts_with('M') && map.outline.ends_with('Z'), "{latitude} {longitude}");
        assert_eq!(marks(&map, MapMarkKind::Here).len(), 1, "{latitude} {longitude}");
        assert!(map.marks.iter().all(|mark| (0..=map.width).contains(&mark.x) && (0..=map.height).contains(&mark.y)));
        assert!(marks(&map, MapMarkKind::Town).len() <= TOWNS_MAX);
        assert!((100..=300).contains(&map.scale), "{latitude} {longitude}: {}", map.scale);
    }
}

#[test]
fn what_is_drawn_inside_is_inside() {
    let region = Region::shipped();
    let mut looked_at = (0, 0);
    for &(latitude, longitude) in PLACES {
        let map = region.map(Some(&fix(latitude, longitude)), &[]);
        for place in places::all() {
            let Some(mark) = map.marks.iter().find(|mark| mark.name == place.name) else { continue };
            let (x, y) = (f64::from(mark.x), f64::from(mark.y));
            // A mark is rounded to a unit, and so is the edge: what is nearer to it than that may be drawn on either side.
            let around = [(-2.5, 0.0), (2.5, 0.0), (0.0, -2.5), (0.0, 2.5), (0.0, 0.0)];
            let drawn: Vec<bool> = around.iter().map(|(dx, dy)| is_drawn_inside(&map, x + dx, y + dy)).collect();
            if drawn.iter().all(|inside| *inside == drawn[0]) {
                assert_eq!(
                    drawn[0],
                    region.contains(place.latitude_deg, place.longitude_deg),
                    "{} from {latitude} {longitude}",
                    place.name
                );
                if drawn[0] { looked_at.0 += 1 } else { looked_at.1 += 1 }
            }
        }
    }
    assert!(looked_at.0 > 50 && looked_at.1 > 50, "{looked_at:?}");
}

#[test]
fn who_stands_outside_sees_the_way_to_the_nearest_town() {
    let map = Region::shipped().map(Some(&fix(27.506, -99.508)), &laredo());
    let [nearest] = marks(&map, MapMarkKind::Nearest)[..] else { panic!("{map:?}") };
    let (here, edge) = (marks(&map, MapMarkKind::Here)[0], marks(&map, MapMarkKind::Edge)[0]);
    assert_eq!(nearest.name, "Nuevo Laredo");
    assert!(nearest.y > edge.y && edge.y > here.y, "south of here, beyond the river: {here:?} {edge:?} {nearest:?}");
    assert_eq!(marks(&map, MapMarkKind::Port).len(), 1);
    assert!(map.scale_m <= 10_000.0, "{} m", map.scale_m);
    // From far away the whole region is there: both of its ends are on the map.
    let far = Region::shipped().map(Some(&fix(14.903_85, -92.257_49)), &[]);
    let names: Vec<_> = far.marks.iter().map(|mark| mark.name.as_str()).collect();
    assert!(["Tijuana", "Reynosa", "Ciudad de México"].iter().all(|name| names.contains(name)), "{names:?}");
}

#[test]
fn without_a_position_the_map_shows_the_region_and_nobody_on_it() {
    for nothing in [None, Some(Fix { latitude_deg: f64::NAN, ..fix(0.0, 0.0) }), Some(Fix { age_s: 121.0, ..fix(25.7, -100.3) })] {
        let map = Region::shipped().map(nothing.as_ref(), &laredo());
        assert!(marks(&map, MapMarkKind::Here).is_empty() && marks(&map, MapMarkKind::Edge).is_empty());
        assert_eq!((map.accuracy, marks(&map, MapMarkKind::Port).len()), (0, 1));
    }
}

#[test]
fn a_wide_fix_is_a_wide_circle() {
    let circle = |accuracy_m| Region::shipped().map(Some(&Fix { accuracy_m, ..fix(27.4994, -99.50742) }), &[]).accuracy;
    assert!(circle(2_000.0) > 100 && circle(20.0) < 5, "{} {}", circle(2_000.0), circle(20.0));
}
