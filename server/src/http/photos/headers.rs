//! The headers of tus: read, checked and written. Knows no photo.

use super::super::problem::Problem;
use crate::store::photos::Upload;
use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header, request::Parts},
    response::{IntoResponse, Response},
};
use data_encoding::BASE64;
use jiff::{Timestamp, fmt::rfc2822::DateTimePrinter};
use turno_core::{
    Code,
    parcel::photo::{ANNOUNCEMENT_BYTES_MAX, PHOTO_BYTES_MAX},
};

/// Bytes of the whole.
pub(super) const UPLOAD_LENGTH: &str = "upload-length";
/// Bytes that are here.
pub(super) const UPLOAD_OFFSET: &str = "upload-offset";

const UPLOAD_METADATA: &str = "upload-metadata";
const TUS_RESUMABLE: HeaderName = HeaderName::from_static("tus-resumable");
const TUS_VERSION: HeaderName = HeaderName::from_static("tus-version");

/// The one version of the protocol that is spoken here.
const VERSION: HeaderValue = HeaderValue::from_static("1.0.0");

/// The media type of a part of a photo.
const OFFSET_STREAM: &str = "application/offset+octet-stream";

/// The one key of `Upload-Metadata`. A file's name, which other servers take here, would be a name in our store.
const ANNOUNCEMENT: &str = "announcement";

/// The method that is meant: old proxies let only GET and POST through.
pub(super) fn method(parts: &Parts) -> &str {
    let meant = parts.headers.get("x-http-method-override").and_then(|value| value.to_str().ok());
    meant.unwrap_or(parts.method.as_str())
}

/// Answers in the protocol, when that is what is spoken. There is one version: who names none means it.
pub(super) async fn tus(parts: &Parts, answering: impl Future<Output = Result<Response, Problem>>) -> Response {
    let mut response = if parts.headers.get(TUS_RESUMABLE).is_none_or(|version| *version == VERSION) {
        answering.await.unwrap_or_else(IntoResponse::into_response)
    } else {
        let problem = Problem::new(StatusCode::PRECONDITION_FAILED, Code::AppBadInput);
        ([(TUS_VERSION, VERSION)], problem).into_response()
    };
    response.headers_mut().insert(TUS_RESUMABLE, VERSION);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// What this server can do.
pub(super) fn options() -> Response {
    let able = [
        ("tus-resumable", "1.0.0".to_owned()),
        ("tus-version", "1.0.0".to_owned()),
        ("tus-extension", "creation,creation-with-upload,checksum,expiration".to_owned()),
        ("tus-checksum-algorithm", "sha1,sha256".to_owned()),
        ("tus-max-size", PHOTO_BYTES_MAX.to_string()),
    ];
    (StatusCode::NO_CONTENT, able).into_response()
}

/// Not this method at this address.
pub(super) fn not_allowed(methods: &'static str) -> Response {
    ([(header::ALLOW, methods)], Problem::new(StatusCode::METHOD_NOT_ALLOWED, Code::AppBadInput)).into_response()
}

/// A header that must be there and be a whole number, as plain digits.
pub(super) fn number(headers: &HeaderMap, name: &str) -> Result<usize, Problem> {
    let text = headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let digits = Some(text).filter(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()));
    digits.and_then(|text| text.parse().ok()).ok_or(Problem::bad_input())
}

/// How many bytes the body says to have; a chunked one says nothing.
pub(super) fn content_length(headers: &HeaderMap) -> Option<usize> {
    number(headers, header::CONTENT_LENGTH.as_str()).ok()
}

/// Bytes of a photo come under a media type of their own, or under none.
pub(super) fn expect_offset_stream(headers: &HeaderMap) -> Result<(), Problem> {
    let Some(given) = headers.get(header::CONTENT_TYPE) else { return Ok(()) };
    let is_stream = given.to_str().is_ok_and(|given| given.trim().eq_ignore_ascii_case(OFFSET_STREAM));
    if is_stream { Ok(()) } else { Err(Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, Code::AppBadInput)) }
}

/// The group's signed word out of `Upload-Metadata`.
pub(super) fn announcement(headers: &HeaderMap) -> Result<Vec<u8>, Problem> {
    let text = headers.get(UPLOAD_METADATA).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (key, value) = text.trim().split_once(' ').unwrap_or_default();
    if key != ANNOUNCEMENT || value.len() > ANNOUNCEMENT_BYTES_MAX * 2 {
        return Err(Problem::bad_input());
    }
    BASE64.decode(value.as_bytes()).map_err(|_| Problem::bad_input())
}

/// How far an upload came, and until when it may go on.
pub(super) fn progress(upload: &Upload) -> HeaderMap {
    let expires = upload.expires_s.and_then(http_date).map(|date| ("upload-expires", date));
    let all = [(UPLOAD_OFFSET, upload.received.to_string())].into_iter().chain(expires);
    all.filter_map(|(name, value)| Some((HeaderName::from_static(name), HeaderValue::from_str(&value).ok()?))).collect()
}

/// What its announcement said.
pub(super) fn announced(upload: &Upload) -> [(&'static str, String); 2] {
    let metadata = format!("{ANNOUNCEMENT} {}", BASE64.encode(&upload.announcement));
    [(UPLOAD_LENGTH, upload.length.to_string()), (UPLOAD_METADATA, metadata)]
}

fn http_date(at_s: i64) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&Timestamp::from_second(at_s).ok()?).ok()
}
