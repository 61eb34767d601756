//! The phone, by its Kotlin: `crates/phone/android`. Commands go there, and what happens comes back by a channel.
//!
//! A question that is asked often (where, which network) is answered from what the channel brought last: no thread waits.

use crate::{Allowed, Condition, Happened, Machine, Reminders, Words};
use base64::{Engine as _, engine::general_purpose::STANDARD as BASE64};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tauri::{
    AppHandle, Runtime,
    ipc::{Channel, InvokeResponseBody},
    plugin::{Builder, PluginHandle, TauriPlugin},
};
use turno_core::{Code, Failure, region::Fix};

const KOTLIN_PACKAGE: &str = "org.turno.phone";
const KOTLIN_CLASS: &str = "PhonePlugin";

/// What the Kotlin says when the phone has lost its key.
const KEY_IS_GONE: &str = "KeyIsGone";

/// How often a question for the position makes the phone look again. It looks for a minute each time.
const LOOK_EVERY: Duration = Duration::from_secs(20);

/// The plugin. `ready` gets the phone, `happened` what it tells from then on.
pub fn plugin<R: Runtime>(
    ready: impl FnOnce(Box<dyn Machine>) + Send + 'static,
    happened: impl Fn(&AppHandle<R>, Happened) + Send + Sync + 'static,
) -> TauriPlugin<R> {
    Builder::new("phone")
        .setup(move |app, api| {
            let app = app.clone();
            let phone = Phone { handle: api.register_android_plugin(KOTLIN_PACKAGE, KOTLIN_CLASS)?, latest: Arc::default() };
            phone.watch(move |what| happened(&app, what))?;
            ready(Box::new(phone));
            Ok(())
        })
        .build()
}

struct Phone<R: Runtime> {
    handle: PluginHandle<R>,
    latest: Arc<Mutex<Latest>>,
}

/// What the channel brought last.
#[derive(Default)]
struct Latest {
    fix: Option<(Fix, Instant)>,
    connected: Option<bool>,
    metered: Option<bool>,
    looked: Option<Instant>,
    /// What was said last about waiting and reminders, so that it is said once.
    waiting: Option<bool>,
    reminders: Option<Reminders>,
}

#[derive(Deserialize)]
struct Message {
    what: String,
    how: Value,
}

#[derive(Deserialize)]
struct Position {
    latitude_deg: f64,
    longitude_deg: f64,
    accuracy_m: f64,
    age_s: f64,
    mocked: bool,
}

#[derive(Deserialize)]
struct Asked {
    permission: Allowed,
}

#[derive(Deserialize)]
struct Bytes {
    bytes: String,
}

#[derive(Deserialize)]
struct Chain {
    chain: Vec<String>,
}

#[derive(Deserialize)]
struct Voices {
    languages: Vec<String>,
}

impl Latest {
    /// Takes a message in; None when it tells nothing.
    fn take(&mut self, message: Message) -> Option<Happened> {
        match message.what.as_str() {
            "position" => {
                let Position { latitude_deg, longitude_deg, accuracy_m, age_s, mocked } = serde_json::from_value(message.how).ok()?;
                self.fix = Some((Fix { latitude_deg, longitude_deg, accuracy_m, age_s, mocked }, Instant::now()));
                Some(Happened::Position)
            }
            "connection" => {
                let said = |name| message.how.get(name).and_then(Value::as_bool);
                let before = (self.connected, self.metered);
                (self.connected, self.metered) = (said("connected"), said("metered"));
                // The system says so at every change of the signal; a lost network begins nothing.
                (before != (self.connected, self.metered) && self.connected == Some(true)).then_some(Happened::Connection)
            }
            "wake" => Some(Happened::Wake),
            _ => None,
        }
    }
}

impl<R: Runtime> Phone<R> {
    fn watch(&self, happened: impl Fn(Happened) + Send + Sync + 'static) -> tauri::Result<()> {
        let latest = self.latest.clone();
        let channel = Channel::<Value>::new(move |body| {
            let InvokeResponseBody::Json(text) = body else { return Ok(()) };
            let Ok(message) = serde_json::from_str::<Message>(&text) else { return Ok(()) };
            let told = locked(&latest).take(message);
            if let Some(told) = told {
                happened(told);
            }
            Ok(())
        });
        self.handle.run_mobile_plugin::<Value>("watch", json!({ "channel": channel }))?;
        Ok(())
    }

    /// Asks, and logs a refusal by the kind of its reason alone.
    fn ask<T: DeserializeOwned>(&self, command: &str, with: impl Serialize) -> Result<T, String> {
        self.handle.run_mobile_plugin(command, with).map_err(|error| {
            let why = error.to_string();
            eprintln!("turno: the phone did not {command}: {why}");
            why
        })
    }

    /// The same without waiting for an answer.
    fn tell(&self, command: &'static str, with: Value) {
        let handle = self.handle.clone();
        tauri::async_runtime::spawn(async move {
            if let Err(error) = handle.run_mobile_plugin_async::<Value>(command, with).await {
                eprintln!("turno: the phone did not {command}: {error}");
            }
        });
    }

    fn permission(&self, command: &str) -> Allowed {
        self.ask::<Asked>(command, ()).map_or(Allowed::NotThere, |asked| asked.permission)
    }

    /// A command that takes bytes and gives bytes.
    fn with_key(&self, command: &str, bytes: &[u8]) -> Result<Vec<u8>, Failure> {
        let answer: Result<Bytes, String> = self.ask(command, json!({ "bytes": BASE64.encode(bytes) }));
        let answer = answer.map_err(|why| if why.contains(KEY_IS_GONE) { Code::VaultPhoneKeyGone } else { Code::VaultPhoneKeyFailed })?;
        BASE64.decode(answer.bytes).map_err(|_| Code::AppUnexpected.into())
    }
}

impl<R: Runtime> Machine for Phone<R> {
    fn fix(&self) -> Option<Fix> {
        let mut latest = locked(&self.latest);
        if latest.looked.is_none_or(|looked| looked.elapsed() > LOOK_EVERY) {
            latest.looked = Some(Instant::now());
            self.tell("look", json!({}));
        }
        let (fix, since) = latest.fix?;
        Some(Fix { age_s: fix.age_s + since.elapsed().as_secs_f64(), ..fix })
    }

    fn position_permission(&self) -> Allowed {
        self.permission("positionPermission")
    }

    fn ask_for_position(&self) -> Allowed {
        self.permission("askForPosition")
    }

    fn metered(&self) -> Option<bool> {
        locked(&self.latest).metered
    }

    fn notices_permission(&self) -> Allowed {
        self.permission("noticesPermission")
    }

    fn ask_for_notices(&self) -> Allowed {
        self.permission("askForNotices")
    }

    fn remind(&self, reminders: &Reminders) {
        if locked(&self.latest).reminders.replace(reminders.clone()).as_ref() != Some(reminders) {
            self.tell("remind", json!(reminders));
        }
    }

    fn waiting(&self, waiting: bool, words: &Words) {
        if locked(&self.latest).waiting.replace(waiting) != Some(waiting) {
            self.tell("waiting", json!({ "waiting": waiting, "words": words }));
        }
    }

    fn opened(&self, open: bool) {
        self.tell("opened", json!({ "open": open }));
    }

    fn keeps_keys(&self) -> bool {
        true
    }

    fn seal(&self, plain: &[u8]) -> Result<Vec<u8>, Failure> {
        self.with_key("seal", plain)
    }

    fn open(&self, sealed: &[u8]) -> Result<Vec<u8>, Failure> {
        self.with_key("open", sealed)
    }

    fn attest(&self, challenge: &[u8]) -> Result<Vec<Vec<u8>>, Failure> {
        let answer: Chain = self.ask("attest", json!({ "challenge": BASE64.encode(challenge) })).map_err(|_| Code::VaultPhoneKeyFailed)?;
        answer.chain.iter().map(|der| BASE64.decode(der).map_err(|_| Code::AppUnexpected.into())).collect()
    }

    fn share(&self, name: &str) -> Result<(), Failure> {
        self.ask("share", json!({ "name": name })).map(|_: Value| ()).map_err(|_| Code::RegistrationPaperNotSaved.into())
    }

    fn print(&self, name: &str) -> Result<(), Failure> {
        self.ask("print", json!({ "name": name })).map(|_: Value| ()).map_err(|_| Code::RegistrationPaperNotSaved.into())
    }

    fn voices(&self) -> Vec<String> {
        self.ask::<Voices>("voices", ()).map_or(Vec::new(), |voices| voices.languages)
    }

    fn speak(&self, text: &str, language: &str) -> Result<(), Failure> {
        self.ask("speak", json!({ "text": text, "language": language })).map(|_: Value| ()).map_err(|_| Code::AppNotOnThisDevice.into())
    }

    fn hush(&self) {
        self.tell("hush", json!({}));
    }

    fn condition(&self) -> Option<Condition> {
        self.ask("condition", ()).ok()
    }
}

/// Nobody panics while holding it; if somebody did, what stands in it is still right.
fn locked(latest: &Mutex<Latest>) -> MutexGuard<'_, Latest> {
    latest.lock().unwrap_or_else(PoisonError::into_inner)
}
