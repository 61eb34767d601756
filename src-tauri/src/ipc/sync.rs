//! What crosses to the screens about sending: where a group stands, what waits, what was refused, what may be sent.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use turno_core::{
    Failure,
    sync::{DataRules, Permission},
};

/// Where a group stands. Words: `sync-step-<step>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum GroupStep {
    /// Taken over by its code; its answers have not come yet.
    Arriving,
    /// Answers are missing.
    Draft,
    /// Complete, not sent.
    Ready,
    /// Asked to be sent; on this device until the network takes it.
    OnItsWay,
    /// The operator's server has it.
    Received,
    /// Something needs a person; the code says what.
    NeedsYou,
    /// Asked for an appointment; the request stands.
    Requested,
    /// Has an appointment.
    Appointment,
    /// Locked on this device; the family's code opens it.
    Locked,
    /// All its people went into another group.
    Moved,
}

/// Where what a group states is now. Words: `sync-sending-<sending>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Sending {
    /// On this device: the operator does not have it.
    OnThisDevice,
    /// Something of it is on its way to the operator.
    OnItsWay,
    /// The operator's server has the registration.
    Received,
    /// The server refused something; a person must look at it.
    NeedsYou,
}

/// Where what is known of a person is now. Words: `sync-person-<sending>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PersonSending {
    /// Nothing of the registration was sent.
    OnThisDevice,
    /// On its way, as it stands.
    OnItsWay,
    /// Received, as it stands.
    Received,
    /// Was not there when the registration was sent.
    Added,
    /// Changed since the registration was sent.
    Changed,
    /// The server refused the registration.
    NeedsYou,
}

/// The server's answer to a parcel, for people.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct ReceiptView {
    /// Short number to read out.
    pub number: String,
    /// Seconds since 1970, UTC.
    #[ts(type = "number")]
    pub at: i64,
}

/// What the server refused of a group. The network's troubles stand in `SyncState`, never here.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Refusal {
    /// What: `log`, `submission`, `claim`, `request`, …
    pub kind: String,
    /// Why.
    pub failure: Failure,
    /// When it was made, seconds since 1970; none where the operator answered later.
    #[ts(type = "number | null")]
    pub since: Option<i64>,
    /// Can it be tried again as it stands? If not, it is asked for anew.
    pub can_try: bool,
}

/// The state of one group in words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GroupState {
    /// Where it stands.
    pub step: GroupStep,
    /// Where what it states is now.
    pub sending: Sending,
    /// The receipt of the registration last received.
    pub receipt: Option<ReceiptView>,
    /// What the server refused of this group.
    pub refused: Option<Refusal>,
    /// Parcels of this group that wait to be sent (0: everything typed is with the server).
    pub waiting_parcels: u32,
    /// Their bytes.
    pub waiting_bytes: u32,
    /// Did answers change after the registration was last sent?
    pub changed_since_sent: bool,
}

/// The state of the network and of what waits.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct SyncState {
    /// Is a round trip under way?
    pub busy: bool,
    /// The last full round trip, seconds since 1970.
    #[ts(type = "number | null")]
    pub last_success_at: Option<i64>,
    /// Why the last try failed: of the network or the server, never of one registration. None after a success.
    pub problem: Option<Failure>,
    /// Since when tries fail, seconds since 1970.
    #[ts(type = "number | null")]
    pub failing_since: Option<i64>,
    /// When it is tried again, seconds since 1970.
    #[ts(type = "number | null")]
    pub next_try_at: Option<i64>,
    /// Parcels and photos that wait.
    pub waiting_parcels: u32,
    /// Their bytes, without those that the server has already.
    pub waiting_bytes: u32,
    /// About how many bytes of other devices' photos are not here and would be fetched.
    pub fetching_bytes: u32,
    /// May what waits be sent now? Where nothing waits: may that be fetched?
    pub permission: Permission,
    /// Does the connection cost by the byte? None where the device cannot tell.
    pub metered: Option<bool>,
    /// What a person chose for this device.
    pub rules: DataRules,
    /// Families with something that waits for more than a day; not all of very many.
    pub waiting_long: Vec<StuckItem>,
    /// What the server refused and a person must look at; not all of very many.
    pub refused: Vec<StuckItem>,
}

/// Something of a family that does not go through.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct StuckItem {
    /// The group.
    pub group: String,
    /// The lead person's name; empty when not typed yet, or locked here.
    pub lead_name: String,
    /// What: `log`, `submission`, `claim`, `request`, …
    pub kind: String,
    /// Since when, seconds since 1970.
    #[ts(type = "number")]
    pub since: i64,
    /// How many bytes.
    pub bytes: u32,
    /// Why, where the server refused it.
    pub failure: Option<Failure>,
    /// Can it be tried again as it stands?
    pub can_try: bool,
}
