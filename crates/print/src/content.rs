//! What stands on the paper, from top to bottom: the group's answers, each person's, and where to sign.
//!
//! Refuses to know how it looks (`layout`). No code or key of the group stands here: whoever finds the paper opens nothing.

use crate::{
    face::Faces,
    readable::{date_words, name, readable},
    words::Words,
};
use jiff::civil::Date;
use turno_core::{
    ids::{GroupId, PersonId},
    registration::{
        FieldSpec, Log, Need, PartialDate, Subject,
        check::is_asked,
        field::Asked,
        form::{Section, form},
        person::Person,
    },
};

/// How many characters of a group's id tell two papers apart.
const GROUP_NUMBER_CHARS: usize = 8;

/// Up to so many people sign on one page.
const SIGN_TOGETHER_MAX: usize = 8;

/// What is said of the whole paper.
pub(crate) struct About {
    /// Its language, BCP 47.
    pub(crate) language: &'static str,
    /// Its title.
    pub(crate) title: String,
    /// What stands at the foot of each page; nothing does where it is empty.
    pub(crate) foot: String,
    /// The day on which it was printed, where it is told.
    pub(crate) printed_on: Option<Date>,
}

/// One thing on the paper.
#[derive(Clone)]
pub(crate) enum Block {
    /// The title of the paper, and below it which one it is.
    Title { text: String, below: String },
    /// Words about the paper.
    Text(String),
    /// Words about what follows them.
    Intro(String),
    /// The group, a person, or where to sign; with a line above it.
    Heading { above: String, text: String },
    /// A page of the form: its question.
    Section(String),
    /// A question and its answer.
    Row { label: String, answer: Vec<Part> },
    /// Lines to write on, each with what belongs there and its share of the width. Must what follows stay with it?
    Sign { lines: Vec<(String, f32)>, keep: bool },
    /// A QR code of `squares` by `squares`, row by row, and its letters in groups.
    Code { dark: Vec<bool>, squares: usize, groups: Vec<String> },
}

/// A part of an answer.
#[derive(Clone)]
pub(crate) enum Part {
    /// An answer.
    Answer(String),
    /// One of several answers, to be marked.
    ToMark(String),
    /// Words that are no answer.
    Remark(String),
    /// An empty line to write on.
    Line,
}

/// What is said of the whole paper.
pub(crate) fn about(group: GroupId, words: &Words, printed_on: Date) -> About {
    let group_number: String = group.to_string().chars().take(GROUP_NUMBER_CHARS).collect();
    let printed = date_words(words, PartialDate::of(printed_on)).unwrap_or_default();
    let printed = words.say("registration-paper-printed", &[("date", &printed)]);
    let group = words.say("registration-paper-group", &[("number", &group_number)]);
    About {
        language: words.language,
        title: words.say("registration-paper-title", &[]),
        foot: format!("Turno · {group} · {printed}"),
        printed_on: Some(printed_on),
    }
}

/// Everything on the paper.
pub(crate) fn blocks(faces: &Faces, log: &Log, words: &Words, about: &About, today: Date) -> Vec<Block> {
    let teller = Teller { faces, log, words, today };
    let mut blocks = vec![
        Block::Title { text: about.title.clone(), below: about.foot.clone() },
        Block::Text(words.say("registration-paper-what", &[])),
        Block::Text(words.say("registration-paper-how", &[])),
    ];
    let form = form();
    blocks.push(Block::Heading { above: String::new(), text: words.say("registration-review-group", &[]) });
    teller.tell(Subject::Group, &form.group, &mut blocks);
    let people = log.people();
    for (index, person) in people.iter().enumerate() {
        let (number, count) = (index + 1, people.len());
        let place = words.say("registration-paper-person", &[("number", &number), ("count", &count)]);
        let lead = (log.lead() == Some(*person)).then(|| words.say("registration-person-lead", &[]));
        let above = std::iter::once(place).chain(lead).collect::<Vec<_>>().join(" · ");
        blocks.push(Block::Heading { above, text: name(words, log, *person) });
        teller.tell(Subject::Person(*person), &form.person, &mut blocks);
    }
    teller.signatures(&people, &mut blocks);
    blocks
}

/// Tells answers in the language of the paper.
struct Teller<'a> {
    faces: &'a Faces,
    log: &'a Log,
    words: &'a Words,
    today: Date,
}

impl Teller<'_> {
    fn tell(&self, subject: Subject, sections: &[Section], blocks: &mut Vec<Block>) {
        for section in sections {
            let asked = section.fields.iter().filter(|row| is_asked(self.log, subject, row, self.today));
            // Paper costs a shelter money: what may be left empty, and is, is not printed.
            let asked: Vec<_> = asked.filter(|row| row.need == Need::ToSubmit || self.is_told(subject, row)).collect();
            if asked.is_empty() {
                continue;
            }
            blocks.push(Block::Section(self.words.say(&format!("registration-section-{}", section.id), &[])));
            blocks.extend(asked.into_iter().map(|row| Block::Row {
                label: self.words.say(&format!("registration-field-{}", row.id), &[]),
                answer: self.answer(subject, row),
            }));
        }
    }

    fn is_told(&self, subject: Subject, row: &FieldSpec) -> bool {
        self.log.live(subject, row.number).iter().any(|edit| edit.value.is_answer())
    }

    fn answer(&self, subject: Subject, row: &FieldSpec) -> Vec<Part> {
        let no_answer = || self.words.say("registration-no-answer", &[]);
        let mut live = self.log.conflict(subject, row.number);
        if live.is_empty() {
            let settled = self.log.settled(subject, row.number);
            let Some(answer) = settled.and_then(|value| readable(self.words, self.log, row, value)) else {
                return vec![Part::Remark(no_answer())];
            };
            let remark = self.letters(&[&answer]);
            return std::iter::once(Part::Answer(answer)).chain(remark).collect();
        }
        live.dedup_by(|one, other| one.value == other.value);
        let tell = |edit: &&turno_core::registration::Edit| readable(self.words, self.log, row, &edit.value).unwrap_or_else(no_answer);
        let answers: Vec<String> = live.iter().map(tell).collect();
        let remark = self.letters(&answers.iter().collect::<Vec<_>>());
        let explained = Part::Remark(self.words.say("registration-paper-conflict", &[]));
        answers.into_iter().map(Part::ToMark).chain([explained]).chain(remark).collect()
    }

    /// Room for a hand, where the paper's letters do not suffice.
    fn letters(&self, answers: &[&String]) -> Vec<Part> {
        if answers.iter().all(|answer| self.faces.can_print(answer)) {
            return Vec::new();
        }
        vec![Part::Remark(self.words.say("registration-paper-letters", &[])), Part::Line]
    }

    fn signatures(&self, people: &[PersonId], blocks: &mut Vec<Block>) {
        let words = |id: &str| self.words.say(id, &[]);
        blocks.push(Block::Heading { above: String::new(), text: words("registration-paper-signatures") });
        blocks.push(Block::Intro(words("registration-paper-sign")));
        for person in people.iter().filter(|person| !self.is_child(**person)) {
            let name = name(self.words, self.log, *person);
            let signature = self.words.say("registration-paper-sign-name", &[("name", &name)]);
            let lines = vec![(signature, 0.68), (words("registration-paper-sign-date"), 0.32)];
            blocks.push(Block::Sign { lines, keep: people.len() <= SIGN_TOGETHER_MAX });
        }
        blocks.push(Block::Section(words("registration-paper-helper")));
        blocks.push(Block::Intro(words("registration-paper-helper-read")));
        let (name, language) = (words("registration-paper-helper-name"), words("registration-paper-helper-language"));
        blocks.push(Block::Sign { lines: vec![(name, 0.5), (language, 0.5)], keep: true });
        let (signature, date) = (words("registration-paper-helper-signature"), words("registration-paper-sign-date"));
        blocks.push(Block::Sign { lines: vec![(signature, 0.68), (date, 0.32)], keep: false });
    }

    /// Is the person asked what only children are asked? Core decides who is one; whose age nobody knows may sign.
    fn is_child(&self, person: PersonId) -> bool {
        let subject = Subject::Person(person);
        Person::ROWS.iter().any(|row| row.asked == Asked::Children && is_asked(self.log, subject, row, self.today))
    }
}
