//! The operator's signed word on a draw: `draw.txt` before the number, with `drawn.txt` and the figures after it. Small, so
//! that every phone holds it; whoever has an older one can show when something was changed.

use super::statistics::Statistics;
use crate::{
    Code,
    parcel::{
        cbor,
        signed::{Signed, kind},
    },
};
use serde::{Deserialize, Serialize};

/// The name that is signed with it, so that it never passes for another public table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Table {
    Draw,
}

/// What is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    table: Table,
    /// `draw.txt`.
    pub draw: String,
    /// `drawn.txt` and the figures, once the draw was made.
    pub drawn: Option<Drawn>,
}

/// The end of a draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// `drawn.txt`.
    pub drawn: String,
    /// `statistics.json`, read.
    pub statistics: Statistics,
}

impl Statement {
    /// A statement of these files.
    pub fn new(draw: String, drawn: Option<Drawn>) -> Self {
        Self { table: Table::Draw, draw, drawn }
    }

    /// Signs it as the operator with this public key.
    pub fn to_bytes(&self, operator: &[u8; 32], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        Signed { signer: *operator, kind: kind::PUBLIC, payload: cbor::encode(self) }.to_bytes(sign)
    }

    /// Reads a statement that must be by this operator.
    pub fn open(bytes: &[u8], operator: &[u8; 32]) -> Result<Self, Code> {
        let payload = Signed::open_by(bytes, operator, kind::PUBLIC)?;
        cbor::decode(&payload).map_err(|_| Code::SyncParcelMalformed)
    }
}
