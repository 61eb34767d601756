//! Where everything stands: pieces of one line's height, put on pages so that no heading stands alone at a foot.
//!
//! The page is US Letter, with margins that a printer with A4 keeps, too. All lengths are points, 72 to an inch.

use crate::{
    content::{Block, Part},
    face::{Faces, Weight},
    lines::{Line, wrap},
    pages::{Piece, paged},
};

/// Letter, upright.
pub(crate) const PAGE_WIDTH: f32 = 612.0;
/// See `PAGE_WIDTH`.
pub(crate) const PAGE_HEIGHT: f32 = 792.0;
/// Left and right.
pub(crate) const MARGIN: f32 = 58.0;
const WIDTH: f32 = PAGE_WIDTH - 2.0 * MARGIN;
/// The questions' column, and the space beside it.
const LABELS: f32 = 176.0;
const GAP: f32 = 14.0;

/// A QR code's side, 72 mm, and the columns of its groups beside it.
const CODE: f32 = 204.0;
const CODE_COLUMNS: usize = 3;

/// An answer of more lines may go over a page's end.
const LINES_TOGETHER: usize = 8;

/// How letters look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Style {
    pub(crate) size: f32,
    pub(crate) weight: Weight,
    /// 0 is black.
    pub(crate) grey: u8,
    /// From one line to the next.
    pub(crate) leading: f32,
}

const TITLE: Style = Style { size: 17.0, weight: Weight::Bold, grey: 0, leading: 23.0 };
const HEADING: Style = Style { size: 13.0, weight: Weight::Bold, grey: 0, leading: 18.0 };
const ABOVE: Style = Style { size: 8.5, weight: Weight::Regular, grey: 90, leading: 12.0 };
const SECTION: Style = Style { size: 9.0, weight: Weight::Bold, grey: 50, leading: 13.0 };
const TEXT: Style = Style { size: 9.5, weight: Weight::Regular, grey: 30, leading: 13.5 };
const LABEL: Style = Style { size: 9.0, weight: Weight::Regular, grey: 80, leading: 13.4 };
const ANSWER: Style = Style { size: 10.0, weight: Weight::Regular, grey: 0, leading: 13.4 };
const CODE_GROUP: Style = Style { size: 10.0, weight: Weight::Regular, grey: 0, leading: 15.0 };
const REMARK: Style = Style { size: 8.5, weight: Weight::Regular, grey: 90, leading: 13.4 };

/// What a text is, for who hears the paper read out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Heading,
    Section,
    Text,
    Label,
    Answer,
}

/// Something drawn; places are from the piece's left upper corner.
pub(crate) enum Mark {
    /// A line of letters on its base line; it belongs to the text with this number.
    Text { x: f32, y: f32, line: Line, style: Style, text: usize },
    /// A straight line from left to right.
    Rule { x: f32, y: f32, width: f32, thickness: f32, grey: u8 },
    /// A box to put a cross in.
    Tick { x: f32, y: f32, size: f32 },
    /// A line around what is to be cut out.
    CutLine { x: f32, y: f32, width: f32, height: f32 },
    /// A QR code of `squares` by `squares`, row by row, on a side of this length.
    Qr { x: f32, y: f32, side: f32, squares: usize, dark: Vec<bool> },
}

/// The whole paper.
pub(crate) struct Paper {
    /// Pieces with the height at which they begin, page by page.
    pub(crate) pages: Vec<Vec<(f32, Piece)>>,
    /// What each text is, in the order in which they are read, with its words.
    pub(crate) texts: Vec<(Role, String)>,
    /// Where another language begins: at which text, and its tag. Empty where there is one alone.
    pub(crate) languages: Vec<(usize, &'static str)>,
}

impl Paper {
    /// Puts papers behind each other, each in its own language.
    pub(crate) fn joined(papers: Vec<(&'static str, Self)>) -> Self {
        let mut whole = Self { pages: Vec::new(), texts: Vec::new(), languages: Vec::new() };
        for (language, paper) in papers {
            let start = whole.texts.len();
            whole.languages.push((start, language));
            whole.texts.extend(paper.texts);
            whole
                .pages
                .extend(paper.pages.into_iter().map(|page| page.into_iter().map(|(y, piece)| (y, piece.renumbered(start))).collect()));
        }
        whole
    }
}

/// Lays everything out.
pub(crate) fn paper(faces: &Faces, blocks: &[Block]) -> Paper {
    let mut setter = Setter { faces, pieces: Vec::new(), texts: Vec::new() };
    for block in blocks {
        setter.set(block);
    }
    Paper { pages: paged(setter.pieces), texts: setter.texts, languages: Vec::new() }
}

struct Setter<'a> {
    faces: &'a Faces,
    pieces: Vec<Piece>,
    texts: Vec<(Role, String)>,
}

impl Setter<'_> {
    fn set(&mut self, block: &Block) {
        match block {
            Block::Title { text, below } => {
                self.text(text, Role::Title, TITLE, true);
                self.text(below, Role::Text, ABOVE, true);
                self.space(8.0, true);
            }
            Block::Text(text) => {
                self.text(text, Role::Text, TEXT, false);
                self.space(4.0, false);
            }
            Block::Intro(text) => {
                self.space(5.0, true);
                self.text(text, Role::Text, TEXT, true);
            }
            Block::Heading { above, text } => self.heading(above, text),
            Block::Section(text) => {
                self.space(8.0, true);
                self.text(text, Role::Section, SECTION, true);
                self.space(2.0, true);
                self.rule(0.7, 120, true);
            }
            Block::Row { label, answer } => self.row(label, answer),
            Block::Sign { lines, keep } => self.sign(lines, *keep),
            Block::Code { dark, squares, groups } => self.code(dark, *squares, groups),
        }
    }

    fn heading(&mut self, above: &str, text: &str) {
        self.space(22.0, true);
        let first = self.pieces.len();
        if !above.is_empty() {
            self.text(above, Role::Text, ABOVE, true);
        }
        self.text(text, Role::Heading, HEADING, true);
        if let Some(piece) = self.pieces.get_mut(first) {
            piece.bookmark = Some(text.to_owned());
        }
    }

    /// Lines over the whole width.
    fn text(&mut self, text: &str, role: Role, style: Style, keep: bool) {
        let number = self.text_number(role, text);
        let lines = wrap(self.faces.face(style.weight, text), text, style.size, WIDTH);
        for line in lines {
            let mark = Mark::Text { x: 0.0, y: baseline(style), line, style, text: number };
            self.pieces.push(Piece { height: style.leading, keep, marks: vec![mark], ..Piece::default() });
        }
    }

    fn text_number(&mut self, role: Role, text: &str) -> usize {
        self.texts.push((role, text.to_owned()));
        self.texts.len() - 1
    }

    /// The question on the left, the answer on the right, a hairline below.
    fn row(&mut self, label: &str, answer: &[Part]) {
        let number = self.text_number(Role::Label, label);
        let mut labels = self.column(label, LABEL, 0.0, LABELS, number).into_iter();
        let words: Vec<&str> = answer.iter().filter_map(Part::words).collect();
        let number = self.text_number(Role::Answer, &words.join("\n"));
        let mut answers = answer.iter().flat_map(|part| self.part(part, number)).collect::<Vec<_>>().into_iter();
        self.space(2.6, true);
        let count = labels.len().max(answers.len());
        if count <= LINES_TOGETHER {
            let below = |(index, marks): (usize, Vec<Mark>)| marks.into_iter().map(move |mark| mark.lower(ANSWER.leading * index as f32));
            let marks = labels.map(|mark| vec![mark]).enumerate().flat_map(below).chain(answers.enumerate().flat_map(below)).collect();
            self.pieces.push(Piece { height: ANSWER.leading * count as f32, keep: true, marks, ..Piece::default() });
        } else {
            for index in 0..count {
                let marks = labels.next().into_iter().chain(answers.next().unwrap_or_default()).collect();
                // Two lines stay with what is before and after a page's end.
                let keep = index == 0 || index + 2 >= count;
                self.pieces.push(Piece { height: ANSWER.leading, keep, marks, ..Piece::default() });
            }
        }
        self.space(2.6, true);
        self.rule(0.4, 200, false);
    }

    /// The lines of a part of an answer, each with what is drawn on it.
    fn part(&self, part: &Part, number: usize) -> Vec<Vec<Mark>> {
        const TICK: f32 = 8.0;
        let (x, width) = (LABELS + GAP, WIDTH - LABELS - GAP);
        let single = |mark| vec![mark];
        match part {
            Part::Answer(text) => self.column(text, ANSWER, x, width, number).into_iter().map(single).collect(),
            Part::Remark(text) => self.column(text, REMARK, x, width, number).into_iter().map(single).collect(),
            Part::ToMark(text) => {
                let indent = TICK + 6.0;
                let mut lines: Vec<Vec<Mark>> =
                    self.column(text, ANSWER, x + indent, width - indent, number).into_iter().map(single).collect();
                if let Some(first) = lines.first_mut() {
                    first.push(Mark::Tick { x, y: baseline(ANSWER) - TICK + 0.5, size: TICK });
                }
                lines
            }
            // A hand needs two lines' room.
            Part::Line => vec![Vec::new(), vec![Mark::Rule { x, y: ANSWER.leading - 3.0, width, thickness: 0.6, grey: 60 }]],
        }
    }

    fn column(&self, text: &str, style: Style, x: f32, width: f32, number: usize) -> Vec<Mark> {
        let lines = wrap(self.faces.face(style.weight, text), text, style.size, width);
        lines.into_iter().map(|line| Mark::Text { x, y: baseline(ANSWER), line, style, text: number }).collect()
    }

    /// Lines to write on, beside each other, and below each what belongs there.
    fn sign(&mut self, lines: &[(String, f32)], keep: bool) {
        let mut piece = Piece { height: 32.0, keep, ..Piece::default() };
        let (top, mut x) = (piece.height, 0.0);
        let room = WIDTH - GAP * lines.len().saturating_sub(1) as f32;
        for (label, share) in lines {
            let width = room * share;
            piece.marks.push(Mark::Rule { x, y: top - 3.0, width, thickness: 0.6, grey: 60 });
            let number = self.text_number(Role::Text, label);
            let mut y = top;
            for line in wrap(self.faces.face(ABOVE.weight, label), label, ABOVE.size, width) {
                piece.marks.push(Mark::Text { x, y: y + baseline(ABOVE), line, style: ABOVE, text: number });
                y += ABOVE.leading;
            }
            piece.height = piece.height.max(y + 2.0);
            x += width + GAP;
        }
        self.pieces.push(piece);
    }

    /// A QR code, and beside it its groups with their numbers, from top to bottom.
    fn code(&mut self, dark: &[bool], squares: usize, groups: &[String]) {
        self.space(12.0, true);
        let mut marks = vec![Mark::Qr { x: 0.0, y: 0.0, side: CODE, squares, dark: dark.to_vec() }];
        let rows = groups.len().div_ceil(CODE_COLUMNS).max(1);
        let column = (WIDTH - CODE - GAP) / CODE_COLUMNS as f32;
        for (index, group) in groups.iter().enumerate() {
            let (x, y) = (CODE + GAP + column * (index / rows) as f32, CODE_GROUP.leading * (index % rows) as f32);
            let text = format!("{}. {group}", index + 1);
            let number = self.text_number(Role::Text, &text);
            marks.extend(self.column(&text, CODE_GROUP, x, column, number).into_iter().map(|mark| mark.lower(y)));
        }
        self.pieces.push(Piece { height: CODE.max(CODE_GROUP.leading * rows as f32), marks, ..Piece::default() });
        self.space(8.0, false);
    }

    fn space(&mut self, height: f32, keep: bool) {
        self.pieces.push(Piece { height, keep, is_space: true, ..Piece::default() });
    }

    fn rule(&mut self, thickness: f32, grey: u8, keep: bool) {
        let mark = Mark::Rule { x: 0.0, y: 0.0, width: WIDTH, thickness, grey };
        self.pieces.push(Piece { height: thickness, keep, marks: vec![mark], ..Piece::default() });
    }
}

impl Mark {
    fn lower(mut self, by: f32) -> Self {
        match &mut self {
            Self::Text { y, .. } | Self::Rule { y, .. } | Self::Tick { y, .. } | Self::CutLine { y, .. } | Self::Qr { y, .. } => *y += by,
        }
        self
    }
}

impl Part {
    fn words(&self) -> Option<&str> {
        match self {
            Self::Answer(text) | Self::ToMark(text) | Self::Remark(text) => Some(text),
            Self::Line => None,
        }
    }
}

/// Where letters stand in their line: DejaVu Sans reaches up 0.76 and down 0.24 of its size.
pub(crate) fn baseline(style: Style) -> f32 {
    (style.leading - style.size) / 2.0 + style.size * 0.76
}
