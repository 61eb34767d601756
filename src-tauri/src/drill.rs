//! `turno --drill`: the same app, its commands asked for on standard input and answered on standard output, line by line.
//!
//! The window is Tauri's stand-in for tests; every command, the session, the vault, the driver and the network are the real
//! ones. For tests that kill the app thousands of times; no release has it.

use crate::driver::CHANGED;
use serde::Deserialize;
use std::io::{BufRead, Write};
use tauri::{
    AppHandle, Listener, Manager, RunEvent,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};

/// Where the screens are on this system; commands are taken from there only.
const SCREENS: &str = if cfg!(any(windows, target_os = "android")) { "http://tauri.localhost" } else { "tauri://localhost" };

/// One line of standard input.
#[derive(Deserialize)]
struct Asked {
    command: String,
    arguments: serde_json::Value,
}

/// Was the program started for a drill?
pub fn is_asked() -> bool {
    std::env::args().nth(1).is_some_and(|word| word == "--drill")
}

/// Answers until standard input ends, and ends with it.
pub fn run() {
    let started = crate::build(mock_builder()).map(|built| {
        built.run(|handle, event| {
            if matches!(event, RunEvent::Ready) {
                let handle = handle.clone();
                std::thread::spawn(move || {
                    let told = answer(&handle);
                    std::process::exit(i32::from(told.is_none()));
                });
            }
        });
    });
    crate::end(started);
}

/// `ok <answer>` or `no <failure>` for every line, written at once, and `heard` whenever the screens would look again. None for a line that is no command.
fn answer(handle: &AppHandle<MockRuntime>) -> Option<()> {
    let window = handle.get_webview_window("main")?;
    handle.listen_any(CHANGED, |_| _ = write("heard\n"));
    for line in std::io::stdin().lock().lines() {
        let asked: Asked = serde_json::from_str(&line.ok()?).ok()?;
        let request = InvokeRequest {
            cmd: asked.command,
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: SCREENS.parse().ok()?,
            body: InvokeBody::Json(asked.arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let line = match get_ipc_response(&window, request) {
            Ok(body) => format!("ok {}\n", body.deserialize::<serde_json::Value>().ok()?),
            Err(failure) => format!("no {failure}\n"),
        };
        write(&line)?;
    }
    Some(())
}

fn write(line: &str) -> Option<()> {
    std::io::stdout().lock().write_all(line.as_bytes()).ok()
}
