//! Commands that give a family to another device, take one over, and let one leave this device.

use super::change;
use crate::{
    app::App,
    ipc::{GroupView, HandOff},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tauri::State;
use turno_core::{Code, Failure, registration::handoff};

/// Largest picture that is searched for a QR code, in pixels.
const PICTURE_PIXELS_MAX: usize = 12_000_000;

/// The code that gives a family to another device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn hand_off(app: State<'_, App>, group: String) -> Result<HandOff, Failure> {
    app.with_session(|session, _| {
        let text = handoff::to_text(&session.vault.group_key(session.group(&group)?)?);
        let code = fast_qr::QRBuilder::new(text.replace('-', "")).ecl(fast_qr::ECL::M).build().map_err(|_| Code::AppUnexpected)?;
        let svg = fast_qr::convert::svg::SvgBuilder::default().to_str(&code);
        Ok(HandOff { text, svg })
    })
}

/// Takes a family over from its code. Its answers come with the next sync.
#[tauri::command(async, rename_all = "snake_case")]
pub fn take_over(app: State<'_, App>, text: String) -> Result<GroupView, Failure> {
    let key = handoff::from_text(&text)?;
    change(&app, |session, clock| {
        let group = session.join_group(&key, clock.now())?;
        session.engine.try_now();
        Ok(group)
    })
}

/// Looks for a QR code in a picture of 8-bit greys.
#[tauri::command(async, rename_all = "snake_case")]
pub fn read_qr(luma_base64: String, width: usize, height: usize) -> Result<Option<String>, Failure> {
    let luma = STANDARD.decode(luma_base64).map_err(|_| Code::AppBadInput)?;
    if width == 0 || height == 0 || width.checked_mul(height) != Some(luma.len()) || luma.len() > PICTURE_PIXELS_MAX {
        return Err(Code::AppBadInput.into());
    }
    let pixel = |x: usize, y: usize| luma.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    Ok(picture.detect_grids().into_iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text))
}

/// Locks a family on this device: its own code opens it again.
#[tauri::command(async, rename_all = "snake_case")]
pub fn lock_group(app: State<'_, App>, group: String) -> Result<(), Failure> {
    app.with_session(|session, clock| {
        let group = session.group(&group)?;
        session.pack(clock.now())?;
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
        session.pack(clock.now())?;
        session.vault.erase_group(group, even_unsent)
    })
}
