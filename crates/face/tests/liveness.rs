//! Sessions before a camera, played by a head that turns, and by those who only show a picture of it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests, which clippy.toml lets do so")]

use std::sync::LazyLock;
use turno_face::{
    Faces, Finder, Picture,
    liveness::{
        Broken, Ended, Event, How, Notice, Outcome, Prompt, Report, STEPS, Session, Step, order, replay,
        solid::{is_solid, residual_percent},
    },
};
use turno_testkit::{
    Seeded,
    faces::{ASTRONAUT, Actor, Colours, Head, Light, Material, Pose},
    rounds,
};

/// A cheap phone gives nine frames a second.
const FRAME_MS: u64 = 110;

/// Points across and down of a frame.
const FRAME: (usize, usize) = (320, 240);

/// No session lasts longer.
const END_MS: u64 = 120_000;

static HEAD: LazyLock<Head> = LazyLock::new(|| {
    let photo = Picture::from_jpeg(ASTRONAUT, 512).unwrap();
    let Faces::One(face) = Finder::new().unwrap().find(&photo).unwrap() else { panic!("no face") };
    let points: Vec<[f32; 3]> = face.points().iter().map(|point| [point.x, point.y, point.z]).collect();
    Head::new(Colours { width: photo.width(), height: photo.height(), bytes: photo.bytes().to_vec() }, &points)
});

/// A session that passed, with everything that happened in it.
static FILM: LazyLock<(Report, Vec<Event>)> = LazyLock::new(|| honest(FILMED, Light::default()));

/// Its random bytes.
const FILMED: [u8; 32] = [7; 32];

/// What an obliging person does.
fn wanted(prompt: Prompt) -> Pose {
    if let Prompt::Do { step, .. } = prompt { wanted_for(step) } else { Pose::default() }
}

fn wanted_for(step: Step) -> Pose {
    let neutral = Pose::default();
    match step {
        Step::TurnLeft => Pose { yaw_deg: 38.0, ..neutral },
        Step::TurnRight => Pose { yaw_deg: -38.0, ..neutral },
        Step::CloseEyes => Pose { eyes_closed: 1.0, ..neutral },
        Step::OpenMouth => Pose { mouth_open: 0.3, ..neutral },
        Step::ComeCloser => Pose { size: 1.55, ..neutral },
    }
}

/// What is before the camera when this was said.
struct Shown<'a> {
    head: &'a Head,
    material: Material,
    pose: Pose,
}

fn solid(pose: Pose) -> Shown<'static> {
    Shown { head: &HEAD, material: Material::Solid, pose }
}

/// Plays a session to its end, with everything that happened in it.
fn play<'a>(random: [u8; 32], light: Light, show: impl FnMut(Prompt, u64) -> Shown<'a>) -> (Report, Vec<Event>) {
    play_at(FRAME_MS, random, light, show)
}

/// The same, with so long from frame to frame.
fn play_at<'a>(frame_ms: u64, random: [u8; 32], light: Light, mut show: impl FnMut(Prompt, u64) -> Shown<'a>) -> (Report, Vec<Event>) {
    let (mut finder, mut session, mut dice) = (Finder::new().unwrap(), Session::new(random), Seeded::new(1));
    let (mut prompt, mut events) = (Prompt::HoldStill { part: 0.0 }, Vec::new());
    for at_ms in (0..END_MS).step_by(frame_ms as usize) {
        let Shown { head, material, pose } = show(prompt, at_ms);
        let frame = light.on(&head.frame(material, pose, FRAME), &mut dice);
        let picture = Picture::from_rgb(frame.width, frame.height, frame.bytes).unwrap();
        let event = Event::Frame { at_ms, faces: finder.see(&picture).unwrap() };
        prompt = session.handle(&event).prompt;
        events.push(event);
        if let Some(report) = session.report() {
            return (report, events);
        }
    }
    panic!("no end after two minutes: {prompt:?}");
}

/// An honest person.
fn honest(random: [u8; 32], light: Light) -> (Report, Vec<Event>) {
    let mut actor = Actor::default();
    play(random, light, |prompt, at_ms| solid(actor.pose(wanted(prompt), at_ms)))
}

fn broken(report: &Report) -> Vec<Broken> {
    let because = |ended| if let Ended::Broken(because) = ended { Some(because) } else { None };
    report.tries.iter().filter_map(|one| because(one.ended)).collect()
}

#[test]
fn honest_people_pass_whatever_is_asked_and_in_whatever_light() {
    let lights = [
        Light::default(),
        Light { exposure: 0.125, noise: 2, ..Light::default() },
        Light { exposure: 0.3, behind: 3.3, ..Light::default() },
        Light { blur: 1, noise: 10, ..Light::default() },
    ];
    for number in 0..rounds(5) as u8 {
        let (report, _) = honest([number; 32], lights[usize::from(number) % lights.len()]);
        assert_eq!(report.outcome, Outcome::Passed, "{number}: {report:?}");
    }
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn who_comes_back_from_a_movement_is_the_same_however_many_frames_there_are() {
    let (dark, back_lit) =
        (Light { exposure: 0.125, noise: 2, ..Light::default() }, Light { exposure: 0.3, behind: 3.3, ..Light::default() });
    for (frame_ms, light, number) in [(60, dark, 22), (400, dark, 23), (900, Light::default(), 21), (900, back_lit, 22)] {
        let mut actor = Actor::default();
        let (report, _) = play_at(frame_ms, [number; 32], light, |prompt, at_ms| solid(actor.pose(wanted(prompt), at_ms)));
        assert_eq!((report.outcome, report.tries.len()), (Outcome::Passed, 1), "{frame_ms} ms, {number}: {report:?}");
    }
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn a_flat_tilted_or_bent_picture_does_not_pass() {
    for (material, most_deg) in [(Material::Flat, 55.0), (Material::Bent(1.5), 60.0)] {
        let mut actor = Actor::default();
        // Somebody turns it when a turn is asked, and brings it closer; it has one face only.
        let show = |prompt, at_ms| {
            let Pose { yaw_deg, size, .. } = wanted(prompt);
            let turned = Pose { yaw_deg: yaw_deg / 38.0 * most_deg, size, ..Pose::default() };
            Shown { head: &HEAD, material, pose: actor.pose(turned, at_ms) }
        };
        let (report, _) = play([3; 32], Light::default(), show);
        assert_eq!((report.outcome, report.tries.len()), (Outcome::NotPassed, 3), "{material:?} {most_deg}: {report:?}");
    }
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn what_is_flat_or_a_little_bent_does_not_look_solid_from_any_side_and_heads_do() {
    let finder = Finder::new().unwrap();
    let seen = |head: &Head, material, yaw_deg: f32, light: Light| {
        let frame = head.frame(material, Pose { yaw_deg, ..Pose::default() }, FRAME);
        let frame = light.on(&frame, &mut Seeded::new(yaw_deg.to_bits().into()));
        let Faces::One(face) = finder.find(&Picture::from_rgb(FRAME.0, FRAME.1, frame.bytes).unwrap()).unwrap() else { return None };
        Some(face)
    };
    let other = HEAD.of_somebody_else();
    let lights = [Light::default(), Light { exposure: 0.125, noise: 2, ..Light::default() }];
    for (head, light) in [(&*HEAD, lights[0]), (&*HEAD, lights[1]), (&other, lights[0])] {
        for material in [Material::Flat, Material::Bent(4.0), Material::Bent(2.5), Material::Bent(1.8)] {
            let ahead = seen(head, material, 0.0, light).unwrap();
            for turn in -5..=5_i8 {
                let Some(turned) = seen(head, material, f32::from(turn) * 10.0, light) else { continue };
                let (turn_deg, residual) = (turned.yaw_deg() - ahead.yaw_deg(), residual_percent(&ahead, &turned));
                assert!(!is_solid(turn_deg, residual), "{material:?}, turned by {turn}0: {turn_deg} {residual}");
            }
        }
        let ahead = seen(head, Material::Solid, 0.0, light).unwrap();
        for yaw_deg in [-40.0, -36.0, 36.0, 40.0] {
            let turned = seen(head, Material::Solid, yaw_deg, light).unwrap();
            let (turn_deg, residual) = (turned.yaw_deg() - ahead.yaw_deg(), residual_percent(&ahead, &turned));
            assert!(is_solid(turn_deg, residual), "a head, turned by {yaw_deg}: {turn_deg} {residual}");
        }
    }
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn a_film_that_freezes_does_not_pass() {
    let (mut actor, mut shown) = (Actor::default(), Pose::default());
    let show = |prompt, at_ms| {
        let pose = actor.pose(Pose::default(), at_ms);
        // It stops as soon as something is asked.
        shown = if matches!(prompt, Prompt::Do { .. }) { shown } else { pose };
        solid(shown)
    };
    let (report, _) = play([4; 32], Light { noise: 0, ..Light::default() }, show);
    assert_eq!(report.outcome, Outcome::NotPassed);
    assert_eq!(broken(&report), vec![Broken::TooLate; 3]);
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn somebody_else_who_takes_the_place_half_way_does_not_pass() {
    let other = HEAD.of_somebody_else();
    let first = order(&[5; 32], 1)[0];
    let mut actor = Actor::default();
    let mut begun = false;
    let show = |prompt, at_ms| {
        let pose = actor.pose(wanted(prompt), at_ms);
        begun |= matches!(prompt, Prompt::Do { step, .. } if step == first);
        let is_back = matches!(prompt, Prompt::LookAhead) && begun;
        Shown { head: if is_back { &other } else { &HEAD }, material: Material::Solid, pose }
    };
    let (report, _) = play([5; 32], Light::default(), show);
    assert!(broken(&report).contains(&Broken::Changed), "{report:?}");
    let mut actor = Actor::default();
    let (alone, _) = play([5; 32], Light::default(), |prompt, at_ms| Shown {
        head: &other,
        material: Material::Solid,
        pose: actor.pose(wanted(prompt), at_ms),
    });
    assert_eq!(alone.outcome, Outcome::Passed, "the other one alone is as good a person: {alone:?}");
}

#[test]
fn a_film_of_another_session_does_not_pass() {
    let mut passed = 0;
    let recorded = order(&FILMED, 1);
    for number in 0..=255_u8 {
        let report = replay([number; 32], &FILM.1);
        let is_same = order(&[number; 32], 1)[..STEPS] == recorded[..STEPS];
        let has_passed = report.is_some_and(|report| report.outcome == Outcome::Passed);
        assert!(is_same || !has_passed, "{number}");
        passed += usize::from(has_passed);
    }
    assert!(passed < 16, "{passed} of 256: about one in 54 has the same order");
}

#[test]
fn a_recorded_session_gives_the_same_report_bit_for_bit() {
    let (report, events) = &*FILM;
    assert_eq!(report.outcome, Outcome::Passed);
    assert_eq!(replay(FILMED, events).as_ref(), Some(report));
}

#[test]
fn a_step_that_is_skipped_is_replaced_and_not_everything_can_be() {
    let neutral: Vec<Event> = FILM.1.iter().take(10).cloned().collect();
    let mut session = Session::new(FILMED);
    let mut prompts: Vec<Prompt> = neutral.iter().map(|event| session.handle(event).prompt).collect();
    for _ in 0..Step::ALL.len() {
        assert!(session.report().is_none());
        prompts.push(session.handle(&Event::Skip { at_ms: 1_200 }).prompt);
    }
    let report = session.report().unwrap();
    assert_eq!(report.outcome, Outcome::NotPassed);
    assert_eq!(broken(&report), vec![Broken::Skipped]);
    let steps: Vec<(Step, How)> = order(&FILMED, 1).into_iter().map(|step| (step, How::Skipped)).collect();
    assert_eq!(report.tries[0].steps, steps);
}

/// The same, so much later.
fn later(event: &Event, by_ms: u64) -> Event {
    match event.clone() {
        Event::Frame { at_ms, faces } => Event::Frame { at_ms: at_ms + by_ms, faces },
        Event::Skip { at_ms } => Event::Skip { at_ms: at_ms + by_ms },
        Event::Again { at_ms } => Event::Again { at_ms: at_ms + by_ms },
    }
}

#[test]
fn a_call_in_between_costs_nothing_and_whoever_comes_back_must_be_the_same() {
    const CALL_MS: u64 = 60_000;
    let film = &FILM.1;
    let begun = || {
        let mut session = Session::new(FILMED);
        let asked = film.iter().take(12).map(|event| session.handle(event).prompt).last();
        assert!(matches!(asked, Some(Prompt::Do { .. })), "a step is asked: {asked:?}");
        assert_eq!(session.handle(&Event::Again { at_ms: 12 * FRAME_MS + CALL_MS }).prompt, Prompt::LookAhead);
        session
    };
    // Looks ahead for a moment, and goes on with the film.
    let mut session = begun();
    let back = film[5..10].iter().map(|event| later(event, CALL_MS + 10 * FRAME_MS));
    for event in back.chain(film[10..].iter().map(|event| later(event, CALL_MS + 20 * FRAME_MS))) {
        session.handle(&event);
    }
    let report = session.report().unwrap();
    assert_eq!((report.outcome, report.tries.len()), (Outcome::Passed, 1));

    let (other, mut finder, mut session) = (HEAD.of_somebody_else(), Finder::new().unwrap(), begun());
    let mut dice = Seeded::new(3);
    for number in 0..10 {
        let frame = Light::default().on(&other.frame(Material::Solid, Pose::default(), FRAME), &mut dice);
        let picture = Picture::from_rgb(frame.width, frame.height, frame.bytes).unwrap();
        let at_ms = (14 + number) * FRAME_MS + CALL_MS;
        session.handle(&Event::Frame { at_ms, faces: finder.see(&picture).unwrap() });
    }
    let again = session.handle(&Event::Skip { at_ms: 30 * FRAME_MS + CALL_MS });
    assert_eq!(again.notice, Some(Notice::Again { because: Broken::Changed }));

    // Nor before anything was asked: the time to hold still begins anew.
    let mut session = Session::new(FILMED);
    assert!(film.iter().take(5).all(|event| session.handle(event).notice.is_none()));
    assert_eq!(session.handle(&Event::Again { at_ms: CALL_MS }).prompt, Prompt::HoldStill { part: 0.0 });
    for event in film {
        session.handle(&later(event, CALL_MS));
    }
    let report = session.report().unwrap();
    assert_eq!((report.outcome, report.tries.len()), (Outcome::Passed, 1));

    // Not for ever: a film of the step could be made meanwhile.
    let mut session = begun();
    let is_asked = |prompt| matches!(prompt, Prompt::LookAhead);
    assert!((0..2).all(|number| is_asked(session.handle(&Event::Again { at_ms: 70_000 + number }).prompt)));
    session.handle(&Event::Again { at_ms: 140_000 });
    session.handle(&later(&film[5], 140_000));
    assert!(session.handle(&Event::Skip { at_ms: 141_000 }).notice.is_some(), "it begins anew");
}

/// Random bytes whose first step is of this kind.
fn beginning_with(is_wanted: impl Fn(Step) -> bool) -> [u8; 32] {
    (0..=255_u8).map(|number| [number; 32]).find(|random| is_wanted(order(random, 1)[0])).unwrap()
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn what_is_done_before_anybody_could_know_and_what_was_not_asked_end_the_try() {
    let random = beginning_with(Step::is_turn);
    let first = |show: &dyn Fn(Prompt) -> Pose, slow: bool| {
        let mut actor = Actor::default();
        let show = |prompt, at_ms| solid(if slow { actor.pose(show(prompt), at_ms) } else { show(prompt) });
        play(random, Light::default(), show).0.tries[0].ended
    };
    assert_eq!(first(&wanted, false), Ended::Broken(Broken::TooSoon));
    let contrary = |prompt| Pose { yaw_deg: -wanted(prompt).yaw_deg, ..wanted(prompt) };
    assert_eq!(first(&contrary, true), Ended::Broken(Broken::OtherMovement));
    let shut = |prompt| if matches!(prompt, Prompt::Do { .. }) { wanted_for(Step::CloseEyes) } else { Pose::default() };
    assert_eq!(first(&shut, true), Ended::Broken(Broken::OtherMovement));
}

#[test]
#[cfg_attr(target_env = "musl", ignore = "an emulator takes minutes over its frames; others run the same networks there")]
fn a_face_that_is_suddenly_elsewhere_or_gone_ends_the_try() {
    let mut asked_ms = None;
    let show = |prompt, at_ms| {
        let since_ms = matches!(prompt, Prompt::Do { .. }).then(|| at_ms - *asked_ms.get_or_insert(at_ms));
        let aside = if since_ms.is_some_and(|since_ms| since_ms >= 500) { 1.3 } else { 0.0 };
        solid(Pose { moved: (aside, 0.0), ..Pose::default() })
    };
    assert!(broken(&play([2; 32], Light::default(), show).0).contains(&Broken::Jumped));

    let mut session = Session::new(FILMED);
    let seen = FILM.1.iter().take(14).map(|event| session.handle(event).prompt).last().unwrap();
    assert!(matches!(seen, Prompt::Do { .. }));
    let gone = |at_ms| Event::Frame { at_ms, faces: Faces::None };
    assert_eq!(session.handle(&gone(2_500)).notice, Some(Notice::NoFace), "for a moment it may be gone");
    assert!(matches!(session.handle(&gone(3_100)).prompt, Prompt::HoldStill { .. }), "not for longer");
    assert_eq!(session.handle(&gone(34_000)).prompt, Prompt::HoldStill { part: 0.0 });
    for at_ms in [70_000, 110_000, 150_000] {
        session.handle(&gone(at_ms));
    }
    assert_eq!(broken(&session.report().unwrap()), vec![Broken::NoFace; 3], "nobody comes: somebody attests it");
}

#[test]
fn slow_phones_ask_for_eyes_closed_longer() {
    let hold_ms = |frame_ms: u64| {
        let mut session = Session::new(FILMED);
        let at_own_pace = FILM.1.iter().zip(0..).map(|(event, number)| match event {
            Event::Frame { faces, .. } => Event::Frame { at_ms: number * frame_ms, faces: faces.clone() },
            Event::Skip { .. } | Event::Again { .. } => event.clone(),
        });
        let prompts = at_own_pace.take(12).map(|event| session.handle(&event).prompt);
        prompts.filter_map(|prompt| if let Prompt::Do { hold_ms, .. } = prompt { Some(hold_ms) } else { None }).last()
    };
    assert_eq!(hold_ms(60), Some(500));
    assert_eq!(hold_ms(120), Some(1_000), "below ten frames a second a blink would fall between two");
}
