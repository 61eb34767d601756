//! What crosses to the screens about a draw: what it meant for the group, what was checked, and how the chances were.

use serde::Serialize;
use ts_rs::TS;
use turno_core::scheduling::draw::{
    beacon::{Beacon, Source},
    own::{Checked, OwnOutcome},
    statistics::{SizeFigures, Waits},
};

/// A draw as one group's phone shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DrawView {
    /// The date, `YYYY-MM-DD`, on the operator's clock.
    pub date: String,
    /// What it meant for the group.
    pub outcome: OwnOutcome,
    /// What this phone checked.
    pub checks: Vec<Checked>,
    /// Where the number was to come from.
    pub source: DrawSource,
    /// What came from there.
    pub came_out: DrawSource,
    /// SHA-256 of `draw.txt`: the name of the list, to compare with others.
    pub hash: String,
    /// About how many bytes the files of everybody are.
    pub files_bytes: u32,
    /// People in the group's request.
    pub people: Option<u32>,
    /// Groups that took part.
    pub tickets: u32,
    /// Groups that got seats.
    pub seated: u32,
    /// By size of group.
    pub sizes: Vec<SizeFigures>,
    /// How long those who got seats had been registered.
    pub waits: Waits,
    /// How long those who still wait have been registered.
    pub waiting: Waits,
}

/// A source of numbers, or what came from it.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
#[ts(export)]
pub enum DrawSource {
    /// A round of drand.
    Drand {
        /// Its number.
        #[ts(type = "number")]
        round: u64,
    },
    /// A named event, or its outcome.
    Named {
        /// In the operator's words.
        text: String,
    },
}

impl From<Source> for DrawSource {
    fn from(source: Source) -> Self {
        match source {
            Source::Drand { round } => Self::Drand { round },
            Source::Named { event } => Self::Named { text: event },
        }
    }
}

impl From<Beacon> for DrawSource {
    fn from(beacon: Beacon) -> Self {
        match beacon {
            Beacon::Drand { round, .. } => Self::Drand { round },
            Beacon::Named { outcome } => Self::Named { text: outcome },
        }
    }
}
