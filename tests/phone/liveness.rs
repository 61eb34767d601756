//! The check of a face at a phone's size. The camera sees a head that turns, or a picture of it, or somebody else; what the page
//! says of each, the two other ways, an appointment that was asked for with the result, and no frame or position left anywhere.

use crate::{
    job::{first_start, phone_of, target},
    shelter::code_of_a_family,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};
use std::time::{Duration, Instant};
use turno_face::{Faces, Finder, Picture};
use turno_testkit::{
    Seeded,
    faces::{ASTRONAUT, Colours, Head, Light, Material, Pose},
};
use turno_tests::{album::Album, bridge::Bridge, browser::Browser, page::Step, stage::Stage};

const PIN: &str = "630175";

/// Inside the region (GeoNames, CC BY 4.0), and what of it would give it away.
const TIJUANA: (f64, f64) = (32.502_7, -117.003_71);
const TRACES: [&str; 3] = ["32.5027", "117.0037", "-117.00"];

const FRAME: (usize, usize) = (320, 240);

/// Pictures of each movement, from looking ahead to having done it.
const LEVELS: usize = 6;

/// Three tries of a picture that is asked for what it cannot do.
const THREE_TRIES: Duration = Duration::from_secs(150);

/// Keeps the last frame that was sent to Rust, in the page alone.
const REMEMBER: &str = "const { invoke } = window.__TAURI_INTERNALS__
    window.__TAURI_INTERNALS__.invoke = (command, args) => {
      if (command === 'liveness_frame') window.lastFrame = args.jpeg_base64
      return invoke(command, args)
    }";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn faces_are_checked_and_nobody_is_left_without_a_way() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

struct Scene {
    phone: Browser,
    album: Album,
    head: Head,
    /// Frames that must be nowhere.
    passing: Vec<String>,
}

async fn journey() -> Step {
    let album = Album::open(&target(), "phone-liveness")?;
    let stage = Stage::set_with_liveness(&target(), "phone-liveness", "11:05")?;
    let code = code_of_a_family(&stage)?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open("liveness", &stage.folder, (360, 640), None).await?;
    phone.show(&bridge).await?;
    phone.stand_at(TIJUANA).await?;
    first_start(&phone, &album, "es", PIN).await?;
    phone.run(REMEMBER, vec![]).await?;
    let mut scene = Scene { phone, album, head: head()?, passing: Vec::new() };
    scene.a_family(&code).await?;
    scene.pictures_and_strangers().await?;
    scene.without_a_camera().await?;
    drop(bridge);
    let Scene { phone, passing, .. } = scene;
    drop(phone);
    nothing_is_left(&stage, &passing)
}

impl Scene {
    /// Every adult before the camera or another way, and then an appointment.
    async fn a_family(&mut self, code: &str) -> Step {
        let phone = &self.phone;
        phone.invoke("scan", json!({ "text": code })).await?;
        phone.invoke("sync_now", json!({})).await?;
        phone.go("#/").await?;
        phone.touch("group-card").await?;
        phone.find("step-received").await?;
        phone.touch("group-schedule").await?;
        phone.find("gate-reason-liveness_not_done").await?;
        phone.find("gate-liveness").await?.scroll_into_view().await?;
        phone.picture(&self.album, "gate", "The face check is one of the reasons, and the way to it.").await?;
        phone.touch("gate-liveness").await?;
        phone.find("liveness-begin").await?;
        phone.settle().await?;
        self.in_every_language("before", "What it is, for whom, and that it can be skipped.").await?;
        self.camera(Material::Solid, Light::default(), "person").await?;
        self.phone.touch("liveness-begin").await?;
        self.step_picture("step").await?;
        self.until("liveness-begin", THREE_TRIES).await?;
        self.remember().await?;
        self.phone.picture(&self.album, "one-done", "One adult is done; the other one is asked for.").await?;
        // In hardly any light the same; and a call comes in between.
        self.camera(Material::Solid, Light { exposure: 0.125, noise: 2, ..Light::default() }, "person").await?;
        self.phone.touch("liveness-begin").await?;
        self.phone.find("liveness-step").await?;
        self.seen("hidden").await?;
        self.phone.wait_until_gone("liveness-step").await?;
        self.seen("visible").await?;
        self.until("liveness-begin", THREE_TRIES).await?;
        // The third one leaves it to the port.
        self.phone.touch("liveness-ways").await?;
        self.phone.touch("liveness-port").await?;
        self.until("liveness-settled", THREE_TRIES).await?;
        self.remember().await?;
        self.phone.picture(&self.album, "settled", "All adults are done; it counts for ten minutes.").await?;
        let phone = &self.phone;
        phone.touch("liveness-continue").await?;
        phone.touch("gate-continue").await?;
        phone.touch("port-san_ysidro").await?;
        phone.touch("page-continue").await?;
        phone.touch("request-send").await?;
        phone.find("appointment-number").await?;
        phone.wait_for_text("appointment-port", "San Ysidro").await
    }

    /// A person alone, not registered: the check is the same. What is before the camera, and what is said in the end.
    async fn pictures_and_strangers(&mut self) -> Step {
        let cases = [
            (Material::Flat, "person", "liveness-not-told", "", "flat"),
            (Material::Bent(1.5), "person", "liveness-not-told", "", "bent"),
            (Material::Solid, "two", "", "liveness-notice-several_faces", "two-faces"),
            (Material::Solid, "swapped", "", "liveness-broken-changed", "swapped"),
            (Material::Solid, "nobody", "", "liveness-notice-no_face", "nobody"),
        ];
        for (material, kind, ends, says, name) in cases {
            self.somebody_new().await?;
            self.camera(material, Light::default(), kind).await?;
            self.phone.touch("liveness-begin").await?;
            if says.is_empty() {
                self.until(ends, THREE_TRIES).await?;
                self.phone.picture(&self.album, name, "A picture does not pass; there are two ways that count as much.").await?;
                assert!(!self.phone.has("liveness-settled").await?, "{name} passed");
            } else {
                self.says(says).await?;
                self.phone.picture(&self.album, name, "It has words of its own.").await?;
            }
            self.remember().await?;
        }
        Ok(())
    }

    /// Refused: not an error, and the other ways are there. A helper's device attests, then the port decides for another person.
    async fn without_a_camera(&mut self) -> Step {
        self.somebody_new().await?;
        let refused = "navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('no', 'NotAllowedError') }";
        self.phone.run(refused, vec![]).await?;
        self.phone.touch("liveness-begin").await?;
        self.phone.find("camera-trouble").await?;
        self.phone.picture(&self.album, "no-camera", "Without a camera there are the other ways.").await?;
        self.phone.touch("liveness-ways").await?;
        self.in_every_language("ways", "Two ways that count as much.").await?;
        self.phone.touch("liveness-helper").await?;
        let question = self.phone.text("liveness-question-text").await?;
        self.phone.picture(&self.album, "helper", "The square for the helper's device.").await?;
        // The same device cannot attest for itself.
        let own = self.phone.invoke("attest", json!({ "question": question_of(&self.phone).await?.unwrap_or(question) })).await?;
        let own = own.pointer("/text").and_then(Value::as_str).unwrap_or_default().to_owned();
        self.phone.type_into("liveness-answer", &own).await?;
        self.phone.touch("liveness-answer-take").await?;
        self.phone.wait_for_words("liveness-answer-foreign").await?;
        self.phone.touch("liveness-port").await?;
        self.phone.find("liveness-settled").await?;
        self.phone.picture(&self.album, "port-decides", "Left to the port: it counts as much.").await
    }

    /// A group of one, and its page of the check.
    async fn somebody_new(&self) -> Step {
        let view = self.phone.invoke("create_group", json!({ "kind": "single" })).await?;
        let group = view.pointer("/card/id").and_then(Value::as_str).ok_or("a group has an id")?.to_owned();
        self.phone.go(&format!("#/group/{group}/liveness")).await?;
        self.phone.find("liveness-begin").await?;
        self.phone.settle().await
    }

    /// What the camera sees from now on.
    async fn camera(&self, material: Material, light: Light, kind: &str) -> Step {
        let mut dice = Seeded::new(7);
        let mut shot = |head: &Head, material: Material, pose: Pose| {
            let frame: Colours = light.on(&head.frame(material, pose, FRAME), &mut dice);
            STANDARD.encode(frame.bytes)
        };
        let other = self.head.of_somebody_else();
        // Who took the place does what is asked, too.
        let moves = if kind == "swapped" { &other } else { &self.head };
        let mut poses = Map::new();
        for name in ["neutral", "turn_left", "turn_right", "close_eyes", "open_mouth", "come_closer"] {
            let levels = (0..LEVELS).map(|level| {
                shot(if level == 0 { &self.head } else { moves }, material, pose(name, level as f32 / (LEVELS - 1) as f32, material))
            });
            poses.insert(name.to_owned(), levels.collect());
        }
        let stranger = shot(&other, Material::Solid, Pose::default());
        let wall = STANDARD.encode(vec![120_u8; FRAME.0 * FRAME.1 * 3]);
        let others = [stranger, wall, two(&self.head)];
        let args = vec![json!(FRAME.0), json!(FRAME.1), Value::Object(poses), json!(others), json!(kind)];
        self.phone.run(include_str!("actor.js"), args).await?;
        Ok(())
    }

    /// The page is hidden by a call, or seen again.
    async fn seen(&self, state: &str) -> Step {
        let tell = "Object.defineProperty(document, 'visibilityState', { value: arguments[0], configurable: true })
            document.dispatchEvent(new Event('visibilitychange'))";
        self.phone.run(tell, vec![json!(state)]).await.map(|_| ())
    }

    async fn until(&self, id: &str, longest: Duration) -> Step {
        let seen = "const of = (id) => document.querySelector(`[data-testid=liveness-${id}]`)?.dataset[id] ?? ''; return `${of('step')} ${of('notice')}`";
        let (started, mut said) = (Instant::now(), Vec::new());
        while !self.phone.has(id).await? {
            let now = self.phone.run(seen, vec![]).await?.as_str().unwrap_or_default().replace("liveness-", "");
            if said.last() != Some(&now) {
                said.push(now);
            }
            let is_over = id != "liveness-not-told" && self.phone.has("liveness-not-told").await?;
            if is_over || started.elapsed() > longest {
                return Err(format!("no {id}, after {said:?}; the page says:\n{}", self.phone.words().await?).into());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }

    async fn says(&self, notice: &str) -> Step {
        let seen = "return document.querySelector('[data-testid=liveness-notice]')?.dataset.notice ?? ''";
        let started = Instant::now();
        let mut said = Vec::new();
        loop {
            let now = self.phone.run(seen, vec![]).await?.as_str().unwrap_or_default().to_owned();
            if now == notice {
                return Ok(());
            }
            if said.last() != Some(&now) {
                said.push(now);
            }
            if started.elapsed() > Duration::from_secs(60) {
                return Err(format!("{notice} is never said, but {said:?}").into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The first step, as it stands on the screen.
    async fn step_picture(&self, name: &str) -> Step {
        let started = Instant::now();
        let asked = "return document.querySelector('[data-testid=liveness-step]')?.dataset.step?.startsWith('liveness-do-') ?? false";
        while self.phone.run(asked, vec![]).await? != true {
            if started.elapsed() > THREE_TRIES {
                return Err(format!("no step is asked; the page says:\n{}", self.phone.words().await?).into());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.phone.picture(&self.album, name, "A step: a drawing, words, how much of it is done.").await
    }

    async fn in_every_language(&self, name: &str, words: &str) -> Step {
        let here = self.phone.run("return location.hash", vec![]).await?;
        let here = here.as_str().unwrap_or_default().to_owned();
        let is_ways = self.phone.has("liveness-port").await?;
        for language in ["en", "ht", "es"] {
            self.phone.go("#/language").await?;
            self.phone.touch(&format!("language-{language}")).await?;
            self.phone.find("caseload-new").await?;
            self.phone.go(&here).await?;
            self.phone.find("liveness-begin").await?;
            if is_ways {
                self.phone.touch("liveness-ways").await?;
                self.phone.find("liveness-port").await?;
            }
            self.phone.settle().await?;
            self.phone.picture(&self.album, &format!("{name}-{language}"), words).await?;
        }
        Ok(())
    }

    async fn remember(&mut self) -> Step {
        let frame = self.phone.run("return window.lastFrame ?? null", vec![]).await?;
        self.passing.extend(frame.as_str().map(str::to_owned));
        Ok(())
    }
}

/// The words of a closed detail are not seen; its text is.
async fn question_of(phone: &Browser) -> Step<Option<String>> {
    let text = phone.run("return document.querySelector('[data-testid=liveness-question-text]')?.textContent ?? null", vec![]).await?;
    Ok(text.as_str().map(str::to_owned))
}

/// The head of the portrait that everybody may use.
fn head() -> Step<Head> {
    let photo = Picture::from_jpeg(ASTRONAUT, 512)?;
    let Faces::One(face) = Finder::new()?.find(&photo)? else { return Err("no face in the portrait".into()) };
    let points: Vec<[f32; 3]> = face.points().iter().map(|point| [point.x, point.y, point.z]).collect();
    Ok(Head::new(Colours { width: photo.width(), height: photo.height(), bytes: photo.bytes().to_vec() }, &points))
}

/// A movement, so far done. A picture can only be turned and brought closer.
fn pose(name: &str, part: f32, material: Material) -> Pose {
    let neutral = Pose::default();
    let is_head = material == Material::Solid;
    let most_deg = if is_head { 38.0 } else { 55.0 };
    match name {
        "turn_left" => Pose { yaw_deg: most_deg * part, ..neutral },
        "turn_right" => Pose { yaw_deg: -most_deg * part, ..neutral },
        "come_closer" => Pose { size: 1.0 + 0.55 * part, ..neutral },
        "close_eyes" if is_head => Pose { eyes_closed: part, ..neutral },
        "open_mouth" if is_head => Pose { mouth_open: 0.3 * part, ..neutral },
        _ => neutral,
    }
}

/// Two heads side by side in one frame.
fn two(head: &Head) -> String {
    let small = head.frame(Material::Solid, Pose::default(), (FRAME.0 / 2, FRAME.1));
    let row = |line: usize| {
        let one = &small.bytes[line * small.width * 3..(line + 1) * small.width * 3];
        [one, one].concat()
    };
    STANDARD.encode((0..FRAME.1).flat_map(row).collect::<Vec<u8>>())
}

/// No frame in any file or in what crossed the network, and no position in any of them either.
fn nothing_is_left(stage: &Stage, passing: &[String]) -> Step {
    assert!(passing.len() >= 6, "{} frames were remembered", passing.len());
    let mut canaries: Vec<Vec<u8>> = TRACES.iter().map(|trace| trace.as_bytes().to_vec()).collect();
    for frame in passing {
        let bytes = STANDARD.decode(frame)?;
        // From the middle: the head of a JPEG is the same in all.
        canaries.push(bytes[bytes.len() / 2..][..24].to_vec());
        canaries.push(frame.as_bytes()[frame.len() / 2..][..32].to_vec());
    }
    let traffic = stage.network.captured();
    assert!(traffic.len() > 1_000, "the network was watched");
    // The browser's own folder stands for no part of Turno: the emulated position is told to it by the test.
    let files = stage.files()?.into_iter().filter(|(path, _)| !path.to_string_lossy().contains("liveness-browser"));
    for (what, bytes) in files.map(|(path, bytes)| (path.display().to_string(), bytes)).chain([("the traffic".to_owned(), traffic)]) {
        let found = canaries.iter().find(|canary| bytes.windows(canary.len()).any(|piece| piece == *canary));
        assert!(found.is_none(), "{what} holds a frame or a position");
    }
    Ok(())
}
