//! The hand-off code: a group key as text and QR. Who has it is a member of the group.
//!
//! `TURNO1` and 56 symbols of Crockford's base 32: 32 bytes of key, 3 bytes of SHA-256 over version and key.

use crate::{
    Code,
    ids::{crockford, crockford_value},
    keys::GroupKey,
};
use sha2::{Digest, Sha256};

const PREFIX: &str = "TURNO";
const VERSION: char = '1';
/// 35 bytes are 280 bits: 56 symbols of five bits.
const SYMBOLS: usize = 56;
/// Longest text that is looked at; pasted text may carry spaces and line ends.
const TEXT_CHARS_MAX: usize = 400;

/// The code for a group, in groups of seven symbols to read or type.
pub fn to_text(key: &GroupKey) -> String {
    let mut bytes = key.as_bytes().to_vec();
    bytes.extend(check_bytes(key.as_bytes()));
    let mut text = format!("{PREFIX}{VERSION}");
    for (place, symbol) in symbols(&bytes).into_iter().enumerate() {
        if place % 7 == 0 {
            text.push('-');
        }
        text.push(symbol);
    }
    text
}

/// Reads a code that was scanned, pasted or typed.
pub fn from_text(text: &str) -> Result<GroupKey, Code> {
    if text.chars().count() > TEXT_CHARS_MAX {
        return Err(Code::RegistrationCodeForeign);
    }
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}' | '\u{2013}')).collect();
    // Only the prefix's own letters count here; within the code, O and 0, I and 1 are one.
    let Some(rest) =
        compact.get(..PREFIX.len()).filter(|start| start.eq_ignore_ascii_case(PREFIX)).and_then(|_| compact.get(PREFIX.len()..))
    else {
        return Err(Code::RegistrationCodeForeign);
    };
    let mut rest = rest.chars();
    match rest.next() {
        Some(VERSION) => {}
        Some(version) if version.is_ascii_digit() => return Err(Code::RegistrationCodeNewer),
        _ => return Err(Code::RegistrationCodeDamaged),
    }
    let values: Option<Vec<u8>> = rest.map(crockford_value).collect();
    let bytes = values.filter(|values| values.len() == SYMBOLS).map(|values| bytes(&values)).ok_or(Code::RegistrationCodeDamaged)?;
    let (key, check) = bytes.split_at_checked(32).ok_or(Code::RegistrationCodeDamaged)?;
    let key: [u8; 32] = key.try_into().map_err(|_| Code::RegistrationCodeDamaged)?;
    if check != check_bytes(&key) {
        return Err(Code::RegistrationCodeDamaged);
    }
    Ok(GroupKey::from_bytes(key))
}

fn check_bytes(key: &[u8; 32]) -> [u8; 3] {
    let digest: [u8; 32] = Sha256::new().chain_update(b"turno/1/hand-off").chain_update(key).finalize().into();
    let [a, b, c, ..] = digest;
    [a, b, c]
}

/// Five bits a symbol, highest first.
fn symbols(bytes: &[u8]) -> Vec<char> {
    bytes
        .chunks(5)
        .flat_map(|chunk| {
            let bits = chunk.iter().fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
            (0..8).rev().map(move |place| crockford(((bits >> (5 * place)) & 31) as u8))
        })
        .collect()
}

fn bytes(symbols: &[u8]) -> Vec<u8> {
    symbols
        .chunks(8)
        .flat_map(|chunk| {
            let bits = chunk.iter().fold(0_u64, |bits, symbol| (bits << 5) | u64::from(*symbol));
            (0..5).rev().map(move |place| ((bits >> (8 * place)) & 255) as u8)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> GroupKey {
        GroupKey::from_bytes(std::array::from_fn(|index| (index * 37 + 11) as u8))
    }

    #[test]
    fn a_code_reads_back_however_it_was_typed() {
        let text = to_text(&key());
        for typed in [text.clone(), text.to_lowercase(), text.replace('-', " "), format!("  {}\n", text.replace('-', ""))] {
            assert_eq!(from_text(&typed).unwrap().as_bytes(), key().as_bytes(), "{typed}");
        }
    }

    #[test]
    fn every_single_wrong_symbol_and_every_swap_is_caught() {
        let text = to_text(&key()).replace('-', "");
        let symbols: Vec<char> = text.chars().collect();
        for place in PREFIX.len() + 1..symbols.len() {
            for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().filter(|wrong| *wrong != symbols[place]) {
                let mut typed = symbols.clone();
                typed[place] = wrong;
                assert_eq!(from_text(&typed.iter().collect::<String>()).err(), Some(Code::RegistrationCodeDamaged));
            }
            if place + 1 < symbols.len() && symbols[place] != symbols[place + 1] {
                let mut typed = symbols.clone();
                typed.swap(place, place + 1);
                assert_eq!(from_text(&typed.iter().collect::<String>()).err(), Some(Code::RegistrationCodeDamaged));
            }
        }
    }

    #[test]
    fn cut_foreign_and_newer_codes_have_words_of_their_own() {
        let text = to_text(&key());
        assert_eq!(from_text(&text[..40]).err(), Some(Code::RegistrationCodeDamaged));
        assert_eq!(from_text("https://example.org").err(), Some(Code::RegistrationCodeForeign));
        assert_eq!(from_text("").err(), Some(Code::RegistrationCodeForeign));
        assert_eq!(from_text(&"TURNO1".repeat(500)).err(), Some(Code::RegistrationCodeForeign));
        assert_eq!(from_text(&text.replacen('1', "2", 1)).err(), Some(Code::RegistrationCodeNewer));
    }
}
