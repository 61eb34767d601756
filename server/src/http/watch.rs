//! Around every request: how many at once, a time limit, and one line in the journal with route, status, milliseconds, counts.
//!
//! The line holds no path as sent, no query, no header, no address and no body.

use super::{photos::REQUEST_TIME_MAX as PHOTO_TIME_MAX, problem::Problem};
use axum::{
    extract::{MatchedPath, Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::sync::Semaphore;

/// A megabyte at 256 kbit/s takes 32 s; a client that is slower than that sends less at once.
const REQUEST_TIME_MAX: Duration = Duration::from_secs(60);

/// Most requests at once: with HTTP/2 a connection may bring many, and each may hold a megabyte.
pub const REQUESTS_AT_ONCE_MAX: usize = 900;

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
pub async fn watch(State(room): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let began = Instant::now();
    // The route as it was written in the router: a path that matches none may hold anything.
    let route = request.extensions().get::<MatchedPath>().map_or_else(|| "none".to_owned(), |path| path.as_str().to_owned());
    let method = if request.method().as_str().len() <= 7 { request.method().clone() } else { axum::http::Method::default() };
    let time_max = if route.starts_with("/v1/photos") { PHOTO_TIME_MAX } else { REQUEST_TIME_MAX };
    let answering = async {
        let _permit = room.acquire().await;
        next.run(request).await
    };
    let response = tokio::time::timeout(time_max, answering).await.unwrap_or_else(|_| Problem::busy().into_response());
    let counts = response.extensions().get::<Counts>().copied().unwrap_or_default();
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    tracing::info!(
        %method, route, status = response.status().as_u16(), ms,
        taken = counts.taken, repeated = counts.repeated, refused = counts.refused, news = counts.news, held_back = counts.held_back,
        "served"
    );
    response
}
