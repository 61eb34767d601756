//! The client against real sockets: servers that speak TLS, sign-in pages, wrong clocks, silence. All on this machine.

use super::*;
use axum::{
    Router,
    http::{HeaderMap, StatusCode},
    routing::{get, post},
    serve::Listener,
};
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use rustls::{HandshakeKind, ServerConfig, pki_types::CertificateDer};
use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener},
    sync::Mutex,
    thread,
};
use tokio::runtime::Runtime;
use tokio_rustls::{TlsAcceptor, server::TlsStream};
use turno_core::keys::DeviceKey;

/// Long enough for a busy machine to answer, where an answer comes.
const SHORT: Patience = Patience { connect: Duration::from_secs(20), silence: Duration::from_millis(300) };

/// What a connection was when it was made: its application protocol, and whether its session was known.
#[derive(Debug, Clone, PartialEq)]
struct Handshake {
    alpn: Option<Vec<u8>>,
    kind: Option<HandshakeKind>,
}

/// A TLS server for the name `localhost`, which can be stopped and started on the same address.
struct Office {
    socket: TcpListener,
    tls: Arc<ServerConfig>,
    certificate: CertificateDer<'static>,
    seen: Arc<Mutex<Vec<Handshake>>>,
}

struct Door {
    tcp: tokio::net::TcpListener,
    tls: TlsAcceptor,
    seen: Arc<Mutex<Vec<Handshake>>>,
}

/// An office that serves.
struct Open(Option<Runtime>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.take().into_iter().for_each(Runtime::shutdown_background);
    }
}

impl Listener for Door {
    type Io = TlsStream<tokio::net::TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let Ok((stream, peer)) = self.tcp.accept().await else { continue };
            let Ok(stream) = self.tls.accept(stream).await else { continue };
            let connection = stream.get_ref().1;
            let handshake = Handshake { alpn: connection.alpn_protocol().map(<[u8]>::to_vec), kind: connection.handshake_kind() };
            self.seen.lock().unwrap().push(handshake);
            return (stream, peer);
        }
    }

    fn local_addr(&self) -> std::io::Result<SocketAddr> {
        self.tcp.local_addr()
    }
}

impl Office {
    fn new(name: &str, change: impl FnOnce(&mut CertificateParams)) -> Self {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().der().clone();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut tls = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key.into())
            .unwrap();
        tls.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        socket.set_nonblocking(true).unwrap();
        Self { socket, tls: Arc::new(tls), certificate, seen: Arc::default() }
    }

    fn address(&self) -> String {
        format!("https://localhost:{}", self.socket.local_addr().unwrap().port())
    }

    /// Serves until what it returns is dropped, which cuts every connection.
    fn open(&self, routes: Router) -> Open {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (socket, tls, seen) = (self.socket.try_clone().unwrap(), Arc::clone(&self.tls), Arc::clone(&self.seen));
        runtime.spawn(async move {
            let door = Door { tcp: tokio::net::TcpListener::from_std(socket).unwrap(), tls: tls.into(), seen };
            axum::serve(door, routes).await
        });
        Open(Some(runtime))
    }

    /// A client that trusts this office.
    fn client(&self) -> Server {
        let mut roots = rustls::RootCertStore::empty();
        roots.add(self.certificate.clone()).unwrap();
        Server::trusting(roots, PATIENCE).unwrap()
    }
}

fn plain(patience: Patience) -> Server {
    Server::trusting(rustls::RootCertStore::empty(), patience).unwrap()
}

/// A server that answers each connection's first bytes with these, and hangs up.
fn says(answer: &'static str) -> String {
    let socket = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", socket.local_addr().unwrap());
    thread::spawn(move || {
        for mut stream in socket.incoming().flatten() {
            let mut asked = [0; 4_096];
            let _ = stream.read(&mut asked);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    address
}

async fn sync(server: &Server, address: &str) -> Outcome {
    server.sync(address, &SyncRequest::default()).await
}

async fn answers() -> ([(&'static str, &'static str); 1], Vec<u8>) {
    ([("content-type", MEDIA_TYPE)], SyncAnswer::default().to_bytes(&[]))
}

fn routes() -> Router {
    Router::new().route("/v1/parcels", post(answers))
}

#[tokio::test]
async fn one_connection_serves_many_requests_and_the_next_one_resumes_the_session() {
    let office = Office::new("localhost", |_| ());
    let client = office.client();
    let first = office.open(routes());
    for _ in 0..3 {
        assert!(matches!(sync(&client, &office.address()).await, Outcome::Answered(_)));
    }
    let full = Handshake { alpn: None, kind: Some(HandshakeKind::Full) };
    assert_eq!(*office.seen.lock().unwrap(), std::slice::from_ref(&full), "three requests, one connection, HTTP/1.1");

    drop(first);
    let _second = office.open(routes());
    while !matches!(sync(&client, &office.address()).await, Outcome::Answered(_)) {}
    let resumed = Handshake { alpn: None, kind: Some(HandshakeKind::Resumed) };
    assert_eq!(*office.seen.lock().unwrap(), [full, resumed], "a connection that was lost costs one short handshake");
}

#[tokio::test]
async fn the_operators_data_is_fetched_once() {
    let key = include_str!("../../../assets/practice-operator/operator.pub").trim();
    let operator: [u8; 32] = std::array::from_fn(|place| u8::from_str_radix(&key[place * 2..place * 2 + 2], 16).unwrap());
    let bytes: &[u8] = include_bytes!("../../../assets/practice-operator/bundle.cbor");
    let office = Office::new("localhost", |_| ());
    let published = move |headers: HeaderMap| async move {
        let known = headers.get("if-none-match").is_some_and(|tag| tag.to_str().is_ok_and(|tag| tag == entity_tag(bytes)));
        if known { (StatusCode::NOT_MODIFIED, Vec::new()) } else { (StatusCode::OK, bytes.to_vec()) }
    };
    let _open = office.open(Router::new().route("/v1/operator", get(published)));
    let client = office.client();
    let fetched = client.operator(&office.address(), &operator, b"").await.unwrap().unwrap();
    assert_eq!(fetched.0, bytes);
    assert!(client.operator(&office.address(), &operator, &fetched.0).await.unwrap().is_none());
    let somebody = DeviceKey::from_bytes([9; 32]).public();
    let forged = client.operator(&office.address(), &somebody, b"").await;
    assert_eq!(forged.err(), Some(Code::OperatorBundleSignature));
}

#[tokio::test]
async fn a_certificate_out_of_its_time_points_at_the_clock() {
    let future: fn(&mut CertificateParams) = |params| {
        params.not_before = date_time_ymd(2990, 1, 1);
        params.not_after = date_time_ymd(2999, 1, 1);
    };
    let past: fn(&mut CertificateParams) = |params| {
        params.not_before = date_time_ymd(1990, 1, 1);
        params.not_after = date_time_ymd(1999, 1, 1);
    };
    for change in [future, past] {
        let office = Office::new("localhost", change);
        let _open = office.open(routes());
        assert_eq!(sync(&office.client(), &office.address()).await, Outcome::Failed(Code::SyncClockWrong));
    }
}

#[tokio::test]
async fn a_wifis_own_page_is_told_from_the_server_however_it_comes() {
    let pages = [
        "HTTP/1.1 302 Found\r\nlocation: http://wifi.example/\r\ncontent-length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: 6\r\n\r\n<html>",
        "HTTP/1.1 511 Network Authentication Required\r\ncontent-length: 0\r\n\r\n",
    ];
    for page in pages {
        let address = says(page);
        assert_eq!(sync(&plain(PATIENCE), &address).await, Outcome::Failed(Code::SyncWifiSignIn), "{page}");
        let data = plain(PATIENCE).operator(&address, &[0; 32], b"").await;
        assert_eq!(data.err(), Some(Code::SyncWifiSignIn), "{page}");
    }
    let wifi = Office::new("wifi.example", |_| ());
    let _open = wifi.open(routes());
    assert_eq!(sync(&wifi.client(), &wifi.address()).await, Outcome::Failed(Code::SyncWifiSignIn), "a certificate of another name");
}

#[tokio::test]
async fn somebody_else_in_the_servers_place_is_told_as_such() {
    let stranger = Office::new("localhost", |_| ());
    let _open = stranger.open(routes());
    assert_eq!(sync(&plain(PATIENCE), &stranger.address()).await, Outcome::Failed(Code::SyncNotTheServer), "a certificate of nobody");
    let no_tls = says("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").replace("http:", "https:");
    assert_eq!(sync(&plain(PATIENCE), &no_tls).await, Outcome::Failed(Code::SyncNotTheServer), "no TLS at all");
    let missing = says("HTTP/1.1 404 Not Found\r\ncontent-type: text/html\r\ncontent-length: 0\r\n\r\n");
    assert_eq!(sync(&plain(PATIENCE), &missing).await, Outcome::Failed(Code::SyncNotTheServer), "a page that is not there");
    assert_eq!(plain(PATIENCE).operator(&missing, &[0; 32], b"").await.err(), Some(Code::SyncNotTheServer));
}

#[tokio::test]
async fn silence_and_refusal_and_half_an_answer_are_a_server_that_does_not_answer() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", silent.local_addr().unwrap());
    assert_eq!(sync(&plain(SHORT), &address).await, Outcome::Failed(Code::SyncServerSilent), "it takes the call and says nothing");
    drop(silent);
    assert_eq!(sync(&plain(PATIENCE), &address).await, Outcome::Failed(Code::SyncServerSilent), "nobody takes the call");
    let half = says("HTTP/1.1 200 OK\r\ncontent-type: application/cbor-seq\r\ncontent-length: 900\r\n\r\nhalf");
    assert_eq!(sync(&plain(PATIENCE), &half).await, Outcome::Failed(Code::SyncServerSilent), "it hangs up in the middle");
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_not_taken_for_silence() {
    // Longer than any name may be: it is not found without asking anybody.
    let address = format!("http://{}.example", "n".repeat(64));
    let outcome = sync(&plain(PATIENCE), &address).await;
    // A machine without any way out is told so first.
    assert!(matches!(outcome, Outcome::Failed(Code::SyncNameNotFound | Code::SyncNoNetwork)), "{outcome:?}");
}
