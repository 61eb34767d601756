//! Draws for everybody: the operator's signed word, the files themselves, and for a phone the proof of its own ticket.

use super::{
    Door,
    problem::Problem,
    public::{cacheable, day, is_known, with_tag},
};
use crate::store::draws::{self, Kept};
use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use std::sync::{Arc, Mutex, PoisonError};
use turno_core::{
    ids::TicketId,
    parcel::{cbor, wire::entity_tag},
    scheduling::draw::{
        proof::Proofs,
        statement::{Drawn, Statement},
        verify::{AllFiles, FILES, FROZEN},
    },
};

const NOT_THERE: Problem = Problem::not_there();

/// The proofs of the draw that was asked for last: after a draw all phones ask for the same one.
#[derive(Debug, Default)]
pub struct LastProofs(Mutex<Option<(Date, Arc<Proofs>)>>);

async fn kept(door: &Door, date: Date) -> Result<Kept, Problem> {
    door.store.read(move |connection| draws::of(connection, date)).await?.ok_or(NOT_THERE)
}

/// `GET /v1/draws/{date}`: what was frozen, and from the draw on what came of it.
pub async fn statement(
    State(door): State<Arc<Door>>,
    date: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let date = day(date)?;
    let said = door.store.read(move |connection| draws::said(connection, date)).await?.ok_or(NOT_THERE)?;
    let drawn = said.drawn.map(|(drawn, statistics)| {
        let statistics = serde_json::from_str(&statistics).map_err(|_| Problem::busy())?;
        Ok::<_, Problem>(Drawn { drawn, statistics })
    });
    let key = &door.operator.key;
    let statement = Statement::new(said.draw, drawn.transpose()?);
    // Ed25519 signs the same bytes alike, so the ETag changes with the draw alone.
    Ok(cacheable(&headers, statement.to_bytes(&key.public(), |message| key.sign(message))))
}

/// `GET /v1/draws/{date}/{file}`: a published file, byte for byte.
pub async fn file(
    State(door): State<Arc<Door>>,
    path: Result<Path<(String, String)>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let Path((date, name)) = path.map_err(|_| Problem::bad_input())?;
    let kept = kept(&door, day(Ok(Path(date)))?).await?;
    let there = if kept.drawn.is_some() { FILES.len() } else { FROZEN };
    if !FILES.iter().take(there).any(|known| *known == name) {
        return Err(NOT_THERE);
    }
    let files = kept.drawn.unwrap_or(AllFiles { frozen: kept.frozen, ..AllFiles::default() });
    let text = files.file(&name).unwrap_or_default().to_owned();
    let tag = entity_tag(text.as_bytes());
    let media_type = if name.ends_with(".json") { "application/json" } else { "text/plain; charset=utf-8" };
    let response = if is_known(&headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, media_type)], text).into_response()
    };
    Ok(with_tag(response, &tag))
}

/// `GET /v1/draws/{date}/tickets/{ticket}`: that a ticket was on the list, and what it got, each provable against the statement.
pub async fn ticket(State(door): State<Arc<Door>>, path: Result<Path<(String, String)>, PathRejection>) -> Result<Response, Problem> {
    let Path((date, ticket)) = path.map_err(|_| Problem::bad_input())?;
    let date = day(Ok(Path(date)))?;
    let ticket = TicketId::parse(&ticket).ok_or(Problem::bad_input())?;
    let proof = proofs(&door, date).await?.of(ticket).ok_or(NOT_THERE)?;
    let headers = [(header::CONTENT_TYPE, "application/cbor"), (header::CACHE_CONTROL, "no-store")];
    Ok((headers, cbor::encode(&proof)).into_response())
}

async fn proofs(door: &Door, date: Date) -> Result<Arc<Proofs>, Problem> {
    let last = || door.proofs.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, proofs)) = last().as_ref().filter(|(its, _)| *its == date) {
        return Ok(Arc::clone(proofs));
    }
    let files = kept(door, date).await?.drawn.ok_or(NOT_THERE)?;
    // Hashing every line is arithmetic for milliseconds: not on the threads that answer everybody.
    let proofs = tokio::task::spawn_blocking(move || Arc::new(Proofs::over(&files))).await.map_err(|_| Problem::busy())?;
    *last() = Some((date, Arc::clone(&proofs)));
    Ok(proofs)
}
