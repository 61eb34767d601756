//! Every screen that there is, with a family to show on it. Knows nothing of what is looked for there.

use crate::{
    page::{Page, Step},
    tree,
};
use serde_json::{Value, json};

/// The addresses of `ui/src/screens.ts`: a screen that is added there is looked at here, or this journey stops.
fn patterns() -> Step<Vec<String>> {
    let text = tree::text("ui/src/screens.ts")?;
    let (_, list) = text.split_once("const SCREENS").ok_or("screens.ts has no list of screens")?;
    let (list, _) = list.split_once("\n]").ok_or("the list of screens has no end")?;
    Ok(list.lines().filter_map(|line| Some(line.trim().strip_prefix("['")?.split_once('\'')?.0.to_owned())).collect())
}

/// Has an address the shape of a pattern, in which `:` stands for any one part?
fn fits(pattern: &str, address: &str) -> bool {
    let (pattern, address): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), address.split('/').collect());
    pattern.len() == address.len() && pattern.iter().zip(&address).all(|(shape, part)| *shape == ":" || shape == part)
}

/// Every address, with a family of two in it that has answers, a conflict of nothing, and problems of every kind.
pub async fn addresses(page: &Page) -> Step<Vec<String>> {
    page.invoke("create_group", json!({ "kind": "family" })).await?;
    let view = page.invoke("create_group", json!({ "kind": "family" })).await?;
    let group = view.pointer("/card/id").and_then(Value::as_str).ok_or("a group has an id")?.to_owned();
    let lead = view.pointer("/people/0/id").and_then(Value::as_str).ok_or("a group has a lead person")?.to_owned();
    let added = page.invoke("add_person", json!({ "group": group })).await?;
    let child = added.pointer("/person").and_then(Value::as_str).ok_or("a person has an id")?.to_owned();
    let answers = [
        (&lead, "name_as_written", json!({ "kind": "text", "text": "Marisol Ñáñez" })),
        (
            &lead,
            "documents",
            json!({ "kind": "documents", "documents": [{ "document_kind": "passport", "number": "PP 1", "country": "HTI",
            "expires": { "year": 2020, "month": null, "day": null, "age_years": null }, "name": "", "mrz": "" }] }),
        ),
        (&lead, "phones", json!({ "kind": "phones", "phones": [{ "typed": "12", "country": "MEX", "e164": null, "uses": ["shared"] }] })),
        (&lead, "height", json!({ "kind": "measure", "unit": "in", "amount": 62 })),
        (&lead, "birth_date", json!({ "kind": "date", "date": { "year": 1990, "month": 2, "day": 30, "age_years": null } })),
        (&child, "birth_date", json!({ "kind": "date", "date": { "year": 2019, "month": 2, "day": 3, "age_years": null } })),
        (&child, "nationalities", json!({ "kind": "choices", "choices": ["XXA"] })),
    ];
    for (person, field, value) in answers {
        page.invoke("answer", json!({ "group": group, "person": person, "field": field, "value": value })).await?;
    }
    let destination = json!({ "kind": "choice", "choice": "person" });
    page.invoke("answer", json!({ "group": group, "person": null, "field": "us_destination", "value": destination })).await?;
    let form = page.invoke("form", json!({})).await?;
    let pages_of = |list: &str| -> Vec<String> {
        let sections = form.get(list).and_then(Value::as_array).into_iter().flatten();
        sections.filter_map(|section| section.get("id").and_then(Value::as_str)).map(str::to_owned).collect()
    };
    let mut addresses: Vec<String> =
        ["", "new", "take-over", "language", "sync", "about", "import", "region", "attest"].into_iter().map(str::to_owned).collect();
    let of_group = [
        "",
        "/people",
        "/review",
        "/hand-off",
        "/moving",
        "/card",
        "/not-here",
        "/history",
        "/paper",
        "/move",
        "/leave",
        "/gate",
        "/liveness",
        "/draw",
        "/ports",
        "/request",
        "/appointment",
        "/appointment/paper",
        "/change",
        "/confirm",
    ];
    addresses.extend(of_group.iter().map(|rest| format!("group/{group}{rest}")));
    addresses.extend(pages_of("person").iter().map(|name| format!("group/{group}/person/{child}/{name}")));
    addresses.extend(["documents", "contact", "description"].iter().map(|name| format!("group/{group}/person/{lead}/{name}")));
    addresses.extend(pages_of("group").iter().map(|name| format!("group/{group}/about/{name}")));
    addresses.extend(["photo", "document"].iter().map(|what| format!("group/{group}/{what}/{lead}")));
    let forgotten: Vec<_> = patterns()?.into_iter().filter(|pattern| !addresses.iter().any(|address| fits(pattern, address))).collect();
    if forgotten.is_empty() { Ok(addresses) } else { Err(format!("screens that nobody looks at: {forgotten:?}").into()) }
}
