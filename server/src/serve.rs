//! The running server: listens, serves, and ends only when what it took is on the disk.

mod connections;
mod speech;
mod tending;
mod tls;

pub use tls::{Tls, TlsError};

use crate::{
    clock::Clock,
    http::{Door, draws::LastProofs, rate::Rate, router::router},
    operator::{Operator, OperatorKey},
    store::{Store, StoreError},
};
use std::{io, net::SocketAddr, path::PathBuf, sync::Arc};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};
use turno_core::Code;

/// What a server is started with.
#[derive(Debug)]
pub struct Settings {
    /// Folder of the store.
    pub data: PathBuf,
    /// The key that signs as the operator.
    pub key: OperatorKey,
    /// The operator bundle as it is sent; must be by this key.
    pub bundle: Vec<u8>,
    /// The server's clock.
    pub clock: Clock,
    /// What it proves its name with; none speaks plain HTTP, for a machine by itself or behind a proxy.
    pub tls: Option<Tls>,
}

/// Why a server does not start.
#[derive(Debug)]
pub enum StartError {
    /// The bundle cannot be used.
    Bundle(Code),
    /// The store does not open.
    Store(StoreError),
    /// The address cannot be listened on, or there is no runtime.
    Listen(io::Error),
}

impl std::fmt::Display for StartError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bundle(code) => write!(f, "the operator bundle cannot be used with this key ({})", code.as_str()),
            Self::Store(error) => error.fmt(f),
            Self::Listen(error) => write!(f, "cannot listen: {error}"),
        }
    }
}

impl std::error::Error for StartError {}

/// A server that runs. Dropping it ends it without ceremony; `stop` lets it finish first.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    scheme: &'static str,
    door: Arc<Door>,
    end: oneshot::Sender<()>,
    serving: JoinHandle<()>,
}

impl Server {
    /// Starts on a listener that is open already, so that a test may let the system choose the address.
    pub async fn start(listener: TcpListener, settings: Settings) -> Result<Self, StartError> {
        let operator = Operator::open(settings.key, settings.bundle).map_err(StartError::Bundle)?;
        let address = listener.local_addr().map_err(StartError::Listen)?;
        if settings.clock.now().as_second() >= operator.bundle.valid_until_s {
            tracing::warn!(version = operator.bundle.version, "the operator bundle is out of date: phones will not schedule with it");
        }
        let store = Store::open(&settings.data).map_err(StartError::Store)?;
        let door = Arc::new(Door {
            store,
            operator: Arc::new(operator),
            clock: settings.clock,
            rate: Rate::default(),
            proofs: LastProofs::default(),
        });
        tokio::spawn(tending::run(Arc::downgrade(&door)));
        let (end, ending) = oneshot::channel();
        let scheme = if settings.tls.is_some() { "https" } else { "http" };
        let serving = tokio::spawn(connections::serve(listener, router(Arc::clone(&door)), settings.tls, ending));
        tracing::info!(%address, version = door.operator.bundle.version, practice = door.operator.bundle.practice, "listening");
        Ok(Self { address, scheme, door, end, serving })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The same, as a client names it.
    pub fn url(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// Takes no more, answers what it took, writes everything down, ends.
    pub async fn stop(self) {
        let _ = self.end.send(());
        let _ = self.serving.await;
        self.door.store.close().await;
        tracing::info!("ended");
    }
}
