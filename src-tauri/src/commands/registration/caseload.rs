//! Commands of who keeps many families: the list, the history of one, and families out of a file.

use crate::{
    app::App,
    caseload, history,
    ipc::{Caseload, GroupStep, HistoryEntry, ImportReport},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use std::collections::BTreeSet;
use tauri::State;
use turno_core::{
    Code, Failure,
    registration::{import, search::folded},
};

/// Most lines of the caseload that one answer carries.
const CARDS_MAX: u32 = 200;

/// A part of the caseload: what the search and the filter find, from `offset` on.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_groups(app: State<'_, App>, search: String, step: Option<GroupStep>, offset: u32, count: u32) -> Result<Caseload, Failure> {
    app.with_session(|session, clock| {
        let lines = caseload::lines(session, clock)?;
        Ok(caseload::part(&lines, &search, step, offset, count.min(CARDS_MAX)))
    })
}

/// Everything that was changed in a family, the newest first.
#[tauri::command(async, rename_all = "snake_case")]
pub fn history(app: State<'_, App>, group: String) -> Result<Vec<HistoryEntry>, Failure> {
    app.with_session(|session, _| {
        let group = session.group(&group)?;
        Ok(history::of(&session.log(group)?, session.vault.device_key().id(), session.claim(group)?.as_ref()))
    })
}

/// Looks at a file of families, and brings them in when `write` is said. A family that is here already is refused.
#[tauri::command(async, rename_all = "snake_case")]
pub fn import_families(app: State<'_, App>, content_base64: String, write: bool) -> Result<ImportReport, Failure> {
    if content_base64.len() > import::BYTES_MAX * 4 / 3 + 4 {
        return Err(Failure::new(Code::RegistrationImportTooLarge).with("max", import::BYTES_MAX / 1024 / 1024));
    }
    let bytes = STANDARD.decode(content_base64).map_err(|_| Code::AppBadInput)?;
    let report = app.with_session(|session, clock| {
        let now = clock.now();
        let mut import = import::read(&bytes, session.bundle.window.day_of(now))?;
        let here: BTreeSet<String> = caseload::lines(session, clock)?.into_iter().map(|line| line.people.clone()).collect();
        let (known, new): (Vec<_>, Vec<_>) = import.families.drain(..).partition(|family| here.contains(&people_of(family)));
        import.refused.extend(known.iter().map(|family| import::RefusedRow { row: family.row, column: None, code: "already-here" }));
        import.refused.sort_by_key(|refused| refused.row);
        if write {
            session.import(&new, now)?;
        }
        Ok(ImportReport {
            families: new.len() as u32,
            people: new.iter().map(|family| family.people.len()).sum::<usize>() as u32,
            refused: import.refused,
            unknown_columns: import.unknown_columns,
            written: write,
        })
    })?;
    app.bell.notify_one();
    Ok(report)
}

/// Who is in a family, as it is compared with those that are here.
fn people_of(family: &import::ImportedFamily) -> String {
    let name = |answers: &Vec<(u16, turno_core::registration::Value)>| {
        answers.iter().find(|(field, _)| *field == caseload::NAME).and_then(|(_, value)| value.as_text()).map(folded).unwrap_or_default()
    };
    caseload::together(family.people.iter().map(name))
}
