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
use turno_tests::screens::addresses;

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
        let mut found = wrong_here(window).await?;
        if !found.is_empty() {
            // What an answer that was still on its way would have mended is not wrong; what stays is.
            window.settle().await?;
            found = wrong_here(window).await?;
        }
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
