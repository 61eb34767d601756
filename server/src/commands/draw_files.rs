//! The published files of a draw in a folder: written for the operator's site, read again by who checks them.

use super::{CommandFailed, failed::read};
use std::path::Path;
use turno_core::scheduling::draw::{
    drawn::DrawnFiles,
    frozen::FrozenFiles,
    verify::{AllFiles, FILES, FROZEN},
};

/// Writes those that there are.
pub(super) fn write(folder: &Path, files: &AllFiles) -> Result<(), CommandFailed> {
    std::fs::create_dir_all(folder).map_err(|error| CommandFailed::File(folder.to_owned(), error))?;
    let there = if files.is_drawn() { FILES.len() } else { FROZEN };
    for name in FILES.into_iter().take(there) {
        let path = folder.join(name);
        std::fs::write(&path, files.file(name).unwrap_or_default()).map_err(|error| CommandFailed::File(path, error))?;
    }
    Ok(())
}

/// Reads all of them.
pub(super) fn load(folder: &Path) -> Result<AllFiles, CommandFailed> {
    let text = |name: &str| {
        let path = folder.join(name);
        let not_text = |error| CommandFailed::File(path.clone(), std::io::Error::new(std::io::ErrorKind::InvalidData, error));
        String::from_utf8(read(&path)?).map_err(not_text)
    };
    let [draw, seats, tickets, drawn, result, statistics] = FILES.map(text);
    let frozen = FrozenFiles { draw: draw?, seats: seats?, tickets: tickets? };
    Ok(AllFiles { frozen, drawn: DrawnFiles { drawn: drawn?, result: result? }, statistics: statistics? })
}
