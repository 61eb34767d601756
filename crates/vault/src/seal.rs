//! Seals what only the operator may read. Any `age` opens it; the server that carries it cannot.

use age::x25519::Recipient;
use std::io::Write;
use turno_core::{Code, Failure};

/// Seals bytes to the operator's age recipients (X25519, `age1…`); opens with plain `age -d`.
///
/// `OperatorBundleMalformed` when there is no recipient, or one that is none: nothing is ever sealed to fewer than all.
pub fn seal_for_operator(recipients: &[String], plain: &[u8]) -> Result<Vec<u8>, Failure> {
    let malformed = || Failure::new(Code::OperatorBundleMalformed);
    let recipients: Vec<Recipient> =
        recipients.iter().map(|recipient| recipient.parse()).collect::<Result<_, _>>().map_err(|_| malformed())?;
    let encryptor = age::Encryptor::with_recipients(recipients.iter().map(|recipient| recipient as _)).map_err(|_| malformed())?;
    write(encryptor, plain)
}

/// Shortest passphrase, in characters: the file may fall into any hands, and nothing slows a guesser down but scrypt.
const PASSPHRASE_CHARS_MIN: usize = 10;

/// Seals bytes with a passphrase (age's scrypt recipient); opens with plain `age -d`, which asks for it.
///
/// `RegistrationPassphraseShort` (with `min`).
pub fn seal_with_passphrase(passphrase: &str, plain: &[u8]) -> Result<Vec<u8>, Failure> {
    if passphrase.chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(Failure::new(Code::RegistrationPassphraseShort).with("min", PASSPHRASE_CHARS_MIN));
    }
    write(age::Encryptor::with_user_passphrase(passphrase.to_owned().into()), plain)
}

fn write(encryptor: age::Encryptor, plain: &[u8]) -> Result<Vec<u8>, Failure> {
    let mut sealed = Vec::new();
    encryptor
        .wrap_output(&mut sealed)
        .and_then(|mut writer| {
            writer.write_all(plain)?;
            writer.finish()
        })
        .map_err(|_| Failure::new(Code::AppUnexpected))?;
    Ok(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn only_the_passphrase_opens_what_it_sealed() {
        let sealed = seal_with_passphrase("kafe ak pen cho", b"Wideline").unwrap();
        let open = |passphrase: &str| -> Option<Vec<u8>> {
            let identity = age::scrypt::Identity::new(passphrase.to_owned().into());
            let decryptor = age::Decryptor::new(sealed.as_slice()).ok()?;
            let mut plain = Vec::new();
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).ok()?.read_to_end(&mut plain).ok()?;
            Some(plain)
        };
        assert_eq!(open("kafe ak pen cho").as_deref(), Some(b"Wideline".as_slice()));
        assert_eq!(open("kafe ak pen frèt"), None);
        assert!(seal_with_passphrase("kout", b"x").unwrap_err().is(Code::RegistrationPassphraseShort));
    }
}
