//! Around every request: a time limit, and one line in the journal with route, status, milliseconds and counts.
//!
//! The line holds no path as sent, no query, no header, no address and no body.

use super::problem::Problem;
use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::time::{Duration, Instant};

/// A megabyte at 256 kbit/s takes 32 s; a client that is slower than that sends less at once.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(60);

/// How many parcels met which outcome; a route leaves it in its response for the journal.
#[derive(Debug, Clone, Copy, Default)]
pub struct Counts {
    /// Taken now.
    pub taken: usize,
    /// Answered before.
    pub repeated: usize,
    /// Refused.
    pub refused: usize,
    /// Things of news sent.
    pub news: usize,
    /// Groups held back because they asked too often.
    pub held_back: usize,
}

/// Serves a request and writes its line.
pub async fn watch(request: Request, next: Next) -> Response {
    let began = Instant::now();
    // The route as it was written in the router: a path that matches none may hold anything.
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = if request.method().as_str().len() <= 7 { request.method().clone() } else { axum::http::Method::default() };
    let response = match tokio::time::timeout(REQUEST_TIME_MAX, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::busy().into_response(),
    };
    let counts = response.extensions().get::<Counts>().copied().unwrap_or_default();
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(
        %method, route, status = response.status().as_u16(), ms,
        taken = counts.taken, repeated = counts.repeated, refused = counts.refused, news = counts.news, held_back = counts.held_back,
        "served"
    );
    response
}
