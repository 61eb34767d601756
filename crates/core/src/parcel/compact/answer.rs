//! One answer as a kind and its parts. What no kind fits is kept whole as CBOR, so every answer reads back as it was.

use super::{
    Ids,
    columns::{Columns, Written},
    numbers::{put_number, put_text},
    schema::schema,
};
use crate::{
    ids::PersonId,
    parcel::cbor,
    registration::{Document, Edit, PartialDate, PhoneNumber, Value},
};
use std::collections::BTreeMap;

/// The first byte of an answer; part of the wire form.
mod kind {
    pub const CLEARED: u8 = 0;
    pub const UNKNOWN: u8 = 1;
    pub const NOT_HAVING: u8 = 2;
    /// Length in the parts, CBOR in the texts.
    pub const CBOR: u8 = 3;
    /// As the answer to this row just before, of whomever.
    pub const SAME: u8 = 4;
    pub const TEXT: u8 = 5;
    /// A choice that the schema does not know.
    pub const CHOICE_TEXT: u8 = 6;
    pub const MEASURE: u8 = 8;
    pub const PHONES: u8 = 9;
    pub const DOCUMENTS: u8 = 10;
    /// A person of the group, by place.
    pub const PERSON: u8 = 11;
    /// Bytes in hexadecimal.
    pub const HEX: u8 = 12;
    /// The same as `PERSON`, chosen.
    pub const CHOICE_PERSON: u8 = 13;
    /// From here on: the choice's place in its row.
    pub const CHOICE: u8 = 16;
    /// From here on: which parts of a date there are.
    pub const DATE: u8 = 112;
    /// From here on: how many were chosen.
    pub const CHOICES: u8 = 128;
}

/// Says that a text stands instead of a place in a list.
const NOT_LISTED: u8 = 255;

/// The year that dates count from; others are written as CBOR.
const YEAR_BASE: u16 = 1_900;

/// Longer answers are never `SAME`: a few bytes must not unfold to a bookful.
const SAME_CHARS_MAX: usize = 400;
const SAME_PARTS_MAX: usize = 16;

/// The last answer to each row.
#[derive(Default)]
pub struct Before(BTreeMap<u16, Value>);

impl Before {
    fn is_same(&self, field: u16, value: &Value) -> bool {
        let short = matches!(value, Value::Choice { .. } | Value::Cleared | Value::Unknown | Value::NotHaving);
        !short && self.repeatable(field) == Some(value)
    }

    fn repeatable(&self, field: u16) -> Option<&Value> {
        self.0.get(&field).filter(|value| value.is_within(SAME_CHARS_MAX, SAME_PARTS_MAX))
    }
}

/// The person that an answer names, if it is one by its id.
pub fn person_named(value: &Value) -> Option<PersonId> {
    value.as_text().or_else(|| value.as_choice()).and_then(PersonId::parse)
}

/// Writes the answer of an edit.
pub fn put(columns: &mut Written, edit: &Edit, before: &mut Before, ids: &Ids) {
    if before.is_same(edit.field, &edit.value) {
        columns.kinds.push(kind::SAME);
        return;
    }
    if put_known(columns, edit, ids).is_none() {
        put_cbor(columns, &edit.value);
    }
    before.0.insert(edit.field, edit.value.clone());
}

/// `None`, and nothing written, when no kind fits.
fn put_known(columns: &mut Written, edit: &Edit, ids: &Ids) -> Option<()> {
    let choices = schema().choices(edit.field);
    match &edit.value {
        Value::Cleared => columns.kinds.push(kind::CLEARED),
        Value::Unknown => columns.kinds.push(kind::UNKNOWN),
        Value::NotHaving => columns.kinds.push(kind::NOT_HAVING),
        Value::Text { text } => put_words(columns, text, ids),
        Value::Choice { choice } => match place_in(choices, choice).filter(|place| *place < kind::DATE - kind::CHOICE) {
            Some(place) => columns.kinds.push(kind::CHOICE + place),
            None => match place_of(choice, ids) {
                Some(place) => {
                    columns.kinds.push(kind::CHOICE_PERSON);
                    put_number(&mut columns.parts, place);
                }
                None => {
                    columns.kinds.push(kind::CHOICE_TEXT);
                    put_text(&mut columns.texts, choice);
                }
            },
        },
        Value::Choices { choices: chosen } => {
            let count = u8::try_from(chosen.len()).ok().filter(|count| *count < kind::CHOICES)?;
            columns.kinds.push(kind::CHOICES + count);
            chosen.iter().for_each(|one| put_listed(columns, choices, one));
        }
        Value::Date { date } => {
            let flags = date_flags(date)?;
            columns.kinds.push(kind::DATE + flags);
            put_date(columns, date);
        }
        Value::Measure { unit, amount } => {
            let unit = place_in(schema().list("units"), unit)?;
            columns.kinds.push(kind::MEASURE);
            columns.parts.push(unit);
            put_number(&mut columns.parts, u64::from(*amount));
        }
        Value::Phones { phones } => {
            let count = u8::try_from(phones.len()).ok()?;
            columns.kinds.push(kind::PHONES);
            columns.parts.push(count);
            phones.iter().for_each(|phone| put_phone(columns, phone));
        }
        Value::Documents { documents } => {
            let count = u8::try_from(documents.len()).ok()?;
            let flags: Vec<u8> = documents.iter().map(|document| date_flags(&document.expires)).collect::<Option<_>>()?;
            columns.kinds.push(kind::DOCUMENTS);
            columns.parts.push(count);
            documents.iter().zip(flags).for_each(|(document, flags)| put_document(columns, document, flags));
        }
        Value::Newer { .. } => return None,
    }
    Some(())
}

fn put_words(columns: &mut Written, text: &str, ids: &Ids) {
    let hex = data_encoding::HEXLOWER.decode(text.as_bytes()).ok().filter(|bytes| bytes.len() >= 8);
    match (place_of(text, ids), hex) {
        (Some(place), _) => {
            columns.kinds.push(kind::PERSON);
            put_number(&mut columns.parts, place);
        }
        (None, Some(bytes)) => {
            columns.kinds.push(kind::HEX);
            put_number(&mut columns.parts, bytes.len() as u64);
            columns.texts.extend(bytes);
        }
        (None, None) => {
            columns.kinds.push(kind::TEXT);
            put_text(&mut columns.texts, text);
        }
    }
}

/// The place of the person with this id.
fn place_of(id: &str, ids: &Ids) -> Option<u64> {
    let person = PersonId::parse(id)?;
    ids.people.iter().position(|known| *known == person).map(|place| place as u64)
}

fn put_cbor(columns: &mut Written, value: &Value) {
    let bytes = cbor::encode(&value.to_cbor());
    columns.kinds.push(kind::CBOR);
    put_number(&mut columns.parts, bytes.len() as u64);
    columns.texts.extend(bytes);
}

fn put_listed(columns: &mut Written, list: &[&str], one: &str) {
    match place_in(list, one) {
        Some(place) => columns.parts.push(place),
        None => {
            columns.parts.push(NOT_LISTED);
            put_text(&mut columns.texts, one);
        }
    }
}

/// One bit for each part that is there; `None` for a year that does not fit.
fn date_flags(date: &PartialDate) -> Option<u8> {
    let fits = date.year.is_none_or(|year| (YEAR_BASE..=YEAR_BASE + 255).contains(&year));
    let there = [date.year.is_some(), date.month.is_some(), date.day.is_some(), date.age_years.is_some()];
    fits.then(|| there.iter().rev().fold(0, |flags, is| flags << 1 | u8::from(*is)))
}

fn put_date(columns: &mut Written, date: &PartialDate) {
    let year = date.year.and_then(|year| u8::try_from(year.checked_sub(YEAR_BASE)?).ok());
    columns.parts.extend([year, date.month, date.day, date.age_years].into_iter().flatten());
}

fn put_phone(columns: &mut Written, phone: &PhoneNumber) {
    put_text(&mut columns.texts, &phone.typed);
    put_listed(columns, schema().list("countries"), &phone.country);
    let uses = flags_in(schema().list("uses"), &phone.uses);
    let e164 = phone.e164.as_deref().map(|e164| derived(e164, &phone.typed));
    // Two bits: is there a number in E.164 (0 no, 1 as typed with other digits before it, 2 written out); then the uses.
    let (number, written) = match (&phone.e164, e164) {
        (Some(_), Some(Some((prefix, dropped)))) => (1, Some((prefix, Some(dropped)))),
        (Some(whole), _) => (2, Some((whole.as_str(), None))),
        (None, _) => (0, None),
    };
    columns.parts.push(number << 6 | uses.unwrap_or(USES_WRITTEN));
    if let Some((text, dropped)) = written {
        columns.parts.extend(dropped);
        put_text(&mut columns.texts, text);
    }
    if uses.is_none() {
        put_number(&mut columns.parts, phone.uses.len() as u64);
        phone.uses.iter().for_each(|one| put_text(&mut columns.texts, one));
    }
}

/// Says that the uses are written out.
const USES_WRITTEN: u8 = 0x3f;

/// A bit for each, if all are in the list, in its order.
fn flags_in(list: &[&str], chosen: &[String]) -> Option<u8> {
    let flags = chosen.iter().try_fold(0_u8, |flags, one| Some(flags | 1_u8.checked_shl(u32::from(place_in(list, one)?))?))?;
    (flags < USES_WRITTEN && named(list, flags) == chosen).then_some(flags)
}

fn named(list: &[&str], flags: u8) -> Vec<String> {
    list.iter().take(8).enumerate().filter(|(place, _)| flags >> place & 1 == 1).map(|(_, one)| (*one).to_owned()).collect()
}

/// How E.164 follows from what was typed: the digits before it, and how many typed digits are left out at its front.
fn derived<'a>(e164: &'a str, typed: &str) -> Option<(&'a str, u8)> {
    let digits = digits_of(typed);
    (0..digits.len().min(8)).find_map(|dropped| {
        let prefix = e164.strip_prefix('+')?.strip_suffix(digits.get(dropped..)?)?;
        (prefix.len() <= 4).then_some((prefix, dropped as u8))
    })
}

fn digits_of(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_digit).collect()
}

fn put_document(columns: &mut Written, document: &Document, expires: u8) {
    put_listed(columns, schema().list("documents"), &document.document_kind);
    put_listed(columns, schema().list("countries"), &document.country);
    columns.parts.push(expires);
    put_date(columns, &document.expires);
    put_text(&mut columns.texts, &document.number);
    put_text(&mut columns.texts, &document.name);
    put_text(&mut columns.texts, &document.mrz);
}

fn place_in(list: &[&str], one: &str) -> Option<u8> {
    list.iter().position(|known| *known == one).and_then(|place| u8::try_from(place).ok()).filter(|place| *place != NOT_LISTED)
}

/// Reads the answer to a row.
pub fn take(columns: &mut Columns<'_>, field: u16, before: &mut Before, ids: &Ids) -> Option<Value> {
    let which = columns.kinds.byte()?;
    if which == kind::SAME {
        return before.repeatable(field).cloned();
    }
    let value = take_known(columns, which, field, ids)?;
    before.0.insert(field, value.clone());
    Some(value)
}

fn take_known(columns: &mut Columns<'_>, which: u8, field: u16, ids: &Ids) -> Option<Value> {
    let choices = schema().choices(field);
    Some(match which {
        kind::CLEARED => Value::Cleared,
        kind::UNKNOWN => Value::Unknown,
        kind::NOT_HAVING => Value::NotHaving,
        kind::CBOR => {
            let length = columns.parts.count()?;
            Value::from_cbor(&cbor::decode(columns.texts.bytes(length)?).ok()?)
        }
        kind::TEXT => Value::Text { text: columns.texts.text()? },
        kind::CHOICE_TEXT => Value::Choice { choice: columns.texts.text()? },
        kind::PERSON => Value::Text { text: ids.people.get(columns.parts.count()?)?.to_string() },
        kind::CHOICE_PERSON => Value::Choice { choice: ids.people.get(columns.parts.count()?)?.to_string() },
        kind::HEX => {
            let length = columns.parts.count()?;
            Value::Text { text: data_encoding::HEXLOWER.encode(columns.texts.bytes(length)?) }
        }
        kind::MEASURE => {
            let unit = (*schema().list("units").get(usize::from(columns.parts.byte()?))?).to_owned();
            Value::Measure { unit, amount: u16::try_from(columns.parts.number()?).ok()? }
        }
        kind::PHONES => {
            let count = columns.parts.byte()?;
            Value::Phones { phones: (0..count).map(|_| take_phone(columns)).collect::<Option<_>>()? }
        }
        kind::DOCUMENTS => {
            let count = columns.parts.byte()?;
            Value::Documents { documents: (0..count).map(|_| take_document(columns)).collect::<Option<_>>()? }
        }
        kind::CHOICES.. => {
            let count = which - kind::CHOICES;
            Value::Choices { choices: (0..count).map(|_| take_listed(columns, choices)).collect::<Option<_>>()? }
        }
        kind::DATE.. => Value::Date { date: take_date(columns, which - kind::DATE)? },
        kind::CHOICE.. => Value::Choice { choice: (*choices.get(usize::from(which - kind::CHOICE))?).to_owned() },
        _ => return None,
    })
}

fn take_listed(columns: &mut Columns<'_>, list: &[&str]) -> Option<String> {
    match columns.parts.byte()? {
        NOT_LISTED => columns.texts.text(),
        place => list.get(usize::from(place)).map(|one| (*one).to_owned()),
    }
}

fn take_date(columns: &mut Columns<'_>, flags: u8) -> Option<PartialDate> {
    let mut part = |place: u8| if flags >> place & 1 == 1 { columns.parts.byte().map(Some) } else { Some(None) };
    let year = part(0)?.map(|year| YEAR_BASE + u16::from(year));
    Some(PartialDate { year, month: part(1)?, day: part(2)?, age_years: part(3)? })
}

fn take_phone(columns: &mut Columns<'_>) -> Option<PhoneNumber> {
    let typed = columns.texts.text()?;
    let country = take_listed(columns, schema().list("countries"))?;
    let head = columns.parts.byte()?;
    let e164 = match head >> 6 {
        0 => None,
        1 => {
            let dropped = usize::from(columns.parts.byte()?);
            let prefix = columns.texts.text()?;
            Some(format!("+{prefix}{}", digits_of(&typed).get(dropped..)?))
        }
        _ => Some(columns.texts.text()?),
    };
    let uses = match head & USES_WRITTEN {
        USES_WRITTEN => {
            let count = columns.parts.number()?;
            (0..count).map(|_| columns.texts.text()).collect::<Option<_>>()?
        }
        flags => named(schema().list("uses"), flags),
    };
    Some(PhoneNumber { typed, country, e164, uses })
}

fn take_document(columns: &mut Columns<'_>) -> Option<Document> {
    let document_kind = take_listed(columns, schema().list("documents"))?;
    let country = take_listed(columns, schema().list("countries"))?;
    let flags = columns.parts.byte()?;
    let expires = take_date(columns, flags)?;
    Some(Document {
        document_kind,
        country,
        expires,
        number: columns.texts.text()?,
        name: columns.texts.text()?,
        mrz: columns.texts.text()?,
    })
}
