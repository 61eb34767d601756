//! `practice`: a server of the practice operator, whose keys everybody has. Seats come from a rule, the hour may be chosen, and
//! with `--draw` everybody takes part in a draw, whose number it makes up itself; with `--liveness` faces are checked.

use super::{CommandFailed, serve::until_asked_to_end};
use crate::{
    clock::Clock,
    draws::make,
    operator::{Operator, OperatorKey, keys::KeyError},
    serve::Settings,
    store::{
        self, StoreError, draws,
        seats::{self, Seats},
    },
};
use clap::Args;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};
use rusqlite::Connection;
use std::{net::SocketAddr, path::PathBuf, process::ExitCode, time::Duration};
use turno_core::{
    operator::{AllotmentKind, Bundle},
    scheduling::draw::{beacon::Beacon, policy::DrawPolicy},
};

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
    /// Let the server's clock start at this hour of today, or of another day, in Central time, and run on.
    #[arg(long, value_name = "[YYYY-MM-DDT]HH:MM", value_parser = moment)]
    at: Option<At>,
    /// Give seats by lot. The practice number is known beforehand: nothing is proven by it.
    #[arg(long)]
    draw: bool,
    /// Ask for the check of a face.
    #[arg(long)]
    liveness: bool,
}

/// A moment on the clock in Chicago; today where no day is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct At {
    day: Option<Date>,
    time: Time,
}

/// What the number of a practice draw is made of.
const PRACTICE_NUMBER: &str = "practice";

/// How often it is seen whether a list waits to be drawn.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Serves for practice.
pub fn run(arguments: Arguments) -> Result<ExitCode, CommandFailed> {
    let clock = match arguments.at {
        Some(at) => Clock::starting_at(at.moment(Timestamp::now())),
        None => Clock::machine(),
    };
    let bundle = Bundle::open(BUNDLE, &key()?.public()).map_err(|code| CommandFailed::Bundle("bundle.cbor".into(), code))?;
    let mut connection = store::connect(&arguments.data)?;
    make_seats(&mut connection, &bundle, clock.now())?;
    let bundle = if arguments.draw || arguments.liveness { with(bundle, &arguments)? } else { BUNDLE.to_vec() };
    if arguments.draw {
        let operator = Operator::open(key()?, bundle.clone()).map_err(|code| CommandFailed::Bundle("bundle.cbor".into(), code))?;
        let clock = clock.clone();
        std::thread::spawn(move || draw_what_waits(&connection, &operator, &clock));
    }
    until_asked_to_end(arguments.listen, Settings { data: arguments.data, key: key()?, bundle, clock, tls: None })
}

/// The same operator, with other rules.
fn with(mut bundle: Bundle, arguments: &Arguments) -> Result<Vec<u8>, KeyError> {
    bundle.version = bundle.version.saturating_add(1);
    bundle.policy.liveness_required = arguments.liveness;
    if arguments.draw {
        bundle.policy.allotment = AllotmentKind::Draw;
        bundle.policy.draw = Some(DrawPolicy { event: Some("the practice number of {date}".to_owned()), ..DrawPolicy::default() });
    }
    let key = key()?;
    Ok(bundle.to_bytes(&key.public(), |message| key.sign(message)))
}

/// Brings the number for every list that is frozen, for as long as the server runs.
fn draw_what_waits(connection: &Connection, operator: &Operator, clock: &Clock) {
    loop {
        std::thread::sleep(LOOK_EVERY);
        let waits = |date| draws::of(connection, date).ok().flatten().is_some_and(|kept| kept.drawn.is_none());
        let date = operator.bundle.window.last_closed(clock.now()).filter(|date| waits(*date));
        if let Some(date) = date
            && let Ok(transaction) = connection.unchecked_transaction()
        {
            let number = Beacon::Named { outcome: PRACTICE_NUMBER.to_owned() };
            // Too early is the usual answer; anything else is told by the next look.
            if make(&transaction, operator, date, &number, clock.now()).is_ok() {
                let _ = transaction.commit();
            }
        }
    }
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

fn moment(text: &str) -> Result<At, &'static str> {
    let told = "must be an hour and minute such as 10:58, or a day before it such as 2026-11-23T10:58";
    let (day, time) = match text.split_once('T') {
        Some((day, time)) => (Some(day.parse().map_err(|_| told)?), time),
        None => (None, text),
    };
    Ok(At { day, time: Time::strptime("%H:%M", time).map_err(|_| told)? })
}

impl At {
    fn moment(self, now: Timestamp) -> Timestamp {
        let today = now.in_tz(CENTRAL).map(|zoned| self.day.unwrap_or(zoned.date()).to_datetime(self.time));
        today.and_then(|start| start.in_tz(CENTRAL)).map_or(now, |zoned| zoned.timestamp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hour_is_central_and_the_day_is_today_there() {
        // 03:30 UTC on the 23rd is still the evening of the 22nd in Chicago.
        let now: Timestamp = "2026-11-23T03:30:00Z".parse().unwrap();
        assert_eq!(moment("11:01").unwrap().moment(now).to_string(), "2026-11-22T17:01:00Z");
        assert_eq!(moment("2026-11-24T23:12").unwrap().moment(now).to_string(), "2026-11-25T05:12:00Z");
        for wrong in ["25:00", "1101", "T11:01", "2026-13-01T11:01"] {
            assert!(moment(wrong).is_err(), "{wrong}");
        }
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
