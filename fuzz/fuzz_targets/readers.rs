//! Every reader of what comes from outside, under libFuzzer.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| turno_testkit::strange::feed(bytes));
