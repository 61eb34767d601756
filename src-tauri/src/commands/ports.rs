//! Commands of the ports of entry.

use crate::{
    app::App,
    ipc::{HoursView, PortView},
    phone,
};
use tauri::State;
use turno_core::{Failure, operator::Hours};

/// The ports that the operator offers, in its order; with the way there where the phone knows its place.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_ports(app: State<'_, App>) -> Result<Vec<PortView>, Failure> {
    let fix = phone::fix();
    app.with_session(|session, clock| {
        let today = session.bundle.window.day_of(clock.now());
        let ports = session.bundle.ports.iter().map(|port| PortView {
            id: port.id.clone(),
            us_state: port.us_state.clone(),
            zone: port.zone.clone(),
            facing_city: port.facing_city.clone(),
            distance_m: fix.map(|fix| port.distance_m(&fix)),
            hours: port.hours.iter().map(hours).collect(),
            closures: port.closures.iter().filter(|closure| closure.last >= today).cloned().collect(),
        });
        Ok(ports.collect())
    })
}

fn hours(hours: &Hours) -> HoursView {
    let written = |time: jiff::civil::Time| time.strftime("%H:%M").to_string();
    HoursView { weekdays: hours.weekdays.clone(), opens: written(hours.opens), closes: written(hours.closes) }
}
