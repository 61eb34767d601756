//! `cargo xtask bench sync` and `bench network`: the same family and the same edits through Turno and through what others would take, counted on the wire.
//!
//! `line` is the way they all go, `traffic` counts it, `peer` says what each must do, `report` prints and judges.

mod carried;
mod formats;
mod line;
mod network;
mod peer;
mod pouchdb;
mod records;
mod report;
mod traffic;
mod turno;
mod weather;

use carried::Carried;
use formats::{
    automerge::Automerge,
    json::{Granularity, ZstdJson},
    yrs::Yrs,
};
use line::Trust;
use peer::Peer;
use pouchdb::PouchDb;
use report::Measured;
use std::{path::PathBuf, process::ExitCode};
use tokio::runtime::{Handle, Runtime};
use turno::Turno;
use turno_core::registration::{Edit, Log};
use turno_testkit::invented::{days_edits, family};

/// Why nothing could be measured.
type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// What a step gives.
type Done<T = ()> = Result<T, Trouble>;

/// The family's seed: odd, so that no dictionary trained on even ones has seen its rarer words.
const SEED: u64 = 1;

/// How many people, and how many edits of the day after (design §11).
const PEOPLE: usize = 5;
const EDITS: usize = 14;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("bench sync: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Done<bool> {
    let runtime = Runtime::new()?;
    let (trust, pouchdb) = (Trust::make()?, PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("pouchdb"));
    let (handle, log) = (runtime.handle(), family(SEED, PEOPLE));
    let start_turno = || Ok(Box::new(Turno::start(&trust, handle)?) as Box<dyn Peer>);
    let start_pouchdb = || Ok(Box::new(PouchDb::start(&pouchdb, &trust, handle)?) as Box<dyn Peer>);
    if std::env::args().nth(1).as_deref() == Some("network") {
        return network::run(&[&start_turno, &start_pouchdb], &log, handle);
    }
    let peers: Vec<Box<dyn Peer>> = vec![
        start_turno()?,
        start_pouchdb()?,
        Box::new(Carried::start(Automerge::default(), &trust, handle)?),
        Box::new(Carried::start(Yrs::default(), &trust, handle)?),
        Box::new(Carried::start(ZstdJson::new(Granularity::Record), &trust, handle)?),
        Box::new(Carried::start(ZstdJson::new(Granularity::Answer), &trust, handle)?),
    ];
    let edits = days_edits(&log, SEED, EDITS);
    let measured = peers.into_iter().map(|peer| measure(peer, &log, &edits, handle)).collect::<Done<Vec<_>>>()?;
    report::print(&log, &edits, &measured);
    let (is_small, is_ahead) = (report::budgets()?, report::judge(&measured));
    Ok(is_small && is_ahead)
}

/// Takes one peer through the three scenes, each over a new connection, with a device that met the server before, and looks whether the second device reads the family.
fn measure(mut peer: Box<dyn Peer>, log: &Log, edits: &[Edit], runtime: &Handle) -> Done<Measured> {
    peer.line().meet()?;
    peer.line().proxy.taken(runtime);
    let family_payload = peer.send_family(log)?;
    let family = peer.line().proxy.taken(runtime);
    let edits_payload = peer.send_edits(edits)?;
    let day = peer.line().proxy.taken(runtime);
    let fetched = peer.fetch()?;
    let second = peer.line().proxy.taken(runtime);
    let mut now = log.clone();
    now.merge(&Log::of(edits.iter().cloned()));
    if fetched != records::records(&now) {
        return Err(format!("{}: the second device does not read what the first one wrote", peer.name()).into());
    }
    Ok(Measured { name: peer.name(), payload: [family_payload, edits_payload], scenes: [family, day, second] })
}
