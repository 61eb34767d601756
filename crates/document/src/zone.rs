//! Two or three lines of the right length, one under the other, are a zone. Where each of its signs is.

use crate::{curve::Curve, lines::Line};

/// Lines stand this far apart, in steps from sign to sign (Doc 9303: 6.35 mm and 2.54 mm).
pub const LINE_SPACING: f32 = 2.5;

/// What is allowed of it: perspective, and printers that do not keep to it.
const SPACING: std::ops::Range<f32> = 1.5..3.6;

/// Lines and columns of the three forms.
const FORMS: [(usize, usize); 3] = [(2, 44), (2, 36), (3, 30)];

/// Where a sign is: its middle, the step to the next, and as far down.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The middle.
    pub middle: (f32, f32),
    /// To the next sign.
    pub right: (f32, f32),
    /// As far down as `right` is across, on paper.
    pub down: (f32, f32),
}

/// A zone that was found.
#[derive(Debug, Clone)]
pub struct Zone {
    /// Where each sign is, line by line.
    pub places: Vec<Vec<Place>>,
    /// The step from sign to sign, in points.
    pub pitch: f32,
}

/// What was found among the lines.
#[derive(Debug, Clone)]
pub enum Found {
    /// Zones, the most likely first.
    Zones(Vec<Zone>),
    /// Lines that are long and parallel and no form: a part of a zone.
    Part,
    /// Nothing like a zone.
    Nothing,
}

/// Looks for zones among lines.
pub fn zones(lines: &[Line]) -> Found {
    let stacks = stacks(lines);
    let mut zones: Vec<(usize, Zone)> = stacks.iter().flat_map(|stack| placed(stack)).collect();
    zones.sort_by_key(|(signs, _)| std::cmp::Reverse(*signs));
    let zones: Vec<Zone> = zones.into_iter().take(ZONES_MAX).map(|(_, zone)| zone).collect();
    if !zones.is_empty() {
        Found::Zones(zones)
    } else if stacks.iter().any(|stack| stack.iter().all(|line| line.columns() > 18)) {
        Found::Part
    } else {
        Found::Nothing
    }
}

/// More candidates are not looked at.
const ZONES_MAX: usize = 5;

/// So many columns at an end may be lost.
const LOST_MAX: i32 = 2;

/// So many specks may stand beside the lines.
const SPECKS_MAX: usize = 7;

/// So many places of a zone along its lines are tried.
const FIRSTS_MAX: usize = 3;

/// Lines that stand under one another as those of a zone do; the longest first.
fn stacks(lines: &[Line]) -> Vec<Vec<&Line>> {
    let mut stacks: Vec<Vec<&Line>> = Vec::new();
    for first in lines {
        for second in lines.iter().filter(|line| is_under(first, line)) {
            stacks.extend(lines.iter().filter(|line| is_under(second, line)).map(|third| vec![first, second, third]));
            stacks.push(vec![first, second]);
        }
    }
    stacks.sort_by_key(|stack| std::cmp::Reverse(stack.iter().map(|line| line.signs.len()).sum::<usize>()));
    stacks
}

/// Does `lower` stand under `upper`, one line down?
fn is_under(upper: &Line, lower: &Line) -> bool {
    let (Some((_, first)), Some((_, last)), Some((_, low))) =
        (upper.signs.first(), upper.signs.last(), lower.signs.get(lower.signs.len() / 2))
    else {
        return false;
    };
    let slope = upper.slope();
    let apart = (low.y - (first.y + slope * (low.x - first.x))) / (1.0 + slope * slope).sqrt();
    let is_alike = (0.75..1.33).contains(&(upper.pitch / lower.pitch.max(1.0)));
    let overlaps = low.x > first.x && low.x < last.x;
    is_alike && overlaps && (slope - lower.slope()).abs() < 0.12 && SPACING.contains(&(apart / upper.pitch.max(1.0)))
}

/// Gives every sign its place; nothing when the lines have the length of no form. With each zone, how many signs it explains.
fn placed(stack: &[&Line]) -> Vec<(usize, Zone)> {
    let Some(base) = stack.first() else { return Vec::new() };
    let shifts: Vec<i32> = stack.iter().map(|line| shift(base, line)).collect();
    let numbers: Vec<i32> =
        stack.iter().zip(&shifts).flat_map(|(line, shift)| line.signs.iter().map(move |(number, _)| number + shift)).collect();
    let (Some(least), Some(most)) = (numbers.iter().min(), numbers.iter().max()) else { return Vec::new() };
    let mut zones = Vec::new();
    for (lines, length) in FORMS.into_iter().filter(|(lines, _)| *lines == stack.len()) {
        let columns = length as i32;
        // A sign at an end may be lost, so the zone may begin before the first one that was seen.
        let firsts = least - LOST_MAX..=(most + LOST_MAX + 1 - columns).max(least - LOST_MAX);
        let inside = |first: i32| numbers.iter().filter(|number| (first..first + columns).contains(*number)).count();
        let mut firsts: Vec<(usize, i32)> = firsts.map(|first| (inside(first), first)).collect();
        firsts.sort_by_key(|(inside, _)| std::cmp::Reverse(*inside));
        // Specks beside the lines look like more signs; many of them, and it is another form.
        let fits = |inside: usize| inside + SPECKS_MAX >= numbers.len() && inside * 10 >= length * lines * 8;
        let likely = firsts.into_iter().filter(|(inside, _)| fits(*inside)).take(FIRSTS_MAX);
        zones.extend(likely.filter_map(|(inside, first)| Some((inside, zone(stack, &shifts, first, length)?))));
    }
    zones
}

/// How much a line's numbers are moved to stand under those of `base`.
fn shift(base: &Line, line: &Line) -> i32 {
    let slope = base.slope();
    let votes = line.signs.iter().filter_map(|(number, sign)| {
        // Straight up from the sign: where the line above is nearest.
        let above = base.signs.iter().min_by(|(_, a), (_, b)| {
            let across = |other: &crate::blobs::Blob| ((other.x - sign.x) + slope * (other.y - sign.y)).abs();
            across(a).total_cmp(&across(b))
        })?;
        Some(above.0 - number)
    });
    let mut votes: Vec<i32> = votes.collect();
    votes.sort_unstable();
    votes.get(votes.len() / 2).copied().unwrap_or_default()
}

fn zone(stack: &[&Line], shifts: &[i32], first: i32, length: usize) -> Option<Zone> {
    let curves: Vec<Curve> = stack
        .iter()
        .zip(shifts)
        .map(|(line, shift)| {
            let signs = line.signs.iter().map(|(number, blob)| ((number + shift - first) as f32, (blob.x, blob.y)));
            Curve::through(signs.filter(|(number, _)| (0.0..length as f32).contains(number)).collect(), length, line.pitch)
        })
        .collect::<Option<_>>()?;
    let mut places = Vec::with_capacity(curves.len());
    for (number, curve) in curves.iter().enumerate() {
        // The last line has none below; what is above it tells the same.
        let (upper, lower) =
            if number + 1 < curves.len() { (curve, curves.get(number + 1)?) } else { (curves.get(number.checked_sub(1)?)?, curve) };
        let place = |column: usize| {
            let at = column as f32;
            let (above, below) = (upper.at(at), lower.at(at));
            let down = ((below.0 - above.0) / LINE_SPACING, (below.1 - above.1) / LINE_SPACING);
            Place { middle: curve.at(at), right: curve.step(at), down }
        };
        places.push((0..length).map(place).collect());
    }
    let pitch = stack.iter().map(|line| line.pitch).sum::<f32>() / stack.len() as f32;
    Some(Zone { places, pitch })
}

impl Zone {
    /// The same signs for who reads them upside down.
    pub fn turned(&self) -> Self {
        let turned = |place: &Place| {
            let back = |(x, y): (f32, f32)| (-x, -y);
            Place { middle: place.middle, right: back(place.right), down: back(place.down) }
        };
        let places = self.places.iter().rev().map(|line| line.iter().rev().map(turned).collect()).collect();
        Self { places, pitch: self.pitch }
    }
}
