//! The columns: what is alike stands together, so that it compresses together.

use super::numbers::{Reader, put_number};

/// How many there are, in the order in which they stand.
const COUNT: usize = 7;

/// Columns while they are written.
#[derive(Debug, Default)]
pub struct Written {
    /// How many edits there are, then for each run of edits of one device about one subject: subject, length, device and count.
    pub runs: Vec<u8>,
    /// When the edits were made, as runs of equal times.
    pub times: Vec<u8>,
    /// Which edits replace which.
    pub replaces: Vec<u8>,
    /// Each edit's row, as the distance from the one before.
    pub rows: Vec<u8>,
    /// Each edit's kind of answer, and the choice where it is one.
    pub kinds: Vec<u8>,
    /// Places in lists, parts of dates, amounts.
    pub parts: Vec<u8>,
    /// Words.
    pub texts: Vec<u8>,
}

impl Written {
    /// All in one: the length of each but the last, then each.
    pub fn join(self) -> Vec<u8> {
        let columns = [self.runs, self.times, self.replaces, self.rows, self.kinds, self.parts, self.texts];
        let mut bytes = Vec::new();
        columns.iter().take(COUNT - 1).for_each(|column| put_number(&mut bytes, column.len() as u64));
        bytes.extend(columns.into_iter().flatten());
        bytes
    }
}

/// Columns while they are read.
#[derive(Debug, Default)]
pub struct Columns<'a> {
    /// As in `Written`, each.
    pub runs: Reader<'a>,
    /// Times.
    pub times: Reader<'a>,
    /// Replacements.
    pub replaces: Reader<'a>,
    /// Rows.
    pub rows: Reader<'a>,
    /// Kinds of answers.
    pub kinds: Reader<'a>,
    /// Parts.
    pub parts: Reader<'a>,
    /// Words.
    pub texts: Reader<'a>,
}

impl<'a> Columns<'a> {
    /// Takes apart what `join` put together.
    pub fn split(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let lengths: Vec<usize> = (1..COUNT).map(|_| reader.count()).collect::<Option<_>>()?;
        let mut lengths = lengths.into_iter();
        let mut next = || Some(Reader::new(reader.bytes(lengths.next()?)?));
        let (runs, times, replaces, rows, kinds, parts) = (next()?, next()?, next()?, next()?, next()?, next()?);
        Some(Self { runs, times, replaces, rows, kinds, parts, texts: Reader::new(reader.rest()) })
    }

    /// How many edits there are.
    pub fn count(&mut self) -> Option<usize> {
        self.runs.count()
    }
}
