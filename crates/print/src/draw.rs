//! The file: letters and lines as PDF, tagged so that it can be read out (PDF/UA-1). Refuses to know what the paper says.

use crate::{
    content::About,
    face::{Faces, Weight},
    layout::{MARGIN, Mark, PAGE_HEIGHT, PAGE_WIDTH, Paper, Role, Style},
    lines::{Line, Run, wrap},
    words::Words,
};
use krilla::{
    Document, SerializeSettings,
    color::luma,
    configure::{Accessibility, Configuration, ConfigurationBuilder},
    destination::XyzDestination,
    error::{KrillaError, KrillaResult},
    geom::{PathBuilder, Point, Rect},
    metadata::{DateTime, Metadata},
    outline::{Outline, OutlineNode},
    page::PageSettings,
    paint::{Fill, Stroke},
    surface::Surface,
    tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree},
};
use std::num::NonZeroU16;
use turno_core::{Code, Failure};

/// The base lines of the head and the foot of a page.
const HEAD_Y: f32 = 38.0;
const FOOT_Y: f32 = 756.0;
const EDGE: Style = Style { size: 8.0, weight: Weight::Regular, grey: 90, leading: 8.0 };

/// The paper as a file.
pub(crate) fn document(faces: &Faces, paper: &Paper, words: &Words, about: &About) -> Result<Vec<u8>, Failure> {
    let accessible = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let accessible = accessible.map_err(|_| Code::AppUnexpected)?;
    match file(faces, paper, words, about, accessible) {
        // A sign that the standard refuses must not cost somebody the paper: then without the standard's seal.
        Err(KrillaError::Validation(_)) => file(faces, paper, words, about, Configuration::default()),
        made => made,
    }
    .map_err(|_| Code::AppUnexpected.into())
}

fn file(faces: &Faces, paper: &Paper, words: &Words, about: &About, configuration: Configuration) -> KrillaResult<Vec<u8>> {
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut tagged: Vec<Vec<Identifier>> = paper.texts.iter().map(|_| Vec::new()).collect();
    let mut outline = Outline::new();
    // Sheets get mixed: each that goes on with a person says with whom.
    let mut whose: Option<&String> = None;
    for (index, pieces) in paper.pages.iter().enumerate() {
        let Some(settings) = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT) else { continue };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let goes_on = pieces.first().is_some_and(|(_, piece)| piece.bookmark.is_none());
        if let Some(whose) = whose.filter(|_| goes_on) {
            edge(&mut surface, faces, ArtifactType::Header, HEAD_Y, &[whose.as_str(), ""]);
        }
        for (y, piece) in pieces {
            if let Some(text) = &piece.bookmark {
                whose = Some(text);
                outline.push_child(OutlineNode::new(text.clone(), XyzDestination::new(index, Point::from_xy(MARGIN, *y))));
            }
            for mark in &piece.marks {
                draw(&mut surface, mark, *y, &mut tagged);
            }
        }
        let number = words.say("registration-paper-page", &[("page", &(index + 1)), ("pages", &paper.pages.len())]);
        if !about.foot.is_empty() {
            edge(&mut surface, faces, ArtifactType::Footer, FOOT_Y, &[about.foot.as_str(), number.as_str()]);
        }
        surface.finish();
        page.finish();
    }
    document.set_outline(outline);
    document.set_tag_tree(tree(paper, tagged, about));
    document.set_metadata(metadata(about));
    document.finish()
}

fn draw(surface: &mut Surface, mark: &Mark, top: f32, tagged: &mut [Vec<Identifier>]) {
    match mark {
        Mark::Text { x, y, line, style, text } => {
            let tag = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            for run in &line.runs {
                letters(surface, *style, run, MARGIN + x, top + y);
            }
            surface.end_tagged();
            if let Some(tags) = tagged.get_mut(*text) {
                tags.push(tag);
            }
        }
        Mark::Rule { x, y, width, thickness, grey } => {
            let (start, y) = (MARGIN + x, top + y);
            let mut path = PathBuilder::new();
            path.move_to(start, y);
            path.line_to(start + width, y);
            line(surface, path, *thickness, *grey);
        }
        Mark::Tick { x, y, size } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(MARGIN + x, top + y, *size, *size) {
                path.push_rect(rect);
            }
            line(surface, path, 0.7, 0);
        }
        Mark::CutLine { x, y, width, height } => {
            let mut path = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(MARGIN + x, top + y, *width, *height) {
                path.push_rect(rect);
            }
            line(surface, path, 0.5, 150);
        }
        Mark::Qr { x, y, side, squares, dark } => qr(surface, (MARGIN + x, top + y), *side, *squares, dark),
    }
}

/// The squares of a QR code as one shape: dark neighbours in a row are one rectangle, so that no reader shows seams. Its
/// letters stand beside it, so it is not read out.
fn qr(surface: &mut Surface, (x, y): (f32, f32), side: f32, squares: usize, dark: &[bool]) {
    let size = side / squares.max(1) as f32;
    let mut path = PathBuilder::new();
    for (row, line) in dark.chunks(squares.max(1)).enumerate() {
        let mut column = 0;
        for run in line.chunk_by(|one, other| one == other) {
            let (left, upper) = (x + size * column as f32, y + size * row as f32);
            let rect = Rect::from_xywh(left, upper, size * run.len() as f32, size).filter(|_| run.first() == Some(&true));
            rect.into_iter().for_each(|rect| path.push_rect(rect));
            column += run.len();
        }
    }
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint: luma::Color::new(0).into(), ..Fill::default() }));
    surface.draw_path(&path);
    surface.end_tagged();
}

fn letters(surface: &mut Surface, style: Style, run: &Run, x: f32, y: f32) {
    surface.set_stroke(None);
    surface.set_fill(Some(Fill { paint: luma::Color::new(style.grey).into(), ..Fill::default() }));
    surface.draw_glyphs(Point::from_xy(x + run.x, y), &run.glyphs, run.font.clone(), &run.text, style.size, false);
}

fn line(surface: &mut Surface, path: PathBuilder, thickness: f32, grey: u8) {
    let Some(path) = path.finish() else { return };
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint: luma::Color::new(grey).into(), width: thickness, ..Stroke::default() }));
    surface.draw_path(&path);
    surface.end_tagged();
}

/// Small words at the head or the foot of a page: on the left, and on the right.
fn edge(surface: &mut Surface, faces: &Faces, kind: ArtifactType, y: f32, texts: &[&str; 2]) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
    for (text, at_the_right) in texts.iter().zip([false, true]) {
        // Of a very long name the start is enough here.
        let lines = wrap(faces.face(EDGE.weight, text), text, EDGE.size, PAGE_WIDTH - 2.0 * MARGIN);
        for Line { runs, width } in lines.into_iter().take(1) {
            let x = if at_the_right { PAGE_WIDTH - MARGIN - width } else { MARGIN };
            for run in &runs {
                letters(surface, EDGE, run, x, y);
            }
        }
    }
    surface.end_tagged();
}

/// The order in which it is read out: headings, words, and tables of a question and its answer each.
fn tree(paper: &Paper, tagged: Vec<Vec<Identifier>>, about: &About) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(about.language.to_owned()));
    let mut table: Option<TagGroup> = None;
    let mut row: Option<TagGroup> = None;
    // The part that is in another language than the paper.
    let mut part: Option<TagGroup> = None;
    for (index, ((role, words), identifiers)) in paper.texts.iter().zip(tagged).enumerate() {
        if let Some((_, language)) = paper.languages.iter().find(|(start, _)| *start == index) {
            put(&mut tree, &mut part, table.take());
            part.take().into_iter().for_each(|part| tree.push(part));
            part = Some(TagGroup::new(Tag::Section.with_lang(Some((*language).to_owned()))));
        }
        let heading = |level| TagGroup::new(Tag::Hn(NonZeroU16::MIN.saturating_add(level), Some(words.clone())));
        let mut group = match role {
            Role::Title => heading(0),
            Role::Heading => heading(1),
            Role::Section => heading(2),
            Role::Text => TagGroup::new(Tag::P),
            Role::Label => TagGroup::new(Tag::TH(TableHeaderScope::Row)),
            Role::Answer => TagGroup::new(Tag::TD),
        };
        for identifier in identifiers {
            group.push(identifier);
        }
        match role {
            Role::Label => row = Some(TagGroup::with_children(Tag::TR, vec![group.into()])),
            Role::Answer => {
                let mut cells = row.take().unwrap_or_else(|| TagGroup::new(Tag::TR));
                cells.push(group);
                table.get_or_insert_with(|| TagGroup::new(Tag::Table)).push(cells);
            }
            Role::Title | Role::Heading | Role::Section | Role::Text => {
                put(&mut tree, &mut part, table.take());
                put(&mut tree, &mut part, Some(group));
            }
        }
    }
    put(&mut tree, &mut part, table);
    part.into_iter().for_each(|part| tree.push(part));
    tree
}

/// Puts what is there into the part that is open, or into the whole.
fn put(tree: &mut TagTree, part: &mut Option<TagGroup>, group: Option<TagGroup>) {
    let Some(group) = group else { return };
    match part {
        Some(part) => part.push(group),
        None => tree.push(group),
    }
}

/// Nothing but what stands on the paper: no hour, no device.
fn metadata(about: &About) -> Metadata {
    let metadata = Metadata::new().title(about.title.clone()).language(about.language.to_owned()).creator("Turno".to_owned());
    let Some(printed_on) = about.printed_on else { return metadata };
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let day = DateTime::new(u16::try_from(printed_on.year()).unwrap_or_default());
    metadata.creation_date(day.month(part(printed_on.month())).day(part(printed_on.day())))
}
