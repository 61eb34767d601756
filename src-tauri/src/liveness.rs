//! Checks of faces that are under way on this phone, and how they ended. In memory alone, and gone when Turno is locked.

use std::time::Duration;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId},
    liveness::{AdultLiveness, LivenessMethod, LivenessResult},
};
use turno_face::{
    Finder, hashes,
    liveness::{Event, How, Outcome, Saying, Session},
};
use turno_vault::random;

/// A result counts for so long: presence is not older either.
pub const COUNTS_FOR: Duration = Duration::from_secs(600);

/// What is known of faces.
#[derive(Debug, Default)]
pub struct Checks {
    running: Option<Running>,
    done: Vec<Done>,
}

/// One check.
#[derive(Debug)]
pub struct Running {
    group: GroupId,
    person: PersonId,
    session: Session,
    finder: Finder,
    begun: Duration,
}

#[derive(Debug)]
struct Done {
    group: GroupId,
    person: PersonId,
    result: AdultLiveness,
    at: Duration,
}

impl Running {
    fn new(group: GroupId, person: PersonId, now: Duration) -> Result<Self, Failure> {
        Ok(Self { group, person, session: Session::new(random()?), finder: Finder::new()?, begun: now })
    }

    fn at_ms(&self, now: Duration) -> u64 {
        u64::try_from(now.saturating_sub(self.begun).as_millis()).unwrap_or(u64::MAX)
    }

    /// A frame of the camera that came at `now`: it is looked at here, and gone.
    pub fn see(&mut self, jpeg: &[u8], now: Duration) -> Result<Saying, Failure> {
        let faces = self.finder.see_file(jpeg)?;
        Ok(self.session.handle(&Event::Frame { at_ms: self.at_ms(now), faces }))
    }
}

impl Checks {
    /// Begins with a person, or goes on after something else came between.
    pub fn begin(&mut self, group: GroupId, person: PersonId, now: Duration) -> Result<Saying, Failure> {
        let goes_on = |one: &Running| one.group == group && one.person == person && now.saturating_sub(one.begun) < COUNTS_FOR;
        if !self.running.as_ref().is_some_and(goes_on) {
            self.running = Some(Running::new(group, person, now)?);
        }
        self.again(now)
    }

    /// The step that is asked begins anew.
    pub fn again(&mut self, now: Duration) -> Result<Saying, Failure> {
        self.handle(now, |at_ms| Event::Again { at_ms })
    }

    /// Another step instead of the one that is asked.
    pub fn skip(&mut self, now: Duration) -> Result<Saying, Failure> {
        let saying = self.handle(now, |at_ms| Event::Skip { at_ms });
        self.settle(now);
        saying
    }

    fn handle(&mut self, now: Duration, event: impl FnOnce(u64) -> Event) -> Result<Saying, Failure> {
        let running = self.running.as_mut().ok_or(Code::LivenessNotBegun)?;
        let at_ms = running.at_ms(now);
        Ok(running.session.handle(&event(at_ms)))
    }

    /// Takes the check out, to look at a frame while others may ask the app for something else.
    pub fn take(&mut self) -> Result<Running, Failure> {
        self.running.take().ok_or_else(|| Code::LivenessNotBegun.into())
    }

    /// Puts it back, unless another one was begun.
    pub fn put_back(&mut self, running: Running, now: Duration) {
        self.running.get_or_insert(running);
        self.settle(now);
    }

    /// Keeps how it ended, once it has.
    fn settle(&mut self, now: Duration) {
        let Some(running) = &self.running else { return };
        if running.session.report().is_some_and(|report| report.outcome == Outcome::Passed) {
            let (group, person) = (running.group, running.person);
            self.keep(group, person, LivenessMethod::Challenge, now);
        }
    }

    /// Somebody says for this person that a live one is there: the phone, a helper, or in the end a person at the port.
    pub fn keep(&mut self, group: GroupId, person: PersonId, method: LivenessMethod, now: Duration) {
        let running = self.running.take_if(|one| one.group == group && one.person == person);
        let tries = running.and_then(|running| running.session.report()).map(|report| report.tries).unwrap_or_default();
        let done = tries.last().into_iter().flat_map(|last| &last.steps).filter(|(_, how)| *how == How::Done);
        let name = |step| serde_json::to_value(step).ok()?.as_str().map(str::to_owned);
        let result = AdultLiveness {
            method,
            tries: tries.len() as u8,
            steps: done.filter_map(|(step, _)| name(*step)).collect(),
            models: hashes().map(str::to_owned).to_vec(),
        };
        self.done.retain(|one| (one.group, one.person) != (group, person));
        self.done.push(Done { group, person, result, at: now });
    }

    /// How it ended for this person; none where it did not, or too long ago.
    pub fn of(&self, group: GroupId, person: PersonId, now: Duration) -> Option<&AdultLiveness> {
        let counts = |one: &&Done| (one.group, one.person) == (group, person) && now.saturating_sub(one.at) < COUNTS_FOR;
        self.done.iter().find(counts).map(|one| &one.result)
    }

    /// The same of all these adults, for presence; none while one of them is missing.
    pub fn of_all(&self, group: GroupId, adults: &[PersonId], now: Duration) -> Option<LivenessResult> {
        let each: Option<Vec<_>> = adults.iter().map(|person| self.of(group, *person, now).cloned()).collect();
        // In an order that tells nobody who was first.
        let mut each = each.filter(|each| !each.is_empty())?;
        each.sort_by(|one, other| format!("{one:?}").cmp(&format!("{other:?}")));
        Some(LivenessResult::Adults(each))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Duration = Duration::from_secs(1_000);
    const GROUP: GroupId = GroupId([7; 32]);
    const PEOPLE: [PersonId; 2] = [PersonId([1; 4]), PersonId([2; 4])];

    #[test]
    fn every_adult_is_asked_and_no_result_outlives_its_ten_minutes() {
        let mut checks = Checks::default();
        checks.keep(GROUP, PEOPLE[0], LivenessMethod::PortDecides, AT);
        assert!(checks.of_all(GROUP, &PEOPLE, AT).is_none());
        checks.keep(GROUP, PEOPLE[1], LivenessMethod::PortDecides, AT + Duration::from_secs(60));
        let Some(LivenessResult::Adults(each)) = checks.of_all(GROUP, &PEOPLE, AT + Duration::from_secs(599)) else { panic!("both") };
        assert_eq!((each.len(), each[0].tries), (2, 0));
        assert!(checks.of_all(GROUP, &PEOPLE, AT + COUNTS_FOR).is_none(), "the first one is too old");
        assert!(checks.of_all(GroupId([8; 32]), &PEOPLE, AT).is_none(), "another group's count for nothing");
    }

    #[test]
    fn a_check_goes_on_where_it_was_and_another_person_begins_anew() {
        let mut checks = Checks::default();
        assert!(checks.skip(AT).unwrap_err().is(Code::LivenessNotBegun));
        checks.begin(GROUP, PEOPLE[0], AT).unwrap();
        let running = checks.take().unwrap();
        assert!(checks.again(AT).unwrap_err().is(Code::LivenessNotBegun), "one frame at a time");
        checks.begin(GROUP, PEOPLE[1], AT).unwrap();
        checks.put_back(running, AT);
        assert_eq!(checks.take().unwrap().person, PEOPLE[1], "what was begun meanwhile stays");
    }

    #[test]
    fn a_frame_that_is_no_picture_costs_nothing() {
        let mut running = Running::new(GROUP, PEOPLE[0], AT).unwrap();
        assert!(running.see(b"no picture", AT).is_err());
        assert!(running.session.report().is_none());
    }
}
