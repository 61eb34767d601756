//! The formats that others would take, each as well as it can be used for this: one file each.

pub mod automerge;
pub mod json;
pub mod yrs;

use crate::Done;
use serde_json::Value as Json;

/// How a document of texts and bytes holds an answer: a text as it is, anything else as the bytes of its JSON. An answer
/// is replaced whole, as in Turno; a list of its own inside the document would only be larger.
enum Held {
    Text(String),
    Bytes(Vec<u8>),
}

fn held(answer: &Json) -> Held {
    answer.as_str().map_or_else(|| Held::Bytes(answer.to_string().into_bytes()), |text| Held::Text(text.to_owned()))
}

fn answer(held: Held) -> Done<Json> {
    Ok(match held {
        Held::Text(text) => Json::String(text),
        Held::Bytes(bytes) => serde_json::from_slice(&bytes)?,
    })
}
