//! One name in every layer. Reason: who knows the word finds the module, the command, the screen and the sentence.

use turno_tests::tree::{Trouble, exists, expect_none, files_in, languages, stem, text};

/// The concepts of the glossary, each in all layers.
const CONCEPTS: &[&str] = &["registration", "photo", "liveness", "ports", "region", "scheduling", "sync", "vault", "operator"];

/// Concepts that may still be in no layer at all. One that has come into being leaves this list.
const PLANNED: &[&str] = &[];

/// The shell's own words, and the two lists of names, with the prefix of their ids.
const OTHER_WORDS: &[(&str, &str)] = &[("app", "app"), ("countries", "country"), ("languages", "language")];

/// The layers that have the concept, and those that lack it.
fn layers(concept: &str) -> Result<(Vec<String>, Vec<String>), Trouble> {
    let core = [format!("crates/core/src/{concept}.rs"), format!("crates/core/src/{concept}/mod.rs")];
    let mut layers = vec![format!("src-tauri/src/commands/{concept}.rs"), format!("ui/src/screens/{concept}")];
    layers.extend(languages()?.iter().map(|language| format!("locales/{language}/{concept}.ftl")));
    let in_core = exists(&core[0])? || exists(&core[1])?;
    let (mut there, mut missing) = (Vec::new(), Vec::new());
    if in_core { &mut there } else { &mut missing }.push(core[0].clone());
    for layer in layers {
        if exists(&layer)? { &mut there } else { &mut missing }.push(layer);
    }
    Ok((there, missing))
}

#[test]
fn a_concept_stands_in_every_layer_or_in_none() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for concept in CONCEPTS {
        let (there, missing) = layers(concept)?;
        let is_planned = PLANNED.contains(concept);
        match (there.is_empty(), missing.is_empty()) {
            (true, _) if is_planned => {}
            (_, true) if is_planned => wrong.push(format!("`{concept}` exists now: take it off the list of what is planned")),
            (_, true) => {}
            _ => wrong.extend(missing.iter().map(|layer| format!("`{concept}` lacks {layer}"))),
        }
    }
    expect_none("A concept has one name in every layer:", &wrong)
}

#[test]
fn there_is_no_command_screen_or_word_file_beside_the_concepts() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files_in("src-tauri/src/commands/", ".rs")? {
        let name = file.split('/').nth(3).map(stem).unwrap_or_default();
        if !CONCEPTS.contains(&name) && !["app", "mod", "simulated"].contains(&name) {
            wrong.push(file);
        }
    }
    for file in files_in("ui/src/screens/", "")? {
        let name = file.split('/').nth(3).unwrap_or_default();
        if !CONCEPTS.contains(&name) && name != "app" {
            wrong.push(file);
        }
    }
    for file in files_in("locales/", ".ftl")? {
        let name = stem(&file);
        if !CONCEPTS.contains(&name) && !OTHER_WORDS.iter().any(|(known, _)| *known == name) {
            wrong.push(file);
        }
    }
    expect_none("These are named after no concept:", &wrong)
}

#[test]
fn every_word_carries_its_concept_in_front() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files_in("locales/", ".ftl")? {
        let name = stem(&file);
        let prefix = OTHER_WORDS.iter().find(|(known, _)| *known == name).map_or(name, |(_, prefix)| prefix);
        let starts = format!("{prefix}-");
        for line in text(&file)?.lines() {
            let id = line.split([' ', '=']).next().unwrap_or_default();
            let is_id = line.contains('=') && id.starts_with(|first: char| first.is_ascii_alphabetic());
            if is_id && !id.starts_with(&starts) {
                wrong.push(format!("{file}: `{id}` does not start with `{starts}`"));
            }
        }
    }
    expect_none("An id tells which file it stands in:", &wrong)
}
