//! Everything one group states about itself: the rows of the form, the edits, their merge, the checks.
//!
//! Knows nothing of sending (`parcel`, `sync`) nor of storing (the vault crate).

pub mod check;
pub mod countries;
pub mod date;
pub mod edit;
pub mod field;
pub mod form;
pub mod group;
pub mod handoff;
pub mod import;
pub mod latin;
pub mod log;
pub mod moving;
pub mod mrz;
pub mod person;
pub mod phone;
pub mod search;
pub mod submission;
pub mod value;

pub use check::{FieldProblem, Severity, check};
pub use date::PartialDate;
pub use edit::{Edit, EditId, Subject};
pub use field::{FieldKind, FieldSpec, Need};
pub use log::Log;
pub use value::{Document, PhoneNumber, Value};
