//! Connections: how many, how long they may take to ask, and how they end. Knows no route.

use super::{speech::speak, tls::Tls};
use axum::{Router, extract::ConnectInfo};
use std::{sync::Arc, time::Duration};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore, oneshot, watch},
};

/// Most connections at once; beyond it the system's backlog waits. Stays under the usual limit of open files.
const CONNECTIONS_MAX: usize = 900;

/// How long open requests may go on once the end was asked for.
const END_TIME_MAX: Duration = Duration::from_secs(10);

/// After a failed accept (no more open files): a moment for others to finish.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// Serves until `ending` says so, then lets open requests finish.
pub(super) async fn serve(listener: TcpListener, router: Router, tls: Option<Tls>, mut ending: oneshot::Receiver<()>) {
    let (end, ended) = watch::channel(());
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
                (Ok(permit), Ok((stream, remote))) => {
                    let router = router.clone().layer(axum::Extension(ConnectInfo(remote)));
                    tokio::spawn(attend(stream, router, tls.clone(), ended.clone(), permit));
                }
                (_, Err(error)) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
                (Err(_), Ok(_)) => break,
            },
        }
    }
    drop((listener, ended));
    let _ = end.send(());
    if tokio::time::timeout(END_TIME_MAX, end.closed()).await.is_err() {
        tracing::warn!("some connections were cut: they took too long to end");
    }
}

/// One connection from its first byte to its last. It counts from the first: who says nothing takes a place, for a while.
async fn attend(stream: TcpStream, router: Router, tls: Option<Tls>, mut ending: watch::Receiver<()>, _place: OwnedSemaphorePermit) {
    // Small answers leave at once.
    let _ = stream.set_nodelay(true);
    let Some(tls) = tls else { return speak(stream, router, None, ending).await };
    let met = tokio::select! {
        met = tls.meet(stream) => met,
        _ = ending.changed() => return,
    };
    match met {
        Ok(stream) => {
            let http2 = tls.http2(&stream);
            speak(stream, router, http2, ending).await;
        }
        Err(error) => tracing::debug!(%error, "a connection did not come about"),
    }
}
