//! Photos on their way: one at a time, resumed to the byte, after all parcels. `next` says what to do now, `answered` what
//! an answer means and what to write down. It holds no key, and of photos only what came of the one that is fetched. See `pieces`
//! for how much goes at once.
//!
//! What waits is the vault's and handed in each time; a restart costs one question, how far a begun photo came.

mod pieces;

use super::Backoff;
use crate::{Code, Failure, ids::PhotoId, parcel::photo::PHOTO_BYTES_MAX};
use pieces::Pieces;
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
    /// Announce the photo and send so many bytes of it along: all of them where connections hold.
    Create {
        /// Which.
        photo: WaitingPhoto,
        /// How many bytes go along.
        bytes: usize,
    },
    /// Ask how much of it the server has.
    Ask(WaitingPhoto),
    /// Send so many bytes of it from this byte on.
    Append {
        /// Which.
        photo: WaitingPhoto,
        /// How many bytes the server has.
        from: usize,
        /// How many go in this request.
        bytes: usize,
    },
    /// Fetch a photo of another device.
    Fetch {
        /// Which.
        photo: PhotoId,
        /// How many of its bytes came before the connection broke.
        from: usize,
    },
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
    /// Bytes of a photo that was fetched, sealed; its hash was not looked at.
    Came {
        /// Which byte is the first of them.
        from: usize,
        /// They.
        bytes: Vec<u8>,
        /// Is it all that was to come, or did the connection break?
        is_whole: bool,
    },
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
    /// The photo that is fetched, and what came of it.
    came: Option<(PhotoId, Vec<u8>)>,
    /// How many photos let the next one go first: what the server disagrees about holds nobody up.
    turn: usize,
    /// How much goes in one request.
    pieces: Pieces,
    /// What was sent last without an answer: which photo, from which byte, how many. The next question tells what came of it.
    unanswered: Option<(PhotoId, usize, usize)>,
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
                Some(from) => PhotoStep::Append { photo, from: *from, bytes: self.pieces.of(photo.bytes.saturating_sub(*from)) },
                None if photo.begun => PhotoStep::Ask(photo),
                None => PhotoStep::Create { photo, bytes: self.pieces.with_announcement(photo.bytes) },
            };
        }
        let due = |photo: &PhotoId| self.absent.get(photo).map_or(Duration::ZERO, |(_, due)| *due);
        match wanted.iter().min_by_key(|photo| due(photo)) {
            Some(photo) if due(photo) <= now => {
                let came = self.came.as_ref().filter(|(of, _)| of == photo);
                PhotoStep::Fetch { photo: *photo, from: came.map_or(0, |(_, bytes)| bytes.len()) }
            }
            soonest => PhotoStep::Wait { until: soonest.map(due) },
        }
    }

    /// Do connections break, so that each request is better off with one of its own?
    pub fn connections_break(&self) -> bool {
        self.pieces.are_small()
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
            PhotoStep::Fetch { photo, .. } => self.fetched(now, photo, outcome, random),
            PhotoStep::Create { photo, .. } | PhotoStep::Ask(photo) | PhotoStep::Append { photo, .. } => {
                // Whatever was sent, only what the server says now counts.
                let before = self.heard.remove(&photo.id);
                self.learn(step, &outcome);
                self.sent(now, (step, photo), before, outcome, random)
            }
        }
    }

    /// What an answer, or none, says about how much a connection carries.
    fn learn(&mut self, step: PhotoStep, outcome: &PhotoOutcome) {
        let (photo, from, bytes) = match step {
            PhotoStep::Create { photo, bytes } => (photo.id, 0, bytes),
            PhotoStep::Append { photo, from, bytes } => (photo.id, from, bytes),
            PhotoStep::Ask(photo) => {
                let told = self.unanswered.filter(|(asked, ..)| *asked == photo.id);
                if let (Some((_, from, sent)), PhotoOutcome::Has { offset }) = (told, outcome) {
                    self.pieces.broke(sent, offset.saturating_sub(from));
                    self.unanswered = None;
                }
                return;
            }
            PhotoStep::Fetch { .. } | PhotoStep::Wait { .. } => return,
        };
        self.unanswered = matches!(outcome, PhotoOutcome::Failed(_)).then_some((photo, from, bytes));
        if matches!(outcome, PhotoOutcome::Has { .. }) {
            self.pieces.came(bytes);
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
        let is_create = matches!(step, PhotoStep::Create { .. });
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
            PhotoOutcome::Absent | PhotoOutcome::Came { .. } => {
                self.wait(now, random, None);
                None
            }
        }
    }

    fn fetched(&mut self, now: Duration, photo: PhotoId, outcome: PhotoOutcome, random: u64) -> Option<PhotoChange> {
        match outcome {
            PhotoOutcome::Came { from, bytes, is_whole } => {
                let before = self.came.take().filter(|(of, came)| *of == photo && came.len() == from).map(|(_, came)| came);
                let mut came = before.or_else(|| (from == 0).then(Vec::new))?;
                let has_new = !bytes.is_empty();
                came.extend(bytes);
                if is_whole && PhotoId::of(&came) == photo {
                    self.goes_on(now);
                    self.absent.remove(&photo);
                    return Some(PhotoChange::Fetched { photo, bytes: came });
                }
                if is_whole || came.len() > PHOTO_BYTES_MAX {
                    self.ask_later(now, photo, random);
                    return None;
                }
                self.came = Some((photo, came));
                if has_new {
                    self.goes_on(now)
                } else {
                    self.wait(now, random, None)
                }
                None
            }
            PhotoOutcome::Busy { retry_after } => {
                self.wait(now, random, retry_after);
                None
            }
            PhotoOutcome::Failed(_) => {
                self.wait(now, random, None);
                None
            }
            PhotoOutcome::Absent | PhotoOutcome::Refused(_) | PhotoOutcome::Has { .. } | PhotoOutcome::Disagrees => {
                self.came = None;
                self.ask_later(now, photo, random);
                None
            }
        }
    }

    /// Its device has not sent it yet, or what came is not it: others do not wait for it.
    fn ask_later(&mut self, now: Duration, photo: PhotoId, random: u64) {
        let (mut backoff, _) = self.absent.get(&photo).copied().unwrap_or_default();
        let wait = ABSENT.saturating_add(backoff.failed(random));
        self.absent.insert(photo, (backoff, now.saturating_add(wait)));
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
