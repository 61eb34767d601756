//! Budget of the reader of documents: an answer for a frame of a camera within 150 ms, whatever the frame holds.

use jiff::civil::{Date, date};
use std::process::ExitCode;
use std::time::Duration;
use turno_document::{Grey, read};
use turno_testkit::{
    Dice,
    documents::{Faults, Shot, Typeface, invented_zone},
};
use turno_tests::measure::{Subject, measure};

const TODAY: Date = date(2026, 11, 22);

/// A frame of a common camera.
const FRAME: (usize, usize) = (1280, 960);

/// Frames of each kind; one round reads each once.
const FRAMES: u32 = 8;

const BUDGET: Duration = Duration::from_millis(150);

/// The same invented frames every time; without lines it is a table with a page of plain text.
fn frames(faults: fn(&mut Dice) -> Faults, has_lines: bool) -> Option<Vec<Grey>> {
    let frame = |seed| {
        let mut dice = Dice::new(seed);
        let (faults, lines) = (faults(&mut dice), invented_zone(&mut dice));
        let lines = if has_lines { lines } else { vec!["NOTHING TO READ HERE".to_owned()] };
        let taken = Shot { lines: &lines, face: Typeface::OcrB, faults, size: FRAME }.take(&mut dice);
        Grey::new(taken.width, taken.height, taken.greys)
    };
    (0..u64::from(FRAMES)).map(frame).collect()
}

fn main() -> ExitCode {
    let kinds = (frames(Faults::clean, true), frames(Faults::moderate, true), frames(Faults::hard, true), frames(Faults::moderate, false));
    let (Some(clean), Some(moderate), Some(hard), Some(nothing)) = kinds else {
        eprintln!("the frames could not be drawn");
        return ExitCode::FAILURE;
    };
    let right = |frames: &[Grey]| frames.iter().filter(|frame| read(frame, TODAY).is_ok()).count();
    println!("read: clean {}, moderate {}, hard {}, of {FRAMES} each", right(&clean), right(&moderate), right(&hard));
    let reading = |frames: &'static str, of: Vec<Grey>| {
        Subject::with_budget(frames, BUDGET, FRAMES, move |number| of.get(number).map(|frame| read(frame, TODAY).is_ok()))
    };
    let sum = |frame: &Grey| frame.rows().flatten().map(|grey| u64::from(*grey)).sum::<u64>();
    let points = clean.clone();
    let kept = measure(vec![
        Subject::compared("floor: every point looked at once", FRAMES, move |number| points.get(number).map(sum)),
        reading("a clean frame", clean),
        reading("an everyday frame", moderate),
        reading("a bad frame", hard),
        reading("a frame without a zone", nothing),
    ]);
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
