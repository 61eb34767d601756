//! One cell of a table: short text that stands for an answer of the question's kind.

use crate::registration::{
    Document, FieldKind, FieldSpec, PartialDate, PhoneNumber, Value, field::Also, phone::e164, value::DOCUMENT_KINDS,
};

/// The country in whose national form a telephone number without a country code is meant.
const PHONE_COUNTRY: &str = "MEX";

/// Reads a cell that is not empty. `?` is "I do not know", `-` "I do not have one"; several answers stand apart by `;`.
pub fn read(row: &FieldSpec, cell: &str) -> Option<Value> {
    let cell = cell.trim();
    match cell {
        "?" if row.also.contains(&Also::Unknown) => return Some(Value::Unknown),
        "-" if row.also.contains(&Also::NotHaving) => return Some(Value::NotHaving),
        _ => {}
    }
    Some(match row.kind {
        FieldKind::Name { .. } | FieldKind::Text { .. } | FieldKind::Email | FieldKind::LatinName { .. } | FieldKind::Notes { .. } => {
            Value::text_nfc(cell)
        }
        FieldKind::Choice { choices } => Value::Choice { choice: choice(choices, cell).to_owned() },
        FieldKind::Choices { choices, .. } => Value::Choices { choices: parts(cell).map(|one| choice(choices, one).to_owned()).collect() },
        FieldKind::Countries { .. } => Value::Choices { choices: parts(cell).map(str::to_uppercase).collect() },
        FieldKind::Languages { .. } => Value::Choices { choices: parts(cell).map(str::to_lowercase).collect() },
        FieldKind::BirthDate | FieldKind::PastDate => Value::Date { date: date(cell)? },
        FieldKind::Phones { .. } => Value::Phones { phones: parts(cell).map(phone).collect() },
        FieldKind::Measure { units } => measure(units, cell)?,
        FieldKind::Documents { .. } => Value::Documents { documents: parts(cell).map(document).collect::<Option<_>>()? },
        // Who of the family it is stands in no cell: people of a file have no ids yet.
        FieldKind::Member => return None,
    })
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|part| !part.is_empty())
}

/// The choice as it is spelled, however it was capitalised; itself where there is none, for the check to name.
fn choice<'a>(choices: &[&'a str], cell: &'a str) -> &'a str {
    choices.iter().find(|choice| choice.eq_ignore_ascii_case(cell)).copied().unwrap_or(cell)
}

/// `1991`, `1991-07`, `1991-07-04`, or `age 34`.
fn date(cell: &str) -> Option<PartialDate> {
    if let Some(age) = cell.strip_prefix("age") {
        return Some(PartialDate { age_years: Some(age.trim().parse().ok()?), ..PartialDate::default() });
    }
    let mut parts = cell.split('-');
    let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let mut small = || parts.next().map(|part| part.trim().parse::<u8>().ok());
    let date = match (small(), small()) {
        (None, _) => PartialDate { year: Some(year), ..PartialDate::default() },
        (Some(month), None) => PartialDate { year: Some(year), month: Some(month?), ..PartialDate::default() },
        (Some(month), Some(day)) => PartialDate { year: Some(year), month: Some(month?), day: Some(day?), age_years: None },
    };
    parts.next().is_none().then_some(date)
}

fn phone(typed: &str) -> PhoneNumber {
    PhoneNumber { typed: typed.to_owned(), country: PHONE_COUNTRY.to_owned(), e164: e164(typed, PHONE_COUNTRY), uses: Vec::new() }
}

/// `158 cm`, `5 ft 7 in`, `61 kg`, `134 lb`.
fn measure(units: &[&str], cell: &str) -> Option<Value> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let (unit, amount) = match words.as_slice() {
        [amount, unit] => (*unit, amount.parse().ok()?),
        [feet, "ft", inches, "in"] => ("in", feet.parse::<u16>().ok()?.checked_mul(12)?.checked_add(inches.parse().ok()?)?),
        _ => return None,
    };
    units.contains(&unit).then(|| Value::Measure { unit: unit.to_owned(), amount })
}

/// `passport HTI PP1234567 2027-01-31`; the last may be missing.
fn document(cell: &str) -> Option<Document> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    let (kind, country, number, expires) = match words.as_slice() {
        [kind, country, number] => (kind, country, number, PartialDate::default()),
        [kind, country, number, expires] => (kind, country, number, date(expires)?),
        _ => return None,
    };
    Some(Document {
        document_kind: choice(DOCUMENT_KINDS, kind).to_owned(),
        country: country.to_uppercase(),
        number: (*number).to_owned(),
        expires,
        ..Document::default()
    })
}
