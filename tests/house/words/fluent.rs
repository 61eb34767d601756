//! Reads the `.ftl` files of a language into what can be compared: ids, attributes, variables, references.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use turno_tests::tree::{Trouble, files_in, text};

/// All words of a language.
#[derive(Default)]
pub struct Language {
    /// By id; a term's id begins with a hyphen.
    pub words: BTreeMap<String, Word>,
    /// What could not be read, with its file.
    pub broken: Vec<String>,
}

impl Language {
    /// Is there such an id, or `id.attribute`?
    pub fn has(&self, name: &str) -> bool {
        match name.split_once('.') {
            None => self.words.get(name).is_some_and(|word| word.has_value),
            Some((id, attribute)) => self.words.get(id).is_some_and(|word| word.attributes.contains(attribute)),
        }
    }
}

/// One message or term.
#[derive(Default)]
pub struct Word {
    /// The file's name within the language's folder.
    pub file: String,
    /// Has it a text of its own beside its attributes?
    pub has_value: bool,
    /// Names of its attributes.
    pub attributes: BTreeSet<String>,
    /// `$variables` of the value and of each attribute, as `$name` and `.attribute $name`.
    pub variables: BTreeSet<String>,
    /// Other messages and terms that it contains.
    pub references: BTreeSet<String>,
    /// Functions that it calls.
    pub functions: BTreeSet<String>,
    /// Its runs of plain text.
    pub texts: BTreeSet<String>,
}

impl Word {
    /// How it differs from the same word of another language.
    pub fn difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = String> + 'a {
        let named = |sign: &'static str, name: &String| format!("{sign} `{name}`");
        let attributes = other.attributes.difference(&self.attributes).map(move |name| named("lacks the attribute", name));
        let more_attributes = self.attributes.difference(&other.attributes).map(move |name| named("has the attribute", name));
        let variables = other.variables.difference(&self.variables).map(move |name| named("lacks the variable", name));
        let more_variables = self.variables.difference(&other.variables).map(move |name| named("has the variable", name));
        let value = (self.has_value != other.has_value).then(|| "has a text of its own in one language only".to_owned());
        attributes.chain(more_attributes).chain(variables).chain(more_variables).chain(value)
    }

    fn take(&mut self, attribute: &str, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.texts.insert(value.trim().to_owned());
                }
                PatternElement::Placeable { expression } => self.take_expression(attribute, expression),
            }
        }
    }

    fn take_expression(&mut self, attribute: &str, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(attribute, inline),
            Expression::Select { selector, variants } => {
                self.take_inline(attribute, selector);
                variants.iter().for_each(|variant| self.take(attribute, &variant.value));
            }
        }
    }

    fn take_inline(&mut self, attribute: &str, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(format!("{attribute}${}", id.name));
            }
            InlineExpression::MessageReference { id, attribute: of } => {
                self.references.insert(of.as_ref().map_or_else(|| id.name.to_owned(), |of| format!("{}.{}", id.name, of.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.take_arguments(attribute, arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                self.take_arguments(attribute, arguments);
            }
            InlineExpression::Placeable { expression } => self.take_expression(attribute, expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn take_arguments(&mut self, attribute: &str, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|inline| self.take_inline(attribute, inline));
        arguments.named.iter().for_each(|named| self.take_inline(attribute, &named.value));
    }
}

/// Reads `locales/<name>/*.ftl`.
pub fn read(name: &str) -> Result<Language, Trouble> {
    let folder = format!("locales/{name}/");
    let mut language = Language::default();
    for path in files_in(&folder, ".ftl")? {
        let file = path.trim_start_matches(&folder).to_owned();
        let source = text(&path)?;
        let (resource, errors) = match fluent_syntax::parser::parse(source.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        language.broken.extend(errors.iter().map(|error| format!("{file}: {error}")));
        for entry in &resource.body {
            let (id, word) = match entry {
                Entry::Message(message) => (message.id.name.to_owned(), word(&file, message.value.as_ref(), &message.attributes)),
                Entry::Term(term) => (format!("-{}", term.id.name), word(&file, Some(&term.value), &term.attributes)),
                Entry::Junk { content } => {
                    let line = content.lines().next().unwrap_or_default();
                    language.broken.push(format!("{file}: cannot be read at `{line}`"));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            };
            if language.words.insert(id.clone(), word).is_some() {
                language.broken.push(format!("{file}: `{id}` stands twice"));
            }
        }
    }
    Ok(language)
}

fn word(file: &str, value: Option<&Pattern<&str>>, attributes: &[fluent_syntax::ast::Attribute<&str>]) -> Word {
    let mut word = Word { file: file.to_owned(), has_value: value.is_some(), ..Word::default() };
    value.iter().for_each(|pattern| word.take("", pattern));
    for attribute in attributes {
        word.attributes.insert(attribute.id.name.to_owned());
        word.take(&format!(".{} ", attribute.id.name), &attribute.value);
    }
    word
}
