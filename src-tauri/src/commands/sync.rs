//! Commands of sync: how it stands, trying now, trying again what was refused, and what may be sent.

use crate::{app::App, clock::Clock, ipc::SyncState, session::Session};
use tauri::State;
use turno_core::{Failure, sync::DataRules};

/// The state of the network and of what waits.
#[tauri::command(async, rename_all = "snake_case")]
pub fn sync_state(app: State<'_, App>) -> Result<SyncState, Failure> {
    app.with_session(|session, clock| session.sync_state(clock))
}

/// Tries now; no wait counts.
#[tauri::command(async, rename_all = "snake_case")]
pub fn sync_now(app: State<'_, App>) -> Result<SyncState, Failure> {
    then_look(&app, |session, _| session.try_now())
}

/// Tries again what the server refused of a group.
#[tauri::command(async, rename_all = "snake_case")]
pub fn try_again(app: State<'_, App>, group: String) -> Result<SyncState, Failure> {
    then_look(&app, |session, clock| session.try_again(session.group(&group)?, clock))
}

/// What a person said about a large amount: send it now, or wait.
#[tauri::command(async, rename_all = "snake_case")]
pub fn answer_about_sending(app: State<'_, App>, now: bool) -> Result<SyncState, Failure> {
    then_look(&app, |session, _| session.answer_about_sending(now))
}

/// What a person chose about data on this device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_data_rules(app: State<'_, App>, rules: DataRules) -> Result<SyncState, Failure> {
    then_look(&app, |session, _| session.set_rules(rules))
}

/// Changes something, wakes the driver, and says how it stands.
fn then_look(app: &App, work: impl FnOnce(&mut Session, &Clock) -> Result<(), Failure>) -> Result<SyncState, Failure> {
    let state = app.with_session(|session, clock| {
        work(session, clock)?;
        session.sync_state(clock)
    })?;
    app.bell.notify_one();
    Ok(state)
}
