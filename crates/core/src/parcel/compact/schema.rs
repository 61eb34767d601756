//! What both ends know beforehand: the rows in their order, and what each can be answered with.
//!
//! A frozen picture of the form (`assets/wire/schema-1.txt`). A row or a choice that came later is written out in full
//! until the next version, so a new question touches nothing here.

use std::{collections::BTreeMap, sync::LazyLock};

/// The rows of this version.
const TEXT: &str = include_str!("../../../../../assets/wire/schema-1.txt");

/// The rows and the lists.
#[derive(Debug, Default)]
pub struct Schema {
    rows: Vec<Row>,
    places: BTreeMap<u16, usize>,
    lists: BTreeMap<&'static str, Vec<&'static str>>,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// Its number.
    pub number: u16,
    /// What can be chosen; empty where something else is answered.
    pub choices: Vec<&'static str>,
}

/// The schema of this version.
pub fn schema() -> &'static Schema {
    static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::parse(TEXT));
    &SCHEMA
}

impl Schema {
    /// `list NAME word…` and `row NUMBER [@NAME | word…]`; `#` opens a comment.
    fn parse(text: &'static str) -> Self {
        let mut schema = Self::default();
        for line in text.lines() {
            let mut words = line.split_ascii_whitespace();
            match (words.next(), words.next()) {
                (Some("list"), Some(name)) => drop(schema.lists.insert(name, words.collect())),
                (Some("row"), Some(number)) => {
                    let Ok(number) = number.parse() else { continue };
                    let words: Vec<&str> = words.collect();
                    let choices = match words.as_slice() {
                        [one] if one.starts_with('@') => schema.list(one.trim_start_matches('@')).to_vec(),
                        _ => words,
                    };
                    schema.places.insert(number, schema.rows.len());
                    schema.rows.push(Row { number, choices });
                }
                _ => {}
            }
        }
        schema
    }

    /// The place of a row.
    pub fn place(&self, number: u16) -> Option<usize> {
        self.places.get(&number).copied()
    }

    /// The row at a place.
    pub fn row(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)
    }

    /// The choices of a row; none for a row that came later.
    pub fn choices(&self, number: u16) -> &[&'static str] {
        self.place(number).and_then(|place| self.row(place)).map_or(&[], |row| row.choices.as_slice())
    }

    /// A list by its name.
    pub fn list(&self, name: &str) -> &[&'static str] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }
}
