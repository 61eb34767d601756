//! The engine of photos against a server that hangs up, forgets, disagrees, refuses and answers.

use super::*;

const ZERO: Duration = Duration::ZERO;
const BYTES: usize = 38_000;

fn photo(number: u8) -> WaitingPhoto {
    WaitingPhoto { id: PhotoId([number; 32]), bytes: BYTES, begun: false }
}

fn begun(number: u8) -> WaitingPhoto {
    WaitingPhoto { begun: true, ..photo(number) }
}

fn cut() -> PhotoOutcome {
    PhotoOutcome::Failed(Code::SyncServerSilent)
}

fn has(offset: usize) -> PhotoOutcome {
    PhotoOutcome::Has { offset }
}

/// Plays the answers; each step must be the one expected.
fn play(engine: &mut PhotoEngine, waiting: &[WaitingPhoto], steps: &[(PhotoStep, PhotoOutcome)]) -> Vec<Option<PhotoChange>> {
    let play = |(expected, outcome): &(PhotoStep, PhotoOutcome)| {
        let now = engine.not_before;
        let step = engine.next(now, waiting, &[]);
        assert_eq!(step, *expected);
        engine.answered(now, step, outcome.clone(), u64::MAX)
    };
    steps.iter().map(play).collect()
}

#[test]
fn a_photo_that_comes_through_takes_one_request() {
    let mut engine = PhotoEngine::default();
    let changes = play(&mut engine, &[photo(1), photo(2)], &[(PhotoStep::Create(photo(1)), has(BYTES))]);
    assert_eq!(changes, [Some(PhotoChange::Taken { photo: photo(1).id })]);
    assert_eq!(engine.next(ZERO, &[photo(2)], &[]), PhotoStep::Create(photo(2)));
    assert_eq!(engine.next(ZERO, &[], &[]), PhotoStep::Wait { until: None });
}

#[test]
fn after_a_cut_it_asks_once_and_sends_from_that_byte_on() {
    let mut engine = PhotoEngine::default();
    play(&mut engine, &[photo(1)], &[(PhotoStep::Create(photo(1)), cut())]);
    let append = |from| PhotoStep::Append { photo: begun(1), from };
    let changes = play(
        &mut engine,
        &[begun(1)],
        &[
            (PhotoStep::Ask(begun(1)), has(700)),
            (append(700), cut()),
            (PhotoStep::Ask(begun(1)), has(1_401)),
            (append(1_401), has(20_000)),
            (append(20_000), has(BYTES)),
        ],
    );
    let sent = |bytes| Some(PhotoChange::Sent { photo: photo(1).id, bytes });
    assert_eq!(changes, [sent(700), None, sent(1_401), sent(20_000), Some(PhotoChange::Taken { photo: photo(1).id })]);
}

#[test]
fn after_a_restart_what_was_begun_is_asked_about_first() {
    assert_eq!(PhotoEngine::default().next(ZERO, &[begun(1)], &[]), PhotoStep::Ask(begun(1)));
    assert_eq!(PhotoEngine::default().next(ZERO, &[photo(1)], &[]), PhotoStep::Create(photo(1)));
}

#[test]
fn what_the_server_forgot_is_begun_anew_at_once() {
    let mut engine = PhotoEngine::default();
    let changes = play(&mut engine, &[begun(1)], &[(PhotoStep::Ask(begun(1)), PhotoOutcome::Absent)]);
    assert_eq!(changes, [Some(PhotoChange::Unsent { photo: photo(1).id })]);
    assert_eq!(engine.next(ZERO, &[photo(1)], &[]), PhotoStep::Create(photo(1)));
}

#[test]
fn without_a_network_nothing_was_begun() {
    let mut engine = PhotoEngine::default();
    let changes = play(&mut engine, &[photo(1)], &[(PhotoStep::Create(photo(1)), PhotoOutcome::Failed(Code::SyncNoNetwork))]);
    assert_eq!(changes, [Some(PhotoChange::Unsent { photo: photo(1).id })]);
}

#[test]
fn a_poison_photo_is_set_aside_with_its_code_and_the_next_one_goes() {
    let mut engine = PhotoEngine::default();
    let failure = Failure::new(Code::SyncParcelSignature);
    let changes = play(&mut engine, &[photo(1), photo(2)], &[(PhotoStep::Create(photo(1)), PhotoOutcome::Refused(failure.clone()))]);
    assert_eq!(changes, [Some(PhotoChange::Refused { photo: photo(1).id, failure })]);
    assert_eq!(engine.next(ZERO, &[photo(2)], &[]), PhotoStep::Create(photo(2)), "and at once");
}

#[test]
fn a_photo_that_the_server_disagrees_about_lets_the_next_one_go_first() {
    let mut engine = PhotoEngine::default();
    let waiting = [begun(1), photo(2)];
    play(
        &mut engine,
        &waiting,
        &[
            (PhotoStep::Ask(begun(1)), has(900)),
            (PhotoStep::Append { photo: begun(1), from: 900 }, PhotoOutcome::Disagrees),
            (PhotoStep::Create(photo(2)), has(BYTES)),
            (PhotoStep::Ask(begun(1)), has(BYTES + 1)),
        ],
    );
    assert!(engine.not_before > ZERO, "more than there is, is no answer");
}

#[test]
fn waits_grow_are_asked_for_and_end_when_somebody_asks() {
    let mut engine = PhotoEngine::default();
    engine.answered(ZERO, PhotoStep::Ask(begun(1)), PhotoOutcome::Busy { retry_after: Some(Duration::from_secs(40)) }, 0);
    let until = Some(Duration::from_secs(40));
    assert_eq!(engine.next(ZERO, &[begun(1)], &[]), PhotoStep::Wait { until });
    assert_eq!(engine.next(ZERO, &[], &[photo(2).id]), PhotoStep::Wait { until }, "nothing is fetched either");
    engine.answered(ZERO, PhotoStep::Ask(begun(1)), cut(), u64::MAX);
    assert!(engine.not_before > Duration::from_secs(3), "the second failure waits longer");
    engine.try_now();
    assert_eq!(engine.next(ZERO, &[begun(1)], &[]), PhotoStep::Ask(begun(1)));
}

#[test]
fn a_server_that_takes_nothing_is_not_asked_over_and_over() {
    let mut engine = PhotoEngine::default();
    let append = PhotoStep::Append { photo: begun(1), from: 900 };
    play(&mut engine, &[begun(1)], &[(PhotoStep::Ask(begun(1)), has(900)), (append, has(900))]);
    assert!(engine.not_before > ZERO);
}

#[test]
fn photos_of_others_come_last_and_one_that_is_not_there_holds_nobody_up() {
    let mut engine = PhotoEngine::default();
    let there = PhotoId::of(b"sealed");
    let wanted = [PhotoId([9; 32]), there];
    assert_eq!(engine.next(ZERO, &[photo(1)], &wanted), PhotoStep::Create(photo(1)));
    assert_eq!(engine.next(ZERO, &[], &wanted), PhotoStep::Fetch(wanted[0]));
    assert_eq!(engine.answered(ZERO, PhotoStep::Fetch(wanted[0]), PhotoOutcome::Absent, 0), None);
    assert_eq!(engine.next(ZERO, &[], &wanted), PhotoStep::Fetch(there));
    assert_eq!(engine.answered(ZERO, PhotoStep::Fetch(there), PhotoOutcome::Fetched(b"other".to_vec()), 0), None, "not what was named");
    assert_eq!(engine.next(ZERO, &[], &wanted), PhotoStep::Wait { until: Some(ABSENT) });
    engine.try_now();
    let whole = engine.answered(ZERO, PhotoStep::Fetch(there), PhotoOutcome::Fetched(b"sealed".to_vec()), 0);
    assert_eq!(whole, Some(PhotoChange::Fetched { photo: there, bytes: b"sealed".to_vec() }));
}
