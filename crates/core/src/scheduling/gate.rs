//! The gate: every reason why a group cannot ask for an appointment now. An empty list is an open gate.

use super::window::{Window, WindowState};
use crate::region::{Reading, Verdict};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What kind of machine this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DeviceKind {
    /// A shelter's or anyone's computer.
    Laptop,
    /// A phone.
    Phone,
    /// A computer playing a phone, for development and tests.
    SimulatedPhone,
}

/// What a group wants to do here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GatePurpose {
    /// Ask for an appointment.
    Ask,
    /// Ask for another port, other days, another time, or again: the request that there is is replaced.
    Change,
    /// Say that it comes to the appointment that it was offered. That needs no window: the offer has its own hours.
    Confirm,
}

/// How far the registration has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegistrationState {
    /// Answers are missing.
    Incomplete,
    /// Complete, but the operator's server has not received it.
    NotReceived,
    /// Received.
    Received,
}

/// One reason why the gate is shut, with what its words need.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "reason", rename_all = "snake_case")]
#[ts(export)]
pub enum GateReason {
    /// Scheduling works on a phone only.
    NotAPhone,
    /// Another phone of the group schedules.
    OtherPhone,
    /// The registration misses answers.
    RegistrationIncomplete,
    /// The registration was not received yet.
    RegistrationNotReceived,
    /// People without a photo, where the operator asks for one.
    NoPhoto {
        /// How many.
        people: u32,
    },
    /// The window is closed.
    WindowClosed {
        /// When it opens next, seconds since 1970, UTC.
        #[ts(type = "number")]
        opens_at: i64,
    },
    /// The position is outside the region.
    Outside {
        /// Where, how far, which way.
        reading: Reading,
    },
    /// It cannot be told whether the position is inside.
    Unsure {
        /// What is known.
        reading: Reading,
    },
    /// The liveness step is not done.
    LivenessNotDone,
    /// The phone's clock differs from the server's.
    ClockOff {
        /// By how many seconds; positive when the phone is ahead.
        #[ts(type = "number")]
        ahead_s: i64,
    },
    /// The time is not known: the server was never reached since the phone started.
    TimeUnknown,
    /// The operator's data is out of date.
    BundleOutOfDate,
    /// The operator means another region than the one that this version of Turno has.
    RegionOutOfDate,
    /// There is a request or an appointment already.
    AlreadyActive,
}

/// Everything that the gate looks at.
#[derive(Debug, Clone)]
pub struct GateInput<'a> {
    /// What the group wants to do.
    pub purpose: GatePurpose,
    /// What kind of machine this is.
    pub device: DeviceKind,
    /// Does another phone hold the group's claim?
    pub claimed_elsewhere: bool,
    /// How far the registration is.
    pub registration: RegistrationState,
    /// People without a photo, where the operator asks for photos; else 0.
    pub people_without_photo: u32,
    /// Was the liveness step passed or replaced, where the operator asks for it?
    pub liveness_done: bool,
    /// Where the phone is.
    pub reading: &'a Reading,
    /// Does this version of Turno have the region that the operator means today?
    pub region_known: bool,
    /// The window as the operator set it.
    pub window: &'a Window,
    /// How long before an opening requests can be made; they leave when it opens. Seconds.
    pub before_opening_s: i64,
    /// The time as the server keeps it; `None` when it was not heard since the device was switched on.
    pub server_now: Option<Timestamp>,
    /// The best time there is: the same, or a guess.
    pub now: Timestamp,
    /// The phone's own clock.
    pub device_now: Timestamp,
    /// Until when the operator's data may be used.
    pub bundle_valid_until: Timestamp,
    /// Is there a standing request or an appointment?
    pub already_active: bool,
}

/// The phone's clock may differ by this much before the gate says so (design §9).
pub const CLOCK_OFF_MAX_S: i64 = 120;

/// Every unmet reason, in the order in which a person would mend them.
pub fn gate(input: &GateInput<'_>) -> Vec<GateReason> {
    let mut reasons = Vec::new();
    let mut unless = |met: bool, reason: GateReason| {
        if !met {
            reasons.push(reason);
        }
    };
    unless(input.device != DeviceKind::Laptop, GateReason::NotAPhone);
    unless(!input.claimed_elsewhere, GateReason::OtherPhone);
    let asks = input.purpose != GatePurpose::Confirm;
    unless(input.purpose != GatePurpose::Ask || !input.already_active, GateReason::AlreadyActive);
    unless(!asks || input.registration != RegistrationState::Incomplete, GateReason::RegistrationIncomplete);
    unless(!asks || input.registration != RegistrationState::NotReceived, GateReason::RegistrationNotReceived);
    unless(!asks || input.people_without_photo == 0, GateReason::NoPhoto { people: input.people_without_photo });
    unless(input.bundle_valid_until > input.now, GateReason::BundleOutOfDate);
    unless(input.region_known, GateReason::RegionOutOfDate);
    unless(input.server_now.is_some(), GateReason::TimeUnknown);
    if let Some(server_now) = input.server_now {
        let ahead_s = input.device_now.as_second() - server_now.as_second();
        unless(ahead_s.abs() <= CLOCK_OFF_MAX_S, GateReason::ClockOff { ahead_s });
    }
    if let WindowState::Closed { opens_at } = input.window.state(input.now) {
        let can_make = opens_at.as_second().saturating_sub(input.now.as_second()) <= input.before_opening_s;
        unless(!asks || can_make, GateReason::WindowClosed { opens_at: opens_at.as_second() });
    }
    match input.reading.verdict {
        Verdict::Inside => {}
        Verdict::Outside => unless(false, GateReason::Outside { reading: input.reading.clone() }),
        Verdict::Unsure => unless(false, GateReason::Unsure { reading: input.reading.clone() }),
    }
    unless(input.liveness_done, GateReason::LivenessNotDone);
    reasons
}

#[cfg(test)]
mod tests;
