//! Reads the machine-readable zone of a passport or identity card: ICAO Doc 9303, forms TD1, TD2 and TD3.
//!
//! Wrong check digits are listed, not refused: who typed the zone can look again. Visas (`V`) are no form of these.

use crate::failure::Code;
use crate::registration::PartialDate;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

/// Most characters that are looked at; the longest zone has 90.
const CHARS_MAX: usize = 400;

/// A validity further ahead than this, in years, is taken for one of the last century.
const VALID_YEARS_MAX: i16 = 50;

/// What a zone says of a document and its holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Mrz {
    /// Which of the three forms.
    pub format: MrzFormat,
    /// One or two letters: `P` a passport, `I`, `A` or `C` a card.
    pub document_code: String,
    /// Who issued it, as in `iso_country`.
    pub issuer: String,
    /// The document's number, with the part that overflowed into the optional data; fillers inside are spaces.
    pub number: String,
    /// The primary identifier; fillers are spaces.
    pub surnames: String,
    /// The secondary identifier; empty for who has one name only.
    pub given_names: String,
    /// As in `iso_country`.
    pub nationality: String,
    /// Unknown parts are missing. The century is the latest that does not lie after today.
    pub birth_date: PartialDate,
    /// `female`, `male` or `x`.
    pub sex: String,
    /// The last day of validity: 20xx, unless that were more than 50 years ahead.
    pub expires: PartialDate,
    /// Which check digits are wrong, of `number`, `birth_date`, `expires`, `optional` and `composite`.
    pub wrong_checks: Vec<&'static str>,
}

/// The forms of zone, by size of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MrzFormat {
    /// Cards: 3 lines of 30.
    Td1,
    /// Larger cards: 2 lines of 36.
    Td2,
    /// Passports: 2 lines of 44.
    Td3,
}

/// Where a form keeps what, as places in all its lines joined, first and last, counted from 1.
struct Places {
    format: MrzFormat,
    chars: usize,
    name: (usize, usize),
    /// Nine places; the check digit follows.
    number: (usize, usize),
    nationality: (usize, usize),
    /// Six places each; the check digit follows.
    birth_date: (usize, usize),
    sex: usize,
    expires: (usize, usize),
    /// Where a long number goes on.
    optional: (usize, usize),
    /// Has the optional data a check digit, in the place that follows?
    is_optional_checked: bool,
    /// What the composite check digit is over, in this order, and where it stands.
    composite: (&'static [(usize, usize)], usize),
}

const FORMS: [Places; 3] = [
    Places {
        format: MrzFormat::Td1,
        chars: 90,
        name: (61, 90),
        number: (6, 14),
        nationality: (46, 48),
        birth_date: (31, 36),
        sex: 38,
        expires: (39, 44),
        optional: (16, 30),
        is_optional_checked: false,
        composite: (&[(6, 30), (31, 37), (39, 45), (49, 59)], 60),
    },
    Places {
        format: MrzFormat::Td2,
        chars: 72,
        name: (6, 36),
        number: (37, 45),
        nationality: (47, 49),
        birth_date: (50, 55),
        sex: 57,
        expires: (58, 63),
        optional: (65, 71),
        is_optional_checked: false,
        composite: (&[(37, 46), (50, 56), (58, 71)], 72),
    },
    Places {
        format: MrzFormat::Td3,
        chars: 88,
        name: (6, 44),
        number: (45, 53),
        nationality: (55, 57),
        birth_date: (58, 63),
        sex: 65,
        expires: (66, 71),
        optional: (73, 86),
        is_optional_checked: true,
        composite: (&[(45, 54), (58, 64), (66, 87)], 88),
    },
];

/// Reads a zone as it was typed: in one line or several, with spaces, in lower case, `«` for `<<`.
/// `today` settles the centuries. Fails with `RegistrationMrzDamaged` when it has none of the three forms.
pub fn read(text: &str, today: Date) -> Result<Mrz, Code> {
    let (zone, places) = zone(text).ok_or(Code::RegistrationMrzDamaged)?;
    let sex = match part(&zone, (places.sex, places.sex)) {
        "F" => "female",
        "M" => "male",
        "<" | "X" => "x",
        _ => return Err(Code::RegistrationMrzDamaged),
    };
    let (surnames, given_names) = names(part(&zone, places.name));
    let (birth_date, expires) = (part(&zone, places.birth_date), part(&zone, places.expires));
    let long_rest = long_number_rest(&zone, places);
    let number = format!("{}{}", part(&zone, places.number), long_rest.map_or("", |(rest, _)| rest));
    Ok(Mrz {
        format: places.format,
        document_code: words(part(&zone, (1, 2))),
        issuer: iso_country(&words(part(&zone, (3, 5)))).to_owned(),
        wrong_checks: wrong_checks(&zone, places, long_rest.map(|(_, check)| (number.as_str(), check))),
        number: words(&number),
        surnames,
        given_names,
        nationality: iso_country(&words(part(&zone, places.nationality))).to_owned(),
        birth_date: read_birth_date(birth_date, today),
        sex: sex.to_owned(),
        expires: read_expiry(expires, today),
    })
}

/// The check digit over a field, with the weights 7, 3, 1; `None` for characters that no zone has.
pub fn check_digit(field: &str) -> Option<u8> {
    let mut sum: u32 = 0;
    for (character, weight) in field.chars().zip([7, 3, 1].into_iter().cycle()) {
        let worth = match character {
            '<' => 0,
            '0'..='9' | 'A'..='Z' => character.to_digit(36)?,
            _ => return None,
        };
        // Kept below 10, so that no length can overflow it.
        sum = (sum + worth * weight) % 10;
    }
    u8::try_from(sum).ok()
}

/// ISO 3166-1 alpha-3 for the codes of 9303-3 that differ: Germany's single letter, and the kinds of British nationals.
/// All others stay as they are: `XXA` and its like, `UTO`, and those of the United Nations.
pub fn iso_country(code: &str) -> &str {
    match code {
        "D" => "DEU",
        "GBD" | "GBN" | "GBO" | "GBP" | "GBS" => "GBR",
        other => other,
    }
}

/// The lines joined, cleaned of how they were typed, and the form they have.
fn zone(text: &str) -> Option<(String, &'static Places)> {
    if text.chars().nth(CHARS_MAX).is_some() {
        return None;
    }
    // Keyboards turn `<<` into `«`; who types on one of them may use it for a single `<`, too.
    ["<<", "<"].into_iter().find_map(|angles| {
        let zone: String = text.replace(['«', '»'], angles).replace('‹', "<").split_whitespace().collect();
        let zone = zone.to_ascii_uppercase();
        let places = FORMS.iter().find(|places| places.chars == zone.len())?;
        let is_clean = zone.chars().all(|character| matches!(character, 'A'..='Z' | '0'..='9' | '<'));
        (is_clean && !zone.starts_with('V')).then_some((zone, places))
    })
}

/// What stands in places counted from 1.
fn part(zone: &str, (first, last): (usize, usize)) -> &str {
    zone.get(first.saturating_sub(1)..last).unwrap_or_default()
}

/// Fillers to single spaces.
fn words(field: &str) -> String {
    field.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Surnames and given names: two fillers part them.
fn names(field: &str) -> (String, String) {
    let (surnames, given_names) = field.split_once("<<").unwrap_or((field, ""));
    (words(surnames), words(given_names))
}

/// Cards with numbers of more than nine characters have a filler for the check digit; the rest of the number and the check
/// digit stand at the start of the optional data. `None` when the number is of the common length.
fn long_number_rest<'a>(zone: &'a str, places: &Places) -> Option<(&'a str, &'a str)> {
    let after_number = places.number.1.saturating_add(1);
    if places.format == MrzFormat::Td3 || part(zone, (after_number, after_number)) != "<" {
        return None;
    }
    let overflow = part(zone, places.optional).split('<').next()?;
    overflow.split_at_checked(overflow.len().checked_sub(1)?)
}

/// Compares every check digit; `long_number` is the whole number and its check digit, when it overflowed.
fn wrong_checks(zone: &str, places: &Places, long_number: Option<(&str, &str)>) -> Vec<&'static str> {
    let checked = |(first, last): (usize, usize)| {
        let check = last.saturating_add(1);
        (part(zone, (first, last)), part(zone, (check, check)))
    };
    let is_right = |(field, check): (&str, &str)| check.parse().ok() == check_digit(field);
    // A letter in a date can keep the check digit right (A counts as much as 0) and still is no date.
    let is_right_date = |(field, check): (&str, &str)| is_right((field, check)) && !field.contains(|c: char| c.is_ascii_uppercase());
    let optional = checked(places.optional);
    let no_optional = optional.1 == "<" && words(optional.0).is_empty();
    let composite: String = places.composite.0.iter().map(|&place| part(zone, place)).collect();
    let composite = (composite.as_str(), part(zone, (places.composite.1, places.composite.1)));
    let found = [
        ("number", is_right(long_number.unwrap_or_else(|| checked(places.number)))),
        ("birth_date", is_right_date(checked(places.birth_date))),
        ("expires", is_right_date(checked(places.expires))),
        ("optional", !places.is_optional_checked || no_optional || is_right(optional)),
        ("composite", is_right(composite)),
    ];
    found.into_iter().filter(|(_, right)| !right).map(|(name, _)| name).collect()
}

/// Year in its century (0 to 99), month and day. Fillers are unknown parts; so is a month or day `00`, which some issuers print.
fn date_parts(field: &str) -> (Option<u16>, Option<u8>, Option<u8>) {
    let number = |from: usize| -> Option<u8> { field.get(from..from.saturating_add(2))?.parse().ok() };
    let known = |part: &u8| *part != 0;
    (number(0).map(u16::from), number(2).filter(known), number(4).filter(known))
}

/// A birth date in the latest century in which it does not lie after today.
fn read_birth_date(field: &str, today: Date) -> PartialDate {
    let (short_year, month, day) = date_parts(field);
    let this_year = u16::try_from(today.year()).unwrap_or_default();
    let year = short_year.map(|short| {
        let year = (this_year / 100).saturating_mul(100).saturating_add(short);
        let month_and_day = |month: Option<u8>, day: Option<u8>| (month.unwrap_or(1), day.unwrap_or(1));
        let now = PartialDate::of(today);
        let is_future = (year, month_and_day(month, day)) > (this_year, month_and_day(now.month, now.day));
        if is_future { year.saturating_sub(100) } else { year }
    });
    PartialDate { year, month, day, age_years: None }
}

/// The last day of validity.
fn read_expiry(field: &str, today: Date) -> PartialDate {
    let (short_year, month, day) = date_parts(field);
    let latest = u16::try_from(today.year().saturating_add(VALID_YEARS_MAX)).unwrap_or_default();
    let year = short_year.map(|short| short.saturating_add(2000)).map(|year| if year > latest { year.saturating_sub(100) } else { year });
    PartialDate { year, month, day, age_years: None }
}

#[cfg(test)]
mod tests;
