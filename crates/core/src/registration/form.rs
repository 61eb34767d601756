//! The form as pages: rows grouped by section, in the order of the rows. Read by the screens.

use super::{FieldSpec, group::Group, person::Person};
use serde::Serialize;
use ts_rs::TS;

/// One page of the form: one thing at a time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Section {
    /// Stable name; Fluent id `registration-section-<id>`.
    pub id: &'static str,
    /// Its questions.
    pub fields: Vec<&'static FieldSpec>,
}

/// The whole form.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Form {
    /// Pages that each person gets.
    pub person: Vec<Section>,
    /// Pages that the group gets once.
    pub group: Vec<Section>,
    /// Country codes that can be chosen, ISO 3166-1 alpha-3.
    pub countries: &'static [&'static str],
    /// The UN's codes for people without a nationality.
    pub stateless: &'static [&'static str],
    /// Language tags that can be chosen, BCP 47.
    pub languages: &'static [&'static str],
    /// Kinds of documents that can be chosen.
    pub document_kinds: &'static [&'static str],
    /// What a telephone number can be used for.
    pub phone_uses: &'static [&'static str],
    /// The most people a group may have.
    pub people_max: usize,
}

/// The form of this version.
pub fn form() -> Form {
    Form {
        person: sections(Person::ROWS),
        group: sections(Group::ROWS),
        countries: super::countries::COUNTRIES,
        stateless: super::countries::STATELESS,
        languages: super::countries::LANGUAGES,
        document_kinds: super::value::DOCUMENT_KINDS,
        phone_uses: super::value::PHONE_USES,
        people_max: super::group::PEOPLE_MAX,
    }
}

fn sections(rows: &'static [FieldSpec]) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for row in rows {
        match sections.iter_mut().find(|section| section.id == row.section) {
            Some(section) => section.fields.push(row),
            None => sections.push(Section { id: row.section, fields: vec![row] }),
        }
    }
    sections
}
