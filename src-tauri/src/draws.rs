//! Draws as a group's device keeps them: the operator's signed word and the proof of the own ticket. Fetched once, checked
//! again without a network every time somebody looks.

use crate::{
    asked::Asked,
    clock::Clock,
    ipc::DrawView,
    session::{Session, note},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use turno_core::{
    Code, Failure,
    ids::{GroupId, TicketId},
    parcel::cbor,
    scheduling::draw::{
        own::{Checked, DrawAnswer, DrawCheck, Own, OwnDraw, look},
        proof::TicketProof,
        sha256,
        statement::Statement,
        verify::{AllFiles, verify},
    },
    sync::news::KeptRequest,
};

/// How often a draw that is not made yet is asked for.
const ASK_EVERY_S: i64 = 15 * 60;

/// A draw as it is kept beside the group.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeptDraw {
    /// Its date.
    pub date: Date,
    /// The request that took part, or did not.
    pub request: turno_core::ids::ParcelId,
    /// The statement as it came.
    pub statement: Vec<u8>,
    /// The proof of the ticket; none where it took no part.
    pub proof: Option<TicketProof>,
    /// Was all of it drawn again here, and did it come out the same?
    pub whole: Option<bool>,
}

/// What is to be fetched for one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// For whom.
    pub group: GroupId,
    /// Its request.
    pub request: turno_core::ids::ParcelId,
    /// Of which date.
    pub date: Date,
}

impl Wanted {
    /// The ticket to ask for.
    pub fn ticket(&self) -> TicketId {
        TicketId::of(self.date, self.request)
    }
}

impl Session {
    /// The request of a group that stands or was served, and the draw that it waits for or that served it.
    fn in_draw(&self, group: GroupId, now: Timestamp) -> Result<Option<(KeptRequest, Date)>, Failure> {
        let Some(policy) = &self.bundle.policy.draw else { return Ok(None) };
        let asked = Asked::of(self, group)?;
        let Some(request) = asked.standing() else { return Ok(None) };
        if asked.is_answered() {
            return Ok(asked.given().and_then(|appointment| appointment.draw).map(|date| (request, date)));
        }
        // Not before the number can be known.
        let known = now.saturating_sub(SignedDuration::from_secs(policy.delay_s)).unwrap_or(now);
        Ok(self.bundle.window.last_closed(known).map(|date| (request, date)))
    }

    /// The draws to ask for now: every group's newest, until it is here.
    pub fn draws_wanted(&self, clock: &Clock) -> Result<Vec<Wanted>, Failure> {
        let now = clock.now();
        let asked: Option<i64> = self.vault.note(None, note::DRAWS_ASKED)?.and_then(|bytes| cbor::decode(&bytes).ok());
        // A clock that was set back must not put it off for years.
        let was_asked = asked.is_some_and(|asked| (asked..asked + ASK_EVERY_S).contains(&now.as_second()));
        let mut wanted = Vec::new();
        for group in self.vault.groups()? {
            let Some((request, date)) = self.in_draw(group, now)? else { continue };
            let is_here = self.kept_draw(group)?.is_some_and(|kept| (kept.date, kept.request) == (date, request.parcel));
            // A request that was made after the close takes part in the next draw.
            let closed_at = self.bundle.window.of_day(date).map_or(Timestamp::MIN, |(_, closes_at)| closes_at);
            // Whoever was offered a place knows that the draw is made, and asks at once.
            let is_due = !was_asked || Asked::of(self, group)?.is_answered();
            if is_due && !is_here && request.made_at_s <= closed_at.as_second() {
                wanted.push(Wanted { group, request: request.parcel, date });
            }
        }
        Ok(wanted)
    }

    /// The draws were asked for.
    pub fn draws_were_asked(&mut self, clock: &Clock) -> Result<(), Failure> {
        self.vault.set_note(None, note::DRAWS_ASKED, &cbor::encode(&clock.now().as_second()))
    }

    /// The draw that is kept for a group.
    pub fn kept_draw(&self, group: GroupId) -> Result<Option<KeptDraw>, Failure> {
        self.read_note(group, note::DRAW)
    }

    /// Keeps a draw that is made.
    pub fn keep_draw(&mut self, wanted: &Wanted, statement: Vec<u8>, proof: Option<TicketProof>) -> Result<(), Failure> {
        let kept = KeptDraw { date: wanted.date, request: wanted.request, statement, proof, whole: None };
        self.vault.set_note(Some(wanted.group), note::DRAW, &cbor::encode(&kept))
    }

    /// Draws all of it again from the files, and keeps what came of it.
    pub fn check_whole(&mut self, group: GroupId, files: &AllFiles, operator: &[u8; 32]) -> Result<(), Failure> {
        let Some(mut kept) = self.kept_draw(group)? else { return Ok(()) };
        let statement = Statement::open(&kept.statement, operator)?;
        let is_stated = statement.draw == files.frozen.draw && statement.drawn.is_some_and(|drawn| drawn.drawn == files.drawn.drawn);
        kept.whole = Some(is_stated && verify(files).is_ok());
        self.vault.set_note(Some(group), note::DRAW, &cbor::encode(&kept))
    }

    /// The draw of a group, checked now from what is here. None where there is none.
    pub fn draw_view(&self, group: GroupId, operator: &[u8; 32]) -> Result<Option<DrawView>, Failure> {
        let (Some(kept), Some(request)) = (self.kept_draw(group)?, Asked::of(self, group)?.standing()) else {
            return Ok(None);
        };
        if kept.request != request.parcel {
            return Ok(None);
        }
        let statement = Statement::open(&kept.statement, operator)?;
        let day = |text: &str| text.parse::<Date>().map_err(|_| Failure::new(Code::SchedulingDrawUnreadable));
        let own = Own {
            request: request.parcel,
            ports: &request.ports,
            earliest: day(&request.earliest)?,
            latest: day(&request.latest)?,
            people: request.people,
            received_at: request.received_at_s.and_then(|second| Timestamp::from_second(second).ok()),
        };
        let seen = look(&self.bundle, &statement, kept.proof.as_ref(), &own).map_err(|_| Code::SchedulingDrawUnreadable)?;
        let (Some(OwnDraw { draw, drawn, outcome, mut checks }), Some(ended)) = (seen, statement.drawn) else { return Ok(None) };
        let whole = kept.whole.map_or(DrawAnswer::Untried, |same| if same { DrawAnswer::Yes } else { DrawAnswer::No });
        checks.push(Checked { check: DrawCheck::Whole, answer: whole });
        let figures = ended.statistics;
        Ok(Some(DrawView {
            date: draw.rules.date.to_string(),
            outcome,
            checks,
            source: draw.rules.source.into(),
            came_out: drawn.beacon.into(),
            hash: sha256(statement.draw.as_bytes()),
            files_bytes: u32::try_from(draw.ticket_lines * BYTES_A_TICKET).unwrap_or(u32::MAX),
            people: request.people,
            tickets: figures.tickets,
            seated: figures.sizes.iter().map(|size| size.seated).sum(),
            sizes: figures.sizes,
            waits: figures.waits,
            waiting: figures.waiting,
        }))
    }
}

/// About how many bytes of the files are one ticket's: its lines in the list and in the result.
const BYTES_A_TICKET: usize = 160;

#[cfg(test)]
mod tests;
