//! One real window of Turno, driven through WebKitWebDriver (docs/decisions/0003). Knows no journey.

use crate::Step;
use serde_json::json;
use std::{
    net::TcpListener,
    ops::Deref,
    path::PathBuf,
    process::{Child, Command, Stdio},
};
use thirtyfour::prelude::*;
use turno_tests::page::Page;

/// Which program a window runs.
#[derive(Debug, Clone)]
pub struct Program {
    /// `turno` or `turno-phone`.
    pub binary: PathBuf,
    /// Its data folder.
    pub data: PathBuf,
    /// The operator's server, as the app is told.
    pub server: String,
    /// Size of the window, logical pixels.
    pub size: (u32, u32),
    /// Whose window it is, for the pictures' names.
    pub name: &'static str,
    /// Has the person asked the system for dark colours and little movement?
    pub dark_and_still: bool,
}

/// A window that is open.
pub struct Window {
    program: Program,
    driver: Child,
    page: Page,
}

impl Window {
    /// Starts the program and opens its window.
    pub async fn open(program: &Program) -> Step<Self> {
        // Papers go to a folder of this window's own, named as the system names the one for downloads.
        let config = program.data.with_extension("config");
        std::fs::create_dir_all(&config)?;
        std::fs::write(config.join("user-dirs.dirs"), format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads(program).display()))?;
        if program.dark_and_still {
            std::fs::create_dir_all(config.join("gtk-3.0"))?;
            let wishes = "[Settings]\ngtk-application-prefer-dark-theme=1\ngtk-enable-animations=0\n";
            std::fs::write(config.join("gtk-3.0").join("settings.ini"), wishes)?;
        }
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TURNO_DATA_DIR", &program.data)
            .env("TURNO_SERVER", &program.server)
            .env("XDG_CONFIG_HOME", config)
            .stdin(Stdio::null())
            .spawn()?;
        let mut capabilities = Capabilities::new();
        capabilities.set("webkitgtk:browserOptions", json!({ "binary": program.binary, "args": [] }))?;
        let page = Page::open(program.name, port, capabilities).await?;
        let window = Self { program: program.clone(), driver, page };
        let (width, height) = program.size;
        window.page.driver.set_window_rect(0, 0, width, height).await?;
        Ok(window)
    }

    /// Where papers of this window go.
    pub fn downloads(&self) -> PathBuf {
        downloads(&self.program)
    }

    /// Makes the window another size, logical pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Step {
        self.page.driver.set_window_rect(0, 0, width, height).await?;
        Ok(())
    }

    /// Kills the program where it stands, as a flat battery does, and opens it again.
    pub async fn kill_and_reopen(self) -> Step<Self> {
        let program = self.program.clone();
        kill_9(self.app_process()?)?;
        drop(self);
        Self::open(&program).await
    }

    /// The process of the program: the driver's child.
    fn app_process(&self) -> Step<u32> {
        let driver = self.driver.id();
        let children = std::fs::read_to_string(format!("/proc/{driver}/task/{driver}/children")).unwrap_or_default();
        let ours =
            |id: &u32| std::fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe.file_name() == self.program.binary.file_name());
        children.split_whitespace().filter_map(|id| id.parse().ok()).find(ours).ok_or_else(|| "the program is not running".into())
    }
}

/// What can be done on its page can be done in the window.
impl Deref for Window {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

/// The window goes with its journey, also when that stops on the way: program and driver end by their ids.
impl Drop for Window {
    fn drop(&mut self) {
        if let Ok(app) = self.app_process() {
            let _ = kill_9(app);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = self.page.driver.clone().leak();
    }
}

fn downloads(program: &Program) -> PathBuf {
    program.data.with_extension("downloads")
}

fn kill_9(process: u32) -> Step {
    let ended = Command::new("kill").args(["-9", &process.to_string()]).status()?;
    if ended.success() { Ok(()) } else { Err("kill -9 did not work".into()) }
}
