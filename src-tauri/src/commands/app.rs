//! Commands of the app itself: its state and its language.

use crate::{app::App, ipc::AppState};
use tauri::State;
use turno_core::Failure;

/// What every screen needs to know.
#[tauri::command(async, rename_all = "snake_case")]
pub fn app_state(app: State<'_, App>) -> AppState {
    app.state()
}

/// Changes the language; works before the PIN.
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_language(app: State<'_, App>, language: String) -> Result<AppState, Failure> {
    app.set_language(&language)?;
    Ok(app.state())
}
