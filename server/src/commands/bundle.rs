//! `bundle`: from `operator.toml` to the signed operator bundle.

use super::{CommandFailed, failed::read};
use crate::operator::{
    OperatorKey,
    keys::load_age_identity,
    settings::{Mistake, Settings},
};
use clap::Args;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};
use turno_core::{operator::Bundle, parcel::signed::Signed};

/// From what, to where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the operator's keys.
    #[arg(long)]
    keys: PathBuf,
    /// operator.toml.
    #[arg(long)]
    settings: PathBuf,
    /// The bundle to write.
    #[arg(long)]
    out: PathBuf,
}

/// Checks, signs and writes.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let key = OperatorKey::load(&arguments.keys)?;
    let recipient = load_age_identity(&arguments.keys)?.to_public().to_string();
    let text = read(&arguments.settings)?;
    let bundle = signed(&String::from_utf8_lossy(&text), &key, recipient);
    let bundle = bundle.map_err(|mistakes| CommandFailed::Mistakes(arguments.settings.clone(), mistakes))?;
    std::fs::write(&arguments.out, &bundle).map_err(|error| CommandFailed::File(arguments.out.clone(), error))?;
    Ok(ExitCode::SUCCESS)
}

/// The signed bundle of these settings, or every mistake in them.
pub fn signed(settings: &str, key: &OperatorKey, age_recipient: String) -> Result<Vec<u8>, Vec<Mistake>> {
    let bundle = Settings::parse(settings)?.to_bundle(&key.public(), vec![age_recipient])?;
    Ok(bundle.to_bytes(&key.public(), |message| key.sign(message)))
}

/// Loads a bundle for a command that needs its ports only: by whoever signed it.
pub(super) fn load(path: &Path) -> Result<Bundle, CommandFailed> {
    let bytes = read(path)?;
    let opened = Signed::open(&bytes).and_then(|signed| Bundle::open(&bytes, &signed.signer));
    opened.map_err(|code| CommandFailed::Bundle(path.to_owned(), code))
}
