//! What one question of the form is: a row. The form, the checks, the review and the wire all read rows.
//!
//! The rows themselves stand in `person` and `group`; their words in `locales/*/registration.ftl`.

use serde::Serialize;
use ts_rs::TS;

/// One question. To add one, write a row in `person.rs` (or `group.rs`) and its words; nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct FieldSpec {
    /// Its stable name: the struct field's name, and the Fluent id `registration-field-<id>`.
    pub id: &'static str,
    /// Its number in the stored and sent form. Never reuse one.
    pub number: u16,
    /// The page it stands on; Fluent id `registration-section-<section>`.
    pub section: &'static str,
    /// What can be answered.
    pub kind: FieldKind,
    /// Whether the registration can be sent without it.
    pub need: Need,
    /// Whom it is asked.
    pub asked: Asked,
    /// Answers that stand beside the kind's own.
    pub also: &'static [Also],
    /// Is the answer often the same for several people, so that it can be copied from another member?
    pub shared: bool,
}

/// What a field takes, with its limits.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum FieldKind {
    /// A name: letters of any script, marks, spaces, apostrophes, hyphens, full stops.
    Name {
        /// Longest allowed, in characters.
        chars_max: u16,
    },
    /// Plain words.
    Text {
        /// Longest allowed, in characters.
        chars_max: u16,
    },
    /// One of a few; Fluent ids `registration-choice-<field>-<choice>`.
    Choice {
        /// The choices' stable names.
        choices: &'static [&'static str],
    },
    /// Several of a few; same Fluent ids.
    Choices {
        /// The choices' stable names.
        choices: &'static [&'static str],
        /// Most that may be chosen.
        count_max: u8,
    },
    /// Countries, ISO 3166-1 alpha-3 with the UN's codes for people without one; Fluent ids `country-<CODE>`.
    Countries {
        /// Most that may be chosen.
        count_max: u8,
        /// Are XXA (stateless) and its like offered?
        stateless: bool,
    },
    /// Languages, BCP 47; Fluent ids `language-<tag>`.
    Languages {
        /// Most that may be chosen.
        count_max: u8,
    },
    /// A birth date in three boxes, or an age.
    BirthDate,
    /// A day in the past of which parts may be missing.
    PastDate,
    /// Telephone numbers, each as typed and in E.164.
    Phones {
        /// Most that may be given.
        count_max: u8,
    },
    /// An e-mail address.
    Email,
    /// A whole number of one of these units: `cm` or `in` (inches in all), `kg` or `lb`; Fluent ids `registration-unit-<unit>`.
    Measure {
        /// The units that can be chosen.
        units: &'static [&'static str],
    },
    /// Travel and identity documents; Fluent ids `registration-document-<kind>`.
    Documents {
        /// Most that may be given.
        count_max: u8,
    },
    /// Another person of the group, by id.
    Member,
    /// A name in the letters A to Z, as documents carry it.
    LatinName {
        /// Longest allowed, in characters.
        chars_max: u16,
    },
    /// Words over several lines.
    Notes {
        /// Longest allowed, in characters.
        chars_max: u16,
    },
}

/// Whether the registration can be sent without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Need {
    /// Never asked for again when left empty.
    Optional,
    /// Needed before the registration can be sent; a draft may miss it.
    ToSubmit,
}

/// Whom a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Asked {
    /// Every person (or the group, for a group's row).
    Everyone,
    /// Everybody but the lead person.
    EveryoneButLead,
    /// Who is under 18, as far as is known.
    Children,
    /// A group that has a place to go to in the United States.
    WithDestination,
}

/// Answers that are true for some people and stand beside what the field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Also {
    /// "I do not know."
    Unknown,
    /// "I do not have one."
    NotHaving,
}

/// Writes a struct of answers and, from the same lines, its rows: a question stands in one place.
macro_rules! rows {
    (
        $(#[$struct_doc:meta])*
        $name:ident {
            $( $(#[$doc:meta])* $field:ident: $number:literal, $section:literal, $kind:expr, $need:ident, $asked:ident
                $(, or $also:ident)* $(, shared by $shared:ident)?; )*
        }
    ) => {
        $(#[$struct_doc])*
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $name {
            $( $(#[$doc])* pub $field: Option<$crate::registration::Value>, )*
        }

        impl $name {
            /// The rows, in the order in which they are asked.
            pub const ROWS: &'static [$crate::registration::FieldSpec] = &[
                $( $crate::registration::FieldSpec {
                    id: stringify!($field),
                    number: $number,
                    section: $section,
                    kind: $kind,
                    need: $crate::registration::Need::$need,
                    asked: $crate::registration::field::Asked::$asked,
                    also: &[$( $crate::registration::field::Also::$also, )*],
                    shared: [$( stringify!($shared), )? ""].len() == 2,
                }, )*
            ];

            /// The settled answers of one subject of a log.
            pub fn read(log: &$crate::registration::Log, subject: $crate::registration::Subject) -> Self {
                Self { $( $field: log.settled(subject, $number).cloned(), )* }
            }

            /// The answer to a row, by its id.
            pub fn answer(&self, id: &str) -> Option<&$crate::registration::Value> {
                match id {
                    $( stringify!($field) => self.$field.as_ref(), )*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use rows;

impl FieldSpec {
    /// The row with this id.
    pub fn by_id(rows: &'static [Self], id: &str) -> Option<&'static Self> {
        rows.iter().find(|row| row.id == id)
    }
}
