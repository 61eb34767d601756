//! Takes the body of an upload and keeps what came of it, whatever becomes of the connection.
//!
//! Two who add to one photo do not mix: each saves only where the store still holds what it last saw.

use super::{
    absent,
    checksum::{Checksum, mismatch_status},
    conflict, too_large,
};
use crate::{
    http::{Door, problem::Problem},
    store::photos::{self, UNFINISHED_S_MAX, Upload},
};
use axum::body::{Body, Bytes, HttpBody};
use std::{future::poll_fn, pin::Pin, sync::Arc, time::Duration};
use tokio::time::{Instant, timeout, timeout_at};
use turno_core::{Code, ids::PhotoId};

/// So many bytes are saved at once at the latest: seven seconds of a slow network. Each time costs a flush.
const SAVE_BYTES: usize = 16 * 1024;

/// After this long without a byte, what came is saved: who lost the connection asks how far it came from a new one, and the
/// old one may not know yet that it is dead.
const PAUSE: Duration = Duration::from_secs(1);

/// After this long without a byte nothing more will come.
const SILENCE_MAX: Duration = Duration::from_secs(30);

/// How long a body may take: the largest photo at 7 kbit/s. What came counts, and the rest comes in the next request.
const BODY_TIME_MAX: Duration = Duration::from_secs(240);

/// Takes a body. `passed_over` bytes of it are here already; `coming` is what it says to bring.
pub(super) async fn receive(
    door: Arc<Door>,
    upload: Upload,
    passed_over: usize,
    checksum: Option<Checksum>,
    coming: Option<usize>,
    body: Body,
) -> Result<Upload, Problem> {
    let (group, photo) = (upload.group, upload.photo);
    let bytes = match upload.received {
        0 => Vec::new(),
        _ => door.store.read(move |connection| photos::bytes(connection, group, photo)).await?.ok_or_else(absent)?,
    };
    if bytes.len() != upload.received {
        return Err(conflict());
    }
    let receiving = Receiving { door, saved: bytes.len(), upload, bytes, passed_over };
    // A task of its own: when the connection breaks, the one that answers is dropped in the middle.
    tokio::spawn(receiving.run(body, checksum, coming)).await.map_err(|_| Problem::busy())?
}

/// How long a request may take: its body, the last silence in it, and the store.
pub const REQUEST_TIME_MAX: Duration = Duration::from_secs(BODY_TIME_MAX.as_secs() + SILENCE_MAX.as_secs() + 30);

struct Receiving {
    door: Arc<Door>,
    upload: Upload,
    /// All that is here of the photo, from its first byte.
    bytes: Vec<u8>,
    /// How many of these are in the store.
    saved: usize,
    passed_over: usize,
}

/// How a body ended.
enum End {
    /// With its last byte.
    Whole,
    /// Before it.
    Cut,
}

impl Receiving {
    async fn run(mut self, mut body: Body, mut checksum: Option<Checksum>, coming: Option<usize>) -> Result<Upload, Problem> {
        let before = self.bytes.len();
        let mut came = 0;
        let deadline = Instant::now() + BODY_TIME_MAX;
        let end = loop {
            let next = match timeout(PAUSE, next(&mut body)).await {
                Ok(next) => next,
                Err(_) => {
                    self.save().await?;
                    let patience = deadline.min(Instant::now() + SILENCE_MAX);
                    timeout_at(patience, next(&mut body)).await.unwrap_or(Some(Err(())))
                }
            };
            match next {
                None => break End::Whole,
                Some(Err(())) => break End::Cut,
                Some(Ok(bytes)) => {
                    came += bytes.len();
                    if let Some(checksum) = &mut checksum {
                        checksum.update(&bytes);
                    }
                    if !self.take(&bytes) {
                        return Err(self.undo(before, too_large()).await);
                    }
                    if self.bytes.len() - self.saved >= SAVE_BYTES && self.bytes.len() < self.upload.length {
                        self.save().await?;
                    }
                }
            }
            if Instant::now() > deadline {
                break End::Cut;
            }
        };
        // A connection that breaks can look like the end of the body: only a whole body has a hash to compare.
        let is_whole = matches!(end, End::Whole) && coming.is_none_or(|coming| coming == came);
        if is_whole && !self.upload.is_whole() && checksum.is_some_and(|checksum| !checksum.fits()) {
            return Err(self.undo(before, Problem::new(mismatch_status(), Code::SyncPhotoDamaged)).await);
        }
        self.save().await?;
        Ok(self.upload)
    }

    /// Takes the next bytes of the body; `false` when the photo is not that long.
    fn take(&mut self, bytes: &[u8]) -> bool {
        let new = bytes.get(self.passed_over..).unwrap_or_default();
        self.passed_over = self.passed_over.saturating_sub(bytes.len());
        let fits = self.bytes.len() + new.len() <= self.upload.length;
        if fits {
            self.bytes.extend_from_slice(new);
        }
        fits
    }

    /// Writes down what came. The last byte makes it whole, when it is the photo that was announced; otherwise nothing of it
    /// is worth keeping.
    async fn save(&mut self) -> Result<(), Problem> {
        if self.bytes.len() == self.saved {
            return Ok(());
        }
        let is_complete = self.bytes.len() == self.upload.length;
        if is_complete && PhotoId::of(&self.bytes) != self.upload.photo {
            let (upload, saved) = (self.upload.clone(), self.saved);
            self.door.store.write(move |connection| photos::discard(connection, &upload, saved)).await?;
            return Err(Problem::new(mismatch_status(), Code::SyncPhotoDamaged));
        }
        let expires_s = (!is_complete).then(|| self.door.clock.now().as_second() + UNFINISHED_S_MAX);
        self.replace(self.bytes.clone(), expires_s).await
    }

    /// Goes back to where this body began.
    async fn undo(&mut self, before: usize, problem: Problem) -> Problem {
        if self.saved == before {
            return problem;
        }
        self.bytes.truncate(before);
        let expires_s = self.upload.expires_s;
        self.replace(self.bytes.clone(), expires_s).await.err().unwrap_or(problem)
    }

    async fn replace(&mut self, bytes: Vec<u8>, expires_s: Option<i64>) -> Result<(), Problem> {
        let (upload, saved) = (self.upload.clone(), self.saved);
        let is_saved = self.door.store.write(move |connection| photos::save(connection, &upload, saved, &bytes, expires_s)).await?;
        if !is_saved {
            return Err(conflict());
        }
        self.saved = self.bytes.len();
        self.upload.received = self.saved;
        self.upload.expires_s = expires_s;
        Ok(())
    }
}

/// The next bytes of a body; may be dropped while it waits, and asked again.
async fn next(body: &mut Body) -> Option<Result<Bytes, ()>> {
    loop {
        let frame = poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).await?;
        match frame.map(|frame| frame.into_data()) {
            Ok(Ok(bytes)) => return Some(Ok(bytes)),
            // Trailers are passed over.
            Ok(Err(_)) => {}
            Err(_) => return Some(Err(())),
        }
    }
}
