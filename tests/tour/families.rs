//! Families part, meet, differ and leave: answers copied, two devices that answered differently, a person removed here and
//! written to there, a group split, a copy locked and opened by its code, another advocate's profile.

use crate::{Step, album::Album, main_job::first_start, stage::Stage, window::Window};
use serde_json::{Value, json};
use std::path::PathBuf;
use turno_testkit::{
    Dice,
    documents::{Faults, SPECIMENS, Shot, Typeface},
};

const LAPTOP_PIN: &str = "284619";
const PHONE_PIN: &str = "907152";
const OTHER_PIN: &str = "640387";

#[tokio::test]
async fn families_part_and_differ_and_leave_and_nothing_is_lost() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

/// A family of three that was typed past the screens; the journey is about what comes after.
struct Family {
    group: String,
    people: Vec<String>,
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "families")?;
    let stage = Stage::set(&target, "families", "10:30")?;
    let laptop = first_start(Window::open(&stage.laptop()).await?, &album, "es", LAPTOP_PIN).await?;
    let family = begin(&laptop).await?;
    copy(&laptop, &album, &family).await?;
    document(&laptop, &album, &stage, &family).await?;
    let code = laptop.invoke("hand_off", json!({ "group": family.group })).await?;
    let code = code.get("text").and_then(Value::as_str).ok_or("a code has letters")?.to_owned();

    let phone = first_start(Window::open(&stage.phone()).await?, &album, "ht", PHONE_PIN).await?;
    sync(&laptop).await?;
    phone.invoke("scan", json!({ "text": code })).await?;
    phone.go(&format!("#/group/{}", family.group)).await?;
    phone.wait_for_words("Ñusta").await?;
    differ(&laptop, &phone, &album, &stage, &family).await?;
    split(&laptop, &album, &family).await?;
    history(&laptop, &album, &family).await?;
    leave(&laptop, &album, &family, &code).await?;
    another_profile(&laptop, &album).await
}

async fn begin(laptop: &Window) -> Step<Family> {
    let view = laptop.invoke("create_group", json!({ "kind": "family" })).await?;
    let group = text(&view, "/card/id")?;
    let mut people = vec![text(&view, "/people/0/id")?];
    for _ in 0..2 {
        people.push(text(&laptop.invoke("add_person", json!({ "group": group })).await?, "/person")?);
    }
    for (person, name) in people.iter().zip(["Ñusta Lekòl", "Yorman Lekòl", "Abuela Lekòl"]) {
        answer(laptop, &group, person, "name_as_written", json!({ "kind": "text", "text": name })).await?;
    }
    let lead = people.first().ok_or("somebody leads")?;
    answer(laptop, &group, lead, "nationalities", json!({ "kind": "choices", "choices": ["HTI", "CHL"] })).await?;
    answer(laptop, &group, lead, "residence_country", json!({ "kind": "choices", "choices": ["CHL"] })).await?;
    answer(laptop, &group, lead, "birth_city", json!({ "kind": "text", "text": "Jacmel" })).await?;
    Ok(Family { group, people })
}

/// What the lead person answered, with one touch.
async fn copy(laptop: &Window, album: &Album, family: &Family) -> Step {
    let [lead, second, _] = family.people.as_slice() else { return Err("three people".into()) };
    laptop.go(&format!("#/group/{}/person/{second}/nationality", family.group)).await?;
    laptop.press(&format!("same-as-{lead}")).await?;
    laptop.find("same-as-done").await?;
    laptop.picture(album, "same-as", "The same answers as the main person, with one touch.").await?;
    let view = laptop.invoke("open_group", json!({ "group": family.group })).await?;
    assert_eq!(view.pointer("/people/1/answers/residence_country/value/choices"), Some(&json!(["CHL"])));
    Ok(())
}

/// The lines of a passport are read from a picture of it: they fill what is empty, and the person's own name stays.
async fn document(laptop: &Window, album: &Album, stage: &Stage, family: &Family) -> Step {
    let lead = family.people.first().ok_or("somebody leads")?;
    let mut dice = Dice::new(9303);
    let lines: Vec<String> = SPECIMENS.first().into_iter().copied().flatten().map(|line| (*line).to_owned()).collect();
    let faults = Faults::moderate(&mut dice);
    let taken = Shot { lines: &lines, face: Typeface::OcrB, faults, size: (1280, 960) }.take(&mut dice);
    let picture = stage.folder.join("passport.bmp");
    std::fs::write(&picture, taken.to_bmp())?;
    laptop.go(&format!("#/group/{}/person/{lead}/documents", family.group)).await?;
    laptop.press("field-documents-add").await?;
    laptop.give_file("field-documents-0-picture", &picture).await?;
    laptop.find("field-documents-0-read-done").await?;
    laptop.find("field-documents-0-mrz").await?.scroll_into_view().await?;
    laptop.picture(album, "passport-read", "A passport's lines, read from a picture that stays on the device.").await?;
    assert_eq!(laptop.value("field-documents-0-mrz").await?.replace(char::is_whitespace, ""), lines.concat());
    assert_eq!(laptop.value("field-documents-0-number").await?, "L898902C3");
    let view = laptop.invoke("open_group", json!({ "group": family.group })).await?;
    assert_eq!(view.pointer("/people/0/answers/documents/value/documents/0/country"), Some(&json!("UTO")));
    assert_eq!(view.pointer("/people/0/answers/name_as_written/value/text"), Some(&json!("Ñusta Lekòl")), "nobody is renamed");
    Ok(())
}

/// Without a network both answer the same question, and one removes whom the other writes about.
async fn differ(laptop: &Window, phone: &Window, album: &Album, stage: &Stage, family: &Family) -> Step {
    let [lead, _, third] = family.people.as_slice() else { return Err("three people".into()) };
    stage.network.cut();
    album.say("The network is gone. Laptop and phone answer the same question, and the laptop removes whom the phone writes about.");
    answer(laptop, &family.group, lead, "birth_city", json!({ "kind": "text", "text": "Jakmèl" })).await?;
    answer(phone, &family.group, lead, "birth_city", json!({ "kind": "text", "text": "Les Cayes" })).await?;
    laptop.invoke("remove_person", json!({ "group": family.group, "person": third })).await?;
    answer(phone, &family.group, third, "occupation", json!({ "kind": "text", "text": "Koutiryè" })).await?;
    stage.network.restore();
    sync(phone).await?;
    sync(laptop).await?;
    laptop.go(&format!("#/group/{}/person/{lead}/birth", family.group)).await?;
    laptop.find("conflict-birth_city").await?;
    let words = laptop.words().await?;
    assert!(words.contains("Jakmèl") && words.contains("Les Cayes"), "both stand side by side: {words}");
    laptop.find("conflict-birth_city").await?.scroll_into_view().await?;
    laptop.picture(album, "conflict", "Two devices answered differently: both, with who and when.").await?;
    laptop.press("conflict-birth_city-choose-1").await?;
    laptop.wait_until_gone("conflict-birth_city").await?;
    laptop.go(&format!("#/group/{}/people", family.group)).await?;
    laptop.find(&format!("people-contested-{third}")).await?;
    laptop.picture(album, "contested", "Removed here, written to there: a person decides.").await?;
    laptop.press(&format!("people-keep-{third}")).await?;
    laptop.wait_until_gone(&format!("people-contested-{third}")).await?;
    let view = laptop.invoke("open_group", json!({ "group": family.group })).await?;
    assert_eq!(view.pointer("/people/2/answers/occupation/value/text"), Some(&json!("Koutiryè")), "what the phone wrote is kept");
    Ok(())
}

/// The grandmother goes on alone, with all her answers.
async fn split(laptop: &Window, album: &Album, family: &Family) -> Step {
    let third = family.people.last().ok_or("three people")?;
    laptop.go(&format!("#/group/{}/move", family.group)).await?;
    laptop.press("move-split").await?;
    laptop.press(&format!("split-{third}")).await?;
    laptop.press("split-do").await?;
    laptop.picture(album, "split", "Who goes into a group of their own; asked once more.").await?;
    laptop.press("split-do-yes").await?;
    laptop.find("group-add-person").await?;
    let old = laptop.invoke("open_group", json!({ "group": family.group })).await?;
    assert_eq!(old.get("people").and_then(Value::as_array).map(Vec::len), Some(2));
    let list = laptop.invoke("list_groups", json!({ "search": "abuela", "step": null, "offset": 0, "count": 9 })).await?;
    let new = text(&list, "/cards/0/id")?;
    let view = laptop.invoke("open_group", json!({ "group": new })).await?;
    assert_eq!(view.pointer("/people/0/answers/occupation/value/text"), Some(&json!("Koutiryè")), "she took her answers along");
    Ok(())
}

async fn history(laptop: &Window, album: &Album, family: &Family) -> Step {
    laptop.go(&format!("#/group/{}/history", family.group)).await?;
    laptop.find("history-answer").await?;
    let words = laptop.words().await?;
    assert!(words.contains("Les Cayes") && words.contains("Jacmel"), "also what was replaced can be read: {words}");
    laptop.picture(album, "history", "Who changed what, on which device.").await?;
    Ok(())
}

/// The laptop's copy is locked; the family's code opens it again.
async fn leave(laptop: &Window, album: &Album, family: &Family, code: &str) -> Step {
    laptop.go(&format!("#/group/{}/leave", family.group)).await?;
    laptop.press("leave-way-lock").await?;
    laptop.press("leave-has-code").await?;
    laptop.picture(album, "leave", "The laptop's copy: locked or erased, as the family chooses.").await?;
    laptop.press("leave-do").await?;
    laptop.press("leave-do-yes").await?;
    laptop.find("group-card-locked").await?;
    let words = laptop.words().await?;
    assert!(!words.contains("Ñusta"), "a locked registration tells no name: {words}");
    laptop.picture(album, "locked", "A locked registration tells no name.").await?;
    let closed = laptop.invoke("open_group", json!({ "group": family.group })).await;
    assert!(closed.is_err_and(|why| why.to_string().contains("registration-locked")));
    laptop.go("#/take-over").await?;
    laptop.type_into("takeover-text", code).await?;
    laptop.press("takeover-submit").await?;
    laptop.wait_for_words("Ñusta").await?;
    Ok(())
}

/// Another advocate has a profile of her own, and sees nothing of the first one's families.
async fn another_profile(laptop: &Window, album: &Album) -> Step {
    laptop.press("header-lock").await?;
    laptop.press("unlock-new-profile").await?;
    laptop.type_into("profile-name", "R. M.").await?;
    laptop.type_into("pin", OTHER_PIN).await?;
    laptop.type_into("pin-again", OTHER_PIN).await?;
    laptop.press("pin-save").await?;
    laptop.find("caseload-empty").await?;
    assert!(!laptop.words().await?.contains("Ñusta"));
    laptop.press("header-lock").await?;
    laptop.find("unlock-profile").await?;
    laptop.picture(album, "profiles", "Each advocate has a profile and a PIN.").await?;
    Ok(())
}

/// One round trip, whole: nothing waits, and what others wrote has come.
pub async fn sync(window: &Window) -> Step {
    for _ in 0..60 {
        let state = window.invoke("sync_now", json!({})).await?;
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let after = window.invoke("sync_state", json!({})).await?;
        if state.get("busy") == Some(&json!(false))
            && after.get("problem") == Some(&Value::Null)
            && after.get("waiting_parcels") == Some(&json!(0))
        {
            // Once more: the last answer may have said that there is more.
            window.invoke("sync_now", json!({})).await?;
            tokio::time::sleep(std::time::Duration::from_millis(500)).await;
            return Ok(());
        }
    }
    Err("the network is there, and yet something waits".into())
}

async fn answer(window: &Window, group: &str, person: &str, field: &str, value: Value) -> Step {
    window.invoke("answer", json!({ "group": group, "person": person, "field": field, "value": value })).await?;
    Ok(())
}

fn text(json: &Value, pointer: &str) -> Step<String> {
    Ok(json.pointer(pointer).and_then(Value::as_str).ok_or_else(|| format!("nothing at {pointer}"))?.to_owned())
}
