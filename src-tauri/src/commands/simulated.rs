//! Commands of the simulated phone: where it is, and in what network. They exist in no other program.

use crate::{app::App, ipc::SimulatedPlace, phone::simulated};
use tauri::State;
use turno_core::{Code, Failure};

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

/// Puts it in a Wi-Fi, or out of it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn simulate_connection(app: State<'_, App>, metered: bool) {
    simulated::connect(metered);
    app.bell.notify_one();
}
