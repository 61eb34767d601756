//! A phone, a real server and a draw: fetched once, checked again without a network, and told to nobody who took no part.

use super::*;
use crate::{
    driver::draws::{check_whole, refresh},
    ipc::DrawSource,
    sending::tests::Device,
    server::{PATIENCE, Server},
};
use jiff::civil::date;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};
use tokio::net::TcpListener;
use turno_core::{
    keys::DeviceKey,
    operator::{AllotmentKind, FromDay},
    parcel::{Parcel, ParcelKind, wire::SyncRequest},
    region::Verdict,
    scheduling::{
        draw::{beacon::Beacon, own::OwnOutcome, policy::DrawPolicy},
        presence::{LivenessResult, Presence, coarse},
        request::{Claim, Request},
    },
    sync::{Outcome, news},
};
use turno_server::{
    clock::Clock as OfficeClock,
    commands::practice,
    draws::{freeze, make},
    operator::Operator,
    serve::{Server as Office, Settings},
    store::{self, seats},
};
use turno_testkit::Folder;

/// 10:49:23 in Chicago; ten minutes later comes round 1,000 of drand, which drand published.
const CLOSE_S: i64 = 1_692_805_763;
const DATE: Date = date(2023, 8, 23);

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn bundle(url: &str) -> turno_core::operator::Bundle {
    let mut bundle = turno_core::operator::Bundle::open(practice::BUNDLE, &practice::key().unwrap().public()).unwrap();
    bundle.version += 1;
    bundle.window.opens = jiff::civil::time(8, 0, 0, 0);
    bundle.window.closes = jiff::civil::time(10, 49, 23, 0);
    bundle.regions = vec![FromDay { from: date(2023, 1, 1), value: "2026-11-22".to_owned() }];
    bundle.policy.allotment = AllotmentKind::Draw;
    bundle.policy.draw = Some(DrawPolicy::default());
    bundle.server_addresses = vec![url.to_owned()];
    bundle
}

/// A server that draws, and a phone that has asked it for one family.
struct Town {
    phone: Device,
    group: GroupId,
    client: Server,
    url: String,
    now_s: Arc<AtomicI64>,
    data: Folder,
    _office: Office,
}

impl Town {
    async fn new(name: &str, seats: u32) -> Self {
        let (data, now_s) = (Folder::new(name).unwrap(), Arc::new(AtomicI64::new(CLOSE_S - 3_600)));
        let (key, clock) = (practice::key().unwrap(), Arc::clone(&now_s));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let bytes = bundle(&url).to_bytes(&key.public(), |message| key.sign(message));
        let clock = OfficeClock::by(move || at(clock.load(Ordering::Relaxed)));
        let settings = Settings { data: data.path().to_owned(), key, bundle: bytes.clone(), clock, tls: None };
        let office = Office::start(listener, settings).await.unwrap();
        let starts_at_s = CLOSE_S + 2 * 86_400;
        let row = seats::Seats { port: "laredo".into(), starts_at_s, zone: "America/Chicago".into(), seats, given: 0 };
        seats::set(&store::connect(data.path()).unwrap(), &row).unwrap();
        let phone = Device::new(name);
        let group = phone.family("Wideline Estimé");
        phone.work(|session, _| session.take_bundle(bytes, bundle(&url), at(CLOSE_S))).unwrap();
        let client = Server::trusting(rustls::RootCertStore::empty(), PATIENCE).unwrap();
        let town = Self { phone, group, client, url, now_s, data, _office: office };
        town.ask().await;
        town
    }

    async fn ask(&self) {
        let key = self.phone.work(|session, _| session.vault.group_key(self.group)).unwrap();
        let device = DeviceKey::from_bytes([9; 32]);
        let presence = Presence {
            verdict: Verdict::Inside,
            at_edge: false,
            mocked: false,
            region_version: "2026-11-22".into(),
            liveness: LivenessResult::NotAsked,
            coarse_at_s: coarse(at(CLOSE_S - 3_600)),
        };
        let (earliest, latest) = (DATE, DATE.checked_add(jiff::ToSpan::days(5)).unwrap());
        let request = Request {
            group: self.group,
            nonce: "1".into(),
            ports: vec!["laredo".into()],
            earliest,
            latest,
            people: 4,
            presence,
            replaces: None,
        };
        let parcel = request.to_parcel(&key, &device);
        let submission = Parcel::sign(&key, ParcelKind::Submission, b"age-encryption.org/v1\nsealed".to_vec());
        let parcels = vec![submission.bytes, Claim::to_parcel(&key, &device, "simulated").bytes, parcel.bytes.clone()];
        let answered = self.client.sync(&self.url, &SyncRequest { parcels, cursors: Vec::new() }).await;
        assert!(matches!(answered, Outcome::Answered(_)), "{answered:?}");
        let kept = news::kept(&parcel, &request, CLOSE_S - 3_600, Some(CLOSE_S - 3_600));
        self.phone.work(|session, _| session.vault.set_note(Some(self.group), note::REQUEST, &cbor::encode(&kept))).unwrap();
    }

    /// A minute after the close the list is frozen, ten minutes later it is drawn, and the phone hears what time it is.
    fn draw(&self) {
        let key = practice::key().unwrap();
        let operator = Operator::open(key.clone(), bundle(&self.url).to_bytes(&key.public(), |message| key.sign(message))).unwrap();
        let connection = store::connect(self.data.path()).unwrap();
        freeze(&connection, &operator, DATE, at(CLOSE_S + 60)).unwrap();
        let signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39".to_owned();
        make(&connection, &operator, DATE, &Beacon::Drand { round: 1_000, signature }, at(CLOSE_S + 700)).unwrap();
        self.pass(CLOSE_S + 700);
    }

    fn pass(&self, now_s: i64) {
        self.now_s.store(now_s, Ordering::Relaxed);
        self.phone.app.lock().clock.heard(at(now_s));
    }

    async fn refresh(&self) {
        refresh(&self.phone.app, &self.client, &self.url).await;
    }

    fn view(&self) -> Option<DrawView> {
        self.phone.work(|session, _| session.draw_view(self.group, &practice::key().unwrap().public())).unwrap()
    }

    fn want_whole(&self) {
        self.phone.app.lock().session.as_mut().unwrap().whole_wanted = Some(self.group);
    }

    fn answer(&self, check: DrawCheck) -> DrawAnswer {
        self.view().unwrap().checks.iter().find(|checked| checked.check == check).unwrap().answer
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draw_comes_once_and_is_checked_without_a_network() {
    let town = Town::new("draw-comes", 10).await;
    town.pass(CLOSE_S + 100);
    town.refresh().await;
    assert!(town.view().is_none(), "not drawn yet");
    town.draw();
    town.refresh().await;
    // Nothing listens there any more than on a phone without a network: all of this is read from the vault.
    let Town { phone, group, .. } = town;
    let phone = phone.again();
    let view = phone.work(|session, _| session.draw_view(group, &practice::key().unwrap().public())).unwrap().unwrap();
    assert!(matches!(&view.outcome, OwnOutcome::Seated { port, .. } if port == "laredo"), "{:?}", view.outcome);
    let (last, others) = view.checks.split_last().unwrap();
    assert!(others.iter().all(|checked| checked.answer == DrawAnswer::Yes), "{others:?}");
    assert_eq!((last.check, last.answer), (DrawCheck::Whole, DrawAnswer::Untried));
    assert!(matches!(view.came_out, DrawSource::Drand { round: 1_000 }));
    assert_eq!((view.tickets, view.seated, view.people), (1, 1, Some(4)));
    assert!(phone.work(|session, clock| session.draws_wanted(clock)).unwrap().is_empty(), "it is here");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draw_that_is_not_made_yet_is_asked_for_again_but_not_all_the_time() {
    let town = Town::new("draw-waits", 10).await;
    town.pass(CLOSE_S + 700);
    let wanted = || town.phone.work(|session, clock| session.draws_wanted(clock)).unwrap().len();
    assert_eq!(wanted(), 1);
    town.refresh().await;
    assert_eq!(wanted(), 0, "asked just now");
    town.pass(CLOSE_S + 700 + ASK_EVERY_S);
    assert_eq!(wanted(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybodys_draw_is_drawn_again_where_a_person_wants_it() {
    let town = Town::new("draw-whole", 3).await;
    town.draw();
    town.refresh().await;
    assert!(!check_whole(&town.phone.app, &town.client).await, "nobody wanted it");
    town.want_whole();
    assert!(check_whole(&town.phone.app, &town.client).await);
    assert_eq!(town.answer(DrawCheck::Whole), DrawAnswer::Yes);
    // A group of four began on the last three seats: that is what the reserve is for.
    assert!(matches!(town.view().unwrap().outcome, OwnOutcome::Seated { .. }));
    // The operator shows other files than those of its signed word.
    let connection = store::connect(town.data.path()).unwrap();
    assert_eq!(connection.execute("UPDATE draws SET result = replace(result, ' drawn ', ' oldest ')", []).unwrap(), 1);
    town.want_whole();
    check_whole(&town.phone.app, &town.client).await;
    assert_eq!(town.answer(DrawCheck::Whole), DrawAnswer::No);
}
