//! Commands of the simulated phone: where it is, and in what network. They exist in no other program.

use crate::{app::App, driver::CHANGED, ipc::SimulatedPlace, phone::simulated};
use tauri::{AppHandle, Emitter, Runtime, State};
use turno_core::{Code, Failure, region::Fix};

/// The places that it can be at.
#[tauri::command(async, rename_all = "snake_case")]
pub fn simulated_places() -> Vec<SimulatedPlace> {
    let here = simulated::here().map(|place| place.name);
    simulated::PLACES.iter().map(|place| SimulatedPlace { name: place.name.to_owned(), chosen: here == Some(place.name) }).collect()
}

/// Moves it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn simulate_place(name: String) -> Result<Vec<SimulatedPlace>, Failure> {
    if simulated::go(&name) { Ok(simulated_places()) } else { Err(Code::AppBadInput.into()) }
}

/// Moves it to a position that is none of the places'.
#[tauri::command(async, rename_all = "snake_case")]
pub fn simulate_position<R: Runtime>(handle: AppHandle<R>, latitude_deg: f64, longitude_deg: f64, accuracy_m: f64) {
    simulated::stand(Fix { latitude_deg, longitude_deg, accuracy_m, age_s: 1.0, mocked: false });
    let _ = handle.emit(CHANGED, ());
}

/// Puts it in a Wi-Fi, or out of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn simulate_connection(app: State<'_, App>, metered: bool) {
    simulated::connect(metered);
    app.bell.notify_one();
}
