//! What one family's phone finds out by itself: that all is well, and each way in which it would not be.

use crate::draw::{DATE, Day, SETTLED_S, at, beacon, drawing};
use jiff::ToSpan;
use turno_core::{
    operator::Bundle,
    scheduling::{
        draw::{
            beacon::{Beacon, Source},
            own::{DrawAnswer, DrawCheck, Own, OwnDraw, OwnOutcome, look},
            proof::{Proofs, TicketProof},
            statement::{Drawn, Statement},
            verify::AllFiles,
        },
        request::Request,
    },
};
use turno_server::{commands::practice, draws::Made};

struct Seen {
    bundle: Bundle,
    files: AllFiles,
    proof: TicketProof,
    request: Request,
    id: turno_core::ids::ParcelId,
}

impl Seen {
    async fn of(number: usize) -> Self {
        let day = Day::of_requests().await;
        day.tend(SETTLED_S);
        let Made::Now(files) = day.draw(&beacon()).unwrap() else { panic!("drawn") };
        let (_, parcel) = &day.requests[number];
        let (request, _) = Request::from_parcel(parcel).unwrap();
        let proof = Proofs::over(&files).of(turno_core::ids::TicketId::of(DATE, parcel.id)).unwrap();
        let bundle = Bundle::open(&drawing(), &practice::key().unwrap().public()).unwrap();
        Self { bundle, files, proof, request, id: parcel.id }
    }

    fn statement(&self) -> Statement {
        let statistics = serde_json::from_str(&self.files.statistics).unwrap();
        Statement::new(self.files.frozen.draw.clone(), Some(Drawn { drawn: self.files.drawn.drawn.clone(), statistics }))
    }

    fn look(&self, proof: Option<&TicketProof>) -> OwnDraw {
        let own = Own {
            request: self.id,
            ports: &self.request.ports,
            earliest: self.request.earliest,
            latest: self.request.latest,
            people: Some(self.request.people),
            received_at: Some(at(SETTLED_S - 3_600)),
        };
        look(&self.bundle, &self.statement(), proof, &own).unwrap().unwrap()
    }

    /// What does not fit.
    fn wrong(&self) -> Vec<DrawCheck> {
        wrong(&self.look(Some(&self.proof)))
    }
}

fn wrong(seen: &OwnDraw) -> Vec<DrawCheck> {
    seen.checks.iter().filter(|checked| checked.answer == DrawAnswer::No).map(|checked| checked.check).collect()
}

#[tokio::test]
async fn every_family_reads_that_all_is_well_and_what_it_got() {
    for number in 0..crate::draw::SIZES.len() {
        let seen = Seen::of(number).await;
        let found = seen.look(Some(&seen.proof));
        assert!(found.checks.iter().all(|checked| checked.answer == DrawAnswer::Yes), "{:?}", found.checks);
        assert_eq!(found.checks.len(), 5);
        assert_eq!(seen.proof.result.line.ends_with(" standby"), found.outcome == OwnOutcome::Standby);
    }
}

#[tokio::test]
async fn each_thing_that_is_not_as_it_should_be_is_told_by_itself() {
    let seen = Seen::of(0).await;
    let with = |change: &dyn Fn(&mut Seen)| {
        let mut changed = Seen {
            bundle: seen.bundle.clone(),
            files: seen.files.clone(),
            proof: seen.proof.clone(),
            request: seen.request.clone(),
            id: seen.id,
        };
        change(&mut changed);
        changed.wrong()
    };
    assert_eq!(with(&|_| {}), []);
    assert_eq!(with(&|seen| seen.request.people += 1), [DrawCheck::AsAsked]);
    assert_eq!(with(&|seen| seen.request.ports.reverse()), [DrawCheck::AsAsked]);
    assert_eq!(with(&|seen| seen.request.latest = seen.request.latest.checked_sub(1.day()).unwrap()), [DrawCheck::AsAsked]);
    assert_eq!(with(&|seen| seen.bundle.policy.draw.as_mut().unwrap().delay_s += 60), [DrawCheck::Named]);
    assert_eq!(with(&|seen| seen.proof.ticket.place += 1), [DrawCheck::Listed]);
    assert_eq!(with(&|seen| seen.proof.result.beside.clear()), [DrawCheck::Result]);
    // Another family's proof is none.
    assert_eq!(with(&|seen| seen.id.0[0] ^= 1), [DrawCheck::Listed, DrawCheck::AsAsked, DrawCheck::Result]);
    // A number that drand did not sign, and a list that was changed after the statement of the number.
    let seed = |seen: &mut Seen| seen.files.drawn.drawn = seen.files.drawn.drawn.replace("seed f", "seed 0");
    assert_eq!(with(&seed), [DrawCheck::Number]);
    let list = |seen: &mut Seen| seen.files.frozen.draw = seen.files.frozen.draw.replace("reserve 2", "reserve 3");
    assert_eq!(with(&list), [DrawCheck::Number, DrawCheck::Result]);
}

#[tokio::test]
async fn who_was_left_out_reads_it_and_who_came_late_is_not_alarmed() {
    let mut seen = Seen::of(0).await;
    let found = seen.look(None);
    assert_eq!((wrong(&found), found.outcome), (vec![DrawCheck::Listed], OwnOutcome::Absent));
    // A wish whose days are over takes no part, and nobody is to blame.
    (seen.request.earliest, seen.request.latest) = (DATE, DATE);
    assert_eq!(wrong(&seen.look(None)), []);
}

#[tokio::test]
async fn a_named_event_is_for_people_to_look_up() {
    let mut seen = Seen::of(0).await;
    let event = "Lottery of {date}".to_owned();
    seen.bundle.policy.draw.as_mut().unwrap().event = Some(event);
    let source = Source::Named { event: "Lottery of 2023-08-23".to_owned() };
    let outcome = Beacon::Named { outcome: "4 8 15 16 23 42".to_owned() };
    let seed = outcome.seed(&source).unwrap();
    let lines = |text: &str, change: &dyn Fn(&str) -> Option<String>| -> String {
        text.lines().map(|line| format!("{}\n", change(line).unwrap_or_else(|| line.to_owned()))).collect()
    };
    seen.files.frozen.draw =
        lines(&seen.files.frozen.draw, &|line| line.starts_with("drand ").then(|| "named Lottery of 2023-08-23".to_owned()));
    let hash = turno_core::scheduling::draw::sha256(seen.files.frozen.draw.as_bytes());
    seen.files.drawn.drawn = lines(&seen.files.drawn.drawn, &|line| {
        let name = line.split(' ').next()?;
        [("drand", "named 4 8 15 16 23 42".to_owned()), ("draw", format!("draw {hash}")), ("seed", format!("seed {seed}"))]
            .into_iter()
            .find_map(|(its, new)| (its == name).then_some(new))
    });
    let found = seen.look(Some(&seen.proof));
    let answer = |check| found.checks.iter().find(|checked| checked.check == check).unwrap().answer;
    assert_eq!((answer(DrawCheck::Named), answer(DrawCheck::Number)), (DrawAnswer::Yes, DrawAnswer::Yourself));
}
