//! The operator's keys and their files. The age key opens registrations: `serve` never asks for it.

use crate::private_file;
use age::secrecy::ExposeSecret;
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signer, SigningKey};
use std::{
    fmt, fs, io,
    path::{Path, PathBuf},
};

/// Ed25519 seed in hexadecimal.
pub const SIGNING_FILE: &str = "operator.key";
/// Its public half in hexadecimal; programs are built with it.
pub const PUBLIC_FILE: &str = "operator.pub";
/// age X25519 identity that opens submissions.
pub const AGE_FILE: &str = "submissions.age-key";

/// What is wrong with a key file.
#[derive(Debug)]
pub enum KeyError {
    /// It cannot be read or written.
    File(PathBuf, io::Error),
    /// There is one already; a key that is overwritten is lost.
    Exists(PathBuf),
    /// It holds no such key.
    NoKey(PathBuf),
    /// The machine gives no random bytes.
    NoRandomness,
}

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Exists(path) => write!(f, "{} exists already and is not overwritten; nothing was written", path.display()),
            Self::NoKey(path) => write!(f, "{} holds no key of the kind that its name says", path.display()),
            Self::NoRandomness => f.write_str("the machine gives no random bytes"),
        }
    }
}

impl std::error::Error for KeyError {}

/// The key that signs as the operator.
#[derive(Clone)]
pub struct OperatorKey(SigningKey);

impl OperatorKey {
    /// The key with this seed.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// Reads the text of `operator.key`.
    pub fn parse(text: &str) -> Option<Self> {
        let seed: [u8; 32] = HEXLOWER.decode(text.trim().as_bytes()).ok()?.try_into().ok()?;
        Some(Self::from_seed(&seed))
    }

    /// Loads it from the folder of keys.
    pub fn load(folder: &Path) -> Result<Self, KeyError> {
        let path = folder.join(SIGNING_FILE);
        Self::parse(&read(&path)?).ok_or(KeyError::NoKey(path))
    }

    /// The public half.
    pub fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    /// Signs as the operator.
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }
}

impl fmt::Debug for OperatorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OperatorKey({})", HEXLOWER.encode(&self.public()))
    }
}

/// Loads the identity that opens submissions.
pub fn load_age_identity(folder: &Path) -> Result<age::x25519::Identity, KeyError> {
    let path = folder.join(AGE_FILE);
    parse_age_identity(&read(&path)?).ok_or(KeyError::NoKey(path))
}

/// Reads the text of `submissions.age-key`, as `age-keygen` writes it: comments, then the key.
pub fn parse_age_identity(text: &str) -> Option<age::x25519::Identity> {
    text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'))?.parse().ok()
}

/// The public halves of fresh keys.
#[derive(Debug)]
pub struct Made {
    /// Ed25519, hexadecimal.
    pub operator: String,
    /// age recipient.
    pub age_recipient: String,
}

/// Makes keys and saves them; where one of the files exists, none is touched.
pub fn make(folder: &Path) -> Result<Made, KeyError> {
    let in_folder = |name: &str| folder.join(name);
    if let Some(path) = [SIGNING_FILE, PUBLIC_FILE, AGE_FILE].map(in_folder).into_iter().find(|path| path.exists()) {
        return Err(KeyError::Exists(path));
    }
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(|_| KeyError::NoRandomness)?;
    let operator = HEXLOWER.encode(&OperatorKey::from_seed(&seed).public());
    let identity = age::x25519::Identity::generate();
    let age_recipient = identity.to_public().to_string();
    private_file::create_folder(folder).map_err(|error| KeyError::File(folder.to_owned(), error))?;
    save(&in_folder(SIGNING_FILE), &format!("{}\n", HEXLOWER.encode(&seed)))?;
    save(&in_folder(AGE_FILE), &format!("# public key: {age_recipient}\n{}\n", identity.to_string().expose_secret()))?;
    save(&in_folder(PUBLIC_FILE), &format!("{operator}\n"))?;
    Ok(Made { operator, age_recipient })
}

fn save(path: &Path, text: &str) -> Result<(), KeyError> {
    private_file::create_new(path, text.as_bytes()).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists {
            KeyError::Exists(path.to_owned())
        } else {
            KeyError::File(path.to_owned(), error)
        }
    })
}

fn read(path: &Path) -> Result<String, KeyError> {
    fs::read_to_string(path).map_err(|error| KeyError::File(path.to_owned(), error))
}
