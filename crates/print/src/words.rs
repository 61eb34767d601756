//! The words of `locales/` for what is printed: Fluent messages, the same that the screens show.
//!
//! A number among the arguments chooses plurals, as on the screens (`ui/src/words.svelte.ts`).

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{fmt::Display, sync::LazyLock};

/// The files of one language whose messages stand on paper, or are named by one that does.
macro_rules! files {
    ($language:literal) => {
        [
            include_str!(concat!("../../../locales/", $language, "/registration.ftl")),
            include_str!(concat!("../../../locales/", $language, "/countries.ftl")),
            include_str!(concat!("../../../locales/", $language, "/languages.ftl")),
            include_str!(concat!("../../../locales/", $language, "/ports.ftl")),
            include_str!(concat!("../../../locales/", $language, "/scheduling.ftl")),
        ]
    };
}

/// Formats like its second part says: for Creole, whose plural rules Unicode does not have, those of Haiti's French.
static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::load("en", "en", &files!("en")));
static SPANISH: LazyLock<Words> = LazyLock::new(|| Words::load("es", "es-MX", &files!("es")));
static CREOLE: LazyLock<Words> = LazyLock::new(|| Words::load("ht", "fr-HT", &files!("ht")));

/// The words of a message, or of its attribute `id.name`, in one of the languages of `locales/`. Where there is no such
/// language, in English; where there is no such message, its id.
pub fn words(language: &str, id: &str, args: &[(&str, &dyn Display)]) -> String {
    Words::of(language).say(id, args)
}

/// All words of one language.
pub(crate) struct Words {
    /// Its tag, BCP 47.
    pub(crate) language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of this language; English where there is no such language.
    pub(crate) fn of(language: &str) -> &'static Self {
        match language {
            "es" => &SPANISH,
            "ht" => &CREOLE,
            _ => &ENGLISH,
        }
    }

    fn load(language: &'static str, formats_like: &str, files: &[&str]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(formats_like.parse().into_iter().collect());
        // Marks of direction around every variable would be printed as boxes by some readers; names keep their own order.
        bundle.set_use_isolating(false);
        // Neither fails for what the house tests have read: each word stands once, and no other function has this name.
        drop(bundle.add_builtins());
        for file in files {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*file).to_owned());
            drop(bundle.add_resource(resource));
        }
        Self { language, bundle }
    }

    /// Is there such a message?
    pub(crate) fn has(&self, id: &str) -> bool {
        self.find(id, &FluentArgs::new()).is_some()
    }

    /// The words of a message, or of its attribute `id.name`.
    pub(crate) fn say(&self, id: &str, args: &[(&str, &dyn Display)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, number_or_text(value.to_string()))).collect();
        self.find(id, &args).unwrap_or_else(|| id.to_owned())
    }

    fn find(&self, id: &str, args: &FluentArgs) -> Option<String> {
        let pattern = match id.split_once('.') {
            None => self.bundle.get_message(id)?.value()?,
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute)?.value(),
        };
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

/// A number, where writing it again gives the same text: a house number `007` stays as it was typed.
fn number_or_text(text: String) -> FluentValue<'static> {
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_in_three_languages_with_plurals_and_attributes() {
        assert_eq!(words("en", "registration-people-count", &[("count", &1)]), "1 person");
        assert_eq!(words("es", "registration-people-count", &[("count", &3)]), "3 personas");
        assert_eq!(words("ht", "registration-people-count", &[("count", &3)]), "3 moun");
        assert_eq!(words("xx", "country-HTI", &[]), "Haiti");
        assert!(words("es", "registration-field-name_as_written.help", &[]).starts_with("Escr"));
        assert_eq!(words("ht", "registration-no-such-word", &[]), "registration-no-such-word");
    }

    #[test]
    fn a_year_has_no_sign_for_thousands() {
        assert_eq!(words("en", "registration-date-year", &[("year", &1991)]), "1991");
    }
}
