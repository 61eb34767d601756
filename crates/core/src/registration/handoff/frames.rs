//! A piece of bytes as pictures one after another: each text fits a QR code that a slow camera reads. Any order will do.
//!
//! Frames are numbered and shown again and again, so a lost one costs a round (docs/decisions/0014).

use crate::Code;
use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// How a frame's text begins; no hand-off code begins so.
const PREFIX: &str = "TURNOF";
const VERSION: char = '1';

/// Bytes of the piece in one frame: with all around them 310 letters of a QR code's alphanumeric mode, which fit version 10 at
/// level M (57 squares a side).
const PAYLOAD_BYTES: usize = 175;

/// Most frames of a piece: at three a second a round takes 40 seconds. Larger pieces go as a file.
pub const FRAMES_MAX: usize = 120;

/// The start of the SHA-256 of the piece: tells two pieces apart, and that the whole is whole.
const PIECE_BYTES: usize = 8;
/// The start of the SHA-256 of the frame before it: a misread letter is refused.
const CHECK_BYTES: usize = 4;

/// Pieces that are collected at once: who scans two families in turns loses neither.
const PIECES_MAX: usize = 4;

/// What the collector has of the piece whose frame was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Collected {
    /// Some frames are there.
    Part {
        /// How many.
        have: usize,
        /// Of how many.
        of: usize,
        /// The numbers of the others, from one.
        missing: Vec<usize>,
    },
    /// All frames are there: the piece.
    Whole(Vec<u8>),
}

/// Collects frames in any order.
#[derive(Debug, Clone, Default)]
pub struct Collector {
    /// The piece that was heard of last stands last.
    pieces: Vec<([u8; PIECE_BYTES], Piece)>,
}

#[derive(Debug, Clone)]
struct Piece {
    count: u8,
    parts: BTreeMap<u8, Vec<u8>>,
}

struct Frame {
    piece: [u8; PIECE_BYTES],
    index: u8,
    count: u8,
    payload: Vec<u8>,
}

/// The texts of a piece. `RegistrationTooLargeToShow` when there would be too many.
pub fn frames(piece: &[u8]) -> Result<Vec<String>, Code> {
    let parts: Vec<&[u8]> = piece.chunks(PAYLOAD_BYTES).collect();
    if parts.len() > FRAMES_MAX {
        return Err(Code::RegistrationTooLargeToShow);
    }
    let name = piece_name(piece);
    let count = parts.len() as u8;
    Ok((0..count).zip(parts).map(|(index, part)| text(&Frame { piece: name, index, count, payload: part.to_vec() })).collect())
}

/// Is it a frame, of this version or a newer one?
pub fn is_frame(text: &str) -> bool {
    text.starts_with(PREFIX)
}

impl Collector {
    /// Adds what was scanned. `RegistrationCodeForeign`, `RegistrationCodeNewer`, `RegistrationCodeDamaged` change nothing.
    pub fn add(&mut self, text: &str) -> Result<Collected, Code> {
        let Frame { piece: name, index, count, payload } = read(text)?;
        let (name, mut piece) = match self.pieces.iter().position(|(known, _)| *known == name) {
            Some(place) => self.pieces.remove(place),
            None => (name, Piece { count, parts: BTreeMap::new() }),
        };
        let fits = piece.count == count;
        if fits {
            piece.parts.insert(index, payload);
        }
        let collected = piece.collected();
        if let Collected::Whole(bytes) = &collected
            && piece_name(bytes) != name
        {
            // Every frame was right by itself, but they make no whole: begin again.
            return Err(Code::RegistrationCodeDamaged);
        }
        self.pieces.push((name, piece));
        if self.pieces.len() > PIECES_MAX {
            self.pieces.remove(0);
        }
        if fits { Ok(collected) } else { Err(Code::RegistrationCodeDamaged) }
    }
}

impl Piece {
    fn collected(&self) -> Collected {
        let missing: Vec<usize> =
            (0..self.count).filter(|index| !self.parts.contains_key(index)).map(|index| usize::from(index) + 1).collect();
        if missing.is_empty() {
            return Collected::Whole(self.parts.values().flatten().copied().collect());
        }
        Collected::Part { have: self.parts.len(), of: usize::from(self.count), missing }
    }
}

fn text(frame: &Frame) -> String {
    let mut bytes = [frame.piece.as_slice(), &[frame.index, frame.count], &frame.payload].concat();
    bytes.extend(check(&bytes));
    format!("{PREFIX}{VERSION}{}", BASE32_NOPAD.encode(&bytes))
}

fn read(text: &str) -> Result<Frame, Code> {
    let mut rest = text.strip_prefix(PREFIX).ok_or(Code::RegistrationCodeForeign)?.chars();
    match rest.next() {
        Some(VERSION) => {}
        Some(version) if version.is_ascii_digit() => return Err(Code::RegistrationCodeNewer),
        _ => return Err(Code::RegistrationCodeDamaged),
    }
    let bytes = BASE32_NOPAD.decode(rest.as_str().as_bytes()).map_err(|_| Code::RegistrationCodeDamaged)?;
    take_apart(&bytes).ok_or(Code::RegistrationCodeDamaged)
}

fn take_apart(bytes: &[u8]) -> Option<Frame> {
    let (content, its_check) = bytes.split_last_chunk::<CHECK_BYTES>()?;
    let (piece, rest) = content.split_first_chunk::<PIECE_BYTES>()?;
    let ([index, count], payload) = rest.split_first_chunk::<2>()?;
    let is_last = index.checked_add(1) == Some(*count);
    let sized = if is_last { (1..=PAYLOAD_BYTES).contains(&payload.len()) } else { payload.len() == PAYLOAD_BYTES };
    let counted = index < count && usize::from(*count) <= FRAMES_MAX;
    (*its_check == check(content) && sized && counted).then(|| Frame {
        piece: *piece,
        index: *index,
        count: *count,
        payload: payload.to_vec(),
    })
}

fn piece_name(piece: &[u8]) -> [u8; PIECE_BYTES] {
    start(piece)
}

fn check(bytes: &[u8]) -> [u8; CHECK_BYTES] {
    start(bytes)
}

fn start<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let digest: [u8; 32] = Sha256::digest(bytes).into();
    digest.first_chunk::<N>().copied().unwrap_or([0; N])
}

#[cfg(test)]
mod tests;
