//! Commands of sync: how it stands, and trying now.

use crate::{app::App, ipc::SyncState};
use tauri::State;
use turno_core::Failure;

/// The state of the network and of what waits.
#[tauri::command(async, rename_all = "snake_case")]
pub fn sync_state(app: State<'_, App>) -> Result<SyncState, Failure> {
    app.with_session(|session, clock| session.sync_state(clock))
}

/// Tries now; no wait counts.
#[tauri::command(async, rename_all = "snake_case")]
pub fn sync_now(app: State<'_, App>) -> Result<SyncState, Failure> {
    let state = app.with_session(|session, clock| {
        session.engine.try_now();
        session.sync_state(clock)
    })?;
    app.bell.notify_one();
    Ok(state)
}
