//! The rules of the lock: what a PIN must be, and how long a wrong one makes wait. The vault crate keeps them.

use crate::Code;

/// Fewest digits. Six digits at half a second a try, slowed after five, outlast a thief's patience, not a laboratory.
pub const PIN_CHARS_MIN: usize = 6;

/// Most characters that are read; longer is a mistake.
pub const PIN_CHARS_MAX: usize = 128;

/// Wrong PINs that cost no wait.
const FREE_TRIES: u32 = 5;

/// The longest wait, in seconds: an hour, so that nobody is ever locked out for good.
const WAIT_S_MAX: u64 = 3_600;

/// Is this PIN fit to protect a vault?
pub fn check_new_pin(pin: &str) -> Result<(), Code> {
    let count = pin.chars().count();
    let mut distinct: Vec<char> = pin.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let ascending = pin.as_bytes().windows(2).all(|pair| matches!(pair, [a, b] if b.wrapping_sub(*a) == 1));
    let descending = pin.as_bytes().windows(2).all(|pair| matches!(pair, [a, b] if a.wrapping_sub(*b) == 1));
    if !(PIN_CHARS_MIN..=PIN_CHARS_MAX).contains(&count) || distinct.len() < 3 || ascending || descending {
        return Err(Code::VaultPinWeak);
    }
    Ok(())
}

/// Seconds to wait after this many wrong PINs in a row: none for five, then 30 s doubling to an hour.
pub fn wait_after_wrong_pins_s(wrong: u32) -> u64 {
    match wrong.checked_sub(FREE_TRIES) {
        None => 0,
        Some(more) => 30_u64.checked_shl(more).unwrap_or(WAIT_S_MAX).min(WAIT_S_MAX),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_pins_are_refused() {
        for weak in ["", "12345", "111111", "121212", "123456", "987654"] {
            assert_eq!(check_new_pin(weak), Err(Code::VaultPinWeak), "{weak}");
        }
        assert_eq!(check_new_pin("280417"), Ok(()));
        assert_eq!(check_new_pin("kenbe fèm"), Ok(()));
    }

    #[test]
    fn waits_grow_and_end() {
        assert_eq!(wait_after_wrong_pins_s(4), 0);
        assert_eq!(wait_after_wrong_pins_s(5), 30);
        assert_eq!(wait_after_wrong_pins_s(7), 120);
        assert_eq!(wait_after_wrong_pins_s(4_000_000), 3_600);
    }
}
