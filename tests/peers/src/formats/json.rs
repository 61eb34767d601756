//! JSON compressed with zstd at level 19: what most apps would send, as whole records or as changed answers only.

use crate::{
    Done,
    carried::{Format, Keeper, smallest, unfolded},
    records::{Records, merge},
};

/// How much of a record leaves when one of its answers changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granularity {
    /// The record of everybody of whom something changed.
    Record,
    /// The changed answers alone. A floor and no peer: which of two answers came first, or that they differ, is nowhere in it.
    Answer,
}

/// Records as JSON.
#[derive(Debug)]
pub struct ZstdJson {
    granularity: Granularity,
    records: Records,
}

impl ZstdJson {
    /// An empty device.
    pub fn new(granularity: Granularity) -> Self {
        Self { granularity, records: Records::new() }
    }
}

impl Format for ZstdJson {
    fn name(&self) -> &'static str {
        match self.granularity {
            Granularity::Record => "zstd JSON, changed records",
            Granularity::Answer => "floor: JSON, changed answers",
        }
    }

    fn family(&mut self, records: &Records) -> Done<Vec<u8>> {
        self.records = records.clone();
        smallest(serde_json::to_vec(records)?)
    }

    fn edits(&mut self, changed: &Records) -> Done<Vec<u8>> {
        merge(&mut self.records, changed);
        let sent = match self.granularity {
            Granularity::Answer => changed.clone(),
            Granularity::Record => {
                self.records.iter().filter(|(subject, _)| changed.contains_key(*subject)).map(|(k, v)| (k.clone(), v.clone())).collect()
            }
        };
        smallest(serde_json::to_vec(&sent)?)
    }

    fn keeper(&self) -> Keeper {
        let mut kept = Records::new();
        Box::new(move |body| {
            if body.is_empty() {
                return smallest(serde_json::to_vec(&kept)?);
            }
            merge(&mut kept, &serde_json::from_slice(&unfolded(body)?)?);
            Ok(Vec::new())
        })
    }

    fn read(&self, whole: &[u8]) -> Done<Records> {
        Ok(serde_json::from_slice(&unfolded(whole)?)?)
    }
}
