//! What was measured, as tables, and whether Turno is where it has to be.

use crate::{Done, traffic::Traffic};
use turno_core::{
    parcel::{compact, log},
    registration::{Edit, Log},
};
use turno_testkit::invented::{days_edits, family, group_key};

/// One peer's figures.
pub struct Measured {
    /// What a reader calls it.
    pub name: &'static str,
    /// What the family and the edits came to in the format alone, where the peer has such a thing.
    pub payload: [Option<usize>; 2],
    /// The three scenes.
    pub scenes: [Traffic; 3],
}

impl Measured {
    /// All bytes of the family and of the day's edits: what a family costs its phone.
    fn first_two(&self, bytes: impl Fn(&Traffic) -> usize) -> usize {
        self.scenes.iter().take(2).map(bytes).sum()
    }
}

/// The scenes, as one says them.
const SCENES: [&str; 3] = ["1. a family of five, new to the server", "2. the day's 14 edits", "3. a second device fetches the family"];

/// What the name of a row begins with that no one could use, only compare.
pub const FLOOR: &str = "floor";

/// How far ahead of PouchDB Turno has to be.
const AHEAD_OF_POUCHDB: usize = 10;

/// Families over which the payloads are looked at beside their budgets; odd seeds, as the measured one.
const FAMILIES: u64 = 201;

/// Prints what crossed the network, scene by scene, and the first two together.
pub fn print(log: &Log, edits: &[Edit], measured: &[Measured]) {
    let (people, answers) = (log.people().len(), log.len());
    let edits = edits.len();
    println!(
        "\nA family of {people}, {answers} answers; {edits} edits. TLS 1.3, HTTP/1.1, a new connection in every scene; who comes back takes the TLS session up again."
    );
    for (number, scene) in SCENES.iter().enumerate() {
        println!("\n{scene}\n");
        println!("{:<28} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8} {:>8}", "bytes", "format", "up", "down", "hello up", "down", "total", "trips");
        for one in measured {
            let Some(traffic) = one.scenes.get(number) else { continue };
            let format = one.payload.get(number).copied().flatten().map_or("-".to_owned(), |bytes| bytes.to_string());
            let Traffic { handshake_up, handshake_down, up, down, exchanges, .. } = traffic;
            print!("{:<28} {format:>8} {up:>8} {down:>8} {handshake_up:>8} {handshake_down:>8}", one.name);
            println!(" {:>8} {exchanges:>8}", traffic.total());
        }
    }
    println!("\n1. and 2. together\n");
    println!("{:<28} {:>10} {:>8} {:>16} {:>8}", "", "bytes", "x Turno", "with handshakes", "x Turno");
    for one in measured {
        print!("{:<28}", one.name);
        for (bytes, width) in [(Traffic::without_handshake as fn(&Traffic) -> usize, 10), (Traffic::total, 16)] {
            let (own, turnos) = (one.first_two(bytes), measured.first().map_or(1, |turno| turno.first_two(bytes)));
            print!(" {own:>width$} {:>8.1}", own as f64 / turnos.max(1) as f64);
        }
        println!();
    }
}

/// Prints the payloads of many families beside their budgets (design §11), and says whether the median family keeps them.
pub fn budgets() -> Done<bool> {
    let mut all_kept = true;
    let mut figures: [Vec<usize>; 4] = Default::default();
    for seed in (0..FAMILIES).map(|number| 2 * number + 1) {
        let log = family(seed, 5);
        let (all, day): (Vec<Edit>, _) = (log.edits().cloned().collect(), days_edits(&log, seed, 14));
        let text = |edits: &[Edit]| compact::encode(edits).map(|bytes| bytes.len()).map_err(|code| code.as_str());
        let sealed =
            |edits: &[Edit]| log::seal(&group_key(7), edits, [0; 24]).map(|parcel| parcel.bytes.len()).map_err(|code| code.as_str());
        for (figure, bytes) in figures.iter_mut().zip([text(&all)?, sealed(&all)?, text(&day)?, sealed(&day)?]) {
            figure.push(bytes);
        }
    }
    println!("\nTurno's payloads alone, {FAMILIES} families\n");
    println!("{:<44} {:>8} {:>8} {:>8} {:>8}  outcome", "bytes", "budget", "least", "median", "most");
    let names = [
        ("family of 5, text", Some(640)),
        ("family of 5, signed and sealed", Some(1_000)),
        ("14 edits, text", None),
        ("14 edits, signed and sealed", Some(400)),
    ];
    for ((name, budget), figure) in names.iter().zip(&mut figures) {
        figure.sort_unstable();
        let at = |place: usize| figure.get(place).copied().unwrap_or_default();
        let (least, median, most) = (at(0), at(figure.len() / 2), at(figure.len().saturating_sub(1)));
        let kept = budget.is_none_or(|budget| median <= budget);
        all_kept &= kept;
        let outcome = budget.map_or("", |_| if kept { "PASS" } else { "OVER" });
        println!(
            "{name:<44} {:>8} {least:>8} {median:>8} {most:>8}  {outcome}",
            budget.map_or("-".to_owned(), |budget| budget.to_string())
        );
    }
    Ok(all_kept)
}

/// Is Turno ahead of each, and far ahead of the one that does as much? Handshakes count: they are on the wire.
pub fn judge(measured: &[Measured]) -> bool {
    let Some((turno, others)) = measured.split_first() else { return false };
    println!();
    let mut is_ahead = true;
    for other in others.iter().filter(|other| !other.name.starts_with(FLOOR)) {
        let wanted = if other.name.starts_with("PouchDB") { AHEAD_OF_POUCHDB } else { 1 };
        let (own, its) = (turno.first_two(Traffic::total), other.first_two(Traffic::total));
        let kept = own * wanted < its;
        is_ahead &= kept;
        let (outcome, many) = (if kept { "PASS" } else { "BEHIND" }, if wanted == 1 { String::new() } else { format!("{wanted} times ") });
        println!("{outcome:<8} Turno {own} bytes, {} {its}; wanted: {many}less", other.name);
    }
    is_ahead
}
