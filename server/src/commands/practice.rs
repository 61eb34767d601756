//! `practice`: a server of the practice operator, whose keys everybody has. Seats come from a rule, the hour may be chosen.

use super::{CommandFailed, serve::until_asked_to_end};
use crate::{
    clock::Clock,
    operator::{OperatorKey, keys::KeyError},
    serve::Settings,
    store::{
        self, StoreError,
        seats::{self, Seats},
    },
};
use clap::Args;
use jiff::{Timestamp, ToSpan, civil::Time, tz::TimeZone};
use rusqlite::Connection;
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};
use turno_core::operator::Bundle;

/// What the practice operator's folder holds.
pub const SIGNING_KEY: &str = include_str!("../../../assets/practice-operator/operator.key");
/// The public half of `SIGNING_KEY`.
pub const PUBLIC_KEY: &str = include_str!("../../../assets/practice-operator/operator.pub");
/// Opens what is sealed to the practice operator.
pub const AGE_KEY: &str = include_str!("../../../assets/practice-operator/submissions.age-key");
/// What the bundle is made of.
pub const SETTINGS: &str = include_str!("../../../assets/practice-operator/operator.toml");
/// The signed bundle.
pub const BUNDLE: &[u8] = include_bytes!("../../../assets/practice-operator/bundle.cbor");

/// The clock of `--at`; the window's own zone.
const CENTRAL: &str = "America/Chicago";

/// Seats at each port at each of these hours of its own clock, on each of the next days.
const SEATS: u32 = 40;
const HOURS: [Time; 2] = [Time::constant(9, 0, 0, 0), Time::constant(13, 0, 0, 0)];
const DAYS: i64 = 14;

/// Where, and when it shall be.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store.
    #[arg(long)]
    data: PathBuf,
    /// Where to listen; port 0 lets the system choose.
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
    /// Let the server's clock start at this hour of today in Central time, and run on.
    #[arg(long, value_name = "HH:MM", value_parser = hour)]
    at: Option<Time>,
}

/// Serves for practice.
pub fn run(arguments: Arguments) -> Result<ExitCode, CommandFailed> {
    let clock = match arguments.at {
        Some(at) => Clock::starting_at(today_at(at, Timestamp::now())),
        None => Clock::machine(),
    };
    let bundle = Bundle::open(BUNDLE, &key()?.public()).map_err(|code| CommandFailed::Bundle("bundle.cbor".into(), code))?;
    let mut connection = store::connect(&arguments.data)?;
    make_seats(&mut connection, &bundle, clock.now())?;
    drop(connection);
    until_asked_to_end(arguments.listen, Settings { data: arguments.data, key: key()?, bundle: BUNDLE.to_vec(), clock, tls: None })
}

/// Are these the keys that everybody has?
pub fn is_practice_key(public: &[u8; 32]) -> bool {
    PUBLIC_KEY.trim() == data_encoding::HEXLOWER.encode(public)
}

/// The practice operator's key.
pub fn key() -> Result<OperatorKey, KeyError> {
    OperatorKey::parse(SIGNING_KEY).ok_or_else(|| KeyError::NoKey("operator.key".into()))
}

/// Makes the seats of the coming days where there are none; what was given stays given.
pub fn make_seats(connection: &mut Connection, bundle: &Bundle, now: Timestamp) -> Result<(), StoreError> {
    let transaction = connection.transaction()?;
    let today = bundle.window.day_of(now);
    for port in &bundle.ports {
        let zone = TimeZone::get(&port.zone).unwrap_or(TimeZone::UTC);
        let days = (1..=DAYS).filter_map(|days| today.checked_add(days.days()).ok());
        let starts = days.flat_map(|day| HOURS.map(|hour| day.to_datetime(hour).to_zoned(zone.clone())));
        for start in starts.flatten() {
            let starts_at_s = start.timestamp().as_second();
            seats::set(&transaction, &Seats { port: port.id.clone(), starts_at_s, zone: port.zone.clone(), seats: SEATS, given: 0 })?;
        }
    }
    transaction.commit()?;
    Ok(())
}

fn hour(text: &str) -> Result<Time, &'static str> {
    Time::strptime("%H:%M", text).map_err(|_| "must be an hour and minute such as 10:58")
}

/// That hour of the day that it is in Central time.
fn today_at(at: Time, now: Timestamp) -> Timestamp {
    let today = now.in_tz(CENTRAL).map(|zoned| zoned.date().to_datetime(at));
    today.and_then(|start| start.in_tz(CENTRAL)).map_or(now, |zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_is_central_and_the_day_is_today_there() {
        // 03:30 UTC on the 23rd is still the evening of the 22nd in Chicago.
        let now: Timestamp = "2026-11-23T03:30:00Z".parse().unwrap();
        assert_eq!(today_at(hour("11:01").unwrap(), now).to_string(), "2026-11-22T17:01:00Z");
        assert!(hour("25:00").is_err());
        assert!(hour("1101").is_err());
    }

    #[test]
    fn the_next_fourteen_days_have_seats_at_nine_and_at_one_on_each_ports_clock() {
        let mut connection = Connection::open_in_memory().unwrap();
        store::migrations::run(&mut connection).unwrap();
        let bundle = Bundle::open(BUNDLE, &key().unwrap().public()).unwrap();
        let now: Timestamp = "2026-11-22T17:00:00Z".parse().unwrap();
        make_seats(&mut connection, &bundle, now).unwrap();
        make_seats(&mut connection, &bundle, now).unwrap();
        let rows = seats::between(&connection, 0, i64::MAX).unwrap();
        assert_eq!(rows.len(), 8 * 2 * 14);
        for row in rows {
            let start = Timestamp::from_second(row.starts_at_s).unwrap().in_tz(&row.zone).unwrap();
            assert!(HOURS.contains(&start.time()), "{start}");
            assert_eq!((row.seats, row.given), (40, 0));
        }
    }
}
