//! Families out of a file: a table (CSV) or a list (JSON). Every row that cannot be taken is named, with the reason.
//!
//! A family is taken whole or not at all: one wrong row refuses its family, never another. Nothing is written here.

mod cell;
mod json;
mod table;

use super::{FieldSpec, Severity, Value, check::check_value, group::Group, group::PEOPLE_MAX, person::Person};
use crate::{Code, Failure};
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// Largest file that is read, in bytes.
pub const BYTES_MAX: usize = 5 * 1024 * 1024;

/// Most families of one file.
const FAMILIES_MAX: usize = 2_000;

/// The column that says which rows are one family.
const FAMILY_COLUMN: &str = "family";

/// A family of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportedFamily {
    /// The row of its first person, counted from 1 for the line with the names of the columns.
    pub row: u32,
    /// The group's answers by number.
    pub answers: Vec<(u16, Value)>,
    /// The people's answers by number, the lead person first.
    pub people: Vec<Vec<(u16, Value)>>,
}

/// What is wrong with one row. Words: `registration-import-problem-<code>`, or `registration-problem-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RefusedRow {
    /// The row, counted from 1 for the line with the names of the columns; in a list, the family's place.
    pub row: u32,
    /// The column, where one is to blame: the id of a question, or the column's own name.
    pub column: Option<String>,
    /// Stable code.
    pub code: &'static str,
}

/// What a file holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// Families that can be taken.
    pub families: Vec<ImportedFamily>,
    /// Rows that cannot.
    pub refused: Vec<RefusedRow>,
    /// Columns that are no question of Turno; they were not read.
    pub unknown_columns: Vec<String>,
}

/// Reads a file. `RegistrationImportTooLarge` (with `max`, in megabytes), `RegistrationImportForeign`.
pub fn read(bytes: &[u8], today: Date) -> Result<Import, Failure> {
    if bytes.len() > BYTES_MAX {
        return Err(Failure::new(Code::RegistrationImportTooLarge).with("max", BYTES_MAX / 1024 / 1024));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Code::RegistrationImportForeign)?.trim_start_matches('\u{FEFF}');
    let import = if text.trim_start().starts_with(['{', '[']) { json::read(text, today)? } else { table::read(text, today)? };
    if import.families.len() > FAMILIES_MAX {
        return Err(Failure::new(Code::RegistrationImportTooLarge).with("max", FAMILIES_MAX));
    }
    Ok(import)
}

/// The names of all columns that a table may have, as its first line.
pub fn columns() -> String {
    let ids = Group::ROWS.iter().chain(Person::ROWS).map(|row| row.id);
    std::iter::once(FAMILY_COLUMN).chain(ids).collect::<Vec<_>>().join(",") + "\r\n"
}

/// A family from its parts: too many people, or nobody, is said.
fn family(row: u32, answers: Vec<(u16, Value)>, people: Vec<Vec<(u16, Value)>>) -> Result<ImportedFamily, RefusedRow> {
    let refused = |code| RefusedRow { row, column: None, code };
    if people.len() > PEOPLE_MAX {
        return Err(refused("too-many-people"));
    }
    if people.iter().all(Vec::is_empty) {
        return Err(refused("no-people"));
    }
    Ok(ImportedFamily { row, answers, people })
}

/// An answer, unless it is one that a person would have to correct: then its code.
fn passed(row: &FieldSpec, value: Value, today: Date) -> Result<Value, &'static str> {
    match check_value(row, &value, today) {
        Some((code, Severity::Stop)) => Err(code),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests;
