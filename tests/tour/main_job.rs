//! The main job, whole: a family of four is registered offline on a laptop, reaches the server, goes to their phone,
//! passes the gate inside the region, asks, and holds one appointment for all four.

use crate::{
    Step,
    album::Album,
    family::{FAMILY, answer_name, answer_person, typed_words},
    forged,
    stage::Stage,
    window::Window,
};
use std::path::PathBuf;
use turno_core::registration::handoff;

const LAPTOP_PIN: &str = "280417";
const PHONE_PIN: &str = "593026";

#[tokio::test]
async fn a_family_of_four_from_a_laptop_without_network_to_one_appointment() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "main-job")?;
    let mut stage = Stage::set(&target, "main-job", "09:30")?;
    stage.network.cut();
    album.say("It is 9:30 Central time. The shelter has no network.");

    let laptop = first_start(Window::open(&stage.laptop()).await?, &album, "es", LAPTOP_PIN).await?;
    let laptop = register(laptop, &album).await?;
    send_without_network(&laptop, &album).await?;
    stage.network.restore();
    let receipt = receive(&laptop, &album).await?;
    let code = hand_off(&laptop, &album).await?;

    let phone = first_start(Window::open(&stage.phone()).await?, &album, "ht", PHONE_PIN).await?;
    take_over(&phone, &album, &code.picture, &receipt).await?;
    refused_outside(&phone, &album).await?;
    refused_before_eleven(&phone, &album).await?;

    stage.restart_server("10:40")?;
    hear(&phone).await?;
    stage.network.cut();
    ask_before_eleven(&phone, &album).await?;
    stage.network.restore();

    album.say("A request forged on the laptop, past the screens, is sent to the server.");
    let key = handoff::from_text(&code.text)?;
    stage.restart_server("11:05")?;
    let refused = forged::desktop_request(&format!("http://{}", stage.network.addr()), &key, 4).await?;
    assert_eq!(refused, "scheduling-device-not-claimed");
    album.say(&format!("The server refuses it: `{refused}`."));

    answered_after_eleven(&phone, &album).await?;
    move_it(&phone, &album).await?;
    told_on_the_laptop(&laptop, &album).await?;
    drop((phone, laptop));
    nothing_readable(&stage, &album)
}

/// Language, what Turno is and is not, PIN: to the empty caseload.
pub async fn first_start(window: Window, album: &Album, language: &str, pin: &str) -> Step<Window> {
    window.find("language-en").await?;
    window.picture(album, "language", "First start: three languages, each in its own words.").await?;
    window.press(&format!("language-{language}")).await?;
    window.find("welcome-continue").await?;
    window.picture(album, "welcome", "What Turno is, and what it is not.").await?;
    window.press("welcome-continue").await?;
    window.type_into("pin", "123456").await?;
    window.type_into("pin-again", "123456").await?;
    window.press("pin-save").await?;
    window.wait_for_words("vault-pin-weak").await?;
    window.picture(album, "pin-weak", "A weak PIN is refused with words and a code.").await?;
    window.type_into("pin", pin).await?;
    window.type_into("pin-again", pin).await?;
    window.press("pin-save").await?;
    window.find("caseload-new").await?;
    window.picture(album, "caseload-empty", "An empty caseload says what to do first.").await?;
    Ok(window)
}

/// Four people, with the app killed in the middle.
async fn register(laptop: Window, album: &Album) -> Step<Window> {
    laptop.press("caseload-new").await?;
    laptop.press("new-group-family").await?;
    laptop.press("group-open-person").await?;
    let [lead, others @ ..] = &FAMILY;
    laptop.picture(album, "question", "One thing a page: the name.").await?;
    answer_name(&laptop, lead).await?;
    laptop.wait_for_count("save-state-saved", 3).await?;
    album.say("All three answers are told as saved. The laptop's battery dies here: the app is killed with kill -9.");
    let laptop = laptop.kill_and_reopen().await?;
    laptop.type_into("unlock-pin", "000000").await?;
    laptop.press("unlock").await?;
    laptop.wait_for_words("vault-pin-wrong").await?;
    laptop.picture(album, "pin-wrong", "A wrong PIN: what, why, what next.").await?;
    laptop.type_into("unlock-pin", LAPTOP_PIN).await?;
    laptop.press("unlock").await?;
    laptop.press("group-card").await?;
    laptop.press("group-open-person").await?;
    album.say("It opens on the first page that misses an answer; the name is one page back.");
    laptop.find("field-birth_city").await?;
    laptop.press("page-back").await?;
    assert_eq!(laptop.value("field-name_as_written").await?, lead.name, "the name survived");
    assert_eq!(laptop.value("field-given_names").await?, lead.given, "the given names survived");
    assert_eq!(laptop.value("field-surname_1").await?, lead.surname, "the surname survived");
    laptop.picture(album, "after-kill", "After kill -9: everything typed is there.").await?;
    answer_person(&laptop, lead).await?;
    for person in others {
        laptop.press("group-add-person").await?;
        answer_person(&laptop, person).await?;
    }
    laptop.find("group-add-person").await?;
    laptop.picture(album, "group", "The family, whole.").await?;
    about_the_group(&laptop).await?;
    Ok(laptop)
}

async fn about_the_group(laptop: &Window) -> Step {
    laptop.press("group-about").await?;
    laptop.press("field-group_kind-family").await?;
    laptop.press("page-continue").await?;
    laptop.press("field-consent-in_person").await?;
    laptop.press("field-consent_language-es").await?;
    laptop.find("field-consent_language-chosen").await?;
    laptop.press("page-continue").await?;
    laptop.press("field-us_destination-none").await?;
    laptop.press("page-continue").await?;
    laptop.press("field-needs-small_child").await?;
    laptop.press("page-continue").await
}

async fn send_without_network(laptop: &Window, album: &Album) -> Step {
    laptop.press("group-review").await?;
    laptop.find("review-send").await?;
    let words = laptop.words().await?;
    for person in &FAMILY {
        assert!(words.contains(person.name), "the review shows {}", person.name);
    }
    laptop.picture(album, "review", "Check your answers: exactly what was typed.").await?;
    laptop.press("review-send").await?;
    laptop.find("state-sentence").await?;
    laptop.find("step-on_its_way").await?;
    laptop.picture(album, "on-its-way", "Sent with no network: saved here, on its way.").await?;
    Ok(())
}

/// The network is back: received, with a number.
async fn receive(laptop: &Window, album: &Album) -> Step<String> {
    album.say("The network is back.");
    laptop.press("sync-now").await?;
    laptop.find("step-received").await?;
    laptop.picture(album, "received", "Received, with the receipt's number and time.").await?;
    laptop.text("receipt-number").await
}

struct HandedOff {
    text: String,
    picture: PathBuf,
}

async fn hand_off(laptop: &Window, album: &Album) -> Step<HandedOff> {
    laptop.press("group-schedule").await?;
    laptop.find("not-here").await?;
    laptop.picture(album, "not-here", "Why a laptop cannot schedule, and what to do.").await?;
    for command in ["gate", "request_appointment", "claim_phone", "simulate_place"] {
        let said = laptop.ask_past_the_screens(command).await?;
        assert!(said.contains("not found"), "a laptop's program has no {command}: {said}");
    }
    laptop.press("not-here-hand-off").await?;
    let text = laptop.text("handoff-text").await?;
    laptop.find("handoff-qr").await?.scroll_into_view().await?;
    let picture = laptop.picture(album, "hand-off", "The code for the family's own phone.").await?;
    Ok(HandedOff { text, picture })
}

/// The phone takes the family over from the picture of the laptop's screen.
async fn take_over(phone: &Window, album: &Album, picture: &std::path::Path, receipt: &str) -> Step {
    phone.press("caseload-take-over").await?;
    phone.type_into("takeover-text", "TURNO1-0000000").await?;
    phone.press("takeover-submit").await?;
    phone.wait_for_words("registration-code-damaged").await?;
    phone.picture(album, "code-cut", "A cut code is refused with words and a code.").await?;
    phone.give_file("takeover-picture", picture).await?;
    phone.find("group-schedule").await?;
    phone.wait_for_words(FAMILY[3].name).await?;
    phone.find("step-received").await?;
    // Both devices show the same receipt.
    phone.wait_for_text("receipt-number", receipt).await?;
    phone.settle().await?;
    assert!(!phone.has("changed-since-sent").await?, "what was sent is what the phone has: {}", phone.words().await?);
    phone.picture(album, "taken-over", "The phone has the whole family.").await?;
    Ok(())
}

async fn refused_outside(phone: &Window, album: &Album) -> Step {
    phone.press("group-schedule").await?;
    // The distance to the region from Tapachula.
    phone.wait_for_text("gate-reason-outside", "598").await?;
    phone.find("gate-reason-window_closed").await?;
    phone.find("gate-reason-outside").await?.scroll_into_view().await?;
    phone.picture(album, "outside", "Outside the region: how far and which way.").await?;
    Ok(())
}

async fn refused_before_eleven(phone: &Window, album: &Album) -> Step {
    phone.select("simulated-place", "Tijuana").await?;
    phone.wait_until_gone("gate-reason-outside").await?;
    let reason = phone.text("gate-reason-window_closed").await?;
    assert!(reason.contains('9') && reason.contains("11"), "the hour on the wall in Tijuana, and Central: {reason}");
    assert!(!phone.has("gate-continue").await?, "nothing leads on before the hour");
    phone.find("gate-reason-window_closed").await?.scroll_into_view().await?;
    phone.picture(album, "before-eleven", "Inside, but before the hour: on the wall here and in Central time.").await?;
    Ok(())
}

/// The phone asks the server once, and hears what time it is.
async fn hear(phone: &Window) -> Step {
    phone.go("#/sync").await?;
    phone.press("sync-now").await?;
    phone.wait_until_gone("sync-problem").await?;
    phone.go("#/").await
}

async fn ask_before_eleven(phone: &Window, album: &Album) -> Step {
    album.say("It is 10:40 Central time, and the network is gone again.");
    phone.press("group-card").await?;
    phone.press("group-schedule").await?;
    phone.find("gate-early").await?;
    phone.picture(album, "gate-early", "The request can be made now; it leaves at the opening.").await?;
    phone.press("gate-continue").await?;
    phone.press("port-san_ysidro").await?;
    phone.press("port-calexico").await?;
    phone.picture(album, "ports-and-days", "Ports in the family's own order, and days.").await?;
    phone.press("page-continue").await?;
    phone.picture(album, "request", "Everything on one page before it is sent.").await?;
    phone.press("request-send").await?;
    phone.find("request-waits-opening").await?;
    phone.picture(album, "request-waits", "Made and signed without a network; it waits for the opening.").await?;
    Ok(())
}

async fn answered_after_eleven(phone: &Window, album: &Album) -> Step {
    album.say("It is 11:05 Central time. Nobody asks again: the request leaves by itself.");
    hear(phone).await?;
    phone.press("group-card").await?;
    phone.press("group-schedule").await?;
    phone.find("appointment-number").await?;
    phone.wait_for_text("appointment-port", "San Ysidro").await?;
    assert!(phone.text("appointment-people").await?.contains('4'), "all four together");
    phone.find("appointment-number").await?.scroll_into_view().await?;
    phone.picture(album, "appointment", "One appointment for all four, at one port and time.").await?;
    Ok(())
}

async fn move_it(phone: &Window, album: &Album) -> Step {
    phone.press("request-change-this").await?;
    phone.find("gate-open").await?;
    phone.picture(album, "gate-open", "The gate is open, for another time too.").await?;
    phone.press("gate-continue").await?;
    phone.press("port-remove-san_ysidro").await?;
    phone.press("page-continue").await?;
    phone.find("request-replaces").await?.scroll_into_view().await?;
    phone.picture(album, "request-moves", "It keeps what it has until there is another for everybody.").await?;
    phone.press("request-send").await?;
    phone.wait_for_text("appointment-port", "Calexico").await?;
    assert!(phone.text("appointment-people").await?.contains('4'), "still all four");
    Ok(())
}

async fn told_on_the_laptop(laptop: &Window, album: &Album) -> Step {
    laptop.go("#/sync").await?;
    laptop.press("sync-now").await?;
    laptop.go("#/").await?;
    laptop.find("step-appointment").await?;
    laptop.picture(album, "caseload", "The laptop is told, too.").await?;
    for language in ["en", "es", "ht"] {
        laptop.press("header-language").await?;
        laptop.press(&format!("language-{language}")).await?;
        laptop.find("step-appointment").await?;
        laptop.picture(album, &format!("caseload-{language}"), "The caseload, in each language.").await?;
    }
    Ok(())
}

/// No name that was typed stands in any file of either device or the server, in a log, or in what crossed the network.
fn nothing_readable(stage: &Stage, album: &Album) -> Step {
    let traffic = stage.network.captured();
    assert!(traffic.len() > 1_000, "the network was watched");
    let files = stage.files()?;
    assert!(files.iter().any(|(path, _)| path.ends_with("server.log")), "the server's log was looked at");
    for word in typed_words() {
        for (what, bytes) in files.iter().map(|(path, bytes)| (path.display().to_string(), bytes)).chain([("traffic".to_owned(), &traffic)])
        {
            let found = bytes.windows(word.len()).any(|bytes| bytes == word.as_bytes());
            assert!(!found, "a name that was typed is readable in {what}");
        }
    }
    album.say(&format!(
        "None of the {} names typed is readable in {} files and {} bytes of traffic.",
        typed_words().len(),
        files.len(),
        traffic.len()
    ));
    Ok(())
}
