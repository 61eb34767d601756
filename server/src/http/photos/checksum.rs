//! `Upload-Checksum`: what a client says that its body's hash is. SHA-1 is what tus asks of every server; it finds damage of
//! the way, not forgery. The photo's own SHA-256 is looked at in any case.

use super::super::problem::Problem;
use axum::http::{HeaderMap, StatusCode};
use data_encoding::BASE64;
use sha1::Sha1;
use sha2::{Digest, Sha256};

/// A body's hash as it grows, and what it must be in the end.
pub(super) struct Checksum {
    growing: Growing,
    expected: Vec<u8>,
}

enum Growing {
    Sha1(Sha1),
    Sha256(Sha256),
}

impl Checksum {
    /// What the client asks to be checked; nothing, most often.
    pub fn asked(headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let Some(header) = headers.get("upload-checksum") else { return Ok(None) };
        let (algorithm, hash) = header.to_str().ok().and_then(|text| text.split_once(' ')).ok_or(Problem::bad_input())?;
        let growing = match algorithm {
            "sha1" => Growing::Sha1(Sha1::new()),
            "sha256" => Growing::Sha256(Sha256::new()),
            _ => return Err(Problem::bad_input()),
        };
        let expected = BASE64.decode(hash.as_bytes()).map_err(|_| Problem::bad_input())?;
        Ok(Some(Self { growing, expected }))
    }

    /// The next bytes of the body.
    pub fn update(&mut self, bytes: &[u8]) {
        match &mut self.growing {
            Growing::Sha1(hash) => hash.update(bytes),
            Growing::Sha256(hash) => hash.update(bytes),
        }
    }

    /// Was it the body that the client meant?
    pub fn fits(self) -> bool {
        match self.growing {
            Growing::Sha1(hash) => hash.finalize().as_slice() == self.expected,
            Growing::Sha256(hash) => hash.finalize().as_slice() == self.expected,
        }
    }
}

/// Checksum Mismatch: tus's own status, in no register.
pub(super) fn mismatch_status() -> StatusCode {
    StatusCode::from_u16(460).unwrap_or(StatusCode::BAD_REQUEST)
}
