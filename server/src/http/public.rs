//! What everybody may read: the bundle, ports, a day's window and seats. Signed, so that anybody may carry it; with an
//! ETag, so that it is carried once.

use super::{Door, problem::Problem};
use crate::{check_page, store::seats, withdrawn::Withdrawn};
use axum::{
    extract::{Path, State, rejection::PathRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use jiff::{civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use turno_core::{
    parcel::{
        cbor,
        signed::{Signed, kind},
        wire::entity_tag,
    },
    ports::PortOfEntry,
};

/// A public table; its name is signed with it, so that one never passes for another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "table", rename_all = "snake_case")]
pub enum PublicTable {
    /// Ports of entry.
    Ports {
        /// All of them.
        ports: Vec<PortOfEntry>,
    },
    /// When requests of one day count.
    Window {
        /// The day on the operator's clock.
        date: Date,
        /// Seconds since 1970.
        opens_at_s: i64,
        /// Seconds since 1970.
        closes_at_s: i64,
        /// The operator's clock.
        zone: String,
    },
    /// Seats of one day, each port's day on its own clock.
    Seats {
        /// The day.
        date: Date,
        /// By start, then port.
        slots: Vec<PublicSlot>,
    },
    /// Slips that count no more.
    Withdrawn(Withdrawn),
}

/// Seats of one port at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicSlot {
    /// Port id.
    pub port: String,
    /// Start, seconds since 1970.
    pub starts_at_s: i64,
    /// IANA zone of the port.
    pub zone: String,
    /// All seats.
    pub seats: u32,
    /// Seats not given.
    pub seats_left: u32,
}

/// `GET /check`: the page that checks slips, for whoever has a network now. It may be saved, and works without one.
pub async fn check(State(door): State<Arc<Door>>, headers: HeaderMap) -> Result<Response, Problem> {
    let now = door.clock.now();
    let withdrawn = door.store.read(move |connection| Withdrawn::at(connection, now)).await?;
    let page = check_page::page(&door.operator, &withdrawn);
    let tag = entity_tag(page.as_bytes());
    // No page of others may show it in a frame, and pretend; a page itself cannot say so.
    let guards = [(header::CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];
    let response = if is_known(&headers, &tag) { StatusCode::NOT_MODIFIED.into_response() } else { (guards, Html(page)).into_response() };
    Ok(with_tag(response, &tag))
}

/// `GET /v1/withdrawn`.
pub async fn withdrawn(State(door): State<Arc<Door>>, headers: HeaderMap) -> Result<Response, Problem> {
    let now = door.clock.now();
    let withdrawn = door.store.read(move |connection| Withdrawn::at(connection, now)).await?;
    Ok(signed(&door, &headers, &PublicTable::Withdrawn(withdrawn)))
}

/// `GET /healthz`: the server answers, and so does its store.
pub async fn health(State(door): State<Arc<Door>>) -> Result<&'static str, Problem> {
    door.store.read(|connection| connection.query_row("SELECT 1", [], |_| Ok(()))).await?;
    Ok("ok\n")
}

/// `GET /v1/operator`.
pub async fn operator(State(door): State<Arc<Door>>, headers: HeaderMap) -> Response {
    cacheable(&headers, door.operator.bundle_bytes.clone())
}

/// `GET /v1/ports`.
pub async fn ports(State(door): State<Arc<Door>>, headers: HeaderMap) -> Response {
    signed(&door, &headers, &PublicTable::Ports { ports: door.operator.bundle.ports.clone() })
}

/// `GET /v1/windows/{date}`.
pub async fn window(
    State(door): State<Arc<Door>>,
    date: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let date = day(date)?;
    let window = &door.operator.bundle.window;
    let (opens_at, closes_at) = window.of_day(date).ok_or(BAD_DAY)?;
    let zone = window.zone.clone();
    Ok(signed(&door, &headers, &PublicTable::Window { date, opens_at_s: opens_at.as_second(), closes_at_s: closes_at.as_second(), zone }))
}

/// `GET /v1/seats/{date}`.
pub async fn seats(
    State(door): State<Arc<Door>>,
    date: Result<Path<String>, PathRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let date = day(date)?;
    let noon_s = date.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).map_err(|_| BAD_DAY)?.timestamp().as_second();
    let rows = door.store.read(move |connection| seats::between(connection, noon_s - DAY_REACH_S, noon_s + DAY_REACH_S)).await?;
    let slots = rows.into_iter().filter_map(|row| {
        let slot = row.slot()?;
        let its_day = slot.starts_at.to_zoned(TimeZone::get(&slot.zone).ok()?).date();
        (its_day == date).then_some(PublicSlot {
            seats_left: slot.seats_left,
            port: row.port,
            starts_at_s: row.starts_at_s,
            zone: row.zone,
            seats: row.seats,
        })
    });
    Ok(signed(&door, &headers, &PublicTable::Seats { date, slots: slots.collect() }))
}

/// Every zone's day lies within 38 hours of the noon of UTC's (jiff's zones end at 25:59:59 from UTC).
const DAY_REACH_S: i64 = 38 * 3_600;

const BAD_DAY: Problem = Problem::bad_input();

/// Exactly `YYYY-MM-DD`.
pub(super) fn day(path: Result<Path<String>, PathRejection>) -> Result<Date, Problem> {
    let Path(text) = path.map_err(|_| BAD_DAY)?;
    let date: Date = text.parse().map_err(|_| BAD_DAY)?;
    if date.to_string() == text { Ok(date) } else { Err(BAD_DAY) }
}

fn signed(door: &Door, headers: &HeaderMap, table: &PublicTable) -> Response {
    let key = &door.operator.key;
    let signed = Signed { signer: key.public(), kind: kind::PUBLIC, payload: cbor::encode(table) };
    // Ed25519 signs the same bytes alike, so the ETag changes with the table alone.
    cacheable(headers, signed.to_bytes(|message| key.sign(message)))
}

/// Has the client what this entity tag names? (RFC 9110, compared weakly as it asks here.)
pub(super) fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let known = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(','));
    known.map(|one| one.trim().trim_start_matches("W/")).any(|one| one == tag || one == "*")
}

pub(super) fn cacheable(headers: &HeaderMap, bytes: Vec<u8>) -> Response {
    let tag = entity_tag(&bytes);
    let response = if is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        ([(header::CONTENT_TYPE, "application/cose; cose-type=\"cose-sign1\"")], bytes).into_response()
    };
    with_tag(response, &tag)
}

/// Names what it is, so that it is carried once.
pub(super) fn with_tag(mut response: Response, tag: &str) -> Response {
    if let Ok(tag) = HeaderValue::from_str(tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    // Kept by anybody, used after asking: seats change, and so may the bundle.
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    response
}
