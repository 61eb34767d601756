//! What can be wrong with one answer, looked at alone.

use super::Severity::{self, Hint, Stop, Warn};
use crate::registration::{
    Document, FieldKind, FieldSpec, PartialDate, PhoneNumber, Value, countries,
    date::BirthDateProblem,
    field::Also,
    mrz,
    value::{DOCUMENT_KINDS, PHONE_USES},
};
use jiff::civil::Date;

type Problem = (&'static str, Severity);

/// The smallest and the largest height and weight that are believed, by unit.
const MEASURES: &[(&str, u16, u16)] = &[("cm", 30, 250), ("in", 12, 98), ("kg", 1, 300), ("lb", 2, 660)];

/// Longest telephone number as typed, and longest text of a document, in characters.
const PHONE_CHARS_MAX: u16 = 40;
const DOCUMENT_CHARS_MAX: u16 = 200;

/// What is wrong with one answer to one row.
pub fn check_value(row: &FieldSpec, value: &Value, today: Date) -> Option<Problem> {
    match (value, row.kind) {
        (Value::Cleared, _) => None,
        (Value::Newer { .. }, _) => Some(("newer", Hint)),
        (Value::Unknown, _) => (!row.also.contains(&Also::Unknown)).then_some(("not-allowed", Stop)),
        (Value::NotHaving, _) => (!row.also.contains(&Also::NotHaving)).then_some(("not-allowed", Stop)),
        (Value::Text { text }, kind) => check_text(text, kind),
        (Value::Choice { choice }, FieldKind::Choice { choices }) => {
            (!choices.contains(&choice.as_str())).then_some(("not-a-choice", Stop))
        }
        // Whether the person is in the group is asked where all people are looked at together.
        (Value::Choice { .. }, FieldKind::Member) => None,
        (Value::Choices { choices: chosen }, kind) => check_choices(chosen, kind),
        (Value::Date { date }, FieldKind::BirthDate) => birth_date(date, today),
        (Value::Date { date }, FieldKind::PastDate) => past_date(date, today),
        (Value::Measure { unit, amount }, FieldKind::Measure { units }) => measure(unit, *amount, units),
        (Value::Phones { phones }, FieldKind::Phones { count_max }) => {
            phones.iter().find_map(phone).or_else(|| too_many(phones.len(), count_max))
        }
        (Value::Documents { documents }, FieldKind::Documents { count_max }) => too_many(documents.len(), count_max)
            .or_else(|| documents.iter().filter_map(|one| document(one, today)).min_by_key(|(_, severity)| *severity)),
        _ => Some(("not-allowed", Stop)),
    }
}

fn check_text(text: &str, kind: FieldKind) -> Option<Problem> {
    match kind {
        FieldKind::Name { chars_max } => too_long(text, chars_max).or_else(|| (!is_name(text)).then_some(("name-characters", Warn))),
        FieldKind::LatinName { chars_max } => {
            let latin = |c: char| c.is_ascii_alphabetic() || matches!(c, ' ' | '-' | '\'');
            too_long(text, chars_max).or_else(|| (!text.chars().all(latin)).then_some(("latin-letters", Warn)))
        }
        FieldKind::Text { chars_max } | FieldKind::Notes { chars_max } => too_long(text, chars_max),
        FieldKind::Email => too_long(text, 254).or_else(|| (!is_email(text)).then_some(("email-unusual", Warn))),
        FieldKind::Choice { .. }
        | FieldKind::Choices { .. }
        | FieldKind::Countries { .. }
        | FieldKind::Languages { .. }
        | FieldKind::BirthDate
        | FieldKind::PastDate
        | FieldKind::Phones { .. }
        | FieldKind::Measure { .. }
        | FieldKind::Documents { .. }
        | FieldKind::Member => Some(("not-allowed", Stop)),
    }
}

fn check_choices(chosen: &[String], kind: FieldKind) -> Option<Problem> {
    let known = |is_known: &dyn Fn(&str) -> bool| chosen.iter().any(|one| !is_known(one)).then_some(("not-a-choice", Stop));
    match kind {
        FieldKind::Choices { choices, count_max } => known(&|one| choices.contains(&one)).or_else(|| too_many(chosen.len(), count_max)),
        FieldKind::Countries { count_max, stateless } => {
            known(&|code| is_country(code, stateless)).or_else(|| too_many(chosen.len(), count_max))
        }
        FieldKind::Languages { count_max } => too_many(chosen.len(), count_max),
        FieldKind::Name { .. }
        | FieldKind::Text { .. }
        | FieldKind::Choice { .. }
        | FieldKind::BirthDate
        | FieldKind::PastDate
        | FieldKind::Phones { .. }
        | FieldKind::Email
        | FieldKind::Measure { .. }
        | FieldKind::Documents { .. }
        | FieldKind::Member
        | FieldKind::LatinName { .. }
        | FieldKind::Notes { .. } => Some(("not-allowed", Stop)),
    }
}

fn birth_date(date: &PartialDate, today: Date) -> Option<Problem> {
    let code = match date.birth_date_problem(today)? {
        BirthDateProblem::Incomplete => "birth-date-incomplete",
        BirthDateProblem::Impossible => "birth-date-impossible",
        BirthDateProblem::InFuture => "birth-date-in-future",
        BirthDateProblem::TooLongAgo => "birth-date-too-long-ago",
    };
    Some((code, Stop))
}

fn past_date(date: &PartialDate, today: Date) -> Option<Problem> {
    match date.birth_date_problem(today)? {
        BirthDateProblem::Incomplete => Some(("date-incomplete", Warn)),
        BirthDateProblem::Impossible | BirthDateProblem::TooLongAgo => Some(("date-impossible", Stop)),
        BirthDateProblem::InFuture => Some(("date-in-future", Stop)),
    }
}

fn measure(unit: &str, amount: u16, units: &[&str]) -> Option<Problem> {
    if !units.contains(&unit) {
        return Some(("not-allowed", Stop));
    }
    let usual = MEASURES.iter().any(|(known, least, most)| *known == unit && (*least..=*most).contains(&amount));
    (!usual).then_some(("measure-unusual", Warn))
}

fn phone(phone: &PhoneNumber) -> Option<Problem> {
    let uses_known = phone.uses.iter().all(|one| PHONE_USES.contains(&one.as_str()));
    too_long(&phone.typed, PHONE_CHARS_MAX)
        .or_else(|| (!uses_known).then_some(("not-a-choice", Stop)))
        .or_else(|| phone.e164.is_none().then_some(("phone-unusual", Warn)))
}

/// An expired document counts, an incomplete one too: each is worth a second look only.
fn document(document: &Document, today: Date) -> Option<Problem> {
    let Document { document_kind, number, country, expires, name, mrz } = document;
    let known = |codes: &[&str], one: &str| one.is_empty() || codes.contains(&one);
    if [document_kind, number, name, mrz].into_iter().any(|text| too_long(text, DOCUMENT_CHARS_MAX).is_some()) {
        return Some(("too-long", Stop));
    }
    if !known(DOCUMENT_KINDS, document_kind) || !(is_country(country, true) || country.is_empty()) {
        return Some(("not-a-choice", Stop));
    }
    let checks_fit = mrz.is_empty() || mrz::read(mrz, today).is_ok_and(|read| read.wrong_checks.is_empty());
    if !checks_fit {
        return Some(("document-checks", Warn));
    }
    if expires.is_over(today) {
        return Some(("document-expired", Warn));
    }
    (document_kind.is_empty() || number.trim().is_empty() || country.is_empty()).then_some(("document-incomplete", Hint))
}

fn too_many(count: usize, count_max: u8) -> Option<Problem> {
    (count > usize::from(count_max)).then_some(("too-many", Stop))
}

fn too_long(text: &str, chars_max: u16) -> Option<Problem> {
    (text.chars().count() > usize::from(chars_max)).then_some(("too-long", Stop))
}

/// Letters of any script, their marks, spaces, apostrophes, hyphens and full stops. Anything else is worth a look.
fn is_name(text: &str) -> bool {
    const ALSO: &[char] =
        &[' ', '\'', '\u{2019}', '\u{02BB}', '\u{02BC}', '-', '\u{2010}', '\u{2011}', '.', '\u{00B7}', '\u{200C}', '\u{200D}'];
    text.chars().all(|c| c.is_alphabetic() || unicode_normalization::char::is_combining_mark(c) || ALSO.contains(&c))
}

/// Something, an @, and something with a full stop: no more can be told without sending a message.
fn is_email(text: &str) -> bool {
    let (before, after) = text.trim().rsplit_once('@').unwrap_or_default();
    let host_is_whole = after.split('.').count() > 1 && after.split('.').all(|part| !part.is_empty());
    !before.is_empty() && host_is_whole && !text.trim().contains(char::is_whitespace)
}

fn is_country(code: &str, stateless: bool) -> bool {
    countries::COUNTRIES.contains(&code) || (stateless && countries::STATELESS.contains(&code))
}
