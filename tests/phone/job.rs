//! The phone's job, whole, at a phone's size: a family's registration is taken over by the camera, the app is ended by the
//! system in the middle of typing, the gate opens where the phone stands, and the family holds one appointment.

use crate::{film, shelter::code_of_a_family};
use serde_json::json;
use std::path::PathBuf;
use turno_testkit::invented;
use turno_tests::{
    album::Album,
    bridge::{Bridge, Phone},
    browser::{Browser, Size},
    page::Step,
    stage::Stage,
};

const PIN: &str = "593026";

/// Outside the region, and inside it (GeoNames, CC BY 4.0).
const TAPACHULA: (f64, f64) = (14.903_85, -92.257_49);
const TIJUANA: (f64, f64) = (32.502_7, -117.003_71);

/// How the person reads: language, size of the phone, size of the text in percent.
#[derive(Debug, Clone, Copy)]
struct Reader {
    language: &'static str,
    size: Size,
    text: u32,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_english_on_a_common_phone() {
    journey(Reader { language: "en", size: (360, 640), text: 100 }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_spanish_on_the_smallest_phone_with_text_four_times_as_large() {
    journey(Reader { language: "es", size: (320, 568), text: 400 }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_creole_on_a_common_phone_with_text_four_times_as_large() {
    journey(Reader { language: "ht", size: (360, 640), text: 400 }).await;
}

async fn journey(reader: Reader) {
    if let Err(error) = steps(reader).await {
        panic!("the journey stopped: {error}");
    }
}

/// Where cargo builds; pictures are left there.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from)
}

/// The simulated phone of a stage.
pub fn phone_of(stage: &Stage) -> Phone {
    Phone { program: stage.program("turno-phone"), data: stage.folder.join("phone"), server: stage.server() }
}

async fn steps(reader: Reader) -> Step {
    let name = format!("phone-{}-{}", reader.language, reader.text);
    let album = Album::open(&target(), &name)?;
    let stage = Stage::set(&target(), &name, "11:05")?;
    let code = code_of_a_family(&stage)?;
    let film = film::of_code(&code, &stage.folder)?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open(reader.language, &stage.folder, reader.size, Some(&film)).await?;
    phone.read_at(reader.text).await?;
    phone.stand_at(TAPACHULA).await?;
    phone.show(&bridge).await?;
    is_a_phone(&phone, reader.size).await?;
    first_start(&phone, &album, reader.language, PIN).await?;
    take_over(&phone, &album).await?;
    ended_by_the_system(&phone, &bridge, &album).await?;
    gate(&phone, &album).await?;
    ask(&phone, &bridge, &album).await
}

/// A touch is a touch, and the window is as large as it is told: else the journey would prove nothing of a phone.
async fn is_a_phone(phone: &Browser, (width, height): Size) -> Step {
    let told = phone.run("return [innerWidth, innerHeight, devicePixelRatio, matchMedia('(pointer: coarse)').matches]", vec![]).await?;
    assert_eq!(told, json!([width, height, 2, true]));
    Ok(())
}

/// Language, what Turno is and is not, PIN: to the empty list.
pub async fn first_start(phone: &Browser, album: &Album, language: &str, pin: &str) -> Step {
    phone.find("language-en").await?;
    phone.picture(album, "language", "First start.").await?;
    phone.touch(&format!("language-{language}")).await?;
    phone.find("welcome-continue").await?;
    phone.picture(album, "welcome", "What Turno is, and what it is not.").await?;
    phone.touch("welcome-continue").await?;
    phone.type_into("pin", pin).await?;
    phone.type_into("pin-again", pin).await?;
    phone.touch("pin-save").await?;
    phone.find("caseload-new").await?;
    phone.picture(album, "empty", "An empty list says what to do first.").await
}

/// The camera sees the laptop's code, the network brings the answers.
async fn take_over(phone: &Browser, album: &Album) -> Step {
    phone.touch("caseload-take-over").await?;
    phone.touch("takeover-camera").await?;
    phone.find("group-schedule").await?;
    phone.wait_for_words(invented::TYPED[0]).await?;
    phone.find("step-received").await?;
    phone.picture(album, "taken-over", "The phone has the whole family, by its camera.").await
}

/// The system ends Turno in the middle of typing: the same page is there again, with everything typed.
async fn ended_by_the_system(phone: &Browser, bridge: &Bridge, album: &Album) -> Step {
    phone.touch("group-open-person").await?;
    phone.find("form-name").await?;
    let before = address(phone).await?;
    phone.find("field-name_as_written").await?.send_keys(" de la Peña").await?;
    album.say("Half a name is typed and the field is not left. The person looks at another app, and the system ends Turno.");
    phone.leave_for_another_app().await?;
    phone.find("save-state-saved").await?;
    bridge.kill_and_restart()?;
    phone.start_again(bridge).await?;
    phone.type_into("unlock-pin", PIN).await?;
    phone.touch("unlock").await?;
    phone.find("form-name").await?;
    assert_eq!(address(phone).await?, before, "the same page");
    let typed = phone.value("field-name_as_written").await?;
    assert_eq!(typed, format!("{} de la Peña", invented::TYPED[0]), "everything typed");
    phone.picture(album, "after-the-end", "The same page, with everything typed.").await
}

async fn address(phone: &Browser) -> Step<String> {
    Ok(phone.run("return location.hash", vec![]).await?.as_str().unwrap_or_default().to_owned())
}

/// Outside where the phone stands, open where it goes.
async fn gate(phone: &Browser, album: &Album) -> Step {
    phone.go("#/").await?;
    phone.touch("group-card").await?;
    phone.touch("group-schedule").await?;
    phone.find("gate-reason-outside").await?;
    phone.picture(album, "outside", "Outside the region: how far and which way.").await?;
    phone.stand_at(TIJUANA).await?;
    phone.wait_until_gone("gate-reason-outside").await?;
    phone.find("gate-continue").await?;
    phone.picture(album, "gate-open", "The gate is open.").await?;
    phone.touch("gate-continue").await
}

/// Asks, is ended by the system once more on the way, and holds the appointment.
async fn ask(phone: &Browser, bridge: &Bridge, album: &Album) -> Step {
    phone.touch("port-san_ysidro").await?;
    phone.touch("page-continue").await?;
    phone.find("request-send").await?;
    phone.settle().await?;
    bridge.kill_and_restart()?;
    phone.stand_at(TIJUANA).await?;
    phone.start_again(bridge).await?;
    phone.type_into("unlock-pin", PIN).await?;
    phone.touch("unlock").await?;
    phone.find("request-send").await?;
    // What was chosen is still chosen.
    phone.wait_for_text("request-ports", "San Ysidro").await?;
    phone.picture(album, "request", "Everything on one page before it is sent; the system has ended Turno once more.").await?;
    phone.touch("request-send").await?;
    phone.find("appointment-number").await?;
    phone.wait_for_text("appointment-port", "San Ysidro").await?;
    assert!(phone.text("appointment-people").await?.contains('4'), "all four together");
    phone.picture(album, "appointment", "One appointment for all four.").await
}
