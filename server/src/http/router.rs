//! Every route there is, on one screen.

use super::{Door, draws, parcels, photos, problem::Problem, public, watch};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware,
    routing::{any, get, post},
};
use std::sync::Arc;
use tokio::sync::Semaphore;
use turno_core::{Code, parcel::wire::REQUEST_BYTES_MAX};

/// The routes over this store.
pub fn router(door: Arc<Door>) -> Router {
    Router::new()
        .route("/healthz", get(public::health))
        .route("/v1/parcels", post(parcels::sync))
        // Any method: who cannot send PATCH says in a header that it is meant.
        .route("/v1/photos", any(photos::collection))
        .route("/v1/photos/{id}", any(photos::photo))
        .route("/v1/operator", get(public::operator))
        .route("/v1/ports", get(public::ports))
        .route("/v1/windows/{date}", get(public::window))
        .route("/v1/seats/{date}", get(public::seats))
        .route("/check", get(public::check))
        .route("/v1/withdrawn", get(public::withdrawn))
        .route("/v1/draws/{date}", get(draws::statement))
        .route("/v1/draws/{date}/{file}", get(draws::file))
        .route("/v1/draws/{date}/tickets/{ticket}", get(draws::ticket))
        .fallback(|| async { Problem::new(StatusCode::NOT_FOUND, Code::AppBadInput) })
        .method_not_allowed_fallback(|| async { Problem::new(StatusCode::METHOD_NOT_ALLOWED, Code::AppBadInput) })
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .layer(middleware::from_fn_with_state(Arc::new(Semaphore::new(watch::REQUESTS_AT_ONCE_MAX)), watch::watch))
        .with_state(door)
}
