//! Kills apps, two at a time, at moments that follow from chance, and adds up what was lost.

use crate::{
    app::{self, App, Talk},
    family::Device,
    server::Server,
};
use std::{
    path::Path,
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};
use turno_testkit::{Folder, Seeded};

/// As many at a time as the smallest machine has cores.
const LANES: usize = 2;

/// Devices that a lane starts in turn: a server answers one family 120 times in a minute only.
const DEVICES: usize = 12;

/// How often a device is looked into between two kills; always at the end.
const LOOK_EVERY: usize = 10;

/// Longest time for starting and unlocking at which is aimed, in microseconds.
const START_US_MAX: u64 = 120_000;

/// Longest time after an answer, in microseconds: a command, and what the driver does after it.
const AFTER_US_MAX: u64 = 12_000;

/// When an answer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acknowledged {
    /// Once the app says so.
    ByTheApp,
    /// Before the app has heard of it: the planted fault.
    WhenAsked,
}

/// What became of everything.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Kills before the profile was open.
    pub kills_early: usize,
    /// Kills while answers were given.
    pub kills_late: usize,
    /// Acknowledged answers.
    pub answers: usize,
    /// Edits at the server.
    pub at_the_server: usize,
    /// Submissions at the server.
    pub submissions: usize,
    /// Acknowledged, and not there.
    pub lost: usize,
    /// Vaults that did not open, or were not whole.
    pub broken: usize,
    /// Edits or submissions that happened twice.
    pub doubled: usize,
}

/// Kills the app so often.
pub fn drill(name: &str, kills: usize, acknowledged: Acknowledged) -> Outcome {
    let folder = Folder::new(name).unwrap();
    let server = Server::start(folder.path());
    thread::scope(|scope| {
        let (server, folder) = (&server, folder.path());
        let lanes: Vec<_> = (0..LANES).map(|lane| scope.spawn(move || run(lane, kills / LANES, folder, server, acknowledged))).collect();
        lanes.into_iter().map(|lane| lane.join().unwrap()).fold(Outcome::default(), Outcome::and)
    })
}

fn run(lane: usize, kills: usize, folder: &Path, server: &Server, acknowledged: Acknowledged) -> Outcome {
    let mut dice = Seeded::new(lane as u64 + 1);
    let mut outcome = Outcome::default();
    let mut devices: Vec<Device> = (0..DEVICES).map(|number| Device::make(folder.join(format!("{lane}-{number}")))).collect();
    for number in 0..kills {
        let device = &mut devices[number % DEVICES];
        kill(device, server, &mut dice, acknowledged, &mut outcome);
        if number / DEVICES % LOOK_EVERY == LOOK_EVERY - 1 {
            device.look(&mut outcome);
        }
    }
    devices.iter().for_each(|device| device.compare(server, &mut outcome));
    outcome
}

/// Starts the app, lets it work, and kills it: often while it starts or unlocks, else after some answers and a little more.
fn kill(device: &mut Device, server: &Server, dice: &mut Seeded, acknowledged: Acknowledged, outcome: &mut Outcome) {
    let early = dice.chance(35);
    let answers = dice.below(8) as usize;
    let wait = Duration::from_micros(dice.below(if early { START_US_MAX } else { AFTER_US_MAX }));
    let mut words = Seeded::new(dice.any());
    let App { mut child, mut talk } = app::start(&device.data, &server.address);
    let (told, heard) = mpsc::channel();
    let too_early = acknowledged == Acknowledged::WhenAsked;
    let opened = thread::scope(|scope| {
        let talking = scope.spawn(move || {
            let opened = unlock(&mut talk);
            if opened == Opened::Yes {
                let _ = told.send(());
                device.fill_in(&mut talk, &mut words, too_early, &told);
            }
            opened
        });
        wait_for(&heard, if early { 0 } else { answers + 1 }, wait);
        child.kill().unwrap();
        child.wait().unwrap();
        talking.join().unwrap()
    });
    outcome.broken += usize::from(opened == Opened::Broken);
    *(if opened == Opened::Yes { &mut outcome.kills_late } else { &mut outcome.kills_early }) += 1;
}

/// Returns so long after so many answers, or at once when there will be no more.
fn wait_for(heard: &Receiver<()>, answers: usize, then: Duration) {
    if (0..answers).all(|_| heard.recv().is_ok()) {
        let start = Instant::now();
        while heard.recv_timeout(then.saturating_sub(start.elapsed())).is_ok() {}
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opened {
    Yes,
    /// Killed before, or it has to wait: a kill in the middle of unlocking counts as a wrong PIN.
    No,
    Broken,
}

fn unlock(talk: &mut Talk) -> Opened {
    match app::unlock(talk) {
        None => Opened::No,
        Some(Ok(_)) => Opened::Yes,
        Some(Err(failure)) if failure["code"] == "vault-pin-wait" => Opened::No,
        Some(Err(failure)) => {
            println!("the vault does not open: {failure}");
            Opened::Broken
        }
    }
}

impl Outcome {
    fn and(self, other: Self) -> Self {
        Self {
            kills_early: self.kills_early + other.kills_early,
            kills_late: self.kills_late + other.kills_late,
            answers: self.answers + other.answers,
            at_the_server: self.at_the_server + other.at_the_server,
            submissions: self.submissions + other.submissions,
            lost: self.lost + other.lost,
            broken: self.broken + other.broken,
            doubled: self.doubled + other.doubled,
        }
    }
}
