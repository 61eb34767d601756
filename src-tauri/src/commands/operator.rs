//! Commands of the operator's data: who runs this, and by what rules.

use crate::{
    app::App,
    ipc::{ChangeView, GroupView, NoticeView, OperatorInfo},
    server,
    view::Reading,
};
use tauri::State;
use turno_core::{
    Failure,
    operator::in_force,
    scheduling::{request::days_on_offer, window::WindowState},
};

/// The operator's rules in force, as people see them.
#[tauri::command(async, rename_all = "snake_case")]
pub fn operator_info(app: State<'_, App>) -> Result<OperatorInfo, Failure> {
    app.with_session(|session, clock| {
        let bundle = &session.bundle;
        let now = clock.now();
        let (today, (first, last)) = (bundle.window.day_of(now), days_on_offer(bundle, now));
        let notices = bundle.notices.iter().filter(|notice| notice.is_shown(today));
        let changes = session.operator_changes()?.into_iter().rev();
        Ok(OperatorInfo {
            name: bundle.name.clone(),
            practice: bundle.practice,
            bundle_version: bundle.version,
            valid_until: bundle.valid_until_s,
            server: server::address(bundle).unwrap_or_default(),
            region_version: bundle.region_version(today).to_owned(),
            opens_local: bundle.window.opens.strftime("%H:%M").to_string(),
            opens_zone: bundle.window.zone.clone(),
            next_opening_at: bundle.window.opening(now).as_second(),
            open_now: matches!(bundle.window.state(now), WindowState::Open { .. }),
            allotment: bundle.policy.allotment.name().to_owned(),
            first_day: first.to_string(),
            last_day: last.to_string(),
            programme: in_force(&bundle.programme, today).cloned(),
            notices: notices
                .map(|notice| NoticeView { id: notice.id.clone(), port: notice.port.clone(), text: notice.text.clone() })
                .collect(),
            changes: changes.map(|kept| ChangeView { at: kept.at_s, change: kept.change }).collect(),
        })
    })
}

/// A group's people have read what the operator changed.
#[tauri::command(async, rename_all = "snake_case")]
pub fn operator_changes_seen(app: State<'_, App>, group: String) -> Result<GroupView, Failure> {
    app.with_session(|session, clock| {
        let group = session.group(&group)?;
        session.changes_were_seen(group)?;
        Ok(Reading::of(session, clock, group)?.view())
    })
}
