//! What is fixed before the number is known: the rules of one draw, the seats, the tickets, and `draw.txt` that names them
//! all by their hashes. Whoever has the SHA-256 of `draw.txt` from before the number came holds the operator to all of it.

use super::{
    beacon::Source,
    lines::{Unreadable, after, exactly, is_hash, read, words},
    proof::Tree,
    seats::{self, SeatLine},
    sha256,
    tickets::{self, PortNames, Ticket},
};
use jiff::{Timestamp, civil::Date};

/// The name of the file that names the others.
pub const FILE: &str = "draw.txt";

const TITLE: &str = "turno-draw 1";

/// The rules of one draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The day of the window, on the operator's clock.
    pub date: Date,
    /// When the window closed.
    pub closed_at: Timestamp,
    /// Of a hundred seats of each port, how many go to the oldest registrations.
    pub oldest_percent: u32,
    /// Seats of each port by which groups that begin on a last seat may overflow.
    pub reserve: u32,
    /// Where the number will come from.
    pub source: Source,
}

/// Everything that a draw depends on but the number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frozen {
    /// The rules.
    pub rules: Rules,
    /// Seats, sorted by port and time.
    pub slots: Vec<SeatLine>,
    /// Tickets, sorted.
    pub tickets: Vec<Ticket>,
    /// The names of the ports in the tickets.
    pub names: PortNames,
}

/// `draw.txt`: the rules and the hashes of the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DrawFile {
    /// The rules.
    pub rules: Rules,
    /// Lines of `seats.txt`.
    pub seat_lines: usize,
    /// SHA-256 of `seats.txt`.
    pub seats: String,
    /// Lines of `tickets.txt`.
    pub ticket_lines: usize,
    /// SHA-256 of `tickets.txt`.
    pub tickets: String,
    /// The root of the tree over the lines of `tickets.txt`, for proofs of single ones.
    pub tickets_root: String,
}

/// The three files that are published before the number is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FrozenFiles {
    /// `draw.txt`.
    pub draw: String,
    /// `seats.txt`.
    pub seats: String,
    /// `tickets.txt`.
    pub tickets: String,
}

impl Frozen {
    /// Freezes them: sorted, so that the same lists are the same files.
    pub fn new(rules: Rules, mut slots: Vec<SeatLine>, mut tickets: Vec<Ticket>, names: PortNames) -> Self {
        slots.sort();
        tickets.sort_by_key(|ticket| ticket.id);
        Self { rules, slots, tickets, names }
    }

    /// The files to publish.
    pub fn files(&self) -> FrozenFiles {
        let seats = seats::write_all(&self.slots);
        let tickets = tickets::write_all(&self.tickets, &self.names);
        let draw = DrawFile {
            rules: self.rules.clone(),
            seat_lines: self.slots.len(),
            seats: sha256(seats.as_bytes()),
            ticket_lines: self.tickets.len(),
            tickets: sha256(tickets.as_bytes()),
            tickets_root: Tree::over(tickets.lines()).root(),
        };
        FrozenFiles { draw: draw.text(), seats, tickets }
    }

    /// Reads the published files. Whether their hashes fit each other is asked by `verify`.
    pub fn read(files: &FrozenFiles) -> Result<Self, Unreadable> {
        let mut names = PortNames::default();
        let tickets = tickets::read_all(&files.tickets, &mut names)?;
        Ok(Self { rules: DrawFile::parse(&files.draw)?.rules, slots: seats::read_all(&files.seats)?, tickets, names })
    }
}

impl DrawFile {
    /// The file.
    pub fn text(&self) -> String {
        let Rules { date, closed_at, oldest_percent, reserve, source } = &self.rules;
        format!(
            "{TITLE}\ndate {date}\nclosed {closed_at}\noldest-percent {oldest_percent}\nreserve {reserve}\n{}\nseats {} {}\ntickets {} {} {}\n",
            source.line(),
            self.seat_lines,
            self.seats,
            self.ticket_lines,
            self.tickets,
            self.tickets_root
        )
    }

    /// Reads the file, which can be written in one way only.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        let lines = read(FILE, text, Some)?;
        let [title, date, closed, percent, reserve, source, seats, tickets] = lines.as_slice() else {
            return Err(Unreadable { file: FILE, line: 0 });
        };
        let parse = || {
            let [seat_lines, seats] = words(after(seats, "seats")?)?;
            let [ticket_lines, tickets, root] = words(after(tickets, "tickets")?)?;
            let rules = Rules {
                date: exactly(after(date, "date")?)?,
                closed_at: exactly(after(closed, "closed")?)?,
                oldest_percent: exactly(after(percent, "oldest-percent")?).filter(|percent| *percent <= 100)?,
                reserve: exactly(after(reserve, "reserve")?)?,
                source: Source::parse(source)?,
            };
            ([seats, tickets, root].into_iter().all(is_hash) && *title == TITLE).then_some(())?;
            Some(Self {
                rules,
                seat_lines: exactly(seat_lines)?,
                seats: seats.to_owned(),
                ticket_lines: exactly(ticket_lines)?,
                tickets: tickets.to_owned(),
                tickets_root: root.to_owned(),
            })
        };
        parse().ok_or(Unreadable { file: FILE, line: 0 })
    }
}
