//! A million random bytes, in pieces of every length, for every reader of what comes from outside.

use turno_testkit::{rounds, strange::feed};

const BYTES: u64 = 1_000_000;

#[test]
fn a_million_random_bytes_stop_no_reader() {
    let mut state = 0x7075_7274_u64;
    let mut random = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut fed = 0;
    while fed < rounds(BYTES) {
        // Mostly short pieces: a long one is one try, a hundred short ones are a hundred.
        let length = (random() % [8, 64, 100, 400, 4_000][(random() % 5) as usize]) as usize;
        // Half of them of letters that people type: random bytes alone are refused at the first gate.
        let typed = random() % 2 == 0;
        let piece: Vec<u8> = (0..length).map(|_| if typed { b' ' + (random() % 95) as u8 } else { random() as u8 }).collect();
        fed += piece.len() as u64;
        feed(&piece);
    }
}
