//! Commands of the ports of entry.

use crate::{app::App, ipc::PortView, phone};
use tauri::State;
use turno_core::Failure;

/// The ports that the operator offers, in its order; with the way there where the phone knows its place.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_ports(app: State<'_, App>) -> Result<Vec<PortView>, Failure> {
    let fix = phone::fix();
    app.with_session(|session, _| {
        let ports = session.bundle.ports.iter().map(|port| PortView {
            id: port.id.clone(),
            us_state: port.us_state.clone(),
            zone: port.zone.clone(),
            facing_city: port.facing_city.clone(),
            distance_m: fix.map(|fix| port.distance_m(&fix)),
        });
        Ok(ports.collect())
    })
}
