//! Commands of scheduling: the gate and the request. They exist in a phone's program only.

pub mod reminders;

use crate::{
    app::App,
    asked::Asked,
    clock::Clock,
    ipc::{DrawView, GateView, GroupView},
    phone,
    session::{Session, note},
    view::Reading,
};
use jiff::civil::Date;
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::GroupId,
    operator::Bundle,
    parcel::cbor,
    region::{self, Region},
    registration::{Subject, Value, check::adults, group::own},
    scheduling::{
        confirm::Confirm,
        gate::{GateInput, GatePurpose, GateReason, RegistrationState, gate as unmet},
        hours::WindowHours,
        presence::{LivenessResult, Presence, coarse},
        request::{Claim, Request, days_on_offer, leaves_at},
        withdraw::Withdraw,
    },
    sync::news::{self, KeptRequest},
};
use turno_phone::Allowed;
use turno_vault::random;

/// Every reason why this group cannot do it now.
#[tauri::command(async, rename_all = "snake_case")]
pub fn gate(app: State<'_, App>, group: String, purpose: GatePurpose) -> Result<GateView, Failure> {
    look(&app, &group, purpose)
}

fn look(app: &App, group: &str, purpose: GatePurpose) -> Result<GateView, Failure> {
    app.with_session(|session, clock| {
        let group = session.group(group)?;
        let position = Region::shipped().read(phone::fix().as_ref());
        let reasons = reasons(session, clock, group, purpose, &position)?;
        let before_s = session.bundle.policy.presence_before_opening_max_s;
        let hours = WindowHours::of(&session.bundle.window, before_s, clock.now(), &phone::zone_here(), &phone::zone());
        Ok(GateView { reasons, hours, now: clock.now().as_second() })
    })
}

/// One more look at the gate, and what the phone may say of where it is.
fn pass(session: &Session, clock: &Clock, group: GroupId, purpose: GatePurpose) -> Result<Presence, Failure> {
    let position = Region::shipped().read(phone::fix().as_ref());
    if reasons(session, clock, group, purpose, &position)?.is_empty() {
        let liveness = liveness(session, clock, group)?.ok_or(Code::SchedulingGateClosed)?;
        Ok(presence(clock, &position, liveness))
    } else {
        Err(Code::SchedulingGateClosed.into())
    }
}

/// Makes and signs the request and puts it on its way; before the opening it waits here. Where a request stands, it takes its place.
#[tauri::command(async, rename_all = "snake_case")]
pub fn request_appointment(
    app: State<'_, App>,
    group: String,
    ports: Vec<String>,
    earliest: String,
    latest: String,
) -> Result<GroupView, Failure> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| Failure::new(Code::SchedulingWishImpossible));
    let (earliest, latest) = (day(&earliest)?, day(&latest)?);
    let view = app.with_session(|session, clock| {
        let group = session.group(&group)?;
        let reading = Reading::of(session, clock, group)?;
        let standing = reading.asked().standing().filter(|_| reading.asked().is_active());
        let purpose = if standing.is_some() { GatePurpose::Change } else { GatePurpose::Ask };
        let presence = pass(session, clock, group, purpose)?;
        check_wish(&session.bundle, clock, &ports, earliest, latest)?;
        let request = Request {
            group,
            nonce: u128::from_le_bytes(random()?).to_string(),
            ports,
            earliest,
            latest,
            people: reading.people(),
            presence,
            replaces: standing.as_ref().map(|kept| kept.parcel),
        };
        send(session, clock, group, &request, standing)?;
        Ok(Reading::of(session, clock, group)?.view())
    })?;
    app.bell.notify_one();
    Ok(view)
}

fn reasons(
    session: &Session,
    clock: &Clock,
    group: GroupId,
    purpose: GatePurpose,
    position: &region::Reading,
) -> Result<Vec<GateReason>, Failure> {
    let reading = Reading::of(session, clock, group)?;
    let bundle = &session.bundle;
    let registration = if reading.is_received() {
        RegistrationState::Received
    } else if reading.is_complete() {
        RegistrationState::NotReceived
    } else {
        RegistrationState::Incomplete
    };
    Ok(unmet(&GateInput {
        purpose,
        device: phone::device_kind(),
        claimed_elsewhere: session.claim(group)?.is_some_and(|claim| !session.is_own(&claim)),
        registration,
        people_without_photo: if bundle.policy.photo_required { reading.people_without_photo() } else { 0 },
        liveness_done: liveness(session, clock, group)?.is_some(),
        reading: position,
        region_known: bundle.region_version(bundle.window.day_of(clock.now())) == Region::shipped().version(),
        window: &bundle.window,
        before_opening_s: bundle.policy.presence_before_opening_max_s,
        server_now: clock.server(),
        now: clock.now(),
        device_now: clock.device(),
        bundle_valid_until: jiff::Timestamp::from_second(bundle.valid_until_s).unwrap_or(jiff::Timestamp::MIN),
        already_active: reading.asked().is_active(),
    }))
}

fn check_wish(bundle: &Bundle, clock: &Clock, ports: &[String], earliest: Date, latest: Date) -> Result<(), Failure> {
    let (first, last) = days_on_offer(bundle, clock.now());
    let possible = !ports.is_empty()
        && ports.iter().all(|port| bundle.port(port).is_some())
        && earliest <= latest
        && earliest <= last
        && latest >= first;
    if possible { Ok(()) } else { Err(Code::SchedulingWishImpossible.into()) }
}

/// What can be said of live people here; nothing while it is asked for and not settled.
fn liveness(session: &Session, clock: &Clock, group: GroupId) -> Result<Option<LivenessResult>, Failure> {
    if !session.bundle.policy.liveness_required {
        return Ok(Some(LivenessResult::NotAsked));
    }
    let adults = adults(&session.log(group)?, session.bundle.window.day_of(clock.now()));
    Ok(session.liveness.of_all(group, &adults, clock.monotonic()))
}

fn presence(clock: &Clock, position: &region::Reading, liveness: LivenessResult) -> Presence {
    Presence {
        verdict: position.verdict,
        at_edge: position.at_edge,
        mocked: position.mocked,
        // The one that this phone looked at, whichever the operator means.
        region_version: Region::shipped().version().to_owned(),
        liveness,
        coarse_at_s: coarse(clock.now()),
    }
}

/// This phone takes the place of the one that asked for the group until now. Every device of the group is told.
#[tauri::command(async, rename_all = "snake_case")]
pub fn claim_phone(app: State<'_, App>, group: String) -> Result<GateView, Failure> {
    app.with_session(|session, clock| {
        let group = session.group(&group)?;
        queue_claim(session, clock, group)
    })?;
    app.bell.notify_one();
    look(&app, &group, GatePurpose::Ask)
}

/// Takes the request back; its seats are free as soon as the server hears it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn withdraw_request(app: State<'_, App>, group: String) -> Result<GroupView, Failure> {
    let view = app.with_session(|session, clock| {
        let group = session.group(&group)?;
        // The change too, where one waits: it would come and stand again.
        for request in Asked::of(session, group)?.parcels() {
            let parcel = Withdraw { request }.to_parcel(&session.vault.group_key(group)?);
            session.vault.queue(&parcel, &[], None, clock.now().as_second())?;
            session.vault.set_note(Some(group), &note::withdrawn(request), &[1])?;
        }
        Ok(Reading::of(session, clock, group)?.view())
    })?;
    app.bell.notify_one();
    Ok(view)
}

/// May Turno remind of an appointment?
#[tauri::command(async, rename_all = "snake_case")]
pub fn reminders_allowed() -> Allowed {
    phone::machine().notices_permission()
}

/// Shows the system's question. The screen has said why before.
#[tauri::command(async, rename_all = "snake_case")]
pub fn ask_for_reminders() -> Allowed {
    phone::machine().ask_for_notices()
}

/// The group comes to the appointment that it was offered: its phone says so inside the region.
#[tauri::command(async, rename_all = "snake_case")]
pub fn confirm_appointment(app: State<'_, App>, group: String) -> Result<GroupView, Failure> {
    let view = app.with_session(|session, clock| {
        let group = session.group(&group)?;
        let presence = pass(session, clock, group, GatePurpose::Confirm)?;
        if let Some(request) = Asked::of(session, group)?.standing().map(|kept| kept.parcel) {
            let confirm = Confirm { group, request, presence };
            let parcel = confirm.to_parcel(&session.vault.group_key(group)?, session.vault.device_key());
            session.vault.queue(&parcel, &[], None, clock.now().as_second())?;
            session.vault.set_note(Some(group), &note::confirmed(request), &[1])?;
        }
        Ok(Reading::of(session, clock, group)?.view())
    })?;
    app.bell.notify_one();
    Ok(view)
}

/// The newest draw of a group, checked again from what is here. None where there is none.
#[tauri::command(async, rename_all = "snake_case")]
pub fn draw(app: State<'_, App>, group: String) -> Result<Option<DrawView>, Failure> {
    app.with_session(|session, _| {
        if let Some(problem) = session.whole_problem.take() {
            return Err(problem);
        }
        session.draw_view(session.group(&group)?, &app.operator())
    })
}

/// Fetches everybody's files as soon as there is a network, and draws all of it again.
#[tauri::command(async, rename_all = "snake_case")]
pub fn check_whole_draw(app: State<'_, App>, group: String) -> Result<(), Failure> {
    app.with_session(|session, _| {
        session.whole_wanted = Some(session.group(&group)?);
        session.whole_problem = None;
        Ok(())
    })?;
    app.bell.notify_one();
    Ok(())
}

/// The claim first, where this phone has none; then the request. Both are durable before they are sent.
fn send(session: &mut Session, clock: &Clock, group: GroupId, request: &Request, standing: Option<KeptRequest>) -> Result<(), Failure> {
    if session.claim(group)?.is_none() {
        queue_claim(session, clock, group)?;
    }
    let now = clock.now();
    let parcel = request.to_parcel(&session.vault.group_key(group)?, session.vault.device_key());
    let kept = KeptRequest {
        leaves_at_s: leaves_at(&session.bundle.window, now, u64::from_le_bytes(random()?)).map(jiff::Timestamp::as_second),
        replaces: standing.map(Box::new),
        ..news::kept(&parcel, request, now.as_second(), None)
    };
    // The note first: whatever finds the parcel finds when it may leave.
    session.vault.set_note(Some(group), note::REQUEST, &cbor::encode(&kept))?;
    session.vault.queue(&parcel, &[], None, now.as_second())
}

fn queue_claim(session: &mut Session, clock: &Clock, group: GroupId) -> Result<(), Failure> {
    let platform = phone::platform().ok_or(Code::AppNotOnThisDevice)?;
    let standing = session.claim(group)?;
    if standing.as_ref().is_some_and(|claim| session.is_own(claim)) {
        return Ok(());
    }
    let key = session.vault.group_key(group)?;
    let replaced = standing.is_some();
    let parcel = Claim::to_parcel_replacing(&key, session.vault.device_key(), platform, standing.map(|claim| claim.parcel));
    session.vault.queue(&parcel, &[], None, clock.now().as_second())?;
    let claim = Claim::from_parcel(&parcel)?;
    let heard_at_s = Some(clock.now().as_second());
    let kept = news::KeptClaim { device_key: claim.device_key, parcel: parcel.id, heard_at_s, replaced };
    session.vault.set_note(Some(group), note::CLAIM, &cbor::encode(&kept))?;
    // Every device reads in the history which phone it was, and when.
    let own = Subject::Device(session.vault.device_key().id());
    session.change(group, clock.now(), vec![(own, own::CLAIMED, Value::Text { text: parcel.id.to_string() })])
}
