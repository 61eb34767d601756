//! `cargo xtask bench network`: a new family leaves over bad networks, by Turno and by PouchDB, tried again until it is there.

use crate::{Done, peer::Peer, weather::Weather};
use std::time::Instant;
use tokio::runtime::Handle;
use turno_core::registration::Log;

/// Whoever is not through by then never will be: nothing is left of a try that could help the next one.
const TRIES_MAX: usize = 40;

/// The networks, as one says them.
const WEATHERS: &[(&str, Weather)] = &[
    ("clear", CLEAR),
    ("20 kbit/s", Weather { bits_per_s: Some(20_000), ..CLEAR }),
    ("three connections break", Weather { breaks_at_first: true, ..CLEAR }),
    ("both", Weather { bits_per_s: Some(20_000), breaks_at_first: true, ..CLEAR }),
    ("every one breaks at 16 KB", Weather { breaks_after_bytes: Some(16 * 1024), ..CLEAR }),
    ("every one breaks at 4 KB", Weather { breaks_after_bytes: Some(4 * 1024), ..CLEAR }),
    ("every one breaks at 2 KB", Weather { breaks_after_bytes: Some(2 * 1024), ..CLEAR }),
    ("every one breaks at 1 KB", Weather { breaks_after_bytes: Some(1024), ..CLEAR }),
];

/// Nothing happens.
const CLEAR: Weather = Weather { bits_per_s: None, breaks_after_bytes: None, breaks_at_first: false };

/// Starts a peer anew: each network meets a server that does not know the family.
pub type Start<'a> = &'a dyn Fn() -> Done<Box<dyn Peer>>;

/// Measures every peer in every network. Answers whether the first one came through wherever another did, with no more bytes.
pub fn run(peers: &[Start<'_>], log: &Log, runtime: &Handle) -> Done<bool> {
    println!("\nA family of {} leaves, tried again at once until it is there, {TRIES_MAX} times at most.\n", log.people().len());
    println!("{:<28} {:<28} {:>6} {:>12} {:>9} {:>8}", "network", "", "tries", "connections", "bytes", "seconds");
    let mut is_ahead = true;
    for (name, weather) in WEATHERS {
        let mut least: Option<usize> = None;
        for (number, start) in peers.iter().enumerate() {
            let passed = leave(start, (name, *weather), log, runtime)?;
            match (number, passed) {
                (0, passed) => least = passed,
                (_, None) => {}
                (_, Some(its)) => is_ahead &= least.is_some_and(|own| own <= its),
            }
        }
    }
    Ok(is_ahead)
}

/// How many bytes crossed the network until the family was there; `None` when it never was.
fn leave(start: Start<'_>, (name, weather): (&str, Weather), log: &Log, runtime: &Handle) -> Done<Option<usize>> {
    let mut peer = start()?;
    peer.line().proxy.turn(weather);
    let started = Instant::now();
    let mut outcome = peer.send_family(log);
    let mut tries = 1;
    while outcome.is_err() && tries < TRIES_MAX {
        outcome = peer.send_again();
        tries += 1;
    }
    let seconds = started.elapsed().as_secs_f64();
    let traffic = peer.line().proxy.taken(runtime);
    let (count, is_there) = (traffic.connections, outcome.is_ok());
    if is_there {
        peer.line().proxy.turn(CLEAR);
        let fetched = peer.fetch()?;
        if fetched != crate::records::records(log) {
            return Err(format!("{}: the second device does not read what the first one wrote", peer.name()).into());
        }
    }
    let tried = if is_there { tries.to_string() } else { "never".to_owned() };
    println!("{name:<28} {:<28} {tried:>6} {count:>12} {:>9} {seconds:>8.1}", peer.name(), traffic.passed);
    Ok(is_there.then_some(traffic.passed))
}
