//! The region against the truth: 8,604 places of GeoNames, and probes along the border.

use super::*;

fn fix(latitude_deg: f64, longitude_deg: f64, accuracy_m: f64) -> Fix {
    Fix { latitude_deg, longitude_deg, accuracy_m, age_s: 1.0, mocked: false }
}

fn truth(
    csv: &str,
    latitude: &str,
    longitude: &str,
    keep: impl Fn(&csv::StringRecord, &csv::StringRecord) -> bool,
) -> Vec<(String, f64, f64, bool)> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let column = |name: &str| header.iter().position(|column| column == name).unwrap();
    let rows = reader.records().map(Result::unwrap).filter(|row| keep(&header, row));
    rows.map(|row| {
        let number = |name: &str| row[column(name)].parse::<f64>().unwrap();
        (row[0].to_owned(), number(latitude), number(longitude), &row[column("expected")] == "inside")
    })
    .collect()
}

#[test]
fn every_city_of_mexico_and_its_neighbours_is_on_its_side() {
    let label_ok =
        |header: &csv::StringRecord, row: &csv::StringRecord| &row[header.iter().position(|c| c == "label_ok").unwrap()] == "yes";
    let cities = truth(include_str!("../../../../tests/truth/cities.csv"), "lat", "lon", label_ok);
    assert!(cities.len() > 8_000, "{}", cities.len());
    for (name, latitude, longitude, inside) in cities {
        let reading = Region::shipped().read(Some(&fix(latitude, longitude, 20.0)));
        let expected = if inside { Verdict::Inside } else { Verdict::Outside };
        assert_eq!(reading.verdict, expected, "{name} {latitude} {longitude} {reading:?}");
    }
}

#[test]
fn every_probe_beside_the_border_is_on_its_side() {
    let probes = truth(include_str!("../../../../tests/truth/border-probes.csv"), "lat", "lon", |_, _| true);
    assert!(probes.len() > 400, "{}", probes.len());
    for (port, latitude, longitude, inside) in probes {
        assert_eq!(Region::shipped().contains(latitude, longitude), inside, "{port} {latitude} {longitude}");
        let reading = Region::shipped().read(Some(&fix(latitude, longitude, 5.0)));
        assert_eq!(reading.verdict, if inside { Verdict::Inside } else { Verdict::Outside }, "{port} {latitude} {longitude}");
    }
}

#[test]
fn a_fix_that_crosses_an_edge_is_read_by_what_lies_beyond() {
    let region = Region::shipped();
    // In the Rio Grande off Nuevo Laredo: 20 m accuracy counts as inside, 100 m asks again.
    let bridge = (27.4994, -99.50742);
    let near = region.read(Some(&fix(bridge.0, bridge.1, 20.0)));
    assert_eq!((near.verdict, near.at_edge, near.edge), (Verdict::Inside, true, Some(EdgeClass::Us)));
    let coarse = region.read(Some(&fix(bridge.0, bridge.1, 100.0)));
    assert_eq!((coarse.verdict, coarse.unsure), (Verdict::Unsure, Some(UnsureReason::TooCoarse)));
    let south = region.read(Some(&fix(19.0001, -98.9, 30.0)));
    assert_eq!((south.verdict, south.unsure, south.edge), (Verdict::Unsure, Some(UnsureReason::AtEdge), Some(EdgeClass::South)));
}

#[test]
fn no_stale_or_impossible_fix_is_ever_a_pass() {
    let region = Region::shipped();
    let reason = |fix: Option<Fix>| region.read(fix.as_ref()).unsure;
    let city = fix(25.68435, -100.31721, 10.0);
    assert_eq!(reason(None), Some(UnsureReason::NoFix));
    assert_eq!(reason(Some(Fix { age_s: 121.0, ..city })), Some(UnsureReason::Stale));
    assert_eq!(reason(Some(Fix { latitude_deg: f64::NAN, ..city })), Some(UnsureReason::Impossible));
    assert_eq!(reason(Some(Fix { longitude_deg: 400.0, ..city })), Some(UnsureReason::Impossible));
    assert_eq!(reason(Some(Fix { accuracy_m: f64::INFINITY, ..city })), Some(UnsureReason::Impossible));
    assert_eq!(reason(Some(Fix { accuracy_m: 60_000.0, ..city })), Some(UnsureReason::TooCoarse));
    assert!(region.read(Some(&Fix { mocked: true, ..city })).mocked, "reported, not refused");
}

#[test]
fn tapachula_is_told_how_far_and_which_way() {
    let reading = Region::shipped().read(Some(&fix(14.90385, -92.25749, 15.0)));
    assert_eq!(reading.verdict, Verdict::Outside);
    // Veracruz's coast at 19.0° N: about 4.1° north and 3.8° west of Tapachula.
    let (metres, bearing) = (-reading.distance_m.unwrap(), reading.bearing_deg.unwrap());
    assert!((590_000.0..605_000.0).contains(&metres), "{metres}");
    assert!((290.0..350.0).contains(&bearing), "{bearing}");
}

#[test]
fn the_nearest_edge_is_the_nearest_of_all() {
    use geo::{Distance, Geodesic, LinesIter, Point};
    let collection: geojson::FeatureCollection = include_str!("../../../../assets/region.geojson").parse().unwrap();
    let polygons: MultiPolygon<f64> = collection.features[0].geometry.clone().unwrap().value.try_into().unwrap();
    for (latitude, longitude) in
        [(19.4326, -99.1332), (32.5027, -117.0037), (31.74, -106.48), (14.9, -92.26), (24.8, -107.39), (40.7, -74.0)]
    {
        let here = Point::new(longitude, latitude);
        let by_all = polygons
            .lines_iter()
            .flat_map(|line| [line.start, line.end])
            .map(|corner| Geodesic.distance(here, Point(corner)))
            .fold(f64::MAX, f64::min);
        let found = Region::shipped().edges.nearest(latitude, longitude).unwrap().distance_m;
        // The nearest corner is never nearer than the nearest point, and edges are at most about 10 km long.
        assert!(found <= by_all * 1.001 && found >= by_all - 11_000.0, "{latitude} {longitude}: {found} {by_all}");
    }
}
