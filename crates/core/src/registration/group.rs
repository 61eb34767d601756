//! The questions that a group answers once, and the limits of a group.

use super::field::{FieldKind, rows};

/// The most people one group may have (families of three generations fit; design §3).
pub const PEOPLE_MAX: usize = 20;

/// From this many people on, a warning asks whether it is really one group.
pub const PEOPLE_UNUSUAL: usize = 12;

/// What a person, or a group, may need at an appointment.
pub const NEEDS: &[&str] = &["medical", "pregnancy", "wheelchair", "interpreter", "small_child", "safety_concern"];

/// The choice of `consent` that takes it back.
pub const CONSENT_WITHDRAWN: &str = "withdrawn";

rows! {
    /// The settled answers of the group. `None` where nothing, or a conflict, stands.
    Group {
        /// What kind of group it is.
        group_kind: 101, "group", FieldKind::Choice { choices: &["single", "family", "travelling_together"] }, ToSubmit, Everyone;
        /// How the people agreed that their answers are kept and sent; can be taken back.
        consent: 104, "consent", FieldKind::Choice { choices: &[
            "own_device", "in_person", "in_writing", "by_phone", CONSENT_WITHDRAWN,
        ] }, ToSubmit, Everyone;
        /// The language in which it was explained.
        consent_language: 105, "consent", FieldKind::Languages { count_max: 1 }, ToSubmit, Everyone;
        /// The language of Turno in which the group reads.
        reading_language: 106, "consent", FieldKind::Choice { choices: &["en", "es", "ht"] }, Optional, Everyone;
        /// Where the group would go; `none` is a first-class choice.
        us_destination: 102, "destination", FieldKind::Choice { choices: &["none", "organisation", "person", "address"] }, ToSubmit, Everyone;
        /// Who waits there.
        destination_name: 107, "destination-details", FieldKind::Text { chars_max: 200 }, Optional, WithDestination;
        /// City there.
        destination_city: 108, "destination-details", FieldKind::Text { chars_max: 100 }, Optional, WithDestination, or Unknown;
        /// State there.
        destination_state: 109, "destination-details", FieldKind::Text { chars_max: 100 }, Optional, WithDestination, or Unknown;
        /// How who waits there is reached.
        destination_phones: 110, "destination-details", FieldKind::Phones { count_max: 1 }, Optional, WithDestination, or Unknown;
        /// What the group needs at the appointment.
        needs: 103, "needs", FieldKind::Choices { choices: NEEDS, count_max: 6 }, Optional, Everyone;
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
    /// On the group: the group that its people came from, as text, when it was split from one or joined with one.
    pub const CAME_FROM: u16 = 205;
    /// On the group: the group into which all its people went, as text.
    pub const WENT_INTO: u16 = 206;
    /// On a device: the parcel of the claim by which it asks for the group, as text.
    pub const CLAIMED: u16 = 207;
    /// On a person: the photo that stands, as text; cleared when it was taken out.
    pub const PHOTO: u16 = 208;
    /// On a person: the photo of a document that stands, as text; cleared when it was taken out.
    pub const DOCUMENT_PHOTO: u16 = 209;
    /// On a device: `laptop` or `phone`.
    pub const DEVICE_KIND: u16 = 203;
}
