//! The foot of a document on paper: its pattern, what is printed above the zone, and the zone itself.

use super::typeface::{Typeface, draw, typeface};
use crate::Dice;

/// Lines of a zone stand this far apart, in widths of a letter (Doc 9303: 6.35 mm and 2.54 mm).
pub(super) const LINE_SPACING: f32 = 2.5;

/// Paper beside the zone, in widths of a letter.
pub(super) const MARGIN: f32 = 2.2;

/// How much is above the zone, in widths of a letter.
const ABOVE: f32 = 11.0;

/// Brightness of a page, 0 (ink) to 1 (paper), and where its zone is.
#[derive(Debug)]
pub struct Page {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) shade: Vec<f32>,
    /// How wide a letter is, in points of the page.
    pub(super) pitch: f32,
    /// The middle of the first sign, in points of the page.
    pub(super) first: (f32, f32),
    pub(super) lines: Vec<String>,
}

impl Page {
    /// Prints a page with these lines at its foot.
    pub fn print(lines: &[String], face: Typeface, pitch: f32, guilloche: f32, dice: &mut Dice) -> Self {
        let columns = lines.iter().map(|line| line.chars().count()).max().unwrap_or_default() as f32;
        let width = ((columns + 2.0 * MARGIN) * pitch) as usize;
        let height = ((ABOVE + LINE_SPACING * lines.len() as f32 + MARGIN) * pitch) as usize;
        // The middle of a capital letter stands half its height above the line.
        let first = ((MARGIN + 0.5) * pitch, (ABOVE + 0.5 * LINE_SPACING) * pitch);
        let mut page = Self { width, height, shade: pattern(width, height, pitch, guilloche, dice), pitch, first, lines: lines.to_vec() };
        page.portrait(dice);
        for (number, text) in ["PASSPORT  PASAPORTE  PASPO", "Nombre / Non", "14 AGO / AUG 1988", "Autoridad"].iter().enumerate() {
            page.text(Typeface::Plain, text, 0.7 * pitch, (0.34 * columns * pitch, (1.5 + 2.2 * number as f32) * pitch), None);
        }
        for (number, line) in lines.iter().enumerate() {
            let y = first.1 + (LINE_SPACING * number as f32 + CAPITAL_MIDDLE) * pitch;
            page.text(face, line, pitch, (MARGIN * pitch, y), Some(pitch));
        }
        page
    }

    /// Prints a line; `fixed` sets every letter that wide.
    fn text(&mut self, face: Typeface, text: &str, advance_px: f32, (x, y): (f32, f32), fixed: Option<f32>) {
        let Some(font) = typeface(face) else { return };
        let mut at = x;
        for letter in text.chars() {
            let advance = draw(&font, letter, advance_px, (at, y), |across, down, covered| {
                if let Some(point) = self.point(across, down) {
                    *point = point.min(1.0 - covered.clamp(0.0, 1.0));
                }
            });
            at += fixed.unwrap_or(advance);
        }
    }

    /// A picture of somebody: a grey oval.
    fn portrait(&mut self, dice: &mut Dice) {
        let (width, height) = (self.width as f32, self.pitch * ABOVE);
        let shade = dice.range(0.3, 0.7);
        for (row, points) in self.shade.chunks_exact_mut(self.width.max(1)).enumerate() {
            for (column, point) in points.iter_mut().enumerate() {
                let (x, y) = ((column as f32 - width * 0.15) / (width * 0.1), (row as f32 - height * 0.5) / (height * 0.4));
                if x * x + y * y < 1.0 {
                    *point *= shade;
                }
            }
        }
    }

    fn point(&mut self, across: i32, down: i32) -> Option<&mut f32> {
        let (x, y) = (usize::try_from(across).ok()?, usize::try_from(down).ok()?);
        if x < self.width { self.shade.get_mut(y * self.width + x) } else { None }
    }

    /// How bright the page is at a place between its points; `None` beside it.
    pub(super) fn at(&self, x: f32, y: f32) -> Option<f32> {
        if x < 0.0 || y < 0.0 || x >= (self.width.saturating_sub(1)) as f32 || y >= (self.height.saturating_sub(1)) as f32 {
            return None;
        }
        let (left, top) = (x as usize, y as usize);
        let (right, down) = (x - left as f32, y - top as f32);
        let row = |row: usize| {
            let pair = self.shade.get(row * self.width + left..row * self.width + left + 2)?;
            Some(pair.first()? * (1.0 - right) + pair.last()? * right)
        };
        Some(row(top)? * (1.0 - down) + row(top + 1)? * down)
    }
}

/// From the middle of a capital letter down to the line it stands on, in widths of a letter.
const CAPITAL_MIDDLE: f32 = 0.49;

/// Fine waves, as security paper has.
fn pattern(width: usize, height: usize, pitch: f32, guilloche: f32, dice: &mut Dice) -> Vec<f32> {
    let (first, second) = (dice.range(0.8, 2.5), dice.range(0.5, 1.6));
    let mut shade = Vec::with_capacity(width * height);
    for row in 0..height {
        for column in 0..width {
            let (x, y) = (column as f32 / pitch, row as f32 / pitch);
            let wave = (y * 6.0 * first + (x * second).sin() * 3.0).sin() * (x * 5.0 * second + (y * first).cos() * 2.0).cos();
            shade.push(1.0 - guilloche * 0.55 * wave.max(0.0));
        }
    }
    shade
}
