//! `serve`: runs the server until the system asks it to end (SIGINT, SIGTERM).

use super::{
    CommandFailed,
    failed::{print, read},
};
use crate::{
    clock::Clock,
    journal,
    operator::OperatorKey,
    serve::{Server, Settings, StartError},
};
use clap::Args;
use std::{net::SocketAddr, path::PathBuf, process::ExitCode};
use tokio::{net::TcpListener, runtime::Runtime};

/// What to serve, from where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store.
    #[arg(long)]
    data: PathBuf,
    /// Folder of the operator's keys; the age key is not needed there.
    #[arg(long)]
    keys: PathBuf,
    /// The operator bundle.
    #[arg(long)]
    bundle: PathBuf,
    /// Where to listen; port 0 lets the system choose.
    #[arg(long, default_value = "127.0.0.1:8787")]
    listen: SocketAddr,
}

/// Serves.
pub fn run(arguments: Arguments) -> Result<ExitCode, CommandFailed> {
    let key = OperatorKey::load(&arguments.keys)?;
    let bundle = read(&arguments.bundle)?;
    until_asked_to_end(arguments.listen, Settings { data: arguments.data, key, bundle, clock: Clock::machine() })
}

/// Starts a server, says where it listens, and waits for the end.
pub(super) fn until_asked_to_end(listen: SocketAddr, settings: Settings) -> Result<ExitCode, CommandFailed> {
    journal::start();
    let runtime = Runtime::new().map_err(StartError::Listen)?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen).await.map_err(StartError::Listen)?;
        let server = Server::start(listener, settings).await?;
        // Listening for the wish to end comes before saying that it serves: whoever reads that may ask at once.
        let ending = asked_to_end()?;
        print(&format!("listening on http://{}\n", server.address()));
        ending.await;
        server.stop().await;
        Ok(ExitCode::SUCCESS)
    })
}

#[cfg(unix)]
fn asked_to_end() -> Result<impl Future<Output = ()>, StartError> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate()).map_err(StartError::Listen)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(StartError::Listen)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn asked_to_end() -> Result<impl Future<Output = ()>, StartError> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
