//! Commands of the check of a face. A helper's part is on every device, the check itself on a phone.

#[cfg(phone)]
pub mod check;

use crate::{app::App, carried, ipc::LivenessCode};
use tauri::State;
use turno_core::{Failure, liveness::Attestation};

/// A helper stands beside the people whose phone shows this code: signed with the key of this device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn attest(app: State<'_, App>, question: String) -> Result<LivenessCode, Failure> {
    let asked = Attestation::from_question(&question)?;
    let text = app.with_session(|session, _| Ok(asked.to_answer(session.vault.device_key())))?;
    code(text)
}

fn code(text: String) -> Result<LivenessCode, Failure> {
    Ok(LivenessCode { svg: carried::qr(&text)?, text })
}
