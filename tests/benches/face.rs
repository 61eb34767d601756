//! Budgets of faces: eight camera frames a second on a phone six times slower than this machine, a face photo out of 12 million points
//! within 100 ms, and no more than 60 MB for both.

use std::process::{Command, ExitCode};
use std::time::Duration;
use turno_face::{Faces, Finder, Picture, photo::portrait};
use turno_testkit::{
    Seeded,
    faces::{ASTRONAUT, Colours, Head, Light, Material, Pose},
};
use turno_tests::{
    measure::{Subject, measure},
    tree::Trouble,
};

/// A frame of the window's camera.
const FRAME: (usize, usize) = (320, 240);

/// A sixth of the time that eight frames a second leave.
const FRAME_BUDGET: Duration = Duration::from_micros(1_000_000 / 8 / 6);

const PHOTO_BUDGET: Duration = Duration::from_millis(100);

/// A photo of a common phone.
const PHOTO: (usize, usize) = (4_000, 3_000);

/// Memory above the app's own, in kilobytes, at its highest.
const MEMORY_KB: u64 = 60_000;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(trouble) => {
            eprintln!("{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, Trouble> {
    let head = head()?;
    let frame = file(&head, FRAME, 70)?;
    let photo = file(&head, PHOTO, 90)?;
    println!("a frame of {} bytes, a photo of {} bytes", frame.len(), photo.len());
    // The highest so far was that of drawing the photo: it is counted anew from here.
    std::fs::write("/proc/self/clear_refs", "5")?;
    let before_kb = resident_kb("VmRSS:")?;
    let mut finder = Finder::new()?;
    let bytes = portrait(&finder, &photo, 0)?.jpeg.len();
    let followed = finder.see_file(&frame)?;
    let memory_kb = resident_kb("VmHWM:")?.saturating_sub(before_kb);
    println!("face photo of {bytes} bytes; memory at its highest {memory_kb} kB above, of {MEMORY_KB}");
    let whole = Finder::new()?;
    let small = Picture::from_jpeg(&frame, 320)?;
    let on_disk = std::env::temp_dir().join("turno-bench-face.jpg");
    let smaller = on_disk.with_extension("small.jpg");
    std::fs::write(&on_disk, &photo)?;
    let mut subjects = vec![
        Subject::compared("floor: the photo decoded at a quarter of its size", 1, |_| Picture::from_jpeg(&photo, 960).is_ok()),
        Subject::with_budget("12 MP photo to face photo", PHOTO_BUDGET, 1, |_| portrait(&whole, &photo, 0).is_ok()),
        Subject::with_budget("a frame, the face followed", FRAME_BUDGET, 16, |_| finder.see_file(&frame).is_ok()),
        Subject::compared("a picture searched anew", 16, |_| whole.find(&small).is_ok()),
    ];
    // What others would take, where it is on this machine: without finding a face.
    let vips = || {
        let told = format!("{}[Q=80]", smaller.display());
        Command::new("vipsthumbnail").args(["--size", "480x600", "-o", &told]).arg(&on_disk).status().is_ok_and(|status| status.success())
    };
    if vips() {
        subjects.push(Subject::compared("libvips: thumbnail alone, with its start", 1, |_| vips()));
    }
    let kept = measure(subjects);
    std::fs::remove_file(&on_disk)?;
    let _ = std::fs::remove_file(&smaller);
    let is_there = matches!(followed, Faces::One(_)) && (1..=40_000).contains(&bytes);
    Ok(kept && is_there && memory_kb <= MEMORY_KB)
}

/// The head that is before the camera.
fn head() -> Result<Head, Trouble> {
    let photo = Picture::from_jpeg(ASTRONAUT, 512)?;
    let Faces::One(face) = Finder::new()?.find(&photo)? else { return Err("no face in the test photo".into()) };
    let points: Vec<[f32; 3]> = face.points().iter().map(|point| [point.x, point.y, point.z]).collect();
    Ok(Head::new(Colours { width: photo.width(), height: photo.height(), bytes: photo.bytes().to_vec() }, &points))
}

/// A JPEG file of it, with the noise of a camera.
fn file(head: &Head, size: (usize, usize), quality: u8) -> Result<Vec<u8>, Trouble> {
    let frame = Light::default().on(&head.frame(Material::Solid, Pose::default(), size), &mut Seeded::new(1));
    let mut file = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut file, quality);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    encoder.encode(&frame.bytes, size.0 as u16, size.1 as u16, jpeg_encoder::ColorType::Rgb)?;
    Ok(file)
}

/// A figure of this process, as the kernel tells it.
fn resident_kb(name: &str) -> Result<u64, Trouble> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name)).ok_or("the kernel tells no memory")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
