//! The line from a device to a server: TLS with a certificate made for the run, and the counting proxy. Turno's server speaks TLS
//! itself; before the others stands a terminator. The client is set up as the app's own (`src-tauri/src/server.rs`).

use crate::{Done, traffic::CountingProxy};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::{
    ClientConfig, RootCertStore, ServerConfig,
    crypto::ring::{
        self,
        cipher_suite::{TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384, TLS13_CHACHA20_POLY1305_SHA256},
    },
    pki_types::CertificateDer,
    version::TLS13,
};
use std::{net::SocketAddr, sync::Arc};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::Handle,
};
use tokio_rustls::TlsAcceptor;
use turno_core::parcel::wire::MEDIA_TYPE;
use turno_server::serve::Tls;

/// An authority and the certificate of `localhost` that it gave out, for one run.
pub struct Trust {
    /// The authority, as Node reads it.
    pub authority_pem: String,
    authority: CertificateDer<'static>,
    /// What Turno's server proves its name with.
    pub tls: Tls,
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
        let tls = Tls::from_pem(leaf.pem().as_bytes(), leaf_key.serialize_pem().as_bytes())?;
        let mut server = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_no_client_auth()
            .with_single_cert(vec![leaf.der().clone()], leaf_key.into())?;
        // As Turno's own.
        server.send_tls13_tickets = 1;
        Ok(Self { authority_pem: authority.pem(), authority: authority.der().clone(), tls, server: Arc::new(server) })
    }
}

/// The way to one peer's server.
pub struct Line {
    /// What crossed it.
    pub proxy: CountingProxy,
    /// The device's: it knows the sessions that it may take up again.
    client: ClientConfig,
    trust: CertificateDer<'static>,
    runtime: Handle,
}

impl Line {
    /// Puts the proxy before a server that speaks TLS itself.
    pub fn straight_to(server: SocketAddr, trust: &Trust, runtime: &Handle) -> Done<Self> {
        let proxy = runtime.block_on(CountingProxy::start(server))?;
        Ok(Self { proxy, client: client(&trust.authority)?, trust: trust.authority.clone(), runtime: runtime.clone() })
    }

    /// Puts the terminator before `server`, and the proxy before that.
    pub fn to(server: SocketAddr, trust: &Trust, runtime: &Handle) -> Done<Self> {
        let acceptor = TlsAcceptor::from(Arc::clone(&trust.server));
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let terminator = listener.local_addr()?;
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(terminate(acceptor.clone(), stream, server));
            }
        });
        Self::straight_to(terminator, trust, runtime)
    }

    /// Where clients connect.
    pub fn address(&self) -> String {
        format!("https://localhost:{}", self.proxy.address().port())
    }

    /// From now on another device sends, which was never here.
    pub fn another_device(&mut self) -> Done {
        self.client = client(&self.trust)?;
        Ok(())
    }

    /// The device meets the server for the first time and asks for nothing that is there: from then on they know each other.
    pub fn meet(&self) -> Done {
        self.runtime.block_on(async { self.connection()?.get(self.address()).send().await?.bytes().await })?;
        Ok(())
    }

    /// A client without an open connection.
    fn connection(&self) -> reqwest::Result<reqwest::Client> {
        let builder = reqwest::Client::builder().tls_backend_preconfigured(self.client.clone());
        builder.redirect(reqwest::redirect::Policy::none()).no_proxy().build()
    }

    /// One request over a new connection, as the app sends it; its answer's body.
    pub fn post(&self, body: Vec<u8>) -> Done<Vec<u8>> {
        self.runtime.block_on(async {
            let request = self.connection()?.post(format!("{}/v1/parcels", self.address())).header("content-type", MEDIA_TYPE).body(body);
            let response = request.send().await?.error_for_status()?;
            Ok(response.bytes().await?.to_vec())
        })
    }
}

fn client(authority: &CertificateDer<'static>) -> Done<ClientConfig> {
    let mut roots = RootCertStore::empty();
    roots.add(authority.clone())?;
    let mut provider = ring::default_provider();
    provider.cipher_suites = vec![TLS13_CHACHA20_POLY1305_SHA256, TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384];
    let mut tls = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(&[&TLS13])?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.max_fragment_size = Some(1_400);
    Ok(tls)
}

async fn terminate(acceptor: TlsAcceptor, stream: TcpStream, server: SocketAddr) {
    let _ = stream.set_nodelay(true);
    let Ok(mut client) = acceptor.accept(stream).await else { return };
    let Ok(mut server) = TcpStream::connect(server).await else { return };
    let _ = server.set_nodelay(true);
    // How a connection ends says nothing about what crossed it.
    let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
}
