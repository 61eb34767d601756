//! The photo of a document at a phone's size: chosen, turned by its corners into a straight page, its lines read, kept.

use crate::job::{first_start, phone_of, target};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jpeg_encoder::{ColorType, Encoder};
use serde_json::{Value, json};
use std::path::PathBuf;
use thirtyfour::prelude::*;
use turno_core::photo::Kind;
use turno_testkit::{
    Dice,
    documents::{Faults, SPECIMENS, Shot, Typeface},
};
use turno_tests::{album::Album, bridge::Bridge, browser::Browser, page::Step, stage::Stage};

const PIN: &str = "417209";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_document_is_cut_out_by_its_corners_read_and_kept() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let album = Album::open(&target(), "phone-document")?;
    let stage = Stage::set(&target(), "phone-document", "10:30")?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open("document", &stage.folder, (360, 640), None).await?;
    phone.show(&bridge).await?;
    first_start(&phone, &album, "en", PIN).await?;
    let view = phone.invoke("create_group", json!({ "kind": "family" })).await?;
    let said = |path: &str| view.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (group, person) = (said("/card/id"), said("/people/0/id"));
    let file = specimen()?;
    for language in ["es", "ht", "en"] {
        phone.go("#/language").await?;
        phone.touch(&format!("language-{language}")).await?;
        phone.find("caseload-new").await?;
        phone.go(&format!("#/group/{group}/person/{person}/documents")).await?;
        phone.touch(&format!("document-link-{person}")).await?;
        phone.find("photo-camera").await?;
        phone.picture(&album, &format!("page-{language}"), "What it is for, and the two ways.").await?;
        phone.give_file("photo-file", &file).await?;
        phone.find("corner-0").await?.send_keys(Key::Left + Key::Up).await?;
        phone.picture(&album, &format!("corners-{language}"), "The four marks.").await?;
        phone.touch("photo-cut").await?;
        phone.wait_for_text("document-lines", "L898902C3").await?;
        phone.picture(&album, &format!("cut-{language}"), "Cut out, and its lines read.").await?;
    }
    phone.touch("photo-corners-again").await?;
    drag(&phone, "corner-2", (-60, -40)).await?;
    phone.touch("photo-cut").await?;
    phone.find("photo-use").await?;
    phone.picture(&album, "dragged", "A mark was dragged with a finger.").await?;
    phone.touch("photo-use").await?;
    phone.find("photo-remove").await?;
    phone.picture(&album, "kept", "Kept on this phone.").await?;
    let photo = phone.invoke("photo", json!({ "group": group, "person": person, "kind": "document" })).await?;
    let kept = photo.pointer("/photos/0/jpeg_base64").and_then(Value::as_str).ok_or("no photo is kept")?;
    let kept = STANDARD.decode(kept)?;
    assert_eq!(Kind::Document.keep(&kept)?, kept);
    let face = phone.invoke("photo", json!({ "group": group, "person": person, "kind": "face" })).await?;
    assert_eq!(face.pointer("/photos"), Some(&json!([])), "a document is nobody's face");
    Ok(())
}

/// Moves what has this test id with a finger, by so many points, and sees that it went.
async fn drag(phone: &Browser, id: &str, (across, down): (i64, i64)) -> Step {
    phone.settle().await?;
    let middle = "const one = document.querySelector(`[data-testid=\"${arguments[0]}\"]`); one.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top, width, height } = one.getBoundingClientRect(); return [Math.round(left + width / 2), Math.round(top + height / 2)]";
    let place = async || -> Step<(i64, i64)> {
        let told = phone.run(middle, vec![json!(id)]).await?;
        let part = |at: usize| told.get(at).and_then(Value::as_i64).ok_or("it has no place");
        Ok((part(0)?, part(1)?))
    };
    let (x, y) = place().await?;
    let at = |part: i64| json!([{ "x": x + across * part / 2, "y": y + down * part / 2 }]);
    for (kind, points) in [("touchStart", at(0)), ("touchMove", at(1)), ("touchMove", at(2)), ("touchEnd", json!([]))] {
        phone.tell("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await?;
    }
    phone.settle().await?;
    // The page scrolls to it: how far down it went is seen in the picture.
    let (to_x, _) = place().await?;
    assert!((to_x - x - across).abs() < 4, "{id} went from {x} to {to_x}");
    Ok(())
}

/// A passport's page as a camera sees it.
fn specimen() -> Step<PathBuf> {
    let lines: Vec<String> = SPECIMENS[0].iter().map(|line| (*line).to_owned()).collect();
    let faults = Faults { letter_px: 20.0, blur_px: 0.6, noise: 2.0, paper: 220.0, ink: 40.0, ..Faults::default() };
    let taken = Shot { lines: &lines, face: Typeface::OcrB, faults, size: (1280, 960) }.take(&mut Dice::new(5));
    let path = target().join("tour-data").join("phone-document.jpg");
    let mut file = Vec::new();
    Encoder::new(&mut file, 92).encode(&taken.greys, taken.width as u16, taken.height as u16, ColorType::Luma)?;
    std::fs::write(&path, file)?;
    Ok(path.canonicalize()?)
}
