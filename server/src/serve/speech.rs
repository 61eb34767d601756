//! HTTP on one connection, 1.1 or 2: what a client may ask at once, and how long it may be silent. Knows no route.

use axum::{
    Router,
    extract::{Request, State},
    middleware::{self, Next},
    response::Response,
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::conn::auto::Builder,
    service::TowerToHyperService,
};
use std::{pin::pin, sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::watch,
};

/// Who has not sent all headers by then holds the place of somebody who would. hyper counts it from
/// the end of the answer before, so it is the longest idle keep-alive too.
pub(super) const REST_MAX: Duration = Duration::from_secs(20);

/// A sign of life that was asked for may stand in line behind a photo on a slow network: as long as the app waits for us.
pub(super) const SILENCE_MAX: Duration = Duration::from_secs(60);

/// Requests that one connection may make at once. A device makes one after another.
const STREAMS_MAX: u32 = 16;

/// Most bytes of one request's headers; the longest of ours announce a photo, in less than 1 KB.
const HEADERS_BYTES_MAX: u32 = 8 * 1024;

/// Requests taken back by the client before they were looked at, and those that broke the protocol: beyond it the
/// connection is closed. Asking and taking back costs a client nothing (CVE-2023-44487, CVE-2025-8671).
const RESETS_MAX: usize = 20;

/// How long an HTTP/2 connection may be silent: in HTTP/1.1 hyper sees to it, in HTTP/2 nobody does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Http2 {
    /// Without a request. After as long without any byte it is asked for a sign of life.
    pub rest_max: Duration,
    /// Without that sign.
    pub silence_max: Duration,
}

/// Serves a connection until its end, or until `ending` says so and what it asked is answered.
pub(super) async fn speak<I>(io: I, router: Router, http2: Option<Http2>, mut ending: watch::Receiver<()>)
where
    I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (open, mut seen) = watch::channel(0);
    let router = router.layer(middleware::from_fn_with_state(Arc::new(open), count));
    let builder = http2.map_or_else(http1_builder, http2_builder);
    let mut connection = pin!(builder.serve_connection(TokioIo::new(io), TowerToHyperService::new(router)));
    let resting = async {
        match http2 {
            Some(http2) => rest(&mut seen, http2.rest_max).await,
            None => std::future::pending().await,
        }
    };
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = async { tokio::select! { _ = ending.changed() => {}, () = resting => {} } } => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended badly");
    }
}

fn http1_builder() -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(REST_MAX);
    builder
}

fn http2_builder(limits: Http2) -> Builder<TokioExecutor> {
    let mut builder = Builder::new(TokioExecutor::new()).http2_only();
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS_MAX)
        .max_header_list_size(HEADERS_BYTES_MAX)
        .max_pending_accept_reset_streams(RESETS_MAX)
        .max_local_error_reset_streams(RESETS_MAX)
        .keep_alive_interval(limits.rest_max)
        .keep_alive_timeout(limits.silence_max);
    builder
}

/// Counts the requests that are being answered.
async fn count(State(open): State<Arc<watch::Sender<usize>>>, request: Request, next: Next) -> Response {
    struct Open(Arc<watch::Sender<usize>>);
    impl Drop for Open {
        fn drop(&mut self) {
            self.0.send_modify(|open| *open -= 1);
        }
    }
    open.send_modify(|open| *open += 1);
    let _open = Open(open);
    next.run(request).await
}

/// Waits until nothing was asked for so long.
async fn rest(open: &mut watch::Receiver<usize>, time_max: Duration) {
    loop {
        let is_idle = *open.borrow_and_update() == 0;
        tokio::select! {
            Ok(()) = open.changed() => {}
            () = tokio::time::sleep(time_max), if is_idle => return,
        }
    }
}
