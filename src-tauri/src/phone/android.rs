//! The real phone: takes the plugin into use, and does what follows when it tells something.

use crate::{app::App, driver::CHANGED};
use std::sync::OnceLock;
use tauri::{AppHandle, Emitter, Manager, Runtime, plugin::TauriPlugin};
use turno_phone::{Happened, Laptop, Machine};

static PHONE: OnceLock<Box<dyn Machine>> = OnceLock::new();

/// The phone, once Tauri has started its plugin; before that a machine that can do nothing.
pub fn machine() -> &'static dyn Machine {
    PHONE.get().map_or(&Laptop, |phone| &**phone)
}

/// The plugin.
pub fn plugin<R: Runtime>() -> TauriPlugin<R> {
    // There is one plugin, so there is one phone.
    turno_phone::plugin(|phone| drop(PHONE.set(phone)), happened)
}

fn happened<R: Runtime>(handle: &AppHandle<R>, what: Happened) {
    // The first word may come before the app is ready; it then asks by itself.
    let Some(app) = handle.try_state::<App>() else { return };
    match what {
        Happened::Position => drop(handle.emit(CHANGED, ())),
        // The network is back, and the waiting after a failure was for that.
        Happened::Connection | Happened::Wake => {
            let _ = app.with_session(|session, _| session.network_is_back());
            app.bell.notify_one();
        }
    }
}
