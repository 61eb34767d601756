//! Named towns: offered only where asking counts, the nearest of them, and the clock on their walls.

use super::*;

fn fix(latitude_deg: f64, longitude_deg: f64) -> Fix {
    Fix { latitude_deg, longitude_deg, accuracy_m: 20.0, age_s: 1.0, mocked: false }
}

#[test]
fn every_town_has_a_name_of_its_own_and_a_zone() {
    let text = include_str!("../../../../../assets/places/places.csv");
    assert!(text.len() < 30_000, "{}", text.len());
    assert_eq!(all().len(), text.lines().count() - 1, "every line is read");
    let names: std::collections::BTreeSet<_> = all().iter().map(|place| &place.name).collect();
    assert_eq!(names.len(), all().len());
    for place in all() {
        let zone = zone_at(&fix(place.latitude_deg, place.longitude_deg)).unwrap();
        assert!(jiff::tz::TimeZone::get(&zone).is_ok(), "{} {zone}", place.name);
    }
}

#[test]
fn a_town_that_is_offered_is_inside_beyond_doubt() {
    let region = Region::shipped();
    assert!(region.offered.len() > 400, "{}", region.offered.len());
    let is_offered = |name: &str| region.offered.iter().any(|place| place.name == name);
    for name in ["Tijuana", "Mexicali", "Nogales", "Ciudad Juárez", "Piedras Negras", "Nuevo Laredo", "Reynosa", "Matamoros", "Veracruz"] {
        assert!(is_offered(name), "{name}");
    }
    for name in ["Tapachula", "Mérida", "Laredo (Texas)", "San Diego", "Ciudad de Guatemala"] {
        assert!(!is_offered(name) && all().iter().any(|place| place.name == name), "{name}");
    }
    for place in &region.offered {
        let beside = |north: f64, east: f64| region.contains(place.latitude_deg + north, place.longitude_deg + east);
        // 0.004° is about 440 m.
        assert!([(0.004, 0.0), (-0.004, 0.0), (0.0, 0.004), (0.0, -0.004)].into_iter().all(|(n, e)| beside(n, e)), "{}", place.name);
    }
}

#[test]
fn the_nearest_town_is_the_nearest_of_all() {
    use geo::{Distance, Geodesic};
    let region = Region::shipped();
    for (latitude, longitude) in
        [(14.903_85, -92.257_49), (27.506, -99.508), (26.203, -98.23), (18.5, -100.9), (40.7, -74.0), (20.97, -89.62)]
    {
        let here = Point::new(longitude, latitude);
        let metres = |place: &Place| Geodesic.distance(here, Point::new(place.longitude_deg, place.latitude_deg));
        let by_all = region.offered.iter().map(metres).fold(f64::MAX, f64::min);
        let reading = region.read(Some(&fix(latitude, longitude)));
        let found = reading.nearest_place.unwrap();
        assert!(found.distance_m <= by_all * 1.005, "{found:?} {by_all}");
        assert!(found.distance_m >= -reading.distance_m.unwrap(), "no town is nearer than the edge");
    }
    assert_eq!(region.read(Some(&fix(25.684_35, -100.317_21))).nearest_place, None, "who is inside needs none");
    let laredo = region.read(Some(&fix(27.506, -99.508))).nearest_place.unwrap();
    assert_eq!(laredo.name, "Nuevo Laredo");
    assert!((160.0..200.0).contains(&laredo.bearing_deg), "{laredo:?}");
}

#[test]
fn the_clock_on_the_wall_is_that_of_the_place() {
    for (latitude, longitude, zone) in [
        (32.5027, -117.003_71, "America/Tijuana"),
        (31.308_62, -110.942_17, "America/Hermosillo"),
        (31.720_24, -106.460_84, "America/Ciudad_Juarez"),
        (28.635, -106.089, "America/Chihuahua"),
        (19.428_47, -99.127_66, "America/Mexico_City"),
        (25.879_72, -97.504_17, "America/Matamoros"),
        (25.985, -98.09, "America/Matamoros"),
        (28.7, -100.524, "America/Matamoros"),
        (29.567, -104.545, "America/Ojinaga"),
        (25.684_35, -100.317_21, "America/Monterrey"),
        (24.802, -107.394, "America/Mazatlan"),
        (14.903_85, -92.257_49, "America/Mexico_City"),
        (31.759, -106.487, "America/Denver"),
        (26.203_41, -98.230_01, "America/Chicago"),
    ] {
        assert_eq!(zone_at(&fix(latitude, longitude)).as_deref(), Some(zone), "{latitude} {longitude}");
    }
    assert_eq!(zone_at(&fix(48.9, 2.3)), None, "far from every named town");
    assert_eq!(zone_at(&Fix { accuracy_m: 200_000.0, ..fix(25.684_35, -100.317_21) }), None);
    assert_eq!(zone_at(&Fix { latitude_deg: f64::NAN, ..fix(0.0, 0.0) }), None);
}
