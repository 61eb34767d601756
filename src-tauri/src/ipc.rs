//! What crosses to the screens, beyond what core itself shows. Field names stay as they are on both sides.
//!
//! The TypeScript twins in `ui/src/ipc/bindings` are made from these by `cargo xtask bindings`; a test keeps them fresh.

mod caseload;
mod document;
mod draw;
mod handoff;
mod liveness;
mod photo;
mod sync;

pub use caseload::*;
pub use document::*;
pub use draw::*;
pub use handoff::*;
pub use liveness::*;
pub use photo::*;
pub use sync::*;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use turno_core::{
    Failure,
    operator::{BundleChange, Closure, Release, Text},
    registration::{FieldProblem, Value},
    scheduling::{
        gate::{DeviceKind, GateReason},
        hours::WindowHours,
        reminders::ReminderKind,
    },
};

/// Which of the three faces the app shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Stage {
    /// No profile on this device yet.
    FirstStart,
    /// A profile, locked.
    Locked,
    /// Unlocked.
    Open,
}

/// What every screen needs to know of the app.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AppState {
    /// Which face.
    pub stage: Stage,
    /// What kind of machine this is.
    pub device: DeviceKind,
    /// `en`, `es` or `ht`; none chosen yet on the first start.
    pub language: Option<String>,
    /// Turno's version.
    pub version: String,
    /// Profiles on this device, the one used last first.
    pub profiles: Vec<ProfileView>,
    /// The profile that is open.
    pub profile: Option<String>,
    /// Is the operator a practice operator, whose appointments are not real?
    pub practice: bool,
    /// A Turno that is newer than this one, when the operator says that there is.
    pub newer: Option<Release>,
    /// What the screens of a phone kept for their next start, while the profile is open. Only they read it.
    pub place: Option<String>,
}

/// How many of the needed answers are there.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Progress {
    /// Needed answers given.
    pub answered: u32,
    /// Needed answers.
    pub needed: u32,
}

/// One line of the caseload.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupCard {
    /// The group's id.
    pub id: String,
    /// The lead person's name, empty when not typed yet.
    pub lead_name: String,
    /// How many people.
    pub people: u32,
    /// How far the answers are.
    pub progress: Progress,
    /// Do two devices differ somewhere?
    pub conflicts: u32,
    /// Where it stands.
    pub state: GroupState,
}

/// One of several live answers of a field.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct LiveAnswer {
    /// The value.
    pub value: Value,
    /// `laptop` or `phone`, where the device said so.
    pub device_kind: Option<String>,
    /// Was it this device?
    pub this_device: bool,
    /// When, seconds since 1970, by that device's clock; for showing only.
    #[ts(type = "number | null")]
    pub at: Option<i64>,
}

/// The live answers of a field: one, or several that conflict.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AnswerView {
    /// The settled answer; none while in conflict.
    pub value: Option<Value>,
    /// All live answers when there are two or more; else empty.
    pub conflict: Vec<LiveAnswer>,
}

/// One person of a group.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PersonView {
    /// The person's id.
    pub id: String,
    /// The name as written, empty when not typed yet.
    pub name: String,
    /// Is this the lead person?
    pub is_lead: bool,
    /// Answers by field id; fields without an answer are absent.
    pub answers: BTreeMap<String, AnswerView>,
    /// How far the answers are.
    pub progress: Progress,
    /// Ids of questions that are not asked of this person, as things stand.
    pub not_asked: Vec<&'static str>,
    /// Answers that Turno proposes, by field id; nothing is answered by them.
    pub suggestions: BTreeMap<&'static str, Value>,
    /// Where what is known of the person is now.
    pub sending: PersonSending,
    /// Does a photo stand for the person?
    pub has_photo: bool,
    /// Does a photo of a document stand for the person?
    pub has_document_photo: bool,
    /// Was the person removed on one device and kept or written to on another? To be settled by removing or restoring.
    pub contested: bool,
}

/// A confirmed appointment, for people.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AppointmentView {
    /// Port id.
    pub port: String,
    /// Start, seconds since 1970, UTC.
    #[ts(type = "number")]
    pub starts_at: i64,
    /// IANA zone of the port; the hour is shown in it.
    pub zone: String,
    /// How many people: the whole group.
    pub people: u32,
    /// Short number to read out.
    pub number: String,
    /// Until when the group must say that it comes, on the clock here, `YYYY-MM-DDTHH:MM:SS`; none where nothing is asked.
    pub confirm_by: Option<String>,
    /// Did it?
    pub confirmed: bool,
    /// Has it begun already? Whoever could not come asks again.
    pub past: bool,
}

/// What a family shows at the port.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SlipView {
    /// The QR code, an SVG picture.
    pub svg: String,
    /// The same to type, where no camera works.
    pub groups: Vec<String>,
}

/// A request that was made.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RequestView {
    /// Port ids in order.
    pub ports: Vec<String>,
    /// First day wished, `YYYY-MM-DD`.
    pub earliest: String,
    /// Last day wished, `YYYY-MM-DD`.
    pub latest: String,
    /// When it was made, seconds since 1970.
    #[ts(type = "number")]
    pub made_at: i64,
    /// It was made before the opening and leaves by itself then, on the clock here, `YYYY-MM-DDTHH:MM:SS`.
    pub leaves_at: Option<String>,
    /// Has the server received it?
    pub received: Option<ReceiptView>,
}

/// A request that would take the place of the one that stands.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct RequestChange {
    /// What is asked for now.
    pub request: RequestView,
    /// Why it was not taken, where it was not: the earlier one stands.
    pub refused: Option<Failure>,
}

/// Everything a screen shows of one group.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GroupView {
    /// Its line in the caseload.
    pub card: GroupCard,
    /// The group's own answers by field id.
    pub answers: BTreeMap<String, AnswerView>,
    /// Its people, the lead person first.
    pub people: Vec<PersonView>,
    /// People who were taken out and can be brought back.
    pub removed: Vec<PersonView>,
    /// Ids of the group's questions that are not asked, as things stand.
    pub not_asked: Vec<&'static str>,
    /// Every problem of every answer.
    pub problems: Vec<FieldProblem>,
    /// The standing request.
    pub request: Option<RequestView>,
    /// What would take its place, not received yet.
    pub change: Option<RequestChange>,
    /// The appointment.
    pub appointment: Option<AppointmentView>,
    /// The phone that asks for the group, where one does.
    pub phone: Option<PhoneView>,
    /// What the operator changed since they asked, touches what they have, and nobody has read yet.
    pub changes: Vec<BundleChange>,
}

/// A person was added.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct AddedPerson {
    /// The new person's id.
    pub person: String,
    /// The group with them.
    pub group: GroupView,
}

/// Who runs this, and by what rules.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct OperatorInfo {
    /// The operator's own name, by language.
    pub name: BTreeMap<String, String>,
    /// Practice operator: appointments are not real.
    pub practice: bool,
    /// The bundle's version.
    pub bundle_version: u32,
    /// Until when it may be used, seconds since 1970.
    #[ts(type = "number")]
    pub valid_until: i64,
    /// The server's address, empty when there is none.
    pub server: String,
    /// Version of the region.
    pub region_version: String,
    /// When scheduling opens: `11:00`.
    pub opens_local: String,
    /// On whose clock: `America/Chicago`.
    pub opens_zone: String,
    /// The next opening (or the present one's), seconds since 1970.
    #[ts(type = "number")]
    pub next_opening_at: i64,
    /// Is the window open now, by the best time there is?
    pub open_now: bool,
    /// `first_come` or `draw`.
    pub allotment: String,
    /// First day on offer, `YYYY-MM-DD`.
    pub first_day: String,
    /// Last day on offer, `YYYY-MM-DD`.
    pub last_day: String,
    /// What the programme is called today, by language.
    pub programme: Option<Text>,
    /// Messages of today.
    pub notices: Vec<NoticeView>,
    /// What changed, the newest first.
    pub changes: Vec<ChangeView>,
}

/// A message of the operator's.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct NoticeView {
    /// Tells it from the others.
    pub id: String,
    /// Port id; none for everybody.
    pub port: Option<String>,
    /// What it says, by language.
    pub text: Text,
}

/// Something that the operator changed.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ChangeView {
    /// When this device heard of it, seconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    /// What.
    pub change: BundleChange,
}

/// One port of entry, for people. Its name: Fluent id `ports-name-<id>`.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct PortView {
    /// Stable id.
    pub id: String,
    /// ISO 3166-2, for example `US-CA`.
    pub us_state: String,
    /// IANA zone of the port.
    pub zone: String,
    /// The Mexican city it faces, in its own spelling.
    pub facing_city: String,
    /// Metres from the phone, where the phone knows its place.
    pub distance_m: Option<f64>,
    /// When it receives people.
    pub hours: Vec<HoursView>,
    /// Days to come on which it receives nobody.
    pub closures: Vec<Closure>,
}

/// When a port receives people, on its own clock.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HoursView {
    /// Days of the week, 1 for Monday.
    pub weekdays: Vec<i8>,
    /// From, `08:00`.
    pub opens: String,
    /// Until.
    pub closes: String,
}

/// The gate as a screen shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct GateView {
    /// Every reason; empty when open.
    pub reasons: Vec<GateReason>,
    /// When it opens or closes next, as the clocks show it.
    pub hours: WindowHours,
    /// The best time there is, seconds since 1970; the server's, but for a phone that did not hear of it yet.
    #[ts(type = "number")]
    pub now: i64,
}

/// What is due to be remembered now, inside the app.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct ReminderView {
    /// The group's id.
    pub group: String,
    /// The lead person's name, empty when not typed yet.
    pub lead_name: String,
    /// What it is about.
    pub kind: ReminderKind,
    /// The opening, the lapse or the appointment itself, seconds since 1970.
    #[ts(type = "number")]
    pub event_at: i64,
    /// The same on this phone's own clock, or for an appointment on the wall at the port: `YYYY-MM-DDTHH:MM:SS`.
    pub event_wall: String,
    /// The port's id, for an appointment.
    pub port: Option<String>,
}

/// A place that the simulated phone can be at.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SimulatedPlace {
    /// Stable name; shown as it is: these are names of real places.
    pub name: String,
    /// Is the phone there now?
    pub chosen: bool,
}
