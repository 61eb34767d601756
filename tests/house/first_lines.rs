//! A file opens with what it is. Reason: a stranger decides from the first line whether to read on.

use turno_tests::tree::{Trouble, expect_none, files, text};

/// Endings, and what the first line may begin with.
const OPENINGS: &[(&str, &[&str])] =
    &[(".rs", &["//!"]), (".ts", &["/**", "//"]), (".svelte", &["<!--"]), (".ftl", &["###"]), (".kt", &["/**", "//"])];

#[test]
fn a_file_opens_with_what_it_is() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files()?.into_iter().filter(|file| !file.contains("/bindings/")) {
        let Some((_, openings)) = OPENINGS.iter().find(|(ending, _)| file.ends_with(ending)) else { continue };
        let text = text(&file)?;
        // Mozilla's linter of Fluent files asks for a licence and an empty line before the comment.
        let first = text.lines().find(|line| !line.is_empty() && !line.starts_with("# SPDX")).unwrap_or_default();
        if !openings.iter().any(|opening| first.starts_with(opening)) {
            wrong.push(format!("{file}: opens with `{first}`, not with {}", openings.join(" or ")));
        }
    }
    expect_none("A file opens with what it is, what it refuses to know, where to look next:", &wrong)
}
