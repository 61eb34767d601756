//! Commands of the vault: the first PIN, unlocking, locking.

use crate::{app::App, ipc::AppState};
use jiff::Timestamp;
use tauri::State;
use turno_core::Failure;

/// Makes the profile of this device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn create_profile(app: State<'_, App>, pin: String) -> Result<AppState, Failure> {
    let vault = app.profile().create(&pin, Timestamp::now().as_second())?;
    app.begin(vault)?;
    Ok(app.state())
}

/// Opens the profile.
#[tauri::command(async, rename_all = "snake_case")]
pub fn unlock(app: State<'_, App>, pin: String) -> Result<AppState, Failure> {
    let vault = app.profile().unlock(&pin, Timestamp::now().as_second())?;
    app.begin(vault)?;
    Ok(app.state())
}

/// Closes the profile; everything typed is stored already.
#[tauri::command(async, rename_all = "snake_case")]
pub fn lock(app: State<'_, App>) -> AppState {
    app.lock().session = None;
    app.state()
}
