//! The page that checks slips (`ui/check/`), with this operator's key and the slips withdrawn until now put in. One file; it
//! works wherever it is opened, without a network.

use crate::{operator::Operator, withdrawn::Withdrawn};
use data_encoding::HEXLOWER;
use serde::Serialize;
use turno_core::operator::Text;

/// As it was built; a test of the screens proves that it is fresh.
const PAGE: &str = include_str!("../../assets/check/check.html");

/// The place for what an operator puts in.
const EMPTY: &str = r#"<script type="application/json" id="office">null</script>"#;

/// What the page reads (`ui/check/office.ts`).
#[derive(Serialize)]
struct Office<'a> {
    key: String,
    name: &'a Text,
    practice: bool,
    as_of_s: i64,
    withdrawn: String,
}

/// The whole page.
pub fn page(operator: &Operator, withdrawn: &Withdrawn) -> String {
    let office = Office {
        key: HEXLOWER.encode(&operator.key.public()),
        name: &operator.bundle.name,
        practice: operator.bundle.practice,
        as_of_s: withdrawn.as_of_s,
        withdrawn: HEXLOWER.encode(&withdrawn.slips),
    };
    // A name must not end the element that it stands in.
    let office = serde_json::to_string(&office).unwrap_or_default().replace('<', "\\u003c");
    PAGE.replacen(EMPTY, &EMPTY.replace("null", &office), 1)
}
