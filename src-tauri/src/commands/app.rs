//! Commands of the app itself: its state, its language, and its voice where the window has none.

use crate::{app::App, ipc::AppState, phone};
use tauri::State;
#[cfg(phone)]
use turno_core::Code;
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

/// The languages that the machine speaks by itself, as `es-MX`.
#[tauri::command(async, rename_all = "snake_case")]
pub fn voices() -> Vec<String> {
    phone::machine().voices()
}

/// Says a text; answers when it was said, or stopped.
#[tauri::command(async, rename_all = "snake_case")]
pub fn speak(text: String, language: String) -> Result<(), Failure> {
    phone::machine().speak(&text, &language)
}

/// Stops saying it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn hush() {
    phone::machine().hush();
}

/// What notices say, in the language of the screens: that something waits to be sent, and that something is due.
#[cfg(phone)]
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_notice_words(app: State<'_, App>, channel: String, waiting: String, due: String) {
    app.set_notice_words(crate::notices::NoticeWords { channel, waiting, due });
}

/// An address and a choice of ports are far shorter.
#[cfg(phone)]
const PLACE_BYTES_MAX: usize = 2_000;

/// Keeps where the person is: the system may end Turno at any moment. In the vault, for an address names a group.
#[cfg(phone)]
#[tauri::command(async, rename_all = "snake_case")]
pub fn keep_place(app: State<'_, App>, place: String) -> Result<(), Failure> {
    if place.len() > PLACE_BYTES_MAX {
        return Err(Code::AppBadInput.into());
    }
    app.with_session(|session, _| session.vault.set_note(None, crate::session::note::PLACE, place.as_bytes()))
}
