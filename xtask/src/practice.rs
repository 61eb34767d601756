//! The practice server: started as our own companion, or found running and used again. Knows nothing of windows.

use crate::shell::{Companion, Done, Stop, program};
use crate::tree::Tree;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Where it listens unless something else does.
const LISTEN_PORT: u16 = 8787;

/// A debug build makes its keys and opens its store well within this time.
const START_S_MAX: u64 = 30;

/// One answer on the loopback takes milliseconds; more means that it is not the server.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(2);

/// A practice server that answers.
pub struct Practice {
    /// Where it listens.
    pub address: SocketAddr,
    /// The hour of Central time that it keeps, when it was given one; a phone beside it must keep the same.
    pub hour: Option<Hour>,
    /// The server itself, when it is ours to end.
    _server: Option<Companion>,
}

impl Practice {
    /// Uses the one that runs, or starts one.
    pub fn reuse_or_start(tree: &Tree, at: Option<Hour>) -> Done<Self> {
        let usual = SocketAddr::from(([127, 0, 0, 1], LISTEN_PORT));
        if answers(usual) {
            let hour = Hour::recorded(tree);
            if at.is_some() && at != hour {
                return Err(Stop::new(format!("a practice server with another hour runs on {usual}: end it first, or leave out --at")));
            }
            println!("The practice server on {usual} is used.");
            return Ok(Self { address: usual, hour, _server: None });
        }
        let free = TcpListener::bind(usual).or_else(|_| TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))));
        let address = free.and_then(|socket| socket.local_addr()).map_err(|e| Stop::new(format!("no free port on 127.0.0.1: {e}")))?;
        Hour::record(tree, at)?;
        let mut server = Companion::start(command(tree, address, at))?;
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
        Ok(Self { address, hour: at, _server: Some(server) })
    }

    /// Starts it in the foreground, until it is ended.
    pub fn run_alone(tree: &Tree, at: Option<Hour>) -> Done {
        Hour::record(tree, at)?;
        Companion::start(command(tree, SocketAddr::from(([127, 0, 0, 1], LISTEN_PORT)), at))?.wait()
    }
}

fn command(tree: &Tree, address: SocketAddr, at: Option<Hour>) -> Command {
    // A server on another port is a second one: it must not open the first one's store.
    let data = if address.port() == LISTEN_PORT { tree.target.join("practice") } else { tree.target.join("practice-besides") };
    let mut command = program(tree.program("turno-server"), ["practice", "--listen", &address.to_string(), "--data"]);
    command.arg(data).current_dir(&tree.root);
    if let Some(at) = at {
        command.args(["--at", &at.to_string()]);
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

/// An hour and minute of Central time at which a practice clock began, and when that was.
#[derive(Debug, Clone, Copy)]
pub struct Hour {
    minutes: u64,
    since_unix_s: u64,
}

const DAY_MINUTES: u64 = 24 * 60;

impl Hour {
    /// Reads `HH:MM` and lets the clock begin now.
    pub fn read(text: &str) -> Done<Self> {
        let parts = text.split_once(':').and_then(|(hour, minute)| Some((hour.parse::<u64>().ok()?, minute.parse::<u64>().ok()?)));
        match parts {
            Some((hour, minute)) if hour < 24 && minute < 60 => Ok(Self { minutes: hour * 60 + minute, since_unix_s: unix_s() }),
            _ => Err(Stop::new(format!("--at wants an hour and minute of Central time such as 10:58, not `{text}`"))),
        }
    }

    fn file(tree: &Tree) -> PathBuf {
        tree.target.join("practice-hour")
    }

    fn record(tree: &Tree, at: Option<Self>) -> Done {
        let text = at.map_or_else(String::new, |at| format!("{} {}", at.minutes, at.since_unix_s));
        std::fs::write(Self::file(tree), text).map_err(|e| Stop::new(format!("{}: {e}", Self::file(tree).display())))
    }

    fn recorded(tree: &Tree) -> Option<Self> {
        let text = std::fs::read_to_string(Self::file(tree)).ok()?;
        let (minutes, since_unix_s) = text.split_once(' ')?;
        Some(Self { minutes: minutes.parse().ok()?, since_unix_s: since_unix_s.parse().ok()? })
    }

    /// The minute of the day that the practice clock shows now.
    fn minute_now(self) -> u64 {
        (self.minutes + unix_s().saturating_sub(self.since_unix_s) / 60) % DAY_MINUTES
    }
}

impl PartialEq for Hour {
    /// The same hour, to the two minutes that a phone's clock may be off.
    fn eq(&self, other: &Self) -> bool {
        self.minute_now().abs_diff(other.minute_now()) <= 1
    }
}

impl std::fmt::Display for Hour {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let minute = self.minute_now();
        write!(f, "{:02}:{:02}", minute / 60, minute % 60)
    }
}

fn unix_s() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
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
    fn a_practice_clock_goes_on_and_passes_midnight() {
        let half_an_hour_ago = Hour { minutes: DAY_MINUTES - 20, since_unix_s: unix_s() - 30 * 60 };
        assert_eq!(half_an_hour_ago.to_string(), "00:10");
    }

    #[test]
    fn nobody_answers_on_a_port_that_was_just_given_back() {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert!(!answers(address));
    }
}
