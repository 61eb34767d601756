//! What crosses to the screens when a registration goes to another device, or to another phone of the same group.

use serde::Serialize;
use ts_rs::TS;

/// The code that gives a group to another device.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct HandOff {
    /// To be typed or pasted, in groups with check characters.
    pub text: String,
    /// The same as a QR code, an SVG picture.
    pub svg: String,
}

/// The registration as pictures to be shown one after another, again and again: SVG pictures of QR codes.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct MovingPicture {
    /// The hand-off code: it is shown among the others, so that one scan brings everything.
    pub code: String,
    /// The frames, by their numbers.
    pub frames: Vec<String>,
}

/// What a code that was scanned, or a file, brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "scanned", rename_all = "snake_case")]
#[ts(export)]
pub enum Scanned {
    /// A hand-off code: this device is a member now.
    Joined {
        /// The group.
        group: String,
        /// Are its answers here?
        has_answers: bool,
    },
    /// A frame of a moving picture; others are missing.
    Part {
        /// How many are here.
        have: u32,
        /// Of how many.
        of: u32,
        /// The numbers of the others, from one.
        missing: Vec<u32>,
    },
    /// The whole registration.
    Brought {
        /// The group.
        group: String,
        /// Edits that were not here before.
        new: u32,
    },
    /// The whole registration of a group whose code was not scanned yet: it is kept until then.
    WaitsForCode,
}

/// The phone that asks for the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PhoneView {
    /// Is it this device?
    pub this_device: bool,
    /// Did another phone ask before it?
    pub replaced: bool,
    /// Since when, seconds since 1970: by that phone's clock, or when this device heard of it.
    #[ts(type = "number | null")]
    pub since: Option<i64>,
}
