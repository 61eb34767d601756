//! Answers a whole sync request: every parcel judged by itself in one transaction, then what is new for each group.

use super::{Incoming, Outcome, judge};
use crate::{
    operator::Operator,
    store::{Store, StoreError, stream},
};
use jiff::Timestamp;
use rusqlite::Connection;
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use turno_core::{
    ids::GroupId,
    parcel::{
        ParcelKind,
        wire::{News, SyncAnswer},
    },
};

/// Most bytes of news in one answer: half a minute at 128 kbit/s.
pub const NEWS_BYTES_MAX: usize = 512 * 1024;

/// Most things of news in one answer, so that with a full load of receipts a client still reads it.
const NEWS_MAX: usize = 4_000;

/// What the frame of one thing adds to its bytes: group, place and lengths.
const NEWS_FRAME_BYTES: usize = 50;

/// An answer, and how many parcels met which outcome, for the journal.
#[derive(Debug)]
pub struct Answered {
    /// What the client gets.
    pub answer: SyncAnswer,
    /// Taken now.
    pub taken: usize,
    /// Answered before.
    pub repeated: usize,
    /// Refused.
    pub refused: usize,
}

/// Judges the parcels and collects the news behind the cursors.
pub async fn answer(
    store: &Store,
    operator: &Arc<Operator>,
    now: Timestamp,
    incoming: Vec<Incoming>,
    cursors: BTreeMap<GroupId, u64>,
) -> Result<Answered, StoreError> {
    let own: BTreeSet<Vec<u8>> = incoming.iter().filter_map(log_bytes).collect();
    let mut judged = Vec::new();
    if !incoming.is_empty() {
        let operator = Arc::clone(operator);
        let all = move |connection: &Connection| incoming.iter().map(|one| judge(connection, &operator, now, one)).collect();
        judged = store.write::<Vec<_>, _>(all).await?;
    }
    let (news, more) =
        if cursors.is_empty() { (Vec::new(), false) } else { store.read(move |connection| collect(connection, &cursors, &own)).await? };
    let count = |outcome: Outcome| judged.iter().filter(|(its, _)| *its == outcome).count();
    Ok(Answered {
        taken: count(Outcome::Taken),
        repeated: count(Outcome::Repeated),
        refused: count(Outcome::Refused),
        answer: SyncAnswer { now_s: now.as_second(), receipts: judged.into_iter().map(|(_, receipt)| receipt).collect(), news, more },
    })
}

/// The bytes of a log: who sends it has it, and is told its place alone.
fn log_bytes(incoming: &Incoming) -> Option<Vec<u8>> {
    match incoming {
        Incoming::Opened { parcel, .. } if parcel.kind == ParcelKind::Log => Some(parcel.bytes.clone()),
        Incoming::Opened { .. } | Incoming::Refused(_) => None,
    }
}

/// What is new, up to the budget; was there more?
fn collect(connection: &Connection, cursors: &BTreeMap<GroupId, u64>, own: &BTreeSet<Vec<u8>>) -> rusqlite::Result<(Vec<News>, bool)> {
    let mut found = Vec::new();
    let mut bytes = 0;
    for (group, place) in cursors {
        let full = stream::after(connection, *group, *place, |mut news| {
            if own.contains(&news.bytes) {
                news.bytes.clear();
            }
            bytes += news.bytes.len() + NEWS_FRAME_BYTES;
            let fits = bytes <= NEWS_BYTES_MAX && found.len() < NEWS_MAX;
            if fits {
                found.push(news);
            }
            fits
        })?;
        if full {
            return Ok((found, true));
        }
    }
    Ok((found, false))
}
