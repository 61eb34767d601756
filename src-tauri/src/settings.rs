//! What is kept outside the vault: the folder, and the language, which is needed before the PIN. Nothing personal.

use std::{
    fs, io,
    path::{Path, PathBuf},
};
use tauri::{App, Manager, Runtime};

/// The languages that Turno speaks; `locales/languages.toml` names them, a house test compares.
pub const LANGUAGES: &[&str] = &["en", "es", "ht"];

const LANGUAGE_FILE: &str = "language";

/// The profile's folder: the system's place for it, or `TURNO_DATA_DIR` for tests and for two windows on one machine.
pub fn data_folder<R: Runtime>(app: &App<R>) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let folder = match std::env::var_os("TURNO_DATA_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => app.path().app_data_dir()?,
    };
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// The language chosen on this device.
pub fn language(folder: &Path) -> Option<String> {
    let chosen = fs::read_to_string(folder.join(LANGUAGE_FILE)).ok()?;
    LANGUAGES.contains(&chosen.trim()).then(|| chosen.trim().to_owned())
}

/// Remembers the language.
pub fn set_language(folder: &Path, language: &str) -> io::Result<()> {
    fs::write(folder.join(LANGUAGE_FILE), language)
}
