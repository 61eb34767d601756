//! The way from a picture to a zone: ink, blobs, lines, places, signs, text. Tries again with other eyes before it gives up.

use crate::{
    Grey,
    blobs::blobs,
    glyph::{Likely, SIGNS, likely, patch},
    ink::runs,
    lines::lines,
    spell::spell,
    zone::{Found, Place, Zone, zones},
};
use jiff::civil::Date;
use turno_core::registration::mrz::Mrz;

/// A zone whose check digits are all right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Its lines, parted by line breaks.
    pub lines: String,
    /// What they say.
    pub mrz: Mrz,
}

/// Why no zone was read. The later ones are nearer to a reading.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unread {
    /// Nothing in the picture looks like a zone.
    Nothing,
    /// Lines of a zone, but not all of it.
    Cut,
    /// A zone whose signs are too small to tell apart.
    Small,
    /// A zone with signs that are not sure; these parts have right check digits.
    Unclear(Vec<&'static str>),
}

/// A step from sign to sign below this, in points, is too small.
const PITCH_MIN: f32 = 9.0;

/// Squares in which paper and ink are told apart, and how often the picture is halved before.
const EYES: [(usize, usize); 4] = [(16, 0), (8, 0), (16, 1), (28, 0)];

/// Looks this far aside, across and down in parts of a step; what they say is averaged.
const LOOKS: [(f32, f32); 5] = [(0.0, 0.0), (0.04, 0.0), (-0.04, 0.0), (0.0, 0.05), (0.0, -0.05)];

/// Signs that look less like any than this, on average, stand upside down or are none.
const LIKELY_MIN: f32 = 0.35;

/// Reads the zone of a document in a picture. `today` settles the centuries.
pub fn read(picture: &Grey, today: Date) -> Result<Reading, Unread> {
    let halved = picture.halved();
    let mut nearest = Unread::Nothing;
    for (block, halvings) in EYES {
        let Some(seen) = (if halvings == 0 { Some(picture) } else { halved.as_ref() }) else { continue };
        match look(seen, block, today) {
            Ok(reading) => return Ok(reading),
            Err(unread) => nearest = nearest.max(unread),
        }
    }
    Err(nearest)
}

/// Looks once.
fn look(picture: &Grey, block: usize, today: Date) -> Result<Reading, Unread> {
    let zones = match zones(&lines(&blobs(&runs(picture, block)))) {
        Found::Zones(zones) => zones,
        Found::Part => return Err(Unread::Cut),
        Found::Nothing => return Err(Unread::Nothing),
    };
    let mut nearest = Unread::Nothing;
    for zone in &zones {
        match zone_text(picture, zone, today) {
            Ok(reading) => return Ok(reading),
            Err(unread) => nearest = nearest.max(unread),
        }
    }
    Err(nearest)
}

fn zone_text(picture: &Grey, zone: &Zone, today: Date) -> Result<Reading, Unread> {
    let turned = zone.turned();
    let upright = [zone, &turned].into_iter().map(|zone| (clearness(picture, zone), zone));
    let Some((clear, zone)) = upright.max_by(|(one, _), (other, _)| one.total_cmp(other)) else { return Err(Unread::Nothing) };
    if clear < LIKELY_MIN {
        return Err(if zone.pitch < PITCH_MIN { Unread::Small } else { Unread::Nothing });
    }
    let likely: Vec<Vec<Likely>> = zone.places.iter().map(|line| line.iter().map(|place| looked(picture, place)).collect()).collect();
    spell(&likely, today)
        .map(|(lines, mrz)| Reading { lines, mrz })
        .map_err(|agree| if zone.pitch < PITCH_MIN { Unread::Small } else { Unread::Unclear(agree) })
}

/// How much the signs look like signs, on average; every third one tells.
fn clearness(picture: &Grey, zone: &Zone) -> f32 {
    let places: Vec<&Place> = zone.places.iter().flatten().step_by(3).collect();
    let best = places.iter().map(|place| likely(&patch(picture, place)).iter().take(SIGNS.len()).copied().fold(0.0, f32::max));
    best.sum::<f32>() / places.len().max(1) as f32
}

/// How likely each sign is, looked at from several places.
fn looked(picture: &Grey, place: &Place) -> Likely {
    let mut sum = [0.0; SIGNS.len() + 1];
    for (right, down) in LOOKS {
        let x = place.middle.0 + right * place.right.0 + down * place.down.0;
        let y = place.middle.1 + right * place.right.1 + down * place.down.1;
        let one = likely(&patch(picture, &Place { middle: (x, y), ..*place }));
        sum.iter_mut().zip(one).for_each(|(sum, one)| *sum += one / LOOKS.len() as f32);
    }
    sum
}
