//! A question is a row and its words. Reason: who adds one must not have to know the form, the checks, the review, the paper,
//! the file or the wire; they all read the row.

use turno_core::registration::{group::Group, person::Person};
use turno_tests::tree::{Trouble, expect_none, files_in, text};

/// Questions that mean something to Turno beyond being asked, and the files that know it.
const KNOWN: &[(&str, &[&str])] = &[
    ("name_as_written", &["check/together.rs"]),
    // A part of a machine-readable zone, and a kind of input, have the same name.
    ("birth_date", &["check/together.rs", "registration/mrz.rs", "fields/Field.svelte", "fields/MrzLines.svelte"]),
    ("guardian", &["check/together.rs", "import/json.rs"]),
    ("other_language", &["check/together.rs"]),
    ("latin_name", &["src-tauri/src/view.rs", "fields/LatinName.svelte", "fields/Field.svelte"]),
    ("group_kind", &["check/together.rs", "commands/registration.rs"]),
    ("consent", &["check/together.rs"]),
    ("reading_language", &["fields/readingLanguage.ts", "FormPage.svelte", "fields/second.ts"]),
];

/// Where rows and their numbers are written.
const ROWS: &[&str] = &["crates/core/src/registration/person.rs", "crates/core/src/registration/group.rs"];

#[test]
fn a_question_is_a_row_and_its_words_and_stands_nowhere_else() -> Result<(), Trouble> {
    let mut sources = Vec::new();
    for (folder, ending) in [
        ("crates/core/src/", ".rs"),
        ("crates/print/src/", ".rs"),
        ("crates/vault/src/", ".rs"),
        ("src-tauri/src/", ".rs"),
        ("server/src/", ".rs"),
        ("ui/src/", ".svelte"),
        ("ui/src/", ".ts"),
    ] {
        for file in files_in(folder, ending)? {
            if !ROWS.contains(&file.as_str()) && !file.contains("test") && !file.contains("/bindings/") {
                let source = text(&file)?;
                sources.push((source.split("#[cfg(test)]").next().unwrap_or_default().to_owned(), file));
            }
        }
    }
    let mut wrong = Vec::new();
    for row in Person::ROWS.iter().chain(Group::ROWS) {
        let known: &[&str] = KNOWN.iter().find(|(id, _)| *id == row.id).map_or(&[], |(_, files)| files);
        // A word of one part is a word of English too: it counts where it stands as a question's id does.
        let forms = if row.id.contains('_') {
            ['"', '\'', '`'].map(|quote| format!("{quote}{}{quote}", row.id)).to_vec()
        } else {
            vec![format!("answers.{}", row.id), format!("registration-field-{}", row.id), format!("field-{}", row.id)]
        };
        for (source, file) in &sources {
            if forms.iter().any(|form| source.contains(form)) && !known.iter().any(|known| file.ends_with(known)) {
                wrong.push(format!("{file} knows `{}`", row.id));
            }
        }
    }
    expect_none("A question stands in its row and its words; say here what else it means, or let the row say it:", &wrong)
}
