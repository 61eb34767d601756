//! Photos on their way: one at a time, resumed to the byte, after all parcels. `next` says what to do now, `answered` what
//! an answer means and what to write down. It holds no photo and no key.
//!
//! What waits is the vault's and handed in each time; a restart costs one question, how far a begun photo came.

use super::Backoff;
use crate::{Code, Failure, ids::PhotoId};
use std::{collections::BTreeMap, time::Duration};

/// A photo that waits to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingPhoto {
    /// The photo.
    pub id: PhotoId,
    /// Its length in bytes, sealed.
    pub bytes: usize,
    /// May the server have a part of it?
    pub begun: bool,
}

/// What the driver does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhotoStep {
    /// Nothing before that moment of the monotonic clock; `None`: until something new.
    Wait {
        /// When to ask again.
        until: Option<Duration>,
    },
    /// Announce the photo and send it whole, in one request.
    Create(WaitingPhoto),
    /// Ask how much of it the server has.
    Ask(WaitingPhoto),
    /// Send it from this byte on.
    Append {
        /// Which.
        photo: WaitingPhoto,
        /// How many bytes the server has.
        from: usize,
    },
    /// Fetch a photo of another device.
    Fetch(PhotoId),
}

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoOutcome {
    /// The server has so many bytes of it.
    Has {
        /// `Upload-Offset`.
        offset: usize,
    },
    /// The server has nothing of it.
    Absent,
    /// The server has another number of bytes, or is still busy with what came before; nothing was added.
    Disagrees,
    /// The whole photo, sealed; its hash was not looked at.
    Fetched(Vec<u8>),
    /// The server refused it, with this code.
    Refused(Failure),
    /// The server cannot serve now; it may say how long to wait.
    Busy {
        /// `Retry-After`.
        retry_after: Option<Duration>,
    },
    /// Nothing came through, or something that is not the server answered.
    Failed(Code),
}

/// What to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoChange {
    /// From now on the server has so many bytes, or may have: what is not yet begun is begun.
    Sent {
        /// Which.
        photo: PhotoId,
        /// How many.
        bytes: usize,
    },
    /// The server has nothing of it: it is begun anew.
    Unsent {
        /// Which.
        photo: PhotoId,
    },
    /// The server has all of it.
    Taken {
        /// Which.
        photo: PhotoId,
    },
    /// The server refused it: a person must look at it. Others go on.
    Refused {
        /// Which.
        photo: PhotoId,
        /// Why.
        failure: Failure,
    },
    /// It came.
    Fetched {
        /// Which.
        photo: PhotoId,
        /// Sealed.
        bytes: Vec<u8>,
    },
}

/// A photo that the server does not have yet is asked for again after this, and later: its device may have no network.
const ABSENT: Duration = Duration::from_secs(60);

/// The engine's memory: waits, and what was heard since the start.
#[derive(Debug, Clone, Default)]
pub struct PhotoEngine {
    backoff: Backoff,
    not_before: Duration,
    /// How much of a photo the server said to have, as long as nothing was sent since.
    heard: BTreeMap<PhotoId, usize>,
    /// Photos of others that did not come, and when to ask again.
    absent: BTreeMap<PhotoId, (Backoff, Duration)>,
    /// How many photos let the next one go first: what the server disagrees about holds nobody up.
    turn: usize,
}

impl PhotoEngine {
    /// What to do at this moment of the monotonic clock. `wanted`: photos that a log names and this device lacks.
    pub fn next(&self, now: Duration, waiting: &[WaitingPhoto], wanted: &[PhotoId]) -> PhotoStep {
        if waiting.is_empty() && wanted.is_empty() {
            return PhotoStep::Wait { until: None };
        }
        if now < self.not_before {
            return PhotoStep::Wait { until: Some(self.not_before) };
        }
        if let Some(photo) = waiting.get(self.turn % waiting.len().max(1)).copied() {
            return match self.heard.get(&photo.id) {
                Some(from) => PhotoStep::Append { photo, from: *from },
                None if photo.begun => PhotoStep::Ask(photo),
                None => PhotoStep::Create(photo),
            };
        }
        let due = |photo: &PhotoId| self.absent.get(photo).map_or(Duration::ZERO, |(_, due)| *due);
        match wanted.iter().min_by_key(|photo| due(photo)) {
            Some(photo) if due(photo) <= now => PhotoStep::Fetch(*photo),
            soonest => PhotoStep::Wait { until: soonest.map(due) },
        }
    }

    /// A person asked, or the network came back: no wait counts any more.
    pub fn try_now(&mut self) {
        self.not_before = Duration::ZERO;
        self.absent.clear();
    }

    /// What the end of a step means. `random`: 64 fresh random bits.
    pub fn answered(&mut self, now: Duration, step: PhotoStep, outcome: PhotoOutcome, random: u64) -> Option<PhotoChange> {
        match step {
            PhotoStep::Wait { .. } => None,
            PhotoStep::Fetch(photo) => self.fetched(now, photo, outcome, random),
            PhotoStep::Create(photo) | PhotoStep::Ask(photo) | PhotoStep::Append { photo, .. } => {
                // Whatever was sent, only what the server says now counts.
                let before = self.heard.remove(&photo.id);
                self.sent(now, (step, photo), before, outcome, random)
            }
        }
    }

    fn sent(
        &mut self,
        now: Duration,
        (step, photo): (PhotoStep, WaitingPhoto),
        before: Option<usize>,
        outcome: PhotoOutcome,
        random: u64,
    ) -> Option<PhotoChange> {
        let id = photo.id;
        let is_create = matches!(step, PhotoStep::Create(_));
        match outcome {
            PhotoOutcome::Has { offset } if offset == photo.bytes => {
                self.goes_on(now);
                self.turn = 0;
                Some(PhotoChange::Taken { photo: id })
            }
            PhotoOutcome::Has { offset } if offset < photo.bytes => {
                self.heard.insert(id, offset);
                // A server that takes nothing of what is sent is not asked over and over.
                let is_ask = matches!(step, PhotoStep::Ask(_));
                if is_ask || offset > before.unwrap_or(0) {
                    self.goes_on(now)
                } else {
                    self.wait(now, random, None)
                }
                Some(PhotoChange::Sent { photo: id, bytes: offset })
            }
            PhotoOutcome::Absent if !is_create => {
                self.not_before = now;
                Some(PhotoChange::Unsent { photo: id })
            }
            PhotoOutcome::Refused(failure) => {
                self.turn = 0;
                Some(PhotoChange::Refused { photo: id, failure })
            }
            PhotoOutcome::Has { .. } | PhotoOutcome::Disagrees => {
                self.turn = self.turn.wrapping_add(1);
                self.wait(now, random, None);
                None
            }
            PhotoOutcome::Busy { retry_after } => {
                self.wait(now, random, retry_after);
                None
            }
            PhotoOutcome::Failed(code) => {
                self.wait(now, random, None);
                // Without a way to the server nothing has left: nothing needs to be asked.
                let left_nothing = is_create && matches!(code, Code::SyncNoNetwork | Code::SyncNameNotFound);
                left_nothing.then_some(PhotoChange::Unsent { photo: id })
            }
            PhotoOutcome::Absent | PhotoOutcome::Fetched(_) => {
                self.wait(now, random, None);
                None
            }
        }
    }

    fn fetched(&mut self, now: Duration, photo: PhotoId, outcome: PhotoOutcome, random: u64) -> Option<PhotoChange> {
        match outcome {
            PhotoOutcome::Fetched(bytes) if PhotoId::of(&bytes) == photo => {
                self.goes_on(now);
                self.absent.remove(&photo);
                Some(PhotoChange::Fetched { photo, bytes })
            }
            PhotoOutcome::Busy { retry_after } => {
                self.wait(now, random, retry_after);
                None
            }
            PhotoOutcome::Failed(_) => {
                self.wait(now, random, None);
                None
            }
            // Its device has not sent it yet, or what came is not it: others do not wait for it.
            PhotoOutcome::Absent
            | PhotoOutcome::Fetched(_)
            | PhotoOutcome::Refused(_)
            | PhotoOutcome::Has { .. }
            | PhotoOutcome::Disagrees => {
                let (mut backoff, _) = self.absent.get(&photo).copied().unwrap_or_default();
                let wait = ABSENT.saturating_add(backoff.failed(random));
                self.absent.insert(photo, (backoff, now.saturating_add(wait)));
                None
            }
        }
    }

    fn goes_on(&mut self, now: Duration) {
        self.backoff.worked();
        self.not_before = now;
    }

    fn wait(&mut self, now: Duration, random: u64, asked: Option<Duration>) {
        self.not_before = now.saturating_add(self.backoff.failed_asked(random, asked));
    }
}

#[cfg(test)]
mod tests;
