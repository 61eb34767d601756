//! What a family shows at the port: its slip as a square and as letters, and the appointment on paper. A laptop has it, too.

use crate::{
    app::App,
    carried,
    ipc::{SavedPaper, SlipView},
    paper_folder,
    session::Session,
    view::Reading,
};
use tauri::{AppHandle, Runtime, State};
use turno_core::{
    Code, Failure,
    scheduling::{appointment::Appointment, slip},
};
use turno_print::{Given, appointment_pdf, slip_pdf};

/// Most languages of one paper; there are not so many.
const LANGUAGES_MAX: usize = 8;

/// The slip of a group's appointment; none where it has none, or a server made none.
#[tauri::command(async, rename_all = "snake_case")]
pub fn slip(app: State<'_, App>, group: String) -> Result<Option<SlipView>, Failure> {
    let operator = app.operator();
    let Some(given) = given(&app, &group)? else { return Ok(None) };
    let svg = carried::qr(&slip::to_text(&given.slip))?;
    Ok(Some(SlipView { svg, groups: slip::to_groups(&given.slip, &operator)? }))
}

/// The appointment as a PDF, in these languages one after another.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_appointment<R: Runtime>(
    handle: AppHandle<R>,
    app: State<'_, App>,
    group: String,
    languages: Vec<String>,
) -> Result<SavedPaper, Failure> {
    let languages: Vec<String> = languages.into_iter().take(LANGUAGES_MAX).collect();
    let appointment = given(&app, &group)?.ok_or(Code::AppBadInput)?;
    let operator = app.operator();
    let pdf = app.with_session(|session, _| {
        let bundle = &session.bundle;
        let port = bundle.port(&appointment.port);
        appointment_pdf(&Given { appointment: &appointment, port, operator: &operator, practice: bundle.practice }, &languages)
    })?;
    paper_folder::save(&handle, "turno-port", "pdf", &pdf)
}

/// The slip as a PDF without words. Its name tells no more than it does.
#[tauri::command(async, rename_all = "snake_case")]
pub fn save_slip<R: Runtime>(handle: AppHandle<R>, app: State<'_, App>, group: String) -> Result<SavedPaper, Failure> {
    let appointment = given(&app, &group)?.ok_or(Code::AppBadInput)?;
    paper_folder::save(&handle, "turno", "pdf", &slip_pdf(&appointment)?)
}

/// The appointment that has a slip.
fn given(app: &App, group: &str) -> Result<Option<Appointment>, Failure> {
    app.with_session(|session: &mut Session, clock| {
        let group = session.group(group)?;
        Ok(Reading::of(session, clock, group)?.asked().given().filter(|given| !given.slip.is_empty()).cloned())
    })
}
