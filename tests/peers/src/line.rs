//! The line from a device to a server: TLS with a certificate made for the run, one terminator for every peer, the counting proxy
//! before it. The client is set up as the app's own (`src-tauri/src/server.rs`).

use crate::{Done, traffic::CountingProxy};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::{ClientConfig, RootCertStore, ServerConfig, crypto::ring, pki_types::CertificateDer};
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::Handle,
};
use tokio_rustls::TlsAcceptor;
use turno_core::parcel::wire::MEDIA_TYPE;

/// An authority and the certificate of `localhost` that it gave out, for one run.
pub struct Trust {
    /// The authority, as Node reads it.
    pub authority_pem: String,
    authority: CertificateDer<'static>,
    server: Arc<ServerConfig>,
}

impl Trust {
    /// Makes both: P-256, as public authorities give out.
    pub fn make() -> Done<Self> {
        let mut root = CertificateParams::default();
        root.distinguished_name.push(DnType::CommonName, "Turno benchmark");
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let (root_key, leaf_key) = (KeyPair::generate()?, KeyPair::generate()?);
        let authority = root.self_signed(&root_key)?;
        let leaf = CertificateParams::new(vec!["localhost".to_owned()])?.signed_by(&leaf_key, &Issuer::new(root, root_key))?;
        let mut server = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], leaf_key.into())?;
        // Every scenario is a new device or a new day: nobody comes back with a ticket.
        server.send_tls13_tickets = 0;
        Ok(Self { authority_pem: authority.pem(), authority: authority.der().clone(), server: Arc::new(server) })
    }
}

/// The way to one peer's server.
pub struct Line {
    /// What crossed it.
    pub proxy: CountingProxy,
    authority: CertificateDer<'static>,
    runtime: Handle,
}

impl Line {
    /// Puts the terminator before `server`, and the proxy before that.
    pub fn to(server: SocketAddr, trust: &Trust, runtime: &Handle) -> Done<Self> {
        let acceptor = TlsAcceptor::from(Arc::clone(&trust.server));
        let proxy = runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await?;
            let terminator = listener.local_addr()?;
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    tokio::spawn(terminate(acceptor.clone(), stream, server));
                }
            });
            CountingProxy::start(terminator).await
        })?;
        Ok(Self { proxy, authority: trust.authority.clone(), runtime: runtime.clone() })
    }

    /// Where clients connect.
    pub fn address(&self) -> String {
        format!("https://localhost:{}", self.proxy.address().port())
    }

    /// One request over a new connection, as the app sends it; its answer's body.
    pub fn post(&self, body: Vec<u8>) -> Done<Vec<u8>> {
        let mut roots = RootCertStore::empty();
        roots.add(self.authority.clone())?;
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        self.runtime.block_on(async {
            let client =
                reqwest::Client::builder().tls_backend_preconfigured(tls).redirect(reqwest::redirect::Policy::none()).no_proxy().build()?;
            let request = client.post(format!("{}/v1/parcels", self.address())).header("content-type", MEDIA_TYPE).body(body);
            let response = request.send().await?.error_for_status()?;
            Ok(response.bytes().await?.to_vec())
        })
    }
}

async fn terminate(acceptor: TlsAcceptor, stream: TcpStream, server: SocketAddr) {
    let _ = stream.set_nodelay(true);
    let Ok(mut client) = acceptor.accept(stream).await else { return };
    let Ok(mut server) = TcpStream::connect(server).await else { return };
    let _ = server.set_nodelay(true);
    // How a connection ends says nothing about what crossed it.
    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
}
