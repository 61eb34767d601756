//! The app without a window (`--drill`): the real program, asked line by line, and killed.

use crate::tree::Trouble;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Write},
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::mpsc::{self, Receiver, Sender},
    thread,
};

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
    answers: Receiver<String>,
}

impl App {
    /// Starts a program on a data folder; `heard` is called whenever the app rings for its screens.
    pub fn start(program: &Path, data: &Path, server: &str, heard: impl Fn() + Send + 'static) -> Result<Self, Trouble> {
        let mut child = Command::new(program)
            .arg("--drill")
            .env("TURNO_DATA_DIR", data)
            .env("TURNO_SERVER", server)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (input, output) = (child.stdin.take().ok_or("no input")?, child.stdout.take().ok_or("no output")?);
        let (sender, answers) = mpsc::channel();
        thread::spawn(move || listen(output, &sender, &heard));
        Ok(Self { child, talk: Talk { input, answers } })
    }
}

/// Until the app is no more.
fn listen(output: ChildStdout, answers: &Sender<String>, heard: &dyn Fn()) {
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        match line.as_str() {
            "heard" => heard(),
            // Nobody may want it any more.
            _ => drop(answers.send(line)),
        }
    }
}

impl Talk {
    /// Runs a command, as a screen does. None when the app ended before it answered.
    pub fn ask(&mut self, command: &str, arguments: &Value) -> Option<Result<Value, Value>> {
        let line = json!({ "command": command, "arguments": arguments });
        self.input.write_all(format!("{line}\n").as_bytes()).ok()?;
        let answer = self.answers.recv().ok()?;
        let (word, body) = answer.split_once(' ')?;
        // Killed while it wrote: half a line says nothing.
        let body = serde_json::from_str(body).ok()?;
        Some(if word == "ok" { Ok(body) } else { Err(body) })
    }
}
