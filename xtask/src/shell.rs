//! Runs other programs: shows each command line, waits, and says in one sentence what went wrong.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Why a command stopped: one sentence for the person at the keyboard.
#[derive(Debug)]
pub struct Stop(String);

impl Stop {
    /// A reason, without a full stop's worth of more.
    pub fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }
}

impl std::fmt::Display for Stop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What every step gives back.
pub type Done<T = ()> = Result<T, Stop>;

/// A program with its arguments.
pub fn program<S: AsRef<OsStr>>(name: impl AsRef<OsStr>, arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(name);
    command.args(arguments);
    command
}

/// `cargo` with words separated by spaces, in the repository, building where we look for the result.
pub fn cargo(tree: &crate::tree::Tree, words: &str) -> Command {
    let mut command = program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), words.split(' '));
    command.current_dir(&tree.root).env("CARGO_TARGET_DIR", &tree.target);
    command
}

/// The same for tests of windows: they find the built programs, and see the letters of a phone.
pub fn cargo_for_windows(tree: &crate::tree::Tree, words: &str) -> Command {
    let mut command = cargo(tree, words);
    command.env("TURNO_BIN_DIR", tree.programs()).env("FONTCONFIG_FILE", tree.root.join("tests/fonts.conf"));
    command
}

/// `npm` with words separated by spaces, in the user interface's folder.
pub fn npm(tree: &crate::tree::Tree, words: &str) -> Command {
    let mut command = program("npm", words.split(' '));
    command.current_dir(tree.ui());
    command
}

/// Shows the command line, runs it to its end, and refuses a failure.
pub fn run(mut command: Command) -> Done {
    println!("+ {}", line(&command));
    let status = command.status().map_err(|e| cannot_start(&command, &e))?;
    if status.success() { Ok(()) } else { Err(Stop::new(format!("`{}` failed ({status})", line(&command)))) }
}

/// Runs it as `run` does, and gives what it wrote to its standard output.
pub fn said(mut command: Command) -> Done<String> {
    println!("+ {}", line(&command));
    let answer = command.stderr(Stdio::inherit()).output().map_err(|e| cannot_start(&command, &e))?;
    if !answer.status.success() {
        return Err(Stop::new(format!("`{}` failed ({})", line(&command), answer.status)));
    }
    Ok(String::from_utf8_lossy(&answer.stdout).into_owned())
}

/// What a short question to another program answers; `None` when it is missing or says no.
pub fn ask(name: &str, arguments: &[&str]) -> Option<String> {
    let answer = program(name, arguments).stderr(Stdio::null()).output().ok()?;
    answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout).trim().to_owned())
}

/// Is there a program of this name on the PATH?
pub fn is_installed(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let set = command.get_envs().filter(|(name, _)| *name != "CARGO_TARGET_DIR");
    let set = set.filter_map(|(name, value)| Some(format!("{}={}", name.to_string_lossy(), value?.to_string_lossy())));
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args()).map(|word| word.to_string_lossy().into_owned());
    set.chain(words).collect::<Vec<_>>().join(" ")
}

fn cannot_start(command: &Command, why: &std::io::Error) -> Stop {
    Stop::new(format!("`{}` cannot be started: {why}", PathBuf::from(command.get_program()).display()))
}

/// A program that we started and that ends with us, whichever way we end.
pub struct Companion {
    child: Child,
    name: String,
}

impl Companion {
    /// Shows the command line and starts it; what it writes goes to our own output.
    pub fn start(command: Command) -> Done<Self> {
        Self::start_with(command, Stdio::inherit(), Stdio::inherit())
    }

    /// The same, with its output kept for `first_line`.
    pub fn start_and_listen(command: Command) -> Done<Self> {
        Self::start_with(command, Stdio::piped(), Stdio::inherit())
    }

    /// The same, with all of its output in a file.
    pub fn start_into(command: Command, file: File) -> Done<Self> {
        let errors = file.try_clone().map_err(|e| cannot_start(&command, &e))?;
        Self::start_with(command, file.into(), errors.into())
    }

    fn start_with(command: Command, output: Stdio, errors: Stdio) -> Done<Self> {
        let name = line(&command);
        println!("+ {name} &");
        let child = ending_with_us(&command).stdout(output).stderr(errors).spawn().map_err(|e| cannot_start(&command, &e))?;
        Ok(Self { child, name })
    }

    /// Has it ended by itself?
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// Waits for its end and refuses a failure.
    pub fn wait(mut self) -> Done {
        let status = self.child.wait().map_err(|e| Stop::new(format!("`{}`: {e}", self.name)))?;
        if status.success() { Ok(()) } else { Err(Stop::new(format!("`{}` failed ({status})", self.name))) }
    }

    /// The first line that it writes; `None` when nobody listens or it ended without a word.
    pub fn first_line(&mut self) -> Option<String> {
        let mut text = String::new();
        BufReader::new(self.child.stdout.take()?).read_line(&mut text).ok()?;
        Some(text.trim().to_owned())
    }
}

impl Drop for Companion {
    /// Asks it to end by its own id, waits, and ends it when it does not listen.
    fn drop(&mut self) {
        if self.has_ended() {
            return;
        }
        let id = self.child.id().to_string();
        let _ = program("kill", ["-TERM", id.as_str()]).status();
        let asked = Instant::now();
        while !self.has_ended() {
            if asked.elapsed() > Duration::from_secs(5) {
                let _ = self.child.kill();
                let _ = self.child.wait();
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// The words before a program's name that make it end when who started it ends; none where there is no `setpriv`.
pub fn tie() -> &'static [&'static str] {
    if is_installed("setpriv") { &["setpriv", "--pdeathsig", "TERM", "--"] } else { &[] }
}

/// The same command, tied to us.
fn ending_with_us(command: &Command) -> Command {
    let words = tie().iter().map(OsStr::new).chain([command.get_program()]).collect::<Vec<_>>();
    let (first, rest) = words.split_first().map_or((command.get_program(), &[][..]), |(first, rest)| (*first, rest));
    let mut wrapped = program(first, rest);
    wrapped.args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        wrapped.current_dir(folder);
    }
    wrapped
}
