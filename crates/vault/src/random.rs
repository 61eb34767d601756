//! Random bytes of the system. The only source of randomness of the device; core takes what this gives.

use turno_core::{Code, Failure};

/// `N` random bytes of the system (getrandom).
pub fn random<const N: usize>() -> Result<[u8; N], Failure> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Failure::new(Code::AppUnexpected))?;
    Ok(bytes)
}
