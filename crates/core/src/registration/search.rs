//! Finding by a few typed letters: without regard to accents, capitals, apostrophes or runs of spaces.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A text as it is compared: `Ñusta  O’Hara` and `nusta ohara` are one.
pub fn folded(text: &str) -> String {
    const APOSTROPHES: &[char] = &['\'', '\u{2018}', '\u{2019}', '\u{02BB}', '\u{02BC}', '\u{A78C}'];
    let bare: String = text.nfd().filter(|c| !is_combining_mark(*c) && !APOSTROPHES.contains(c)).flat_map(char::to_lowercase).collect();
    bare.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Does a folded text have every typed word at the start of one of its words?
pub fn finds(folded_text: &str, typed: &str) -> bool {
    folded(typed).split(' ').all(|word| folded_text.split(' ').any(|one| one.starts_with(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_apostrophes_do_not_matter() {
        let name = folded("María-José Ñáñez O’Brien");
        assert_eq!(name, "maria jose nanez obrien");
        for typed in ["nan", "MARIA o'b", "jose ñ", ""] {
            assert!(finds(&name, typed), "{typed}");
        }
        assert!(!finds(&name, "mariana"));
        assert!(finds(&folded("Иван Петров"), "пет"));
    }
}
