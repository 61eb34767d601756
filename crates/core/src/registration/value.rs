//! What a person can answer: one value of one field, and its CBOR form.
//!
//! Refuses to know which values a field allows (`check`). A value of a newer version is kept byte for byte.

use super::PartialDate;
use ciborium::Value as Cbor;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;

/// One answer. "I do not know" and "I do not have one" are answers, not gaps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Value {
    /// Words as typed, NFC, never upper-cased.
    Text {
        /// The words.
        text: String,
    },
    /// One of the field's choices.
    Choice {
        /// The choice's stable name.
        choice: String,
    },
    /// Several of the field's choices, in the order chosen.
    Choices {
        /// The choices' stable names.
        choices: Vec<String>,
    },
    /// A date of which parts may be missing.
    Date {
        /// The parts that were given.
        date: PartialDate,
    },
    /// A whole number of a unit.
    Measure {
        /// `cm`, `in`, `kg` or `lb`.
        unit: String,
        /// How many.
        amount: u16,
    },
    /// Telephone numbers.
    Phones {
        /// In the order given.
        phones: Vec<PhoneNumber>,
    },
    /// Travel and identity documents.
    Documents {
        /// In the order given.
        documents: Vec<Document>,
    },
    /// "I do not know."
    Unknown,
    /// "I do not have one."
    NotHaving,
    /// The answer was taken back; the field is empty again.
    Cleared,
    /// An answer of a kind that a newer Turno made. Kept and passed on, never shown as if understood.
    Newer {
        /// Its CBOR form in hexadecimal.
        cbor_hex: String,
    },
}

/// A telephone number, as typed and as a machine dials it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PhoneNumber {
    /// As it was typed.
    pub typed: String,
    /// The country whose national form is meant, ISO 3166-1 alpha-3.
    pub country: String,
    /// E.164, where what was typed is a number of that country or an international one. Made by Turno, not by who types.
    pub e164: Option<String>,
    /// Some of `sms`, `whatsapp`, `shared`, `shelter`.
    pub uses: Vec<String>,
}

/// What a telephone number can be used for; Fluent ids `registration-phone-use-<use>`.
pub const PHONE_USES: &[&str] = &["sms", "whatsapp", "shared", "shelter"];

/// A travel or identity document. All may be missing in a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Document {
    /// One of `DOCUMENT_KINDS`.
    pub document_kind: String,
    /// Its number, as printed.
    pub number: String,
    /// Who issued it, ISO 3166-1 alpha-3.
    pub country: String,
    /// Until when it is good.
    pub expires: PartialDate,
    /// The name that it carries; never the person's own answer.
    pub name: String,
    /// Its machine-readable zone, lines apart; empty when there is none.
    pub mrz: String,
}

/// Kinds of documents; Fluent ids `registration-document-<kind>`.
pub const DOCUMENT_KINDS: &[&str] =
    &["passport", "national_id", "consular_id", "birth_certificate", "refugee_document", "residence_permit", "other"];

/// The tag of each kind of value in the stored and sent form. Never reuse a number.
mod tag {
    pub const CLEARED: u8 = 0;
    pub const TEXT: u8 = 1;
    pub const CHOICE: u8 = 2;
    pub const CHOICES: u8 = 3;
    pub const DATE: u8 = 4;
    pub const UNKNOWN: u8 = 5;
    pub const NOT_HAVING: u8 = 6;
    pub const MEASURE: u8 = 7;
    pub const PHONES: u8 = 8;
    pub const DOCUMENTS: u8 = 9;
}

impl Value {
    /// The value as a CBOR array `[tag, content?]`.
    pub fn to_cbor(&self) -> Cbor {
        let (tag, content) = match self {
            Self::Cleared => (tag::CLEARED, None),
            Self::Text { text } => (tag::TEXT, Some(Cbor::Text(text.clone()))),
            Self::Choice { choice } => (tag::CHOICE, Some(Cbor::Text(choice.clone()))),
            Self::Choices { choices } => (tag::CHOICES, Some(Cbor::Array(choices.iter().cloned().map(Cbor::Text).collect()))),
            Self::Date { date } => (tag::DATE, Some(date.to_cbor())),
            Self::Measure { unit, amount } => (tag::MEASURE, Some(Cbor::Array(vec![Cbor::Text(unit.clone()), Cbor::from(*amount)]))),
            Self::Phones { phones } => (tag::PHONES, Some(Cbor::Array(phones.iter().map(PhoneNumber::to_cbor).collect()))),
            Self::Documents { documents } => (tag::DOCUMENTS, Some(Cbor::Array(documents.iter().map(Document::to_cbor).collect()))),
            Self::Unknown => (tag::UNKNOWN, None),
            Self::NotHaving => (tag::NOT_HAVING, None),
            Self::Newer { cbor_hex } => return newer_to_cbor(cbor_hex),
        };
        Cbor::Array(std::iter::once(Cbor::from(tag)).chain(content).collect())
    }

    /// Reads what `to_cbor` wrote. What it does not understand becomes `Newer`, so that nothing is lost.
    pub fn from_cbor(cbor: &Cbor) -> Self {
        Self::read(cbor).unwrap_or_else(|| Self::Newer { cbor_hex: cbor_hex(cbor) })
    }

    fn read(cbor: &Cbor) -> Option<Self> {
        let items = cbor.as_array()?;
        let tag = u8::try_from(items.first()?.as_integer()?).ok()?;
        Some(match (tag, items.get(1)) {
            (tag::CLEARED, None) => Self::Cleared,
            (tag::UNKNOWN, None) => Self::Unknown,
            (tag::NOT_HAVING, None) => Self::NotHaving,
            (tag::TEXT, Some(content)) => Self::Text { text: content.as_text()?.to_owned() },
            (tag::CHOICE, Some(content)) => Self::Choice { choice: content.as_text()?.to_owned() },
            (tag::CHOICES, Some(content)) => Self::Choices { choices: texts(content)? },
            (tag::MEASURE, Some(content)) => match content.as_array()?.as_slice() {
                [unit, amount] => Self::Measure { unit: unit.as_text()?.to_owned(), amount: u16::try_from(amount.as_integer()?).ok()? },
                _ => return None,
            },
            (tag::PHONES, Some(content)) => {
                Self::Phones { phones: content.as_array()?.iter().map(PhoneNumber::from_cbor).collect::<Option<_>>()? }
            }
            (tag::DOCUMENTS, Some(content)) => {
                Self::Documents { documents: content.as_array()?.iter().map(Document::from_cbor).collect::<Option<_>>()? }
            }
            (tag::DATE, Some(content)) => Self::Date { date: PartialDate::from_cbor(content)? },
            _ => return None,
        })
    }

    /// A text answer, in NFC, otherwise as it was typed.
    pub fn text_nfc(text: &str) -> Self {
        Self::Text { text: text.nfc().collect() }
    }

    /// Is this an answer at all (not empty, not taken back)?
    pub fn is_answer(&self) -> bool {
        match self {
            Self::Text { text } => !text.trim().is_empty(),
            Self::Choice { choice } => !choice.is_empty(),
            Self::Choices { choices } => !choices.is_empty(),
            Self::Date { date } => !date.is_empty(),
            Self::Phones { phones } => !phones.is_empty(),
            Self::Documents { documents } => !documents.is_empty(),
            Self::Measure { .. } | Self::Unknown | Self::NotHaving | Self::Newer { .. } => true,
            Self::Cleared => false,
        }
    }

    /// Has every text of it at most so many characters, and every list at most so many parts?
    pub fn is_within(&self, chars_max: usize, parts_max: usize) -> bool {
        let fits = |text: &String| text.chars().count() <= chars_max;
        match self {
            Self::Text { text } | Self::Choice { choice: text } | Self::Measure { unit: text, .. } | Self::Newer { cbor_hex: text } => {
                fits(text)
            }
            Self::Choices { choices } => choices.len() <= parts_max && choices.iter().all(fits),
            Self::Phones { phones } => {
                let one = |phone: &PhoneNumber| {
                    phone.uses.len() <= parts_max && phone.uses.iter().chain([&phone.typed, &phone.country]).chain(&phone.e164).all(fits)
                };
                phones.len() <= parts_max && phones.iter().all(one)
            }
            Self::Documents { documents } => {
                let texts = |one: &Document| [&one.document_kind, &one.number, &one.country, &one.name, &one.mrz].into_iter().all(fits);
                documents.len() <= parts_max && documents.iter().all(texts)
            }
            Self::Date { .. } | Self::Unknown | Self::NotHaving | Self::Cleared => true,
        }
    }

    /// The words of a text answer.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text { text } = self { Some(text) } else { None }
    }

    /// The choice of a one-choice answer.
    pub fn as_choice(&self) -> Option<&str> {
        if let Self::Choice { choice } = self { Some(choice) } else { None }
    }
}

impl PhoneNumber {
    fn to_cbor(&self) -> Cbor {
        let e164 = self.e164.clone().map_or(Cbor::Null, Cbor::Text);
        let uses = self.uses.iter().cloned().map(Cbor::Text).collect();
        Cbor::Array(vec![Cbor::Text(self.typed.clone()), Cbor::Text(self.country.clone()), e164, Cbor::Array(uses)])
    }

    fn from_cbor(cbor: &Cbor) -> Option<Self> {
        let [typed, country, e164, uses] = cbor.as_array()?.as_slice() else {
            return None;
        };
        let e164 = if e164.is_null() { None } else { Some(e164.as_text()?.to_owned()) };
        Some(Self { typed: typed.as_text()?.to_owned(), country: country.as_text()?.to_owned(), e164, uses: texts(uses)? })
    }
}

impl Document {
    fn to_cbor(&self) -> Cbor {
        let text = |text: &String| Cbor::Text(text.clone());
        Cbor::Array(vec![
            text(&self.document_kind),
            text(&self.number),
            text(&self.country),
            self.expires.to_cbor(),
            text(&self.name),
            text(&self.mrz),
        ])
    }

    fn from_cbor(cbor: &Cbor) -> Option<Self> {
        let [document_kind, number, country, expires, name, mrz] = cbor.as_array()?.as_slice() else {
            return None;
        };
        let text = |cbor: &Cbor| cbor.as_text().map(str::to_owned);
        Some(Self {
            document_kind: text(document_kind)?,
            number: text(number)?,
            country: text(country)?,
            expires: PartialDate::from_cbor(expires)?,
            name: text(name)?,
            mrz: text(mrz)?,
        })
    }
}

fn texts(cbor: &Cbor) -> Option<Vec<String>> {
    cbor.as_array()?.iter().map(|one| one.as_text().map(str::to_owned)).collect()
}

fn cbor_hex(cbor: &Cbor) -> String {
    data_encoding::HEXLOWER.encode(&crate::parcel::cbor::encode(cbor))
}

fn newer_to_cbor(cbor_hex: &str) -> Cbor {
    data_encoding::HEXLOWER
        .decode(cbor_hex.as_bytes())
        .ok()
        .and_then(|bytes| crate::parcel::cbor::decode(&bytes).ok())
        .unwrap_or(Cbor::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_reads_back() {
        for value in [
            Value::Text { text: "Ñusta O’Hara ʻōkina".into() },
            Value::Choice { choice: "child".into() },
            Value::Choices { choices: vec!["HTI".into(), "CHL".into()] },
            Value::Date { date: PartialDate { year: Some(1991), month: None, day: Some(31), age_years: None } },
            Value::Measure { unit: "cm".into(), amount: 158 },
            Value::Phones {
                phones: vec![PhoneNumber {
                    typed: "55 1234 5678".into(),
                    country: "MEX".into(),
                    e164: Some("+525512345678".into()),
                    uses: vec!["whatsapp".into(), "shared".into()],
                }],
            },
            Value::Documents {
                documents: vec![Document {
                    document_kind: "passport".into(),
                    number: "PP 12".into(),
                    country: "HTI".into(),
                    expires: PartialDate { year: Some(2021), ..PartialDate::default() },
                    name: "ESTIME WIDELINE".into(),
                    mrz: String::new(),
                }],
            },
            Value::Unknown,
            Value::NotHaving,
            Value::Cleared,
        ] {
            assert_eq!(Value::from_cbor(&value.to_cbor()), value);
        }
    }

    #[test]
    fn a_newer_kind_of_value_survives_a_round_through_this_version() {
        let newer = Cbor::Array(vec![Cbor::from(99), Cbor::Text("height in spans".into()), Cbor::Bool(true)]);
        let value = Value::from_cbor(&newer);
        assert!(matches!(value, Value::Newer { .. }));
        assert_eq!(value.to_cbor(), newer);
        let through_screen: Value = serde_json::from_str(&serde_json::to_string(&value).unwrap()).unwrap();
        assert_eq!(through_screen.to_cbor(), newer);
    }
}
