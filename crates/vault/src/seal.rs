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
