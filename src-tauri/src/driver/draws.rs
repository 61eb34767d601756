//! Fetches draws: the newest of every group that takes part, and all files of one where a person asked for them.

use crate::{
    app::App,
    draws::Wanted,
    server::{self, Server},
};
use turno_core::{Code, Failure, ids::GroupId};

/// Asks for what is due. What cannot be had now is asked for again later.
pub(crate) async fn refresh(app: &App, server: &Server, address: &str) {
    let wanted = app.with_session(|session, clock| {
        let wanted = session.draws_wanted(clock)?;
        if !wanted.is_empty() {
            session.draws_were_asked(clock)?;
        }
        Ok(wanted)
    });
    for wanted in wanted.unwrap_or_default() {
        if let Err(failure) = fetch(app, server, address, &wanted).await {
            eprintln!("turno: a draw was not taken: {failure}");
        }
    }
}

async fn fetch(app: &App, server: &Server, address: &str, wanted: &Wanted) -> Result<(), Failure> {
    let Some(statement) = server.drawn(address, &app.operator(), wanted.date).await? else { return Ok(()) };
    let proof = server.ticket(address, wanted.date, wanted.ticket()).await?;
    app.with_session(|session, _| session.keep_draw(wanted, statement, proof))
}

/// Draws everything again for a group, where a person asked for it. Was there something to do?
pub(crate) async fn check_whole(app: &App, server: &Server) -> bool {
    let wanted = app.with_session(|session, _| Ok(session.whole_wanted.take().zip(server::address(&session.bundle))));
    let Ok(Some((group, address))) = wanted else { return false };
    let checked = whole(app, server, &address, group).await;
    let _ = app.with_session(|session, _| {
        session.whole_problem = checked.err();
        Ok(())
    });
    true
}

async fn whole(app: &App, server: &Server, address: &str, group: GroupId) -> Result<(), Failure> {
    let kept = app.with_session(|session, _| session.kept_draw(group))?.ok_or(Code::SchedulingDrawUnreadable)?;
    let files = server.draw_files(address, kept.date).await?;
    app.with_session(|session, _| session.check_whole(group, &files, &app.operator()))
}
