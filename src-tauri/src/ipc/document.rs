//! What crosses to the screens when a document is read from a picture.

use serde::Serialize;
use ts_rs::TS;
use turno_core::registration::mrz::Mrz;

/// The lines at the foot of a document, read from a picture: a proposal, for a person to compare with the paper.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct DocumentLines {
    /// As they stand there, parted by line breaks.
    pub lines: String,
    /// What they say.
    pub mrz: Mrz,
}
