//! Letters to draw with: OCR-B as documents print it, in two renditions, and another face for what is no zone.

use ab_glyph::{Font, FontRef, PxScale, ScaleFont, point};

const OCR_B: &[u8] = include_bytes!("../../fonts/OCRB.otf");
const OCR_B_SHARP: &[u8] = include_bytes!("../../fonts/OCRBS.otf");
const DEJAVU: &[u8] = include_bytes!("../../../../assets/fonts/DejaVuSans.ttf");

/// Which letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typeface {
    /// OCR-B, with round ends of strokes. The reader was trained on this one.
    OcrB,
    /// OCR-B, with sharp ends. The reader has not seen it.
    OcrBSharp,
    /// What other text is printed in.
    Plain,
}

/// The letters of a typeface, ready to draw; `None` when its file is broken.
pub fn typeface(of: Typeface) -> Option<FontRef<'static>> {
    let bytes = match of {
        Typeface::OcrB => OCR_B,
        Typeface::OcrBSharp => OCR_B_SHARP,
        Typeface::Plain => DEJAVU,
    };
    FontRef::try_from_slice(bytes).ok()
}

/// Gives every point of a letter to `ink`, with how much of it is covered (0 to 1). `advance_px` is how wide a letter of OCR-B
/// is set; `(x, y)` is where the letter begins on its line.
pub(super) fn draw(font: &FontRef<'_>, letter: char, advance_px: f32, (x, y): (f32, f32), mut ink: impl FnMut(i32, i32, f32)) -> f32 {
    let em = advance_px / ADVANCE_EM;
    let scale = PxScale::from(em * font.height_unscaled() / font.units_per_em().unwrap_or(1000.0));
    let glyph = font.glyph_id(letter).with_scale_and_position(scale, point(x, y));
    if let Some(outline) = font.outline_glyph(glyph) {
        let bounds = outline.px_bounds();
        outline.draw(|across, down, covered| ink(bounds.min.x as i32 + across as i32, bounds.min.y as i32 + down as i32, covered));
    }
    font.as_scaled(scale).h_advance(font.glyph_id(letter))
}

/// How wide a letter of OCR-B is set, in parts of its em.
const ADVANCE_EM: f32 = 0.723;
