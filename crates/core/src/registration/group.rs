//! The questions that a group answers once, and the limits of a group.

use super::field::{FieldKind, rows};

/// The most people one group may have (families of three generations fit; design §3).
pub const PEOPLE_MAX: usize = 20;

/// From this many people on, a warning asks whether it is really one group.
pub const PEOPLE_UNUSUAL: usize = 12;

rows! {
    /// The settled answers of the group. `None` where nothing, or a conflict, stands.
    Group {
        /// What kind of group it is.
        group_kind: 101, "group", FieldKind::Choice { choices: &["single", "family", "travelling_together"] }, ToSubmit, Everyone;
        /// Where the group would go; `none` is a first-class choice.
        us_destination: 102, "destination", FieldKind::Choice { choices: &["none", "organisation", "person", "address"] }, ToSubmit, Everyone;
        /// What the group needs at the appointment.
        needs: 103, "needs", FieldKind::Choices { choices: &[
            "medical", "pregnancy", "wheelchair", "interpreter", "small_child", "safety_concern",
        ], count_max: 6 }, Optional, Everyone;
    }
}

/// Field numbers that are not questions: written by the app itself.
pub mod own {
    /// On a person: `added` or `removed`.
    pub const PRESENCE: u16 = 200;
    /// On the group: the lead person's id.
    pub const LEAD: u16 = 201;
    /// On the group: the second at which it was first registered, as text; set once, it is the seniority.
    pub const REGISTERED_FIRST_AT: u16 = 202;
    /// On the group: the SHA-256 of the registration as it was last sent, as text.
    pub const SUBMITTED: u16 = 204;
    /// On a device: `laptop` or `phone`.
    pub const DEVICE_KIND: u16 = 203;
}
