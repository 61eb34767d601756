//! Budgets of the region: what a fix means within 10 µs, with its distance to the edge; a bare point within 200 ns.

use geo::{Contains, Coord, MultiPolygon, indexed::IntervalTreeMultiPolygon};
use std::process::ExitCode;
use std::time::Duration;
use turno_core::region::{Fix, Region};
use turno_tests::measure::{Subject, measure};
use turno_tests::tree::root;

/// Calls in one round: enough that the clock's own cost does not count.
const CALLS: u32 = 5_000;

/// The same invented places every time: a box around the region, so that about half are inside.
fn places() -> Vec<(f64, f64)> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = move || {
        // xorshift64: good enough to spread points, the same on every machine.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..CALLS).map(|_| (17.0 + 16.5 * next(), -118.0 + 22.0 * next())).collect()
}

/// The shipped region as plain polygons, for the floor and the peer.
fn polygons() -> Option<MultiPolygon<f64>> {
    let text = std::fs::read_to_string(root().ok()?.join("assets/region.geojson")).ok()?;
    let collection: geojson::FeatureCollection = text.parse().ok()?;
    collection.features.into_iter().next()?.geometry?.value.try_into().ok()
}

fn main() -> ExitCode {
    let Some(polygons) = polygons() else {
        eprintln!("assets/region.geojson cannot be read");
        return ExitCode::FAILURE;
    };
    let (tree, region, places) = (IntervalTreeMultiPolygon::new(&polygons), Region::shipped(), places());
    let inside = places.iter().filter(|(latitude_deg, longitude_deg)| region.contains(*latitude_deg, *longitude_deg)).count();
    println!("region {}; {inside} of {CALLS} places inside", region.version());
    let place = |number: usize| places.get(number).copied().unwrap_or_default();
    let coordinate = |number: usize| {
        let (y, x) = place(number);
        Coord { x, y }
    };
    let kept = measure(vec![
        Subject::compared("floor: geo's interval tree alone", CALLS, |number| tree.contains(&coordinate(number))),
        Subject::compared("peer: geo's plain contains", CALLS, |number| polygons.contains(&coordinate(number))),
        Subject::with_budget("contains", Duration::from_nanos(200), CALLS, |number| {
            let (latitude_deg, longitude_deg) = place(number);
            region.contains(latitude_deg, longitude_deg)
        }),
        Subject::with_budget("read: verdict, distance and direction", Duration::from_micros(10), CALLS, |number| {
            let (latitude_deg, longitude_deg) = place(number);
            region.read(Some(&Fix { latitude_deg, longitude_deg, accuracy_m: 20.0, age_s: 1.0, mocked: false }))
        }),
    ]);
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
