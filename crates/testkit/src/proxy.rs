//! A network that can be cut: a TCP proxy on loopback that passes bytes on, remembers them, and goes silent when told.

use std::{
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
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
    live: Vec<TcpStream>,
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
    drop(ends);
    copy(client.try_clone()?, server.try_clone()?, Arc::clone(shared));
    copy(server, client, Arc::clone(shared));
    Ok(())
}

fn copy(mut from: TcpStream, mut to: TcpStream, shared: Arc<Mutex<Shared>>) {
    thread::spawn(move || {
        let mut buffer = [0; 16 * 1024];
        while let Ok(count @ 1..) = from.read(&mut buffer) {
            let bytes = buffer.get(..count).unwrap_or_default();
            {
                let mut shared = held(&shared);
                if shared.cut {
                    break;
                }
                shared.captured.extend_from_slice(bytes);
            }
            if to.write_all(bytes).is_err() {
                break;
            }
        }
        let _ = to.shutdown(Shutdown::Write);
    });
}

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
}
