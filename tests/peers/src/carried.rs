//! Formats alone, carried in the simplest honest way: one POST with the headers of Turno's client to a small server that keeps
//! them. Not signed, not sealed, no receipt: that favours them.

use crate::{
    Done, Trouble,
    line::{Line, Trust},
    peer::Peer,
    records::{Records, changed, records},
};
use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    routing::post,
};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::{net::TcpListener, runtime::Handle};
use turno_core::registration::{Edit, Log};

/// What a server does with what it gets: nothing is a question for everything, anything else is taken.
pub type Keeper = Box<dyn FnMut(&[u8]) -> Done<Vec<u8>> + Send>;

/// A format in which a family can be kept and sent.
pub trait Format {
    /// What a reader calls it.
    fn name(&self) -> &'static str;

    /// The family as a new device of the server's would send it.
    fn family(&mut self, records: &Records) -> Done<Vec<u8>>;

    /// These changes, sent after the family.
    fn edits(&mut self, changed: &Records) -> Done<Vec<u8>>;

    /// The server.
    fn keeper(&self) -> Keeper;

    /// What another device reads in what the server gave.
    fn read(&self, whole: &[u8]) -> Done<Records>;
}

/// A format on its line.
pub struct Carried<F> {
    format: F,
    line: Line,
    last: Vec<u8>,
}

impl<F: Format> Carried<F> {
    /// Starts its server.
    pub fn start(format: F, trust: &Trust, runtime: &Handle) -> Done<Self> {
        let keeper = Arc::new(Mutex::new(format.keeper()));
        let routes = Router::new().route("/v1/parcels", post(keep)).layer(DefaultBodyLimit::disable()).with_state(keeper);
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let server = listener.local_addr()?;
        runtime.spawn(async move { axum::serve(listener, routes).await });
        Ok(Self { format, line: Line::to(server, trust, runtime)?, last: Vec::new() })
    }

    fn send(&mut self, body: Vec<u8>) -> Done<Option<usize>> {
        self.last = body;
        self.send_again()
    }
}

async fn keep(State(keeper): State<Arc<Mutex<Keeper>>>, body: Bytes) -> Result<Vec<u8>, StatusCode> {
    let mut keeper = keeper.lock().unwrap_or_else(PoisonError::into_inner);
    keeper(&body).map_err(|_| StatusCode::BAD_REQUEST)
}

impl<F: Format> Peer for Carried<F> {
    fn name(&self) -> &'static str {
        self.format.name()
    }

    fn line(&self) -> &Line {
        &self.line
    }

    fn send_family(&mut self, log: &Log) -> Done<Option<usize>> {
        let body = self.format.family(&records(log))?;
        self.send(body)
    }

    fn send_edits(&mut self, edits: &[Edit]) -> Done<Option<usize>> {
        let body = self.format.edits(&changed(edits))?;
        self.send(body)
    }

    fn send_again(&mut self) -> Done<Option<usize>> {
        let answer = self.line.post(self.last.clone())?;
        if answer.is_empty() { Ok(Some(self.last.len())) } else { Err("an answer where none was awaited".into()) }
    }

    fn fetch(&mut self) -> Done<Records> {
        self.line.another_device()?;
        let whole = self.line.post(Vec::new())?;
        self.format.read(&whole)
    }
}

/// The first bytes of a zstd frame (RFC 8878).
const ZSTD_MAGIC: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// The hardest that zstd's usual levels try.
const ZSTD_LEVEL: i32 = 19;

/// The most that a family unfolds to.
const PLAIN_BYTES_MAX: usize = 16 * 1024 * 1024;

/// As it is, or compressed where that is shorter.
pub fn smallest(bytes: Vec<u8>) -> Done<Vec<u8>> {
    let compressed = zstd::bulk::compress(&bytes, ZSTD_LEVEL)?;
    Ok(if compressed.len() < bytes.len() { compressed } else { bytes })
}

/// What `smallest` was given.
pub fn unfolded(bytes: &[u8]) -> Done<Vec<u8>> {
    if !bytes.starts_with(ZSTD_MAGIC) {
        return Ok(bytes.to_vec());
    }
    zstd::bulk::decompress(bytes, PLAIN_BYTES_MAX).map_err(Trouble::from)
}
