//! What a person is asked to do, and in which order: drawn anew for each try, so that no recording knows it.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// One movement. Left and right are the person's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "LivenessStep")]
pub enum Step {
    /// Turn the head to the left.
    TurnLeft,
    /// Turn the head to the right.
    TurnRight,
    /// Close both eyes for a moment.
    CloseEyes,
    /// Open the mouth.
    OpenMouth,
    /// Come closer to the camera.
    ComeCloser,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::TurnLeft, Self::TurnRight, Self::CloseEyes, Self::OpenMouth, Self::ComeCloser];

    /// Does it show the face from another side?
    pub fn is_turn(self) -> bool {
        matches!(self, Self::TurnLeft | Self::TurnRight)
    }
}

/// How many steps a try asks for.
pub const STEPS: usize = 3;

/// The order of a try: what is asked first, and what stands by for a step that is skipped. A turn is among the first three, and
/// something that is none: the one shows depth, the other that the face is not a mask.
pub fn order(random: &[u8; 32], attempt: u8) -> [Step; 5] {
    // Each hash is one order, as good as any other; the first that has both kinds in front is taken.
    let mut number = 0_u32;
    loop {
        let hash: [u8; 32] =
            Sha256::new().chain_update(random).chain_update([attempt]).chain_update(number.to_be_bytes()).finalize().into();
        let order = shuffled(&hash);
        let turns = order.iter().take(STEPS).filter(|step| step.is_turn()).count();
        if (1..STEPS).contains(&turns) {
            return order;
        }
        number += 1;
    }
}

/// Fisher and Yates. Four random bytes a place: 2^32 over 5 leaves a bias of a billionth.
fn shuffled(random: &[u8; 32]) -> [Step; 5] {
    let mut order = Step::ALL;
    let (words, _) = random.as_chunks::<4>();
    for (place, word) in (1..order.len()).rev().zip(words) {
        order.swap(place, (u64::from(u32::from_be_bytes(*word)) % (place as u64 + 1)) as usize);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn every_order_has_a_turn_and_another_movement_in_front() {
        for number in 0..=255 {
            for attempt in 1..=3 {
                let mut order = order(&[number; 32], attempt);
                let turns = order[..STEPS].iter().filter(|step| step.is_turn()).count();
                assert!(turns == 1 || turns == 2, "{order:?}");
                order.sort();
                assert_eq!(order, Step::ALL);
            }
        }
    }

    #[test]
    fn every_possible_beginning_comes_about_as_often_and_each_try_has_its_own() {
        let mut beginnings = BTreeMap::new();
        for number in 0..20_000_u32 {
            let random = Sha256::digest(number.to_be_bytes()).into();
            *beginnings.entry(order(&random, 1)[..STEPS].to_vec()).or_insert(0) += 1;
        }
        // 60 beginnings, without the 6 that have no turn; none has three.
        assert_eq!(beginnings.len(), 54);
        let (least, most) = (beginnings.values().min().unwrap(), beginnings.values().max().unwrap());
        assert!(*least > 290 && *most < 450, "{least} to {most}, about 370 expected");
        let repeated = (0..=255).filter(|number| order(&[*number; 32], 1) == order(&[*number; 32], 2)).count();
        assert!(repeated < 20, "{repeated} of 256");
    }
}
