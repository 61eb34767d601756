//! Every route there is, on one screen.

use super::{Door, parcels, problem::Problem, public, watch};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::StatusCode,
    middleware,
    routing::{get, post},
};
use std::sync::Arc;
use turno_core::{Code, parcel::wire::REQUEST_BYTES_MAX};

/// The routes over this store.
pub fn router(door: Arc<Door>) -> Router {
    Router::new()
        .route("/healthz", get(public::health))
        .route("/v1/parcels", post(parcels::sync))
        .route("/v1/operator", get(public::operator))
        .route("/v1/ports", get(public::ports))
        .route("/v1/windows/{date}", get(public::window))
        .route("/v1/seats/{date}", get(public::seats))
        .fallback(|| async { Problem::new(StatusCode::NOT_FOUND, Code::AppBadInput) })
        .method_not_allowed_fallback(|| async { Problem::new(StatusCode::METHOD_NOT_ALLOWED, Code::AppBadInput) })
        .layer(DefaultBodyLimit::max(REQUEST_BYTES_MAX))
        .layer(middleware::from_fn(watch::watch))
        .with_state(door)
}
