//! The driver and a real server: photos arrive once, stand aside alone, and go nowhere when they shall not. Bad networks are in
//! `delivery`.

mod delivery;
mod rules;

use super::*;
use crate::{
    driver::{Turn, turn},
    ipc::{PhotoItem, PhotoState},
    sending::tests::Device,
    server::{PATIENCE, Server},
};
use jiff::Timestamp;
use rustls::RootCertStore;
use tokio::net::TcpListener;
use turno_core::{
    ids::PersonId,
    keys::GroupKey,
    parcel::photo::{Announcement, seal},
    photo,
    registration::{Subject, Value, group::own, log::ADDED},
    sync::DataRules,
};
use turno_server::{
    clock::Clock,
    commands::practice,
    serve::{Server as Office, Settings, Tls},
};
use turno_testkit::{CuttableProxy, Folder, picture::jpeg};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

/// 11:05 in Chicago on 22 November 2026.
const OPEN_S: i64 = 1_795_367_100;

/// How a server is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    /// Plain HTTP: what crosses can be read.
    Plain,
    /// The server's own TLS, as it is outside.
    Tls,
}

/// A server, and the way to it.
struct Town {
    proxy: CuttableProxy,
    client: Server,
    over: Over,
    roots: RootCertStore,
    _office: Office,
    _folder: Folder,
}

impl Town {
    async fn new(name: &str) -> Self {
        Self::over(name, Over::Plain).await
    }

    async fn over(name: &str, over: Over) -> Self {
        let (mut roots, mut tls) = (RootCertStore::empty(), None);
        if over == Over::Tls {
            let made = rcgen::generate_simple_self_signed(vec!["127.0.0.1".to_owned()]).unwrap();
            roots.add(made.cert.der().clone()).unwrap();
            tls = Some(Tls::from_pem(made.cert.pem().as_bytes(), made.signing_key.serialize_pem().as_bytes()).unwrap());
        }
        let folder = Folder::new(name).unwrap();
        let clock = Clock::by(|| Timestamp::from_second(OPEN_S).unwrap());
        let (key, bundle) = (practice::key().unwrap(), practice::BUNDLE.to_vec());
        let settings = Settings { data: folder.path().to_owned(), key, bundle, clock, tls };
        let office = Office::start(TcpListener::bind("127.0.0.1:0").await.unwrap(), settings).await.unwrap();
        let proxy = CuttableProxy::new(office.address()).unwrap();
        let client = Server::trusting(roots.clone(), PATIENCE).unwrap();
        Self { proxy, client, over, roots, _office: office, _folder: folder }
    }

    /// Nothing is left of connections and sessions.
    fn forget_connections(&mut self) {
        self.client = Server::trusting(self.roots.clone(), PATIENCE).unwrap();
    }

    fn device(&self, name: &str) -> Device {
        let device = Device::new(name);
        self.show_way(&device);
        device
    }

    fn show_way(&self, device: &Device) {
        let scheme = if self.over == Over::Tls { "https" } else { "http" };
        let address = format!("{scheme}://{}", self.proxy.addr());
        device
            .app
            .with_session(|session, _| {
                session.bundle.server_addresses = vec![address];
                Ok(())
            })
            .unwrap();
    }

    /// One turn of the device's driver; waits of photos are over at once.
    async fn turn(&self, device: &Device) -> Turn {
        device
            .work(|session, _| {
                session.photos.try_now();
                Ok(())
            })
            .unwrap();
        turn(&device.app, &self.client, &|| {}).await
    }

    /// Turns until there is nothing left to do.
    async fn quiet(&self, device: &Device) {
        for _ in 0..2_000 {
            if self.turn(device).await != Turn::Next && !is_busy(device) {
                return;
            }
        }
        panic!("it never ends: {:?}", device.work(|session, clock| session.sync_state(clock)));
    }

    /// Bytes of photos that left, where they can be read.
    fn photo_bytes(&self) -> usize {
        self.proxy.from_clients().iter().map(|bytes| photo_bytes(bytes)).sum()
    }
}

/// Bytes of bodies in what a client sent on one connection: requests, one after another, the last one maybe cut.
fn photo_bytes(mut sent: &[u8]) -> usize {
    let mut bytes = 0;
    while let Some(end) = sent.windows(4).position(|four| four == b"\r\n\r\n") {
        let head = String::from_utf8_lossy(&sent[..end]).to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().unwrap());
        let body = length.min(sent.len() - end - 4);
        bytes += if head.contains("/v1/photos") { body } else { 0 };
        sent = &sent[end + 4 + body..];
    }
    bytes
}

/// Does anything wait that is not held back?
fn is_busy(device: &Device) -> bool {
    device
        .work(|session, _| {
            let Open { waiting, wanted } = open(session)?;
            let outbox: usize = session.vault.outbox()?.iter().map(|parcel| parcel.bytes).sum();
            let leaves = outbox > 0 && session.terms().permission(outbox) == Permission::Granted;
            Ok(!waiting.is_empty() || !wanted.is_empty() || leaves)
        })
        .unwrap()
}

/// A family with so many people who have a photo each.
fn family(device: &Device, people: u8, photo_bytes: usize) -> (GroupId, Vec<PersonId>, usize) {
    let group = device.family("Wideline Estimé");
    let persons: Vec<PersonId> = (1..=people).map(|number| PersonId([number; 4])).collect();
    let mut sealed = 0;
    for (number, person) in persons.iter().enumerate() {
        device
            .work(|session, _| {
                session.change(group, NOW, vec![(Subject::Person(*person), own::PRESENCE, Value::Choice { choice: ADDED.into() })])?;
                session.set_photo(group, (*person, photo::Kind::Face), &jpeg(480, 600, number as u64, photo_bytes), NOW)
            })
            .unwrap();
        sealed += item(device, group, *person).bytes_left as usize;
    }
    (group, persons, sealed)
}

fn item(device: &Device, group: GroupId, person: PersonId) -> PhotoItem {
    let view = device.work(|session, _| session.photo_view(group, (person, photo::Kind::Face))).unwrap();
    view.photos.into_iter().next().unwrap()
}

fn states(device: &Device, group: GroupId, people: &[PersonId]) -> Vec<PhotoState> {
    people.iter().map(|person| item(device, group, *person).state).collect()
}

fn key(device: &Device, group: GroupId) -> GroupKey {
    device.work(|session, _| session.vault.group_key(group)).unwrap()
}

#[tokio::test]
async fn the_other_device_shows_the_photos_unless_it_saves_data() {
    let town = Town::new("two").await;
    let (laptop, phone) = (town.device("laptop"), town.device("phone"));
    let (group, people, _) = family(&laptop, 2, 20_000);
    let key = key(&laptop, group);
    // The log is there before the photos: the phone asks, and asks again.
    phone.work(|session, _| session.set_rules(DataRules { wifi_only: false, data_saver: true })).unwrap();
    phone.work(|session, _| session.join_group(&key, NOW).map(|_| session.engine.try_now())).unwrap();
    town.quiet(&laptop).await;
    town.quiet(&phone).await;
    assert_eq!(states(&phone, group, &people), [PhotoState::NotHere; 2]);
    phone.work(|session, _| session.set_rules(DataRules::default())).unwrap();
    town.quiet(&phone).await;
    for person in &people {
        let (here, there) = (item(&laptop, group, *person), item(&phone, group, *person));
        assert_eq!((there.state, &there.jpeg_base64), (PhotoState::Received, &here.jpeg_base64));
        assert!(there.jpeg_base64.is_some());
    }
    let photos = town.photo_bytes();
    assert!(photos < 2 * 20_300, "the phone sends nothing back: {photos}");
}

#[tokio::test]
async fn a_photo_that_the_server_refuses_stands_aside_with_its_code_and_the_next_one_arrives() {
    let town = Town::new("poison").await;
    let laptop = town.device("laptop");
    let (group, people, _) = family(&laptop, 1, 5_000);
    let poison = PersonId([9; 4]);
    laptop
        .work(|session, _| {
            let key = session.vault.group_key(group)?;
            let sealed = seal(&key, &photo::keep(&jpeg(480, 600, 99, 5_000))?)?;
            let announcement = Announcement::sign(&GroupKey::from_bytes([9; 32]), &sealed);
            let edit = session.log(group)?.next_edit(
                session.vault.device_key().id(),
                Subject::Person(poison),
                own::PHOTO,
                photo::value(sealed.id),
                None,
            );
            let announcement = [&announcement[..announcement.len() - 1], &[announcement[announcement.len() - 1] ^ 1]].concat();
            session.vault.write_photo(group, &[edit], &NewPhoto { sealed, announcement }, 0)
        })
        .unwrap();
    let (after, ..) = family(&laptop, 1, 6_000);
    town.quiet(&laptop).await;
    let refused = item(&laptop, group, poison);
    assert_eq!(refused.state, PhotoState::NeedsYou);
    assert!(refused.failure.is_some_and(|failure| failure.is(Code::SyncParcelSignature)));
    assert_eq!(states(&laptop, group, &people), [PhotoState::Received]);
    assert_eq!(states(&laptop, after, &people), [PhotoState::Received]);
    let state = laptop.work(|session, clock| session.sync_state(clock)).unwrap();
    assert_eq!(state.refused.iter().map(|item| item.kind.as_str()).collect::<Vec<_>>(), ["photo"]);
    assert!(state.problem.is_none(), "the network is not to blame");
}

#[tokio::test]
async fn what_was_taken_out_or_replaced_is_never_sent_and_what_is_there_never_again() {
    let town = Town::new("never").await;
    let laptop = town.device("laptop");
    let (group, people, needed) = family(&laptop, 1, 9_000);
    let set = |seed| {
        laptop.work(|session, _| session.set_photo(group, (people[0], photo::Kind::Face), &jpeg(480, 600, seed, 9_000), NOW)).unwrap()
    };
    set(50);
    laptop.work(|session, _| session.choose_photo(group, (people[0], photo::Kind::Face), None, NOW)).unwrap();
    town.quiet(&laptop).await;
    assert_eq!(town.photo_bytes(), 0);
    set(0);
    town.quiet(&laptop).await;
    laptop.work(|session, _| session.choose_photo(group, (people[0], photo::Kind::Face), None, NOW)).unwrap();
    set(0);
    let laptop = Device::again(laptop);
    town.show_way(&laptop);
    town.quiet(&laptop).await;
    assert_eq!((town.photo_bytes(), states(&laptop, group, &people)), (needed, vec![PhotoState::Received]));
}

#[tokio::test]
async fn who_moves_to_another_group_brings_the_photo() {
    let town = Town::new("moves").await;
    let laptop = town.device("laptop");
    let (group, people, _) = family(&laptop, 2, 9_000);
    let there = laptop.family("Marie Paul");
    laptop
        .work(|session, _| {
            let choice = Value::Choice { choice: ADDED.into() };
            session.change(there, NOW, vec![(Subject::Person(people[1]), own::PRESENCE, choice)])?;
            session.carry_photos(group, there, &people[1..], NOW)
        })
        .unwrap();
    let (before, after) = (item(&laptop, group, people[1]), item(&laptop, there, people[1]));
    assert_eq!(before.jpeg_base64, after.jpeg_base64);
    assert_ne!(before.id, after.id, "sealed with the other group's key");
    town.quiet(&laptop).await;
    assert_eq!(states(&laptop, there, &people[1..]), [PhotoState::Received]);
}
