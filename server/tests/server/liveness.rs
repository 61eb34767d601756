//! An operator who asks for the check of a face: what goes without it is refused, and every way there is to it counts alike.

use crate::{
    families::Family,
    house::{House, OPEN_S, TOMORROW_S, bundle},
};
use turno_core::{
    Code,
    ids::ParcelId,
    keys::DeviceKey,
    liveness::{AdultLiveness, Attestation, LivenessMethod, LivenessResult},
    parcel::Parcel,
    scheduling::{confirm::Confirm, presence::Presence},
};
use turno_server::commands::practice;

async fn asking_house() -> House {
    let (mut bundle, key) = (bundle(), practice::key().unwrap());
    bundle.policy.liveness_required = true;
    House::with(bundle.to_bytes(&key.public(), |message| key.sign(message)), OPEN_S).await
}

fn one(method: LivenessMethod) -> LivenessResult {
    let steps = ["turn_right", "close_eyes", "open_mouth"].map(str::to_owned).to_vec();
    LivenessResult::Adults(vec![AdultLiveness { method, tries: 1, steps, models: vec!["5a".repeat(32)] }])
}

/// What a helper beside this family signs.
fn attested(family: &Family, coarse_at_s: i64) -> LivenessMethod {
    let asked = Attestation { group: family.id(), phone: family.phone.public(), coarse_at_s };
    LivenessMethod::HelperAttests(asked.to_answer(&DeviceKey::from_bytes([0x77; 32])))
}

fn presence(family: &Family, liveness: LivenessResult) -> Presence {
    Presence { liveness, ..family.wish(&[], 0).presence }
}

fn request(family: &Family, liveness: LivenessResult) -> Parcel {
    let mut wish = family.wish(&["laredo"], 2);
    wish.presence.liveness = liveness;
    wish.to_parcel(&family.key, &family.phone)
}

#[tokio::test]
async fn a_request_without_the_check_of_a_face_is_refused_and_every_way_to_it_counts_alike() {
    let house = asking_house().await;
    house.set_seats("laredo", TOMORROW_S, 20);
    let families: Vec<Family> = (1..=4).map(Family::new).collect();
    for family in &families {
        family.prepare(&house).await;
    }
    let [first, second, third, other] = families.as_slice() else { panic!("four") };
    let made_s = presence(first, LivenessResult::NotAsked).coarse_at_s;
    let wrong = [
        LivenessResult::NotAsked,
        LivenessResult::Adults(Vec::new()),
        one(attested(other, made_s)),
        one(attested(first, made_s - 3_600)),
        one(LivenessMethod::HelperAttests("TURNO-SAY-YES".to_owned())),
    ];
    for liveness in wrong {
        let refusal = house.refusal(&request(first, liveness.clone())).await;
        assert!(refusal.is_some_and(|refusal| refusal.is(Code::SchedulingLivenessMissing)), "{liveness:?}");
    }
    assert_eq!(house.given("laredo", TOMORROW_S), 0);
    let ways = [(first, LivenessMethod::Challenge), (second, LivenessMethod::PortDecides), (third, attested(third, made_s))];
    for (family, method) in ways {
        assert_eq!(house.refusal(&request(family, one(method.clone()))).await, None, "{method:?}");
    }
    assert_eq!(house.given("laredo", TOMORROW_S), 6);
}

#[tokio::test]
async fn an_offer_is_not_confirmed_without_it_either() {
    let house = asking_house().await;
    let family = Family::new(1);
    family.prepare(&house).await;
    let confirm = |liveness| {
        let confirm = Confirm { group: family.id(), request: ParcelId([3; 32]), presence: presence(&family, liveness) };
        confirm.to_parcel(&family.key, &family.phone)
    };
    assert!(house.refusal(&confirm(LivenessResult::NotAsked)).await.unwrap().is(Code::SchedulingLivenessMissing));
    // With it only the offer itself is missing.
    assert!(house.refusal(&confirm(one(LivenessMethod::PortDecides))).await.unwrap().is(Code::SchedulingOfferLapsed));
}
