//! Telephone numbers against libphonenumber's own examples, of every kind, for the thirty commonest countries of origin.
//!
//! `phone_examples.csv` was written by Python's `phonenumbers` 9.0.43 from its metadata (libphonenumber, Apache-2.0); the rules in
//! use here are of 9.0.33.

use proptest::prelude::*;
use serde::Deserialize;
use turno_core::registration::phone::e164;

const EXAMPLES: &str = include_str!("phone_examples.csv");

/// One number, in the three ways of writing it.
#[derive(Deserialize)]
struct Example {
    country: String,
    kind: String,
    national: String,
    international: String,
    e164: String,
}

fn examples() -> Vec<Example> {
    csv::Reader::from_reader(EXAMPLES.as_bytes()).into_deserialize().collect::<Result<_, _>>().unwrap_or_default()
}

#[test]
fn every_example_is_read_in_every_way_it_is_typed() {
    let examples = examples();
    assert_eq!(examples.len(), 125);
    let mut wrong = Vec::new();
    for Example { country, kind, national, international, e164: expected } in &examples {
        let with_zeros = international.replacen('+', "00", 1);
        for typed in [national, international, &with_zeros, expected] {
            let found = e164(typed, country);
            if found.as_ref() != Some(expected) {
                wrong.push(format!("{country} {kind}: {typed} becomes {found:?}, not {expected}"));
            }
        }
        // A number with its calling code needs no country.
        assert_eq!(e164(international, "").as_ref(), Some(expected));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn numbers_are_read_as_people_type_them() {
    for (typed, country, expected) in [
        ("8 (812) 123-45-67", "RUS", Some("+78121234567")),
        ("+7 812 123 45 67", "RUS", Some("+78121234567")),
        ("8 701 123 4567", "KAZ", Some("+77011234567")),
        ("(0)34 10-1234", "HTI", None),
        ("+509 34 10 1234", "MEX", Some("+50934101234")),
        ("\u{202a}+509\u{a0}34\u{2011}10\u{2011}1234\u{202c}", "MEX", Some("+50934101234")),
        ("+٩٣ ٧٠ ١٢٣ ٤٥٦٧", "AFG", Some("+93701234567")),
        ("۰۷۰ ۱۲۳ ۴۵۶۷", "AFG", Some("+93701234567")),
        ("+44 (0)20 7946 0018", "MEX", Some("+442079460018")),
        ("+39 06 698 1234", "MEX", Some("+39066981234")),
        ("011 15-2345-6789", "ARG", Some("+5491123456789")),
        ("809 234 5678", "DOM", Some("+18092345678")),
        ("1 809 234 5678", "DOM", Some("+18092345678")),
        ("213 555 0123", "USA", Some("+12135550123")),
        ("509 34 10 1234", "HTI", Some("+50934101234")),
        // Read as dialled in the country if it can be: 55 is a calling code and a Brazilian area.
        ("55 4004-1234", "BRA", Some("+555540041234")),
    ] {
        assert_eq!(e164(typed, country).as_deref(), expected, "{typed} in {country}");
    }
}

#[test]
fn what_is_no_valid_number_is_refused() {
    for typed in [
        "",
        "+",
        "00",
        "0",
        "+0",
        "+999 1234567",
        "12",
        "34 10 12",
        "34 10 1234 ext. 5",
        "call me",
        "+509 34 10 1234 +509 34 10 1234",
        "34+101234",
        "123456789012345678901234567890",
        &"3".repeat(100_000),
    ] {
        assert_eq!(e164(typed, "HTI"), None, "{typed}");
    }
    assert_eq!((e164("34 10 1234", ""), e164("34 10 1234", "HT"), e164("34 10 1234", "XXX")), (None, None, None));
}

proptest! {
    #[test]
    fn nothing_panics(typed in "\\PC{0,60}", country in "\\PC{0,4}") {
        let _ = e164(&typed, &country);
    }

    #[test]
    fn what_comes_out_is_e164_and_stays(typed in "[+0-9 ()-]{0,24}", country in "HTI|MEX|RUS|ARG|BRA|USA|COL|CRI|ITA|KAZ") {
        if let Some(number) = e164(&typed, &country) {
            prop_assert!(number.starts_with('+') && (6..=16).contains(&number.len()), "{number}");
            prop_assert!(number.chars().skip(1).all(|digit| digit.is_ascii_digit()), "{number}");
            prop_assert_eq!(e164(&number, ""), Some(number));
        }
    }
}
