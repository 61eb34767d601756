//! The questions that every person of a group is asked. One line is the struct field and its row.
//!
//! To add a question: a line here, its words in `locales/*/registration.ftl`, nothing else (docs/recipes).

use super::field::{FieldKind, rows};

/// The longest name that is kept, in characters; longer than any on an ICAO 9303 document.
const NAME_CHARS_MAX: u16 = 200;

/// The longest place or occupation, in characters.
const TEXT_CHARS_MAX: u16 = 100;

rows! {
    /// The settled answers of one person. `None` where nothing, or a conflict, stands.
    Person {
        /// The whole name as the person writes it, in any script.
        name_as_written: 1, "name", FieldKind::Name { chars_max: NAME_CHARS_MAX }, ToSubmit, Everyone;
        /// Given names, where the name has such a part.
        given_names: 2, "name", FieldKind::Name { chars_max: NAME_CHARS_MAX }, Optional, Everyone, or NotHaving;
        /// First surname.
        surname_1: 3, "name", FieldKind::Name { chars_max: NAME_CHARS_MAX }, Optional, Everyone, or NotHaving;
        /// Second surname, as in Spanish.
        surname_2: 4, "name", FieldKind::Name { chars_max: NAME_CHARS_MAX }, Optional, Everyone, or NotHaving;
        /// What the person is to the lead person.
        relation_to_lead: 12, "relation", FieldKind::Choice { choices: &[
            "spouse_or_partner", "child", "parent", "sibling", "grandparent", "grandchild", "other_relative", "guardian", "not_related",
        ] }, ToSubmit, EveryoneButLead;
        /// Birth date, or as much of it as is known.
        birth_date: 5, "birth", FieldKind::BirthDate, ToSubmit, Everyone;
        /// Country of birth.
        birth_country: 6, "birth", FieldKind::Countries { count_max: 1, stateless: false }, ToSubmit, Everyone, or Unknown;
        /// City or village of birth.
        birth_city: 7, "birth", FieldKind::Text { chars_max: TEXT_CHARS_MAX }, ToSubmit, Everyone, or Unknown;
        /// The adult of the group who answers for a child.
        guardian: 14, "guardian", FieldKind::Member, ToSubmit, Children, or NotHaving;
        /// Sex marker, as the person gives it.
        sex_marker: 8, "sex", FieldKind::Choice { choices: &["female", "male", "x", "prefer_not_to_say"] }, ToSubmit, Everyone;
        /// Nationalities, or statelessness.
        nationalities: 9, "nationality", FieldKind::Countries { count_max: 3, stateless: true }, ToSubmit, Everyone, shared by Members;
        /// The country where the person lived last.
        residence_country: 10, "nationality", FieldKind::Countries { count_max: 1, stateless: false }, ToSubmit, Everyone,
            shared by Members;
        /// Languages the person speaks; `mis` is one that the list does not have.
        languages: 11, "languages", FieldKind::Languages { count_max: 5 }, ToSubmit, Everyone, shared by Members;
        /// The language that is not on the list, in the person's words.
        other_language: 15, "languages", FieldKind::Text { chars_max: TEXT_CHARS_MAX }, Optional, Everyone, shared by Members;
        /// Languages the person reads with ease.
        reads: 16, "languages", FieldKind::Languages { count_max: 3 }, Optional, Everyone, or NotHaving, shared by Members;
        /// Travel and identity documents; their names never replace the person's own.
        documents: 17, "documents", FieldKind::Documents { count_max: 5 }, Optional, Everyone, or NotHaving;
        /// Telephone numbers where the person can be reached.
        phones: 18, "contact", FieldKind::Phones { count_max: 3 }, Optional, Everyone, or NotHaving, shared by Members;
        /// E-mail address.
        email: 19, "contact", FieldKind::Email, Optional, Everyone, or NotHaving, shared by Members;
        /// When it is safe to write or call.
        safe_to_contact: 20, "contact", FieldKind::Choices { choices: &["any_time", "morning", "afternoon", "evening", "only_write"], count_max: 5 },
            Optional, Everyone, shared by Members;
        /// The Mexican state where the person stays, ISO 3166-2.
        staying_state: 21, "staying", FieldKind::Choice { choices: super::countries::MEXICAN_STATES }, Optional, Everyone, or Unknown,
            shared by Members;
        /// The kind of place. No street is ever asked.
        staying_with: 22, "staying", FieldKind::Choice { choices: &[
            "shelter", "rented", "family_or_friends", "employer", "camp", "street", "other", "prefer_not_to_say",
        ] }, Optional, Everyone, shared by Members;
        /// The town, or the name of the shelter.
        staying_place: 23, "staying", FieldKind::Text { chars_max: TEXT_CHARS_MAX }, Optional, Everyone, shared by Members;
        /// What the person needs at the appointment.
        person_needs: 24, "person-needs", FieldKind::Choices { choices: super::group::NEEDS, count_max: 6 }, Optional, Everyone;
        /// Height.
        height: 25, "description", FieldKind::Measure { units: &["cm", "in"] }, Optional, Everyone, or Unknown;
        /// Weight.
        weight: 26, "description", FieldKind::Measure { units: &["kg", "lb"] }, Optional, Everyone, or Unknown;
        /// Eye colour.
        eye_colour: 27, "description", FieldKind::Choice { choices: &["brown", "black", "blue", "green", "grey", "hazel", "other"] },
            Optional, Everyone;
        /// Marital status.
        marital_status: 28, "life", FieldKind::Choice { choices: &[
            "single", "married", "living_together", "separated", "divorced", "widowed", "prefer_not_to_say",
        ] }, Optional, Everyone;
        /// Work, now or before the journey.
        occupation: 29, "life", FieldKind::Text { chars_max: TEXT_CHARS_MAX }, Optional, Everyone, or NotHaving;
        /// When the journey began.
        left_home: 30, "journey", FieldKind::PastDate, Optional, Everyone, or Unknown, shared by Members;
        /// Countries on the way, in order.
        countries_crossed: 31, "journey", FieldKind::Countries { count_max: 15, stateless: false }, Optional, Everyone, shared by Members;
        /// When the person came to Mexico.
        entered_mexico: 32, "journey", FieldKind::PastDate, Optional, Everyone, or Unknown, shared by Members;
        /// Somebody to call in an emergency.
        emergency_name: 33, "emergency", FieldKind::Name { chars_max: NAME_CHARS_MAX }, Optional, Everyone, or NotHaving,
            shared by Members;
        /// What that somebody is to the person.
        emergency_relation: 34, "emergency", FieldKind::Text { chars_max: TEXT_CHARS_MAX }, Optional, Everyone, shared by Members;
        /// How that somebody is reached.
        emergency_phones: 35, "emergency", FieldKind::Phones { count_max: 1 }, Optional, Everyone, or NotHaving, shared by Members;
        /// Other names the person has used.
        other_names: 36, "other-names", FieldKind::Text { chars_max: 400 }, Optional, Everyone, or NotHaving;
        /// The name in the letters of documents; Turno proposes the form of ICAO 9303.
        latin_name: 37, "other-names", FieldKind::LatinName { chars_max: NAME_CHARS_MAX }, Optional, Everyone;
        /// Whatever else should be known.
        notes: 38, "notes", FieldKind::Notes { chars_max: 1_000 }, Optional, Everyone;
    }
}

impl Person {
    /// The number of the question after what somebody is to the lead person.
    pub const RELATION_TO_LEAD: u16 = 12;
}
