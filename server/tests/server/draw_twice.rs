//! Two verifiers that share no code, on the same published files: many lists and numbers, and files that somebody changed.

use crate::{draw::python, house::Folder};
use turno_core::scheduling::draw::{
    beacon::Beacon,
    drawn::DrawnFiles,
    statistics::Statistics,
    verify::{AllFiles, FILES, verify},
};
use turno_testkit::{
    Seeded,
    draws::{Scale, list},
};

fn published(seed: u64, scale: Scale) -> AllFiles {
    let frozen = list(seed, scale);
    let beacon = Beacon::Named { outcome: format!("outcome number {seed}") };
    let files = frozen.files();
    let (drawn, outcome) = DrawnFiles::of(&files, &frozen, &beacon, &beacon.seed(&frozen.rules.source).unwrap());
    AllFiles { frozen: files, drawn, statistics: Statistics::of(&frozen, &outcome).json() }
}

/// Both say yes, or both say no.
fn both(files: &AllFiles) -> bool {
    let folder = Folder::new();
    for name in FILES {
        folder.file(name, files.file(name).unwrap());
    }
    let (ours, theirs) = (verify(files).is_ok(), python(folder.path()));
    assert_eq!(ours, theirs, "{:?}", verify(files).err());
    ours
}

#[test]
fn two_verifiers_agree_on_many_draws() {
    let scale = |groups, seats, oldest_percent, reserve| Scale { groups, days: 2, seats, oldest_percent, reserve };
    let scales = [
        scale(0, 3, 25, 5),
        scale(1, 3, 25, 5),
        scale(2, 0, 25, 5),
        scale(40, 3, 0, 0),
        scale(150, 4, 25, 5),
        scale(400, 6, 25, 3),
        scale(400, 9, 100, 20),
        scale(700, 40, 50, 2),
    ];
    for (seed, scale) in (0..).zip(scales) {
        assert!(both(&published(seed, scale)), "{scale:?}");
    }
}

#[test]
fn two_verifiers_find_what_somebody_changed() {
    let whole = published(9, Scale { groups: 60, days: 2, seats: 4, oldest_percent: 25, reserve: 5 });
    let mut chance = Seeded::new(9);
    let texts: [fn(&mut AllFiles) -> &mut String; 5] = [
        |files| &mut files.frozen.draw,
        |files| &mut files.frozen.seats,
        |files| &mut files.frozen.tickets,
        |files| &mut files.drawn.drawn,
        |files| &mut files.drawn.result,
    ];
    for text in texts {
        for _ in 0..6 {
            let mut files = whole.clone();
            let text = text(&mut files);
            let mut bytes = text.clone().into_bytes();
            let place = usize::try_from(chance.below(bytes.len() as u64)).unwrap();
            bytes[place] = if bytes[place] == b'3' { b'4' } else { b'3' };
            *text = String::from_utf8(bytes).unwrap();
            assert!(!both(&files), "byte {place}");
        }
    }
    let mut swapped = whole.clone();
    swapped.drawn.result = whole.drawn.result.lines().rev().map(|line| format!("{line}\n")).collect();
    assert!(!both(&swapped), "another order");
}
