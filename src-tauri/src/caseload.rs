//! The caseload as lines that are found by a few letters. A line is kept in the vault until its family changes.

use crate::{
    clock::Clock,
    ipc::{Caseload, GroupCard, GroupState, GroupStep, Progress, Sending},
    session::Session,
    view::Reading,
};
use serde::{Deserialize, Serialize};
use turno_core::{
    Failure,
    ids::GroupId,
    parcel::cbor,
    registration::search::{finds, folded},
};

/// The number of the question after the whole name.
pub const NAME: u16 = 1;

/// A family's line, with what it is found by.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    /// What is shown.
    pub card: GroupCard,
    /// Everybody's name, folded, in the order of the names: what families are compared by.
    pub people: String,
    /// The day on which it was made: a child may be none the day after.
    day: String,
}

/// The names of a family as one text, whatever their order.
pub fn together(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = names.collect();
    names.sort_unstable();
    names.join(" / ")
}

/// Every line, the family that came last first; those that are locked here behind them. A line that was read once stays in
/// memory while the vault's own is still true.
pub fn lines<'a>(session: &'a mut Session, clock: &Clock) -> Result<Vec<&'a Line>, Failure> {
    let day = session.bundle.window.day_of(clock.now()).to_string();
    let (mut order, mut made) = (Vec::new(), Vec::new());
    for (group, is_kept) in session.vault.cards()? {
        order.push(group);
        let is_true = |line: &Line| is_kept && line.day == day;
        if session.caseload.get(&group).is_some_and(is_true) {
            continue;
        }
        let kept = session.vault.card(group)?.and_then(|form| cbor::decode::<Line>(&form).ok()).filter(is_true);
        let line = match kept {
            Some(line) => line,
            None => {
                let reading = Reading::of(session, clock, group)?;
                let line = Line { card: reading.card(), people: together(reading.names().map(|name| folded(&name))), day: day.clone() };
                made.push((group, cbor::encode(&line)));
                line
            }
        };
        session.caseload.insert(group, line);
    }
    session.vault.keep_cards(&made)?;
    for group in session.vault.locked_groups()? {
        order.push(group);
        session.caseload.insert(group, locked(group, &day));
    }
    Ok(order.iter().filter_map(|group| session.caseload.get(group)).collect())
}

/// The lines that a search and a filter find, from `offset` on, and how many there are in each state.
pub fn part(lines: &[&Line], search: &str, step: Option<GroupStep>, offset: u32, count: u32) -> Caseload {
    let receipt = folded(search);
    let matches = |line: &&&Line| {
        receipt.is_empty()
            || finds(&line.people, search)
            || line.card.state.receipt.as_ref().is_some_and(|known| folded(&known.number).starts_with(&receipt))
    };
    let found: Vec<&Line> = lines.iter().filter(matches).copied().collect();
    let mut caseload = Caseload { cards: Vec::new(), found: 0, all: lines.len() as u32, counts: Default::default() };
    for line in &found {
        *caseload.counts.entry(line.card.state.step).or_default() += 1;
    }
    let shown: Vec<&&Line> = found.iter().filter(|line| step.is_none_or(|step| line.card.state.step == step)).collect();
    caseload.found = shown.len() as u32;
    caseload.cards = shown.into_iter().skip(offset as usize).take(count as usize).map(|line| line.card.clone()).collect();
    caseload
}

fn locked(group: GroupId, day: &str) -> Line {
    let state = GroupState {
        step: GroupStep::Locked,
        sending: Sending::OnThisDevice,
        receipt: None,
        refused: None,
        waiting_parcels: 0,
        waiting_bytes: 0,
        changed_since_sent: false,
    };
    let card = GroupCard {
        id: group.to_string(),
        lead_name: String::new(),
        people: 0,
        progress: Progress { answered: 0, needed: 0 },
        conflicts: 0,
        state,
    };
    Line { card, people: String::new(), day: day.to_owned() }
}
