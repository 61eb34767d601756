//! The shell: commands for the screens, a driver that performs what core decides, the phone or laptop underneath.
//!
//! It decides nothing about registrations, gates or parcels; look in `turno_core`.

// A phone that is not one must never reach a person: its gate would be open anywhere.
#[cfg(all(feature = "simulated-phone", not(debug_assertions)))]
compile_error!("the feature simulated-phone is for development and tests: a release build refuses it");

mod app;
mod carried;
mod caseload;
mod clock;
mod commands;
mod driver;
mod history;
pub mod ipc;
mod paper_folder;
mod phone;
mod photos;
mod profiles;
mod sending;
mod server;
mod session;
mod settings;
mod view;

use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

/// Starts the app and returns when its window is closed.
pub fn run() {
    let started = commands::register(tauri::Builder::default())
        .setup(|tauri_app| {
            let folder = settings::data_folder(tauri_app)?;
            tauri_app.manage(app::App::open(&folder)?);
            let (width, height) = phone::window_size();
            WebviewWindowBuilder::new(tauri_app, "main", WebviewUrl::default())
                .title("Turno")
                .inner_size(width, height)
                .min_inner_size(320.0, 480.0)
                .build()?;
            driver::start(tauri_app.handle().clone());
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = started {
        eprintln!("turno could not start: {error}");
        std::process::exit(1);
    }
}
