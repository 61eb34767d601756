//! What crosses to the screens about the check of a face.

use serde::Serialize;
use ts_rs::TS;

/// Who says that a live person is there. Words: `liveness-done-<way>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum LivenessWay {
    /// The phone itself.
    Challenge,
    /// A helper.
    HelperAttests,
    /// A person at the port.
    PortDecides,
}

/// An adult who is asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LivenessPerson {
    /// Person id.
    pub id: String,
    /// Their name as it was typed.
    pub name: String,
    /// How it was settled; nothing while it is not.
    pub done: Option<LivenessWay>,
}

/// A code that one device shows to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LivenessCode {
    /// To be pasted.
    pub text: String,
    /// The same as a QR code, an SVG picture.
    pub svg: String,
}
