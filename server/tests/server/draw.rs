//! A day with a draw, from the requests to the seats of those who stood by: over HTTP, with a round that drand published, and
//! checked from the published files alone.

use crate::{
    commands::run,
    families::Family,
    house::{Folder, House, bundle, client, operator},
};
use jiff::{Timestamp, ToSpan, civil::date};
use rusqlite::TransactionBehavior;
use std::path::{Path, PathBuf};
use turno_core::{
    Code,
    ids::TicketId,
    keys::{DeviceKey, GroupKey},
    operator::{AllotmentKind, FromDay},
    parcel::{Parcel, cbor},
    region::Verdict,
    scheduling::{
        confirm::Confirm,
        draw::{
            beacon::{Beacon, BeaconFault},
            drawn::{DrawnFile, DrawnFiles},
            frozen::{DrawFile, FrozenFiles},
            policy::DrawPolicy,
            proof::TicketProof,
            sha256,
            statement::Statement,
            verify::{AllFiles, FILES, verify},
        },
        presence::coarse,
    },
};
use turno_server::{
    commands::practice,
    draws::{self, DrawFault, Made, Tended},
    operator::Operator,
};

/// 10:49:23 in Chicago: with ten minutes to publish the list, the number is round 1,000 of drand, which came at 10:59:24.
const CLOSE_S: i64 = 1_692_805_763;
pub const ASKING_S: i64 = CLOSE_S - 3_600;
pub const SETTLED_S: i64 = CLOSE_S + 60;
const DRAWN_S: i64 = CLOSE_S + 610;
pub const DATE: jiff::civil::Date = date(2023, 8, 23);
/// 09:00 in Laredo two days later.
const SEATS_S: i64 = 1_692_972_000;

/// People in each family.
pub const SIZES: [u32; 8] = [3, 1, 4, 2, 1, 2, 1, 2];

pub fn beacon() -> Beacon {
    let signature = "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39";
    Beacon::Drand { round: 1_000, signature: signature.to_owned() }
}

/// The practice operator, drawing, in the summer when round 1,000 came.
pub fn drawing() -> Vec<u8> {
    let mut bundle = bundle();
    bundle.window.opens = jiff::civil::time(8, 0, 0, 0);
    bundle.window.closes = jiff::civil::time(10, 49, 23, 0);
    bundle.regions = vec![FromDay { from: date(2023, 1, 1), value: "2026-11-22".to_owned() }];
    bundle.policy.allotment = AllotmentKind::Draw;
    bundle.policy.draw = Some(DrawPolicy { reserve: 2, ..DrawPolicy::default() });
    let key = practice::key().unwrap();
    bundle.to_bytes(&key.public(), |message| key.sign(message))
}

fn the_operator() -> Operator {
    Operator::open(practice::key().unwrap(), drawing()).unwrap()
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

pub struct Day {
    pub house: House,
    pub requests: Vec<(Family, Parcel)>,
}

impl Day {
    /// Families have asked for twice the eight seats that there are.
    pub async fn of_requests() -> Self {
        let house = House::with(drawing(), ASKING_S).await;
        house.set_seats("laredo", SEATS_S, 5);
        house.set_seats("laredo", SEATS_S + 3_600, 3);
        let mut requests = Vec::new();
        for (number, people) in (1..).zip(SIZES) {
            let family = Family::new(number);
            family.prepare(&house).await;
            let mut wish = family.wish(&["laredo", "hidalgo"], people);
            (wish.earliest, wish.latest) = (DATE, DATE.checked_add(3.days()).unwrap());
            wish.presence.coarse_at_s = coarse(at(ASKING_S));
            let request = wish.to_parcel(&family.key, &family.phone);
            assert_eq!(house.refusal(&request).await, None);
            requests.push((family, request));
        }
        Self { house, requests }
    }

    pub fn tend(&self, now_s: i64) -> Tended {
        self.house.set_now(now_s);
        self.step(|connection| draws::tend(connection, &the_operator(), at(now_s))).unwrap()
    }

    pub fn draw(&self, beacon: &Beacon) -> Result<Made, DrawFault> {
        self.house.set_now(DRAWN_S);
        self.step(|connection| draws::make(connection, &the_operator(), DATE, beacon, at(DRAWN_S)))
    }

    fn step<T>(&self, step: impl FnOnce(&rusqlite::Connection) -> Result<T, DrawFault>) -> Result<T, DrawFault> {
        let mut connection = self.house.connection();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
        let done = step(&transaction)?;
        transaction.commit().unwrap();
        Ok(done)
    }

    async fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let response = client().get(self.house.url(&format!("/v1/draws/2023-08-23{path}"))).send().await.unwrap();
        (response.status().as_u16(), response.bytes().await.unwrap().to_vec())
    }

    async fn statement(&self) -> Statement {
        let (status, bytes) = self.get("").await;
        assert_eq!(status, 200);
        Statement::open(&bytes, &operator()).unwrap()
    }

    /// What a stranger downloads.
    async fn downloaded(&self) -> AllFiles {
        let mut texts = Vec::new();
        for name in FILES {
            texts.push(String::from_utf8(self.get(&format!("/{name}")).await.1).unwrap());
        }
        let [draw, seats, tickets, drawn, result, statistics] = texts.try_into().unwrap();
        AllFiles { frozen: FrozenFiles { draw, seats, tickets }, drawn: DrawnFiles { drawn, result }, statistics }
    }

    /// How many offers each family was made.
    async fn offers(&self) -> Vec<usize> {
        let mut offers = Vec::new();
        for (family, _) in &self.requests {
            offers.push(self.house.decisions(family.id()).await.iter().filter(|decision| decision.appointment.is_some()).count());
        }
        offers
    }

    fn given(&self) -> u32 {
        self.house.given("laredo", SEATS_S) + self.house.given("laredo", SEATS_S + 3_600)
    }
}

fn save(folder: &Path, files: &AllFiles) {
    for name in FILES {
        std::fs::write(folder.join(name), files.file(name).unwrap()).unwrap();
    }
}

#[tokio::test]
async fn requests_stand_until_the_list_is_frozen_a_minute_after_the_close() {
    let day = Day::of_requests().await;
    assert_eq!((day.offers().await, day.given()), (vec![0; SIZES.len()], 0));
    let (family, _) = &day.requests[0];
    let mut second = family.wish(&["hidalgo"], 3);
    (second.earliest, second.latest, second.presence.coarse_at_s) = (DATE, DATE.tomorrow().unwrap(), coarse(at(ASKING_S)));
    let refused = day.house.refusal(&second.to_parcel(&family.key, &family.phone)).await;
    assert!(refused.unwrap().is(Code::SchedulingAlreadyActive));
    assert!(day.tend(SETTLED_S - 1).frozen.is_none());
    assert_eq!(day.get("").await.0, 404);
    assert!(day.draw(&beacon()).is_err_and(|fault| matches!(fault, DrawFault::NotFrozen)));
    day.tend(SETTLED_S);
    let statement = day.statement().await;
    assert!(statement.drawn.is_none());
    let (_, tickets) = day.get("/tickets.txt").await;
    let draw = DrawFile::parse(&statement.draw).unwrap();
    assert_eq!((draw.tickets, draw.ticket_lines), (sha256(&tickets), SIZES.len()));
    assert_eq!((day.get("/result.txt").await.0, day.get("/turno.sqlite").await.0), (404, 404));
    // What comes later changes nothing on the list.
    day.house.set_seats("laredo", SEATS_S, 40);
    assert!(day.tend(SETTLED_S + 1).frozen.is_none());
    assert_eq!(day.get("/tickets.txt").await.1, tickets);
}

#[tokio::test]
async fn the_draw_is_what_anybody_computes_from_the_published_files() {
    let day = Day::of_requests().await;
    day.tend(SETTLED_S);
    let (round, signature) =
        (1_001, "b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92".to_owned());
    let other = Beacon::Drand { round, signature: signature.clone() };
    assert!(day.draw(&other).is_err_and(|fault| matches!(fault, DrawFault::Beacon(BeaconFault::NotTheNamed))));
    let forged = Beacon::Drand { round: 1_000, signature };
    assert!(day.draw(&forged).is_err_and(|fault| matches!(fault, DrawFault::Beacon(BeaconFault::NotSigned))));
    assert!(matches!(day.draw(&beacon()).unwrap(), Made::Now(_)));
    let files = day.downloaded().await;
    let verified = verify(&files).unwrap();
    let seated: Vec<u32> = verified.outcome.given.iter().map(|given| verified.frozen.tickets[given.ticket as usize].people).collect();
    assert_eq!(seated.iter().sum::<u32>() - day.given(), verified.outcome.given.iter().map(|given| given.overflow).sum::<u32>());
    assert_eq!(day.given(), 8, "no seat is lost");
    assert_eq!(day.offers().await.iter().sum::<usize>(), seated.len());
    let again = day.draw(&beacon());
    assert!(matches!(again.unwrap(), Made::Before(_)), "drawn once");
    assert_eq!(day.offers().await.iter().sum::<usize>(), seated.len());
    assert!(day.draw(&other).is_err_and(|fault| matches!(fault, DrawFault::DrawnOtherwise)));
    // A laptop without a network, with the program and with the other one.
    let folder = Folder::new();
    save(folder.path(), &files);
    let ran = run(&["verify-draw", folder.path().to_str().unwrap()]);
    assert_eq!((ran.code, ran.stderr.as_str()), (0, ""));
    assert!(ran.stdout.contains("round 1000 of drand, and drand signed it"), "{}", ran.stdout);
    assert!(python(folder.path()), "the other verifier agrees");
    let stats = run(&["stats", "--data", day.house.folder.path().to_str().unwrap()]);
    assert!(stats.stdout.starts_with("draw of 2023-08-23: 8 groups, 16 people\n"), "{}", stats.stdout);
}

#[tokio::test]
async fn every_family_can_prove_its_own_ticket_and_nobody_another() {
    let day = Day::of_requests().await;
    day.tend(SETTLED_S);
    day.draw(&beacon()).unwrap();
    let statement = day.statement().await;
    let (draw, drawn) = (DrawFile::parse(&statement.draw).unwrap(), statement.drawn.unwrap());
    let drawn = DrawnFile::parse(&drawn.drawn).unwrap();
    for (_, request) in &day.requests {
        let (status, bytes) = day.get(&format!("/tickets/{}", TicketId::of(DATE, request.id))).await;
        assert_eq!(status, 200);
        let proof: TicketProof = cbor::decode(&bytes).unwrap();
        assert!(proof.ticket.holds(&draw.tickets_root, draw.ticket_lines));
        assert!(proof.result.holds(&drawn.result_root, drawn.result_lines));
        assert!(!proof.result.holds(&draw.tickets_root, draw.ticket_lines));
    }
    let (stranger, nonsense) = (TicketId([7; 16]), "x");
    assert_eq!(day.get(&format!("/tickets/{stranger}")).await.0, 404);
    assert_eq!(day.get(&format!("/tickets/{nonsense}")).await.0, 400);
    // Neither a group nor a request stands in what everybody sees.
    let files = day.downloaded().await;
    for (family, request) in &day.requests {
        for name in FILES {
            let text = files.file(name).unwrap();
            assert!(!text.contains(&family.id().to_string()) && !text.contains(&request.id.to_string()), "{name}");
        }
    }
}

#[tokio::test]
async fn a_draw_that_was_cut_short_is_made_again_and_comes_out_the_same() {
    let day = Day::of_requests().await;
    day.tend(SETTLED_S);
    let mut connection = day.house.connection();
    let cut = connection.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
    let Made::Now(first) = draws::make(&cut, &the_operator(), DATE, &beacon(), at(DRAWN_S)).unwrap() else { panic!("drawn") };
    // The power goes before the commit.
    drop(cut);
    assert_eq!((day.offers().await, day.given()), (vec![0; SIZES.len()], 0));
    let Made::Now(second) = day.draw(&beacon()).unwrap() else { panic!("drawn") };
    assert_eq!(first, second);
}

#[tokio::test]
async fn what_is_not_confirmed_in_time_goes_to_the_next_who_stand_by() {
    let day = Day::of_requests().await;
    day.tend(SETTLED_S);
    let Made::Now(files) = day.draw(&beacon()).unwrap() else { panic!("drawn") };
    let offers = day.offers().await;
    let first = offers.iter().position(|offers| *offers == 1).unwrap();
    let (family, request) = &day.requests[first];
    let confirm = family.confirm(request.id, DRAWN_S);
    // Not from elsewhere, not from before the offer, not by a phone that nobody knows.
    let mut away = family.wish(&[], 0).presence;
    away.verdict = Verdict::Outside;
    let confirm_away = Confirm { group: family.id(), request: request.id, presence: away }.to_parcel(&family.key, &family.phone);
    assert!(day.house.refusal(&confirm_away).await.unwrap().is(Code::SchedulingPresenceNotInside));
    let before = family.confirm(request.id, DRAWN_S - 24 * 3_600);
    assert!(day.house.refusal(&before).await.unwrap().is(Code::SchedulingPresenceStale));
    let stranger = Family { key: GroupKey::from_bytes([1; 32]), phone: DeviceKey::from_bytes([99; 32]) };
    assert_eq!(Family::new(1).id(), stranger.id());
    let by_stranger = stranger.confirm(day.requests[0].1.id, DRAWN_S);
    assert!(day.house.refusal(&by_stranger).await.unwrap().is(Code::SchedulingDeviceNotClaimed));
    assert_eq!(day.house.refusal(&confirm).await, None);
    assert!(day.house.stream(family.id()).await.contains(&confirm.bytes), "every device is told");
    assert_eq!(day.house.refusal(&confirm).await, None, "sent again");
    let confirm_by_s = DRAWN_S + 23 * 3_600;
    assert_eq!(day.tend(confirm_by_s).lapsed, 0, "to the last second");
    let tended = day.tend(confirm_by_s + 1);
    let standby = files.drawn.result.lines().filter(|line| line.ends_with(" standby")).count();
    assert_eq!(tended.lapsed, offers.iter().sum::<usize>() - 1);
    let after = day.offers().await;
    assert!(tended.offered > 0 && tended.offered <= standby, "{} of {standby}", tended.offered);
    assert_eq!(after.iter().sum::<usize>(), offers.iter().sum::<usize>() + tended.offered);
    for ((family, request), before) in day.requests.iter().zip(&offers).filter(|(_, before)| **before == 1) {
        let told = day
            .house
            .decisions(family.id())
            .await
            .iter()
            .any(|decision| decision.refused.as_ref().is_some_and(|failure| failure.is(Code::SchedulingOfferLapsed)));
        assert_eq!(told, request.id != day.requests[first].1.id, "{before}");
    }
    let last = offers.iter().rposition(|offers| *offers == 1).unwrap();
    assert_ne!(last, first);
    let (family, request) = &day.requests[last];
    let late = family.confirm(request.id, confirm_by_s);
    assert!(day.house.refusal(&late).await.unwrap().is(Code::SchedulingOfferLapsed));
}

#[tokio::test]
async fn who_takes_the_request_back_makes_room_for_who_stands_by() {
    let day = Day::of_requests().await;
    day.tend(SETTLED_S);
    // After the list was frozen: the ticket is drawn, and its seats go on at once.
    let (family, request) = &day.requests[2];
    assert_eq!(day.house.refusal(&family.withdraw(request.id)).await, None);
    let Made::Now(files) = day.draw(&beacon()).unwrap() else { panic!("drawn") };
    assert!(verify(&files).is_ok(), "the published draw is the one of the frozen list");
    assert_eq!(day.house.decisions(family.id()).await.len(), 0);
    let seated: Vec<u32> = day.offers().await.iter().zip(SIZES).map(|(offers, people)| u32::try_from(*offers).unwrap() * people).collect();
    let waiting: Vec<u32> = seated.iter().zip(SIZES).filter(|(seated, _)| **seated == 0).map(|(_, people)| people).collect();
    let free = 8_u32.saturating_sub(day.given());
    assert!(waiting.iter().filter(|people| **people != 4).all(|people| *people > free), "{waiting:?} wait, {free} are free");
}

#[tokio::test]
async fn a_list_that_was_not_frozen_before_the_number_is_never_drawn() {
    let day = Day::of_requests().await;
    let tended = day.tend(DRAWN_S);
    assert!(tended.frozen.is_none());
    let late = day.step(|connection| draws::freeze(connection, &the_operator(), DATE, at(DRAWN_S)));
    assert!(late.is_err_and(|fault| matches!(fault, DrawFault::TooLate)));
    assert_eq!(day.get("").await.0, 404);
    // The next day has its draw, and they take part.
    assert!(
        day.tend(SETTLED_S + 86_400)
            .frozen
            .is_some_and(|(date, files)| date == DATE.tomorrow().unwrap() && files.tickets.lines().count() == SIZES.len())
    );
}

#[tokio::test]
async fn the_command_draws_what_the_server_froze_and_writes_the_files() {
    let day = Day::of_requests().await;
    day.tend(SETTLED_S);
    let work = Folder::new();
    work.file("operator.key", practice::SIGNING_KEY);
    let path = |path: PathBuf| path.to_str().unwrap().to_owned();
    let (bundle, out) = (path(work.file("bundle.cbor", drawing())), path(work.path().join("out")));
    let (data, keys) = (path(day.house.folder.path().to_owned()), path(work.path().to_owned()));
    let draw = |more: &[&str]| {
        let words = ["draw", "--data", &data, "--keys", &keys, "--bundle", &bundle, "--date", "2023-08-23", "--out", &out];
        run(&[&words, more].concat())
    };
    let frozen = draw(&[]);
    assert_eq!((frozen.code, frozen.stderr.as_str()), (0, ""));
    assert!(frozen.stdout.contains("wanted: round 1000 of drand, from 2023-08-23T15:59:24Z"), "{}", frozen.stdout);
    assert_eq!(std::fs::read_dir(work.path().join("out")).unwrap().count(), 3);
    let wrong = path(work.file("wrong.json", r#"{"round":999,"signature":"00"}"#));
    let refused = draw(&["--beacon", &wrong]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("not the round or the event that was named"), "{}", refused.stderr);
    let Beacon::Drand { round, signature } = beacon() else { panic!("drand") };
    let right = path(work.file("round.json", format!(r#"{{"round":{round},"randomness":"","signature":"{signature}"}}"#)));
    let drawn = draw(&["--beacon", &right]);
    assert_eq!((drawn.code, drawn.stderr.as_str()), (0, ""));
    assert!(draw(&["--beacon", &right]).stdout.contains("drawn before, nothing was changed"));
    assert_eq!(run(&["verify-draw", &out]).code, 0);
    let result = std::fs::read_to_string(work.path().join("out/result.txt")).unwrap();
    std::fs::write(work.path().join("out/result.txt"), result.replacen("drawn", "oldest", 1)).unwrap();
    let tampered = run(&["verify-draw", &out]);
    assert_eq!(tampered.code, 1);
    assert!(tampered.stdout.contains("does not fit: drawing again gives another result"), "{}", tampered.stdout);
}

/// Does the verifier in Python, which shares no code with us, find that everything fits? Without Python this fails: nobody
/// shall believe that two agreed where one did not speak.
pub fn python(folder: &Path) -> bool {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/draw/verify.py");
    let ran = std::process::Command::new("python3").arg(script).arg(folder).output().unwrap();
    let said = String::from_utf8_lossy(&ran.stdout);
    let is_whole = said.contains("yes  drawing again gives result.txt") && !said.contains("NO ");
    assert_eq!(ran.status.success(), is_whole, "{said}{}", String::from_utf8_lossy(&ran.stderr));
    ran.status.success()
}
