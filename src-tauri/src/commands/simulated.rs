//! Commands of the simulated phone: where it is. They exist in no other program.

use crate::{ipc::SimulatedPlace, phone::simulated};
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
