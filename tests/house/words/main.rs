//! The words are whole in every language. Reason: half a sentence in the wrong language, at the wrong moment, loses somebody
//! their appointment. A missing word fails the build, error texts included.

mod asked;
mod fluent;
mod screens;

use fluent::{Language, read};
use std::collections::BTreeSet;
use turno_tests::tree::{Trouble, expect_none, languages, text};

/// The language that the others are compared with.
const FIRST: &str = "en";

/// Functions that both Fluent readers have; another one would print its name to people.
const FUNCTIONS: &[&str] = &["NUMBER", "DATETIME"];

/// Words from which on two equal texts are one that nobody translated.
const SENTENCE_WORDS_MIN: usize = 4;

fn all() -> Result<Vec<(String, Language)>, Trouble> {
    languages()?.into_iter().map(|name| read(&name).map(|words| (name, words))).collect()
}

fn first() -> Result<Language, Trouble> {
    read(FIRST)
}

#[test]
fn every_language_has_the_same_words() -> Result<(), Trouble> {
    let first = first()?;
    let mut wrong = Vec::new();
    for (name, words) in all()? {
        for (id, word) in &first.words {
            match words.words.get(id) {
                None => wrong.push(format!("locales/{name}/{}: `{id}` is missing", word.file)),
                Some(other) if other.file != word.file => {
                    wrong.push(format!("locales/{name}/{}: `{id}` stands in {} in {FIRST}", other.file, word.file))
                }
                Some(other) => wrong.extend(other.difference(word).map(|what| format!("locales/{name}/{}: `{id}` {what}", word.file))),
            }
        }
        let left_over = words.words.iter().filter(|(id, _)| !first.words.contains_key(*id));
        wrong.extend(left_over.map(|(id, word)| format!("locales/{name}/{}: `{id}` is not in {FIRST}", word.file)));
    }
    expect_none("Every language has the same ids, attributes and variables:", &wrong)
}

#[test]
fn every_word_can_be_read() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for (name, words) in all()? {
        wrong.extend(words.broken.iter().map(|what| format!("locales/{name}/{what}")));
        for (id, word) in &words.words {
            let unknown = word.references.iter().filter(|reference| !words.has(reference));
            wrong.extend(unknown.map(|reference| format!("locales/{name}/{}: `{id}` names `{reference}`, which is not there", word.file)));
            let functions = word.functions.iter().filter(|function| !FUNCTIONS.contains(&function.as_str()));
            wrong.extend(functions.map(|function| format!("locales/{name}/{}: `{id}` uses {function}()", word.file)));
        }
    }
    expect_none("These are not Fluent, or would print a name instead of a word:", &wrong)
}

#[test]
fn no_sentence_was_left_untranslated() -> Result<(), Trouble> {
    let first = first()?;
    let mut wrong = Vec::new();
    for (name, words) in all()?.into_iter().filter(|(name, _)| name != FIRST) {
        for (id, word) in &words.words {
            let original = first.words.get(id).map(|word| &word.texts);
            let same = |text: &&String| original.is_some_and(|texts| texts.contains(*text));
            let is_sentence = |text: &&String| text.split_whitespace().count() >= SENTENCE_WORDS_MIN;
            // A country's name may be the same everywhere, however long.
            if !id.starts_with("country-") && word.texts.iter().filter(same).any(|text| is_sentence(&text)) {
                wrong.push(format!("locales/{name}/{}: `{id}` says what {FIRST} says", word.file));
            }
        }
    }
    expect_none("These sentences are the same in two languages:", &wrong)
}

#[test]
fn the_languages_offered_are_the_languages_there_are() -> Result<(), Trouble> {
    let table: toml::Table = text("locales/languages.toml")?.parse()?;
    let rows = table.get("language").and_then(toml::Value::as_array).ok_or("locales/languages.toml has no [[language]]")?;
    let offered: BTreeSet<String> = rows.iter().filter_map(|row| Some(row.get("tag")?.as_str()?.to_owned())).collect();
    assert_eq!(offered, languages()?.into_iter().collect(), "locales/languages.toml and the folders of locales/");
    Ok(())
}

#[test]
fn every_code_row_and_choice_has_its_words() -> Result<(), Trouble> {
    let first = first()?;
    let missing: Vec<String> = asked::by_core()?.into_iter().filter(|id| !first.has(id)).map(|id| format!("`{id}`")).collect();
    expect_none("Core can show these, and there are no words for them:", &missing)
}

#[test]
fn every_word_that_a_screen_uses_exists() -> Result<(), Trouble> {
    let first = first()?;
    let mut wrong = Vec::new();
    for usage in screens::usages()? {
        if !first.words.keys().any(|id| usage.fits(id)) {
            wrong.push(format!("{}: `{}`", usage.file, usage.shown()));
        }
    }
    expect_none("Screens ask for these, and there are no words for them:", &wrong)
}

#[test]
fn every_word_is_used() -> Result<(), Trouble> {
    let (first, usages, mut sources) = (first()?, screens::usages()?, screens::sources()?);
    sources.extend(screens::paper_sources()?);
    let by_core = asked::by_core()?;
    let referred: BTreeSet<&String> = first.words.values().flat_map(|word| &word.references).collect();
    let is_used = |id: &String| {
        by_core.contains(id) || referred.contains(id) || usages.iter().any(|usage| usage.fits(id)) || screens::is_quoted(&sources, id)
    };
    let orphans: Vec<String> =
        first.words.iter().filter(|(id, _)| !is_used(id)).map(|(id, word)| format!("{}: `{id}`", word.file)).collect();
    expect_none("Nothing uses these words:", &orphans)
}
