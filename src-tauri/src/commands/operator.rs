//! Commands of the operator's data: who runs this, and by what rules.

use crate::{app::App, ipc::OperatorInfo, server};
use tauri::State;
use turno_core::{
    Failure,
    scheduling::{request::days_on_offer, window::WindowState},
};

/// The operator's rules in force, as people see them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn operator_info(app: State<'_, App>) -> Result<OperatorInfo, Failure> {
    app.with_session(|session, clock| {
        let bundle = &session.bundle;
        let now = clock.now();
        let (first, last) = days_on_offer(bundle, now);
        Ok(OperatorInfo {
            name: bundle.name.clone(),
            practice: bundle.practice,
            bundle_version: bundle.version,
            valid_until: bundle.valid_until_s,
            server: server::address(bundle).unwrap_or_default(),
            region_version: bundle.region_version.clone(),
            opens_local: bundle.window.opens.strftime("%H:%M").to_string(),
            opens_zone: bundle.window.zone.clone(),
            next_opening_at: bundle.window.opening(now).as_second(),
            open_now: matches!(bundle.window.state(now), WindowState::Open { .. }),
            allotment: bundle.policy.allotment.name().to_owned(),
            first_day: first.to_string(),
            last_day: last.to_string(),
        })
    })
}
