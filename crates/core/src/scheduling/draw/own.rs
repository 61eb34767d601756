//! What one phone can check of a draw by itself, without a network: its own ticket, and that nobody chose the number.
//!
//! That the result follows from list and number takes all files (`verify`); here it is left open, and said so.

use super::{
    beacon::{Beacon, Source},
    drawn::DrawnFile,
    frozen::{DrawFile, Rules},
    lines::{Unreadable, exactly, words},
    policy::days_in_draw,
    proof::TicketProof,
    sha256,
    statement::Statement,
    tickets::{PortNames, Ticket},
};
use crate::{
    ids::{ParcelId, TicketId},
    operator::Bundle,
};
use jiff::{Timestamp, civil::Date};
use serde::Serialize;
use ts_rs::TS;

/// A request as the group's own devices keep it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own<'a> {
    /// Its parcel.
    pub request: ParcelId,
    /// Ports in order.
    pub ports: &'a [String],
    /// First day.
    pub earliest: Date,
    /// Last day.
    pub latest: Date,
    /// How many people; none where an older version kept it.
    pub people: Option<u32>,
    /// When the server received it, where that is known.
    pub received_at: Option<Timestamp>,
}

/// What is checked. Fluent id `scheduling-draw-check-<check>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DrawCheck {
    /// The source of the number is the one that this phone knew before the close.
    Named,
    /// The number is what came from there.
    Number,
    /// The ticket was on the list that was closed before.
    Listed,
    /// It stands there as the group asked.
    AsAsked,
    /// The published result says of it what is told here.
    Result,
    /// Everybody's result follows from list and number.
    Whole,
}

/// What came of it. Fluent id `scheduling-draw-check-<check>-<answer>`, `yes` being the words of the check itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DrawAnswer {
    /// It fits.
    Yes,
    /// It does not fit.
    No,
    /// No program can tell: people must look.
    Yourself,
    /// It was not tried here.
    Untried,
}

/// One check and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Checked {
    /// What.
    pub check: DrawCheck,
    /// The answer.
    pub answer: DrawAnswer,
}

/// What the draw meant for the group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[ts(export)]
pub enum OwnOutcome {
    /// It got seats.
    Seated {
        /// At this port.
        port: String,
        /// When, seconds since 1970.
        #[ts(type = "number")]
        starts_at: i64,
    },
    /// It did not, and stands by.
    Standby,
    /// It took no part.
    Absent,
}

/// A draw as one group's phone sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnDraw {
    /// Its rules and lists.
    pub draw: DrawFile,
    /// Its number.
    pub drawn: DrawnFile,
    /// What it meant for the group.
    pub outcome: OwnOutcome,
    /// What was checked, and what came of it.
    pub checks: Vec<Checked>,
}

fn answer(fits: bool) -> DrawAnswer {
    if fits { DrawAnswer::Yes } else { DrawAnswer::No }
}

/// Checks what can be checked here. None while the draw is not made.
pub fn look(bundle: &Bundle, statement: &Statement, proof: Option<&TicketProof>, own: &Own<'_>) -> Result<Option<OwnDraw>, Unreadable> {
    let draw = DrawFile::parse(&statement.draw)?;
    let Some(drawn) = &statement.drawn else { return Ok(None) };
    let drawn = DrawnFile::parse(&drawn.drawn)?;
    let rules = &draw.rules;
    let mut checks = Vec::new();
    let mut check = |check, answer| checks.push(Checked { check, answer });
    let of_this = drawn.draw == sha256(statement.draw.as_bytes());
    check(DrawCheck::Named, answer(Rules::of(bundle, rules.date).is_some_and(|named| named.source == rules.source)));
    check(DrawCheck::Number, number(rules, &drawn, of_this));
    let Some(proof) = proof else {
        // Whoever came in time with a wish that could be served was left out; whoever came later takes part in the next.
        let can_be =
            days_in_draw(bundle, rules, own.earliest, own.latest).is_some() && own.ports.iter().any(|port| bundle.port(port).is_some());
        if can_be && own.received_at.is_some_and(|received_at| received_at <= rules.closed_at) {
            check(DrawCheck::Listed, DrawAnswer::No);
        }
        return Ok(Some(OwnDraw { draw, drawn, outcome: OwnOutcome::Absent, checks }));
    };
    let id = TicketId::of(rules.date, own.request);
    let mut names = PortNames::default();
    let ticket = Ticket::parse(&proof.ticket.line, &mut names).filter(|ticket| ticket.id == id);
    let is_listed = ticket.is_some() && proof.ticket.holds(&draw.tickets_root, draw.ticket_lines);
    check(DrawCheck::Listed, answer(is_listed));
    check(DrawCheck::AsAsked, answer(ticket.is_some_and(|ticket| is_as_asked(bundle, rules, own, &ticket, &names))));
    let outcome = outcome(&proof.result.line, id);
    let in_result = of_this && proof.result.holds(&drawn.result_root, drawn.result_lines);
    check(DrawCheck::Result, answer(outcome.is_some() && in_result));
    Ok(Some(OwnDraw { draw, drawn, outcome: outcome.unwrap_or(OwnOutcome::Absent), checks }))
}

fn number(rules: &Rules, drawn: &DrawnFile, of_this: bool) -> DrawAnswer {
    let seed = drawn.beacon.seed(&rules.source);
    let fits = of_this && seed.is_ok_and(|seed| seed.to_string() == drawn.seed);
    match (&drawn.beacon, &rules.source) {
        (Beacon::Named { .. }, Source::Named { .. }) if fits => DrawAnswer::Yourself,
        (Beacon::Drand { .. } | Beacon::Named { .. }, _) => answer(fits),
    }
}

fn is_as_asked(bundle: &Bundle, rules: &Rules, own: &Own<'_>, ticket: &Ticket, names: &PortNames) -> bool {
    let ports = ticket.ports.iter().map(|port| names.name(*port));
    let wished = own.ports.iter().map(String::as_str).filter(|port| bundle.port(port).is_some());
    let days = days_in_draw(bundle, rules, own.earliest, own.latest);
    ports.eq(wished) && days == Some((ticket.earliest, ticket.latest)) && own.people.is_none_or(|people| people == ticket.people)
}

/// What a line of `result.txt` says of this ticket.
fn outcome(line: &str, id: TicketId) -> Option<OwnOutcome> {
    let rest = line.strip_prefix(&id.to_string())?.strip_prefix(' ')?;
    if rest == "standby" {
        return Some(OwnOutcome::Standby);
    }
    let [_, port, starts_at] = words(rest)?;
    let starts_at: Timestamp = exactly(starts_at)?;
    Some(OwnOutcome::Seated { port: port.to_owned(), starts_at: starts_at.as_second() })
}
