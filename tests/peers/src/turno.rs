//! Turno itself: the real server, parcels as the app seals them, requests as the sync engine packs them.

use crate::{
    Done,
    line::{Line, Trust},
    peer::Peer,
    records::{Records, records},
};
use std::time::Duration;
use tokio::{net::TcpListener, runtime::Handle};
use turno_core::{
    keys::GroupKey,
    parcel::{
        Parcel, compact, log,
        wire::{News, SyncAnswer, SyncRequest},
    },
    registration::{Edit, Log},
    sync::{Effect, Engine, Outcome, Outgoing, Step},
};
use turno_server::{
    clock::Clock,
    commands::practice,
    serve::{Server, Settings},
};
use turno_testkit::{Folder, invented};

/// Invented bytes where the app takes random ones: the figures shall be the same each time.
const NONCE: [u8; 24] = [0x5c; 24];

/// The server and the group's key.
pub struct Turno {
    line: Line,
    key: GroupKey,
    operator: [u8; 32],
    /// How far the sending device has heard of the group.
    heard: u64,
    /// What waits to be taken, and its bytes in the format alone.
    outbox: Option<(Parcel, usize)>,
    _server: Server,
    _folder: Folder,
}

impl Turno {
    /// Starts the practice operator's server.
    pub fn start(trust: &Trust, runtime: &Handle) -> Done<Self> {
        let folder = Folder::new("bench-sync")?;
        let (key, operator) = (practice::key()?, practice::key()?.public());
        let (bundle, tls) = (practice::BUNDLE.to_vec(), Some(trust.tls.clone()));
        let settings = Settings { data: folder.path().to_owned(), key, bundle, clock: Clock::machine(), tls };
        let server =
            runtime.block_on(async { Ok::<_, crate::Trouble>(Server::start(TcpListener::bind("127.0.0.1:0").await?, settings).await?) })?;
        let line = Line::straight_to(server.address(), trust, runtime)?;
        Ok(Self { line, key: invented::group_key(7), operator, heard: 0, outbox: None, _server: server, _folder: folder })
    }

    /// One turn of the sync engine: sends what the outbox holds, hears what is new since `heard`.
    fn turn(&self, outbox: &[Parcel], heard: u64) -> Done<Vec<News>> {
        let mut engine = Engine::new(self.operator);
        let waiting: Vec<Outgoing> = outbox.iter().map(|parcel| Outgoing { id: parcel.id, bytes: parcel.bytes.len() }).collect();
        let Step::Send(batch) = engine.next(Duration::ZERO, &waiting, &[self.key.id()]) else { return Err("nothing to send".into()) };
        let request = SyncRequest {
            parcels: outbox.iter().map(|parcel| parcel.bytes.clone()).collect(),
            cursors: batch.groups.iter().map(|group| (*group, heard)).collect(),
        };
        let answer = SyncAnswer::from_bytes(&self.line.post(request.to_bytes())?, &request.cursors).map_err(|code| code.as_str())?;
        let effects = engine.answered(Duration::ZERO, &batch, Outcome::Answered(answer), 0);
        let taken = effects.iter().filter(|effect| matches!(effect, Effect::Taken { .. })).count();
        if taken != outbox.len() {
            return Err(format!("{taken} of {} parcels taken", outbox.len()).into());
        }
        Ok(effects.into_iter().filter_map(|effect| if let Effect::News(news) = effect { Some(news) } else { None }).collect())
    }

    fn send(&mut self, edits: &[Edit]) -> Done<Option<usize>> {
        let parcel = log::seal(&self.key, edits, NONCE).map_err(|code| code.as_str())?;
        let bare = compact::encode(edits).map_err(|code| code.as_str())?.len();
        self.outbox = Some((parcel, bare));
        self.send_again()
    }
}

impl Peer for Turno {
    fn name(&self) -> &'static str {
        "Turno, signed and sealed"
    }

    fn line(&self) -> &Line {
        &self.line
    }

    fn send_family(&mut self, log: &Log) -> Done<Option<usize>> {
        let edits: Vec<Edit> = log.edits().cloned().collect();
        self.send(&edits)
    }

    fn send_edits(&mut self, edits: &[Edit]) -> Done<Option<usize>> {
        self.send(edits)
    }

    fn send_again(&mut self) -> Done<Option<usize>> {
        let (parcel, bare) = self.outbox.clone().ok_or("nothing to send")?;
        let news = self.turn(&[parcel], self.heard)?;
        self.heard = news.last().map_or(self.heard, |news| news.place);
        Ok(Some(bare))
    }

    fn fetch(&mut self) -> Done<Records> {
        self.line.another_device()?;
        let mut log = Log::default();
        for news in self.turn(&[], 0)? {
            let parcel = Parcel::open(&news.bytes).map_err(|code| code.as_str())?;
            log.merge(&Log::of(log::open(&self.key, &parcel).map_err(|code| code.as_str())?));
        }
        Ok(records(&log))
    }
}
