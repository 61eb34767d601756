//! The program `turno` without a window: asks it, and kills it.

use serde_json::{Value, json};
use std::{
    env,
    io::{BufRead, BufReader, Lines, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// The PIN of every profile here.
pub const PIN: &str = "280417";

/// The one profile in each data folder.
pub const PROFILE: &str = "a1b2c3d4";

/// Where the programs were built.
pub fn programs() -> PathBuf {
    env::var_os("TURNO_BIN_DIR").expect("TURNO_BIN_DIR is not set: run `cargo xtask test` or `cargo xtask crash`").into()
}

/// A running app.
pub struct App {
    /// To be killed.
    pub child: Child,
    /// To be asked, by another thread.
    pub talk: Talk,
}

/// What is said to the app, and what it says.
pub struct Talk {
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl App {
    /// Starts it on a data folder.
    pub fn start(data: &Path, server: &str) -> Self {
        let mut child = Command::new(programs().join("turno"))
            .arg("--drill")
            .env("TURNO_DATA_DIR", data)
            .env("TURNO_SERVER", server)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()).lines());
        Self { child, talk: Talk { input, output } }
    }
}

impl Talk {
    /// Runs a command, as a screen does. None when the app ended before it answered.
    pub fn ask(&mut self, command: &str, arguments: Value) -> Option<Result<Value, Value>> {
        let line = json!({ "command": command, "arguments": arguments });
        self.input.write_all(format!("{line}\n").as_bytes()).ok()?;
        let answer = self.output.next()?.ok()?;
        let (word, body) = answer.split_once(' ')?;
        // Killed while it wrote: half a line says nothing.
        let body = serde_json::from_str(body).ok()?;
        Some(if word == "ok" { Ok(body) } else { Err(body) })
    }

    /// Opens the profile.
    pub fn unlock(&mut self) -> Option<Result<Value, Value>> {
        self.ask("unlock", json!({ "profile": PROFILE, "pin": PIN }))
    }
}
