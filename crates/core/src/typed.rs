//! Bytes as groups of symbols that people read and type: Crockford's base 32, five symbols a group; the sixth checks its group.
//!
//! What the bytes are, `registration::handoff::code` (a group's key) and `scheduling::slip` know.

use crate::ids::crockford;

/// Symbols of a group, the last of which checks the others.
pub(crate) const GROUP_SYMBOLS: usize = 6;

/// The groups of these symbols, each with its check. The last one may be shorter.
pub(crate) fn groups(values: &[u8]) -> Vec<String> {
    let group = |(number, group): (usize, &[u8])| {
        let check = check_symbol(number, group);
        group.iter().chain([&check]).map(|value| crockford(*value)).collect()
    };
    values.chunks(GROUP_SYMBOLS - 1).enumerate().map(group).collect()
}

/// The symbol that checks a group: a weighted sum in the field of 32 elements. The weights of neighbours differ and none is
/// zero, so one wrong symbol or two that changed places never fit; nor does a group in the place of one of the 31 beside it.
pub(crate) fn check_symbol(number: usize, values: &[u8]) -> u8 {
    let start = ((number + 1) & 31) as u8;
    doubled(values.iter().fold(start, |sum, value| doubled(sum) ^ value))
}

/// A value times x, modulo x⁵ + x² + 1, under which the powers of x are all 31 others.
fn doubled(value: u8) -> u8 {
    if value & 16 == 0 { value << 1 } else { ((value << 1) ^ 0b10_0101) & 31 }
}

/// Five bits a symbol, highest first. Five bytes make eight symbols: what is shorter is filled up with zeros.
pub(crate) fn values(bytes: &[u8]) -> Vec<u8> {
    bytes
        .chunks(5)
        .flat_map(|chunk| {
            let bits = (0..5).fold(0_u64, |bits, place| (bits << 8) | u64::from(chunk.get(place).copied().unwrap_or(0)));
            (0..8).rev().map(move |place| ((bits >> (5 * place)) & 31) as u8)
        })
        .collect()
}

/// The bytes of these symbols.
pub(crate) fn bytes(symbols: &[u8]) -> Vec<u8> {
    symbols
        .chunks(8)
        .flat_map(|chunk| {
            let bits = chunk.iter().fold(0_u64, |bits, symbol| (bits << 5) | u64::from(*symbol));
            (0..5).rev().map(move |place| ((bits >> (8 * place)) & 255) as u8)
        })
        .collect()
}
