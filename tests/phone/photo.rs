//! The photo page at a phone's size: the camera says what would be better and takes the photo by itself, whatever it says can be
//! passed over, a file is as good, and no frame is left anywhere.

use crate::{
    film::{self, View},
    job::{first_start, phone_of, target},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};
use turno_core::photo;
use turno_face::{Faces, Finder, Picture};
use turno_testkit::faces::ASTRONAUT;
use turno_tests::{album::Album, bridge::Bridge, browser::Browser, page::Step, stage::Stage};

const PIN: &str = "417208";

/// The middle of the face, and of a piece of the picture without one.
const FACE: (f32, f32) = (226.0, 118.0);
const NOBODY: (f32, f32) = (90.0, 430.0);

const GOOD: View = View { middle: FACE, zoom: 2.0, light: |_, _| 1.0 };
const TOO_FAR: View = View { zoom: 0.8, ..GOOD };
/// Light from one side alone: the other side of the face is black.
const TOO_DARK: View = View { light: |x, _| if x < 212.0 { 0.0 } else { 1.0 }, ..GOOD };
const NO_FACE: View = View { middle: NOBODY, ..GOOD };

/// Keeps the last frame that was looked at, in the page alone.
const REMEMBER: &str = "const { invoke } = window.__TAURI_INTERNALS__
    window.__TAURI_INTERNALS__.invoke = (command, args) => {
      if (command === 'photo_look') window.lastFrame = args.jpeg_base64
      if (command === 'make_photo') window.lastPicture = args.jpeg_base64
      return invoke(command, args)
    }";

struct Scene {
    phone: Browser,
    album: Album,
    stage: Stage,
    film: PathBuf,
    picture: Picture,
    /// Frames and pictures that must be nowhere.
    passing: Vec<String>,
    address: String,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_photo_by_the_camera_and_by_a_file_with_help_and_without() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let album = Album::open(&target(), "phone-photo")?;
    let stage = Stage::set(&target(), "phone-photo", "10:30")?;
    // Beside the folder in which no frame may be.
    let film = target().join("tour-data").join("phone-photo.y4m");
    let picture = Picture::from_jpeg(ASTRONAUT, 512)?;
    film::of_picture(&picture, TOO_FAR, &film)?;
    let bridge = Bridge::open(phone_of(&stage)).await?;
    let phone = Browser::open("photo", &stage.folder, (360, 640), Some(&film)).await?;
    phone.show(&bridge).await?;
    first_start(&phone, &album, "en", PIN).await?;
    phone.run(REMEMBER, vec![]).await?;
    let view = phone.invoke("create_group", json!({ "kind": "family" })).await?;
    let said = |path: &str| view.pointer(path).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (group, person) = (said("/card/id"), said("/people/0/id"));
    let mut scene = Scene { phone, album, stage, film, picture, passing: Vec::new(), address: format!("#/group/{group}/photo/{person}") };
    scene.phone.go(&scene.address).await?;
    scene.guided().await?;
    scene.without_a_face().await?;
    scene.by_file().await?;
    let photo = scene.phone.invoke("photo", json!({ "group": group, "person": person, "kind": "face" })).await?;
    let kept = photo.pointer("/photos/0/jpeg_base64").and_then(Value::as_str).ok_or("no photo is kept")?.to_owned();
    scene.passing.push(kept);
    drop(bridge);
    scene.no_frame_is_left()
}

impl Scene {
    /// Opens the camera on another film, and waits until the page says this of it.
    async fn hold(&mut self, view: View, expected: &str) -> Step {
        film::of_picture(&self.picture, view, &self.film)?;
        let open = if self.phone.has("photo-camera").await? { "photo-camera" } else { "photo-again" };
        self.phone.touch(open).await?;
        self.phone.find(&format!("said-{expected}")).await.map(|_| ())
    }

    /// In every language: the same address, and the camera anew.
    async fn picture_in_every_language(&mut self, view: View, name: &str, expected: &str) -> Step {
        for language in ["es", "ht", "en"] {
            self.phone.go("#/language").await?;
            self.phone.touch(&format!("language-{language}")).await?;
            self.phone.find("caseload-new").await?;
            self.phone.go(&self.address).await?;
            self.hold(view, expected).await?;
            let words = self.phone.text(&format!("said-{expected}")).await?;
            self.phone.picture(&self.album, &format!("{name}-{language}"), &words).await?;
            self.remember().await?;
            self.phone.touch("photo-camera-close").await?;
        }
        Ok(())
    }

    async fn remember(&mut self) -> Step {
        for name in ["lastFrame", "lastPicture"] {
            let frame = self.phone.run(&format!("return window.{name} ?? null"), vec![]).await?;
            self.passing.extend(frame.as_str().map(str::to_owned));
        }
        Ok(())
    }

    /// Too far, half in the dark; then good, and taken without a touch.
    async fn guided(&mut self) -> Step {
        self.phone.picture(&self.album, "page", "What the photo is for, and the two ways to it.").await?;
        self.picture_in_every_language(TOO_FAR, "too-far", "come_closer").await?;
        self.picture_in_every_language(TOO_DARK, "too-dark", "too_dark").await?;
        film::of_picture(&self.picture, GOOD, &self.film)?;
        self.phone.touch("photo-camera").await?;
        self.phone.find("photo-preview").await?;
        self.phone.picture(&self.album, "taken", "Taken by itself: how the photo will be.").await?;
        assert!(!self.phone.has("photo-hints").await?, "a good photo has no hints");
        self.is_aligned().await?;
        self.remember().await?;
        self.phone.touch("photo-use").await?;
        self.phone.find("photo-remove").await?;
        self.phone.picture(&self.album, "kept", "Kept on this phone.").await
    }

    /// Nobody is found: taken and used all the same.
    async fn without_a_face(&mut self) -> Step {
        self.hold(NO_FACE, "no_face").await?;
        self.phone.picture(&self.album, "no-face", "No face is found; the photo can be taken as it is.").await?;
        self.phone.touch("photo-take-now").await?;
        self.phone.find("photo-hints").await?;
        self.phone.picture(&self.album, "use-anyway", "What could be better; it can be used anyway.").await?;
        self.remember().await?;
        self.phone.touch("photo-use").await?;
        self.phone.find("photo-remove").await?;
        Ok(())
    }

    /// A picture that is turned, a text, and one that would be ten thousand points wide.
    async fn by_file(&mut self) -> Step {
        let folder = target().join("tour-data");
        let file = |name: &str, bytes: &[u8]| -> Step<PathBuf> {
            let path = folder.join(name);
            fs::write(&path, bytes)?;
            Ok(path)
        };
        self.give(&file("phone-photo.jpg", ASTRONAUT)?).await?;
        self.phone.find("photo-preview").await?;
        self.is_aligned().await?;
        let before = self.preview().await?;
        self.turn().await?;
        self.phone.picture(&self.album, "turned", "Turned to the right.").await?;
        for _ in 0..3 {
            self.turn().await?;
        }
        assert_eq!(self.preview().await?, before, "four quarters are a whole");
        let mut bomb = ASTRONAUT.to_vec();
        let size = bomb.windows(4).position(|four| four == [2, 0, 2, 0]).ok_or("the file has no size")?;
        bomb[size..size + 4].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
        self.give(&file("phone-bomb.jpg", &bomb)?).await?;
        self.phone.wait_for_words("photo-file-too-large").await?;
        self.give(&file("phone-letter.jpg", b"Dear family")?).await?;
        self.phone.wait_for_words("photo-unreadable").await?;
        self.phone.picture(&self.album, "unreadable", "What is no picture is told so; what was made before is still there.").await?;
        assert_eq!(self.preview().await?, before, "what was made before is still there");
        self.phone.touch("photo-use").await?;
        self.phone.find("photo-remove").await?;
        Ok(())
    }

    async fn turn(&self) -> Step {
        let last = self.preview().await?;
        self.phone.touch("photo-turn").await?;
        while self.preview().await? == last {
            self.phone.settle().await?;
        }
        Ok(())
    }

    async fn give(&self, path: &Path) -> Step {
        self.phone.give_file("photo-file", &path.canonicalize()?).await
    }

    async fn preview(&self) -> Step<Vec<u8>> {
        let address = self.phone.find("photo-preview").await?.prop("src").await?.unwrap_or_default();
        let (_, jpeg) = address.split_once(',').ok_or("the photo is no picture")?;
        Ok(STANDARD.decode(jpeg)?)
    }

    /// The photo that would be kept is aligned to the eyes, and core would keep it as it is.
    async fn is_aligned(&self) -> Step {
        let jpeg = self.preview().await?;
        assert_eq!(photo::keep(&jpeg)?, jpeg);
        let Faces::One(face) = Finder::new()?.find(&Picture::from_jpeg(&jpeg, 600)?)? else {
            return Err("the photo has not one face".into());
        };
        assert!((110.0..130.0).contains(&face.eye_distance()), "{} points between the eyes", face.eye_distance());
        Ok(())
    }

    /// Neither what the camera saw nor what was made of it is in any file: the photo itself is in the vault, sealed.
    fn no_frame_is_left(self) -> Step {
        let Self { phone, stage, passing, .. } = self;
        // Its own files come and go while it runs.
        drop(phone);
        assert!(passing.len() > 8, "{} frames were remembered", passing.len());
        let mut canaries = Vec::new();
        for frame in &passing {
            let bytes = STANDARD.decode(frame)?;
            // From the middle: the head of a JPEG is the same in all.
            canaries.push(bytes[bytes.len() / 2..][..24].to_vec());
            canaries.push(frame.as_bytes()[frame.len() / 2..][..32].to_vec());
        }
        for (path, bytes) in stage.files()? {
            let found = canaries.iter().any(|canary| bytes.windows(canary.len()).any(|piece| piece == canary));
            assert!(!found, "{} holds a picture", path.display());
        }
        Ok(())
    }
}
