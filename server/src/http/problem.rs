//! Errors as RFC 9457 problem details: a status and a stable code. Never a name, never what was sent.

use super::rate::Rate;
use crate::store::StoreError;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;
use turno_core::Code;

/// How long a client is asked to stay away when the store cannot serve, in seconds.
const BUSY_RETRY_S: u64 = 5;

/// A refusal of a whole HTTP request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    status: StatusCode,
    code: Code,
    retry_after_s: Option<u64>,
}

impl Problem {
    /// A problem with this status and code.
    pub fn new(status: StatusCode, code: Code) -> Self {
        Self { status, code, retry_after_s: None }
    }

    /// The same, and the client may come back after so many seconds.
    #[must_use]
    pub fn retry_after(mut self, seconds: u64) -> Self {
        self.retry_after_s = Some(seconds);
        self
    }

    /// The request asks for what there is not.
    pub const fn bad_input() -> Self {
        Self { status: StatusCode::BAD_REQUEST, code: Code::AppBadInput, retry_after_s: None }
    }

    /// There is no such thing, or not yet.
    pub const fn not_there() -> Self {
        Self { status: StatusCode::NOT_FOUND, code: Code::AppBadInput, retry_after_s: None }
    }

    /// Asked too often.
    pub fn too_many(rate: &Rate) -> Self {
        Self::new(StatusCode::TOO_MANY_REQUESTS, Code::SyncTooMany).retry_after(rate.retry_after_s())
    }

    /// The server cannot serve now.
    pub fn busy() -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, Code::SyncServerBusy).retry_after(BUSY_RETRY_S)
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        // The source is written down once, here at the edge, and never sent.
        tracing::error!(%error, "the store did not serve a request");
        Self::busy()
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        // 460 of tus is the one status here that no register knows.
        let title = self.status.canonical_reason().unwrap_or("Checksum Mismatch");
        let body = json!({ "type": "about:blank", "title": title, "status": self.status.as_u16(), "code": self.code.as_str() });
        let media_type = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        let mut response = (self.status, media_type, body.to_string()).into_response();
        if let Some(seconds) = self.retry_after_s {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
