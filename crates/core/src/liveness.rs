//! How the step went that asks for a live person: what a phone says of it, and what a helper may sign instead.
//!
//! A result, never a measure: no picture, and no number by which people could be ranked.

use crate::{
    Code,
    ids::GroupId,
    keys::DeviceKey,
    operator::Bundle,
    parcel::{
        cbor,
        signed::{Signed, kind},
    },
    registration::group::PEOPLE_MAX,
};
use ciborium::Value as Cbor;
use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};

/// How the step ended, said with presence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LivenessResult {
    /// Not asked for by the operator.
    NotAsked,
    /// Of each adult, in no order that tells who.
    Adults(Vec<AdultLiveness>),
}

/// How it ended for one adult.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdultLiveness {
    /// Who says so.
    pub method: LivenessMethod,
    /// How often it was tried on the phone, three times at most.
    pub tries: u8,
    /// What was done in the last try, in order.
    pub steps: Vec<String>,
    /// SHA-256 of the networks that looked, hexadecimal.
    pub models: Vec<String>,
}

/// Who says that a live person is there. All of them count alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LivenessMethod {
    /// The phone saw the movements that it asked for.
    Challenge,
    /// Somebody who stood beside them: the answer to an `Attestation`, signed by the key of their own device.
    HelperAttests(String),
    /// A person at the port looks.
    PortDecides,
}

/// A try more than these is none of ours.
const TRIES_MAX: u8 = 3;

/// Most letters of the two codes.
pub const CODE_CHARS_MAX: usize = 600;

/// A helper's word counts for so long, in seconds: as long as presence.
const ATTESTATION_S: i64 = 1_200;

impl LivenessResult {
    /// Is it what the operator asks for? `phone`: the key that signs it; `coarse_at_s`: when presence was made.
    pub fn check(&self, bundle: &Bundle, group: GroupId, phone: &[u8; 32], coarse_at_s: i64) -> Result<(), Code> {
        let missing = Err(Code::SchedulingLivenessMissing);
        match self {
            Self::NotAsked if bundle.policy.liveness_required => missing,
            Self::NotAsked => Ok(()),
            Self::Adults(adults) if adults.is_empty() || adults.len() > PEOPLE_MAX => missing,
            Self::Adults(adults) if adults.iter().all(|adult| adult.is_sound(group, phone, coarse_at_s)) => Ok(()),
            Self::Adults(_) => missing,
        }
    }
}

impl AdultLiveness {
    fn is_sound(&self, group: GroupId, phone: &[u8; 32], coarse_at_s: i64) -> bool {
        let is_short = self.tries <= TRIES_MAX && self.steps.len() <= 8 && self.models.len() <= 4;
        let is_plain = self.steps.iter().chain(&self.models).all(|text| text.len() <= 64);
        is_short
            && is_plain
            && match &self.method {
                LivenessMethod::Challenge => !self.steps.is_empty(),
                LivenessMethod::PortDecides => true,
                LivenessMethod::HelperAttests(answer) => Attestation::open(answer).is_ok_and(|(attestation, helper)| {
                    let asked = Attestation { group, phone: *phone, coarse_at_s: attestation.coarse_at_s };
                    attestation == asked && helper != *phone && (coarse_at_s - attestation.coarse_at_s).abs() <= ATTESTATION_S
                }),
            }
    }
}

/// What a helper signs: I stand beside the people of this group, who hold this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attestation {
    /// The group.
    pub group: GroupId,
    /// The phone's public signing key.
    pub phone: [u8; 32],
    /// When the phone asked for it, in seconds since 1970, rounded down to ten minutes.
    pub coarse_at_s: i64,
}

/// How the two codes begin that go between the phone and the helper's device.
const ASKS: &str = "TURNO-ASK-";
const SAYS: &str = "TURNO-SAY-";

impl Attestation {
    /// The code that the phone shows to the helper's device.
    pub fn to_question(self) -> String {
        format!("{ASKS}{}", BASE32_NOPAD.encode(&cbor::encode(&self.to_cbor())))
    }

    /// Reads the phone's code. `LivenessQuestionDamaged`.
    pub fn from_question(text: &str) -> Result<Self, Code> {
        letters(text, ASKS).and_then(|bytes| Self::of_cbor(&bytes)).ok_or(Code::LivenessQuestionDamaged)
    }

    /// Signs it with the key of the helper's device: the code that it shows to the phone.
    pub fn to_answer(self, helper: &DeviceKey) -> String {
        let payload = cbor::encode(&self.to_cbor());
        let signed = Signed { signer: helper.public(), kind: kind::ATTESTATION, payload }.to_bytes(|message| helper.sign(message));
        format!("{SAYS}{}", BASE32_NOPAD.encode(&signed))
    }

    /// What a helper's code says, when it answers this question. `LivenessAnswerDamaged`, `LivenessAnswerForeign`.
    pub fn answered_by(self, text: &str) -> Result<(), Code> {
        let (said, helper) = Self::open(text).map_err(|_| Code::LivenessAnswerDamaged)?;
        if said == self && helper != self.phone { Ok(()) } else { Err(Code::LivenessAnswerForeign) }
    }

    /// Reads what was signed, and whose key signed it.
    fn open(text: &str) -> Result<(Self, [u8; 32]), Code> {
        let signed = Signed::open(&letters(text, SAYS).ok_or(Code::SyncParcelMalformed)?)?;
        if signed.kind != kind::ATTESTATION {
            return Err(Code::SyncParcelKind);
        }
        Ok((Self::of_cbor(&signed.payload).ok_or(Code::SyncParcelMalformed)?, signed.signer))
    }

    fn to_cbor(self) -> Cbor {
        Cbor::Array(vec![Cbor::Bytes(self.group.0.to_vec()), Cbor::Bytes(self.phone.to_vec()), self.coarse_at_s.into()])
    }

    fn of_cbor(bytes: &[u8]) -> Option<Self> {
        let (group, phone, coarse_at_s): (Cbor, Cbor, i64) = cbor::decode(bytes).ok()?;
        let key = |value: &Cbor| <[u8; 32]>::try_from(value.as_bytes()?.as_slice()).ok();
        Some(Self { group: GroupId(key(&group)?), phone: key(&phone)?, coarse_at_s })
    }
}

/// The bytes of a code that begins like this. Spaces and small letters come of copying.
fn letters(text: &str, prefix: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().take(CODE_CHARS_MAX).filter(|letter| !letter.is_whitespace()).collect::<String>().to_uppercase();
    BASE32_NOPAD.decode(text.strip_prefix(prefix)?.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT_S: i64 = 1_795_600_200;

    fn asked(phone: &DeviceKey) -> Attestation {
        Attestation { group: GroupId([7; 32]), phone: phone.public(), coarse_at_s: AT_S }
    }

    fn bundle(liveness_required: bool) -> Bundle {
        let bytes = include_bytes!("../../../assets/practice-operator/bundle.cbor");
        let mut bundle = Bundle::open(bytes, &crate::parcel::signed::named_signer(bytes).unwrap()).unwrap();
        bundle.policy.liveness_required = liveness_required;
        bundle
    }

    fn one(method: LivenessMethod) -> AdultLiveness {
        let models = vec!["ab".repeat(32); 2];
        AdultLiveness { method, tries: 1, steps: vec!["turn_left".into(), "close_eyes".into(), "open_mouth".into()], models }
    }

    #[test]
    fn the_codes_survive_copying_and_nothing_else() {
        let (phone, helper) = (DeviceKey::from_bytes([1; 32]), DeviceKey::from_bytes([2; 32]));
        let question = asked(&phone).to_question();
        assert_eq!(Attestation::from_question(&format!(" {}\n{} ", &question[..40], question[40..].to_lowercase())), Ok(asked(&phone)));
        assert_eq!(Attestation::from_question(&question[..question.len() - 3]), Err(Code::LivenessQuestionDamaged));
        let answer = asked(&phone).to_answer(&helper);
        assert!(answer.len() < CODE_CHARS_MAX, "{}", answer.len());
        assert_eq!(asked(&phone).answered_by(&answer), Ok(()));
        assert_eq!(asked(&phone).answered_by(&question), Err(Code::LivenessAnswerDamaged));
        let changed = answer.replace(&answer[80..81], if &answer[80..81] == "A" { "B" } else { "A" });
        assert_eq!(asked(&phone).answered_by(&changed), Err(Code::LivenessAnswerDamaged));
        let later = Attestation { coarse_at_s: AT_S + 600, ..asked(&phone) };
        assert_eq!(later.answered_by(&answer), Err(Code::LivenessAnswerForeign));
        let own = asked(&phone).to_answer(&phone);
        assert_eq!(asked(&phone).answered_by(&own), Err(Code::LivenessAnswerForeign), "nobody attests for themselves");
    }

    #[test]
    fn the_server_takes_every_way_alike_and_none_that_is_not_there() {
        let (phone, helper, group) = (DeviceKey::from_bytes([1; 32]), DeviceKey::from_bytes([2; 32]), GroupId([7; 32]));
        let check = |result: &LivenessResult, required| result.check(&bundle(required), group, &phone.public(), AT_S);
        let attested = LivenessMethod::HelperAttests(asked(&phone).to_answer(&helper));
        for method in [LivenessMethod::Challenge, LivenessMethod::PortDecides, attested] {
            assert_eq!(check(&LivenessResult::Adults(vec![one(method.clone()), one(method)]), true), Ok(()));
        }
        assert_eq!(check(&LivenessResult::NotAsked, false), Ok(()));
        let other = Attestation { group: GroupId([8; 32]), ..asked(&phone) }.to_answer(&helper);
        let old = Attestation { coarse_at_s: AT_S - 1_800, ..asked(&phone) }.to_answer(&helper);
        let wrong = [
            LivenessResult::NotAsked,
            LivenessResult::Adults(vec![]),
            LivenessResult::Adults(vec![one(LivenessMethod::Challenge); PEOPLE_MAX + 1]),
            LivenessResult::Adults(vec![AdultLiveness { tries: 4, ..one(LivenessMethod::Challenge) }]),
            LivenessResult::Adults(vec![AdultLiveness { steps: vec![], ..one(LivenessMethod::Challenge) }]),
            LivenessResult::Adults(vec![one(LivenessMethod::HelperAttests("TURNO-SAY-ME".into()))]),
            LivenessResult::Adults(vec![one(LivenessMethod::HelperAttests(other))]),
            LivenessResult::Adults(vec![one(LivenessMethod::HelperAttests(old))]),
            LivenessResult::Adults(vec![one(LivenessMethod::HelperAttests(asked(&phone).to_answer(&phone)))]),
        ];
        for result in wrong {
            assert_eq!(check(&result, true), Err(Code::SchedulingLivenessMissing), "{result:?}");
        }
    }
}
