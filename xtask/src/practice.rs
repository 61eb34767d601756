//! The practice server: started as our own companion, or found running and used again. Knows nothing of windows.

use crate::shell::{Companion, Done, Stop, program};
use crate::tree::Tree;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::Command;
use std::time::{Duration, Instant};

/// Where it listens unless something else does.
const LISTEN_PORT: u16 = 8787;

/// A debug build makes its keys and opens its store well within this time.
const START_S_MAX: u64 = 30;

/// One answer on the loopback takes milliseconds; more means that it is not the server.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(2);

/// How its day shall go: what was typed after a command that starts one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Day {
    /// The hour at which its clock starts.
    pub at: Option<Hour>,
    /// Does it give seats by lot?
    pub draw: bool,
    /// Does it ask for the check of a face?
    pub liveness: bool,
}

impl Day {
    /// Reads one word, and what belongs to it; false for a word of somebody else's.
    pub fn read<'a>(&mut self, word: &str, rest: &mut impl Iterator<Item = &'a String>) -> Done<bool> {
        match word {
            "--at" => self.at = Some(Hour::read(rest.next().map_or("", String::as_str))?),
            "--draw" => self.draw = true,
            "--liveness" => self.liveness = true,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// A practice server that answers.
pub struct Practice {
    /// Where it listens.
    pub address: SocketAddr,
    /// The server itself, when it is ours to end.
    _server: Option<Companion>,
}

impl Practice {
    /// Uses the one that runs, or starts one.
    pub fn reuse_or_start(tree: &Tree, day: Day) -> Done<Self> {
        let usual = SocketAddr::from(([127, 0, 0, 1], LISTEN_PORT));
        if answers(usual) {
            if day != Day::default() {
                return Err(Stop::new(format!(
                    "a practice server with a day of its own runs on {usual}: end it first, or leave out --at, --draw and --liveness"
                )));
            }
            println!("The practice server on {usual} is used.");
            return Ok(Self { address: usual, _server: None });
        }
        let free = TcpListener::bind(usual).or_else(|_| TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))));
        let address = free.and_then(|socket| socket.local_addr()).map_err(|e| Stop::new(format!("no free port on 127.0.0.1: {e}")))?;
        let mut server = Companion::start(command(tree, address, day))?;
        let started = Instant::now();
        while !answers(address) {
            if server.has_ended() {
                return Err(Stop::new("the practice server ended; its last lines above say why"));
            }
            if started.elapsed() > Duration::from_secs(START_S_MAX) {
                return Err(Stop::new(format!("the practice server did not answer on {address} within {START_S_MAX} s")));
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(Self { address, _server: Some(server) })
    }

    /// Starts it in the foreground, until it is ended.
    pub fn run_alone(tree: &Tree, day: Day) -> Done {
        Companion::start(command(tree, SocketAddr::from(([127, 0, 0, 1], LISTEN_PORT)), day))?.wait()
    }
}

fn command(tree: &Tree, address: SocketAddr, day: Day) -> Command {
    // A server on another port is a second one: it must not open the first one's store.
    let data = if address.port() == LISTEN_PORT { tree.target.join("practice") } else { tree.target.join("practice-besides") };
    let mut command = program(tree.program("turno-server"), ["practice", "--listen", &address.to_string(), "--data"]);
    command.arg(data).current_dir(&tree.root);
    if let Some(at) = day.at {
        command.args(["--at", &at.to_string()]);
    }
    if day.draw {
        command.arg("--draw");
    }
    if day.liveness {
        command.arg("--liveness");
    }
    command
}

/// Is it a Turno server that listens there?
fn answers(address: SocketAddr) -> bool {
    ["/healthz", "/v1/operator"].iter().all(|path| get(address, path).is_some_and(|answer| answer.starts_with("HTTP/1.1 200")))
}

fn get(address: SocketAddr, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect_timeout(&address, ANSWER_TIMEOUT).ok()?;
    stream.set_read_timeout(Some(ANSWER_TIMEOUT)).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

/// An hour and minute of Central time, at which the practice clock starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hour {
    hour: u8,
    minute: u8,
}

impl Hour {
    /// Reads `HH:MM`.
    pub fn read(text: &str) -> Done<Self> {
        let parts = text.split_once(':').and_then(|(hour, minute)| Some((hour.parse().ok()?, minute.parse().ok()?)));
        match parts {
            Some((hour, minute)) if hour < 24 && minute < 60 => Ok(Self { hour, minute }),
            _ => Err(Stop::new(format!("--at wants an hour and minute of Central time such as 10:58, not `{text}`"))),
        }
    }
}

impl std::fmt::Display for Hour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_and_shown_as_it_was_typed() {
        assert_eq!(Hour::read("10:58").unwrap().to_string(), "10:58");
        assert_eq!(Hour::read("00:00").unwrap().to_string(), "00:00");
    }

    #[test]
    fn what_is_no_hour_is_refused_with_an_example() {
        for text in ["24:00", "10:60", "1058", "", "ten"] {
            assert!(Hour::read(text).unwrap_err().to_string().contains("10:58"), "{text}");
        }
    }

    #[test]
    fn nobody_answers_on_a_port_that_was_just_given_back() {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert!(!answers(address));
    }
}
