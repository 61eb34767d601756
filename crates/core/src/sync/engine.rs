//! The engine: `next` says what to do now, `answered` what an answer means. It holds no parcel and no key.
//!
//! The outbox is the vault's; it is handed in whole each time, so a restart loses nothing but the wait.

use super::Backoff;
use crate::{
    Code, Failure,
    ids::{GroupId, ParcelId},
    parcel::{
        receipt::Receipt,
        wire::{News, REQUEST_BYTES_MAX, SyncAnswer},
    },
};
use jiff::Timestamp;
use std::{collections::BTreeSet, time::Duration};

/// A parcel that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outgoing {
    /// The parcel.
    pub id: ParcelId,
    /// Its length in bytes.
    pub bytes: usize,
}

/// What the driver does now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Nothing before that moment of the monotonic clock; `None`: until something new.
    Wait {
        /// When to ask again.
        until: Option<Duration>,
    },
    /// Send this.
    Send(Batch),
}

/// What goes into one request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The parcels, in order.
    pub parcels: Vec<ParcelId>,
    /// The groups whose news is asked for.
    pub groups: Vec<GroupId>,
    /// Are there groups behind them, to be asked for next?
    pub more_groups: bool,
}

/// How a request ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// An answer of the protocol.
    Answered(SyncAnswer),
    /// The server refused the request as a whole, with this code.
    Refused(Failure),
    /// The server cannot serve now; it may say how long to wait.
    Busy {
        /// `Retry-After`.
        retry_after: Option<Duration>,
    },
    /// Nothing came through, or something that is not the server answered.
    Failed(Code),
}

/// What the driver writes down, all of one answer in one transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// The server took the parcel.
    Taken {
        /// Which.
        parcel: ParcelId,
        /// When, by the server, seconds since 1970.
        at_s: i64,
    },
    /// The server refused the parcel: a person must look at it. Others go on.
    Refuse {
        /// Which.
        parcel: ParcelId,
        /// Why.
        failure: Failure,
    },
    /// News of a group, to be read and its place kept as the new cursor.
    News(News),
    /// The server's time was heard.
    ServerTime(Timestamp),
}

/// Most parcels in one request.
const PARCELS_MAX: usize = 64;

/// Most groups whose news one request asks for: a shelter's caseload is asked for in turns.
const GROUPS_MAX: usize = 1_000;

/// Most bytes of parcels in one request: half a minute at 128 kbit/s.
const BYTES_MAX: usize = REQUEST_BYTES_MAX / 2;

/// After so many answers in a row, twice as much is asked for again.
const PATIENCE: u32 = 4;

/// How long to let pass before asking for news when nothing waits: as long again as the last time while all is quiet, so that
/// a caseload left open for a day costs little, and at once where something happens.
const POLL_FIRST: Duration = Duration::from_secs(60);
const POLL_MAX: Duration = Duration::from_secs(15 * 60);

/// The engine's memory: waits, and how small a request must be while a culprit is looked for or connections break.
#[derive(Debug, Clone)]
pub struct Engine {
    operator: [u8; 32],
    backoff: Backoff,
    not_before: Duration,
    poll_at: Duration,
    poll_every: Duration,
    /// Did anything come or go since all groups were asked for the last time?
    stirred: bool,
    parcels_max: usize,
    /// How many parcels and groups stand in one request while connections break, and how many were answered since one did.
    carried_max: (usize, usize),
    answered: u32,
    /// How many groups, in their order, had their turn.
    turn: usize,
    /// Did somebody ask for news that did not all come yet?
    news_wanted: bool,
}

impl Engine {
    /// An engine for the operator with this public key; it starts by asking for news.
    pub fn new(operator: [u8; 32]) -> Self {
        Self {
            operator,
            backoff: Backoff::default(),
            not_before: Duration::ZERO,
            poll_at: Duration::ZERO,
            poll_every: POLL_FIRST,
            stirred: true,
            parcels_max: PARCELS_MAX,
            carried_max: (PARCELS_MAX, GROUPS_MAX),
            answered: 0,
            turn: 0,
            news_wanted: false,
        }
    }

    /// What to do at this moment of the monotonic clock.
    pub fn next(&self, now: Duration, outbox: &[Outgoing], groups: &[GroupId]) -> Step {
        if outbox.is_empty() && groups.is_empty() {
            return Step::Wait { until: None };
        }
        let due = if outbox.is_empty() { self.not_before.max(self.poll_at) } else { self.not_before };
        if now < due {
            return Step::Wait { until: Some(due) };
        }
        let mut bytes = 0;
        let parcels = outbox.iter().take(self.parcels_max.min(self.carried_max.0)).take_while(|parcel| {
            bytes += parcel.bytes;
            bytes <= BYTES_MAX || bytes == parcel.bytes
        });
        let turn = if self.turn < groups.len() { self.turn } else { 0 };
        let asked: Vec<GroupId> = groups.iter().skip(turn).take(self.carried_max.1).copied().collect();
        let more_groups = turn + asked.len() < groups.len();
        Step::Send(Batch { parcels: parcels.map(|parcel| parcel.id).collect(), groups: asked, more_groups })
    }

    /// A person asked, or the network came back: no wait counts any more.
    pub fn try_now(&mut self) {
        self.not_before = Duration::ZERO;
        self.poll_at = Duration::ZERO;
        self.stirred = true;
        self.news_wanted = true;
    }

    /// Did somebody ask for news that did not all come yet? With the data saver on, nobody else does.
    pub fn is_news_wanted(&self) -> bool {
        self.news_wanted
    }

    /// When the next try is due while tries fail.
    pub fn not_before(&self) -> Duration {
        self.not_before
    }

    /// What the end of a request means. `random`: 64 fresh random bits.
    pub fn answered(&mut self, now: Duration, batch: &Batch, outcome: Outcome, random: u64) -> Vec<Effect> {
        match outcome {
            Outcome::Answered(answer) => {
                self.parcels_max = (self.parcels_max * 2).min(PARCELS_MAX);
                self.carried();
                self.not_before = now;
                // What this turn did not bring whole comes first.
                if !answer.more {
                    self.turn = if batch.more_groups { self.turn + batch.groups.len() } else { 0 };
                }
                // What was begun is brought to its end; an answer to parcels alone ends nothing.
                self.news_wanted = answer.more || batch.more_groups || (self.news_wanted && batch.groups.is_empty());
                self.stirred |= !batch.parcels.is_empty() || !answer.news.is_empty();
                self.poll_at = if answer.more || batch.more_groups { now } else { now.saturating_add(self.rest()) };
                self.read(batch, answer, now, random)
            }
            Outcome::Refused(failure) => self.refused(now, batch, failure, random),
            Outcome::Busy { retry_after } => {
                self.not_before = now.saturating_add(self.backoff.failed_asked(random, retry_after));
                Vec::new()
            }
            Outcome::Failed(code) => {
                if code == Code::SyncServerSilent {
                    self.broke(batch);
                }
                self.not_before = now.saturating_add(self.backoff.failed(random));
                Vec::new()
            }
        }
    }

    /// The request may have been more than a connection carries before it breaks.
    fn broke(&mut self, batch: &Batch) {
        let (parcels, groups) = self.carried_max;
        let less = |sent: usize, before: usize| if sent == 0 { before } else { sent.div_ceil(2) };
        self.carried_max = (less(batch.parcels.len(), parcels), less(batch.groups.len(), groups));
        self.answered = 0;
    }

    /// A connection carried a request: after some in a row, more is tried.
    fn carried(&mut self) {
        self.answered += 1;
        if self.answered >= PATIENCE {
            let (parcels, groups) = self.carried_max;
            self.carried_max = ((parcels * 2).min(PARCELS_MAX), (groups * 2).min(GROUPS_MAX));
            self.answered = 0;
        }
    }

    /// How long to rest once all groups were asked.
    fn rest(&mut self) -> Duration {
        self.poll_every = if self.stirred { POLL_FIRST } else { self.poll_every.saturating_mul(2).min(POLL_MAX) };
        self.stirred = false;
        self.poll_every
    }

    /// Refused as a whole: halve until the culprit stands alone, then set it aside.
    fn refused(&mut self, now: Duration, batch: &Batch, failure: Failure, random: u64) -> Vec<Effect> {
        match batch.parcels.as_slice() {
            [] => {
                self.not_before = now.saturating_add(self.backoff.failed(random));
                Vec::new()
            }
            [culprit] => {
                self.parcels_max = 1;
                vec![Effect::Refuse { parcel: *culprit, failure }]
            }
            several => {
                self.parcels_max = several.len().div_ceil(2);
                Vec::new()
            }
        }
    }

    fn read(&mut self, batch: &Batch, answer: SyncAnswer, now: Duration, random: u64) -> Vec<Effect> {
        let mut effects: Vec<Effect> = Timestamp::from_second(answer.now_s).map(Effect::ServerTime).into_iter().collect();
        let mut open: BTreeSet<ParcelId> = batch.parcels.iter().copied().collect();
        // A receipt that is not the operator's, or not of a parcel we sent, says nothing.
        let receipts = answer.receipts.iter().filter_map(|bytes| Receipt::open(bytes, &self.operator).ok());
        for receipt in receipts {
            if open.remove(&receipt.parcel) {
                effects.push(match receipt.refused {
                    None => Effect::Taken { parcel: receipt.parcel, at_s: receipt.at_s },
                    Some(failure) => Effect::Refuse { parcel: receipt.parcel, failure },
                });
            }
        }
        if open.is_empty() {
            self.backoff.worked();
        } else {
            // Some parcels got no receipt: they are still ours, and are tried again after a wait.
            self.not_before = now.saturating_add(self.backoff.failed(random));
        }
        let asked: BTreeSet<GroupId> = batch.groups.iter().copied().collect();
        effects.extend(answer.news.into_iter().filter(|news| asked.contains(&news.group)).map(Effect::News));
        effects
    }
}

#[cfg(test)]
mod tests;
