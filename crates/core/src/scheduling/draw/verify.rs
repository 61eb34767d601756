//! The whole draw once more, from its published files alone: does everything fit? Lists what does not.

use super::{
    Outcome,
    beacon::Source,
    beacon::{BeaconFault, Seed, time_of},
    drawn::{DrawnFile, DrawnFiles},
    frozen::{DrawFile, Frozen, FrozenFiles},
    lines::Unreadable,
    proof::Tree,
    sha256,
    statistics::Statistics,
};

/// Something that does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// A line that is not as it must be.
    Unreadable(Unreadable),
    /// The file is not the one whose hash was published.
    OtherFile(&'static str),
    /// The number could be known before the close.
    KnownBefore,
    /// The number is not what it should be.
    Beacon(BeaconFault),
    /// The seed is not the one that the number gives.
    OtherSeed,
    /// Drawn again, the outcome is another one; the first line of `result.txt` that differs, from 1.
    OtherResult {
        /// The line.
        line: usize,
    },
    /// The figures are not those of this draw.
    OtherStatistics,
}

/// All published files of one draw.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AllFiles {
    /// From before the number.
    pub frozen: FrozenFiles,
    /// From after it.
    pub drawn: DrawnFiles,
    /// `statistics.json`.
    pub statistics: String,
}

/// Their names, those first that are there before the number.
pub const FILES: [&str; 6] = ["draw.txt", "seats.txt", "tickets.txt", "drawn.txt", "result.txt", "statistics.json"];

/// How many are there before the number.
pub const FROZEN: usize = 3;

impl AllFiles {
    /// The text of a file; none for a name that is not one of theirs.
    pub fn file(&self, name: &str) -> Option<&str> {
        let texts = [&self.frozen.draw, &self.frozen.seats, &self.frozen.tickets, &self.drawn.drawn, &self.drawn.result, &self.statistics];
        let (_, text) = FILES.iter().zip(texts).find(|(its, _)| **its == name)?;
        Some(text)
    }

    /// Are those there that come after the number?
    pub fn is_drawn(&self) -> bool {
        !self.drawn.drawn.is_empty()
    }
}

/// What a check that found nothing wrong has in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The lists.
    pub frozen: Frozen,
    /// The outcome.
    pub outcome: Outcome,
    /// Where the number came from.
    pub drawn: DrawnFile,
}

/// Are the lists those of `draw.txt`? The lists, where they can be read.
fn frozen(files: &FrozenFiles, misfits: &mut Vec<Misfit>) -> Option<Frozen> {
    let (manifest, frozen) = match (DrawFile::parse(&files.draw), Frozen::read(files)) {
        (Ok(manifest), Ok(frozen)) => (manifest, frozen),
        (Err(unreadable), _) | (_, Err(unreadable)) => {
            misfits.push(Misfit::Unreadable(unreadable));
            return None;
        }
    };
    if (sha256(files.seats.as_bytes()), frozen.slots.len()) != (manifest.seats, manifest.seat_lines) {
        misfits.push(Misfit::OtherFile(super::seats::FILE));
    }
    let tickets = (sha256(files.tickets.as_bytes()), frozen.tickets.len(), Tree::over(files.tickets.lines()).root());
    if tickets != (manifest.tickets, manifest.ticket_lines, manifest.tickets_root) {
        misfits.push(Misfit::OtherFile(super::tickets::FILE));
    }
    Some(frozen)
}

/// Draws again and compares. Every misfit, or what was verified.
pub fn verify(files: &AllFiles) -> Result<Verified, Vec<Misfit>> {
    let mut misfits = Vec::new();
    let frozen = frozen(&files.frozen, &mut misfits);
    let drawn = match DrawnFile::parse(&files.drawn.drawn) {
        Ok(drawn) => drawn,
        Err(unreadable) => {
            misfits.push(Misfit::Unreadable(unreadable));
            return Err(misfits);
        }
    };
    let Some(frozen) = frozen else { return Err(misfits) };
    if drawn.draw != sha256(files.frozen.draw.as_bytes()) {
        misfits.push(Misfit::OtherFile(super::frozen::FILE));
    }
    let seed = seed(&frozen, &drawn, &mut misfits);
    let Some(seed) = seed else { return Err(misfits) };
    let (again, outcome) = DrawnFiles::of(&files.frozen, &frozen, &drawn.beacon, &seed);
    if again.result != files.drawn.result {
        let same = again.result.lines().zip(files.drawn.result.lines()).take_while(|(ours, theirs)| ours == theirs).count();
        misfits.push(Misfit::OtherResult { line: same + 1 });
    } else if DrawnFile::parse(&again.drawn).as_ref() != Ok(&drawn) && misfits.is_empty() {
        misfits.push(Misfit::OtherFile(super::drawn::RESULT));
    }
    if files.statistics != Statistics::of(&frozen, &outcome).json() {
        misfits.push(Misfit::OtherStatistics);
    }
    if misfits.is_empty() { Ok(Verified { frozen, outcome, drawn }) } else { Err(misfits) }
}

/// The seed that the number gives, where the number is the named one and came after the close.
fn seed(frozen: &Frozen, drawn: &DrawnFile, misfits: &mut Vec<Misfit>) -> Option<Seed> {
    if let Source::Drand { round } = frozen.rules.source
        && time_of(round).is_none_or(|came_at| came_at <= frozen.rules.closed_at)
    {
        misfits.push(Misfit::KnownBefore);
    }
    match drawn.beacon.seed(&frozen.rules.source) {
        Ok(seed) => {
            if seed.to_string() != drawn.seed {
                misfits.push(Misfit::OtherSeed);
            }
            Some(seed)
        }
        Err(fault) => {
            misfits.push(Misfit::Beacon(fault));
            None
        }
    }
}
