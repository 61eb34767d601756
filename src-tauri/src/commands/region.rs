//! Commands of the region: where the phone stands. The position itself goes nowhere, not even to the screen.

use crate::{app::App, phone};
use tauri::State;
use turno_core::{
    Failure,
    region::{Reading, Region},
};

/// Reads the phone's position against the region.
#[tauri::command(async, rename_all = "snake_case")]
pub fn region_check(app: State<'_, App>) -> Result<Reading, Failure> {
    app.with_session(|_, _| Ok(Region::shipped().read(phone::fix().as_ref())))
}
