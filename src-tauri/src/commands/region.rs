//! Commands of the region: where the phone stands, and a map of it. The position leaves the phone in neither.

use crate::{app::App, phone};
use tauri::State;
use turno_core::{
    Failure,
    region::{Reading, Region, RegionMap},
};
use turno_phone::Allowed;

/// Reads the phone's position against the region.
#[tauri::command(async, rename_all = "snake_case")]
pub fn region_check(app: State<'_, App>) -> Result<Reading, Failure> {
    app.with_session(|_, _| Ok(Region::shipped().read(phone::fix().as_ref())))
}

/// May Turno know where the phone is?
#[tauri::command(async, rename_all = "snake_case")]
pub fn position_allowed() -> Allowed {
    phone::machine().position_permission()
}

/// Shows the system's question. The screen has said why before.
#[tauri::command(async, rename_all = "snake_case")]
pub fn ask_for_position() -> Allowed {
    phone::machine().ask_for_position()
}

/// The map around the phone, for its screen alone.
#[tauri::command(async, rename_all = "snake_case")]
pub fn region_map(app: State<'_, App>) -> Result<RegionMap, Failure> {
    app.with_session(|session, _| Ok(Region::shipped().map(phone::fix().as_ref(), &session.bundle.ports)))
}
