//! Commands of photos: showing, choosing, taking out.

use super::registration::known_person;
use crate::{app::App, clock::Clock, ipc::PhotoView, session::Session};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId, PhotoId},
    photo::FILE_BYTES_MAX,
};

/// Letters of base 64 that hold one byte more than a file may have: whole fours, so that they can be read.
const BASE64_MAX: usize = (FILE_BYTES_MAX / 3 + 1) * 4;

/// The photo of a person, and where it is.
#[tauri::command(async, rename_all = "snake_case")]
pub fn photo(app: State<'_, App>, group: String, person: String) -> Result<PhotoView, Failure> {
    app.with_session(|session, _| {
        let group = session.group(&group)?;
        session.photo_view(group, known_person(session, group, &person)?)
    })
}

/// Takes a picture as the photo of a person. Durable when this returns.
#[tauri::command(async, rename_all = "snake_case")]
pub fn set_photo(app: State<'_, App>, group: String, person: String, jpeg_base64: String) -> Result<PhotoView, Failure> {
    // What is longer than any file that is read is not decoded first.
    let readable = jpeg_base64.get(..BASE64_MAX).unwrap_or(&jpeg_base64);
    let file = STANDARD.decode(readable).map_err(|_| Code::AppBadInput)?;
    then_show(&app, &group, &person, |session, clock, (group, person)| session.set_photo(group, person, &file, clock.now()))
}

/// Of several photos that stand for a person, this one alone stays; none takes them all out.
#[tauri::command(async, rename_all = "snake_case")]
pub fn choose_photo(app: State<'_, App>, group: String, person: String, chosen: Option<String>) -> Result<PhotoView, Failure> {
    let chosen = chosen.map(|chosen| PhotoId::parse(&chosen).ok_or(Code::AppBadInput)).transpose()?;
    then_show(&app, &group, &person, |session, clock, (group, person)| session.choose_photo(group, person, chosen, clock.now()))
}

/// Changes something of a person, wakes the driver, and shows what stands now.
fn then_show(
    app: &App,
    group: &str,
    person: &str,
    work: impl FnOnce(&mut Session, &Clock, (GroupId, PersonId)) -> Result<(), Failure>,
) -> Result<PhotoView, Failure> {
    let view = app.with_session(|session, clock| {
        let group = session.group(group)?;
        let person = known_person(session, group, person)?;
        work(session, clock, (group, person))?;
        session.photo_view(group, person)
    })?;
    app.bell.notify_one();
    Ok(view)
}
