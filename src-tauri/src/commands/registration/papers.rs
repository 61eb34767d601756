//! Commands that make papers and files for the family, in the folder for downloads. Their names tell nothing of anybody.

use crate::{app::App, carried, ipc::SavedPaper, paper_folder, phone, view::Reading};
use tauri::{AppHandle, Runtime, State};
use turno_core::{Failure, registration::import};
use turno_vault::seal_with_passphrase;

/// The registration as a PDF in a language, to check and sign.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_paper<R: Runtime>(handle: AppHandle<R>, app: State<'_, App>, group: String, language: String) -> Result<SavedPaper, Failure> {
    let (group, pdf) = app.with_session(|session, clock| {
        let group = session.group(&group)?;
        let today = session.bundle.window.day_of(clock.now());
        Ok((group, turno_print::registration_pdf(&session.log(group)?, group, &language, today)?))
    })?;
    paper_folder::save(&handle, &format!("turno-{}-{language}", short(&group.to_string())), "pdf", &pdf)
}

/// The registration as JSON, sealed with a passphrase.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_export<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    group: String,
    passphrase: String,
) -> Result<SavedPaper, Failure> {
    let (group, json) = app.with_session(|session, clock| {
        let group = session.group(&group)?;
        Ok((group, Reading::of(session, clock, group)?.submission_json()))
    })?;
    let sealed = seal_with_passphrase(&passphrase, json.as_bytes())?;
    paper_folder::save(&handle, &format!("turno-{}", short(&group.to_string())), "json.age", &sealed)
}

/// The recovery card as a PDF in a language. Its name tells not even which family's it is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_card<R: Runtime>(handle: AppHandle<R>, app: State<'_, App>, group: String, language: String) -> Result<SavedPaper, Failure> {
    let key = app.with_session(|session, _| session.vault.group_key(session.group(&group)?))?;
    paper_folder::save(&handle, "turno-card", "pdf", &turno_print::recovery_card_pdf(&key, &language)?)
}

/// The whole registration, sealed with the group's own key, for a device that has the family's code.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_registration_file<R: Runtime>(handle: AppHandle<R>, app: State<'_, App>, group: String) -> Result<SavedPaper, Failure> {
    let (group, sealed) = app.with_session(|session, _| {
        let group = session.group(&group)?;
        Ok((group, carried::seal(session, group)?))
    })?;
    paper_folder::save(&handle, &format!("turno-registration-{}", short(&group.to_string())), "turno", &sealed)
}

/// An empty table with every column that a file of families may have.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_import_columns<R: Runtime>(handle: AppHandle<R>) -> Result<SavedPaper, Failure> {
    paper_folder::save(&handle, "turno-families", "csv", import::columns().as_bytes())
}

/// Gives a saved paper to an app that the person chooses. A phone's: a laptop's stands in a folder.
#[tauri::command(async, rename_all = "snake_case")]
pub fn share_paper(name: String) -> Result<(), Failure> {
    phone::machine().share(&name)
}

/// Prints a saved paper.
#[tauri::command(async, rename_all = "snake_case")]
pub fn print_paper(name: String) -> Result<(), Failure> {
    phone::machine().print(&name)
}

/// Enough of an id to tell papers apart.
fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}
