//! The page that checks slips, opened from a file in Chromium without a window: it accepts the slip that the real server gave,
//! and refuses a changed one. By picture, by camera, by hand.
//!
//! Run by `cargo xtask test`; a browser that is missing fails.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "helpers of tests, which clippy.toml lets do so")]

mod browser;
mod family;
mod picture;
mod scene;

use browser::{Browser, Eye};
use scene::Scene;
use serde_json::{Value, json};
use turno_core::scheduling::slip;
use turno_tests::access::{AXE, MEASURE, RUN};

#[tokio::test]
async fn the_real_square_is_valid_from_a_file_and_says_where_when_and_for_how_many() {
    let scene = Scene::set().await;
    let browser = Browser::open(Eye::None).await;
    let picture = browser.picture_of(&picture::svg(&scene.text()), &scene.file("slip")).await;
    browser.go(&scene.page("first")).await;
    browser.choose_file("check-picture", &picture).await;
    assert_eq!(browser.verdict().await, "valid");
    let given = &scene.given;
    assert!(browser.words("check-port").await.contains("Laredo"));
    assert_eq!(browser.words("check-time").await, "9:00 AM, on the clock in Laredo, Texas");
    assert_eq!(browser.words("check-people").await, "4 people, all together");
    assert_eq!(browser.words("check-number").await, given.number);
    assert_eq!(browser.words("check-when").await, "This day is still to come.");
    assert!(browser.words("check-verdict-as-of").await.starts_with("Withdrawn slips are known up to: "));
    for (language, said) in [("es", "Válido"), ("ht", "Bon")] {
        browser.press(&format!("language-{language}")).await;
        assert!(browser.words("check-verdict").await.to_lowercase().contains(&said.to_lowercase()));
    }
}

#[tokio::test]
async fn past_is_told_from_still_to_come_and_an_old_list_says_so() {
    let scene = Scene::set().await;
    let browser = Browser::open(Eye::None).await;
    browser.go(&scene.page("past")).await;
    let later_ms = (scene.given.starts_at_s + 86_400) * 1_000;
    browser.run("const [now] = arguments; Date.now = () => now", vec![json!(later_ms)]).await;
    browser.type_in(&scene.text()).await;
    assert_eq!(browser.verdict().await, "past");
    assert_eq!(browser.words("check-when").await, "This day is over.");
    assert!(browser.has("check-list-old").await);
    browser.keep_pictures("check-past").await;
}

#[tokio::test]
async fn the_camera_reads_it_too() {
    let scene = Scene::set().await;
    let film = scene.file("film.y4m");
    std::fs::write(&film, picture::film(&scene.text())).unwrap();
    let browser = Browser::open(Eye::Film(film)).await;
    browser.go(&scene.page("camera")).await;
    browser.press("check-camera").await;
    assert_eq!(browser.verdict().await, "valid");
    assert_eq!(browser.words("check-number").await, scene.given.number);
}

#[tokio::test]
async fn whatever_was_changed_is_not_valid_and_says_what() {
    let scene = Scene::set().await;
    let browser = Browser::open(Eye::None).await;
    browser.go(&scene.page("changed")).await;

    // A square whose bytes are all there, one of them other: five people come instead of four.
    let mut bytes = scene.given.slip.clone();
    let number = bytes.windows(9).position(|part| part == scene.given.number.as_bytes()).unwrap();
    bytes[number - 2] += 1;
    let picture = browser.picture_of(&picture::svg(&slip::to_text(&bytes)), &scene.file("changed")).await;
    browser.go(&scene.page("changed")).await;
    browser.choose_file("check-picture", &picture).await;
    assert_eq!(browser.verdict().await, "invalid");
    assert!(browser.words("check-why").await.starts_with("The signature does not fit"));
    assert!(!browser.has("check-port").await, "nothing of what it says is shown");

    let text = scene.text();
    let at = text.len() - 40;
    let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
    let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
    for (typed, said) in [
        (changed.as_str(), "The signature does not fit"),
        (&text[..text.len() - 30], "This begins like a slip"),
        (&text.replacen(":1:", ":2:", 1), "This slip is of a newer kind"),
        ("https://example.org/", "This is no slip"),
    ] {
        browser.type_in(typed).await;
        assert_eq!(browser.verdict().await, "invalid", "{typed}");
        assert!(browser.words("check-why").await.starts_with(said), "{typed}: {}", browser.words("check-why").await);
    }
    let others = scene.others_slip();
    browser.type_in(&slip::to_text(&others)).await;
    assert!(browser.words("check-why").await.starts_with("The signature does not fit"), "another office signed it");
    browser.type_in(&text).await;
    assert_eq!(browser.verdict().await, "valid", "the page goes on to work");
}

#[tokio::test]
async fn typed_groups_are_read_and_the_wrong_one_is_named() {
    let scene = Scene::set().await;
    let browser = Browser::open(Eye::None).await;
    browser.go(&scene.page("typed")).await;
    let mut groups = slip::to_groups(&scene.given.slip, &scene::operator()).unwrap();
    browser.type_in(&groups.join(" ").to_lowercase()).await;
    assert_eq!(browser.verdict().await, "valid");
    assert_eq!(browser.words("check-number").await, scene.given.number);
    groups[6] = groups[6].chars().rev().collect();
    browser.type_in(&groups.join(" ")).await;
    assert!(browser.words("check-typed-said").await.contains('7'));
    assert_eq!(browser.verdict().await, "invalid");
}

#[tokio::test]
async fn what_was_given_back_is_withdrawn_on_the_next_page() {
    let scene = Scene::set().await;
    let (before, served) = (scene.page("before"), format!("{}/check", scene.address));
    scene.withdraw().await;
    let browser = Browser::open(Eye::None).await;
    for (page, expected) in [(before, "valid"), (scene.page("after"), "withdrawn"), (served, "withdrawn")] {
        browser.go(&page).await;
        browser.type_in(&scene.text()).await;
        assert_eq!(browser.verdict().await, expected, "{page}");
        assert!(browser.has("check-verdict-as-of").await, "it says how old its list is");
        browser.keep_pictures(&format!("check-{expected}")).await;
    }
}

#[tokio::test]
async fn the_page_can_ask_nobody() {
    let scene = Scene::set().await;
    let browser = Browser::open(Eye::None).await;
    let ask = format!("fetch('{}/healthz', {{ mode: 'no-cors' }}).then(() => done('asked'), () => done('refused'))", scene.address);
    let script = format!("const [done] = arguments; {ask}");
    browser.go(&scene.page_without_policy("free")).await;
    assert_eq!(browser.run_async(&script).await, "asked", "without its policy the page can ask, so this test can fail");
    browser.go(&scene.page("asks")).await;
    assert_eq!(browser.run_async(&script).await, "refused");
    let asked = browser.run("return performance.getEntriesByType('resource').map((one) => one.name)", vec![]).await;
    assert_eq!(asked, json!([]));
}

#[tokio::test]
async fn the_page_is_for_everybody_in_every_language_at_every_size_in_the_light_and_in_the_dark() {
    let scene = Scene::set().await;
    let browser = Browser::open(Eye::None).await;
    let axe = turno_tests::tree::text(AXE).unwrap();
    let mut wrong = Vec::new();
    for (width, height, text) in [(360, 640, 100), (360, 640, 200), (1280, 800, 100)] {
        for scheme in ["light", "dark"] {
            browser.look(width, height, scheme).await;
            browser.go(&scene.page("access")).await;
            browser.run(&axe, vec![]).await;
            browser.run("document.documentElement.style.fontSize = arguments[0] + '%'", vec![json!(text)]).await;
            for language in ["en", "es", "ht"] {
                browser.press(&format!("language-{language}")).await;
                for typed in [scene.text(), "?".to_owned()] {
                    browser.type_in(&typed).await;
                    let verdict = browser.verdict().await;
                    let mut found = browser.run_async(RUN).await.as_array().cloned().unwrap_or_default();
                    found.extend(browser.run(MEASURE, vec![]).await.as_array().cloned().unwrap_or_default());
                    wrong.extend(found.iter().map(|one: &Value| format!("{verdict} {language} {width} {text} % {scheme}: {one}")));
                    browser.keep_picture(&format!("check-{verdict}-{language}-{width}-{text}-{scheme}")).await;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
