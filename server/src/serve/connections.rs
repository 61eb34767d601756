//! Connections: how many, how long they may take to ask, and how they end. Knows no route.

use axum::{Router, extract::ConnectInfo};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use std::{net::SocketAddr, sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, oneshot},
};

/// Most connections at once; beyond it the system's backlog waits. Stays under the usual limit of open files.
const CONNECTIONS_MAX: usize = 900;

/// Who has not sent all headers by then holds the place of somebody who would. hyper counts it from
/// the end of the answer before, so it is the longest idle keep-alive too.
const HEADER_TIME_MAX: Duration = Duration::from_secs(20);

/// How long open requests may go on once the end was asked for.
const END_TIME_MAX: Duration = Duration::from_secs(10);

/// After a failed accept (no more open files): a moment for others to finish.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Serves until `ending` says so, then lets open requests finish.
pub(super) async fn serve(listener: TcpListener, router: Router, mut ending: oneshot::Receiver<()>) {
    let connections = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    loop {
        let next = async {
            let permit = Arc::clone(&room).acquire_owned().await;
            (permit, listener.accept().await)
        };
        tokio::select! {
            // A dropped sender ends it too: nobody is left to stop it.
            _ = &mut ending => break,
            (permit, accepted) = next => match (permit, accepted) {
                (Ok(permit), Ok((stream, remote))) => spawn(&connections, &router, stream, remote, permit),
                (_, Err(error)) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
                (Err(_), Ok(_)) => break,
            },
        }
    }
    drop(listener);
    if tokio::time::timeout(END_TIME_MAX, connections.shutdown()).await.is_err() {
        tracing::warn!("some connections were cut: they took too long to end");
    }
}

fn spawn(connections: &GracefulShutdown, router: &Router, stream: TcpStream, remote: SocketAddr, permit: OwnedSemaphorePermit) {
    // Small answers leave at once.
    let _ = stream.set_nodelay(true);
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_TIME_MAX);
    let service = TowerToHyperService::new(router.clone().layer(axum::Extension(ConnectInfo(remote))));
    let connection = connections.watch(builder.serve_connection(TokioIo::new(stream), service).into_owned());
    tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a connection ended badly");
        }
        drop(permit);
    });
}
