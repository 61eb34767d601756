//! The check of a face at a phone's size. The camera sees a head that moves, or a picture of it, or somebody else; what the page
//! says of each, the two other ways, an appointment that was asked for with the result, and no frame or position left anywhere.

use crate::{
    job::{first_start, phone_of, target},
    shelter::{attested, code_of_a_family},
    sitter::{Sitter, Studio},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};
use turno_testkit::faces::{Light, Material};
use turno_tests::{album::Album, bridge::Bridge, browser::Browser, page::Step, stage::Stage};

const PIN: &str = "630175";

/// Inside the region (GeoNames, CC BY 4.0).
const TIJUANA: (f64, f64) = (32.502_7, -117.003_71);

/// Three tries of a picture that is asked for what it cannot do, on a busy machine.
const THREE_TRIES: Duration = Duration::from_secs(150);

/// So many movements there are; after them nothing is left to skip.
const MOVEMENTS: usize = 5;

/// Keeps frames that were sent to Rust, in the page alone.
const REMEMBER: &str = "const { invoke } = window.__TAURI_INTERNALS__
    window.frames_seen = []
    window.__TAURI_INTERNALS__.invoke = (command, args) => {
      if (command === 'liveness_frame') window.frames_seen = [...window.frames_seen.slice(-4), args.jpeg_base64]
      return invoke(command, args)
    }";

/// What the page says now: the step, and what is in the way.
const SAID: &str = "const said = (id, name) => document.querySelector(`[data-testid=${id}]`)?.dataset[name] ?? ''
    return [said('liveness-step', 'step'), said('liveness-notice', 'notice')]";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faces_are_checked_and_nobody_is_left_without_a_way() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

struct Scene {
    phone: Browser,
    album: Album,
    studio: Studio,
    /// Frames that must be nowhere.
    passing: Vec<String>,
}

async fn journey() -> Step {
    let album = Album::open(&target(), "phone-liveness")?;
    let stage = Stage::set_with_liveness(&target(), "phone-liveness", "11:05")?;
    let code = code_of_a_family(&stage)?;
    // Beside the folder in which no frame may be.
    let film = target().join("tour-data").join("phone-liveness.y4m");
    let studio = Studio::open(&film)?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open("liveness", &stage.folder, (360, 640), Some(&film)).await?;
    phone.show(&bridge).await?;
    phone.stand_at(TIJUANA).await?;
    first_start(&phone, &album, "es", PIN).await?;
    phone.run(REMEMBER, vec![]).await?;
    let mut scene = Scene { phone, album, studio, passing: Vec::new() };
    scene.a_family(&stage, &code).await?;
    scene.in_any_light().await?;
    scene.pictures().await?;
    scene.in_every_language().await?;
    scene.without_a_camera(&bridge).await?;
    drop(bridge);
    let Scene { phone, passing, studio, .. } = scene;
    drop(studio);
    drop(phone);
    nothing_is_left(&stage, &passing)
}

impl Scene {
    /// The gate asks for it; one adult in good light, one in hardly any and with a call in between, one by a helper; then an
    /// appointment.
    async fn a_family(&mut self, stage: &Stage, code: &str) -> Step {
        let phone = &self.phone;
        phone.invoke("scan", json!({ "text": code })).await?;
        phone.invoke("sync_now", json!({})).await?;
        phone.go("#/").await?;
        phone.touch("group-card").await?;
        phone.find("step-received").await?;
        phone.touch("group-schedule").await?;
        phone.find("gate-reason-liveness_not_done").await?;
        phone.picture(&self.album, "gate", "The face check is one of the reasons, and the way to it.").await?;
        phone.touch("gate-liveness").await?;
        phone.find("liveness-begin").await?;
        self.begin(Sitter::Person(Light::default())).await?;
        self.says("liveness-do-", 0).await?;
        self.picture("step", "A step: a drawing, words, how much of it is done.").await?;
        self.over().await?;
        self.phone.picture(&self.album, "one-done", "One adult is done; the next one is asked for.").await?;
        self.begin(Sitter::Person(Light { exposure: 0.125, noise: 2, ..Light::default() })).await?;
        self.says("liveness-do-", 0).await?;
        self.a_call().await?;
        self.over().await?;
        self.remember().await?;
        self.studio.leave();
        self.helper(stage).await?;
        let phone = &self.phone;
        phone.find("liveness-settled").await?;
        phone.picture(&self.album, "settled", "All adults are done; it counts for ten minutes.").await?;
        phone.touch("liveness-continue").await?;
        phone.touch("gate-continue").await?;
        phone.touch("port-san_ysidro").await?;
        phone.touch("page-continue").await?;
        phone.touch("request-send").await?;
        phone.find("appointment-number").await?;
        phone.wait_for_text("appointment-port", "San Ysidro").await
    }

    /// Another app is in front for a moment. What was done stays done: the step is asked again, in the same try.
    async fn a_call(&self) -> Step {
        self.phone.leave_for_another_app().await?;
        self.phone.wait_until_gone("liveness-step").await?;
        self.phone.come_back().await?;
        self.phone.find("liveness-step").await?;
        let [_, notice] = self.said().await?;
        assert_eq!(notice, "", "a call costs no try");
        Ok(())
    }

    /// The shelter's laptop says so: it reads the phone's code, and the phone reads its answer.
    async fn helper(&self, stage: &Stage) -> Step {
        self.phone.touch("liveness-ways").await?;
        self.phone.touch("liveness-helper").await?;
        let question = self.hidden_text("liveness-question-text").await?;
        self.scroll_to("liveness-question").await?;
        self.picture("helper", "The square for the helper's device.").await?;
        let own = self.phone.invoke("attest", json!({ "question": question })).await?;
        self.phone.type_into("liveness-answer", own.pointer("/text").and_then(Value::as_str).unwrap_or_default()).await?;
        self.phone.touch("liveness-answer-take").await?;
        self.phone.wait_for_words("liveness-answer-foreign").await?;
        self.scroll_to("failure").await?;
        self.picture("helper-not-oneself", "Nobody attests for themselves.").await?;
        let answer = attested(stage, &question)?;
        self.phone.type_into("liveness-answer", &answer).await?;
        self.phone.touch("liveness-answer-take").await
    }

    /// A window behind, a lens out of focus with a grainy picture: a person passes as well.
    async fn in_any_light(&mut self) -> Step {
        let back_lit = Light { exposure: 0.3, behind: 3.3, ..Light::default() };
        let blurred = Light { blur: 1, noise: 10, ..Light::default() };
        for (light, name) in [(back_lit, "back-lit"), (blurred, "blurred")] {
            self.somebody_new().await?;
            self.begin(Sitter::Person(light)).await?;
            self.says("liveness-do-", 0).await?;
            self.picture(name, "A step in bad light.").await?;
            let heard = self.over().await?;
            self.remember().await?;
            self.phone.find("liveness-settled").await.map_err(|why| format!("{name}: {heard:?}: {why}"))?;
        }
        Ok(())
    }

    /// Somebody holds a picture before the camera: still, turned and tilted, bent. None passes, and nobody is accused.
    async fn pictures(&mut self) -> Step {
        for (material, most_deg, name) in
            [(Material::Flat, 0.0, "flat"), (Material::Flat, 55.0, "tilted"), (Material::Bent(1.5), 60.0, "bent")]
        {
            self.somebody_new().await?;
            self.begin(Sitter::Picture(material, most_deg)).await?;
            self.over().await?;
            self.remember().await?;
            assert!(!self.phone.has("liveness-settled").await?, "{name} passed");
            self.phone.find("liveness-not-told").await?;
            self.phone.find("liveness-port").await?;
            assert!(!self.phone.has("liveness-try").await?, "three tries are enough");
            self.phone.picture(&self.album, name, "A picture does not pass; there are two ways that count as much.").await?;
        }
        Ok(())
    }

    /// Two faces, one that takes the place of another, and none have words of their own.
    async fn others(&mut self, language: &str) -> Step {
        let others = [
            (Sitter::Two, "liveness-notice-several_faces", "two-faces"),
            (Sitter::Swapped, "liveness-broken-changed", "swapped"),
            (Sitter::Wall, "liveness-notice-no_face", "nobody"),
        ];
        for (sitter, notice, name) in others {
            self.somebody_new().await?;
            self.begin(sitter).await?;
            self.says(notice, 1).await?;
            self.picture(&format!("{name}-{language}"), "It has words of its own.").await?;
            self.remember().await?;
        }
        Ok(())
    }

    /// Every page of it and every movement, in every language: each movement is skipped, and in the end two ways are left.
    async fn in_every_language(&mut self) -> Step {
        for language in ["en", "ht", "es"] {
            self.phone.go("#/language").await?;
            self.phone.touch(&format!("language-{language}")).await?;
            self.phone.find("caseload-new").await?;
            self.phone.go("#/attest").await?;
            self.phone.find("attest-sign").await?;
            self.phone.picture(&self.album, &format!("attest-{language}"), "What a helper signs.").await?;
            self.somebody_new().await?;
            self.phone.picture(&self.album, &format!("before-{language}"), "What it is, for whom, and that it can be skipped.").await?;
            self.begin(Sitter::Idle).await?;
            self.says("liveness-hold-still", 0).await?;
            self.picture(&format!("hold-still-{language}"), "It begins with holding still.").await?;
            let mut seen = BTreeSet::new();
            while !self.phone.has("liveness-not-told").await? {
                let step = self.says("liveness-do-", 0).await?;
                if seen.insert(step.clone()) {
                    self.picture(&format!("{}-{language}", step.trim_start_matches("liveness-")), "A movement.").await?;
                }
                self.phone.touch("liveness-skip").await?;
                while self.said().await?[0] == step {
                    self.phone.settle().await?;
                }
            }
            assert_eq!(seen.len(), MOVEMENTS, "{seen:?}");
            self.phone.picture(&self.album, &format!("ways-{language}"), "Two ways that count as much.").await?;
            self.others(language).await?;
            self.studio.leave();
        }
        Ok(())
    }

    /// The person refuses the camera: not an error, and the other ways are there.
    async fn without_a_camera(&mut self, bridge: &Bridge) -> Step {
        self.somebody_new().await?;
        self.phone.allow(bridge, &["geolocation"]).await?;
        self.phone.touch("liveness-begin").await?;
        self.phone.find("camera-trouble").await?;
        assert!(!self.phone.has("failure").await?, "no error");
        self.phone.picture(&self.album, "no-camera", "Without a camera there are the other ways.").await?;
        self.phone.touch("liveness-ways").await?;
        self.phone.touch("liveness-port").await?;
        self.phone.find("liveness-settled").await?;
        self.phone.picture(&self.album, "port-decides", "Left to the port: it counts as much.").await
    }

    /// A group of one, and its page of the check.
    async fn somebody_new(&mut self) -> Step {
        self.studio.leave();
        let view = self.phone.invoke("create_group", json!({ "kind": "single" })).await?;
        let group = view.pointer("/card/id").and_then(Value::as_str).ok_or("a group has an id")?.to_owned();
        self.phone.go(&format!("#/group/{group}/liveness")).await?;
        self.phone.find("liveness-begin").await?;
        self.phone.settle().await
    }

    /// Somebody sits down before the camera, and it is opened.
    async fn begin(&mut self, sitter: Sitter) -> Step {
        self.studio.seat(sitter, &self.phone);
        self.phone.touch("liveness-begin").await?;
        self.phone.find("liveness-step").await.map(|_| ())
    }

    async fn said(&self) -> Step<[String; 2]> {
        Ok(serde_json::from_value(self.phone.run(SAID, vec![]).await?)?)
    }

    /// Waits until the step (0) or the notice (1) begins like this, and gives all of it.
    async fn says(&self, expected: &str, which: usize) -> Step<String> {
        let (started, mut heard) = (Instant::now(), Vec::new());
        loop {
            let now = self.said().await?;
            if now[which].starts_with(expected) {
                return Ok(now[which].clone());
            }
            if heard.last() != Some(&now) {
                heard.push(now);
            }
            if started.elapsed() > THREE_TRIES {
                return Err(format!("{expected} is never said, but {heard:?}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the camera is closed, however it ended, and gives what was said until then.
    async fn over(&self) -> Step<Vec<[String; 2]>> {
        let (started, mut heard) = (Instant::now(), Vec::new());
        while self.phone.has("liveness-step").await? {
            let now = self.said().await?;
            if heard.last() != Some(&now) {
                heard.push(now);
            }
            if started.elapsed() > THREE_TRIES {
                return Err(format!("it has no end: {heard:?}").into());
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        Ok(heard)
    }

    async fn scroll_to(&self, id: &str) -> Step {
        Ok(self.phone.find(id).await?.scroll_into_view().await?)
    }

    /// A picture of what the person sees now, without moving the page.
    async fn picture(&self, name: &str, words: &str) -> Step {
        // The page of the browser, whose own picture begins at the title.
        std::ops::Deref::deref(&self.phone).picture(&self.album, name, words).await.map(|_| ())
    }

    /// Words that are there for copying alone, in a detail that is closed.
    async fn hidden_text(&self, id: &str) -> Step<String> {
        self.phone.find(id).await?;
        let text = self.phone.run("return document.querySelector(`[data-testid=${arguments[0]}]`).textContent", vec![json!(id)]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    async fn remember(&mut self) -> Step {
        let frames = self.phone.run("return window.frames_seen", vec![]).await?;
        self.passing.extend(frames.as_array().into_iter().flatten().filter_map(|frame| frame.as_str().map(str::to_owned)));
        Ok(())
    }
}

/// No frame in any file or in what crossed the network, no picture at all, and no position in any of them either.
fn nothing_is_left(stage: &Stage, passing: &[String]) -> Step {
    assert!(passing.len() >= 20, "{} frames were remembered", passing.len());
    let mut canaries: Vec<Vec<u8>> = vec![b"32.5027".to_vec(), b"117.0037".to_vec(), b"\xff\xd8\xff\xe0\0\x10JFIF".to_vec()];
    canaries.extend([TIJUANA.0, TIJUANA.1].iter().flat_map(|degrees| [degrees.to_be_bytes().to_vec(), degrees.to_le_bytes().to_vec()]));
    for frame in passing {
        let bytes = STANDARD.decode(frame)?;
        // From the middle: the head of a JPEG is the same in all.
        canaries.push(bytes[bytes.len() / 2..][..24].to_vec());
        canaries.push(frame.as_bytes()[frame.len() / 2..][..32].to_vec());
    }
    let holds = |bytes: &[u8]| canaries.iter().any(|canary| bytes.windows(canary.len()).any(|piece| piece == canary));
    let last = passing.last().ok_or("no frame")?;
    assert!(holds(last.as_bytes()) && holds(&STANDARD.decode(last)?), "whoever looks for them finds them where they are");
    let traffic = stage.network.captured();
    assert!(traffic.len() > 1_000, "the network was watched");
    assert!(!holds(&traffic), "the traffic holds a frame or a position");
    for (path, bytes) in stage.files()? {
        assert!(!holds(&bytes), "{} holds a frame or a position", path.display());
    }
    Ok(())
}
