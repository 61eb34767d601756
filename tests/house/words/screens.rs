//! Which words the screens ask for: `words('id')`, `words(yes ? 'id' : 'other')` and `words(`prefix-${…}`)`.

use turno_tests::tree::{Trouble, files_in, text};

/// One word, or one family of words, that a screen asks for.
pub struct Usage {
    /// Where.
    pub file: String,
    /// What the id begins with; all of it unless `is_family`.
    start: String,
    /// What the id ends with, after a part that is only known while running.
    end: String,
    is_family: bool,
}

impl Usage {
    /// Is it this id, or one of this family?
    pub fn fits(&self, id: &str) -> bool {
        if self.is_family {
            id.len() > self.start.len() + self.end.len() && id.starts_with(&self.start) && id.ends_with(&self.end)
        } else {
            id == self.start
        }
    }

    /// As it would be written.
    pub fn shown(&self) -> String {
        if self.is_family { format!("{}${{…}}{}", self.start, self.end) } else { self.start.clone() }
    }
}

/// The sources of the screens, with their names; no tests, no generated types.
pub fn sources() -> Result<Vec<(String, String)>, Trouble> {
    let mut names = files_in("ui/src/", ".svelte")?;
    names.extend(files_in("ui/src/", ".ts")?);
    names.extend(files_in("ui/check/", ".svelte")?);
    names.extend(files_in("ui/check/", ".ts")?);
    names.retain(|name| !name.ends_with(".test.ts") && !name.contains("/bindings/"));
    names.into_iter().map(|name| text(&name).map(|source| (name, source))).collect()
}

/// The sources of the paper, which says its words itself.
pub fn paper_sources() -> Result<Vec<(String, String)>, Trouble> {
    let names = files_in("crates/print/src/", ".rs")?;
    names.into_iter().map(|name| text(&name).map(|source| (name, source))).collect()
}

/// Does the id stand in quotes anywhere, to be passed on to what prints it?
pub fn is_quoted(sources: &[(String, String)], id: &str) -> bool {
    let quoted = ['\'', '"', '`'].map(|quote| format!("{quote}{id}{quote}"));
    sources.iter().any(|(_, source)| quoted.iter().any(|quoted| source.contains(quoted)))
}

/// Everything that is asked for.
pub fn usages() -> Result<Vec<Usage>, Trouble> {
    let mut usages = Vec::new();
    for (file, source) in sources()? {
        for (at, call) in source.match_indices("words(") {
            let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '$';
            let before = source.get(..at).and_then(|before| before.chars().last());
            if !before.is_some_and(is_name) {
                let arguments = first_argument(source.get(at + call.len()..).unwrap_or_default());
                usages.extend(literals(arguments).map(|literal| usage(&file, literal)));
            }
        }
        usages.extend(templates(&source).map(|literal| usage(&file, literal)));
    }
    Ok(usages)
}

/// Up to the comma or bracket that ends the first argument.
fn first_argument(source: &str) -> &str {
    let (mut depth, mut quote) = (0_u32, None);
    for (at, letter) in source.char_indices() {
        match (quote, letter) {
            (Some(open), _) if open == letter => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"' | '`') => quote = Some(letter),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ',') if depth == 0 => return source.get(..at).unwrap_or_default(),
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
    }
    source
}

/// The texts in quotes that look like ids.
fn literals(source: &str) -> impl Iterator<Item = &str> {
    let mut rest = source;
    std::iter::from_fn(move || {
        let at = rest.find(['\'', '"', '`'])?;
        let (_, from_quote) = rest.split_at(at);
        let quote = from_quote.chars().next()?;
        let inner = from_quote.get(1..)?;
        let (literal, after) = inner.split_once(quote)?;
        rest = after;
        Some(literal)
    })
    .filter(|literal| literal.starts_with(|first: char| first.is_ascii_lowercase()) && literal.contains('-'))
}

/// Template texts anywhere that begin with a concept and a hyphen: they are made to be passed to `words`.
fn templates(source: &str) -> impl Iterator<Item = &str> {
    const OPENINGS: &[&str] = &[
        "registration-",
        "photo-",
        "liveness-",
        "ports-",
        "region-",
        "scheduling-",
        "sync-",
        "vault-",
        "operator-",
        "app-",
        "country-",
        "language-",
    ];
    source.match_indices('`').filter_map(move |(at, _)| {
        let literal = source.get(at + 1..)?.split('`').next()?;
        let is_template = literal.contains("${") && OPENINGS.iter().any(|opening| literal.starts_with(opening));
        is_template.then_some(literal)
    })
}

fn usage(file: &str, literal: &str) -> Usage {
    let (start, rest) = literal.split_once("${").map_or((literal, None), |(start, rest)| (start, Some(rest)));
    let end = rest.and_then(|rest| rest.rsplit_once('}')).map_or("", |(_, end)| end);
    // An attribute belongs to the word; the word is what must exist.
    let without_attribute = |text: &str| text.split('.').next().unwrap_or_default().to_owned();
    Usage { file: file.to_owned(), start: without_attribute(start), end: without_attribute(end), is_family: rest.is_some() }
}

#[test]
fn a_plain_id_a_choice_and_a_family_are_understood() {
    let source =
        "words('sync-title') + words(late ? \"sync-late\" : 'sync-soon', { n }) + words(`region-${verdict}-title`) + swords('no-id')";
    let first = |source| literals(first_argument(source)).collect::<Vec<_>>();
    assert_eq!(first("'sync-title')"), ["sync-title"]);
    assert_eq!(first("late ? \"sync-late\" : 'sync-soon', { n: 'a-b' })"), ["sync-late", "sync-soon"]);
    let family = usage("x", templates(source).next().unwrap_or_default());
    assert!(family.fits("region-inside-title") && !family.fits("region-title") && !family.fits("region-inside"));
}
