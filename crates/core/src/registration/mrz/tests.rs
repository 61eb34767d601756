//! Specimens of Doc 9303, and zones made wrong on purpose.

use super::*;
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 11, 22);

/// The specimens of Doc 9303, parts 5, 6 and 4.
const TD1: [&str; 3] = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"];
const TD2: [&str; 2] = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
const TD3: [&str; 2] = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];

fn read_lines(lines: &[&str]) -> Mrz {
    read(&lines.join("\n"), TODAY).unwrap()
}

fn day(year: u16, month: u8, day: u8) -> PartialDate {
    PartialDate { year: Some(year), month: Some(month), day: Some(day), age_years: None }
}

/// A passport with its check digits put right.
fn passport(name: &str, number: &str, birth_date: &str, expires: &str) -> String {
    let check = |field: &str| check_digit(field).unwrap();
    let (number, optional) = (format!("{number:<<9}"), "<".repeat(14));
    let front = format!("{number}{}", check(&number));
    let birth = format!("{birth_date}{}", check(birth_date));
    let back = format!("{expires}{}{optional}0", check(expires));
    let composite = check(&format!("{front}{birth}{back}"));
    format!("P<UTO{name:<<39}{front}UTO{birth}<{back}{composite}")
}

#[test]
fn the_specimens_are_read() {
    for (lines, format, number) in
        [(&TD1[..], MrzFormat::Td1, "D23145890"), (&TD2[..], MrzFormat::Td2, "D23145890"), (&TD3[..], MrzFormat::Td3, "L898902C3")]
    {
        let mrz = read_lines(lines);
        let document_code = if format == MrzFormat::Td3 { "P" } else { "I" };
        let expected = Mrz {
            format,
            document_code: document_code.into(),
            issuer: "UTO".into(),
            number: number.into(),
            surnames: "ERIKSSON".into(),
            given_names: "ANNA MARIA".into(),
            nationality: "UTO".into(),
            birth_date: day(1974, 8, 12),
            sex: "female".into(),
            expires: day(2012, 4, 15),
            wrong_checks: vec![],
        };
        assert_eq!(mrz, expected);
    }
}

#[test]
fn long_numbers_of_cards_overflow() {
    // The examples of Doc 9303 part 11, appendix D.2.
    let td1 = ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<"];
    let td2 = ["I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"];
    for lines in [&td1[..], &td2[..]] {
        let mrz = read_lines(lines);
        assert_eq!((mrz.number.as_str(), mrz.sex.as_str()), ("D23145890734", "male"));
        assert_eq!((mrz.birth_date, mrz.expires), (day(1934, 7, 12), day(1995, 7, 12)));
        assert_eq!(mrz.wrong_checks, Vec::<&str>::new());
    }
    let wrong = td1.map(|line| line.replace("<7349", "<7359")).join("");
    assert_eq!(read(&wrong, TODAY).unwrap().wrong_checks, ["number", "composite"]);
    let cut_off = td1.map(|line| line.replace("<7349", "<<<<<")).join("");
    assert_eq!(read(&cut_off, TODAY).unwrap().wrong_checks, ["number", "composite"]);
}

#[test]
fn every_wrong_digit_is_listed() {
    let checked = |places: &Places| {
        let field = |name, (first, last): (usize, usize)| (first..=last.saturating_add(1)).map(move |place| (name, place));
        let mut all: Vec<(&str, usize)> = field("number", places.number).collect();
        all.extend(field("birth_date", places.birth_date).chain(field("expires", places.expires)));
        all.extend(field("optional", places.optional).filter(|_| places.is_optional_checked));
        all
    };
    let mut changed = 0;
    for (lines, places) in [(&TD1[..], &FORMS[0]), (&TD2[..], &FORMS[1]), (&TD3[..], &FORMS[2])] {
        for (name, place) in checked(places) {
            let mut zone = lines.concat().into_bytes();
            let right = zone[place - 1];
            for digit in (b'0'..=b'9').filter(|digit| right.is_ascii_digit() && *digit != right) {
                zone[place - 1] = digit;
                let mrz = read(std::str::from_utf8(&zone).unwrap(), TODAY).unwrap();
                assert_eq!(mrz.wrong_checks, [name, "composite"], "place {place} of {:?}: {}", mrz.format, digit as char);
                changed += 1;
            }
        }
        let mut zone = lines.concat();
        let wrong = if zone.ends_with('1') { "2" } else { "1" };
        zone.replace_range(places.composite.1 - 1..places.composite.1, wrong);
        assert_eq!(read(&zone, TODAY).unwrap().wrong_checks, ["composite"]);
    }
    assert_eq!(changed, 9 * (23 + 23 + 29), "23 digits on each card (8 and 1, 6 and 1, 6 and 1), 29 in the passport");
}

#[test]
fn how_it_was_typed_does_not_matter() {
    let right = read_lines(&TD3);
    let typed = TD3.join("");
    for variant in [
        typed.to_lowercase(),
        typed.replace("<<", "«"),
        typed.replace('<', "«"),
        typed.replace('<', "‹"),
        format!("\n  {}\r\n\r\n{} \n", TD3[0], TD3[1]),
        typed.chars().flat_map(|character| [character, ' ']).collect(),
    ] {
        assert_eq!(read(&variant, TODAY).as_ref(), Ok(&right), "{variant}");
    }
}

#[test]
fn what_is_no_zone_is_refused() {
    let visa = TD3.concat().replacen('P', "V", 1);
    let short = TD3.concat().replacen("<<<", "<<", 1);
    let accented = TD3.concat().replacen("ANNA", "ÁNNA", 1);
    let sexless = TD1.concat().replacen("2F1", "2Q1", 1);
    for text in ["", "P<UTO", visa.as_str(), &short, &accented, &sexless, &"<".repeat(401), &"0".repeat(88), &"é".repeat(44)] {
        assert_eq!(read(text, TODAY), Err(Code::RegistrationMrzDamaged), "{text}");
    }
}

#[test]
fn one_name_is_enough() {
    let mrz = read(&passport("ARKFREITH", "1", "740812", "300101"), TODAY).unwrap();
    assert_eq!((mrz.surnames.as_str(), mrz.given_names.as_str()), ("ARKFREITH", ""));
    let mrz = read(&passport("SATRIYA<SUDARPA", "AB<12", "740812", "300101"), TODAY).unwrap();
    assert_eq!((mrz.surnames.as_str(), mrz.given_names.as_str()), ("SATRIYA SUDARPA", ""));
    assert_eq!((mrz.number.as_str(), mrz.sex.as_str()), ("AB 12", "x"));
    assert_eq!(mrz.wrong_checks, Vec::<&str>::new());
}

#[test]
fn unknown_parts_of_a_date_are_missing() {
    let born = |date: &str| {
        let mrz = read(&passport("A<<B", "1", date, "300101"), TODAY).unwrap();
        (mrz.birth_date.year, mrz.birth_date.month, mrz.birth_date.day, mrz.wrong_checks.len())
    };
    assert_eq!(born("7408<<"), (Some(1974), Some(8), None, 0));
    assert_eq!(born("740800"), (Some(1974), Some(8), None, 0));
    assert_eq!(born("74<<<<"), (Some(1974), None, None, 0));
    assert_eq!(born("<<<<<<"), (None, None, None, 0));
    assert_eq!(born("<<0812"), (None, Some(8), Some(12), 0));
    assert_eq!(born("74A812"), (Some(1974), None, Some(12), 1), "a letter, though the check digit is right");
}

#[test]
fn the_century_is_the_latest_that_can_be() {
    let born = |date: &str| read_birth_date(date, TODAY).year;
    assert_eq!((born("261122"), born("261123")), (Some(2026), Some(1926)));
    assert_eq!((born("2611<<"), born("2612<<")), (Some(2026), Some(1926)));
    assert_eq!((born("26<<<<"), born("27<<<<")), (Some(2026), Some(1927)));
    let expires = |date: &str| read_expiry(date, TODAY).year;
    assert_eq!((expires("761231"), expires("770101"), expires("990101")), (Some(2076), Some(1977), Some(1999)));
}

#[test]
fn countries_are_those_of_iso() {
    for (code, country) in [("D", "DEU"), ("GBN", "GBR"), ("HTI", "HTI"), ("XXA", "XXA"), ("XXB", "XXB"), ("XXC", "XXC"), ("XXX", "XXX")] {
        assert_eq!(iso_country(code), country);
    }
    let german = TD3.concat().replacen("P<UTO", "P<D<<", 1).replacen("6UTO7", "6D<<7", 1);
    let mrz = read(&german, TODAY).unwrap();
    assert_eq!((mrz.issuer.as_str(), mrz.nationality.as_str(), mrz.wrong_checks.len()), ("DEU", "DEU", 0));
}

#[test]
fn check_digits_are_those_of_the_standard() {
    assert_eq!((check_digit("520727"), check_digit("AB2134<<<"), check_digit("")), (Some(3), Some(5), Some(0)));
    assert_eq!((check_digit("ä"), check_digit("a"), check_digit(&"Z".repeat(100_000)).is_some()), (None, None, true));
}

proptest! {
    #[test]
    fn nothing_panics(text in ".{0,410}") {
        let _ = (read(&text, TODAY), check_digit(&text));
    }

    #[test]
    fn no_zone_panics(text in "[A-Z0-9<]{72}|[A-Z0-9<]{88}|[A-Z0-9<]{90}", year in 1i16..=9999) {
        let _ = read(&text, date(year, 1, 1));
    }
}
