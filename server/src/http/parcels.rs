//! `POST /v1/parcels`: a CBOR sequence of parcels and cursors in, receipts and news out.

use super::{Door, problem::Problem, watch::Counts};
use crate::parcels::{Incoming, answer};
use axum::{
    body::Bytes,
    extract::{ConnectInfo, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    net::SocketAddr,
    sync::Arc,
};
use turno_core::{
    Code,
    ids::GroupId,
    parcel::wire::{MEDIA_TYPE, SyncRequest},
};

/// Takes a sync request and answers it.
pub async fn sync(
    State(door): State<Arc<Door>>,
    remote: Option<axum::Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let request = read(&headers, body)?;
    let now = door.clock.now();
    let operator = Arc::clone(&door.operator);
    // Checking signatures is arithmetic for milliseconds: not on the threads that answer everybody.
    let opening = tokio::task::spawn_blocking(move || {
        let incoming: Vec<Incoming> = request.parcels.iter().map(|bytes| Incoming::open(bytes, &operator, now)).collect();
        (incoming, request.cursors)
    });
    let (incoming, asked) = opening.await.map_err(|_| Problem::busy())?;
    let cursors = earliest(&asked);
    let remote = remote.map(|axum::Extension(ConnectInfo(address))| address.ip());
    let groups = groups(&incoming, &cursors);
    let held_back: BTreeSet<GroupId> = groups.iter().copied().filter(|group| !door.rate.admit(remote, *group)).collect();
    if !groups.is_empty() && held_back.len() == groups.len() {
        return Err(Problem::too_many(&door.rate));
    }
    // A group that asks too often gets no receipt and no news, and tries again; its neighbours are served.
    let incoming: Vec<Incoming> = incoming.into_iter().filter(|one| group(one).is_none_or(|group| !held_back.contains(&group))).collect();
    let cursors = cursors.into_iter().filter(|(group, _)| !held_back.contains(group)).collect();
    let answered = answer(&door.store, &door.operator, now, incoming, cursors).await?;
    let counts = Counts {
        taken: answered.taken,
        repeated: answered.repeated,
        refused: answered.refused,
        news: answered.answer.news.len(),
        held_back: held_back.len(),
    };
    // Without a word on it, nobody may keep the answer to a POST (RFC 9111): every byte is somebody's airtime.
    let mut response = ([(header::CONTENT_TYPE, MEDIA_TYPE)], answered.answer.to_bytes(&asked)).into_response();
    response.extensions_mut().insert(counts);
    Ok(response)
}

fn read(headers: &HeaderMap, body: Result<Bytes, BytesRejection>) -> Result<SyncRequest, Problem> {
    let media_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = media_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case(MEDIA_TYPE) {
        return Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, Code::SyncParcelMalformed));
    }
    let too_large = Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Code::SyncRequestTooLarge);
    let malformed = Problem::new(StatusCode::BAD_REQUEST, Code::SyncParcelMalformed);
    let body = body.map_err(|rejection| if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE { too_large } else { malformed })?;
    SyncRequest::from_bytes(&body).map_err(|_| malformed)
}

/// One cursor a group; where a client names several, the earliest.
fn earliest(cursors: &[(GroupId, u64)]) -> BTreeMap<GroupId, u64> {
    let mut earliest = BTreeMap::new();
    for (group, place) in cursors {
        earliest.entry(*group).and_modify(|known: &mut u64| *known = (*known).min(*place)).or_insert(*place);
    }
    earliest
}

fn groups(incoming: &[Incoming], cursors: &BTreeMap<GroupId, u64>) -> BTreeSet<GroupId> {
    incoming.iter().filter_map(group).chain(cursors.keys().copied()).collect()
}

fn group(incoming: &Incoming) -> Option<GroupId> {
    match incoming {
        Incoming::Opened { parcel, .. } => Some(parcel.group),
        Incoming::Refused(_) => None,
    }
}
