//! The operator bundle: everything that the operator decides, signed. Rules of the world are data here, never code.

mod changes;
mod published;

pub use changes::{BundleChange, Stake, changes};
pub use published::{Closure, FromDay, Hours, Notice, Release, Text, in_force};

use crate::{
    Code,
    parcel::{
        cbor,
        signed::{Signed, kind},
    },
    ports::{PORTS_MAX, PortOfEntry},
    scheduling::{draw::policy::DrawPolicy, window::Window},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The operator's signed data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// Counts up; an older one never replaces a newer one.
    pub version: u32,
    /// Practice operator: nothing given here is real.
    pub practice: bool,
    /// The operator's name by language tag.
    pub name: Text,
    /// What the programme is called, from which day on.
    pub programme: Vec<FromDay<Text>>,
    /// Until when it may be used, seconds since 1970.
    pub valid_until_s: i64,
    /// Where the server is, in order of preference.
    pub server_addresses: Vec<String>,
    /// age recipients (X25519) of submissions.
    pub age_recipients: Vec<String>,
    /// Ports of entry.
    pub ports: Vec<PortOfEntry>,
    /// Messages to people.
    pub notices: Vec<Notice>,
    /// Which version of the region counts, from which day on.
    pub regions: Vec<FromDay<String>>,
    /// When requests count.
    pub window: Window,
    /// The rules.
    pub policy: Policy,
    /// The newest Turno, where the operator says which.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub release: Option<Release>,
}

/// How the operator gives out seats and what it asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Policy {
    /// `first_come` or `draw`.
    pub allotment: AllotmentKind,
    /// Must every person have a photo before the group can ask?
    pub photo_required: bool,
    /// Must the liveness step be done or replaced?
    pub liveness_required: bool,
    /// Kinds of phone that may claim: `android`, and on practice operators `simulated`.
    pub platforms: Vec<String>,
    /// How old presence may be when the window opens, in seconds: so early can requests be made. One made within a window counts
    /// until its close, whenever it finds a network.
    pub presence_before_opening_max_s: i64,
    /// The first day that can be wished, counted from today.
    pub first_day_in_days: u16,
    /// The last day that can be wished, counted from today.
    pub last_day_in_days: u16,
    /// How it draws, where the allotment is `draw`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draw: Option<DrawPolicy>,
}

/// How seats are given to requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AllotmentKind {
    /// At once, in the order of arrival.
    FirstCome,
    /// At the window's close, by lot.
    Draw,
}

impl AllotmentKind {
    /// Its stable name.
    pub fn name(self) -> &'static str {
        match self {
            Self::FirstCome => "first_come",
            Self::Draw => "draw",
        }
    }
}

impl Bundle {
    /// Signs it as the operator with this public key.
    pub fn to_bytes(&self, operator: &[u8; 32], sign: impl FnOnce(&[u8]) -> [u8; 64]) -> Vec<u8> {
        Signed { signer: *operator, kind: kind::BUNDLE, payload: cbor::encode(self) }.to_bytes(sign)
    }

    /// Reads a bundle that must be by this operator.
    pub fn open(bytes: &[u8], operator: &[u8; 32]) -> Result<Self, Code> {
        let unreadable =
            |code| if code == Code::SyncParcelSignature { Code::OperatorBundleSignature } else { Code::OperatorBundleMalformed };
        let payload = Signed::open_by(bytes, operator, kind::BUNDLE).map_err(unreadable)?;
        let bundle: Self = cbor::decode(&payload).map_err(|_| Code::OperatorBundleMalformed)?;
        let policy = &bundle.policy;
        let draws = policy.draw.as_ref().map_or(policy.allotment == AllotmentKind::FirstCome, DrawPolicy::is_sound);
        if bundle.ports.len() > PORTS_MAX || bundle.window.zone().is_err() || !draws {
            return Err(Code::OperatorBundleMalformed);
        }
        Ok(bundle)
    }

    /// May `newer` take this bundle's place?
    pub fn accept(&self, newer: Self) -> Result<Self, Code> {
        if newer.version < self.version { Err(Code::OperatorBundleOlder) } else { Ok(newer) }
    }

    /// The version of the region that counts on this day; nothing where none does.
    pub fn region_version(&self, day: Date) -> &str {
        in_force(&self.regions, day).map_or("", String::as_str)
    }

    /// The newest Turno, when it is newer than this version.
    pub fn release_after(&self, version: &str) -> Option<&Release> {
        let ours = semver::Version::parse(version).ok()?;
        self.release.as_ref().filter(|newest| newest.version > ours)
    }

    /// The port with this id.
    pub fn port(&self, id: &str) -> Option<&PortOfEntry> {
        self.ports.iter().find(|port| port.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parcel::signed::named_signer;

    #[test]
    fn a_release_is_told_to_who_has_an_older_one_only() {
        let bytes = include_bytes!("../../../../assets/practice-operator/bundle.cbor");
        let mut bundle = Bundle::open(bytes, &named_signer(bytes).unwrap()).unwrap();
        assert_eq!(bundle.release_after("0.1.0"), None);
        bundle.release = Some(Release { version: semver::Version::new(0, 10, 0), address: "https://office.example/turno".to_owned() });
        for (ours, is_told) in [("0.9.2", true), ("0.10.0-rc.1", true), ("0.10.0", false), ("0.11.0", false), ("unknown", false)] {
            assert_eq!(bundle.release_after(ours).is_some(), is_told, "{ours}");
        }
        let read: Bundle = cbor::decode(&cbor::encode(&bundle)).unwrap();
        assert_eq!(read, bundle);
    }
}
