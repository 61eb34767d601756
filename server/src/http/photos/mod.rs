//! `/v1/photos`: the tus 1.0.0 protocol (tus.io) with creation, creation-with-upload, checksum and expiration; and one GET.
//!
//! A photo's address is its hash, whole or its start, so an upload is found again without remembering where it was begun. What
//! crosses is sealed. A client may leave out the two headers that can say one thing only (decision 0022).

mod checksum;
mod headers;
mod range;
mod receive;

use super::{Door, problem::Problem, public};
use crate::store::photos::{self, Announced, Upload};
use axum::{
    body::{Body, HttpBody},
    extract::{ConnectInfo, Path, Request, State},
    http::{HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use checksum::Checksum;
pub use receive::REQUEST_TIME_MAX;
use std::{net::SocketAddr, sync::Arc};
use turno_core::{
    Code,
    ids::{GroupId, PhotoId},
    parcel::photo::{Announcement, PHOTO_BYTES_MAX},
};

/// A whole photo never changes, and its address names it alone.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The lowest and the highest photo that an address means.
type Place = (PhotoId, PhotoId);

/// Everything at `/v1/photos`.
pub async fn collection(State(door): State<Arc<Door>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    match headers::method(&parts) {
        "POST" => headers::tus(&parts, create(door, &parts, body)).await,
        "OPTIONS" => headers::options(),
        _ => headers::not_allowed("POST, OPTIONS"),
    }
}

/// Everything at `/v1/photos/{id}`.
pub async fn photo(State(door): State<Arc<Door>>, Path(id): Path<String>, request: Request) -> Response {
    let id = PhotoId::at(&id);
    let (parts, body) = request.into_parts();
    match headers::method(&parts) {
        "GET" => fetch(&door, id, &parts).await.unwrap_or_else(IntoResponse::into_response),
        "HEAD" => headers::tus(&parts, ask(&door, id, &parts)).await,
        "PATCH" => headers::tus(&parts, append(door, id, &parts, body)).await,
        "OPTIONS" => headers::options(),
        _ => headers::not_allowed("GET, HEAD, PATCH, OPTIONS"),
    }
}

/// Announces a photo, and takes what comes along of it. One that is known is gone on with, or only told about.
async fn create(door: Arc<Door>, parts: &Parts, body: Body) -> Result<Response, Problem> {
    let bytes = headers::announcement(&parts.headers)?;
    let length = headers::number(&parts.headers, headers::UPLOAD_LENGTH)?;
    if length > PHOTO_BYTES_MAX {
        return Err(too_large());
    }
    let announced = Announcement::open(&bytes).map_err(|code| Problem::new(StatusCode::BAD_REQUEST, code))?;
    if announced.bytes != length || length == 0 {
        return Err(Problem::new(StatusCode::BAD_REQUEST, Code::SyncParcelMalformed));
    }
    let brings_bytes = !body.is_end_stream();
    if brings_bytes {
        headers::expect_offset_stream(&parts.headers)?;
    }
    let checksum = Checksum::asked(&parts.headers)?;
    admit(&door, parts, announced.group)?;
    let now_s = door.clock.now().as_second();
    let mut upload = match door.store.write(move |connection| photos::announce(connection, &announced, &bytes, now_s)).await? {
        Announced::Upload(upload) => upload,
        Announced::TooMuch => return Err(Problem::new(StatusCode::FORBIDDEN, Code::SyncPhotoTooMany)),
        Announced::Otherwise => return Err(conflict()),
    };
    if brings_bytes {
        // The body begins at the photo's first byte: what is here already is passed over.
        let passed_over = upload.received;
        upload = receive::receive(door, upload, passed_over, checksum, headers::content_length(&parts.headers), body).await?;
    }
    // Relative to this address, so that it stays right behind a proxy that serves it elsewhere.
    let location = format!("photos/{}", upload.photo);
    Ok((StatusCode::CREATED, headers::progress(&upload), [(header::LOCATION, location)]).into_response())
}

/// Tells how far a photo came.
async fn ask(door: &Door, id: Option<Place>, parts: &Parts) -> Result<Response, Problem> {
    let upload = find(door, id).await?;
    admit(door, parts, upload.group)?;
    Ok((headers::progress(&upload), headers::announced(&upload)).into_response())
}

/// Takes bytes of a photo from where it stands.
async fn append(door: Arc<Door>, id: Option<Place>, parts: &Parts, body: Body) -> Result<Response, Problem> {
    headers::expect_offset_stream(&parts.headers)?;
    let offset = headers::number(&parts.headers, headers::UPLOAD_OFFSET)?;
    let checksum = Checksum::asked(&parts.headers)?;
    let upload = find(&door, id).await?;
    admit(&door, parts, upload.group)?;
    if offset != upload.received {
        return Err(conflict());
    }
    let coming = headers::content_length(&parts.headers);
    if coming.is_some_and(|coming| coming > upload.length - upload.received) {
        return Err(too_large());
    }
    let upload = receive::receive(door, upload, 0, checksum, coming, body).await?;
    Ok((StatusCode::NO_CONTENT, headers::progress(&upload)).into_response())
}

/// Gives the whole photo, as it was sealed, or its rest from a byte on: a connection that broke is no reason to begin again.
async fn fetch(door: &Door, id: Option<Place>, parts: &Parts) -> Result<Response, Problem> {
    let upload = find(door, id).await?;
    admit(door, parts, upload.group)?;
    if !upload.is_whole() {
        return Err(absent());
    }
    let (group, photo) = (upload.group, upload.photo);
    let tag = format!("\"{photo}\"");
    let mut response = if public::is_known(&parts.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let bytes = door.store.read(move |connection| photos::bytes(connection, group, photo)).await?.ok_or_else(absent)?;
        range::answer(&parts.headers, bytes)
    };
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, FOR_EVER);
    Ok(response)
}

async fn find(door: &Door, id: Option<Place>) -> Result<Upload, Problem> {
    let id = id.ok_or_else(absent)?;
    let now_s = door.clock.now().as_second();
    door.store.read(move |connection| photos::find(connection, id, now_s)).await?.ok_or_else(absent)
}

/// A group counts here as it does for parcels.
fn admit(door: &Door, parts: &Parts, group: GroupId) -> Result<(), Problem> {
    let remote = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
    if door.rate.admit(remote, group) { Ok(()) } else { Err(Problem::too_many(&door.rate)) }
}

fn absent() -> Problem {
    Problem::new(StatusCode::NOT_FOUND, Code::SyncPhotoAbsent)
}

fn conflict() -> Problem {
    Problem::new(StatusCode::CONFLICT, Code::SyncPhotoConflict)
}

fn too_large() -> Problem {
    Problem::new(StatusCode::PAYLOAD_TOO_LARGE, Code::PhotoTooLarge)
}
