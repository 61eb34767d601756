//! How many pictures are read, and that none is read wrongly. `TURNO_PICTURES=2000 cargo test --release -p turno-document`
//! looks at that many of each kind; `TURNO_SEED` begins elsewhere.

use jiff::civil::{Date, date};
use std::collections::BTreeMap;
use turno_document::{Grey, Unread, read};
use turno_testkit::{
    Dice,
    documents::{Faults, SPECIMENS, Shot, Taken, Typeface, invented_zone},
};

const TODAY: Date = date(2026, 11, 22);

/// A frame of a common camera.
const FRAME: (usize, usize) = (1280, 960);

/// Pictures of each kind in an ordinary run.
const PICTURES: u64 = 24;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// What came of pictures of one kind.
#[derive(Default)]
struct Score {
    pictures: u64,
    right: u64,
    wrong: Vec<String>,
    unread: BTreeMap<&'static str, u64>,
}

impl Score {
    fn add(&mut self, seed: u64, truth: &[String], taken: Taken) {
        self.pictures += 1;
        match Grey::new(taken.width, taken.height, taken.greys).map(|picture| read(&picture, TODAY)) {
            Some(Ok(reading)) if reading.lines == truth.join("\n") => self.right += 1,
            Some(Ok(reading)) => self.wrong.push(format!("seed {seed}:\n{}\n{}", truth.join("\n"), reading.lines)),
            Some(Err(unread)) => *self.unread.entry(name(&unread)).or_default() += 1,
            None => self.wrong.push(format!("seed {seed}: no picture")),
        }
    }

    fn tell(&self, kind: &str) {
        println!("{kind}: {} of {} right, {} wrong, unread {:?}", self.right, self.pictures, self.wrong.len(), self.unread);
    }
}

fn name(unread: &Unread) -> &'static str {
    match unread {
        Unread::Nothing => "nothing",
        Unread::Cut => "cut",
        Unread::Small => "small",
        Unread::Unclear(_) => "unclear",
    }
}

/// Takes and reads pictures of one kind; a third of them printed in a rendition that the reader has never seen.
fn score(kind: &str, faults: fn(&mut Dice) -> Faults) -> Score {
    let first = number("TURNO_SEED").unwrap_or(1);
    let mut score = Score::default();
    for seed in first..first + number("TURNO_PICTURES").unwrap_or(PICTURES) {
        let mut dice = Dice::new(seed);
        let (faults, lines) = (faults(&mut dice), invented_zone(&mut dice));
        let face = if seed % 3 == 0 { Typeface::OcrBSharp } else { Typeface::OcrB };
        score.add(seed, &lines, Shot { lines: &lines, face, faults, size: FRAME }.take(&mut dice));
    }
    score.tell(kind);
    score
}

#[test]
fn clean_pictures_are_read() {
    let score = score("clean", Faults::clean);
    assert_eq!(score.wrong, Vec::<String>::new());
    assert!(score.right * 100 >= score.pictures * 95);
}

#[test]
fn everyday_pictures_are_read() {
    let score = score("moderate", Faults::moderate);
    assert_eq!(score.wrong, Vec::<String>::new());
    assert!(score.right * 100 >= score.pictures * 95);
}

#[test]
fn bad_pictures_are_never_read_wrongly() {
    let score = score("hard", Faults::hard);
    assert_eq!(score.wrong, Vec::<String>::new());
    assert!(score.right > 0, "a test in which nothing is read shows nothing");
}

#[test]
fn the_specimens_of_all_three_forms_are_read_either_way_up() {
    for (number, specimen) in SPECIMENS.iter().enumerate() {
        let lines: Vec<String> = specimen.iter().map(|line| (*line).to_owned()).collect();
        for turned_deg in [0.0, -14.0, 14.0, 180.0, 187.0] {
            let mut dice = Dice::new(number as u64);
            let faults = Faults { turned_deg, letter_px: 20.0, ..Faults::clean(&mut dice) };
            let taken = Shot { lines: &lines, face: Typeface::OcrB, faults, size: FRAME }.take(&mut dice);
            let reading = read(&Grey::new(taken.width, taken.height, taken.greys).unwrap(), TODAY).unwrap();
            assert_eq!(reading.lines, lines.join("\n"), "{turned_deg}");
            assert_eq!((reading.mrz.surnames.as_str(), reading.mrz.given_names.as_str()), ("ERIKSSON", "ANNA MARIA"));
        }
    }
}
