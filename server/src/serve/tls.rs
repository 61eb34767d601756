//! TLS by rustls: 1.3 alone, HTTP/2 or 1.1, sessions taken up again by tickets. Reads no file.

use super::speech::{Http2, REST_MAX, SILENCE_MAX};
use rustls::{
    ServerConfig,
    crypto::ring::default_provider,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::ServerSessionMemoryCache,
    version::TLS13,
};
use std::{fmt, io, sync::Arc, time::Duration};
use tokio::{net::TcpStream, time::timeout};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

/// How long a handshake may take: a few seconds on the slowest network. Who opens a connection and says nothing holds the
/// place of somebody who would.
const HANDSHAKE_TIME_MAX: Duration = Duration::from_secs(20);

/// Most sessions kept to be taken up again; the oldest go first. Few enough that looking one up stays within microseconds.
const SESSIONS_MAX: usize = 4_096;

/// What is sealed at once, as in the app: of what is on its way when a connection breaks, only whole records can be read.
const RECORD_BYTES_MAX: usize = 1_400;

/// The protocol that this server likes best, and the one that every client knows.
const HTTP2: &[u8] = b"h2";
const HTTP1: &[u8] = b"http/1.1";

/// What a server proves its name with, and how patient it is.
#[derive(Clone)]
pub struct Tls {
    config: Arc<ServerConfig>,
    handshake_time_max: Duration,
    http2: Http2,
}

/// Why a certificate and a key cannot be used.
#[derive(Debug)]
pub enum TlsError {
    /// There is no certificate in what was given.
    NoCertificate,
    /// There is no key in what was given.
    NoKey,
    /// The key is another certificate's.
    OtherKey,
    /// rustls does not take them.
    Refused(rustls::Error),
}

impl fmt::Display for TlsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCertificate => f.write_str("the file of --tls-certificate holds no certificate in PEM form"),
            Self::NoKey => f.write_str("the file of --tls-key holds no private key in PEM form that is not itself encrypted"),
            Self::OtherKey => f.write_str("the key of --tls-key does not belong to the first certificate of --tls-certificate"),
            Self::Refused(error) => write!(f, "the files of --tls-certificate and --tls-key cannot be used: {error}"),
        }
    }
}

impl std::error::Error for TlsError {}

impl From<rustls::Error> for TlsError {
    fn from(error: rustls::Error) -> Self {
        if matches!(error, rustls::Error::InconsistentKeys(_)) { Self::OtherKey } else { Self::Refused(error) }
    }
}

impl Tls {
    /// A certificate with those that vouch for it, in this order, and its key; both in PEM form.
    pub fn from_pem(certificate: &[u8], key: &[u8]) -> Result<Self, TlsError> {
        let chain: Vec<_> = CertificateDer::pem_slice_iter(certificate).collect::<Result<_, _>>().map_err(|_| TlsError::NoCertificate)?;
        if chain.is_empty() {
            return Err(TlsError::NoCertificate);
        }
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| TlsError::NoKey)?;
        let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_protocol_versions(&[&TLS13])?
            .with_no_client_auth()
            .with_single_cert(chain, key)?;
        config.max_fragment_size = Some(RECORD_BYTES_MAX);
        config.alpn_protocols = vec![HTTP2.to_vec(), HTTP1.to_vec()];
        // A ticket is a number, and what it stands for is kept here: half as many bytes as a ticket that holds it sealed, and it
        // counts once. Who comes to another process or after a restart greets anew.
        config.session_storage = ServerSessionMemoryCache::new(SESSIONS_MAX);
        // One is enough for who makes one connection after another, and each is airtime on a slow network.
        config.send_tls13_tickets = 1;
        let http2 = Http2 { rest_max: REST_MAX, silence_max: SILENCE_MAX };
        Ok(Self { config: Arc::new(config), handshake_time_max: HANDSHAKE_TIME_MAX, http2 })
    }

    /// The same with one other patience for all: the handshake, rest and silence. For tests, which wait for its end.
    #[must_use]
    pub fn with_patience(mut self, time_max: Duration) -> Self {
        self.handshake_time_max = time_max;
        self.http2 = Http2 { rest_max: time_max, silence_max: time_max };
        self
    }

    /// The handshake.
    pub(super) async fn meet(&self, stream: TcpStream) -> io::Result<TlsStream<TcpStream>> {
        let handshake = TlsAcceptor::from(Arc::clone(&self.config)).accept(stream);
        timeout(self.handshake_time_max, handshake).await.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }

    /// The patience with HTTP/2, if that is what was agreed on.
    pub(super) fn http2(&self, stream: &TlsStream<TcpStream>) -> Option<Http2> {
        (stream.get_ref().1.alpn_protocol() == Some(HTTP2)).then_some(self.http2)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}
