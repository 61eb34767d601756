//! Zones whose check digits are right, of people who do not exist; and lines of any signs, to train on.

use crate::Dice;
use turno_core::registration::{countries::COUNTRIES, mrz::check_digit};

/// The specimens of ICAO Doc 9303, parts 4, 5 and 6: Anna Maria Eriksson of Utopia.
pub const SPECIMENS: [&[&str]; 3] = [
    &["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
    &["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
    &["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
];

const SURNAMES: &str = "ESTIME; PIERRE; GARCIA; DE LA CRUZ; MARTINEZ; JEAN BAPTISTE; QUISPE; XOL; OQUENDO; WILLIAMS; NZEBA; ABDOULAYE; \
     KHVOROSTOVSKY; BOBADILLA; SZCZEPANSKI; IBARRA; ZUNIGA; TZUL; HUSSEINI; DIOGO; MOISE; LI; VAZQUEZ; OKONKWO";
const GIVEN_NAMES: &str = "WIDELINE; MARIA JOSE; JEAN; ROSA; SAUL; IXCHEL; ZOILA; BIBI; OLGA; QUETZALI; VLADIMIR; WOODLEY; FATIMA; \
     GABRIEL; HECTOR; SAMUEL; BONIFACE; JUDELINE; KEVIN; XIOMARA; YOSELIN; DIEUDONNE; ; O";

/// The lines of an invented passport, larger card or card.
pub fn invented_zone(dice: &mut Dice) -> Vec<String> {
    let country = dice.one(COUNTRIES);
    let country = if country == "DEU" { "D" } else { country };
    let issuer = format!("{country:<<3}");
    let names = |chars: usize, dice: &mut Dice| {
        let names = format!("{}<<{}", dice.word(SURNAMES), dice.word(GIVEN_NAMES)).replace(' ', "<");
        format!("{names:<<chars$}").chars().take(chars).collect::<String>()
    };
    let mask = dice.one(&["@########", "#########", "@@#######", "@#@@#@#@#", "########", "@@@######"]);
    let number = checked(&format!("{:<<9}", dice.filled(mask)));
    let birth = checked(&format!("{:02}{:02}{:02}", dice.between(0, 99), dice.between(1, 12), dice.between(1, 28)));
    let expires = checked(&format!("{:02}{:02}{:02}", dice.between(20, 36), dice.between(1, 12), dice.between(1, 28)));
    let sex = dice.one(&["F", "M", "M", "F", "<"]);
    match dice.below(4) {
        0 => {
            let mask = dice.one(&["", "", "########", "@@####"]);
            let optional = format!("{:<<15}", dice.filled(mask));
            let also = "<".repeat(11);
            let composite = check(&format!("{number}{optional}{birth}{expires}{also}"));
            let code = dice.one(&["I<", "ID", "C<", "AR"]);
            vec![format!("{code}{issuer}{number}{optional}"), format!("{birth}{sex}{expires}{issuer}{also}{composite}"), names(30, dice)]
        }
        1 => {
            let optional = "<".repeat(7);
            let composite = check(&format!("{number}{birth}{expires}{optional}"));
            vec![format!("I<{issuer}{}", names(31, dice)), format!("{number}{issuer}{birth}{sex}{expires}{optional}{composite}")]
        }
        _ => {
            let mask = dice.one(&["", "", "#########", "@@###@###"]);
            let optional = format!("{:<<14}", dice.filled(mask));
            let optional = if optional.starts_with('<') && dice.chance(50) { format!("{optional}<") } else { checked(&optional) };
            let composite = check(&format!("{number}{birth}{expires}{optional}"));
            vec![format!("P<{issuer}{}", names(39, dice)), format!("{number}{issuer}{birth}{sex}{expires}{optional}{composite}")]
        }
    }
}

/// Lines of the size of a form, filled with signs in any order: what a reader of single signs is trained on.
pub fn any_signs(dice: &mut Dice) -> Vec<String> {
    const SIGNS: [char; 37] = [
        'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z',
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '<',
    ];
    let (lines, signs) = dice.one(&[(2, 44), (2, 36), (3, 30)]);
    // The sign that zones have most is drawn most; not as often as there, or nothing else would be learnt.
    let mut sign = || if dice.chance(8) { '<' } else { dice.one(&SIGNS) };
    (0..lines).map(|_| (0..signs).map(|_| sign()).collect()).collect()
}

fn check(field: &str) -> String {
    check_digit(field).map_or_else(|| "<".to_owned(), |digit| digit.to_string())
}

fn checked(field: &str) -> String {
    format!("{field}{}", check(field))
}
