//! The questions that every person of a group is asked. One line is the struct field and its row.
//!
//! To add a question: a line here, its words in `locales/*/registration.ftl`, nothing else (docs/recipes).

use super::field::{FieldKind, rows};

/// The longest name that is kept, in characters; longer than any on an ICAO 9303 document.
const NAME_CHARS_MAX: u16 = 200;

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
        birth_city: 7, "birth", FieldKind::Text { chars_max: 100 }, ToSubmit, Everyone, or Unknown;
        /// Sex marker, as the person gives it.
        sex_marker: 8, "sex", FieldKind::Choice { choices: &["female", "male", "x", "prefer_not_to_say"] }, ToSubmit, Everyone;
        /// Nationalities, or statelessness.
        nationalities: 9, "nationality", FieldKind::Countries { count_max: 3, stateless: true }, ToSubmit, Everyone;
        /// The country where the person lived last.
        residence_country: 10, "nationality", FieldKind::Countries { count_max: 1, stateless: false }, ToSubmit, Everyone;
        /// Languages the person speaks.
        languages: 11, "languages", FieldKind::Languages { count_max: 5 }, ToSubmit, Everyone;
        /// A telephone number where the person can be reached.
        phone: 13, "contact", FieldKind::Phone, Optional, Everyone, or NotHaving;
    }
}
