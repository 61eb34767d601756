//! Many phones ask for the last seats at once: never a seat too many, never half a family, and whoever gets none is told why.

use crate::{
    families::Family,
    house::{House, TOMORROW_S},
};
use std::sync::Arc;
use tokio::task::JoinSet;
use turno_core::{Code, ids::ParcelId};
use turno_testkit::Seeded;

/// Phones that ask at once.
const CLIENTS: u8 = 64;

/// How many races are run, unless `TURNO_RACES` says another number.
const RACES: u64 = 12;

/// In each a group asks twice at most, and the server lets one ask three hundred times a minute.
const RACES_BEFORE_TOO_OFTEN: u64 = 100;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn phones_that_race_for_the_last_seats_never_oversell_and_no_family_is_split() {
    let races = std::env::var("TURNO_RACES").ok().and_then(|text| text.parse().ok()).unwrap_or(RACES);
    let mut house = Arc::new(House::open().await);
    house.set_seats("laredo", TOMORROW_S, 0);
    for number in 1..=CLIENTS {
        Family::new(number).prepare(&house).await;
    }
    for seed in 0..races {
        // A server that starts anew has not counted how often each of them asked.
        if seed % RACES_BEFORE_TOO_OFTEN == RACES_BEFORE_TOO_OFTEN - 1 {
            Arc::get_mut(&mut house).unwrap().restart().await;
        }
        race(&house, seed).await;
    }
}

/// One race. At its end everybody gives the seats back.
async fn race(house: &Arc<House>, seed: u64) {
    let mut chance = Seeded::new(seed);
    let seats = 1 + u32::try_from(chance.below(60)).unwrap();
    house.set_seats("laredo", TOMORROW_S, seats);
    let mut asking = JoinSet::new();
    for number in 1..=CLIENTS {
        let (house, people) = (Arc::clone(house), 1 + u32::try_from(chance.below(8)).unwrap());
        let family = Family::new(number);
        let mut wish = family.wish(&["laredo"], people);
        wish.nonce = format!("{seed}-{number}");
        let request = wish.to_parcel(&family.key, &family.phone);
        asking.spawn(async move { (family, request.id, people, house.refusal(&request).await) });
    }
    let (mut seated, mut smallest_refused, mut winners): (u32, u32, Vec<(Family, ParcelId)>) = (0, u32::MAX, Vec::new());
    while let Some(asked) = asking.join_next().await {
        let (family, request, people, refused) = asked.unwrap();
        if let Some(failure) = refused {
            assert!(failure.is(Code::SchedulingNoRoom), "seed {seed}: {failure}");
            let fits: u32 = failure.args["people"].parse().unwrap();
            assert!(fits < people, "seed {seed}: {fits} would fit, and {people} were refused");
            smallest_refused = smallest_refused.min(people);
        } else {
            seated += people;
            winners.push((family, request));
        }
    }
    assert_eq!(house.given("laredo", TOMORROW_S), seated, "seed {seed}: a family is whole");
    assert!(seated <= seats, "seed {seed}: {seated} of {seats}");
    assert!(seats - seated < smallest_refused, "seed {seed}: somebody was refused who would have fitted");
    for (family, request) in winners {
        assert_eq!(house.refusal(&family.withdraw(request)).await, None, "seed {seed}");
    }
    assert_eq!(house.given("laredo", TOMORROW_S), 0, "seed {seed}: every seat came back");
}
