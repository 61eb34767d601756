//! `bundle`: from `operator.toml` to the signed operator bundle. Where there is one already, says what changes, and wants a new
//! version: phones take none that is not newer.

use super::{
    CommandFailed,
    failed::{print, read},
};
use crate::operator::{
    OperatorKey,
    keys::load_age_identity,
    settings::{Mistake, Settings},
};
use clap::Args;
use jiff::Timestamp;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};
use turno_core::{
    operator::{Bundle, BundleChange, changes},
    parcel::signed::Signed,
};

/// From what, to where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the operator's keys.
    #[arg(long)]
    keys: PathBuf,
    /// operator.toml.
    #[arg(long)]
    settings: PathBuf,
    /// The bundle to write; one that is there is replaced by a newer version.
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
    if arguments.out.exists() {
        let (old, new) = (load(&arguments.out)?, opened(&bundle, &arguments.out)?);
        if read(&arguments.out)? == bundle {
            print("the bundle is what it was\n");
            return Ok(ExitCode::SUCCESS);
        }
        if new.version <= old.version {
            let why = format!("must be more than {}, the version of {}", old.version, arguments.out.display());
            return Err(CommandFailed::Mistakes(arguments.settings.clone(), vec![Mistake { place: "version".to_owned(), why }]));
        }
        let told: String = changes(&old, &new, new.window.day_of(Timestamp::now())).iter().map(told).collect();
        print(&format!("version {}; people are told:\n{told}", new.version));
    }
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
    opened(&read(path)?, path)
}

fn opened(bytes: &[u8], path: &Path) -> Result<Bundle, CommandFailed> {
    let opened = Signed::open(bytes).and_then(|signed| Bundle::open(bytes, &signed.signer));
    opened.map_err(|code| CommandFailed::Bundle(path.to_owned(), code))
}

/// A change as a line on the terminal.
fn told(change: &BundleChange) -> String {
    let told = match change {
        BundleChange::Programme => "the programme has another name".to_owned(),
        BundleChange::Window { opens, closes } => format!("requests count from {opens} to {closes}"),
        BundleChange::Days => "other days can be wished".to_owned(),
        BundleChange::Allotment { allotment } => format!("seats are given by {allotment}"),
        BundleChange::Photo { asked: true } => "photos are asked for".to_owned(),
        BundleChange::Photo { asked: false } => "photos are no longer asked for".to_owned(),
        BundleChange::Liveness { asked: true } => "the liveness step is asked for".to_owned(),
        BundleChange::Liveness { asked: false } => "the liveness step is no longer asked for".to_owned(),
        BundleChange::Region => "another region counts".to_owned(),
        BundleChange::PortNew { port } => format!("{port} is new"),
        BundleChange::PortGone { port } => format!("{port} is gone"),
        BundleChange::PortHours { port } => format!("{port} receives people at other hours"),
        BundleChange::PortClosed { port, first, last } => format!("{port} is closed from {first} to {last}"),
        BundleChange::PortOpen { port, first, last } => format!("{port} is open from {first} to {last} after all"),
        BundleChange::Notice { id, port } => format!("notice {id}, for {}", port.as_deref().unwrap_or("everybody")),
    };
    format!("  {told}\n")
}
