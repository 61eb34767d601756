//! The engine against a server that refuses, lies, hangs up and answers.

use super::*;
use crate::keys::DeviceKey;

const ZERO: Duration = Duration::ZERO;

fn operator() -> DeviceKey {
    DeviceKey::from_bytes([42; 32])
}

fn engine() -> Engine {
    Engine::new(operator().public())
}

fn parcel(number: u8) -> Outgoing {
    Outgoing { id: ParcelId([number; 32]), bytes: 100 }
}

fn receipt(number: u8, refused: Option<Failure>) -> Vec<u8> {
    let key = operator();
    Receipt { parcel: ParcelId([number; 32]), at_s: 7, refused }.to_bytes(|message| key.sign(message))
}

fn batch(step: Step) -> Batch {
    match step {
        Step::Send(batch) => batch,
        Step::Wait { until } => panic!("waits until {until:?}"),
    }
}

#[test]
fn one_poison_parcel_is_found_by_halving_and_the_others_go_through() {
    let mut engine = engine();
    let mut outbox: Vec<Outgoing> = (0..40).map(parcel).collect();
    let poison = ParcelId([23; 32]);
    let (mut taken, mut refused) = (0, Vec::new());
    for _ in 0..200 {
        if outbox.is_empty() {
            break;
        }
        let sent = batch(engine.next(ZERO, &outbox, &[]));
        let outcome = if sent.parcels.contains(&poison) {
            Outcome::Refused(Code::SyncParcelMalformed.into())
        } else {
            let receipts = sent.parcels.iter().map(|id| receipt(id.0[0], None)).collect();
            Outcome::Answered(SyncAnswer { receipts, ..SyncAnswer::default() })
        };
        for effect in engine.answered(ZERO, &sent, outcome, 0) {
            match effect {
                Effect::Taken { parcel, .. } => {
                    outbox.retain(|waiting| waiting.id != parcel);
                    taken += 1;
                }
                Effect::Refuse { parcel, .. } => {
                    outbox.retain(|waiting| waiting.id != parcel);
                    refused.push(parcel);
                }
                Effect::News(_) | Effect::ServerTime(_) => {}
            }
        }
    }
    assert_eq!((taken, refused), (39, vec![poison]));
}

#[test]
fn a_parcel_refused_by_itself_does_not_hold_its_neighbour() {
    let mut engine = engine();
    let sent = batch(engine.next(ZERO, &[parcel(1), parcel(2)], &[]));
    let answer =
        SyncAnswer { receipts: vec![receipt(1, Some(Code::SchedulingWindowClosed.into())), receipt(2, None)], ..SyncAnswer::default() };
    let effects = engine.answered(ZERO, &sent, Outcome::Answered(answer), 0);
    assert!(effects.contains(&Effect::Refuse { parcel: ParcelId([1; 32]), failure: Code::SchedulingWindowClosed.into() }));
    assert!(effects.contains(&Effect::Taken { parcel: ParcelId([2; 32]), at_s: 7 }));
}

#[test]
fn a_receipt_by_anybody_else_takes_nothing_out_of_the_outbox() {
    let mut engine = engine();
    let sent = batch(engine.next(ZERO, &[parcel(1)], &[]));
    let other = DeviceKey::from_bytes([1; 32]);
    let forged = Receipt { parcel: ParcelId([1; 32]), at_s: 7, refused: None }.to_bytes(|message| other.sign(message));
    let answer = SyncAnswer { receipts: vec![forged, b"garbage".to_vec(), receipt(9, None)], ..SyncAnswer::default() };
    let effects = engine.answered(ZERO, &sent, Outcome::Answered(answer), u64::MAX);
    assert!(effects.iter().all(|effect| matches!(effect, Effect::ServerTime(_))), "{effects:?}");
    assert!(matches!(engine.next(ZERO, &[parcel(1)], &[]), Step::Wait { until: Some(_) }), "tried again, after a wait");
    engine.answered(ZERO, &sent, Outcome::Answered(SyncAnswer::default()), u64::MAX);
    let first = engine.not_before();
    engine.answered(ZERO, &sent, Outcome::Answered(SyncAnswer::default()), u64::MAX);
    assert!(engine.not_before() > first, "and longer each time");
}

#[test]
fn failures_wait_and_a_person_can_try_now() {
    let mut engine = engine();
    let sent = batch(engine.next(ZERO, &[parcel(1)], &[]));
    engine.answered(ZERO, &sent, Outcome::Failed(Code::SyncNoNetwork), u64::MAX);
    assert!(matches!(engine.next(ZERO, &[parcel(1)], &[]), Step::Wait { until: Some(_) }));
    engine.try_now();
    assert!(matches!(engine.next(ZERO, &[parcel(1)], &[]), Step::Send(_)));
    engine.answered(ZERO, &sent, Outcome::Busy { retry_after: Some(Duration::from_secs(30)) }, 0);
    assert!(engine.not_before() >= Duration::from_secs(30), "Retry-After is honoured");
    engine.answered(ZERO, &sent, Outcome::Busy { retry_after: Some(Duration::from_secs(9_999_999)) }, 0);
    assert!(engine.not_before() <= Duration::from_secs(920), "and bounded");
}

#[test]
fn news_of_groups_that_were_not_asked_for_is_not_taken_in() {
    let mut engine = engine();
    let (ours, other) = (GroupId([1; 32]), GroupId([2; 32]));
    let sent = batch(engine.next(ZERO, &[], &[ours]));
    let news = |group| News { group, place: 1, bytes: vec![] };
    let effects =
        engine.answered(ZERO, &sent, Outcome::Answered(SyncAnswer { news: vec![news(ours), news(other)], ..SyncAnswer::default() }), 0);
    assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::News(_))).count(), 1);
    assert!(matches!(engine.next(ZERO, &[], &[ours]), Step::Wait { until: Some(_) }), "asks again after a while");
    assert!(matches!(engine.next(ZERO, &[], &[]), Step::Wait { until: None }));
}

#[test]
fn thousands_of_groups_are_asked_for_in_turns_and_none_is_left_out() {
    let mut engine = engine();
    let groups: Vec<GroupId> = (0..2_500_u16).map(|number| GroupId(std::array::from_fn(|place| number.to_be_bytes()[place % 2]))).collect();
    let mut asked = Vec::new();
    for turn in 0..3 {
        let batch = batch(engine.next(Duration::ZERO, &[], &groups));
        assert!(batch.groups.len() <= 1_000 && batch.more_groups == (turn < 2));
        // The first turn has more news than one answer carries: the same groups are asked for again.
        for more in [turn == 0, false].into_iter().skip(usize::from(turn > 0)) {
            let answer = SyncAnswer { receipts: vec![], news: vec![], more, now_s: 0 };
            engine.answered(Duration::ZERO, &batch, Outcome::Answered(answer), 0);
        }
        asked.extend(batch.groups);
    }
    assert_eq!(asked, groups);
    assert!(matches!(engine.next(Duration::ZERO, &[], &groups), Step::Wait { until: Some(_) }), "after the last turn it rests");
}

#[test]
fn news_that_somebody_asked_for_is_wanted_until_all_of_it_came() {
    let mut engine = engine();
    let group = GroupId([1; 32]);
    assert!(!engine.is_news_wanted());
    engine.try_now();
    let sent = batch(engine.next(ZERO, &[], &[group]));
    engine.answered(ZERO, &sent, Outcome::Failed(Code::SyncNoNetwork), 0);
    assert!(engine.is_news_wanted(), "a try that failed brought nothing");
    engine.answered(ZERO, &sent, Outcome::Answered(SyncAnswer { more: true, ..SyncAnswer::default() }), 0);
    assert!(engine.is_news_wanted(), "there is more");
    engine.answered(ZERO, &sent, Outcome::Answered(SyncAnswer::default()), 0);
    assert!(!engine.is_news_wanted());
}

#[test]
fn who_hears_nothing_asks_less_and_less_often_and_at_once_when_something_stirs() {
    let mut engine = engine();
    let group = GroupId([4; 32]);
    let mut now = ZERO;
    let mut rests = |engine: &mut Engine, outbox: &[Outgoing], news: Vec<News>| {
        let sent = batch(engine.next(now, outbox, &[group]));
        let receipts = outbox.iter().map(|parcel| receipt(parcel.id.0[0], None)).collect();
        engine.answered(now, &sent, Outcome::Answered(SyncAnswer { receipts, news, ..SyncAnswer::default() }), 0);
        let Step::Wait { until: Some(until) } = engine.next(now, &[], &[group]) else { panic!("it rests") };
        let rest = until.saturating_sub(now);
        now = until;
        rest.as_secs()
    };
    let quiet: Vec<u64> = (0..7).map(|_| rests(&mut engine, &[], Vec::new())).collect();
    assert_eq!(quiet, [60, 120, 240, 480, 900, 900, 900]);
    assert_eq!(rests(&mut engine, &[], vec![News { group, place: 1, bytes: vec![1] }]), 60, "others write");
    assert_eq!(rests(&mut engine, &[], Vec::new()), 120);
    assert_eq!(rests(&mut engine, &[parcel(1)], Vec::new()), 60, "this device wrote");
    assert_eq!(rests(&mut engine, &[], Vec::new()), 120);
    engine.try_now();
    assert_eq!(rests(&mut engine, &[], Vec::new()), 60, "somebody asked");
}

#[test]
fn a_caseload_arrives_over_connections_that_break_after_a_few_parcels() {
    let mut engine = engine();
    let mut outbox: Vec<Outgoing> = (0..60).map(parcel).collect();
    let groups: Vec<GroupId> = (0..60).map(|number| GroupId([number; 32])).collect();
    let (mut requests, mut asked) = (0, BTreeSet::new());
    while !outbox.is_empty() || asked.len() < groups.len() {
        requests += 1;
        assert!(requests < 60, "{} parcels wait, {} groups were asked for", outbox.len(), asked.len());
        let sent = batch(engine.next(Duration::MAX, &outbox, &groups));
        if sent.parcels.len() + sent.groups.len() > 20 {
            engine.answered(ZERO, &sent, Outcome::Failed(Code::SyncServerSilent), 0);
            continue;
        }
        outbox.retain(|waiting| !sent.parcels.contains(&waiting.id));
        asked.extend(sent.groups.iter().copied());
        let receipts = sent.parcels.iter().map(|id| receipt(id.0[0], None)).collect();
        engine.answered(ZERO, &sent, Outcome::Answered(SyncAnswer { receipts, ..SyncAnswer::default() }), 0);
    }
    // Where there is no network, nothing is learned about it.
    let before = engine.carried_max;
    let sent = batch(engine.next(Duration::MAX, &[parcel(1)], &groups));
    engine.answered(ZERO, &sent, Outcome::Failed(Code::SyncNoNetwork), 0);
    assert_eq!(engine.carried_max, before);
}
