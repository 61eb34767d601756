//! Does every few seconds what time brings by itself: photos aside, that is the draws. Decides nothing; `draws::tend` does.

use crate::{
    draws::{DrawFault, Tended, tend},
    http::Door,
};
use std::{
    sync::{Arc, Weak},
    time::Duration,
};
use turno_core::scheduling::draw::sha256;

/// A list is frozen and a lapsed offer goes on within so long.
const EVERY: Duration = Duration::from_secs(10);

/// Runs for as long as the door is there.
pub(super) async fn run(door: Weak<Door>) {
    let mut ticks = tokio::time::interval(EVERY);
    loop {
        ticks.tick().await;
        let Some(door) = door.upgrade() else { return };
        once(&door).await;
    }
}

async fn once(door: &Door) {
    let (operator, now) = (Arc::clone(&door.operator), door.clock.now());
    let tending = door.store.write(move |connection| match tend(connection, &operator, now) {
        Ok(tended) => Ok(Ok(tended)),
        // What the store refused is rolled back by saying so; other faults were found before anything was written.
        Err(DrawFault::Store(error)) => Err(error),
        Err(fault) => Ok(Err(fault)),
    });
    match tending.await {
        Ok(Ok(Tended { frozen, lapsed, offered })) => {
            if let Some((date, files)) = frozen {
                tracing::info!(%date, tickets = files.tickets.lines().count(), draw = sha256(files.draw.as_bytes()), "a list was frozen");
            }
            if lapsed + offered > 0 {
                tracing::info!(lapsed, offered, "offers went on");
            }
        }
        Ok(Err(fault)) => tracing::error!(%fault, "draws were not tended"),
        Err(error) => tracing::error!(%error, "draws were not tended"),
    }
}
