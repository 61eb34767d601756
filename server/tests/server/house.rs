//! A server of the practice operator on the loopback, with a held clock and a folder that goes away with it.

use rusqlite::Connection;
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{
        Arc, Once,
        atomic::{AtomicI64, AtomicU32, Ordering},
    },
};
use tokio::net::TcpListener;
use turno_core::{
    Failure,
    operator::Bundle,
    parcel::{
        Parcel,
        receipt::Receipt,
        wire::{MEDIA_TYPE, SyncAnswer, SyncRequest},
    },
    scheduling::appointment::Decision,
};
use turno_server::{
    clock::Clock,
    commands::practice,
    serve::{Server, Settings, Tls},
    store::{
        self,
        seats::{self, Seats},
    },
};

/// 11:05 in Chicago on 22 November 2026: the window is open.
pub const OPEN_S: i64 = 1_795_367_100;

/// 09:00 in Laredo on the next day.
pub const TOMORROW_S: i64 = OPEN_S - 2 * 3_600 - 5 * 60 + 86_400;

/// A folder in the system's place for them.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("turno-server-test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A client without TLS: everything is on the loopback.
pub fn client() -> reqwest::Client {
    static PROVIDER: Once = Once::new();
    PROVIDER.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    reqwest::Client::builder().no_proxy().build().unwrap()
}

pub fn operator() -> [u8; 32] {
    practice::key().unwrap().public()
}

pub fn bundle() -> Bundle {
    Bundle::open(practice::BUNDLE, &operator()).unwrap()
}

/// A running server.
pub struct House {
    pub folder: Folder,
    pub now_s: Arc<AtomicI64>,
    pub http: reqwest::Client,
    bundle: Vec<u8>,
    tls: Option<Tls>,
    server: Option<Server>,
}

impl House {
    pub async fn open() -> Self {
        Self::open_with(None, client()).await
    }

    /// One by another bundle, at another time.
    pub async fn with(bundle: Vec<u8>, now_s: i64) -> Self {
        let mut house =
            Self { folder: Folder::new(), now_s: Arc::new(AtomicI64::new(now_s)), http: client(), bundle, tls: None, server: None };
        house.start().await;
        house
    }

    /// With a certificate, and a client that trusts it.
    pub async fn open_with(tls: Option<Tls>, http: reqwest::Client) -> Self {
        let bundle = practice::BUNDLE.to_vec();
        let mut house = Self { folder: Folder::new(), now_s: Arc::new(AtomicI64::new(OPEN_S)), http, bundle, tls, server: None };
        house.start().await;
        house
    }

    async fn start(&mut self) {
        let now_s = Arc::clone(&self.now_s);
        let clock = Clock::by(move || jiff::Timestamp::from_second(now_s.load(Ordering::Relaxed)).unwrap());
        let (key, bundle) = (practice::key().unwrap(), self.bundle.clone());
        let settings = Settings { data: self.folder.path().to_owned(), key, bundle, clock, tls: self.tls.clone() };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.server = Some(Server::start(listener, settings).await.unwrap());
    }

    pub async fn restart(&mut self) {
        self.server.take().unwrap().stop().await;
        self.start().await;
    }

    pub fn set_now(&self, now_s: i64) {
        self.now_s.store(now_s, Ordering::Relaxed);
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server.as_ref().unwrap().url())
    }

    pub fn address(&self) -> SocketAddr {
        self.server.as_ref().unwrap().address()
    }

    pub async fn post(&self, body: Vec<u8>) -> reqwest::Response {
        self.http.post(self.url("/v1/parcels")).header("content-type", MEDIA_TYPE).body(body).send().await.unwrap()
    }

    pub async fn sync(&self, request: &SyncRequest) -> SyncAnswer {
        let response = self.post(request.to_bytes()).await;
        assert_eq!(response.status(), 200);
        SyncAnswer::from_bytes(&response.bytes().await.unwrap(), &request.cursors).unwrap()
    }

    /// Sends parcels and reads their receipts.
    pub async fn send(&self, parcels: &[&Parcel]) -> Vec<Receipt> {
        let request = SyncRequest { parcels: parcels.iter().map(|parcel| parcel.bytes.clone()).collect(), cursors: Vec::new() };
        self.sync(&request).await.receipts.iter().map(|bytes| Receipt::open(bytes, &operator()).unwrap()).collect()
    }

    /// Sends one and gives its refusal.
    pub async fn refusal(&self, parcel: &Parcel) -> Option<Failure> {
        let receipts = self.send(&[parcel]).await;
        assert_eq!(receipts.len(), 1);
        assert_eq!(receipts[0].parcel, parcel.id);
        receipts[0].refused.clone()
    }

    /// The whole stream of a group.
    pub async fn stream(&self, group: turno_core::ids::GroupId) -> Vec<Vec<u8>> {
        let answer = self.sync(&SyncRequest { parcels: Vec::new(), cursors: vec![(group, 0)] }).await;
        answer.news.into_iter().map(|news| news.bytes).collect()
    }

    /// Decisions in the stream of a group.
    pub async fn decisions(&self, group: turno_core::ids::GroupId) -> Vec<Decision> {
        self.stream(group).await.iter().filter_map(|bytes| Decision::open(bytes, &operator()).ok()).collect()
    }

    pub fn connection(&self) -> Connection {
        store::connect(self.folder.path()).unwrap()
    }

    pub fn set_seats(&self, port: &str, starts_at_s: i64, seats: u32) {
        let zone = bundle().port(port).unwrap().zone.clone();
        seats::set(&self.connection(), &Seats { port: port.into(), starts_at_s, zone, seats, given: 0 }).unwrap();
    }

    pub fn given(&self, port: &str, starts_at_s: i64) -> u32 {
        seats::at(&self.connection(), port, starts_at_s).unwrap().unwrap().given
    }
}
