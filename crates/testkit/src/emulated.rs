//! Where the processor is only imitated: `cargo xtask android` runs tests as code of a phone's processor, under an emulator.

use std::{env, ffi::OsString, io};

/// Set to `n`, tests that go many rounds go one of `n`: an emulator is some twenty times slower.
const ONE_IN: &str = "TURNO_TEST_ONE_IN";

/// How cargo is told which program starts those of this kind.
const RUNNER: Option<&str> =
    if cfg!(all(target_arch = "aarch64", target_env = "musl")) { Some("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_MUSL_RUNNER") } else { None };

/// How many of `all` rounds a test goes. All of them, unless the machine is slow and says so.
pub fn rounds(all: u64) -> u64 {
    let one_in: u64 = env::var(ONE_IN).ok().and_then(|number| number.parse().ok()).unwrap_or(1);
    all.div_ceil(one_in.max(1))
}

/// The words that start this program once more, for a test that needs itself as another process (`env` takes them, as others
/// that start programs do): the program alone, or its emulator before it.
pub fn this_program() -> io::Result<Vec<OsString>> {
    let runner = RUNNER.and_then(env::var_os);
    Ok(runner.into_iter().chain([env::current_exe()?.into_os_string()]).collect())
}
