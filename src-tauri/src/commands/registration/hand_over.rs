//! Commands that give a family to another device, take one over, and let one leave this device.

use super::{change, documents::greys};
use crate::{
    app::App,
    carried,
    clock::Clock,
    ipc::{GroupStep, HandOff, MovingPicture, Scanned},
    session::Session,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::GroupId,
    keys::GroupKey,
    registration::handoff::{self, TypedCode, sealed},
};

/// Letters of base 64 that hold one byte more than a file may have: whole fours, so that they can be read.
const BASE64_MAX: usize = (sealed::BYTES_MAX / 3 + 1) * 4;

/// The code that gives a family to another device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn hand_off(app: State<'_, App>, group: String) -> Result<HandOff, Failure> {
    app.with_session(|session, _| {
        let text = handoff::to_text(&session.vault.group_key(session.group(&group)?)?);
        let svg = carried::qr(&text.replace('-', ""))?;
        Ok(HandOff { text, svg })
    })
}

/// Takes a family over. Its answers come with the next sync, or have come before it.
fn join(session: &mut Session, clock: &Clock, key: &GroupKey) -> Result<GroupId, Failure> {
    let group = session.join_group(key, clock.now())?;
    carried::bring_waiting(session, group, clock.now())?;
    session.engine.try_now();
    Ok(group)
}

/// What can be told of a code while it is typed.
#[tauri::command(async, rename_all = "snake_case")]
pub fn look_at_code(text: String) -> TypedCode {
    handoff::look(&text)
}

/// What was scanned or typed: a hand-off code, or a frame of a moving picture.
#[tauri::command(async, rename_all = "snake_case")]
pub fn scan(app: State<'_, App>, text: String) -> Result<Scanned, Failure> {
    if handoff::frames::is_frame(&text) {
        let scanned = app.with_session(|session, clock| carried::add_frame(session, &text, clock.now()))?;
        return Ok(told(&app, scanned));
    }
    let key = handoff::from_text(&text)?;
    let view = change(&app, |session, clock| join(session, clock, &key))?;
    Ok(Scanned::Joined { group: view.card.id, has_answers: view.card.state.step != GroupStep::Arriving })
}

/// A registration out of a file.
#[tauri::command(async, rename_all = "snake_case")]
pub fn take_file(app: State<'_, App>, content_base64: String) -> Result<Scanned, Failure> {
    // What is longer than any file that is read is not decoded first.
    let readable = content_base64.get(..BASE64_MAX).unwrap_or(&content_base64);
    let bytes = STANDARD.decode(readable).map_err(|_| Code::AppBadInput)?;
    let scanned = app.with_session(|session, clock| carried::bring(session, &bytes, clock.now()))?;
    Ok(told(&app, scanned))
}

/// The driver hears of what was brought: it goes to the server from here, too.
fn told(app: &App, scanned: Scanned) -> Scanned {
    if matches!(scanned, Scanned::Brought { .. }) {
        app.bell.notify_one();
    }
    scanned
}

/// The registration as pictures, one after another.
#[tauri::command(async, rename_all = "snake_case")]
pub fn moving_picture(app: State<'_, App>, group: String) -> Result<MovingPicture, Failure> {
    app.with_session(|session, _| carried::moving_picture(session, session.group(&group)?))
}

/// Looks for a QR code in a picture of 8-bit greys.
#[tauri::command(async, rename_all = "snake_case")]
pub fn read_qr(luma_base64: String, width: usize, height: usize) -> Result<Option<String>, Failure> {
    let luma = greys(&luma_base64, width, height)?;
    let pixel = |x: usize, y: usize| luma.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    Ok(picture.detect_grids().into_iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text))
}

/// Locks a family on this device: its own code opens it again.
#[tauri::command(async, rename_all = "snake_case")]
pub fn lock_group(app: State<'_, App>, group: String) -> Result<(), Failure> {
    app.with_session(|session, clock| {
        let group = session.group(&group)?;
        session.pack_group(group, clock.now())?;
        session.vault.lock_group(group)
    })?;
    app.bell.notify_one();
    Ok(())
}

/// Erases a family from this device; what waits to be sent only when that was said.
#[tauri::command(async, rename_all = "snake_case")]
pub fn erase_group(app: State<'_, App>, group: String, even_unsent: bool) -> Result<(), Failure> {
    app.with_session(|session, clock| {
        let group = session.group(&group)?;
        session.pack_group(group, clock.now())?;
        session.vault.erase_group(group, even_unsent)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_million_random_greys_are_no_code_and_stop_nothing() {
        let mut state = 0x7475_726e_u64;
        for (width, height) in [(1_000, 900), (1, 1), (7, 9_000), (200, 180), (0, 5)] {
            let greys: Vec<u8> = (0..width * height)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    (state >> 56) as u8
                })
                .collect();
            let read = read_qr(STANDARD.encode(&greys), width, height);
            assert!(if width == 0 { read.is_err() } else { read.is_ok_and(|found| found.is_none()) }, "{width}x{height}");
        }
    }
}
