//! Without a network: a registration goes to a phone as a moving picture, to another as a file, and its code by a typed card.
//! With a network: a phone is lost, a new one with nothing but the card takes its place, and every device is told.

use crate::{
    Step,
    access::{bring_axe, wrong_here},
    album::Album,
    families::sync,
    main_job::first_start,
    stage::Stage,
    window::{Program, Window},
};
use serde_json::{Value, json};
use std::path::PathBuf;

const PIN: &str = "462907";
const NAMES: [&str; 3] = ["Ñusta Lekòl", "Yorman Lekòl", "Abuela Lekòl"];

#[tokio::test]
async fn handoff_without_a_network_and_a_lost_phone() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "handoff")?;
    let stage = Stage::set(&target, "handoff", "10:30")?;
    stage.network.cut();
    album.say("There is no network.");
    let laptop = first_start(Window::open(&stage.laptop()).await?, &album, "es", PIN).await?;
    let group = begin(&laptop).await?;

    let first = first_start(Window::open(&stage.phone()).await?, &album, "ht", PIN).await?;
    by_pictures(&laptop, &first, &album, &group).await?;
    let card = recovery_card(&laptop, &album, &group).await?;
    let second = first_start(Window::open(&another(&stage, "phone-by-file")).await?, &album, "en", PIN).await?;
    by_file_and_card(&laptop, &second, &album, &group, &card).await?;
    drop(second);

    stage.network.restore();
    album.say("There is a network. The first phone asks for the family from now on, and is lost.");
    sync(&laptop).await?;
    sync(&first).await?;
    first.invoke("claim_phone", json!({ "group": group })).await?;
    sync(&first).await?;
    let new = first_start(Window::open(&another(&stage, "new-phone")).await?, &album, "es", PIN).await?;
    lost(&new, &album, &group, &card).await?;
    told(&laptop, &first, &album, &group).await
}

/// Nothing that axe finds on the page as it is now, and no target too small.
async fn is_for_everybody(window: &Window) -> Step {
    bring_axe(window).await?;
    let wrong = wrong_here(window).await?;
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
}

/// The same program as the phone, with a folder of its own.
fn another(stage: &Stage, name: &'static str) -> Program {
    Program { data: stage.folder.join(name), name, ..stage.phone() }
}

/// Three people, typed past the screens; long notes, so that there are several pictures.
async fn begin(laptop: &Window) -> Step<String> {
    let view = laptop.invoke("create_group", json!({ "kind": "family" })).await?;
    let group = text(&view, "/card/id")?;
    let mut people = vec![text(&view, "/people/0/id")?];
    for _ in 0..2 {
        people.push(text(&laptop.invoke("add_person", json!({ "group": group })).await?, "/person")?);
    }
    for (number, (person, name)) in people.iter().zip(NAMES).enumerate() {
        let notes: String = (0..60).map(|word| format!("mo{}{} ", word * 7919 % 997, number)).collect();
        for (field, text) in [("name_as_written", name), ("notes", notes.trim())] {
            let value = json!({ "kind": "text", "text": text });
            laptop.invoke("answer", json!({ "group": group, "person": person, "field": field, "value": value })).await?;
        }
    }
    Ok(group)
}

/// The phone reads pictures of the laptop's screen: the frames first, the last one first of all, and the code at the end.
async fn by_pictures(laptop: &Window, phone: &Window, album: &Album, group: &str) -> Step {
    laptop.go(&format!("#/group/{group}/hand-off")).await?;
    laptop.press("handoff-no-network").await?;
    laptop.find("moving-picture").await?;
    laptop.press("moving-pause").await?;
    let moving = laptop.invoke("moving_picture", json!({ "group": group })).await?;
    let frames = moving.get("frames").and_then(Value::as_array).map_or(0, Vec::len);
    assert!(frames > 2, "several pictures: {frames}");
    // By hand to the code, which stands before the first picture.
    while !laptop.text("moving-counter").await?.contains("código") {
        laptop.press("moving-next").await?;
    }
    laptop.find("moving-picture").await?.scroll_into_view().await?;
    let code = laptop.picture(album, "moving-code", "The moving picture, stopped: the code.").await?;
    is_for_everybody(laptop).await?;
    phone.press("caseload-take-over").await?;
    for frame in (1..=frames).rev() {
        laptop.press("moving-back").await?;
        laptop.wait_for_words(&format!("{frame} de {frames}")).await?;
        laptop.find("moving-picture").await?.scroll_into_view().await?;
        let picture = laptop.picture(album, &format!("moving-{frame}"), &format!("Picture {frame} of {frames}.")).await?;
        phone.give_file("takeover-picture", &picture).await?;
        let read = frames + 1 - frame;
        if read < frames {
            phone.wait_for_words(&format!("{read} imaj sou {frames}")).await?;
        }
        if read + 1 == frames {
            phone.find("takeover-part").await?.scroll_into_view().await?;
            phone.picture(album, "takeover-part", "The phone counts, and names what is missing.").await?;
            is_for_everybody(phone).await?;
        }
    }
    phone.find("takeover-waits").await?.scroll_into_view().await?;
    phone.picture(album, "takeover-waits", "Everything is there before its code, and waits for it.").await?;
    phone.give_file("takeover-picture", &code).await?;
    for name in NAMES {
        phone.wait_for_words(name).await?;
    }
    phone.picture(album, "by-pictures", "Without any network the phone has the whole family.").await?;
    laptop.press("moving-pause").await?;
    Ok(())
}

/// The card on the screen and on paper; gives its groups as they are written.
async fn recovery_card(laptop: &Window, album: &Album, group: &str) -> Step<String> {
    laptop.go(&format!("#/group/{group}")).await?;
    laptop.press("group-card").await?;
    let groups = laptop.text("card-groups").await?;
    laptop.picture(album, "card", "The recovery card on the screen.").await?;
    is_for_everybody(laptop).await?;
    laptop.press("card-save").await?;
    laptop.find("card-saved").await?;
    let saved = std::fs::read(laptop.downloads().join("turno-card.pdf"))?;
    assert!(saved.starts_with(b"%PDF"), "the card is a paper");
    let symbols: Vec<char> = groups.chars().filter(|letter| !letter.is_whitespace()).collect();
    let card: Vec<String> = symbols.chunks(6).map(|group| group.iter().collect::<String>().to_lowercase()).collect();
    assert_eq!(card.len(), 11, "eleven groups: {groups}");
    Ok(card.join(" "))
}

/// The file first, then the card, typed with a mistake that is named.
async fn by_file_and_card(laptop: &Window, phone: &Window, album: &Album, group: &str, card: &str) -> Step {
    laptop.go(&format!("#/group/{group}/moving")).await?;
    laptop.press("registration-file-save").await?;
    laptop.find("registration-file-saved").await?;
    laptop.find("registration-file-saved").await?.scroll_into_view().await?;
    laptop.picture(album, "file-saved", "The registration as a sealed file.").await?;
    let start: String = group.chars().take(8).collect();
    let file = laptop.downloads().join(format!("turno-registration-{start}.turno"));
    let sealed = std::fs::read(&file)?;
    for name in NAMES {
        assert!(!sealed.windows(name.len()).any(|bytes| bytes == name.as_bytes()), "nothing in the file can be read");
    }
    let cut = laptop.downloads().join("cut.turno");
    std::fs::write(&cut, sealed.get(..sealed.len() / 2).unwrap_or_default())?;

    phone.press("caseload-take-over").await?;
    phone.give_file("takeover-file", &cut).await?;
    phone.wait_for_words("registration-file-damaged").await?;
    phone.give_file("takeover-file", &file).await?;
    phone.find("takeover-waits").await?;
    let mut groups: Vec<String> = card.split(' ').map(str::to_owned).collect();
    let third = groups.get_mut(2).ok_or("a third group")?;
    let wrong = if third.starts_with('0') { "1" } else { "0" };
    let mistyped = format!("{wrong}{}", third.get(1..).unwrap_or_default());
    let right = std::mem::replace(third, mistyped);
    phone.type_into("takeover-text", &groups.join(" ")).await?;
    phone.find("takeover-group-3-wrong").await?;
    phone.find("takeover-groups").await?.scroll_into_view().await?;
    phone.picture(album, "group-named", "The third group was mistyped, and is named while it is typed.").await?;
    is_for_everybody(phone).await?;
    phone.press("takeover-submit").await?;
    phone.wait_for_words("registration-code-group").await?;
    groups.get_mut(2).ok_or("a third group")?.clone_from(&right);
    phone.type_into("takeover-text", &groups.join(" ")).await?;
    phone.find("takeover-group-11-right").await?;
    phone.press("takeover-submit").await?;
    for name in NAMES {
        phone.wait_for_words(name).await?;
    }
    phone.picture(album, "by-file", "A file and a typed card: the whole family, still without a network.").await?;
    phone.go("#/take-over").await?;
    phone.give_file("takeover-file", &file).await?;
    phone.wait_for_words(NAMES[0]).await?;
    Ok(())
}

/// A new phone, a network, and the card; nothing else.
async fn lost(new: &Window, album: &Album, group: &str, card: &str) -> Step {
    new.press("caseload-take-over").await?;
    new.type_into("takeover-text", card).await?;
    new.press("takeover-submit").await?;
    for name in NAMES {
        new.wait_for_words(name).await?;
    }
    sync(new).await?;
    new.go(&format!("#/group/{group}/gate")).await?;
    new.find("gate-reason-other_phone").await?;
    new.press("gate-claim").await?;
    new.press("gate-claim-yes").await?;
    new.wait_until_gone("gate-reason-other_phone").await?;
    sync(new).await?;
    new.go(&format!("#/group/{group}")).await?;
    new.find("claim-this").await?;
    new.picture(album, "new-phone", "The new phone asks for the family now.").await?;
    Ok(())
}

/// The laptop and the lost phone say so; the lost one can ask no more.
async fn told(laptop: &Window, lost: &Window, album: &Album, group: &str) -> Step {
    for window in [laptop, lost] {
        sync(window).await?;
        window.go(&format!("#/group/{group}")).await?;
        window.find("claim-other").await?.scroll_into_view().await?;
        window.picture(album, "claim-other", "Every device is told that another phone asks now.").await?;
        is_for_everybody(window).await?;
        window.go(&format!("#/group/{group}/history")).await?;
        window.find("history-phone").await?.scroll_into_view().await?;
        window.picture(album, "history-phone", "And so does the history.").await?;
    }
    lost.go(&format!("#/group/{group}/gate")).await?;
    lost.find("gate-reason-other_phone").await?;
    Ok(())
}

fn text(value: &Value, pointer: &str) -> Step<String> {
    value.pointer(pointer).and_then(Value::as_str).map(str::to_owned).ok_or_else(|| format!("no {pointer}").into())
}
