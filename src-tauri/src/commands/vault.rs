//! Commands of the vault: the first PIN, unlocking, locking.

use crate::{app::App, ipc::AppState, phone, profiles::NAME_CHARS_MAX};
use jiff::Timestamp;
use tauri::State;
use turno_core::{Code, Failure};
use turno_vault::random;

/// Makes a profile. Its name may be seen by whoever opens Turno; it may be empty.
#[tauri::command(async, rename_all = "snake_case")]
pub fn create_profile(app: State<'_, App>, name: String, pin: String) -> Result<AppState, Failure> {
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(Code::AppBadInput.into());
    }
    let id: String = random::<4>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    let vault = app.profiles().profile(&id).create(&pin, Timestamp::now().as_second())?;
    app.profiles().set_name(&id, name.trim()).map_err(|_| Code::VaultReadOnly)?;
    app.begin(&id, vault)?;
    Ok(app.state())
}

/// Opens a profile.
#[tauri::command(async, rename_all = "snake_case")]
pub fn unlock(app: State<'_, App>, profile: String, pin: String) -> Result<AppState, Failure> {
    let known = app.profiles().all().into_iter().find(|known| known.id == profile).ok_or(Code::AppBadInput)?;
    let vault = app.profiles().profile(&known.id).unlock(&pin, Timestamp::now().as_second())?;
    app.begin(&known.id, vault)?;
    Ok(app.state())
}

/// Closes the profile; everything typed is stored already.
#[tauri::command(async, rename_all = "snake_case")]
pub fn lock(app: State<'_, App>) -> AppState {
    app.lock().session = None;
    phone::machine().opened(false);
    app.state()
}
