//! Answers of an invented person that have parts: dates, telephones, documents, measures.

use super::{
    dice::Dice,
    family::TODAY,
    person::{Someone, choices},
    words::Home,
};
use turno_core::registration::{Document, PartialDate, PhoneNumber, Value, latin::icao_latin, mrz::check_digit, phone::e164};

/// Mobile numbers in Mexico and in the United States, as they are written.
const PHONES_MEXICO: &[&str] =
    &["55 #### ####", "656 ### ####", "+52 664 ### ####", "899 ### ####", "81 #### ####", "962#######", "868-###-####"];
const PHONES_ABROAD: &[&str] = &["+1 305 ### ####", "(713) ###-####", "+1 (786) ###-####", "404-###-####", "+1 773 ### ####"];

/// Throws for a number that the rules of its country allow; most masks fit at once.
const TRIES_MAX: usize = 50;

/// Characters of the name in the zone of a passport, and of its number.
const ZONE_NAME_CHARS: usize = 39;
const ZONE_NUMBER_CHARS: usize = 9;

/// The day of birth of somebody of this age.
pub(super) fn born(dice: &mut Dice, age_years: u16) -> PartialDate {
    let this_year = u16::try_from(TODAY.year()).unwrap_or_default();
    // Up to the day before `TODAY`, so that the age is right and nobody is born tomorrow.
    full(this_year - age_years, dice.between(1, 10), dice.between(1, 28))
}

fn full(year: u16, month: u16, day: u16) -> PartialDate {
    PartialDate { year: Some(year), month: u8::try_from(month).ok(), day: u8::try_from(day).ok(), age_years: None }
}

/// A date as it is told: mostly whole, sometimes without the day or the month, sometimes only an age.
pub(super) fn partial(dice: &mut Dice, date: PartialDate, age_years: u16) -> Value {
    let date = match dice.below(100) {
        0..86 => date,
        86..92 => PartialDate { day: None, ..date },
        92..97 => PartialDate { day: None, month: None, ..date },
        _ => PartialDate { age_years: u8::try_from(age_years).ok(), ..PartialDate::default() },
    };
    Value::Date { date }
}

/// A day of these years and before `TODAY`; more often than a birthday only the month is known.
pub(super) fn past(dice: &mut Dice, first_year: u16, last_year: u16) -> Value {
    let date = full(dice.between(first_year, last_year), dice.between(1, 10), dice.between(1, 28));
    Value::Date { date: if dice.chance(35) { PartialDate { day: None, ..date } } else { date } }
}

/// One telephone, of Mexico or of home.
pub(super) fn phones(dice: &mut Dice, home: &Home) -> Value {
    let (masks, country) = if dice.chance(60) { (PHONES_MEXICO, "MEX") } else { (home.phones, home.country) };
    phone(dice, masks, country)
}

/// One telephone in the United States.
pub(super) fn phones_abroad(dice: &mut Dice) -> Value {
    phone(dice, PHONES_ABROAD, "USA")
}

fn phone(dice: &mut Dice, masks: &[&str], country: &str) -> Value {
    let mut typed = String::new();
    for _ in 0..TRIES_MAX {
        let mask = dice.one(masks);
        typed = dice.filled(mask);
        if e164(&typed, country).is_some() {
            break;
        }
    }
    let uses: &[&str] =
        dice.one(&[&["whatsapp"], &["whatsapp"], &["whatsapp", "sms"], &["sms"], &["whatsapp", "shared"], &["shelter"], &[]]);
    let uses = uses.iter().map(|one| (*one).to_owned()).collect();
    Value::Phones { phones: vec![PhoneNumber { e164: e164(&typed, country), typed, country: country.to_owned(), uses }] }
}

/// An address as many people choose theirs.
pub(super) fn email(dice: &mut Dice, someone: &Someone) -> String {
    let latin = |name: &str| icao_latin(name).to_ascii_lowercase().replace([' ', '-'], "");
    let given = latin(someone.given_names.split(' ').next().unwrap_or_default());
    let surname = latin(someone.surnames.first().copied().unwrap_or_default());
    let mask = dice.one(&["##", "####", "#", "19##"]);
    let (dot, digits) = (dice.one(&["", ".", "_"]), dice.filled(mask));
    format!("{given}{dot}{surname}{digits}@{}", dice.one(&["example.com", "example.com", "example.org", "example.net"]))
}

/// None, or one or two documents: a passport or a card for who is grown, mostly a certificate for a child.
pub(super) fn documents(dice: &mut Dice, someone: &Someone) -> Value {
    if dice.chance(15) {
        return Value::NotHaving;
    }
    let kinds: &[&str] = match (someone.is_grown(), dice.below(10)) {
        (true, 0..4) => &["national_id"],
        (true, 4..7) => &["passport"],
        (true, 7..9) => &["passport", "national_id"],
        (true, _) => &["residence_permit"],
        (false, 0..3) => &["passport"],
        (false, _) => &["birth_certificate"],
    };
    Value::Documents { documents: kinds.iter().map(|kind| document(dice, someone, kind)).collect() }
}

fn document(dice: &mut Dice, someone: &Someone, kind: &str) -> Document {
    let number = dice.filled(someone.home.document);
    let surnames = icao_latin(&someone.surnames.join(" "));
    let given = icao_latin(&someone.given_names);
    let expires = match kind {
        "birth_certificate" => PartialDate::default(),
        _ => full(dice.between(2024, 2035), dice.between(1, 12), dice.between(1, 28)),
    };
    // Who has a passport in the hand and patience types the zone; Turno reads the rest from it.
    let mrz = if kind == "passport" && dice.chance(30) { zone(someone, &number, &surnames, &given, expires) } else { String::new() };
    Document {
        document_kind: kind.to_owned(),
        number,
        country: someone.home.country.to_owned(),
        expires,
        name: format!("{surnames} {given}"),
        mrz,
    }
}

/// A zone of the form TD3 with right check digits.
fn zone(someone: &Someone, number: &str, surnames: &str, given: &str, expires: PartialDate) -> String {
    let fillers = |text: &str, chars: usize| format!("{:<<chars$.chars$}", text.replace([' ', '-'], "<"));
    let checked = |field: String| format!("{field}{}", check_digit(&field).unwrap_or_default());
    let day = |date: PartialDate| {
        let short_year = date.year.unwrap_or_default() % 100;
        format!("{short_year:02}{:02}{:02}", date.month.unwrap_or_default(), date.day.unwrap_or_default())
    };
    let country = someone.home.country;
    let (number, born, expires) = (checked(fillers(number, ZONE_NUMBER_CHARS)), checked(day(someone.born)), checked(day(expires)));
    let (sex, optional) = (if someone.is_female { 'F' } else { 'M' }, checked(fillers("", 14)));
    let composite = check_digit(&format!("{number}{born}{expires}{optional}")).unwrap_or_default();
    let name = fillers(&format!("{surnames}<<{given}"), ZONE_NAME_CHARS);
    format!("P<{country}{name}\n{number}{country}{born}{sex}{expires}{optional}{composite}")
}

/// Height by age.
pub(super) fn height(dice: &mut Dice, someone: &Someone) -> Value {
    if dice.chance(12) {
        return Value::Unknown;
    }
    let amount = match (someone.age_years, someone.is_female) {
        (age @ 0..15, _) => 52 + age * 7 + dice.between(0, 14),
        (_, true) => dice.between(146, 172),
        (_, false) => dice.between(156, 186),
    };
    Value::Measure { unit: "cm".to_owned(), amount }
}

/// Weight by age; some know it in pounds.
pub(super) fn weight(dice: &mut Dice, someone: &Someone) -> Value {
    if dice.chance(20) {
        return Value::Unknown;
    }
    let kilograms = match someone.age_years {
        age @ 0..15 => 5 + age * 3 + dice.between(0, 8),
        _ => dice.between(46, 96),
    };
    if dice.chance(15) {
        return Value::Measure { unit: "lb".to_owned(), amount: kilograms * 22 / 10 };
    }
    Value::Measure { unit: "kg".to_owned(), amount: kilograms }
}

/// What some need at the appointment; most need nothing.
pub(super) fn needs(dice: &mut Dice, someone: &Someone) -> Option<Value> {
    match dice.below(100) {
        0..15 if someone.home.country == "HTI" => Some(choices(["interpreter"])),
        0..25 if someone.age_years < 6 => Some(choices(["small_child"])),
        25..35 => Some(choices(["medical"])),
        35..40 => Some(choices(["safety_concern"])),
        40..42 => Some(choices(["medical", "wheelchair"])),
        42..45 if someone.is_female && someone.is_grown() => Some(choices(["pregnancy"])),
        _ => None,
    }
}
