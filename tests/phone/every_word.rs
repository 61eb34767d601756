//! All that can be said before the camera, in every language, on the common and the smallest phone: it is seen without scrolling,
//! with what to do and the ways out. What is said is planted: light and faces cannot be made for each. The pages are the real ones.

use crate::{
    film::{self, View},
    job::{first_start, phone_of, target},
};
use serde_json::{Value, json};
use std::{fmt::Write, time::Instant};
use turno_face::Picture;
use turno_testkit::faces::ASTRONAUT;
use turno_tests::{
    album::Album,
    bridge::Bridge,
    browser::{Browser, Size},
    page::{PATIENCE, Step},
    stage::Stage,
};

const PIN: &str = "902641";

const COMMON: Size = (360, 640);

const SMALLEST: Size = (320, 568);

/// From now on Rust's answers to frames are these.
const PLANT: &str = "const { invoke } = window.__TAURI_INTERNALS__
    window.__TAURI_INTERNALS__.invoke = (command, args) => Promise.resolve(window.planted?.[command] ?? invoke(command, args))";

/// Which of these cannot be seen whole, as the page stands.
const UNSEEN: &str = "return arguments[0].flatMap((id) => {
      const box = document.querySelector(`[data-testid=${id}]`)?.getBoundingClientRect()
      if (!box) return [`${id} is not there`]
      const over = Math.max(-box.top, -box.left, box.bottom - innerHeight, box.right - innerWidth)
      return over > 0 ? [`${id} is ${over} points out of sight`] : []
    })";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_said_before_the_camera_is_seen_in_every_language() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let album = Album::open(&target(), "phone-words")?;
    let stage = Stage::set(&target(), "phone-words", "10:30")?;
    let film = target().join("tour-data").join("phone-words.y4m");
    film::of_picture(&Picture::from_jpeg(ASTRONAUT, 512)?, View { middle: (226.0, 118.0), zoom: 0.8, light: |_, _| 1.0 }, &film)?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open("words", &stage.folder, COMMON, Some(&film)).await?;
    phone.show(&bridge).await?;
    first_start(&phone, &album, "es", PIN).await?;
    phone.run(PLANT, vec![]).await?;
    let view = phone.invoke("create_group", json!({ "kind": "single" })).await?;
    let said = |path: &str| view.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (group, person) = (said("/card/id"), said("/people/0/id"));
    let mut wrong = String::new();
    for language in ["en", "es", "ht"] {
        phone.go("#/language").await?;
        phone.touch(&format!("language-{language}")).await?;
        phone.find("caseload-new").await?;
        phone.go(&format!("#/group/{group}/liveness")).await?;
        phone.touch("liveness-begin").await?;
        for (word, notice) in notices()? {
            phone.run("window.planted = { liveness_frame: arguments[0] }", vec![notice]).await?;
            says(&phone, &word).await?;
            let with = ["liveness-step", "liveness-notice", "liveness-skip", "liveness-ways"];
            looked_at(&phone, &album, &format!("{word}-{language}"), &with, &mut wrong).await?;
        }
        phone.go(&format!("#/group/{group}/photo/{person}")).await?;
        phone.touch("photo-camera").await?;
        for hint in words_of(include_str!("../../locales/en/photo.ftl"), "photo-hint-") {
            phone.run("window.planted = { photo_look: [arguments[0]] }", vec![json!(hint)]).await?;
            let id = format!("said-{hint}");
            phone.find(&id).await?;
            looked_at(&phone, &album, &format!("photo-hint-{hint}-{language}"), &[&id, "photo-take-now"], &mut wrong).await?;
        }
        phone.touch("photo-camera-close").await?;
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// Waits until the page says this word of the check.
async fn says(phone: &Browser, word: &str) -> Step {
    let started = Instant::now();
    while phone.run("return document.querySelector('[data-testid=liveness-notice]')?.dataset.notice", vec![]).await? != word {
        if started.elapsed() > PATIENCE {
            return Err(format!("{word} is not said").into());
        }
        phone.settle().await?;
    }
    Ok(())
}

/// A picture of it on the common phone; seen whole there and on the smallest one.
async fn looked_at(phone: &Browser, album: &Album, name: &str, ids: &[&str], wrong: &mut String) -> Step {
    for size in [SMALLEST, COMMON] {
        phone.resize(size).await?;
        phone.settle().await?;
        let unseen = phone.run(UNSEEN, vec![json!(ids)]).await?;
        for what in unseen.as_array().into_iter().flatten() {
            let _ = writeln!(wrong, "{name} at {size:?}: {what}");
        }
    }
    std::ops::Deref::deref(phone).picture(album, name, "Planted: what the page says then.").await.map(|_| ())
}

/// Every notice of the check, as Rust says it, and its word.
fn notices() -> Step<Vec<(String, Value)>> {
    let file = include_str!("../../locales/en/liveness.ftl");
    let plain = words_of(file, "liveness-notice-").map(|what| (format!("liveness-notice-{what}"), json!({ "notice": what })));
    let again =
        words_of(file, "liveness-broken-").map(|why| (format!("liveness-broken-{why}"), json!({ "notice": "again", "because": why })));
    let all: Vec<_> =
        plain.chain(again).map(|(word, notice)| (word, json!({ "prompt": { "prompt": "look_ahead" }, "notice": notice }))).collect();
    if all.len() < 10 { Err("the words are elsewhere".into()) } else { Ok(all) }
}

/// What follows this in the ids of a file of words.
fn words_of<'a>(file: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    file.lines().filter_map(move |line| line.split_once(" = ")?.0.strip_prefix(prefix))
}
