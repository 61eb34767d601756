//! Something that is not the operator's server but answers where it should be: a Wi-Fi's sign-in page, garbage, a
//! server with a bundle that somebody else signed. On the loopback, for as long as the value lives.

use crate::Step;
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
};

/// What one path is answered with.
pub struct Answer {
    /// The start of the path.
    pub path: &'static str,
    /// `200 OK`, for example.
    pub status: &'static str,
    /// The media type.
    pub media_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

/// The impostor.
pub struct Impostor {
    address: SocketAddr,
    over: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Impostor {
    /// Answers every request with the first fitting answer.
    pub fn start(answers: Vec<Answer>) -> Step<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?;
        let over = Arc::new(AtomicBool::new(false));
        let ends = Arc::clone(&over);
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming() {
                if ends.load(Ordering::Relaxed) {
                    return;
                }
                let _ = stream.and_then(|stream| answer(stream, &answers));
            }
        });
        Ok(Self { address, over, thread: Some(thread) })
    }

    /// Where it answers.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Impostor {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Reads a request whole, so that the client is not cut off while it sends, and answers it.
fn answer(mut stream: TcpStream, answers: &[Answer]) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut part = [0; 4096];
    loop {
        let count = stream.read(&mut part)?;
        request.extend(part.iter().take(count));
        let head_end = request.windows(4).position(|bytes| bytes == b"\r\n\r\n");
        let Some(head_end) = head_end.filter(|_| count > 0) else {
            if count == 0 {
                return Ok(());
            }
            continue;
        };
        let head = String::from_utf8_lossy(request.get(..head_end).unwrap_or_default()).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok()).unwrap_or(0);
        if request.len() >= head_end + 4 + length {
            let path = head.split_whitespace().nth(1).unwrap_or_default().to_owned();
            let Some(found) = answers.iter().find(|answer| path.starts_with(answer.path)) else { return Ok(()) };
            let head = format!(
                "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                found.status,
                found.media_type,
                found.body.len()
            );
            stream.write_all(head.as_bytes())?;
            return stream.write_all(&found.body);
        }
    }
}
