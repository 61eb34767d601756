//! `tickets.txt`: who takes part, one line a group, sorted by ticket. Tells no more of a group than the draw must look at.

use super::lines::{Unreadable, exactly, is_port, read, words};
use crate::{ids::TicketId, ports::PORTS_MAX};
use jiff::civil::Date;
use std::{fmt::Write, ops::RangeInclusive};

/// Its name.
pub const FILE: &str = "tickets.txt";

/// People of one group (design §3).
pub const PEOPLE: RangeInclusive<u32> = 1..=20;

/// One group in the draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its name in this draw.
    pub id: TicketId,
    /// How many people: the whole group.
    pub people: u32,
    /// The week in which the registration was first received, by its Monday: the seniority.
    pub week: Date,
    /// First day that suits.
    pub earliest: Date,
    /// Last day that suits.
    pub latest: Date,
    /// Ports in order of preference, by their number in `PortNames`.
    pub ports: Vec<u8>,
}

/// The names behind the numbers of ports. Numbers are for speed; files have names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PortNames(Vec<String>);

impl PortNames {
    /// The number of a name, a new one where it was not heard before; none when there are too many.
    pub fn number(&mut self, name: &str) -> Option<u8> {
        let place = self.0.iter().position(|known| known == name).unwrap_or_else(|| {
            self.0.push(name.to_owned());
            self.0.len() - 1
        });
        (place < PORTS_MAX).then_some(())?;
        u8::try_from(place).ok()
    }

    /// The name of a number.
    pub fn name(&self, number: u8) -> &str {
        self.0.get(usize::from(number)).map_or("", String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Are there none?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Ticket {
    /// Its line, without the newline: `0f…3a 4 2026-10-05 2026-11-24 2026-12-06 laredo,hidalgo`.
    pub fn line(&self, names: &PortNames) -> String {
        let mut line = String::with_capacity(96);
        // Writing to a string cannot fail.
        let _ = write!(line, "{} {} {} {} {} ", self.id, self.people, self.week, self.earliest, self.latest);
        for (place, port) in self.ports.iter().enumerate() {
            line.push_str(if place == 0 { "" } else { "," });
            line.push_str(names.name(*port));
        }
        line
    }

    /// Reads a line.
    pub fn parse(line: &str, names: &mut PortNames) -> Option<Self> {
        let [id, people, week, earliest, latest, ports] = words(line)?;
        let people = exactly(people).filter(|people| PEOPLE.contains(people))?;
        let (week, earliest, latest) = (exactly(week)?, exactly(earliest)?, exactly(latest)?);
        let number = |port| is_port(port).then(|| names.number(port)).flatten();
        let ports: Vec<u8> = ports.split(',').map(number).collect::<Option<_>>()?;
        let twice = ports.iter().enumerate().any(|(place, port)| ports.iter().skip(place + 1).any(|other| other == port));
        (!twice && earliest <= latest).then_some(())?;
        Some(Self { id: TicketId::parse(id)?, people, week, earliest, latest, ports })
    }
}

/// The file of these tickets.
pub(super) fn write_all(tickets: &[Ticket], names: &PortNames) -> String {
    let mut text = String::with_capacity(tickets.len() * 96);
    for ticket in tickets {
        text.push_str(&ticket.line(names));
        text.push('\n');
    }
    text
}

/// Reads the file; the tickets must be sorted, and none may be there twice.
pub(super) fn read_all(text: &str, names: &mut PortNames) -> Result<Vec<Ticket>, Unreadable> {
    let mut before: Option<TicketId> = None;
    read(FILE, text, |line| {
        let ticket = Ticket::parse(line, names)?;
        let sorted = before.is_none_or(|before| before < ticket.id);
        before = Some(ticket.id);
        sorted.then_some(ticket)
    })
}
