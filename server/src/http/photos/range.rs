//! The rest of a photo from a byte on (RFC 9110, section 14). Ranges of another form are passed over, as the standard allows: the
//! whole is given.

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

const BYTES: &str = "application/octet-stream";

/// What was asked for of these bytes.
pub(super) fn answer(headers: &HeaderMap, mut bytes: Vec<u8>) -> Response {
    let whole = bytes.len();
    let mut response = match first(headers) {
        None => ([(header::CONTENT_TYPE, BYTES.to_owned())], bytes).into_response(),
        Some(first) if first >= whole => {
            (StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, format!("bytes */{whole}"))]).into_response()
        }
        Some(first) => {
            let range = format!("bytes {first}-{}/{whole}", whole - 1);
            let rest = bytes.split_off(first);
            let told = [(header::CONTENT_TYPE, BYTES.to_owned()), (header::CONTENT_RANGE, range)];
            (StatusCode::PARTIAL_CONTENT, told, rest).into_response()
        }
    };
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response
}

/// The first byte of the one form that is known: `bytes=700-`.
fn first(headers: &HeaderMap) -> Option<usize> {
    let range = headers.get(header::RANGE)?.to_str().ok()?;
    let first = range.strip_prefix("bytes=")?.strip_suffix('-')?;
    Some(first).filter(|first| first.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()
}
