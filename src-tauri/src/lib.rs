//! The shell: commands for the screens, a driver that performs what core decides, the phone or laptop underneath.
//!
//! It decides nothing about registrations, gates or parcels; look in `turno_core`.

// A phone that is not one must never reach a person: its gate would be open anywhere.
#[cfg(all(feature = "simulated-phone", not(debug_assertions)))]
compile_error!("the feature simulated-phone is for development and tests: a release build refuses it");

// Nor a way in that needs no window.
#[cfg(all(feature = "drill", not(debug_assertions)))]
compile_error!("the feature drill is for tests: a release build refuses it");

mod app;
mod asked;
mod carried;
mod caseload;
mod clock;
mod commands;
#[cfg(phone)]
mod draws;
#[cfg(feature = "drill")]
mod drill;
mod driver;
mod faces;
mod history;
pub mod ipc;
#[cfg(phone)]
mod liveness;
#[cfg(phone)]
mod notices;
mod operator_news;
mod paper_folder;
mod phone;
mod photos;
mod profiles;
mod sending;
mod server;
mod session;
mod settings;
mod view;

use tauri::{Builder, Manager, Runtime, WebviewUrl, WebviewWindowBuilder};

/// Starts the app and returns when its window is closed.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    #[cfg(feature = "drill")]
    if drill::is_asked() {
        return drill::run();
    }
    end(build(Builder::default()).map(|built| built.run(|_, _| {})));
}

/// The app on any kind of window.
fn build<R: Runtime>(builder: Builder<R>) -> tauri::Result<tauri::App<R>> {
    #[cfg(target_os = "android")]
    let builder = builder.plugin(phone::plugin());
    let set_up = |tauri_app: &mut tauri::App<R>| {
        let folder = settings::data_folder(tauri_app)?;
        tauri_app.manage(app::App::open(&folder)?);
        #[cfg(target_os = "android")]
        paper_folder::clear(tauri_app.handle());
        let (width, height) = phone::window_size();
        WebviewWindowBuilder::new(tauri_app, "main", WebviewUrl::default())
            .title("Turno")
            .inner_size(width, height)
            .min_inner_size(320.0, 480.0)
            .build()?;
        driver::start(tauri_app.handle().clone());
        Ok(())
    };
    commands::register(builder).setup(set_up).build(tauri::generate_context!())
}

fn end(started: tauri::Result<()>) {
    if let Err(error) = started {
        eprintln!("turno could not start: {error}");
        std::process::exit(1);
    }
}
