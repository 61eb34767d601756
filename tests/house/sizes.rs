//! Sizes that invite reading. Reason: a larger file does two things; a reader should find them apart. Clippy measures functions.

use turno_tests::tree::{Trouble, expect_none, files, text};

/// Endings, and the most lines.
const LINES_MAX: &[(&str, usize)] = &[(".rs", 400), (".svelte", 200)];

#[test]
fn a_file_can_be_read_at_one_sitting() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files()? {
        let Some((_, lines_max)) = LINES_MAX.iter().find(|(ending, _)| file.ends_with(ending)) else { continue };
        let lines = text(&file)?.lines().count();
        if lines > *lines_max {
            wrong.push(format!("{file}: {lines} lines, more than {lines_max}"));
        }
    }
    expect_none("Which two things does it do?", &wrong)
}
