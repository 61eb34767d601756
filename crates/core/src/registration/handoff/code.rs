//! The hand-off code: a group key as text, on a screen, in a QR or on the recovery card. Who has it is a member of the group.
//!
//! `TURNO2` and eleven groups of six symbols of Crockford's base 32: 32 bytes of key and 19 bits of SHA-256 over version and
//! key, five symbols a group; the sixth checks its group. `TURNO1`, without checks of groups, is still read.

use crate::{
    Code, Failure,
    ids::{crockford, crockford_value},
    keys::GroupKey,
    typed::{self, GROUP_SYMBOLS, bytes, check_symbol, values},
};
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// The prefix as it is written, and as it is read: O and 0 are one.
const PREFIX: &str = "TURNO";
const PREFIX_READ: &str = "TURN0";
const VERSION: char = '2';
/// Groups of a code.
pub const GROUPS: usize = 11;
/// Symbols of the key and its check: 275 bits.
const SYMBOLS: usize = GROUPS * (GROUP_SYMBOLS - 1);
/// Symbols of the first version: 35 bytes.
const FIRST_SYMBOLS: usize = 56;
/// Longest text that is looked at; pasted text may carry spaces and line ends.
const TEXT_CHARS_MAX: usize = 400;
/// Without a prefix, so many symbols are a code that somebody typed from a card, and no other text.
const SYMBOLS_MIN: usize = 36;

/// What is known of a group of a code while it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TypedGroup {
    /// Its symbols fit together.
    Right,
    /// A symbol is wrong, or two changed places.
    Wrong,
    /// Not typed yet, or not to its end.
    Open,
}

/// What is known of a code while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TypedCode {
    /// Every group there is; none for a code of the first version, whose groups say nothing.
    pub groups: Vec<TypedGroup>,
}

/// The code for a group, in groups to read or type.
pub fn to_text(key: &GroupKey) -> String {
    format!("{PREFIX}{VERSION}-{}", typed::groups(&content(key)).join("-"))
}

/// Reads a code that was scanned, pasted or typed. `RegistrationCodeGroup` names the first group that is not right.
pub fn from_text(text: &str) -> Result<GroupKey, Failure> {
    let (version, words) = split(text).ok_or(Code::RegistrationCodeForeign)?;
    match version {
        Some(VERSION) => {}
        Some('1') => return Ok(from_first(&words.concat())?),
        Some(newer) if newer.is_ascii_digit() => return Err(Code::RegistrationCodeNewer.into()),
        Some(_) => return Err(Code::RegistrationCodeDamaged.into()),
        None if is_bare(&words) => {}
        None => return Err(Code::RegistrationCodeForeign.into()),
    }
    let groups = groups(&words);
    if let Some(wrong) = states(&groups).iter().position(|state| *state == TypedGroup::Wrong) {
        return Err(Failure::new(Code::RegistrationCodeGroup).with("group", wrong + 1));
    }
    let values: Vec<u8> = groups.iter().flat_map(|group| group.chars().take(GROUP_SYMBOLS - 1)).filter_map(crockford_value).collect();
    // 275 bits are 34 bytes and a part: the key stands in the first 32.
    let bytes = bytes(&[values.as_slice(), &[0]].concat());
    let key = bytes.first_chunk::<32>().filter(|_| groups.len() == GROUPS).ok_or(Code::RegistrationCodeDamaged)?;
    let key = GroupKey::from_bytes(*key);
    if content(&key) == values { Ok(key) } else { Err(Code::RegistrationCodeDamaged.into()) }
}

/// What can be told of a code while it is typed.
pub fn look(text: &str) -> TypedCode {
    let Some((version, words)) = split(text).filter(|(version, _)| *version != Some('1')) else {
        return TypedCode { groups: Vec::new() };
    };
    let mut states = if version.is_none_or(|version| version == VERSION) { states(&groups(&words)) } else { Vec::new() };
    states.resize(GROUPS, TypedGroup::Open);
    TypedCode { groups: states }
}

/// The version, and what stands between spaces and hyphens, in capitals; none for what is too long to be a code.
fn split(text: &str) -> Option<(Option<char>, Vec<String>)> {
    if text.chars().count() > TEXT_CHARS_MAX {
        return None;
    }
    let parts = text.split(|letter: char| letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2014}' | '\u{2212}'));
    let words: Vec<String> = parts.filter(|part| !part.is_empty()).map(folded).collect();
    let whole = words.concat();
    if PREFIX_READ.starts_with(&whole) {
        return Some((None, Vec::new()));
    }
    let Some(after) = whole.strip_prefix(PREFIX_READ) else { return Some((None, words)) };
    let mut to_skip = PREFIX_READ.len() + after.chars().next().map_or(0, char::len_utf8);
    let rest = words.iter().map(|word| {
        let skipped = to_skip.min(word.len());
        to_skip -= skipped;
        word.get(skipped..).unwrap_or_default().to_owned()
    });
    Some((after.chars().next(), rest.filter(|word| !word.is_empty()).collect()))
}

fn folded(part: &str) -> String {
    let fold = |letter: char| crockford_value(letter).map_or(letter.to_ascii_uppercase(), crockford);
    part.chars().map(fold).collect()
}

/// Was it typed from a card, without the prefix?
fn is_bare(words: &[String]) -> bool {
    let symbols = words.concat();
    symbols.len() >= SYMBOLS_MIN && symbols.chars().all(|letter| crockford_value(letter).is_some())
}

/// The groups that were meant: six symbols each wherever spaces stand; or, where that makes as many right (a symbol was
/// left out or typed twice), what stands between the spaces.
fn groups(words: &[String]) -> Vec<String> {
    let symbols: Vec<char> = words.iter().flat_map(|word| word.chars()).collect();
    let by_length: Vec<String> = symbols.chunks(GROUP_SYMBOLS).map(|group| group.iter().collect()).collect();
    let right = |groups: &[String]| states(groups).iter().filter(|state| **state == TypedGroup::Right).count();
    if right(words) > 0 && right(words) >= right(&by_length) { words.to_vec() } else { by_length }
}

fn states(groups: &[String]) -> Vec<TypedGroup> {
    let state = |(number, group): (usize, &String)| {
        let values: Vec<u8> = group.chars().filter_map(crockford_value).collect();
        let all_known = values.len() == group.chars().count();
        match values.split_last() {
            // More was typed than there are groups.
            Some(_) if number + 1 == GROUPS && groups.len() > GROUPS => TypedGroup::Wrong,
            Some((check, rest)) if all_known && values.len() == GROUP_SYMBOLS && *check == check_symbol(number, rest) => TypedGroup::Right,
            _ if all_known && values.len() < GROUP_SYMBOLS && number + 1 == groups.len() => TypedGroup::Open,
            _ => TypedGroup::Wrong,
        }
    };
    groups.iter().enumerate().take(GROUPS).map(state).collect()
}

/// The symbols that the groups carry.
fn content(key: &GroupKey) -> Vec<u8> {
    let mut bytes = key.as_bytes().to_vec();
    bytes.extend(check_bytes(b"turno/2/hand-off", key.as_bytes()));
    values(&bytes).into_iter().take(SYMBOLS).collect()
}

fn from_first(symbols: &str) -> Result<GroupKey, Code> {
    let values: Option<Vec<u8>> = symbols.chars().map(crockford_value).collect();
    let values = values.filter(|values| values.len() == FIRST_SYMBOLS).ok_or(Code::RegistrationCodeDamaged)?;
    let bytes = bytes(&values);
    let (key, check) = bytes.split_first_chunk::<32>().ok_or(Code::RegistrationCodeDamaged)?;
    if check != check_bytes(b"turno/1/hand-off", key) {
        return Err(Code::RegistrationCodeDamaged);
    }
    Ok(GroupKey::from_bytes(*key))
}

fn check_bytes(purpose: &[u8], key: &[u8; 32]) -> [u8; 3] {
    let digest: [u8; 32] = Sha256::new().chain_update(purpose).chain_update(key).finalize().into();
    let [a, b, c, ..] = digest;
    [a, b, c]
}

#[cfg(test)]
mod tests;
