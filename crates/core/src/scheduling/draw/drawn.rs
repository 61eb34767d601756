//! The published end of a draw: `drawn.txt` with the number and where it comes from, and `result.txt` with every ticket in
//! the order in which it was served, then those who stand by.

use super::{
    allot::{Outcome, Way, draw},
    beacon::{Beacon, Seed},
    frozen::{Frozen, FrozenFiles},
    lines::{Unreadable, after, exactly, is_hash, read, words},
    proof::Tree,
    sha256,
};
use std::fmt::Write;

/// The name of the file with the number.
pub const FILE: &str = "drawn.txt";

/// The name of the file with the outcome.
pub const RESULT: &str = "result.txt";

const TITLE: &str = "turno-drawn 1";

/// `drawn.txt`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawnFile {
    /// SHA-256 of the `draw.txt` that was drawn.
    pub draw: String,
    /// What came after the close.
    pub beacon: Beacon,
    /// The seed that it gives, hexadecimal.
    pub seed: String,
    /// Lines of `result.txt`: one a ticket.
    pub result_lines: usize,
    /// SHA-256 of `result.txt`.
    pub result: String,
    /// The root of the tree over the lines of `result.txt`.
    pub result_root: String,
}

/// The two files that are published after the draw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DrawnFiles {
    /// `drawn.txt`.
    pub drawn: String,
    /// `result.txt`.
    pub result: String,
}

impl DrawnFiles {
    /// Draws, and writes down what came of it. Whether the seed is the beacon's is asked before.
    pub fn of(files: &FrozenFiles, frozen: &Frozen, beacon: &Beacon, seed: &Seed) -> (Self, Outcome) {
        let outcome = draw(frozen, seed);
        let result = result_text(frozen, &outcome);
        let drawn = DrawnFile {
            draw: sha256(files.draw.as_bytes()),
            beacon: beacon.clone(),
            seed: seed.to_string(),
            result_lines: outcome.given.len() + outcome.standby.len(),
            result: sha256(result.as_bytes()),
            result_root: Tree::over(result.lines()).root(),
        };
        (Self { drawn: drawn.text(), result }, outcome)
    }
}

/// A line a ticket: `0f…3a drawn laredo 2026-11-25T15:00:00Z`, or `0f…3a standby`.
fn result_text(frozen: &Frozen, outcome: &Outcome) -> String {
    let mut text = String::with_capacity(frozen.tickets.len() * 48);
    for given in &outcome.given {
        let (Some(ticket), Some(slot)) = (frozen.tickets.get(given.ticket as usize), frozen.slots.get(given.slot)) else { continue };
        let way = match given.way {
            Way::Oldest => "oldest",
            Way::Drawn => "drawn",
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} {way} {} {}", ticket.id, slot.port, slot.starts_at);
    }
    for ticket in outcome.standby.iter().filter_map(|ticket| frozen.tickets.get(*ticket as usize)) {
        let _ = writeln!(text, "{} standby", ticket.id);
    }
    text
}

impl DrawnFile {
    /// The file.
    pub fn text(&self) -> String {
        let Self { draw, beacon, seed, result_lines, result, result_root } = self;
        format!("{TITLE}\ndraw {draw}\n{}\nseed {seed}\nresult {result_lines} {result} {result_root}\n", beacon.line())
    }

    /// Reads the file, which can be written in one way only.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let lines = read(FILE, text, Some)?;
        let [title, draw, beacon, seed, result] = lines.as_slice() else { return Err(Unreadable { file: FILE, line: 0 }) };
        let parse = || {
            let (draw, seed) = (after(draw, "draw")?, after(seed, "seed")?);
            let [result_lines, result, root] = words(after(result, "result")?)?;
            ([draw, seed, result, root].into_iter().all(is_hash) && *title == TITLE).then_some(())?;
            Some(Self {
                draw: draw.to_owned(),
                beacon: Beacon::parse(beacon)?,
                seed: seed.to_owned(),
                result_lines: exactly(result_lines)?,
                result: result.to_owned(),
                result_root: root.to_owned(),
            })
        };
        parse().ok_or(Unreadable { file: FILE, line: 0 })
    }
}
