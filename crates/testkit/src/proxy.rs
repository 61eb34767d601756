//! A network that can be cut: a TCP proxy on loopback that passes bytes on, remembers them, goes silent when told, and is as bad
//! as told.

use crate::{
    Seeded,
    weather::{Fate, Weather},
};
use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering::SeqCst},
    },
    thread,
};

/// A proxy between a client and `target`. Lives until it is dropped.
#[derive(Debug)]
pub struct CuttableProxy {
    addr: SocketAddr,
    shared: Arc<Mutex<Shared>>,
}

#[derive(Debug, Default)]
struct Shared {
    cut: bool,
    gone: bool,
    captured: Vec<u8>,
    /// What came from the client, one entry a connection.
    from_client: Vec<Vec<u8>>,
    live: Vec<TcpStream>,
    weather: Option<(Weather, Seeded)>,
}

impl CuttableProxy {
    /// Listens on a free port of loopback and passes every connection on to `target`.
    pub fn new(target: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let addr = listener.local_addr()?;
        let shared = Arc::new(Mutex::new(Shared::default()));
        let accepting = Arc::clone(&shared);
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                if held(&accepting).gone {
                    return;
                }
                // A connection that cannot be passed on is closed: the client sees a broken network, as it should.
                let _ = pass_on(client, target, &accepting);
            }
        });
        Ok(Self { addr, shared })
    }

    /// Where clients connect.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Cuts the network: open connections break, new ones are closed before a byte passes.
    pub fn cut(&self) {
        let mut shared = held(&self.shared);
        shared.cut = true;
        for stream in shared.live.drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// The network is back, for new connections.
    pub fn restore(&self) {
        held(&self.shared).cut = false;
    }

    /// What new connections meet from now on.
    pub fn turn(&self, weather: Weather) {
        let chance = Seeded::new(weather.seed);
        held(&self.shared).weather = Some((weather, chance));
    }

    /// What clients sent so far and was passed on, one entry a connection.
    pub fn from_clients(&self) -> Vec<Vec<u8>> {
        held(&self.shared).from_client.clone()
    }

    /// Every byte that passed so far, both ways, in the order in which it came.
    pub fn captured(&self) -> Vec<u8> {
        held(&self.shared).captured.clone()
    }
}

impl Drop for CuttableProxy {
    fn drop(&mut self) {
        self.cut();
        held(&self.shared).gone = true;
        // Wakes the listener so that its thread sees that it is over.
        let _ = TcpStream::connect(self.addr);
    }
}

fn pass_on(client: TcpStream, target: SocketAddr, shared: &Arc<Mutex<Shared>>) -> io::Result<()> {
    if held(shared).cut {
        return Ok(());
    }
    let server = TcpStream::connect(target)?;
    for stream in [&client, &server] {
        stream.set_nodelay(true)?;
    }
    let mut ends = held(shared);
    if ends.cut {
        return Ok(());
    }
    ends.live.extend([client.try_clone()?, server.try_clone()?]);
    let number = ends.from_client.len();
    ends.from_client.push(Vec::new());
    let fate = ends.weather.as_mut().map(|(weather, chance)| weather.fate(chance)).unwrap_or_default();
    drop(ends);
    if fate.is_dropped {
        return client.shutdown(Shutdown::Both);
    }
    let broken = Arc::new(AtomicBool::new(false));
    let up = Way { from: client.try_clone()?, to: server.try_clone()?, shared: Arc::clone(shared), broken: Arc::clone(&broken), fate };
    let down = Way { from: server, to: client, shared: Arc::clone(shared), broken, fate };
    thread::spawn(move || up.pass_up(number));
    thread::spawn(move || down.pass_down());
    Ok(())
}

/// One direction of a connection.
struct Way {
    from: TcpStream,
    to: TcpStream,
    shared: Arc<Mutex<Shared>>,
    /// Did the connection break? The client hears of it when the server has, so that what follows is the same every time.
    broken: Arc<AtomicBool>,
    fate: Fate,
}

impl Way {
    fn pass_up(mut self, number: usize) {
        let (mut buffer, mut left) = ([0; BUFFER_BYTES], self.fate.breaks_after);
        while left != Some(0) {
            let room = self.fate.piece_bytes(left.unwrap_or(BUFFER_BYTES).min(BUFFER_BYTES));
            let Ok(count @ 1..) = self.from.read(buffer.get_mut(..room).unwrap_or_default()) else { break };
            let bytes = buffer.get(..count).unwrap_or_default();
            self.fate.take_time(count);
            left = left.map(|left| left - count);
            // Before the server has the last byte: its answer must not be quicker.
            self.broken.store(left == Some(0), SeqCst);
            if !self.keep(bytes, Some(number)) || self.to.write_all(bytes).is_err() {
                break;
            }
        }
        let _ = self.to.shutdown(Shutdown::Write);
    }

    fn pass_down(mut self) {
        let (mut buffer, mut left) = ([0; BUFFER_BYTES], self.fate.answers_break_after);
        while left != Some(0) {
            let room = self.fate.piece_bytes(left.unwrap_or(BUFFER_BYTES).min(BUFFER_BYTES));
            let Ok(count @ 1..) = self.from.read(buffer.get_mut(..room).unwrap_or_default()) else { break };
            let bytes = buffer.get(..count).unwrap_or_default();
            self.fate.take_time(count);
            if self.broken.load(SeqCst) {
                continue;
            }
            left = left.map(|left| left - count);
            if !self.keep(bytes, None) || self.to.write_all(bytes).is_err() {
                break;
            }
        }
        if left == Some(0) {
            // The server hears of it as well.
            let _ = self.from.shutdown(Shutdown::Both);
            let _ = self.to.shutdown(Shutdown::Both);
            return;
        }
        let _ = self.to.shutdown(if self.broken.load(SeqCst) { Shutdown::Both } else { Shutdown::Write });
    }

    /// Remembers what passes; `false` when the network is cut.
    fn keep(&self, bytes: &[u8], connection: Option<usize>) -> bool {
        let mut shared = held(&self.shared);
        if shared.cut {
            return false;
        }
        shared.captured.extend_from_slice(bytes);
        if let Some(sent) = connection.and_then(|number| shared.from_client.get_mut(number)) {
            sent.extend_from_slice(bytes);
        }
        true
    }
}

const BUFFER_BYTES: usize = 16 * 1024;

fn held(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A server that sends back what it gets.
    fn echo() -> SocketAddr {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let addr = listener.local_addr().unwrap();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                thread::spawn(move || io::copy(&mut &stream, &mut &stream));
            }
        });
        addr
    }

    fn round_trip(stream: &mut TcpStream, word: &[u8]) -> io::Result<Vec<u8>> {
        stream.write_all(word)?;
        let mut answer = vec![0; word.len()];
        stream.read_exact(&mut answer)?;
        Ok(answer)
    }

    #[test]
    fn bytes_pass_are_remembered_and_stop_when_cut() {
        let proxy = CuttableProxy::new(echo()).unwrap();
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        assert_eq!(round_trip(&mut stream, b"bonjou").unwrap(), b"bonjou");
        assert_eq!(proxy.captured(), b"bonjoubonjou");

        proxy.cut();
        assert!(round_trip(&mut stream, b"lost").is_err());
        let mut refused = TcpStream::connect(proxy.addr()).unwrap();
        assert!(round_trip(&mut refused, b"lost").is_err());

        proxy.restore();
        let mut again = TcpStream::connect(proxy.addr()).unwrap();
        assert_eq!(round_trip(&mut again, b"tounen").unwrap(), b"tounen");
        assert!(!proxy.captured().windows(4).any(|bytes| bytes == b"lost"));
    }

    #[test]
    fn a_connection_breaks_after_so_many_bytes_and_the_client_gets_no_answer_to_them() {
        let proxy = CuttableProxy::new(echo()).unwrap();
        proxy.turn(Weather { broken_percent: 100, breaks_after: 10..11, ..Weather::default() });
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        assert_eq!(round_trip(&mut stream, b"bonjou").unwrap(), b"bonjou");
        assert!(round_trip(&mut stream, b"tounen").is_err());
        assert_eq!(proxy.from_clients(), [b"bonjoutoun"], "the server has these");
        proxy.turn(Weather { bits_per_s: Some(1_000_000), ..Weather::default() });
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        let long = b"tout sa ou vle".repeat(40);
        assert_eq!(round_trip(&mut stream, &long).unwrap(), long);
        proxy.turn(Weather { answers_break_after: Some(4), ..Weather::default() });
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        stream.write_all(b"bonjou").unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert_eq!(answer, b"bonj");
        proxy.turn(Weather { dropped_percent: 100, ..Weather::default() });
        let mut stream = TcpStream::connect(proxy.addr()).unwrap();
        assert!(round_trip(&mut stream, b"anyen").is_err());
        assert_eq!(proxy.from_clients()[3], b"", "not a byte of it passed");
    }
}
