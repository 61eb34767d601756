//! A text as lines of a width: where it may break, and which parts of a line run from right to left.

use crate::face::Face;
use krilla::text::{Font, KrillaGlyph};
use std::{collections::BTreeSet, ops::Range};
use unicode_bidi::{BidiInfo, Level};

/// After these, as after a space, a line may end.
const BREAK_AFTER: &[char] = &['-', '\u{2010}', '\u{2013}', '/', '@'];

/// A part of a line that runs from left to right; or one letter, with its marks, of what runs from right to left. (Drawn
/// one by one in the order in which they are read, such letters come back in that order from every reader of the file.)
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// Its words, in the order in which they are read.
    pub(crate) text: String,
    /// The face that its glyphs are of.
    pub(crate) font: Font,
    /// Its glyphs, from left to right.
    pub(crate) glyphs: Vec<KrillaGlyph>,
    /// Where it begins, from the start of the line, in points.
    pub(crate) x: f32,
}

/// One line: its runs in the order in which they are read, which need not be the one in which they stand.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// The runs.
    pub(crate) runs: Vec<Run>,
    /// How wide they are together, in points.
    pub(crate) width: f32,
}

/// What cannot be told apart by the shaper: where it begins, how wide it is, and whether a line may begin with it.
struct Cluster {
    start: usize,
    advance: f32,
    begins_word: bool,
}

/// The lines of a text, none wider than `width` points but for spaces at its end.
pub(crate) fn wrap(face: &Face, text: &str, size: f32, width: f32) -> Vec<Line> {
    let paragraphs = paragraphs(text);
    paragraphs.iter().flat_map(|paragraph| wrap_paragraph(face, paragraph, size, width)).collect()
}

/// A text where its own lines end, without signs that are no letters.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    let clean: String = text.chars().filter_map(printable).collect();
    clean.split('\n').map(str::to_owned).collect()
}

/// Signs that steer a machine are no letters: ends of lines stay, the others become spaces or go.
fn printable(letter: char) -> Option<char> {
    match letter {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\r' | '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}' => None,
        other if other.is_control() => Some(' '),
        other => Some(other),
    }
}

fn wrap_paragraph(face: &Face, text: &str, size: f32, width: f32) -> Vec<Line> {
    let bidi = BidiInfo::new(text, None);
    let Some(paragraph) = bidi.paragraphs.first() else { return vec![Line::default()] };
    let clusters = clusters(face, text, size, &bidi.levels);
    let lines = breaks(text, &clusters, width).into_iter().map(|range| {
        let (levels, runs) = bidi.visual_runs(paragraph, range);
        let mut line = Line::default();
        let mut placed: Vec<(usize, Run)> = Vec::new();
        for range in runs {
            let right_to_left = is_right_to_left(&levels, range.start);
            let start = range.start;
            let text = text.get(range).unwrap_or_default();
            let mut glyphs = face.shape(text, right_to_left);
            // From left to right, as the glyphs stand: where it runs from right to left, the last letter first.
            let letters: BTreeSet<usize> = glyphs.iter().map(|glyph| glyph.text_range.start).filter(|_| right_to_left).collect();
            for letter in letters.into_iter().chain([0]).collect::<BTreeSet<_>>().into_iter().rev() {
                let others = glyphs.iter().position(|glyph| glyph.text_range.start < letter).unwrap_or(glyphs.len());
                let rest = glyphs.split_off(others);
                let run = Run::of(face, text.get(letter..).unwrap_or_default(), std::mem::replace(&mut glyphs, rest), letter, line.width);
                line.width += run.glyphs.iter().map(|glyph| glyph.x_advance * size).sum::<f32>();
                placed.push((start + letter, run));
            }
        }
        placed.sort_by_key(|(start, _)| *start);
        line.runs = placed.into_iter().map(|(_, run)| run).collect();
        line
    });
    lines.collect()
}

impl Run {
    /// These glyphs, which begin at `start` of a text, whose rest is `text`.
    fn of(face: &Face, text: &str, mut glyphs: Vec<KrillaGlyph>, start: usize, x: f32) -> Self {
        for glyph in &mut glyphs {
            glyph.text_range = glyph.text_range.start.saturating_sub(start)..glyph.text_range.end.saturating_sub(start);
        }
        let end = glyphs.iter().map(|glyph| glyph.text_range.end).max().unwrap_or_default();
        Self { text: text.get(..end).unwrap_or(text).to_owned(), font: face.font.clone(), glyphs, x }
    }
}

fn is_right_to_left(levels: &[Level], at: usize) -> bool {
    levels.get(at).is_some_and(Level::is_rtl)
}

/// Every cluster of the text, in the order in which it is read. Where a line then ends changes no width but by a hair.
fn clusters(face: &Face, text: &str, size: f32, levels: &[Level]) -> Vec<Cluster> {
    let words = word_starts(text);
    let mut clusters: Vec<Cluster> = Vec::new();
    for range in one_way(text, levels) {
        let mut glyphs = face.shape(text.get(range.clone()).unwrap_or_default(), is_right_to_left(levels, range.start));
        glyphs.sort_by_key(|glyph| glyph.text_range.start);
        for glyph in glyphs {
            let start = range.start + glyph.text_range.start;
            let advance = glyph.x_advance * size;
            match clusters.last_mut() {
                Some(cluster) if cluster.start == start => cluster.advance += advance,
                _ => clusters.push(Cluster { start, advance, begins_word: words.contains(&start) }),
            }
        }
    }
    clusters
}

/// The parts of a text that run in one direction, in the order in which they are read.
fn one_way(text: &str, levels: &[Level]) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        match ranges.last_mut() {
            Some(range) if is_right_to_left(levels, range.start) == is_right_to_left(levels, at) => range.end = end,
            _ => ranges.push(at..end),
        }
    }
    ranges
}

/// Where a line may begin.
fn word_starts(text: &str) -> BTreeSet<usize> {
    let mut starts = BTreeSet::new();
    let mut may_end = true;
    for (at, letter) in text.char_indices() {
        let is_space = letter.is_whitespace() && letter != '\u{A0}' && letter != '\u{202F}';
        if may_end && !is_space {
            starts.insert(at);
        }
        may_end = is_space || BREAK_AFTER.contains(&letter);
    }
    starts
}

/// Where lines begin and end: at words, and within a word only where it alone is wider than the line.
fn breaks(text: &str, clusters: &[Cluster], width: f32) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let (mut start, mut word, mut since_start, mut since_word) = (0, 0, 0.0_f32, 0.0_f32);
    for cluster in clusters {
        if cluster.begins_word {
            (word, since_word) = (cluster.start, 0.0);
        }
        let is_space = text.get(cluster.start..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        if !is_space && since_start + cluster.advance > width && cluster.start > start {
            let (end, carried) = if word > start { (word, since_word) } else { (cluster.start, 0.0) };
            lines.push(start..end);
            (start, since_start) = (end, carried);
        }
        since_start += cluster.advance;
        since_word += cluster.advance;
    }
    lines.push(start..text.len());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::face::{Faces, Weight};

    fn texts(text: &str, width: f32) -> Vec<String> {
        let faces = Faces::load().unwrap();
        let lines = wrap(faces.face(Weight::Regular, text), text, 10.0, width);
        assert!(lines.iter().all(|line| line.width <= width + 5.0), "no line is wider, but for a space");
        lines.iter().map(|line| line.runs.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_break_between_words_and_lose_nothing() {
        let name = "Yorman José Ñáñez O’Brien-Estimé de la Concepción";
        let lines = texts(name, 90.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.concat(), name);
        assert!(lines.iter().any(|line| line.ends_with("O’Brien-")), "{lines:?}");
        assert_eq!(texts("", 90.0), [""]);
        assert_eq!(texts("one\ntwo\u{7}", 90.0), ["one", "two "]);
    }

    #[test]
    fn a_word_wider_than_the_line_breaks_where_it_must_but_never_before_a_mark() {
        let word = "n\u{303}e\u{301}".repeat(60);
        let lines = texts(&word, 100.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.concat(), word);
        assert!(lines.iter().all(|line| !line.starts_with(['\u{303}', '\u{301}'])));
    }

    #[test]
    fn arabic_runs_from_the_right_and_its_numbers_from_the_left() {
        let faces = Faces::load().unwrap();
        let text = "Amal محمد 12 علي";
        let lines = wrap(faces.face(Weight::Regular, text), text, 10.0, 400.0);
        let runs: Vec<&str> = lines[0].runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(runs.concat(), text);
        assert!(runs.contains(&"12"), "{runs:?}");
        let place = |letter: &str| lines[0].runs.iter().find(|run| run.text == letter).map(|run| run.x).unwrap();
        assert!(place("ح") > place("د") && place("د") > place("ع"), "a later letter stands further to the left");
    }
}
