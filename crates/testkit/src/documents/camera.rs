//! Takes a picture of a page: turned, in perspective, blurred, badly lit, noisy, rounded as JPEG does. Tells where every sign is.

use super::{
    Faults, Typeface,
    page::{LINE_SPACING, Page},
};
use crate::Dice;

/// What to take a picture of, and how.
#[derive(Debug)]
pub struct Shot<'a> {
    /// The lines of the zone.
    pub lines: &'a [String],
    /// What they are printed in.
    pub face: Typeface,
    /// What goes wrong.
    pub faults: Faults,
    /// Points across and down.
    pub size: (usize, usize),
}

/// A picture of 8-bit greys, row by row, and where the signs are.
#[derive(Debug)]
pub struct Taken {
    /// Points across.
    pub width: usize,
    /// Points down.
    pub height: usize,
    /// One byte a point.
    pub greys: Vec<u8>,
    /// Every sign, line by line.
    pub cells: Vec<Cell>,
}

impl Taken {
    /// The picture as a BMP file of 8-bit greys, which every browser reads.
    pub fn to_bmp(&self) -> Vec<u8> {
        const HEADERS: u32 = 14 + 40 + 4 * 256;
        let row = self.width.next_multiple_of(4);
        let (pixels, size) = ((row * self.height) as u32, |side: usize| (side as u32).to_le_bytes());
        let palette = (0..=255).flat_map(|grey| [grey, grey, grey, 0]);
        // Rows stand from the bottom up, each as long as a multiple of four.
        let rows = self.greys.chunks(self.width.max(1)).rev();
        let rows = rows.flat_map(|greys| greys.iter().copied().chain(std::iter::repeat_n(0, row - self.width)));
        let file = [b"BM".as_slice(), &(HEADERS + pixels).to_le_bytes(), &[0; 4], &HEADERS.to_le_bytes()].concat();
        let sizes = [40_u32.to_le_bytes(), size(self.width), size(self.height)].concat();
        let info = [sizes, vec![1, 0, 8, 0, 0, 0, 0, 0], pixels.to_le_bytes().to_vec(), vec![0; 16]].concat();
        file.into_iter().chain(info).chain(palette).chain(rows).collect()
    }
}

/// Where a sign is.
#[derive(Debug, Clone, Copy)]
pub struct Cell {
    /// Which sign.
    pub sign: char,
    /// Its middle.
    pub middle: (f32, f32),
    /// To the next sign.
    pub right: (f32, f32),
    /// As far down as the next sign is to the right, on paper.
    pub down: (f32, f32),
    /// How much of it a reflection hides (0 to 1).
    pub hidden: f32,
}

/// A reflection: its middle, half its size, and how bright it is in its middle.
#[derive(Debug, Clone, Copy)]
struct Glare {
    middle: (f32, f32),
    size: (f32, f32),
    strength: f32,
}

impl Glare {
    fn at(&self, x: f32, y: f32) -> f32 {
        let (across, down) = ((x - self.middle.0) / self.size.0, (y - self.middle.1) / self.size.1);
        self.strength * (1.6 - 1.6 * (across * across + down * down)).clamp(0.0, 1.0)
    }
}

/// From the picture to the page: a matrix of three by three, row by row.
type Matrix = [f32; 9];

impl Shot<'_> {
    /// Takes it. The same dice give the same picture.
    pub fn take(&self, dice: &mut Dice) -> Taken {
        let columns = self.lines.first().map_or(1, |line| line.chars().count()) as f32;
        // A capital letter is nearly as high as a letter is wide; the zone has to fit.
        let pitch = (self.faults.letter_px * 1.03).min(self.size.0 as f32 * 0.93 / columns);
        // A little finer than the picture, so that nothing is lost on the way.
        let page = Page::print(self.lines, self.face, (pitch * 1.5).max(14.0), self.faults.guilloche, dice);
        let matrix = self.matrix(&page, pitch, dice);
        let glares: Vec<Glare> = (0..self.faults.glares).map(|_| self.glare(dice)).collect();
        let (width, height) = self.size;
        let mut light = self.light(&page, &matrix, dice);
        soften(&mut light, width, self.faults.blur_px);
        smear(&mut light, width, self.faults.smear_px as usize);
        for (row, points) in light.chunks_exact_mut(width).enumerate() {
            for (column, point) in points.iter_mut().enumerate() {
                let glare: f32 = glares.iter().map(|glare| glare.at(column as f32, row as f32)).sum();
                *point += glare * 255.0 + dice.normal() * self.faults.noise;
            }
        }
        super::jpeg::round(&mut light, width, self.faults.jpeg);
        let greys = light.iter().map(|light| light.clamp(0.0, 255.0) as u8).collect();
        let cells = cells(&page, &matrix, &glares);
        Taken { width, height, greys, cells }
    }

    /// How the page lies in the picture.
    fn matrix(&self, page: &Page, pitch: f32, dice: &mut Dice) -> Matrix {
        let scale = page.pitch / pitch;
        let (sin, cos) = self.faults.turned_deg.to_radians().sin_cos();
        let mut slide = |room: f32| dice.range(-0.5, 0.5) * room.max(0.0);
        let zone = (page.width as f32 / scale, page.height as f32 / scale);
        let (width, height) = (self.size.0 as f32, self.size.1 as f32);
        let mut middle = (
            width / 2.0 + slide(width - zone.0 * cos.abs() - zone.1 * sin.abs()),
            height / 2.0 + slide(height - zone.0 * sin.abs() - zone.1 * cos.abs()),
        );
        if self.faults.is_cut {
            middle.0 += width * dice.range(0.15, 0.4);
        }
        let (tilt_x, tilt_y) = (
            dice.range(-1.0, 1.0) * 2.0 * self.faults.perspective / zone.0,
            dice.range(-1.0, 1.0) * 2.0 * self.faults.perspective / zone.1,
        );
        // From the picture: to its middle, turned and scaled, then seen in perspective about the middle of the page.
        let (a, b, c, d) = (cos * scale, sin * scale, -sin * scale, cos * scale);
        let (page_x, page_y) = (page.width as f32 / 2.0, page.height as f32 / 2.0);
        let (mx, my) = middle;
        let bottom = [tilt_x, tilt_y, 1.0 - tilt_x * mx - tilt_y * my];
        let line = |across: f32, down: f32, to: f32| {
            let still = -(across * mx + down * my);
            [across + to * bottom[0], down + to * bottom[1], still + to * bottom[2]]
        };
        let (first, second) = (line(a, b, page_x), line(c, d, page_y));
        [first[0], first[1], first[2], second[0], second[1], second[2], bottom[0], bottom[1], bottom[2]]
    }

    fn glare(&self, dice: &mut Dice) -> Glare {
        let (width, height) = (self.size.0 as f32, self.size.1 as f32);
        let size = (width * dice.range(0.02, 0.15), height * dice.range(0.02, 0.2));
        Glare { middle: (width * dice.range(0.1, 0.9), height * dice.range(0.3, 0.9)), size, strength: dice.range(0.3, 1.2) }
    }

    /// The light that reaches the camera, 0 to 255, without its own faults.
    fn light(&self, page: &Page, matrix: &Matrix, dice: &mut Dice) -> Vec<f32> {
        let Faults { paper, ink, falloff, shadow, .. } = self.faults;
        let (width, height) = self.size;
        let (table, grain) = (dice.range(20.0, 200.0), dice.range(0.05, 0.3));
        let (sin, cos) = dice.range(0.0, std::f32::consts::TAU).sin_cos();
        let (edge, edge_slope, softness) = (dice.range(0.2, 0.8), dice.range(-0.7, 0.7), dice.range(0.01, 0.15));
        let mut light = Vec::with_capacity(width * height);
        for row in 0..height {
            for column in 0..width {
                let mut sum = 0.0;
                // Four looks for each point: what lies between them is not lost.
                for (across, down) in [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)] {
                    let (x, y) = project(matrix, column as f32 + across, row as f32 + down);
                    sum += page
                        .at(x, y)
                        .map_or_else(|| table * (1.0 + grain * (x * 0.11).sin() * (y * 0.07).sin()), |shade| ink + (paper - ink) * shade);
                }
                let (x, y) = (column as f32 / width as f32 - 0.5, row as f32 / height as f32 - 0.5);
                let lit = 1.0 - falloff * (0.5 + (x * cos + y * sin).clamp(-0.5, 0.5));
                let in_shadow = ((x + 0.5 - edge - edge_slope * y) / softness).clamp(0.0, 1.0);
                light.push(sum / 4.0 * lit * (1.0 - shadow * in_shadow));
            }
        }
        light
    }
}

fn project(matrix: &Matrix, x: f32, y: f32) -> (f32, f32) {
    let [a, b, c, d, e, f, g, h, i] = matrix;
    let depth = g * x + h * y + i;
    ((a * x + b * y + c) / depth, (d * x + e * y + f) / depth)
}

/// The way back: from the page to the picture.
fn inverse(matrix: &Matrix) -> Matrix {
    let [a, b, c, d, e, f, g, h, i] = *matrix;
    let whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    [e * i - f * h, c * h - b * i, b * f - c * e, f * g - d * i, a * i - c * g, c * d - a * f, d * h - e * g, b * g - a * h, a * e - b * d]
        .map(|part| part / whole)
}

fn cells(page: &Page, matrix: &Matrix, glares: &[Glare]) -> Vec<Cell> {
    let back = inverse(matrix);
    let mut cells = Vec::new();
    for (line, text) in page.lines.iter().enumerate() {
        for (column, sign) in text.chars().enumerate() {
            let x = page.first.0 + column as f32 * page.pitch;
            let y = page.first.1 + line as f32 * LINE_SPACING * page.pitch;
            let middle = project(&back, x, y);
            let towards = |x: f32, y: f32| {
                let there = project(&back, x, y);
                (there.0 - middle.0, there.1 - middle.1)
            };
            let (right, down) = (towards(x + page.pitch, y), towards(x, y + page.pitch));
            let looks = [(0.0, 0.0), (0.3, 0.0), (-0.3, 0.0), (0.0, 0.4), (0.0, -0.4)];
            let hidden = looks.iter().map(|(u, v)| {
                let at = (middle.0 + u * right.0 + v * down.0, middle.1 + u * right.1 + v * down.1);
                glares.iter().map(|glare| glare.at(at.0, at.1)).sum::<f32>().min(1.0)
            });
            cells.push(Cell { sign, middle, right, down, hidden: hidden.fold(0.0, f32::max) });
        }
    }
    cells
}

/// A blur with this radius, each way by itself.
fn soften(light: &mut [f32], width: usize, radius: f32) {
    if radius <= 0.0 {
        return;
    }
    let reach = (radius * 2.5).ceil() as i32;
    let weights: Vec<f32> = (-reach..=reach).map(|at| (-0.5 * (at as f32 / radius).powi(2)).exp()).collect();
    spread(light, width, 1, &weights);
    spread(light, width, width, &weights);
}

/// Smears along the rows.
fn smear(light: &mut [f32], width: usize, length: usize) {
    if length > 0 {
        spread(light, width, 1, &vec![1.0; length | 1]);
    }
}

/// Mixes every point with its neighbours at multiples of `step`.
fn spread(light: &mut [f32], width: usize, step: usize, weights: &[f32]) {
    let whole: f32 = weights.iter().sum();
    let from = light.to_vec();
    let reach = weights.len() / 2 * step;
    let margin = reach.max(width.min(reach + 1));
    let end = light.len().saturating_sub(margin);
    for (place, point) in light.iter_mut().enumerate().take(end).skip(margin) {
        let near = from.iter().skip(place - reach).step_by(step);
        *point = near.zip(weights).map(|(near, weight)| near * weight).sum::<f32>() / whole;
    }
}
