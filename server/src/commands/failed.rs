//! Why a command could not do its work, in the words that the operator reads on the terminal.

use crate::{
    draws::DrawFault,
    operator::{keys::KeyError, settings::Mistake},
    serve::{StartError, TlsError},
    store::StoreError,
};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};
use turno_core::Code;

/// Ends a command with exit code 2.
#[derive(Debug)]
pub enum CommandFailed {
    /// A file or folder cannot be read or written.
    File(PathBuf, io::Error),
    /// A file has mistakes: all of them.
    Mistakes(PathBuf, Vec<Mistake>),
    /// A key file.
    Key(KeyError),
    /// A bundle that this key did not sign, or that is none.
    Bundle(PathBuf, Code),
    /// The file is not sealed to this key, or damaged.
    NotSealedToUs(PathBuf, age::DecryptError),
    /// A stored parcel does not open: the store is damaged.
    Damaged(Code),
    /// A draw.
    Draw(DrawFault),
    /// The store.
    Store(StoreError),
    /// The certificate or its key.
    Tls(TlsError),
    /// The server does not start.
    Start(StartError),
}

impl fmt::Display for CommandFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Mistakes(path, mistakes) => {
                write!(f, "{} has mistakes; nothing was done:", path.display())?;
                mistakes.iter().try_for_each(|mistake| write!(f, "\n  {mistake}"))
            }
            Self::Key(error) => error.fmt(f),
            Self::Bundle(path, code) => write!(f, "{} is no bundle of this operator ({})", path.display(), code.as_str()),
            Self::NotSealedToUs(path, error) => write!(f, "{} does not open with this key: {error}", path.display()),
            Self::Damaged(code) => write!(f, "the store holds a parcel that does not open ({})", code.as_str()),
            Self::Draw(fault) => fault.fmt(f),
            Self::Store(error) => error.fmt(f),
            Self::Tls(error) => error.fmt(f),
            Self::Start(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for CommandFailed {}

impl From<DrawFault> for CommandFailed {
    fn from(fault: DrawFault) -> Self {
        Self::Draw(fault)
    }
}

impl From<KeyError> for CommandFailed {
    fn from(error: KeyError) -> Self {
        Self::Key(error)
    }
}

impl From<StoreError> for CommandFailed {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<rusqlite::Error> for CommandFailed {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl From<StartError> for CommandFailed {
    fn from(error: StartError) -> Self {
        Self::Start(error)
    }
}

/// Reads a file, or says which could not be read.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, CommandFailed> {
    fs::read(path).map_err(|error| CommandFailed::File(path.to_owned(), error))
}

/// Writes what a command prints. A reader that closed the pipe has seen enough.
pub(super) fn print(text: &str) {
    use io::Write;
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
