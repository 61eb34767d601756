//! Lines of the published files: words between single spaces, every line ended by a newline, one way only to write a thing.

use std::str::FromStr;

/// A line that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The file.
    pub file: &'static str,
    /// The line, from 1; 0 when it is the whole file.
    pub line: usize,
}

/// Reads a file line by line; `read` gives nothing for a line that is not as it must be.
pub(super) fn read<'a, T>(file: &'static str, text: &'a str, mut read: impl FnMut(&'a str) -> Option<T>) -> Result<Vec<T>, Unreadable> {
    let unreadable = |line: usize| Unreadable { file, line };
    if !(text.is_empty() || text.ends_with('\n')) || text.contains('\r') {
        return Err(unreadable(0));
    }
    text.lines().enumerate().map(|(number, line)| read(line).ok_or(unreadable(number + 1))).collect()
}

/// The words of a line, when there are exactly so many.
pub(super) fn words<const COUNT: usize>(line: &str) -> Option<[&str; COUNT]> {
    let mut words = [""; COUNT];
    let mut parts = line.split(' ');
    for word in &mut words {
        *word = parts.next().filter(|part| !part.is_empty())?;
    }
    parts.next().is_none().then_some(words)
}

/// What follows a name and a space.
pub(super) fn after<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    line.strip_prefix(name)?.strip_prefix(' ').filter(|rest| !rest.is_empty())
}

/// A value that is written exactly as it would be written again.
pub(super) fn exactly<T: FromStr + ToString>(word: &str) -> Option<T> {
    word.parse().ok().filter(|value: &T| value.to_string() == word)
}

/// Is it the name of a port: small letters and underscores?
pub(super) fn is_port(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// Is it a SHA-256 in small hexadecimal?
pub(super) fn is_hash(word: &str) -> bool {
    word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
