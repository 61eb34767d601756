//! What crossed the network: a proxy that terminates nothing and counts the TLS records of both ways. It reads no content.

use crate::{
    Done,
    weather::{Fate, Weather},
};
use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
    runtime::Handle,
    sync::Notify,
};

/// Type, version and length stand before each record (RFC 8446, 5.1).
const HEADER_BYTES: usize = 5;

/// The type of a record whose content is encrypted: application data, and in TLS 1.3 most of the handshake.
const ENCRYPTED: u8 = 23;

/// An encrypted alert: header, two bytes, their type, and the tag. Ends of connections cross each other, so they are not counted.
const GOODBYE_BYTES: usize = HEADER_BYTES + 2 + 1 + 16;

/// Bytes of the TCP stream by way and purpose, and who spoke how often.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Up to the end of the client's handshake.
    pub handshake_up: usize,
    /// The same, from the server.
    pub handshake_down: usize,
    /// Requests, encrypted.
    pub up: usize,
    /// Answers, encrypted.
    pub down: usize,
    /// How often a client spoke and was answered; the handshake's own exchange is not among them.
    pub exchanges: usize,
    /// Connections, each with a handshake, if it came so far.
    pub connections: usize,
    /// What passed of all of it before a connection broke; the whole where none did.
    pub passed: usize,
}

impl Traffic {
    /// All bytes of both ways.
    pub fn total(&self) -> usize {
        self.handshake_up + self.handshake_down + self.up + self.down
    }

    /// All bytes but the handshakes'.
    pub fn without_handshake(&self) -> usize {
        self.up + self.down
    }
}

/// A proxy on loopback between clients and `target`.
#[derive(Debug)]
pub struct CountingProxy {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    counted: Mutex<(Traffic, usize)>,
    weather: Mutex<(Weather, usize)>,
    ended: Notify,
}

impl Shared {
    /// The counts, and how many connections are open.
    fn held(&self) -> MutexGuard<'_, (Traffic, usize)> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the next connection will meet.
    fn next_fate(&self) -> Fate {
        let mut weather = self.weather.lock().unwrap_or_else(PoisonError::into_inner);
        weather.1 += 1;
        weather.0.fate(weather.1 - 1)
    }
}

impl CountingProxy {
    /// Starts to listen.
    pub async fn start(target: SocketAddr) -> Done<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let (address, shared) = (listener.local_addr()?, Arc::new(Shared::default()));
        let accepting = Arc::clone(&shared);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                accepting.held().1 += 1;
                tokio::spawn(pass_on(client, target, Arc::clone(&accepting)));
            }
        });
        Ok(Self { address, shared })
    }

    /// Where clients connect.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What connections meet from now on.
    pub fn turn(&self, weather: Weather) {
        *self.shared.weather.lock().unwrap_or_else(PoisonError::into_inner) = (weather, 0);
    }

    /// Waits until every connection has ended, gives what was counted, and counts anew.
    pub fn taken(&self, runtime: &Handle) -> Traffic {
        runtime.block_on(async {
            loop {
                let ended = self.shared.ended.notified();
                {
                    let mut held = self.shared.held();
                    if held.1 == 0 {
                        return std::mem::take(&mut held.0);
                    }
                }
                ended.await;
            }
        })
    }
}

async fn pass_on(client: TcpStream, target: SocketAddr, shared: Arc<Shared>) {
    if let Ok(server) = TcpStream::connect(target).await {
        let _ = (client.set_nodelay(true), server.set_nodelay(true));
        let fate = shared.next_fate();
        let (connection, broken) = (Mutex::new(Connection { left: fate.breaks_after_bytes, ..Connection::default() }), Notify::new());
        let (from_client, to_client) = client.into_split();
        let (from_server, to_server) = server.into_split();
        let up = copy(from_client, to_server, Way::Up, (&connection, &broken, fate));
        let down = copy(from_server, to_client, Way::Down, (&connection, &broken, fate));
        tokio::select! {
            _ = async { tokio::join!(up, down) } => {}
            () = broken.notified() => {}
        }
        let counted = connection.lock().unwrap_or_else(PoisonError::into_inner).counted;
        shared.held().0.add(counted);
    }
    shared.held().1 -= 1;
    shared.ended.notify_waiters();
}

async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, way: Way, (connection, broken, fate): (&Mutex<Connection>, &Notify, Fate)) {
    let (mut buffer, mut records) = (vec![0; fate.piece_bytes()], Records::default());
    while let Ok(count @ 1..) = from.read(&mut buffer).await {
        let (bytes, is_broken) = {
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let passed = connection.left.map_or(count, |left| left.min(count));
            connection.left = connection.left.map(|left| left - passed);
            connection.counted.passed += passed;
            let bytes = buffer.get(..passed).unwrap_or_default();
            records.read(bytes, |kind, length| connection.count(way, kind, length));
            (bytes, connection.left == Some(0))
        };
        fate.take_time(bytes.len()).await;
        if to.write_all(bytes).await.is_err() {
            break;
        }
        if is_broken {
            return broken.notify_one();
        }
    }
    let _ = to.shutdown().await;
}

impl Traffic {
    fn add(&mut self, other: Self) {
        self.handshake_up += other.handshake_up;
        self.handshake_down += other.handshake_down;
        self.up += other.up;
        self.down += other.down;
        self.exchanges += other.exchanges;
        self.connections += 1;
        self.passed += other.passed;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

/// What one connection came to so far.
#[derive(Debug, Default)]
struct Connection {
    counted: Traffic,
    is_open: bool,
    last: Option<Way>,
    /// Bytes of both ways until it breaks.
    left: Option<usize>,
}

impl Connection {
    /// The client's first encrypted record is its "finished" and ends the handshake: the server sends no data before it. The
    /// ticket comes after it and is data here.
    fn count(&mut self, way: Way, kind: u8, length: usize) {
        let is_data = self.is_open;
        self.is_open |= way == Way::Up && kind == ENCRYPTED;
        if is_data && length == GOODBYE_BYTES {
            return;
        }
        if is_data && self.last != Some(way) {
            self.last = Some(way);
            self.counted.exchanges += usize::from(way == Way::Up);
        }
        *match (is_data, way) {
            (false, Way::Up) => &mut self.counted.handshake_up,
            (false, Way::Down) => &mut self.counted.handshake_down,
            (true, Way::Up) => &mut self.counted.up,
            (true, Way::Down) => &mut self.counted.down,
        } += length;
    }
}

/// Finds the records of one way in what arrives piece by piece.
#[derive(Debug, Default)]
struct Records {
    header: Vec<u8>,
    left: usize,
}

impl Records {
    fn read(&mut self, mut bytes: &[u8], mut found: impl FnMut(u8, usize)) {
        while !bytes.is_empty() {
            let passed = self.left.min(bytes.len());
            self.left -= passed;
            bytes = bytes.get(passed..).unwrap_or_default();
            while let (true, Some((first, rest))) = (self.left == 0, bytes.split_first()) {
                self.header.push(*first);
                bytes = rest;
                if let [kind, _, _, high, low] = self.header.as_slice() {
                    self.left = usize::from(u16::from_be_bytes([*high, *low]));
                    found(*kind, HEADER_BYTES + self.left);
                    self.header.clear();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u8, length: u8) -> Vec<u8> {
        [&[kind, 3, 3, 0, length][..], &vec![0; usize::from(length)]].concat()
    }

    #[test]
    fn records_are_found_however_they_are_cut() {
        let bytes = [record(22, 9), record(23, 0), record(23, 40)].concat();
        for size in 1..bytes.len() {
            let (mut records, mut found) = (Records::default(), Vec::new());
            for piece in bytes.chunks(size) {
                records.read(piece, |kind, length| found.push((kind, length)));
            }
            assert_eq!(found, [(22, 14), (23, 5), (23, 45)], "in pieces of {size}");
        }
    }

    #[test]
    fn the_handshake_stands_apart_and_a_goodbye_is_no_exchange() {
        let mut connection = Connection::default();
        for (way, kind, length) in [
            (Way::Up, 22, 200),
            (Way::Down, 22, 100),
            (Way::Down, 23, 600),
            (Way::Up, 20, 6),
            (Way::Up, 23, 58),
            (Way::Up, 23, 300),
            (Way::Up, 23, 30),
            (Way::Down, 23, 90),
            (Way::Up, 23, 50),
            (Way::Down, 23, 70),
            (Way::Up, 23, GOODBYE_BYTES),
        ] {
            connection.count(way, kind, length);
        }
        let expected = Traffic { handshake_up: 264, handshake_down: 700, up: 380, down: 160, exchanges: 2, ..Traffic::default() };
        assert_eq!(connection.counted, expected);
    }
}
