//! The one writer: takes everything that waits, runs each in a savepoint of one transaction, commits once, then answers.
//!
//! A flush to the disk costs the same for one as for hundreds. Knows not what the work is.

use super::StoreError;
use rusqlite::{Connection, Savepoint, TransactionBehavior};
use std::{
    sync::{Mutex, PoisonError},
    thread::JoinHandle,
};
use tokio::sync::{mpsc, oneshot};

/// How much work may wait before those who ask are made to wait themselves.
const QUEUE_MAX: usize = 1_024;

/// Most pieces of work in one commit, so that the first of them is not kept waiting.
const COMMIT_MAX: usize = 512;

/// A piece of work and whoever waits for it.
trait Work: Send {
    /// Does it; `false` leaves no trace of it.
    fn run(&mut self, savepoint: &Savepoint<'_>) -> bool;
    /// Tells whoever waits.
    fn answer(self: Box<Self>, committed: bool);
}

struct Asked<T, F> {
    work: Option<F>,
    outcome: Option<rusqlite::Result<T>>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send, F: FnOnce(&Connection) -> rusqlite::Result<T> + Send> Work for Asked<T, F> {
    fn run(&mut self, savepoint: &Savepoint<'_>) -> bool {
        self.outcome = self.work.take().map(|work| work(savepoint));
        matches!(self.outcome, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, committed: bool) {
        let answer = match self.outcome {
            Some(Err(error)) => Err(StoreError::Sqlite(error)),
            Some(Ok(outcome)) if committed => Ok(outcome),
            Some(Ok(_)) | None => Err(StoreError::NotKept),
        };
        // Who asked may have gone; what was done stays done, and a repeated parcel is told so.
        let _ = self.answer.send(answer);
    }
}

enum Message {
    Work(Box<dyn Work>),
    Close,
}

/// The writer's thread, from outside.
#[derive(Debug)]
pub(super) struct Writer {
    queue: mpsc::Sender<Message>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub fn start(mut connection: Connection) -> Result<Self, StoreError> {
        let (queue, mut waiting) = mpsc::channel(QUEUE_MAX);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || while commit_next(&mut connection, &mut waiting) {})
            .map_err(|error| StoreError::File("store-writer".into(), error))?;
        Ok(Self { queue, thread: Mutex::new(Some(thread)) })
    }

    pub async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let asked = Asked { work: Some(work), outcome: None, answer };
        self.queue.send(Message::Work(Box::new(asked))).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }

    pub async fn close(&self) {
        let _ = self.queue.send(Message::Close).await;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = tokio::task::spawn_blocking(move || thread.join()).await;
        }
    }
}

/// Waits for work and commits it; `false` when the writer is to end.
fn commit_next(connection: &mut Connection, waiting: &mut mpsc::Receiver<Message>) -> bool {
    let mut works = Vec::new();
    let mut next = waiting.blocking_recv();
    let goes_on = loop {
        match next {
            Some(Message::Work(work)) => works.push(work),
            Some(Message::Close) | None => break false,
        }
        if works.len() >= COMMIT_MAX {
            break true;
        }
        match waiting.try_recv() {
            Ok(message) => next = Some(message),
            Err(_) => break true,
        }
    };
    let committed = match commit(connection, &mut works) {
        Ok(()) => true,
        Err(error) => {
            tracing::error!(%error, works = works.len(), "nothing of this commit was kept");
            false
        }
    };
    for work in works {
        work.answer(committed);
    }
    goes_on
}

fn commit(connection: &mut Connection, works: &mut [Box<dyn Work>]) -> rusqlite::Result<()> {
    if works.is_empty() {
        return Ok(());
    }
    let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for work in works {
        let savepoint = transaction.savepoint()?;
        if work.run(&savepoint) {
            savepoint.commit()?;
        } else {
            // A full disk can end the whole transaction under us; what follows must not commit by itself.
            drop(savepoint);
            if transaction.is_autocommit() {
                return Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_ABORT), None));
            }
        }
    }
    transaction.commit()
}
