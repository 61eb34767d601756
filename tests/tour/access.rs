//! Every screen under axe-core: in every language, at phone and desktop size, and with the text twice as large. And what axe
//! does not measure: nothing wider than the window, no target smaller than 44 px.

use crate::{Step, album::Album, main_job::first_start, stage::Stage, window::Window};
use serde_json::{Value, json};
use std::{fmt::Write, path::PathBuf};

const PIN: &str = "650913";

/// Width, height, size of the text in percent.
const SIZES: [(u32, u32, u32); 4] = [(360, 640, 100), (360, 640, 200), (1280, 800, 100), (1280, 800, 200)];

const LANGUAGES: [&str; 3] = ["en", "es", "ht"];

/// The rules of WCAG 2.2 at levels A and AA, and the good practices beside them.
const RUN: &str = "const done = arguments[0]; axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], \
    resultTypes: ['violations'] }).then((found) => done(found.violations.map((one) => ({ rule: one.id, where: one.nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? '')) }))), (why) => done([{ rule: String(why), where: [] }]))";

/// What stands out of the window sideways, and what is too small to hit. Links within a sentence may be as high as it is.
const MEASURE: &str = r#"
    const wrong = []
    if (document.documentElement.scrollWidth > window.innerWidth + 1) {
      const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1).pop()
      wrong.push(`wider than the window: ${document.documentElement.scrollWidth}, by ${out?.outerHTML.slice(0, 120)}`)
    }
    for (const one of document.querySelectorAll('button, a[href], input, select, textarea, summary')) {
      const target = one.matches('input[type=radio], input[type=checkbox]') ? (one.closest('label') ?? one) : one
      const { width, height } = target.getBoundingClientRect()
      if (width === 0 || one.closest('.visually-hidden') || (one.matches('a') && one.closest('p, li, dd') && getComputedStyle(one).display === 'inline')) continue
      if (height < 43.5 || width < 43.5) wrong.push(`small target ${Math.round(width)}x${Math.round(height)}: ${one.outerHTML.slice(0, 120)}`)
    }
    return wrong
"#;

#[tokio::test]
async fn every_screen_is_for_everybody_in_every_language_at_every_size() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "access")?;
    let stage = Stage::set(&target, "access", "10:30")?;
    let mut wrong = String::new();
    let mut looked = 0;
    for (program, start) in [(stage.laptop(), "en"), (stage.phone(), "es")] {
        let window = first_start(Window::open(&program).await?, &album, start, PIN).await?;
        let addresses = addresses(&window).await?;
        bring_axe(&window).await?;
        axe_sees(&window).await?;
        for language in LANGUAGES {
            window.go("#/language").await?;
            window.press(&format!("language-{language}")).await?;
            window.settle().await?;
            assert_eq!(window.run("return document.documentElement.lang", vec![]).await?, language);
            for (width, height, text) in SIZES {
                let is_desk = width > 600;
                if (program.name == "phone") == is_desk {
                    continue;
                }
                window.resize(width, height).await?;
                window.run("document.documentElement.style.fontSize = arguments[0] + '%'", vec![json!(text)]).await?;
                for address in &addresses {
                    window.go(&format!("#/{address}")).await?;
                    window.settle().await?;
                    looked += 1;
                    let found = wrong_here(&window).await?;
                    if text == 100 {
                        let name = address.split('/').skip(2).filter(|part| part.len() < 32).collect::<Vec<_>>().join("-");
                        let name = if name.is_empty() { address.split('/').next().unwrap_or_default() } else { &name };
                        window.picture(&album, &format!("{language}-{name}"), &format!("{address}, {language}.")).await?;
                    }
                    if !found.is_empty() {
                        let _ =
                            writeln!(wrong, "{} {address} {language} {width}x{height} {text} %:\n  {}", program.name, found.join("\n  "));
                        let name = format!("wrong-{language}-{width}-{text}");
                        window.picture(&album, &name, &format!("{address}: {}", found.join(" "))).await?;
                    }
                }
            }
        }
    }
    album.say(&format!("Looked at {looked} screens."));
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// Puts axe into the page; it stays until the window is closed.
pub async fn bring_axe(window: &Window) -> Step {
    let axe = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js"))?;
    window.run(&axe, vec![]).await?;
    Ok(())
}

/// What axe and the ruler find on the page as it is now.
pub async fn wrong_here(window: &Window) -> Step<Vec<String>> {
    let mut found: Vec<String> = window.run_async(RUN).await?.as_array().into_iter().flatten().map(Value::to_string).collect();
    found.extend(window.run(MEASURE, vec![]).await?.as_array().into_iter().flatten().map(Value::to_string));
    Ok(found)
}

/// A check that finds nothing must be one that can: a picture without words is put on the page, and found.
async fn axe_sees(window: &Window) -> Step {
    window
        .run(
            "const picture = document.createElement('img'); picture.id = 'wrong'; picture.src = 'data:,'; document.body.append(picture)",
            vec![],
        )
        .await?;
    let found = window.run_async(RUN).await?.to_string();
    window.run("document.getElementById('wrong').remove()", vec![]).await?;
    if found.contains("image-alt") { Ok(()) } else { Err(format!("axe does not see a picture without words: {found}").into()) }
}

/// Every address, with a family of two in it that has answers, a conflict of nothing, and problems of every kind.
async fn addresses(window: &Window) -> Step<Vec<String>> {
    window.invoke("create_group", json!({ "kind": "family" })).await?;
    let view = window.invoke("create_group", json!({ "kind": "family" })).await?;
    let group = view.pointer("/card/id").and_then(Value::as_str).ok_or("a group has an id")?.to_owned();
    let lead = view.pointer("/people/0/id").and_then(Value::as_str).ok_or("a group has a lead person")?.to_owned();
    let added = window.invoke("add_person", json!({ "group": group })).await?;
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
        window.invoke("answer", json!({ "group": group, "person": person, "field": field, "value": value })).await?;
    }
    let destination = json!({ "kind": "choice", "choice": "person" });
    window.invoke("answer", json!({ "group": group, "person": null, "field": "us_destination", "value": destination })).await?;
    let form = window.invoke("form", json!({})).await?;
    let pages = |list: &str| -> Vec<String> {
        let sections = form.get(list).and_then(Value::as_array).into_iter().flatten();
        sections.filter_map(|section| section.get("id").and_then(Value::as_str)).map(str::to_owned).collect()
    };
    let mut addresses: Vec<String> =
        ["", "new", "take-over", "language", "sync", "about", "import", "region"].into_iter().map(str::to_owned).collect();
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
        "/ports",
        "/request",
        "/appointment",
    ];
    addresses.extend(of_group.iter().map(|rest| format!("group/{group}{rest}")));
    addresses.extend(pages("person").iter().map(|page| format!("group/{group}/person/{child}/{page}")));
    addresses.extend(["documents", "contact", "description"].iter().map(|page| format!("group/{group}/person/{lead}/{page}")));
    addresses.extend(pages("group").iter().map(|page| format!("group/{group}/about/{page}")));
    Ok(addresses)
}
