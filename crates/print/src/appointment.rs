//! An appointment on paper: everything that stands on the screen; or the slip alone, which tells nobody who finds it what it is.

use crate::{
    card::squares,
    content::{About, Block, Part},
    face::{Faces, Weight},
    layout::{self, Mark, PAGE_WIDTH, Paper, Role, Style, baseline},
    lines::wrap,
    pages::Piece,
    readable::date_words,
    words::Words,
};
use jiff::{Timestamp, Zoned, civil::Time, tz::TimeZone};
use turno_core::{
    Code, Failure,
    ports::PortOfEntry,
    registration::PartialDate,
    scheduling::{appointment::Appointment, slip},
};

/// What is told of an appointment.
pub struct Given<'a> {
    /// It, with its slip.
    pub appointment: &'a Appointment,
    /// Its port, where the operator still has it.
    pub port: Option<&'a PortOfEntry>,
    /// The operator's public key.
    pub operator: &'a [u8; 32],
    /// Is nothing that this operator gives real?
    pub practice: bool,
}

impl Given<'_> {
    fn starts_at(&self) -> Result<Zoned, Failure> {
        let moment = Timestamp::from_second(self.appointment.starts_at_s).map_err(|_| Code::AppUnexpected)?;
        Ok(moment.to_zoned(TimeZone::get(&self.appointment.zone).map_err(|_| Code::AppUnexpected)?))
    }
}

/// Everything, in these languages one after another.
pub(crate) fn paper(faces: &Faces, given: &Given<'_>, languages: &[&'static Words]) -> Result<Paper, Failure> {
    let (squares, dark) = squares(&slip::to_text(&given.appointment.slip))?;
    let code = Block::Code { dark, squares, groups: slip::to_groups(&given.appointment.slip, given.operator)? };
    let mut papers = Vec::new();
    for words in languages {
        let title = words.say("scheduling-appointment-title", &[]);
        let mut paper = layout::paper(faces, &blocks(given, words, &title, &code)?);
        // Each begins a page of its own, and stands in the list of contents.
        if let Some((_, first)) = paper.pages.first_mut().and_then(|page| page.first_mut()) {
            first.bookmark = Some(title);
        }
        papers.push((words.language, paper));
    }
    Ok(Paper::joined(papers))
}

fn blocks(given: &Given<'_>, words: &Words, title: &str, code: &Block) -> Result<Vec<Block>, Failure> {
    let Appointment { people, number, .. } = given.appointment;
    let starts_at = given.starts_at()?;
    let port = words.say(&format!("ports-name-{}", given.appointment.port), &[]);
    let hour = hour(words, starts_at.time());
    let day = date_words(words, PartialDate::of(starts_at.date())).unwrap_or_default();
    let row = |label: &str, answer: Vec<String>| Block::Row {
        label: words.say(label, &[]),
        answer: answer.into_iter().map(Part::Answer).collect(),
    };
    let practice = given.practice.then(|| Block::Text(words.say("scheduling-appointment-practice", &[])));
    let mut blocks = vec![Block::Title { text: title.to_owned(), below: words.say("scheduling-slip-names-nobody", &[]) }];
    blocks.extend(practice);
    blocks.push(row("scheduling-appointment-where", vec![port.clone()]));
    blocks
        .push(row("scheduling-appointment-when", vec![day, words.say("scheduling-appointment-hour", &[("hour", &hour), ("port", &port)])]));
    blocks.push(row("scheduling-appointment-who", vec![words.say("scheduling-appointment-people", &[("people", people)])]));
    blocks.push(row("scheduling-appointment-number", vec![number.clone()]));
    if let Some(port) = given.port {
        let facing = words.say("ports-facing", &[("city", &port.facing_city)]);
        let that_day = port.hours.iter().filter(|hours| hours.weekdays.contains(&starts_at.weekday().to_monday_one_offset()));
        let open = that_day.map(|hours| {
            let (opens, closes) = (self::hour(words, hours.opens), self::hour(words, hours.closes));
            words.say("scheduling-slip-open", &[("opens", &opens), ("closes", &closes)])
        });
        blocks.push(row("scheduling-slip-way", std::iter::once(facing).chain(open).collect()));
    }
    blocks.push(Block::Intro(words.say("scheduling-slip-show", &[])));
    blocks.push(code.clone());
    for (heading, texts) in [("scheduling-slip-bring", BRING), ("scheduling-appointment-next", NEXT)] {
        blocks.push(Block::Section(words.say(heading, &[])));
        blocks.extend(texts.iter().map(|text| Block::Text(words.say(text, &[]))));
    }
    Ok(blocks)
}

/// What to bring.
const BRING: &[&str] =
    &["scheduling-slip-bring-everybody", "scheduling-slip-bring-slip", "scheduling-slip-bring-papers", "scheduling-slip-bring-day"];

/// What to do.
const NEXT: &[&str] = &["scheduling-appointment-next-come", "scheduling-slip-check", "scheduling-appointment-next-free"];

/// An hour as the screens write it (`formats.ts`).
fn hour(words: &Words, time: Time) -> String {
    time.strftime(if words.language == "en" { "%-I:%M %p" } else { "%H:%M" }).to_string()
}

/// The slip that tells nothing: its square and its number, to cut out.
pub(crate) fn discreet(faces: &Faces, appointment: &Appointment) -> Result<(Paper, About), Failure> {
    const SIDE: f32 = 170.0;
    const EDGE: f32 = 20.0;
    const NUMBER: Style = Style { size: 14.0, weight: Weight::Bold, grey: 0, leading: 30.0 };
    let (squares, dark) = squares(&slip::to_text(&appointment.slip))?;
    let number = &appointment.number;
    let left = (PAGE_WIDTH - SIDE) / 2.0 - layout::MARGIN;
    let mut marks = vec![Mark::Qr { x: left, y: EDGE, side: SIDE, squares, dark }];
    for line in wrap(faces.face(NUMBER.weight, number), number, NUMBER.size, SIDE) {
        let x = left + (SIDE - line.width) / 2.0;
        marks.push(Mark::Text { x, y: EDGE + SIDE + baseline(NUMBER), line, style: NUMBER, text: 0 });
    }
    let height = 2.0 * EDGE + SIDE + NUMBER.leading / 2.0;
    marks.push(Mark::CutLine { x: left - EDGE, y: 0.0, width: SIDE + 2.0 * EDGE, height });
    let piece = Piece { height, marks, bookmark: Some(number.clone()), ..Piece::default() };
    let paper = Paper { pages: vec![vec![(72.0, piece)]], texts: vec![(Role::Title, number.clone())], languages: Vec::new() };
    Ok((paper, About { language: "en", title: number.clone(), foot: String::new(), printed_on: None }))
}
