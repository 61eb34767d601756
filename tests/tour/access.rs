//! Every screen under axe-core: in every language, at phone and desktop size, and with the text twice as large. And what axe
//! does not measure: nothing wider than the window, no target smaller than 44 px.

use crate::{
    Step,
    album::Album,
    main_job::first_start,
    stage::Stage,
    window::{Program, Window},
};
use serde_json::{Value, json};
use std::{fmt::Write, path::PathBuf};
use turno_tests::access::{AXE, MEASURE, RUN};

const PIN: &str = "650913";

/// Width, height, size of the text in percent.
const SIZES: [(u32, u32, u32); 4] = [(360, 640, 100), (360, 640, 200), (1280, 800, 100), (1280, 800, 200)];

const LANGUAGES: [&str; 3] = ["en", "es", "ht"];

#[tokio::test]
async fn every_screen_is_for_everybody_in_every_language_at_every_size() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let stage = Stage::set(&target, "access", "10:30")?;
    let mut look = Look { album: Album::open(&target, "access")?, wrong: String::new(), looked: 0 };
    for program in [stage.laptop(), stage.phone()] {
        for language in LANGUAGES {
            let data = program.data.with_extension(language);
            look.before_the_pin(&Program { data, ..program.clone() }, language).await?;
        }
        let window = first_start(Window::open(&program).await?, &look.album, "es", PIN).await?;
        let addresses = addresses(&window).await?;
        bring_axe(&window).await?;
        axe_sees(&window).await?;
        for language in LANGUAGES {
            speak(&window, language).await?;
            for size in SIZES {
                look.at_all(&window, &program, language, size, &addresses).await?;
            }
        }
    }
    let dark = Program { data: stage.folder.join("dark"), name: "dark", dark_and_still: true, ..stage.laptop() };
    let window = first_start(Window::open(&dark).await?, &look.album, "ht", PIN).await?;
    for wish in ["(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"] {
        let is_heard = window.run("return matchMedia(arguments[0]).matches", vec![json!(wish)]).await?;
        assert_eq!(is_heard, true, "the window does not hear {wish}");
    }
    let addresses = addresses(&window).await?;
    bring_axe(&window).await?;
    for size in [(360, 640, 100), (1280, 800, 100)] {
        look.at_all(&window, &dark, "ht", size, &addresses).await?;
    }
    look.album.say(&format!("Looked at {} screens.", look.looked));
    if look.wrong.is_empty() { Ok(()) } else { Err(look.wrong.into()) }
}

async fn speak(window: &Window, language: &str) -> Step {
    window.go("#/language").await?;
    window.press(&format!("language-{language}")).await?;
    window.settle().await?;
    assert_eq!(window.run("return document.documentElement.lang", vec![]).await?, language);
    Ok(())
}

/// What was looked at, and what was found.
struct Look {
    album: Album,
    wrong: String,
    looked: u32,
}

impl Look {
    /// The pages that stand before the PIN: language, what Turno is, a new PIN, and the locked app.
    async fn before_the_pin(&mut self, program: &Program, language: &str) -> Step {
        let window = Window::open(program).await?;
        window.find("language-en").await?;
        bring_axe(&window).await?;
        self.at_each_size(&window, program, language, "first").await?;
        window.press(&format!("language-{language}")).await?;
        window.find("welcome-continue").await?;
        self.at_each_size(&window, program, language, "welcome").await?;
        window.press("welcome-continue").await?;
        window.find("pin-save").await?;
        self.at_each_size(&window, program, language, "new-pin").await?;
        window.type_into("pin", PIN).await?;
        window.type_into("pin-again", PIN).await?;
        window.press("pin-save").await?;
        window.find("caseload-new").await?;
        window.press("header-lock").await?;
        window.find("unlock").await?;
        self.at_each_size(&window, program, language, "locked").await?;
        // A phone is one family's; a laptop has a profile for each advocate.
        if program.name == "laptop" {
            window.press("unlock-new-profile").await?;
            window.find("profile-name").await?;
            self.at_each_size(&window, program, language, "new-profile").await?;
        }
        Ok(())
    }

    async fn at_each_size(&mut self, window: &Window, program: &Program, language: &str, page: &str) -> Step {
        for size in SIZES {
            resize(window, size).await?;
            self.here(window, program, language, size, page).await?;
        }
        resize(window, (program.size.0, program.size.1, 100)).await
    }

    /// All pages behind the PIN at one size.
    async fn at_all(&mut self, window: &Window, program: &Program, language: &str, size: (u32, u32, u32), addresses: &[String]) -> Step {
        resize(window, size).await?;
        for address in addresses {
            window.go(&format!("#/{address}")).await?;
            window.settle().await?;
            self.here(window, program, language, size, address).await?;
        }
        Ok(())
    }

    async fn here(&mut self, window: &Window, program: &Program, language: &str, size: (u32, u32, u32), address: &str) -> Step {
        let (width, height, text) = size;
        self.looked += 1;
        let found = wrong_here(window).await?;
        // One picture of each page where it is at home; the other sizes are measured.
        if text == 100 && (width == program.size.0 || program.dark_and_still) {
            let name = address.split('/').skip(2).filter(|part| part.len() < 32).collect::<Vec<_>>().join("-");
            let name = if name.is_empty() { address.split('/').next().unwrap_or_default() } else { &name };
            window.picture(&self.album, &format!("{language}-{name}"), &format!("{address}, {language}.")).await?;
        }
        if !found.is_empty() {
            let found = found.join("\n  ");
            let _ = writeln!(self.wrong, "{} {address} {language} {width}x{height} {text} %:\n  {found}", program.name);
            let name = format!("wrong-{language}-{width}-{text}");
            window.picture(&self.album, &name, &format!("{address}: {found}")).await?;
        }
        Ok(())
    }
}

async fn resize(window: &Window, (width, height, text): (u32, u32, u32)) -> Step {
    window.resize(width, height).await?;
    window.run("document.documentElement.style.fontSize = arguments[0] + '%'", vec![json!(text)]).await?;
    Ok(())
}

/// Puts axe into the page; it stays until the window is closed.
pub async fn bring_axe(window: &Window) -> Step {
    window.run(&turno_tests::tree::text(AXE)?, vec![]).await?;
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

/// The addresses of `ui/src/screens.ts`: a screen that is added there is looked at here, or this journey stops.
fn patterns() -> Step<Vec<String>> {
    let text = turno_tests::tree::text("ui/src/screens.ts")?;
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
        "/draw",
        "/ports",
        "/request",
        "/appointment",
        "/appointment/paper",
    ];
    addresses.extend(of_group.iter().map(|rest| format!("group/{group}{rest}")));
    addresses.extend(pages("person").iter().map(|page| format!("group/{group}/person/{child}/{page}")));
    addresses.extend(["documents", "contact", "description"].iter().map(|page| format!("group/{group}/person/{lead}/{page}")));
    addresses.extend(pages("group").iter().map(|page| format!("group/{group}/about/{page}")));
    addresses.push(format!("group/{group}/photo/{lead}"));
    let forgotten: Vec<_> = patterns()?.into_iter().filter(|pattern| !addresses.iter().any(|address| fits(pattern, address))).collect();
    if forgotten.is_empty() { Ok(addresses) } else { Err(format!("screens that nobody looks at: {forgotten:?}").into()) }
}
