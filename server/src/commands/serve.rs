//! `serve`: runs the server until the system asks it to end (SIGINT, SIGTERM).

use super::{
    CommandFailed,
    failed::{print, read},
};
use crate::{
    clock::Clock,
    journal,
    operator::OperatorKey,
    private_file,
    serve::{Server, Settings, StartError, Tls},
};
use clap::Args;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::ExitCode,
};
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
    /// The certificate of this server's name and those that vouch for it (PEM); without it, plain HTTP.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_certificate: Option<PathBuf>,
    /// Its private key (PEM), readable by its owner alone.
    #[arg(long, value_name = "FILE", requires = "tls_certificate")]
    tls_key: Option<PathBuf>,
}

/// Serves.
pub fn run(arguments: Arguments) -> Result<ExitCode, CommandFailed> {
    let key = OperatorKey::load(&arguments.keys)?;
    let bundle = read(&arguments.bundle)?;
    let tls = match (&arguments.tls_certificate, &arguments.tls_key) {
        (Some(certificate), Some(key)) => Some(load_tls(certificate, key)?),
        _ => None,
    };
    until_asked_to_end(arguments.listen, Settings { data: arguments.data, key, bundle, clock: Clock::machine(), tls })
}

fn load_tls(certificate: &Path, key: &Path) -> Result<Tls, CommandFailed> {
    let private = private_file::read(key).map_err(|error| CommandFailed::File(key.to_owned(), error))?;
    Tls::from_pem(&read(certificate)?, &private).map_err(CommandFailed::Tls)
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
        print(&format!("listening on {}\n", server.url()));
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
