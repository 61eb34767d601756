//! The trait. Whatever a machine does not have it says so: `None`, `NotThere`, or `AppNotOnThisDevice`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use turno_core::{Code, Failure, region::Fix};

/// May Turno use this?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Allowed {
    /// Yes.
    Granted,
    /// Nobody was asked yet, or may be asked again.
    Ask,
    /// A person said no for good: only the system's settings change it.
    Refused,
    /// It is allowed, and switched off for every app.
    Off,
    /// There is no such thing here.
    #[serde(rename = "none")]
    NotThere,
}

/// Something that the machine tells by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happened {
    /// It knows better where it is.
    Position,
    /// There is a network again, or another one.
    Connection,
    /// It is time to send what waits.
    Wake,
}

/// What a notice says, in the language of the screens. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    /// What the system's settings call notices of this kind.
    pub channel: String,
    /// All that a locked phone shows.
    pub title: String,
    /// The rest.
    pub text: String,
}

/// Moments at which a person wants to be reminded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reminders {
    /// When, in milliseconds since 1970.
    pub at_ms: Vec<i64>,
    /// What the notice says.
    pub words: Words,
}

/// How the machine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Condition {
    /// Room for Turno, in bytes.
    pub free_bytes: u64,
    /// How full the battery is.
    pub battery_percent: Option<u8>,
    /// Is it plugged in?
    pub charging: bool,
    /// Did the person ask the phone to spare its battery?
    pub saver: bool,
}

/// A phone or a laptop. Only what begins with `ask`, `seal`, `open`, `attest` or `speak` may take longer than a moment.
pub trait Machine: Send + Sync {
    /// Where it is, as far as it is known now; asking keeps it looking.
    fn fix(&self) -> Option<Fix> {
        None
    }

    /// May Turno know where it is?
    fn position_permission(&self) -> Allowed {
        Allowed::NotThere
    }

    /// Shows the system's question. The screen has given the reason in words before.
    fn ask_for_position(&self) -> Allowed {
        Allowed::NotThere
    }

    /// Does the connection cost by the byte? None where it cannot be told.
    fn metered(&self) -> Option<bool> {
        None
    }

    /// May Turno show notices?
    fn notices_permission(&self) -> Allowed {
        Allowed::NotThere
    }

    /// Shows the system's question.
    fn ask_for_notices(&self) -> Allowed {
        Allowed::NotThere
    }

    /// Sets these reminders in place of those before.
    fn remind(&self, _reminders: &Reminders) {}

    /// Does something wait to be sent? Then the machine watches for a network, also while Turno is closed.
    fn waiting(&self, _waiting: bool, _words: &Words) {}

    /// A profile was opened or locked: while it is open the screen is nobody else's business.
    fn opened(&self, _open: bool) {}

    /// Has it a chip that keeps a key nobody can read?
    fn keeps_keys(&self) -> bool {
        false
    }

    /// Seals with that key.
    fn seal(&self, _plain: &[u8]) -> Result<Vec<u8>, Failure> {
        Err(Code::AppNotOnThisDevice.into())
    }

    /// Opens what it sealed; `VaultPhoneKeyGone` when the phone has lost the key.
    fn open(&self, _sealed: &[u8]) -> Result<Vec<u8>, Failure> {
        Err(Code::AppNotOnThisDevice.into())
    }

    /// The certificates by which the maker of the phone vouches for a key made for this challenge (DER, the key's own first).
    fn attest(&self, _challenge: &[u8]) -> Result<Vec<Vec<u8>>, Failure> {
        Err(Code::AppNotOnThisDevice.into())
    }

    /// Gives a paper of the app's folder to an app that the person chooses.
    fn share(&self, _name: &str) -> Result<(), Failure> {
        Err(Code::AppNotOnThisDevice.into())
    }

    /// Prints a paper of the app's folder.
    fn print(&self, _name: &str) -> Result<(), Failure> {
        Err(Code::AppNotOnThisDevice.into())
    }

    /// The languages that it speaks by itself, as `es-MX`.
    fn voices(&self) -> Vec<String> {
        Vec::new()
    }

    /// Says this; returns when it was said, or stopped.
    fn speak(&self, _text: &str, _language: &str) -> Result<(), Failure> {
        Err(Code::AppNotOnThisDevice.into())
    }

    /// Stops speaking.
    fn hush(&self) {}

    /// How it is. None where nobody asks the system yet.
    fn condition(&self) -> Option<Condition> {
        None
    }
}
