//! Trains the dictionary of the wire on invented families, and says what it is worth on others.
//!
//! `cargo xtask wire` prints the figures of the shipped one; `cargo xtask wire FILE` writes a new one, for a new schema.

use std::{error::Error, fs};
use turno_core::{
    keys::GroupKey,
    parcel::{compact, log::seal},
    registration::{Edit, Log},
};
use turno_testkit::invented::{days_edits, family};

/// Families to learn from; their seeds are even, and the words of even seeds are not those of odd ones.
const LEARNED: u64 = 12_000;

/// Families to measure on, by odd seeds.
const MEASURED: u64 = 400;

/// Larger ones win less than they add to the package.
const DICTIONARY_BYTES: usize = 64 * 1024;

fn edits(log: &Log) -> Vec<Edit> {
    log.edits().cloned().collect()
}

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(file) = std::env::args().nth(1) {
        let samples: Vec<Vec<u8>> = (0..LEARNED)
            .flat_map(|number| {
                let log = family(number * 2, 1 + (number % 7) as usize);
                let day = days_edits(&log, number * 2, 1 + (number % 20) as usize);
                [compact::sample(&edits(&log)), compact::sample(&day)]
            })
            .collect();
        let bytes: usize = samples.iter().map(Vec::len).sum();
        println!("learning from {} samples of {bytes} bytes", samples.len());
        fs::write(&file, zstd::dict::from_samples(&samples, DICTIONARY_BYTES)?)?;
        println!("{file} is written; build again to see what it is worth");
        return Ok(());
    }
    let key = GroupKey::from_bytes([7; 32]);
    println!("{:<28} {:>8} {:>8} {:>8} {:>10}", "odd seeds, bytes", "median", "least", "most", "signed");
    let five: Vec<Log> = (0..MEASURED).map(|number| family(number * 2 + 1, 5)).collect();
    let days = (0_u64..).zip(&five).map(|(number, log)| days_edits(log, number * 2 + 1, 14)).collect();
    for (name, all) in [("family of five", five.iter().map(edits).collect()), ("14 edits of a day", days)] {
        let all: Vec<Vec<Edit>> = all;
        let mut sizes: Vec<usize> =
            all.iter().map(|edits| compact::encode(edits).map(|bytes| bytes.len())).collect::<Result<_, _>>().map_err(code)?;
        let mut signed: Vec<usize> =
            all.iter().map(|edits| seal(&key, edits, [1; 24]).map(|parcel| parcel.bytes.len())).collect::<Result<_, _>>().map_err(code)?;
        sizes.sort_unstable();
        signed.sort_unstable();
        let middle = |sizes: &[usize]| sizes.get(sizes.len() / 2).copied().unwrap_or_default();
        println!(
            "{name:<28} {:>8} {:>8} {:>8} {:>10}",
            middle(&sizes),
            sizes.first().copied().unwrap_or_default(),
            sizes.last().copied().unwrap_or_default(),
            middle(&signed)
        );
    }
    Ok(())
}

fn code(code: turno_core::Code) -> String {
    code.as_str().to_owned()
}
