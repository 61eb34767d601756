//! Commands of the check of a face on the phone. Frames are looked at in memory, one at a time, and never kept.

use super::code;
use crate::{
    app::App,
    clock::Clock,
    commands::registration::known_person,
    ipc::{LivenessCode, LivenessPerson, LivenessWay},
    session::Session,
    view,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId},
    liveness::{Attestation, LivenessMethod},
    registration::check::adults,
    scheduling::presence::coarse,
};
use turno_face::liveness::Saying;

/// A frame of 320 points has a tenth of it; what is longer is none of ours.
const FRAME_CHARS_MAX: usize = 400_000;

/// Whom the operator asks for, and how each was settled.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness(app: State<'_, App>, group: String) -> Result<Vec<LivenessPerson>, Failure> {
    app.with_session(|session, clock| people(session, clock, session.group(&group)?))
}

fn people(session: &Session, clock: &Clock, group: GroupId) -> Result<Vec<LivenessPerson>, Failure> {
    let log = session.log(group)?;
    let now = clock.monotonic();
    let person = |person: PersonId| LivenessPerson {
        id: person.to_string(),
        name: view::name(&log, person),
        done: session.liveness.of(group, person, now).map(|done| match done.method {
            LivenessMethod::Challenge => LivenessWay::Challenge,
            LivenessMethod::HelperAttests(_) => LivenessWay::HelperAttests,
            LivenessMethod::PortDecides => LivenessWay::PortDecides,
        }),
    };
    Ok(adults(&log, session.bundle.window.day_of(clock.now())).into_iter().map(person).collect())
}

/// Begins with a person, or goes on with them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_begin(app: State<'_, App>, group: String, person: String) -> Result<Saying, Failure> {
    app.with_session(|session, clock| {
        let group = session.group(&group)?;
        let person = known_person(session, group, &person)?;
        session.liveness.begin(group, person, clock.monotonic())
    })
}

/// A frame of the camera. The next one waits for the answer.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_frame(app: State<'_, App>, jpeg_base64: String) -> Result<Saying, Failure> {
    if jpeg_base64.len() > FRAME_CHARS_MAX {
        return Err(Code::AppBadInput.into());
    }
    let jpeg = STANDARD.decode(jpeg_base64).map_err(|_| Code::AppBadInput)?;
    let (number, mut running, now) =
        app.with_session(|session, clock| Ok((session.number, session.liveness.take()?, clock.monotonic())))?;
    let saying = running.see(&jpeg, now);
    app.with_session(|session, clock| {
        // Locked and opened meanwhile: what began before counts no more.
        if session.number == number {
            session.liveness.put_back(running, clock.monotonic());
        }
        saying
    })
}

/// Another step instead of the one that is asked.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_skip(app: State<'_, App>) -> Result<Saying, Failure> {
    app.with_session(|session, clock| session.liveness.skip(clock.monotonic()))
}

/// The step that is asked once more.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_again(app: State<'_, App>) -> Result<Saying, Failure> {
    app.with_session(|session, clock| session.liveness.again(clock.monotonic()))
}

/// For this person somebody at the port looks.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_port_decides(app: State<'_, App>, group: String, person: String) -> Result<Vec<LivenessPerson>, Failure> {
    keep(&app, &group, &person, |_, _, _| Ok(LivenessMethod::PortDecides))
}

/// The code that this phone shows to a helper's device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_question(app: State<'_, App>, group: String) -> Result<LivenessCode, Failure> {
    let asked = app.with_session(|session, clock| Ok(question(session, clock, session.group(&group)?)))?;
    code(asked.to_question())
}

/// For this person the helper says so whose device gave this code.
#[tauri::command(async, rename_all = "snake_case")]
pub fn liveness_answer(app: State<'_, App>, group: String, person: String, text: String) -> Result<Vec<LivenessPerson>, Failure> {
    keep(&app, &group, &person, |session, clock, group| {
        let asked = question(session, clock, group);
        // It may have been asked just before the ten minutes turned.
        let before = Attestation { coarse_at_s: asked.coarse_at_s - turno_core::scheduling::presence::COARSE_S, ..asked };
        asked.answered_by(&text).or_else(|code| before.answered_by(&text).map_err(|_| code))?;
        Ok(LivenessMethod::HelperAttests(text.split_whitespace().collect::<String>().to_uppercase()))
    })
}

fn question(session: &Session, clock: &Clock, group: GroupId) -> Attestation {
    Attestation { group, phone: session.vault.device_key().public(), coarse_at_s: coarse(clock.now()) }
}

fn keep(
    app: &App,
    group: &str,
    person: &str,
    method: impl FnOnce(&Session, &Clock, GroupId) -> Result<LivenessMethod, Failure>,
) -> Result<Vec<LivenessPerson>, Failure> {
    app.with_session(|session, clock| {
        let group = session.group(group)?;
        let person = known_person(session, group, person)?;
        let method = method(session, clock, group)?;
        session.liveness.keep(group, person, method, clock.monotonic());
        people(session, clock, group)
    })
}
