//! A table: the first line names the columns, every further line is a person, `family` says who belongs together.

use super::{FAMILY_COLUMN, Import, RefusedRow, cell, family, passed};
use crate::{
    Code, Failure,
    registration::{FieldSpec, Value, group::Group, person::Person},
};
use jiff::civil::Date;

/// What a column is for.
enum Column {
    Family,
    Group(&'static FieldSpec),
    Person(&'static FieldSpec),
    Unknown,
}

/// One line, read.
struct Line {
    row: u32,
    family: String,
    answers: Vec<(u16, Value)>,
    person: Vec<(u16, Value)>,
    refused: Vec<RefusedRow>,
}

/// Reads a table whose cells stand apart by commas, semicolons or tabs.
pub fn read(text: &str, today: Date) -> Result<Import, Failure> {
    let mut lines = csv::ReaderBuilder::new().delimiter(delimiter(text)).flexible(true).from_reader(text.as_bytes());
    let names: Vec<String> =
        lines.headers().map_err(|_| Code::RegistrationImportForeign)?.iter().map(|name| name.trim().to_lowercase()).collect();
    let columns: Vec<Column> = names.iter().map(|name| column(name)).collect();
    if !columns.iter().any(|column| matches!(column, Column::Person(_))) {
        return Err(Code::RegistrationImportForeign.into());
    }
    let unknown = names.iter().zip(&columns).filter(|(_, column)| matches!(column, Column::Unknown)).map(|(name, _)| name.clone());
    let mut import = Import { unknown_columns: unknown.collect(), ..Import::default() };
    let mut families: Vec<Vec<Line>> = Vec::new();
    for (row, record) in (2..).zip(lines.records()) {
        match record {
            Err(_) => import.refused.push(RefusedRow { row, column: None, code: "row-unreadable" }),
            Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
            Ok(record) => {
                let line = read_line(row, &record, &columns, &names, today);
                let together = families
                    .iter_mut()
                    .find(|lines| !line.family.is_empty() && lines.first().is_some_and(|first| first.family == line.family));
                match together {
                    Some(lines) => lines.push(line),
                    None => families.push(vec![line]),
                }
            }
        }
    }
    for lines in families {
        take(lines, &mut import);
    }
    import.refused.sort_by_key(|refused| refused.row);
    Ok(import)
}

/// Takes a family when all its rows are right; else every row of it is named.
fn take(lines: Vec<Line>, import: &mut Import) {
    let row = lines.first().map_or(0, |line| line.row);
    if lines.iter().any(|line| !line.refused.is_empty()) {
        for line in lines {
            if line.refused.is_empty() {
                import.refused.push(RefusedRow { row: line.row, column: None, code: "family-refused" });
            }
            import.refused.extend(line.refused);
        }
        return;
    }
    // What a family answers once stands in its first row that has it.
    let mut answers: Vec<(u16, Value)> = Vec::new();
    for (field, value) in lines.iter().flat_map(|line| &line.answers) {
        if !answers.iter().any(|(known, _)| known == field) {
            answers.push((*field, value.clone()));
        }
    }
    match family(row, answers, lines.into_iter().map(|line| line.person).collect()) {
        Ok(family) => import.families.push(family),
        Err(refused) => import.refused.push(refused),
    }
}

fn read_line(row: u32, record: &csv::StringRecord, columns: &[Column], names: &[String], today: Date) -> Line {
    let mut line = Line { row, family: String::new(), answers: Vec::new(), person: Vec::new(), refused: Vec::new() };
    if record.len() > columns.len() {
        line.refused.push(RefusedRow { row, column: None, code: "row-too-long" });
    }
    for ((cell, column), name) in record.iter().zip(columns).zip(names) {
        let (spec, of_group) = match column {
            Column::Family => {
                line.family = cell.trim().to_owned();
                continue;
            }
            Column::Unknown => continue,
            Column::Group(spec) => (spec, true),
            Column::Person(spec) => (spec, false),
        };
        if cell.trim().is_empty() {
            continue;
        }
        match cell::read(spec, cell).ok_or("cell-unreadable").and_then(|value| passed(spec, value, today)) {
            Ok(value) if of_group => line.answers.push((spec.number, value)),
            Ok(value) => line.person.push((spec.number, value)),
            Err(code) => line.refused.push(RefusedRow { row, column: Some(name.clone()), code }),
        }
    }
    line
}

fn column(name: &str) -> Column {
    if name == FAMILY_COLUMN {
        return Column::Family;
    }
    let person = FieldSpec::by_id(Person::ROWS, name).map(Column::Person);
    person.or_else(|| FieldSpec::by_id(Group::ROWS, name).map(Column::Group)).unwrap_or(Column::Unknown)
}

/// Office programs write semicolons where the comma is for decimals.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let count = |sign: char| first.chars().filter(|c| *c == sign).count();
    if count('\t') > count(',') && count('\t') > count(';') {
        b'\t'
    } else if count(';') > count(',') {
        b';'
    } else {
        b','
    }
}
