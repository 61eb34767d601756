//! The driver: performs what the sync engine decides. It sends, writes down and waits; it decides nothing.

#[cfg(phone)]
pub(crate) mod draws;
mod photos;

use crate::{
    app::{App, Inner},
    server::{self, Server},
    session::{Session, note},
};
use std::time::Duration;
use tauri::{AppHandle, Emitter, Manager, Runtime};
use turno_core::{
    Code, Failure,
    ids::GroupId,
    parcel::{cbor, wire::SyncRequest},
    sync::{Batch, Change, Effect, Outcome, Outgoing, Standing, Step, changes},
};
use turno_vault::random;

/// The event that tells the screens to look again.
pub const CHANGED: &str = "turno-changed";

/// A request that is ready to leave.
struct Ready {
    session: u64,
    address: String,
    batch: Batch,
    request: SyncRequest,
}

/// Runs for as long as the app does.
pub fn start<R: Runtime>(handle: AppHandle<R>) {
    tauri::async_runtime::spawn(async move {
        match Server::connect() {
            Ok(server) => run(&handle, &server).await,
            Err(failure) => eprintln!("turno: no sync: {failure}"),
        }
    });
}

async fn run<R: Runtime>(handle: &AppHandle<R>, server: &Server) {
    let app = handle.state::<App>();
    let changed = || drop(handle.emit(CHANGED, ()));
    loop {
        if let Turn::Rest(wait) = turn(&app, server, &changed).await {
            #[cfg(phone)]
            told(crate::notices::tell(&app).or_else(|failure| if failure.is(Code::VaultLocked) { Ok(()) } else { Err(failure) }));
            let rung = app.bell.notified();
            match wait {
                Some(wait) => drop(tokio::time::timeout(wait, rung).await),
                None => rung.await,
            }
        }
    }
}

/// What follows a turn.
#[derive(Debug, PartialEq, Eq)]
enum Turn {
    /// The next one.
    Next,
    /// Nothing, until the bell rings or so much time has passed.
    Rest(Option<Duration>),
}

/// Does one thing. Tells of every change that the screens may show.
async fn turn(app: &App, server: &Server, changed: &(dyn Fn() + Sync)) -> Turn {
    #[cfg(phone)]
    if draws::check_whole(app, server).await {
        changed();
    }
    match prepare(app) {
        Ok(Prepared::Wait(wait)) => return Turn::Rest(wait),
        // Between two helpings the lock is free for whoever types.
        Ok(Prepared::Again) => tokio::time::sleep(PACKING_RESTS).await,
        Ok(Prepared::Send(ready)) => {
            changed();
            let outcome = server.sync(&ready.address, &ready.request).await;
            let answered = matches!(outcome, Outcome::Answered(_));
            told(finish(app, &ready, outcome));
            if answered && app.with_session(|session, clock| session.operator_is_due(clock)).unwrap_or(false) {
                refresh_operator(app, server, &ready.address).await;
            }
            #[cfg(phone)]
            if answered {
                draws::refresh(app, server, &ready.address).await;
            }
            changed();
        }
        Ok(Prepared::Photo(ready)) => {
            changed();
            let outcome = server.photo(&ready.address, ready.step, ready.photo.as_ref(), ready.connection).await;
            told(photos::finish(app, &ready, outcome));
            changed();
        }
        Err(failure) => {
            eprintln!("turno: sync could not prepare: {failure}");
            return Turn::Rest(Some(Duration::from_secs(30)));
        }
    }
    Turn::Next
}

fn told(written: Result<(), Failure>) {
    if let Err(failure) = written {
        eprintln!("turno: an answer was not written down: {failure}");
    }
}

/// Most groups whose edits are packed while the lock is held: a file of thousands of families must not stop the screens.
const PACKED_AT_ONCE: u32 = 4;

/// How long the lock is free between two helpings.
const PACKING_RESTS: Duration = Duration::from_millis(4);

enum Prepared {
    Again,
    Wait(Option<Duration>),
    Send(Ready),
    Photo(photos::Ready),
}

/// Packs new edits and asks the engines what to do: parcels go first, photos when there is nothing else to send.
fn prepare(app: &App) -> Result<Prepared, Failure> {
    let mut inner = app.lock();
    let Inner { clock, session, .. } = &mut *inner;
    let Some(session) = session else { return Ok(Prepared::Wait(None)) };
    let Some(address) = server::address(&session.bundle) else { return Ok(Prepared::Wait(None)) };
    if session.pack(clock.now(), PACKED_AT_ONCE)? {
        return Ok(Prepared::Again);
    }
    let (mut outbox, mut held) = (Vec::new(), None);
    for waiting in session.vault.outbox()? {
        match session.held_back(clock, &waiting)? {
            None => outbox.push(Outgoing { id: waiting.id, bytes: waiting.bytes }),
            back => held = held.into_iter().chain(back).min(),
        }
    }
    let (outbox, groups) = session.terms().leaving(outbox, session.vault.groups()?, session.engine.is_news_wanted());
    let now = clock.monotonic();
    Ok(match session.engine.next(now, &outbox, &groups) {
        Step::Wait { until } => {
            let photos = if outbox.is_empty() { photos::prepare(session, now, address)? } else { Prepared::Wait(None) };
            let Prepared::Wait(photos) = photos else { return Ok(photos) };
            let until = until.map(|until| until.saturating_sub(now));
            let wait = until.into_iter().chain(photos).chain(held).min();
            session.network.next_try = wait.map(|wait| now.saturating_add(wait));
            Prepared::Wait(wait)
        }
        Step::Send(batch) => {
            session.network.busy = true;
            let request = SyncRequest {
                parcels: batch.parcels.iter().map(|id| session.vault.parcel_bytes(*id)).collect::<Result<_, _>>()?,
                cursors: batch.groups.iter().map(|group| Ok((*group, session.vault.cursor(*group)?))).collect::<Result<_, Failure>>()?,
            };
            Prepared::Send(Ready { session: session.number, address, batch, request })
        }
    })
}

/// Writes down what an answer means, all in one transaction.
fn finish(app: &App, ready: &Ready, outcome: Outcome) -> Result<(), Failure> {
    let random = u64::from_le_bytes(random()?);
    let operator = app.operator();
    let mut inner = app.lock();
    let Inner { clock, session, .. } = &mut *inner;
    // Locked, or another profile, meanwhile: the answer comes again with the next try.
    let Some(session) = session.as_mut().filter(|session| session.number == ready.session) else { return Ok(()) };
    session.network.busy = false;
    let problem = match &outcome {
        Outcome::Answered(_) => None,
        Outcome::Refused(failure) => Some(failure.clone()),
        Outcome::Busy { .. } => Some(Code::SyncServerBusy.into()),
        Outcome::Failed(code) => Some((*code).into()),
    };
    let effects = session.engine.answered(clock.monotonic(), &ready.batch, outcome, random);
    let settled = effects.iter().filter(|effect| matches!(effect, Effect::Taken { .. } | Effect::Refuse { .. })).count();
    let server = effects.iter().find_map(|effect| if let Effect::ServerTime(server) = effect { Some(*server) } else { None });
    let mut changes = changes(effects, &operator, clock.now().as_second(), |group| standing(session, group))?;
    if let Some(server) = server {
        let bytes = cbor::encode(&clock.heard(server));
        changes.push(Change::Note { group: None, name: note::CLOCK.to_owned(), bytes });
    }
    let now = clock.now();
    session.network.failing_since = problem.as_ref().map(|_| session.network.failing_since.unwrap_or(now));
    if problem.is_none() && settled == ready.batch.parcels.len() {
        let bytes = cbor::encode(&now.as_second());
        changes.push(Change::Note { group: None, name: note::LAST_SUCCESS.to_owned(), bytes });
    }
    session.network.problem = problem;
    session.vault.apply(&changes)?;
    session.settle_consent()
}

/// None while it is locked or erased here.
fn standing(session: &Session, group: GroupId) -> Result<Option<Standing>, Failure> {
    match session.vault.group_key(group) {
        Ok(key) => Ok(Some(Standing { key, claim: session.claim(group)? })),
        Err(failure) if failure.is(Code::RegistrationLocked) || failure.is(Code::RegistrationNoSuchGroup) => Ok(None),
        Err(failure) => Err(failure),
    }
}

/// Asks for the operator's data; what is here already is not sent, and an older or foreign bundle changes nothing.
async fn refresh_operator(app: &App, server: &Server, address: &str) {
    let known = app.with_session(|session, _| Ok(session.bundle_bytes.clone()));
    let Ok(known) = known else { return };
    let fetched = server.operator(address, &app.operator(), &known).await;
    let kept = fetched.map_err(Failure::from).and_then(|fetched| {
        app.with_session(|session, clock| {
            if let Some((bytes, bundle)) = fetched {
                session.take_bundle(bytes, bundle, clock.now())?;
            }
            session.network.operator_problem = None;
            session.vault.set_note(None, note::OPERATOR_ASKED, &cbor::encode(&clock.now().as_second()))
        })
    });
    let Err(failure) = kept else { return };
    eprintln!("turno: the operator's data was not taken: {failure}");
    let _ = app.with_session(|session, _| {
        session.network.operator_problem = Some(failure);
        Ok(())
    });
}
