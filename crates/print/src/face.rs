//! The two faces of the paper, and the shaping of letters with them. Refuses to know where a line ends.

use crate::lines::paragraphs;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use rustybuzz::{Direction, UnicodeBuffer, ttf_parser};
use turno_core::{Code, Failure};

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// For what was answered.
    Regular,
    /// For headings and names.
    Bold,
}

/// DejaVu Sans: Latin, Greek, Cyrillic, Arabic, Hebrew and more, free, in one file a weight.
pub(crate) struct Faces {
    regular: Face,
    bold: Face,
}

/// One face: as the shaper reads it, and as the file carries it.
pub(crate) struct Face {
    /// For the file.
    pub(crate) font: Font,
    shaper: rustybuzz::Face<'static>,
    replacement: Option<ttf_parser::GlyphId>,
}

impl Faces {
    /// Reads both.
    pub(crate) fn load() -> Result<Self, Failure> {
        let regular = Face::load(include_bytes!("../../../assets/fonts/DejaVuSans.ttf"));
        let bold = Face::load(include_bytes!("../../../assets/fonts/DejaVuSans-Bold.ttf"));
        regular.zip(bold).map(|(regular, bold)| Self { regular, bold }).ok_or(Code::AppUnexpected.into())
    }

    /// The face for a text: of this weight, but regular where the bold one lacks a letter that the regular one has.
    pub(crate) fn face(&self, weight: Weight, text: &str) -> &Face {
        match weight {
            Weight::Bold if self.bold.has_all(text) || !self.regular.has_all(text) => &self.bold,
            Weight::Bold | Weight::Regular => &self.regular,
        }
    }

    /// Can every letter of the text be printed?
    pub(crate) fn can_print(&self, text: &str) -> bool {
        paragraphs(text).iter().all(|text| self.regular.has_all(text))
    }
}

impl Face {
    fn load(bytes: &'static [u8]) -> Option<Self> {
        let shaper = rustybuzz::Face::from_slice(bytes, 0)?;
        let replacement = shaper.glyph_index(char::REPLACEMENT_CHARACTER);
        Some(Self { font: Font::new(bytes.into(), 0)?, shaper, replacement })
    }

    /// The glyphs of a text that runs in one direction, from left to right as they stand. A letter that the face lacks
    /// becomes the sign for it, and keeps its text, so that it is not lost for who copies from the file.
    pub(crate) fn shape(&self, text: &str, right_to_left: bool) -> Vec<KrillaGlyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaped = rustybuzz::shape(&self.shaper, &[], buffer);
        let em = f32::from(u16::try_from(self.shaper.units_per_em()).unwrap_or(1).max(1));
        let scaled = |units: i32| units as f32 / em;
        let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
        starts.sort_unstable();
        starts.dedup();
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(|(info, position)| {
            let start = info.cluster as usize;
            let end = starts.iter().copied().find(|other| *other > start).unwrap_or(text.len());
            let missing = if info.glyph_id == 0 { self.replacement } else { None };
            let id = missing.map_or(info.glyph_id, |sign| u32::from(sign.0));
            let advance = missing.and_then(|sign| self.shaper.glyph_hor_advance(sign)).map_or(position.x_advance, i32::from);
            let (x_offset, y_offset) = (scaled(position.x_offset), scaled(position.y_offset));
            KrillaGlyph::new(GlyphId::new(id), scaled(advance), x_offset, y_offset, scaled(position.y_advance), start..end, None)
        });
        glyphs.collect()
    }

    fn has_all(&self, text: &str) -> bool {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        rustybuzz::shape(&self.shaper, &[], buffer).glyph_infos().iter().all(|info| info.glyph_id != 0)
    }
}
