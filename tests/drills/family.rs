//! A device with one family: what the app acknowledged on it, and whether that is there.

use crate::{
    app::{self, App, PIN, PROFILE, Talk},
    kills::Outcome,
    server::Server,
};
use serde_json::json;
use std::{
    path::{Path, PathBuf},
    sync::mpsc::Sender,
    time::Duration,
};
use turno_core::{
    ids::PersonId,
    keys::GroupKey,
    parcel::ParcelKind,
    registration::{FieldSpec, Subject, Value, person::Person},
};
use turno_testkit::{Seeded, invented};
use turno_vault::{Profile, Vault, random};

/// Rows that take any words.
const ROWS: &[&str] = &["birth_city", "name_as_written", "given_names", "surname_1", "occupation"];

/// How often the app is started at the end to send what waits.
const TRIES_MAX: usize = 60;

/// A device with one family.
pub struct Device {
    /// The app's data folder.
    pub data: PathBuf,
    key: GroupKey,
    answers: Vec<(PersonId, u16, Value)>,
    submissions: usize,
    asked: u64,
}

impl Device {
    /// Makes the profile, with the quickest PIN, and the family.
    pub fn make(data: PathBuf) -> Self {
        let key = GroupKey::from_bytes(random().unwrap());
        let mut vault = profile(&data).create(PIN, 0).unwrap();
        let edits = invented::family_of_four(vault.device_key().id()).edits().cloned().collect();
        vault.add_families(&[(GroupKey::from_bytes(*key.as_bytes()), edits)]).unwrap();
        Self { data, key, answers: Vec::new(), submissions: 0, asked: 0 }
    }

    /// Answers at full speed until the app is no more. `acknowledged` is told of each.
    pub fn fill_in(&mut self, talk: &mut Talk, dice: &mut Seeded, too_early: bool, acknowledged: &Sender<()>) {
        loop {
            let group = self.key.id().to_string();
            if dice.chance(6) {
                let command = if dice.chance(50) { "submit_registration" } else { "sync_now" };
                let arguments = if command == "sync_now" { json!({}) } else { json!({ "group": group }) };
                let Some(answer) = talk.ask(command, &arguments) else { return };
                answer.unwrap_or_else(|failure| panic!("{command}: {failure}"));
                self.submissions += usize::from(command == "submit_registration");
                continue;
            }
            self.asked += 1;
            let (person, field) = (invented::person(dice.below(4) as u8), ROWS[dice.below(ROWS.len() as u64) as usize]);
            // Of every length, and never the same twice.
            let value = Value::Text { text: format!("{} {}", self.asked, "ñ".repeat(dice.below(80) as usize)).trim_end().to_owned() };
            let row = FieldSpec::by_id(Person::ROWS, field).unwrap();
            let arguments = json!({ "group": group, "person": person.to_string(), "field": field, "value": value });
            if too_early {
                self.answers.push((person, row.number, value.clone()));
            }
            let Some(answer) = talk.ask("answer", &arguments) else { return };
            answer.unwrap_or_else(|failure| panic!("answer: {failure}"));
            if !too_early {
                self.answers.push((person, row.number, value));
            }
            let _ = acknowledged.send(());
        }
    }

    /// Opens the vault and counts what is not there. The app must be gone.
    pub fn look(&self, outcome: &mut Outcome) {
        let Some(vault) = self.open(outcome) else { return };
        let log = vault.log(self.key.id()).unwrap();
        let is_there = |(person, field, value): &(PersonId, u16, Value)| {
            log.edits().any(|edit| edit.subject == Subject::Person(*person) && edit.field == *field && edit.value == *value)
        };
        outcome.lost += self.answers.iter().filter(|answer| !is_there(answer)).count();
        let sent = vault.sent(self.key.id(), ParcelKind::Submission).unwrap().len();
        outcome.lost += self.submissions.saturating_sub(sent);
    }

    fn open(&self, outcome: &mut Outcome) -> Option<Vault> {
        // Long after any wait that wrong PINs could have brought: a kill in the middle of unlocking counts as one.
        let opened = profile(&self.data).unlock(PIN, 4_000_000_000).and_then(|vault| vault.check_whole().map(|()| vault));
        if let Err(failure) = &opened {
            println!("{}: {failure}", self.data.display());
            outcome.broken += 1;
        }
        opened.ok()
    }

    /// Lets the app send all that waits, then compares the device with the server.
    pub fn compare(&self, server: &Server, outcome: &mut Outcome) {
        outcome.answers += self.answers.len();
        self.look(outcome);
        for _ in 0..TRIES_MAX {
            let Some(vault) = self.open(outcome) else { return };
            if vault.unpacked(self.key.id()).unwrap().is_empty() && vault.outbox().unwrap().is_empty() {
                return self.compare_sent(&vault, server, outcome);
            }
            drop(vault);
            self.let_it_send(server);
        }
        panic!("{} does not get everything sent", self.data.display());
    }

    fn let_it_send(&self, server: &Server) {
        let App { mut child, mut talk } = app::start(&self.data, &server.address);
        app::unlock(&mut talk).unwrap().unwrap();
        for _ in 0..20 {
            let state = talk.ask("sync_now", &json!({})).unwrap().unwrap();
            if state["waiting_parcels"] == 0 && state["busy"] == false {
                break;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        drop(talk);
        child.wait().unwrap();
    }

    fn compare_sent(&self, vault: &Vault, server: &Server, outcome: &mut Outcome) {
        let there = server.edits_of(&self.key);
        let here = vault.log(self.key.id()).unwrap();
        outcome.at_the_server += there.len();
        outcome.lost += here.edits().filter(|edit| !there.contains_key(&edit.id)).count();
        outcome.doubled += there.values().filter(|count| **count != 1).count();
        let kept = server.submissions_of(&self.key);
        let sent = vault.sent(self.key.id(), ParcelKind::Submission).unwrap();
        outcome.submissions += kept.len();
        outcome.lost += sent.iter().filter(|parcel| !kept.contains_key(&parcel.id)).count();
        outcome.doubled += kept.values().filter(|count| **count != 1).count();
        assert!(kept.len() <= sent.len(), "the server has submissions that nobody made");
    }
}

fn profile(data: &Path) -> Profile {
    Profile::at(&data.join("profiles").join(PROFILE)).with_pin_time(Duration::ZERO)
}
