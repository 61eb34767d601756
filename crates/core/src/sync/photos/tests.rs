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

fn create(number: u8) -> PhotoStep {
    PhotoStep::Create { photo: photo(number), bytes: BYTES }
}

/// The rest of the first photo, from there.
fn append(from: usize) -> PhotoStep {
    PhotoStep::Append { photo: begun(1), from, bytes: BYTES - from }
}

fn fetch(photo: PhotoId, from: usize) -> PhotoStep {
    PhotoStep::Fetch { photo, from }
}

fn came(from: usize, bytes: &[u8], is_whole: bool) -> PhotoOutcome {
    PhotoOutcome::Came { from, bytes: bytes.to_vec(), is_whole }
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
    let changes = play(&mut engine, &[photo(1), photo(2)], &[(create(1), has(BYTES))]);
    assert_eq!(changes, [Some(PhotoChange::Taken { photo: photo(1).id })]);
    assert_eq!(engine.next(ZERO, &[photo(2)], &[]), create(2));
    assert_eq!(engine.next(ZERO, &[], &[]), PhotoStep::Wait { until: None });
}

#[test]
fn after_a_cut_it_asks_once_and_sends_from_that_byte_on() {
    let mut engine = PhotoEngine::default();
    play(&mut engine, &[photo(1)], &[(create(1), cut())]);
    let piece = |from, bytes| PhotoStep::Append { photo: begun(1), from, bytes };
    let changes = play(
        &mut engine,
        &[begun(1)],
        &[
            (PhotoStep::Ask(begun(1)), has(700)),
            (piece(700, BYTES / 2), cut()),
            (PhotoStep::Ask(begun(1)), has(1_401)),
            (piece(1_401, BYTES / 4), has(20_000)),
            (piece(20_000, BYTES / 4), has(BYTES)),
        ],
    );
    let sent = |bytes| Some(PhotoChange::Sent { photo: photo(1).id, bytes });
    assert_eq!(changes, [sent(700), None, sent(1_401), sent(20_000), Some(PhotoChange::Taken { photo: photo(1).id })]);
    assert!(!engine.connections_break(), "such pieces follow each other on one connection");
    // The next photo is announced with a piece that a connection carries.
    let PhotoStep::Create { photo: next, bytes } = engine.next(engine.not_before, &[photo(2)], &[]) else { panic!("another step") };
    assert!(next == photo(2) && bytes > 0 && bytes < BYTES / 4, "{bytes}");
}

#[test]
fn after_a_restart_what_was_begun_is_asked_about_first() {
    assert_eq!(PhotoEngine::default().next(ZERO, &[begun(1)], &[]), PhotoStep::Ask(begun(1)));
    assert_eq!(PhotoEngine::default().next(ZERO, &[photo(1)], &[]), create(1));
}

#[test]
fn what_the_server_forgot_is_begun_anew_at_once() {
    let mut engine = PhotoEngine::default();
    let changes = play(&mut engine, &[begun(1)], &[(PhotoStep::Ask(begun(1)), PhotoOutcome::Absent)]);
    assert_eq!(changes, [Some(PhotoChange::Unsent { photo: photo(1).id })]);
    assert_eq!(engine.next(ZERO, &[photo(1)], &[]), create(1));
}

#[test]
fn without_a_network_nothing_was_begun() {
    let mut engine = PhotoEngine::default();
    let changes = play(&mut engine, &[photo(1)], &[(create(1), PhotoOutcome::Failed(Code::SyncNoNetwork))]);
    assert_eq!(changes, [Some(PhotoChange::Unsent { photo: photo(1).id })]);
}

#[test]
fn a_poison_photo_is_set_aside_with_its_code_and_the_next_one_goes() {
    let mut engine = PhotoEngine::default();
    let failure = Failure::new(Code::SyncParcelSignature);
    let changes = play(&mut engine, &[photo(1), photo(2)], &[(create(1), PhotoOutcome::Refused(failure.clone()))]);
    assert_eq!(changes, [Some(PhotoChange::Refused { photo: photo(1).id, failure })]);
    assert_eq!(engine.next(ZERO, &[photo(2)], &[]), create(2), "and at once");
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
            (append(900), PhotoOutcome::Disagrees),
            (create(2), has(BYTES)),
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
    play(&mut engine, &[begun(1)], &[(PhotoStep::Ask(begun(1)), has(900)), (append(900), has(900))]);
    assert!(engine.not_before > ZERO);
}

#[test]
fn photos_of_others_come_last_and_one_that_is_not_there_holds_nobody_up() {
    let mut engine = PhotoEngine::default();
    let there = PhotoId::of(b"sealed");
    let wanted = [PhotoId([9; 32]), there];
    assert_eq!(engine.next(ZERO, &[photo(1)], &wanted), create(1));
    assert_eq!(engine.next(ZERO, &[], &wanted), fetch(wanted[0], 0));
    assert_eq!(engine.answered(ZERO, fetch(wanted[0], 0), PhotoOutcome::Absent, 0), None);
    assert_eq!(engine.next(ZERO, &[], &wanted), fetch(there, 0));
    assert_eq!(engine.answered(ZERO, fetch(there, 0), came(0, b"other", true), 0), None, "not what was named");
    assert_eq!(engine.next(ZERO, &[], &wanted), PhotoStep::Wait { until: Some(ABSENT) });
    engine.try_now();
    let whole = engine.answered(ZERO, fetch(there, 0), came(0, b"sealed", true), 0);
    assert_eq!(whole, Some(PhotoChange::Fetched { photo: there, bytes: b"sealed".to_vec() }));
}

#[test]
fn a_photo_that_is_fetched_goes_on_where_the_connection_broke() {
    let mut engine = PhotoEngine::default();
    let photo = PhotoId::of(b"sealed");
    let fetched = Some(PhotoChange::Fetched { photo, bytes: b"sealed".to_vec() });
    let play = |engine: &mut PhotoEngine, steps: &[(usize, PhotoOutcome)]| {
        let answer = |(from, outcome): &(usize, PhotoOutcome)| {
            engine.try_now();
            assert_eq!(engine.next(ZERO, &[], &[photo]), fetch(photo, *from));
            engine.answered(ZERO, fetch(photo, *from), outcome.clone(), u64::MAX)
        };
        steps.iter().map(answer).last().flatten()
    };
    let broken = [(0, came(0, b"sea", false)), (3, cut()), (3, came(3, b"le", false)), (5, came(5, b"d", true))];
    assert_eq!(play(&mut engine, &broken), fetched);
    // A server that gives the whole again, and one that has something else.
    assert_eq!(play(&mut engine, &[(0, came(0, b"sea", false)), (3, came(0, b"sealed", true))]), fetched);
    assert_eq!(play(&mut engine, &[(0, came(0, b"sea", false)), (3, came(3, b"ted", true)), (0, came(0, b"sealed", true))]), fetched);
    assert_eq!(play(&mut engine, &[(0, came(0, b"sea", false)), (3, PhotoOutcome::Disagrees), (0, came(0, b"sealed", true))]), fetched);
    // Nobody fills the memory.
    assert_eq!(play(&mut engine, &[(0, came(0, &[0; PHOTO_BYTES_MAX + 1], false)), (0, came(0, b"sealed", true))]), fetched);
}
