//! The device's own key beside the PIN: what a copy of the files is worth without it, and what a chip that fails does.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{self, Aead},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use turno_core::{Code, Failure};
use turno_testkit::Folder;
use turno_vault::{HardwareKey, Profile, Vault, random};

const PIN: &str = "280417";
const WRONG: &str = "170428";

/// A chip: a key inside, which may be lost, and a mood.
struct Chip {
    key: [u8; 32],
    lost: AtomicBool,
    mood: Mood,
}

#[derive(Clone, Copy, PartialEq)]
enum Mood {
    Well,
    SealsAndCannotOpen,
    Silent,
}

impl Chip {
    fn new(mood: Mood) -> Arc<Self> {
        Arc::new(Self { key: random().unwrap_or_default(), lost: AtomicBool::new(false), mood })
    }

    /// One nonce for all: what is sealed here is nobody's.
    fn work(&self, bytes: &[u8], work: impl Fn(&XChaCha20Poly1305, &XNonce, &[u8]) -> aead::Result<Vec<u8>>) -> Result<Vec<u8>, Failure> {
        if self.lost.load(Ordering::Relaxed) {
            return Err(Code::VaultPhoneKeyGone.into());
        }
        work(&XChaCha20Poly1305::new(&self.key.into()), &[7; 24].into(), bytes).map_err(|_| Code::VaultPhoneKeyGone.into())
    }
}

impl HardwareKey for Chip {
    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, Failure> {
        if self.mood == Mood::Silent {
            return Err(Code::VaultPhoneKeyFailed.into());
        }
        self.work(plain, |cipher, nonce, plain| cipher.encrypt(nonce, plain))
    }

    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, Failure> {
        if self.mood != Mood::Well {
            return Err(Code::VaultPhoneKeyFailed.into());
        }
        self.work(sealed, |cipher, nonce, sealed| cipher.decrypt(nonce, sealed))
    }
}

fn profile(folder: &Folder, chip: Option<Arc<Chip>>) -> Profile {
    let chip = chip.map(|chip| chip as Arc<dyn HardwareKey>);
    Profile::at(folder.path()).with_pin_time(Duration::ZERO).with_hardware_key(chip)
}

fn code(answer: Result<Vault, Failure>) -> String {
    answer.map_or_else(|failure| failure.code, |_| "open".to_owned())
}

#[test]
fn a_copy_of_the_files_opens_on_no_other_device() {
    let folder = Folder::new("chip").unwrap();
    let chip = Chip::new(Mood::Well);
    let here = profile(&folder, Some(chip.clone()));
    drop(here.create(PIN, 0).unwrap());
    assert_eq!(code(here.unlock(PIN, 0)), "open");
    assert_eq!(code(here.unlock(WRONG, 0)), Code::VaultPinWrong.as_str(), "the device alone opens nothing either");
    let gone = Code::VaultPhoneKeyGone.as_str();
    for elsewhere in [profile(&folder, None), profile(&folder, Some(Chip::new(Mood::Well)))] {
        // Not even whether the PIN is right can be learnt there, and no try is counted.
        for _ in 0..10 {
            assert_eq!(code(elsewhere.unlock(PIN, 0)), gone);
            assert_eq!(code(elsewhere.unlock(WRONG, 0)), gone);
        }
    }
    assert_eq!(code(here.unlock(PIN, 0)), "open");
    chip.lost.store(true, Ordering::Relaxed);
    assert_eq!(code(here.unlock(PIN, 0)), gone, "a phone that lost its key says so");
}

#[test]
fn a_chip_that_cannot_be_relied_on_is_not_used() {
    for mood in [Mood::SealsAndCannotOpen, Mood::Silent] {
        let folder = Folder::new("bad-chip").unwrap();
        drop(profile(&folder, Some(Chip::new(mood))).create(PIN, 0).unwrap());
        assert_eq!(code(profile(&folder, None).unlock(PIN, 0)), "open", "the PIN alone locks it, as on a laptop");
    }
}

#[test]
fn a_chip_that_is_silent_for_a_while_counts_as_no_wrong_pin() {
    let folder = Folder::new("silent-chip").unwrap();
    let chip = Chip::new(Mood::Well);
    drop(profile(&folder, Some(chip.clone())).create(PIN, 0).unwrap());
    let silent = profile(&folder, Some(Chip::new(Mood::Silent)));
    for _ in 0..10 {
        assert_eq!(code(silent.unlock(PIN, 0)), Code::VaultPhoneKeyFailed.as_str());
    }
    assert_eq!(code(profile(&folder, Some(chip)).unlock(PIN, 0)), "open");
}

#[test]
fn a_vault_from_before_there_was_a_chip_opens_beside_one() {
    let folder = Folder::new("no-chip").unwrap();
    drop(profile(&folder, None).create(PIN, 0).unwrap());
    assert_eq!(code(profile(&folder, Some(Chip::new(Mood::Well))).unlock(PIN, 0)), "open");
}
