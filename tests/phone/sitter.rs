//! Who sits before the phone's camera: does what the page asks, or is only a picture, or somebody else. Films are made of it while
//! the camera looks. Knows nothing of what the page says of it.

use crate::film::{HEIGHT, Moving, WIDTH};
use std::{
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::task::JoinHandle;
use turno_face::{Faces, Finder, Picture};
use turno_testkit::{
    Seeded,
    faces::{ASTRONAUT, Actor, Colours, Head, Light, Material, Pose},
};
use turno_tests::page::{Page, Step};

/// As often as a good camera of a cheap phone.
const FRAME: Duration = Duration::from_millis(60);

/// What the page asks for: the word of its step, after `liveness-do-`.
const ASKED: &str = "return document.querySelector('[data-testid=liveness-step]')?.dataset.step ?? ''";

/// Who is before the camera.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sitter {
    /// Does what is asked, in this light.
    Person(Light),
    /// A person who only looks.
    Idle,
    /// Somebody holds a picture: turned by so many degrees where a turn is asked, and brought closer.
    Picture(Material, f32),
    /// Two people.
    Two,
    /// Another person from the first movement of each try on.
    Swapped,
    /// Nobody.
    Wall,
}

/// Films whoever sits there, until somebody else does.
pub struct Studio {
    film: Arc<Moving>,
    head: Arc<Head>,
    playing: Option<JoinHandle<()>>,
}

impl Studio {
    /// The film lies there; the camera sees a wall.
    pub fn open(path: &Path) -> Step<Self> {
        let photo = Picture::from_jpeg(ASTRONAUT, 512)?;
        let Faces::One(face) = Finder::new()?.find(&photo)? else { return Err("no face in the portrait".into()) };
        let points: Vec<[f32; 3]> = face.points().iter().map(|point| [point.x, point.y, point.z]).collect();
        let head = Head::new(Colours { width: photo.width(), height: photo.height(), bytes: photo.bytes().to_vec() }, &points);
        Ok(Self { film: Arc::new(Moving::open(path)?), head: Arc::new(head), playing: None })
    }

    /// From now on this one sits before the camera, and hears what this page asks.
    pub fn seat(&mut self, sitter: Sitter, page: &Page) {
        self.leave();
        let (film, head, driver) = (Arc::clone(&self.film), Arc::clone(&self.head), page.driver.clone());
        self.playing = Some(tokio::spawn(async move {
            let (other, mut actor, mut dice) = (head.of_somebody_else(), Actor::default(), Seeded::new(7));
            let (started, mut has_begun) = (Instant::now(), false);
            loop {
                // The page may be on its way to another one.
                let asked = driver.execute(ASKED, vec![]).await.ok().and_then(|said| said.json().as_str().map(str::to_owned));
                let asked = asked.unwrap_or_default();
                has_begun = asked.starts_with("liveness-do-") || has_begun && asked != "liveness-hold-still";
                let pose = actor.pose(wanted(sitter, &asked), started.elapsed().as_millis() as u64);
                let who = if has_begun { &other } else { &*head };
                if film.show(&seen(sitter, &head, who, pose, &mut dice)).is_err() {
                    return;
                }
                tokio::time::sleep(FRAME).await;
            }
        }));
    }

    /// Nobody hears the page any more.
    pub fn leave(&mut self) {
        if let Some(playing) = self.playing.take() {
            playing.abort();
        }
    }
}

impl Drop for Studio {
    fn drop(&mut self) {
        self.leave();
    }
}

/// How the head is to be held.
fn wanted(sitter: Sitter, asked: &str) -> Pose {
    let neutral = Pose::default();
    let (most_deg, is_alive) = match sitter {
        Sitter::Person(_) | Sitter::Two | Sitter::Swapped => (38.0, true),
        Sitter::Picture(_, most_deg) => (most_deg, false),
        Sitter::Idle | Sitter::Wall => return neutral,
    };
    match asked.strip_prefix("liveness-do-").unwrap_or_default() {
        "turn_left" => Pose { yaw_deg: most_deg, ..neutral },
        "turn_right" => Pose { yaw_deg: -most_deg, ..neutral },
        "come_closer" if most_deg > 0.0 => Pose { size: 1.55, ..neutral },
        "close_eyes" | "close-eyes-long" if is_alive => Pose { eyes_closed: 1.0, ..neutral },
        "open_mouth" if is_alive => Pose { mouth_open: 0.3, ..neutral },
        _ => neutral,
    }
}

/// What the camera sees. `who` is another person than `head` once something was asked.
fn seen(sitter: Sitter, head: &Head, who: &Head, pose: Pose, dice: &mut Seeded) -> Colours {
    const SIZE: (usize, usize) = (WIDTH, HEIGHT);
    match sitter {
        Sitter::Person(light) => light.on(&head.frame(Material::Solid, pose, SIZE), dice),
        Sitter::Idle => head.frame(Material::Solid, pose, SIZE),
        Sitter::Picture(material, _) => head.frame(material, pose, SIZE),
        Sitter::Swapped => who.frame(Material::Solid, pose, SIZE),
        Sitter::Two => beside(&head.frame(Material::Solid, pose, (WIDTH / 2, HEIGHT))),
        Sitter::Wall => Colours { width: WIDTH, height: HEIGHT, bytes: vec![120; WIDTH * HEIGHT * 3] },
    }
}

/// The same twice, side by side.
fn beside(one: &Colours) -> Colours {
    let lines = one.bytes.chunks_exact(one.width * 3).flat_map(|line| line.iter().chain(line).copied());
    Colours { width: one.width * 2, height: one.height, bytes: lines.collect() }
}
