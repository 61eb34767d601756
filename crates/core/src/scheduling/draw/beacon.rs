//! Where the number comes from that nobody can know before the close: a round of drand, or a public event that the operator
//! named. Checks, fetches nothing.
//!
//! drand (League of Entropy, chain `quicknet`): many organisations sign the number of the round together; fewer than their
//! threshold can neither know the signature early nor choose it. A round is checked by its signature, whoever brought it.

use super::lines;
use data_encoding::HEXLOWER;
use drand_verify::{G2PubkeyRfc, Pubkey, derive_randomness};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// The one chain that Turno trusts. An operator who could choose the chain could choose the number, so it stands in the code.
pub mod quicknet {
    /// Its name: the hash of what it was begun with (api.drand.sh/<hash>/info).
    pub const HASH: &str = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";
    /// The public key of all of them together, on G2.
    pub const PUBLIC_KEY: &str = "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a";
    /// When round 1 came, seconds since 1970.
    pub const GENESIS_S: i64 = 1_692_803_367;
    /// Seconds from round to round.
    pub const PERIOD_S: i64 = 3;
}

/// What is decided before the close.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// This round of quicknet.
    Drand {
        /// Its number.
        round: u64,
    },
    /// A public event, in the operator's words, for where drand cannot be reached: everybody can look its outcome up, no
    /// program can check it.
    Named {
        /// One line.
        event: String,
    },
}

/// What came after the close.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Beacon {
    /// A round of drand.
    Drand {
        /// Its number.
        round: u64,
        /// Its signature, hexadecimal.
        signature: String,
    },
    /// The outcome of the named event, as it was announced.
    Named {
        /// One line.
        outcome: String,
    },
}

/// The number that the draw starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub [u8; 32]);

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl Seed {
    /// A seed for tests and benchmarks: many are wanted, and drand gives one in three seconds.
    pub fn from_number(number: u32) -> Self {
        Self(Sha256::digest(number.to_be_bytes()).into())
    }
}

/// Why an outcome cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BeaconFault {
    /// It is of another round or kind than was named.
    NotTheNamed,
    /// drand did not sign it.
    NotSigned,
    /// It cannot be read.
    Unreadable,
}

/// The first round at or after a moment; drand's own numbering.
pub fn round_at(moment: Timestamp) -> u64 {
    let since_s = moment.as_second() + i64::from(moment.subsec_nanosecond() > 0) - quicknet::GENESIS_S;
    u64::try_from(since_s).unwrap_or(0).div_ceil(quicknet::PERIOD_S.unsigned_abs()) + 1
}

/// When a round comes.
pub fn time_of(round: u64) -> Option<Timestamp> {
    let periods = i64::try_from(round.checked_sub(1)?).ok()?;
    Timestamp::from_second(periods.checked_mul(quicknet::PERIOD_S)?.checked_add(quicknet::GENESIS_S)?).ok()
}

impl Beacon {
    /// Reads a round as drand's servers answer it: `{"round":…,"randomness":…,"signature":…}`.
    pub fn from_drand_json(bytes: &[u8]) -> Result<Self, BeaconFault> {
        #[derive(Deserialize)]
        struct Answer {
            round: u64,
            signature: String,
        }
        let answer: Answer = serde_json::from_slice(bytes).map_err(|_| BeaconFault::Unreadable)?;
        Ok(Self::Drand { round: answer.round, signature: answer.signature })
    }

    /// The seed, when this is the outcome of that source and nobody made it up.
    pub fn seed(&self, source: &Source) -> Result<Seed, BeaconFault> {
        match (self, source) {
            (Self::Drand { round, signature }, Source::Drand { round: named }) if round == named => {
                let signature = HEXLOWER.decode(signature.as_bytes()).map_err(|_| BeaconFault::Unreadable)?;
                let key = HEXLOWER.decode(quicknet::PUBLIC_KEY.as_bytes()).map_err(|_| BeaconFault::Unreadable)?;
                let key = G2PubkeyRfc::from_variable(&key).map_err(|_| BeaconFault::Unreadable)?;
                match key.verify(*round, b"", &signature) {
                    Ok(true) => Ok(Seed(derive_randomness(&signature))),
                    Ok(false) | Err(_) => Err(BeaconFault::NotSigned),
                }
            }
            (Self::Named { outcome }, Source::Named { event }) => is_one_line(outcome)
                .then(|| Seed(Sha256::digest(format!("turno/1/named\n{event}\n{outcome}\n")).into()))
                .ok_or(BeaconFault::Unreadable),
            (Self::Drand { .. } | Self::Named { .. }, _) => Err(BeaconFault::NotTheNamed),
        }
    }

    /// Its line in `drawn.txt`.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Drand { round, signature } => format!("drand {round} {signature}"),
            Self::Named { outcome } => format!("named {outcome}"),
        }
    }

    pub(super) fn parse(line: &str) -> Option<Self> {
        if let Some(outcome) = lines::after(line, "named") {
            return is_one_line(outcome).then(|| Self::Named { outcome: outcome.to_owned() });
        }
        let [round, signature] = lines::words(lines::after(line, "drand")?)?;
        Some(Self::Drand { round: lines::exactly(round)?, signature: signature.to_owned() })
    }
}

impl Source {
    /// Its line in `draw.txt`.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Drand { round } => format!("drand {} {round}", quicknet::HASH),
            Self::Named { event } => format!("named {event}"),
        }
    }

    pub(super) fn parse(line: &str) -> Option<Self> {
        if let Some(event) = lines::after(line, "named") {
            return is_one_line(event).then(|| Self::Named { event: event.to_owned() });
        }
        let [chain, round] = lines::words(lines::after(line, "drand")?)?;
        (chain == quicknet::HASH).then_some(Self::Drand { round: lines::exactly(round)? })
    }
}

/// May it stand in a line of its own, read alike by everybody?
pub fn is_one_line(text: &str) -> bool {
    !text.is_empty() && text.trim() == text && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rounds as drand published them (api.drand.sh, chain quicknet).
    const ROUNDS: [(u64, &str, &str); 3] = [
        (123, "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92", ""),
        (
            1_000,
            "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39",
            "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd",
        ),
        (
            657_413,
            "b713718a38ae728dfd477991af2822e08d2f305e47718cef9f7848ce4050e7be41076862b98fad56e91a6b85b89cd97b",
            "fc1873a13f3545aeade8401532ef5519920652eee6b0d2b19ca12643b87b3587",
        ),
    ];

    #[test]
    fn published_rounds_are_drands_and_no_other() {
        for (round, signature, randomness) in ROUNDS {
            let beacon = Beacon::Drand { round, signature: signature.to_owned() };
            let seed = beacon.seed(&Source::Drand { round }).unwrap();
            assert!(randomness.is_empty() || seed.to_string() == randomness, "{round}");
            assert_eq!(beacon.seed(&Source::Drand { round: round + 1 }), Err(BeaconFault::NotTheNamed));
            let later = Beacon::Drand { round: round + 1, signature: signature.to_owned() };
            assert_eq!(later.seed(&Source::Drand { round: round + 1 }), Err(BeaconFault::NotSigned));
            let changed = Beacon::Drand { round, signature: format!("{}0", &signature[..95]) };
            assert_eq!(changed.seed(&Source::Drand { round }), Err(BeaconFault::NotSigned));
            assert_eq!(Beacon::parse(&beacon.line()), Some(beacon));
        }
    }

    #[test]
    fn drands_own_answer_is_read() {
        let (round, signature, randomness) = ROUNDS[1];
        let json = format!(r#"{{"round":{round},"randomness":"{randomness}","signature":"{signature}"}}"#);
        assert_eq!(Beacon::from_drand_json(json.as_bytes()), Ok(Beacon::Drand { round, signature: signature.to_owned() }));
        assert_eq!(Beacon::from_drand_json(b"<html>"), Err(BeaconFault::Unreadable));
    }

    #[test]
    fn the_round_of_a_moment_is_the_first_that_comes_then_or_later() {
        let at = |text: &str| round_at(text.parse().unwrap());
        // drand: the genesis is round 1, one follows every three seconds; 2026-04-20T00:00:00Z is round 27,946,612.
        assert_eq!((at("2023-08-23T15:09:27Z"), at("2023-08-23T15:09:27.1Z"), at("2023-08-23T15:09:30Z")), (1, 2, 2));
        assert_eq!(at("2026-04-20T00:00:00Z"), 27_946_612);
        assert_eq!(time_of(27_946_612).unwrap().to_string(), "2026-04-20T00:00:00Z");
        assert_eq!((at("1999-01-01T00:00:00Z"), time_of(0), time_of(u64::MAX)), (1, None, None));
    }

    #[test]
    fn a_named_event_gives_a_seed_that_hangs_on_every_letter() {
        let source = |event: &str| Source::Named { event: event.to_owned() };
        let seed = |outcome: &str, event: &str| Beacon::Named { outcome: outcome.to_owned() }.seed(&source(event));
        let first = seed("04 11 23 31 42 50", "Lottery of 2026-11-23").unwrap();
        assert_ne!(Ok(first), seed("04 11 23 31 42 51", "Lottery of 2026-11-23"));
        assert_ne!(Ok(first), seed("04 11 23 31 42 50", "Lottery of 2026-11-24"));
        assert_eq!(seed("two\nlines", "Lottery"), Err(BeaconFault::Unreadable));
        assert_eq!(Source::parse(&source("Lottery of today").line()), Some(source("Lottery of today")));
        assert_eq!(Source::parse(&format!("drand {} 7", "0".repeat(64))), None, "another chain");
    }
}
