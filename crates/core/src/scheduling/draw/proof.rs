//! Is this line in that file? A tree of hashes over the lines answers with a few hundred bytes instead of the file.
//!
//! A leaf is SHA-256(0x00, line), a node SHA-256(0x01, left, right); the last node of an odd row goes up as it is.

use super::verify::AllFiles;
use crate::ids::TicketId;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

type Hash = [u8; 32];

fn leaf(line: &str) -> Hash {
    Sha256::new().chain_update([0]).chain_update(line).finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The rows of hashes, from the lines up to the root.
#[derive(Debug, Clone)]
pub struct Tree(Vec<Vec<Hash>>);

impl Tree {
    /// The tree over the lines of a file, without their newlines.
    pub fn over<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let mut rows: Vec<Vec<Hash>> = vec![lines.map(leaf).collect()];
        while let Some(row) = rows.last().filter(|row| row.len() > 1) {
            let above = row.chunks(2).map(|pair| match pair {
                [left, right] => node(left, right),
                [alone, ..] => *alone,
                [] => leaf(""),
            });
            rows.push(above.collect());
        }
        Self(rows)
    }

    /// The root, hexadecimal; of no lines at all it is that of one empty line.
    pub fn root(&self) -> String {
        HEXLOWER.encode(&self.0.last().and_then(|row| row.first()).copied().unwrap_or_else(|| leaf("")))
    }

    /// What proves the line at this place (from 0).
    pub fn proof(&self, line: &str, place: usize) -> Proof {
        let mut at = place;
        let mut beside = Vec::new();
        for row in &self.0 {
            if let Some(hash) = row.get(at ^ 1) {
                beside.extend(hash);
            }
            at /= 2;
        }
        Proof { line: line.to_owned(), place, beside: HEXLOWER.encode(&beside) }
    }
}

/// A line, its place in the file, and the hashes beside its way up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// The line, without its newline.
    pub line: String,
    /// Its place, from 0.
    pub place: usize,
    /// The hashes beside its way up, hexadecimal, one after the other.
    pub beside: String,
}

impl Proof {
    /// Is the line in the file of so many lines whose tree has this root?
    pub fn holds(&self, root: &str, lines: usize) -> bool {
        let Ok(beside) = HEXLOWER.decode(self.beside.as_bytes()) else { return false };
        let (mut beside, []) = beside.as_chunks::<32>() else { return false };
        let (mut hash, mut at, mut width) = (leaf(&self.line), self.place, lines);
        if at >= lines {
            return false;
        }
        while width > 1 {
            // The last of an odd row has nobody beside it.
            if at ^ 1 < width {
                let Some((next, rest)) = beside.split_first() else { return false };
                hash = if at % 2 == 0 { node(&hash, next) } else { node(next, &hash) };
                beside = rest;
            }
            (at, width) = (at / 2, width.div_ceil(2));
        }
        beside.is_empty() && HEXLOWER.encode(&hash) == root
    }
}

/// What one phone needs of a draw: its line in the list, and its line in the result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketProof {
    /// In `tickets.txt`.
    pub ticket: Proof,
    /// In `result.txt`.
    pub result: Proof,
}

/// The lines of a file by the tickets that they begin with, and the tree over them.
#[derive(Debug)]
struct Listed {
    tree: Tree,
    lines: BTreeMap<TicketId, (usize, String)>,
}

impl Listed {
    fn over(text: &str) -> Self {
        let ticket = |line: &str| TicketId::parse(line.split(' ').next()?);
        let lines = text.lines().enumerate().filter_map(|(place, line)| Some((ticket(line)?, (place, line.to_owned()))));
        Self { tree: Tree::over(text.lines()), lines: lines.collect() }
    }

    fn of(&self, ticket: TicketId) -> Option<Proof> {
        let (place, line) = self.lines.get(&ticket)?;
        Some(self.tree.proof(line, *place))
    }
}

/// The proofs of every ticket of a draw.
#[derive(Debug)]
pub struct Proofs {
    tickets: Listed,
    result: Listed,
}

impl Proofs {
    /// Those of a draw that was made.
    pub fn over(files: &AllFiles) -> Self {
        Self { tickets: Listed::over(&files.frozen.tickets), result: Listed::over(&files.drawn.result) }
    }

    /// The proof of one ticket; none when it did not take part.
    pub fn of(&self, ticket: TicketId) -> Option<TicketProof> {
        Some(TicketProof { ticket: self.tickets.of(ticket)?, result: self.result.of(ticket)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_length_is_proven_and_nothing_else_is() {
        for count in 1..40_usize {
            let lines: Vec<String> = (0..count).map(|number| format!("line {number}")).collect();
            let tree = Tree::over(lines.iter().map(String::as_str));
            for (place, line) in lines.iter().enumerate() {
                let proof = tree.proof(line, place);
                assert!(proof.holds(&tree.root(), count), "{place} of {count}");
                assert!(!Proof { line: format!("{line}!"), ..proof.clone() }.holds(&tree.root(), count));
                assert!(!Proof { place: place + 1, ..proof.clone() }.holds(&tree.root(), count) || count == 1);
                assert!(!Proof { beside: format!("{}{}", proof.beside, "0".repeat(64)), ..proof.clone() }.holds(&tree.root(), count));
                assert!(!proof.holds(&"0".repeat(64), count));
            }
        }
        assert_eq!(Tree::over([].into_iter()).root().len(), 64);
    }
}
