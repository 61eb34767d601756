//! The shelter's laptop, without its window: a family registered and received, and the code that gives it to their phone.

use serde_json::{Value, json};
use std::time::{Duration, Instant};
use turno_core::keys::GroupKey;
use turno_testkit::invented;
use turno_tests::{
    app::App,
    page::{PATIENCE, Step},
    stage::Stage,
};
use turno_vault::{Profile, random};

const PROFILE: &str = "a1b2c3d4";
const PIN: &str = "280417";

/// The code that the laptop shows once the family's registration is at the operator's.
pub fn code_of_a_family(stage: &Stage) -> Step<String> {
    let (data, key) = (stage.folder.join("laptop"), GroupKey::from_bytes(random()?));
    let profile = Profile::at(&data.join("profiles").join(PROFILE)).with_pin_time(Duration::ZERO);
    let mut vault = profile.create(PIN, 0)?;
    let edits = invented::family_of_four(vault.device_key().id()).edits().cloned().collect();
    let group = key.id().to_string();
    vault.add_families(&[(key, edits)])?;
    drop(vault);
    let mut laptop = Laptop::open(stage)?;
    laptop.ask("submit_registration", json!({ "group": group }))?;
    let started = Instant::now();
    while laptop.ask("open_group", json!({ "group": group }))?["card"]["state"]["step"] != "received" {
        if started.elapsed() > PATIENCE {
            return Err("the registration does not arrive".into());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let code = laptop.ask("hand_off", json!({ "group": group }))?;
    Ok(code["text"].as_str().ok_or("the code has no text")?.to_owned())
}

/// What the laptop signs for the phone that shows this code.
pub fn attested(stage: &Stage, question: &str) -> Step<String> {
    let answer = Laptop::open(stage)?.ask("attest", json!({ "question": question }))?;
    Ok(answer["text"].as_str().ok_or("the answer has no text")?.to_owned())
}

/// The laptop, unlocked. Ends when it goes.
struct Laptop(App);

impl Laptop {
    fn open(stage: &Stage) -> Step<Self> {
        let mut laptop = Self(App::start(&stage.program("turno"), &stage.folder.join("laptop"), &stage.server(), || ())?);
        laptop.ask("unlock", json!({ "profile": PROFILE, "pin": PIN }))?;
        Ok(laptop)
    }

    fn ask(&mut self, command: &str, arguments: Value) -> Step<Value> {
        let answer = self.0.talk.ask(command, &arguments).ok_or("the laptop is gone")?;
        answer.map_err(|failure| format!("{command}: {failure}").into())
    }
}

impl Drop for Laptop {
    fn drop(&mut self) {
        let _ = self.0.child.kill();
        let _ = self.0.child.wait();
    }
}
