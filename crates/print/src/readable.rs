//! An answer as people read it, in the language of the paper; the twin of `readable.ts`. Refuses to know whether it is right.

use crate::words::Words;
use turno_core::{
    ids::PersonId,
    registration::{Document, FieldKind, FieldSpec, Log, PartialDate, PhoneNumber, Subject, Value, person::Person},
};

/// How many inches a foot has.
const FOOT_INCHES: u16 = 12;

/// The whole answer; several telephone numbers or documents each begin a line. `None` where there is no answer.
pub(crate) fn readable(words: &Words, log: &Log, row: &FieldSpec, value: &Value) -> Option<String> {
    if !value.is_answer() {
        return None;
    }
    let answer = match value {
        Value::Cleared => return None,
        Value::Text { text } => text.clone(),
        Value::Choice { choice } => choice_words(words, log, row, choice),
        Value::Choices { choices } => {
            let items = choices.iter().enumerate().map(|(index, one)| {
                let item = choice_words(words, log, row, one);
                // A field's own choices are written to stand alone; names of countries and languages are as they are.
                let is_own = matches!(row.kind, FieldKind::Choices { .. });
                if index > 0 && is_own { with_small_start(&item) } else { item }
            });
            list(words, &items.collect::<Vec<_>>())
        }
        Value::Date { date } => date_words(words, *date)?,
        Value::Measure { unit, amount } => measure(words, unit, *amount),
        Value::Phones { phones } => lines(phones.iter().map(|one| phone(words, one))),
        Value::Documents { documents } => documents.iter().map(|one| document(words, one)).collect::<Vec<_>>().join("\n\n"),
        Value::Unknown => words.say("registration-also-unknown", &[]),
        Value::NotHaving => not_having(words, row),
        Value::Newer { .. } => words.say("registration-answer-newer", &[]),
    };
    Some(answer)
}

/// The name of a person as settled; where none is, their place in the group.
pub(crate) fn name(words: &Words, log: &Log, person: PersonId) -> String {
    let settled = Person::read(log, Subject::Person(person)).name_as_written;
    if let Some(Value::Text { text }) = settled.filter(Value::is_answer) {
        return text;
    }
    let place = log.people().iter().position(|other| *other == person).map_or(0, |place| place + 1);
    words.say("registration-person-no-name", &[("number", &place)])
}

/// A day in words.
pub(crate) fn date_words(words: &Words, date: PartialDate) -> Option<String> {
    let PartialDate { year, month, day, age_years } = date;
    let month_words = month.filter(|month| (1..=12).contains(month)).map(|month| words.say(&format!("registration-month-{month}"), &[]));
    let part = |part: Option<u8>| part.map_or_else(|| "–".to_owned(), |part| part.to_string());
    Some(match (year, month_words, day) {
        (Some(year), Some(month), Some(day)) => words.say("registration-date-full", &[("day", &day), ("month", &month), ("year", &year)]),
        (Some(year), Some(month), None) => words.say("registration-date-month", &[("month", &month), ("year", &year)]),
        (Some(year), None, None) if month.is_none() => words.say("registration-date-year", &[("year", &year)]),
        (Some(year), _, _) => words.say("registration-date-parts", &[("day", &part(day)), ("month", &part(month)), ("year", &year)]),
        (None, _, None) if month.is_none() => words.say("registration-date-age", &[("age", &age_years?)]),
        (None, _, _) => words.say("registration-date-no-year", &[("day", &part(day)), ("month", &part(month))]),
    })
}

/// Several words as one: "a, b and c".
fn list(words: &Words, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => {
            // Spanish says "e" for "y" before the sound of an i; the other languages say the same in both.
            let start = last.to_lowercase();
            let before_i = start.starts_with(['i', 'í']) || (start.starts_with("hi") && !start.starts_with("hie"));
            let id = if before_i { "registration-paper-list-before-i" } else { "registration-paper-list" };
            words.say(id, &[("items", &first.join(", ")), ("last", last)])
        }
    }
}

/// "An interpreter" in the middle of a sentence; "SMS" stays as it is.
fn with_small_start(words: &str) -> String {
    let mut letters = words.chars();
    match letters.next() {
        Some(first) if !letters.as_str().starts_with(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => words.to_owned(),
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// The words of one choice: of a country, a language, a person, or one of the field's own.
fn choice_words(words: &Words, log: &Log, row: &FieldSpec, choice: &str) -> String {
    if row.kind == FieldKind::Member {
        return PersonId::parse(choice).map_or_else(|| choice.to_owned(), |person| name(words, log, person));
    }
    let id = if matches!(row.kind, FieldKind::Countries { .. }) {
        format!("country-{choice}")
    } else if matches!(row.kind, FieldKind::Languages { .. }) {
        format!("language-{choice}")
    } else {
        format!("registration-choice-{}-{choice}", row.id)
    };
    known_or(words, &id, choice)
}

/// The words of an id; where a newer Turno made it, what it made.
fn known_or(words: &Words, id: &str, otherwise: &str) -> String {
    if words.has(id) { words.say(id, &[]) } else { otherwise.to_owned() }
}

fn not_having(words: &Words, row: &FieldSpec) -> String {
    let own = format!("registration-field-{}.not_having", row.id);
    words.say(if words.has(&own) { &own } else { "registration-also-not_having" }, &[])
}

fn measure(words: &Words, unit: &str, amount: u16) -> String {
    let id = format!("registration-measure-{unit}");
    if unit == "in" {
        words.say(&id, &[("feet", &(amount / FOOT_INCHES)), ("inches", &(amount % FOOT_INCHES))])
    } else {
        words.say(&id, &[("amount", &amount)])
    }
}

/// As typed; as it is dialled, where that is not the same digits; and what it can be used for.
fn phone(words: &Words, phone: &PhoneNumber) -> String {
    let dialled = |text: &str| text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect::<String>();
    let other = phone.e164.as_ref().filter(|e164| dialled(e164) != dialled(&phone.typed));
    let number = other.map_or_else(|| phone.typed.clone(), |e164| format!("{} ({e164})", phone.typed));
    let uses = phone.uses.iter().map(|one| known_or(words, &format!("registration-phone-use-{one}"), one));
    std::iter::once(number).chain(uses).collect::<Vec<_>>().join(", ")
}

/// What it is and who issued it; then, a line each, what is on it. Its machine-readable zone says the same once more.
fn document(words: &Words, document: &Document) -> String {
    let known = |prefix: &str, code: &str| Some(known_or(words, &format!("{prefix}-{code}"), code)).filter(|_| !code.is_empty());
    let kind = known("registration-document", &document.document_kind);
    let title = kind.into_iter().chain(known("country", &document.country)).collect::<Vec<_>>().join(", ");
    let labelled = |id: &str, text: Option<String>| {
        let text = text.filter(|text| !text.trim().is_empty())?;
        Some(words.say("registration-paper-labelled", &[("label", &words.say(id, &[])), ("text", &text)]))
    };
    let parts = [
        Some(title).filter(|title| !title.is_empty()),
        labelled("registration-document-number", Some(document.number.clone())),
        labelled("registration-document-expires", date_words(words, document.expires)),
        labelled("registration-document-name", Some(document.name.clone())),
    ];
    lines(parts.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, field: &str, value: &Value) -> String {
        let row = FieldSpec::by_id(Person::ROWS, field).unwrap();
        readable(Words::of(language), &Log::default(), row, value).unwrap_or_default()
    }

    #[test]
    fn lists_are_joined_as_the_language_joins_them() {
        let value = Value::Choices { choices: ["ht", "es", "en"].map(str::to_owned).to_vec() };
        assert_eq!(said("en", "languages", &value), "Haitian Creole, Spanish and English");
        assert!(said("es", "languages", &value).ends_with(" e Inglés"));
        assert!(said("ht", "languages", &value).contains(" ak "));
        let needs = FieldSpec::by_id(turno_core::registration::group::Group::ROWS, "needs").unwrap();
        let value = Value::Choices { choices: ["small_child", "interpreter"].map(str::to_owned).to_vec() };
        let needs = readable(Words::of("en"), &Log::default(), needs, &value);
        assert_eq!(needs.as_deref(), Some("A baby or small child and an interpreter"));
    }

    #[test]
    fn a_date_says_as_much_as_is_known() {
        let date = |year, month, day, age_years| Value::Date { date: PartialDate { year, month, day, age_years } };
        assert_eq!(said("en", "birth_date", &date(Some(1991), Some(3), Some(8), None)), "March 8, 1991");
        assert_eq!(said("es", "birth_date", &date(Some(1988), Some(12), None, None)), "diciembre de 1988");
        assert_eq!(said("en", "birth_date", &date(Some(1988), Some(14), Some(1), None)), "Day 1, month 14, year 1988");
        assert_eq!(said("en", "birth_date", &date(None, None, None, Some(70))), "About 70 years old");
        assert_eq!(said("en", "birth_date", &date(None, None, None, None)), "");
    }

    #[test]
    fn numbers_and_documents_are_told_with_what_belongs_to_them() {
        let measure = |unit: &str, amount| Value::Measure { unit: unit.to_owned(), amount };
        assert_eq!(said("en", "height", &measure("in", 67)), "5 ft 7 in");
        assert_eq!(said("es", "weight", &measure("kg", 58)), "58 kg");
        let phone = |typed: &str, e164: Option<&str>| PhoneNumber {
            typed: typed.to_owned(),
            country: "MEX".to_owned(),
            e164: e164.map(str::to_owned),
            uses: vec!["sms".to_owned()],
        };
        let phones = vec![phone("+52 962 620 0142", Some("+529626200142")), phone("962 620 0142", Some("+529626200142"))];
        let told = said("en", "phones", &Value::Phones { phones });
        let lines: Vec<&str> = told.lines().collect();
        assert!(lines[0].starts_with("+52 962 620 0142, "), "the same digits are not told twice: {told}");
        assert!(lines[1].starts_with("962 620 0142 (+529626200142), "), "{told}");
        let document = Document {
            document_kind: "passport".to_owned(),
            number: "R7 0142".to_owned(),
            country: "HTI".to_owned(),
            expires: PartialDate { year: Some(2031), month: Some(4), ..PartialDate::default() },
            ..Document::default()
        };
        let told = said("ht", "documents", &Value::Documents { documents: vec![document] });
        assert_eq!(told.lines().count(), 3, "{told}");
        assert!(told.contains("Ayiti") && told.contains(": R7 0142") && told.contains("avril 2031"), "{told}");
        assert!(!told.contains("registration-"), "{told}");
    }
}
