//! The server's own TLS, met by real clients, silent ones and lost ones. Certificates are made for each test.

use crate::{
    commands::run,
    families::Family,
    house::{Folder, House, client},
    photos::{fetch, photo},
};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use reqwest::{StatusCode, Version};
use rustls::{ClientConfig, HandshakeKind, RootCertStore, pki_types::CertificateDer};
use std::{
    io::{BufRead, BufReader},
    net::Ipv4Addr,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::{TlsConnector, client::TlsStream};
use turno_server::{commands::practice, serve::Tls};

/// How long the impatient servers here wait: long enough for a busy machine to shake hands.
const SHORT: Duration = Duration::from_secs(2);

/// A certificate of the loopback's address and the authority that vouches for it.
struct Papers {
    authority: CertificateDer<'static>,
    certificate: String,
    key: String,
}

impl Papers {
    fn make() -> Self {
        let mut root = CertificateParams::default();
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let (root_key, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
        let authority = root.self_signed(&root_key).unwrap().der().clone();
        let leaf = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
        let leaf = leaf.signed_by(&key, &Issuer::new(root, root_key)).unwrap();
        Self { authority, certificate: leaf.pem(), key: key.serialize_pem() }
    }

    fn tls(&self) -> Tls {
        Tls::from_pem(self.certificate.as_bytes(), self.key.as_bytes()).unwrap()
    }

    /// A client's settings, with what it says to speak.
    fn client(&self, protocols: &[&[u8]]) -> ClientConfig {
        let mut roots = RootCertStore::empty();
        roots.add(self.authority.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
        let mut config = builder.with_root_certificates(roots).with_no_client_auth();
        config.alpn_protocols = protocols.iter().map(|name| name.to_vec()).collect();
        config
    }

    fn http(&self, protocols: &[&[u8]]) -> reqwest::Client {
        reqwest::Client::builder().no_proxy().tls_backend_preconfigured(self.client(protocols)).build().unwrap()
    }

    async fn house(&self, tls: Tls) -> House {
        House::open_with(Some(tls), self.http(&[b"h2", b"http/1.1"])).await
    }
}

/// A connection whose handshake is over.
async fn meet(house: &House, config: &Arc<ClientConfig>) -> TlsStream<TcpStream> {
    let stream = TcpStream::connect(house.address()).await.unwrap();
    TlsConnector::from(Arc::clone(config)).connect(Ipv4Addr::LOCALHOST.into(), stream).await.unwrap()
}

fn kind(stream: &TlsStream<TcpStream>) -> HandshakeKind {
    stream.get_ref().1.handshake_kind().unwrap()
}

/// All that comes until the other side is done.
async fn all(stream: &mut (impl AsyncReadExt + Unpin)) -> Vec<u8> {
    let mut bytes = Vec::new();
    // A connection may end without a word or with a reset: it ends.
    let _ = stream.read_to_end(&mut bytes).await;
    bytes
}

#[tokio::test]
async fn the_servers_own_tls_speaks_http_2_or_1_1_and_everything_goes_through_it() {
    let papers = Papers::make();
    let mut house = papers.house(papers.tls()).await;
    let family = Family::new(1);
    let log = family.log(b"sealed edits");
    house.send(&[&log]).await;
    assert_eq!(house.stream(family.id()).await, [log.bytes]);
    let photo = photo(&family, 1, 100);
    for (protocols, version) in
        [(&[b"h2".as_slice(), b"http/1.1"][..], Version::HTTP_2), (&[b"http/1.1"], Version::HTTP_11), (&[], Version::HTTP_11)]
    {
        house.http = papers.http(protocols);
        let asked = fetch(&house, &photo).await;
        assert_eq!((asked.version(), asked.status()), (version, StatusCode::NOT_FOUND));
    }
    let stranger = client().get(house.url("/healthz")).send().await;
    assert!(stranger.unwrap_err().is_connect(), "a certificate of nobody");
}

#[tokio::test]
async fn the_next_connection_takes_the_session_up_by_the_one_ticket_that_it_got() {
    let papers = Papers::make();
    let house = papers.house(papers.tls()).await;
    let config = Arc::new(papers.client(&[]));
    let mut first = meet(&house, &config).await;
    assert_eq!(kind(&first), HandshakeKind::Full);
    // What comes with the answer is heard by who reads it.
    first.write_all(b"GET /healthz HTTP/1.1\r\nhost: server\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(all(&mut first).await.starts_with(b"HTTP/1.1 200 OK"));
    assert_eq!(kind(&meet(&house, &config).await), HandshakeKind::Resumed);
    assert_eq!(kind(&meet(&house, &config).await), HandshakeKind::Full, "there was one ticket, and each counts once");
}

#[tokio::test]
async fn who_opens_a_connection_and_says_nothing_is_dropped_and_holds_nobody_up() {
    let papers = Papers::make();
    let house = papers.house(papers.tls().with_patience(SHORT)).await;
    let mut silent = TcpStream::connect(house.address()).await.unwrap();
    let mut half = TcpStream::connect(house.address()).await.unwrap();
    half.write_all(&[22, 3, 1, 2, 0, 1]).await.unwrap();
    assert_eq!(house.http.get(house.url("/healthz")).send().await.unwrap().status(), StatusCode::OK);
    assert!(all(&mut silent).await.is_empty());
    all(&mut half).await;
    assert_eq!(house.http.get(house.url("/healthz")).send().await.unwrap().status(), StatusCode::OK);
}

#[tokio::test]
async fn plain_http_at_the_door_of_tls_is_sent_away_and_others_are_served() {
    let papers = Papers::make();
    let house = papers.house(papers.tls()).await;
    let plain = client().get(house.url("/healthz").replace("https:", "http:")).send().await;
    assert!(plain.is_err());
    let mut stream = TcpStream::connect(house.address()).await.unwrap();
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: server\r\n\r\n").await.unwrap();
    let answer = all(&mut stream).await;
    assert!(!answer.windows(4).any(|four| four == b"HTTP"), "no word of what is behind the door");
    assert_eq!(house.http.get(house.url("/healthz")).send().await.unwrap().status(), StatusCode::OK);
}

/// The kinds of frames that matter here (RFC 9113, 6).
const PING: u8 = 6;
const GOAWAY: u8 = 7;

/// A connection on HTTP/2 that asks nothing: the preface and empty settings.
async fn rest_on_http_2(house: &House, papers: &Papers) -> TlsStream<TcpStream> {
    let mut stream = meet(house, &Arc::new(papers.client(&[b"h2"]))).await;
    stream.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0").await.unwrap();
    stream
}

/// The next frame's kind and payload; none where the connection ends.
async fn frame(stream: &mut TlsStream<TcpStream>) -> Option<(u8, Vec<u8>)> {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await.ok()?;
    let mut payload = vec![0; u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize];
    stream.read_exact(&mut payload).await.ok()?;
    Some((head[3], payload))
}

#[tokio::test]
async fn who_rests_on_http_2_for_too_long_is_told_to_go_though_alive() {
    let papers = Papers::make();
    let house = papers.house(papers.tls().with_patience(SHORT)).await;
    let mut stream = rest_on_http_2(&house, &papers).await;
    let (mut pings, mut is_told) = (0, false);
    while let Some((kind, payload)) = frame(&mut stream).await {
        is_told |= kind == GOAWAY;
        if kind == PING {
            // Who is alive answers; a server that only looks for life would never end.
            pings += 1;
            assert!(pings < 10, "it rests for ever");
            let _ = stream.write_all(&[&[0, 0, 8, PING, 1, 0, 0, 0, 0], payload.as_slice()].concat()).await;
        }
    }
    assert!(is_told);
}

#[tokio::test]
async fn who_is_gone_without_a_word_on_http_2_is_not_waited_for() {
    let papers = Papers::make();
    let house = papers.house(papers.tls().with_patience(SHORT)).await;
    let mut stream = rest_on_http_2(&house, &papers).await;
    // It reads until the end and answers nothing, as who lost its network.
    while frame(&mut stream).await.is_some() {}
}

#[tokio::test]
async fn headers_that_are_too_long_are_refused_over_http_2_and_the_connection_stays() {
    let papers = Papers::make();
    let house = papers.house(papers.tls()).await;
    let long = house.http.get(house.url("/healthz")).header("x-long", "x".repeat(10_000)).send().await.unwrap();
    assert_eq!(long.status(), StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    assert_eq!(house.http.get(house.url("/healthz")).send().await.unwrap().status(), StatusCode::OK);
}

/// What `serve` is told, beside its certificate and key.
fn words<'a>(folder: &'a Path, more: &[&'a str]) -> Vec<&'a str> {
    let folder = folder.to_str().unwrap();
    let bundle = concat!(env!("CARGO_MANIFEST_DIR"), "/../assets/practice-operator/bundle.cbor");
    [&["serve", "--data", folder, "--keys", folder, "--bundle", bundle, "--listen", "127.0.0.1:0"], more].concat()
}

fn private(folder: &Folder, name: &str, text: &str) -> String {
    turno_server::private_file::create_new(&folder.path().join(name), text.as_bytes()).unwrap();
    folder.path().join(name).to_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_program_serves_with_a_certificate_and_its_key() {
    let (papers, folder) = (Papers::make(), Folder::new());
    private(&folder, "operator.key", practice::SIGNING_KEY);
    let certificate = folder.file("fullchain.pem", &papers.certificate);
    let key = private(&folder, "privkey.pem", &papers.key);
    let words = words(folder.path(), &["--tls-certificate", certificate.to_str().unwrap(), "--tls-key", &key]);
    let mut program = Command::new(env!("CARGO_BIN_EXE_turno-server"));
    let mut program = program.args(words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.trim().strip_prefix("listening on ").unwrap().to_owned();
    assert!(url.starts_with("https://"), "{url}");
    let answer = papers.http(&[b"h2"]).get(format!("{url}/healthz")).send().await;
    program.kill().unwrap();
    program.wait().unwrap();
    assert_eq!(answer.unwrap().version(), Version::HTTP_2);
}

#[test]
fn a_certificate_or_key_that_cannot_be_used_is_told_in_a_sentence_before_anything_starts() {
    let (papers, others, folder) = (Papers::make(), Papers::make(), Folder::new());
    private(&folder, "operator.key", practice::SIGNING_KEY);
    let file = |name: &str, text: &str| folder.file(name, text).to_str().unwrap().to_owned();
    let certificate = file("fullchain.pem", &papers.certificate);
    let key = private(&folder, "privkey.pem", &papers.key);
    let sealed = papers.key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    let cases = [
        (certificate.clone(), folder.path().join("nowhere.pem").to_str().unwrap().to_owned(), "nowhere.pem: No such file"),
        (folder.path().join("gone.pem").to_str().unwrap().to_owned(), key.clone(), "gone.pem: No such file"),
        (file("empty.pem", ""), key.clone(), "holds no certificate in PEM form"),
        (file("text.pem", "-----BEGIN CERTIFICATE-----\n?\n-----END CERTIFICATE-----\n"), key.clone(), "holds no certificate in PEM form"),
        (file("odd.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"), key.clone(), "cannot be used: "),
        (certificate.clone(), private(&folder, "none.pem", "no key"), "holds no private key in PEM form"),
        (certificate.clone(), private(&folder, "sealed.pem", &sealed), "holds no private key in PEM form"),
        (certificate.clone(), private(&folder, "other.pem", &others.key), "does not belong to the first certificate"),
        #[cfg(unix)]
        (certificate.clone(), file("open.pem", &papers.key), "open.pem: others than its owner may read it; `chmod 600`"),
    ];
    for (certificate, key, sentence) in &cases {
        let ran = run(&words(folder.path(), &["--tls-certificate", certificate, "--tls-key", key]));
        assert_eq!(ran.code, 2, "{}", ran.stderr);
        assert!(ran.stderr.contains(sentence) && ran.stderr.lines().count() == 1, "{sentence}: {}", ran.stderr);
    }
    for one in [["--tls-certificate", &certificate], ["--tls-key", &key]] {
        let ran = run(&words(folder.path(), &one));
        assert_eq!((ran.code, ran.stdout.as_str()), (2, ""), "one without the other");
    }
    assert!(!folder.path().join("turno.sqlite").exists());
}
