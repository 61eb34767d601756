//! One answer changed by one device, and its CBOR form. Edits are only ever added.

use super::Value;
use crate::ids::{DeviceId, PersonId};
use ciborium::Value as Cbor;

/// The name of an edit: which device made it, and a count that never repeats on that device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditId {
    /// Counts on from the highest that the device has seen in this group. First, so that ids sort roughly by age.
    pub counter: u64,
    /// The device.
    pub device: DeviceId,
}

/// Whom an edit is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The whole group.
    Group,
    /// One person.
    Person(PersonId),
    /// A device, about itself.
    Device(DeviceId),
}

/// One answer changed by one device.
#[derive(Debug, Clone, PartialEq)]
pub struct Edit {
    /// Its name.
    pub id: EditId,
    /// Whom it is about.
    pub subject: Subject,
    /// The row's number; an unknown one is kept and passed on.
    pub field: u16,
    /// The new answer.
    pub value: Value,
    /// The live edits that its author saw and that it takes the place of.
    pub replaces: Vec<EditId>,
    /// Seconds since 1970 by the device's clock; for showing only, never for deciding.
    pub at_s: Option<i64>,
}

/// The highest count that is believed: one edit from outside must not use up the numbers of everybody after it.
pub const COUNTER_MAX: u64 = 1 << 40;

/// Most edits that one may replace: every device of a group in conflict at once, with room.
pub const REPLACES_MAX: usize = 64;

impl EditId {
    fn to_cbor(self) -> Cbor {
        Cbor::Array(vec![Cbor::from(self.counter), Cbor::Bytes(self.device.0.to_vec())])
    }

    fn from_cbor(cbor: &Cbor) -> Option<Self> {
        let [counter, device] = cbor.as_array()?.as_slice() else {
            return None;
        };
        Some(Self { counter: u64::try_from(counter.as_integer()?).ok()?, device: DeviceId::from_slice(device.as_bytes()?)? })
    }
}

impl Subject {
    fn to_cbor(self) -> Cbor {
        match self {
            Self::Group => Cbor::Null,
            Self::Person(person) => Cbor::Bytes(person.0.to_vec()),
            Self::Device(device) => Cbor::Bytes(device.0.to_vec()),
        }
    }

    fn from_cbor(cbor: &Cbor) -> Option<Self> {
        if cbor.is_null() {
            return Some(Self::Group);
        }
        let bytes = cbor.as_bytes()?;
        PersonId::from_slice(bytes).map(Self::Person).or_else(|| DeviceId::from_slice(bytes).map(Self::Device))
    }
}

impl Edit {
    /// `[counter, device, subject, field, value, replaces, at]`.
    pub fn to_cbor(&self) -> Cbor {
        Cbor::Array(vec![
            Cbor::from(self.id.counter),
            Cbor::Bytes(self.id.device.0.to_vec()),
            self.subject.to_cbor(),
            Cbor::from(self.field),
            self.value.to_cbor(),
            Cbor::Array(self.replaces.iter().map(|id| id.to_cbor()).collect()),
            self.at_s.map_or(Cbor::Null, Cbor::from),
        ])
    }

    /// Reads what `to_cbor` wrote; `None` when it is no edit.
    pub fn from_cbor(cbor: &Cbor) -> Option<Self> {
        let [counter, device, subject, field, value, replaces, at] = cbor.as_array()?.as_slice() else {
            return None;
        };
        let replaces = replaces.as_array()?;
        let counter = u64::try_from(counter.as_integer()?).ok()?;
        if replaces.len() > REPLACES_MAX || counter > COUNTER_MAX {
            return None;
        }
        Some(Self {
            id: EditId { counter, device: DeviceId::from_slice(device.as_bytes()?)? },
            subject: Subject::from_cbor(subject)?,
            field: u16::try_from(field.as_integer()?).ok()?,
            value: Value::from_cbor(value),
            replaces: replaces.iter().map(EditId::from_cbor).collect::<Option<_>>()?,
            at_s: if at.is_null() { None } else { Some(i64::try_from(at.as_integer()?).ok()?) },
        })
    }
}
