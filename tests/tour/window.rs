//! One real window of Turno, driven through WebKitWebDriver (docs/decisions/0003). Knows no journey.

use crate::{Step, album::Album};
use serde_json::json;
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use thirtyfour::prelude::*;

/// Nothing on a screen takes longer than this on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(100);

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
}

/// A window that is open.
pub struct Window {
    program: Program,
    driver: Child,
    page: WebDriver,
}

impl Window {
    /// Starts the program and opens its window.
    pub async fn open(program: &Program) -> Step<Self> {
        // The client that talks to the driver asks for a cryptography provider even on the loopback. Twice is once.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TURNO_DATA_DIR", &program.data)
            .env("TURNO_SERVER", &program.server)
            .stdin(Stdio::null())
            .spawn()?;
        let mut capabilities = Capabilities::new();
        capabilities.set("webkitgtk:browserOptions", json!({ "binary": program.binary, "args": [] }))?;
        let started = Instant::now();
        let page = loop {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
                Ok(page) => break page,
                Err(_) if started.elapsed() < PATIENCE => tokio::time::sleep(LOOK_EVERY).await,
                Err(error) => return Err(error.into()),
            }
        };
        let window = Self { program: program.clone(), driver, page };
        let (width, height) = program.size;
        window.page.set_window_rect(0, 0, width, height).await?;
        Ok(window)
    }

    /// The element with this test id, as soon as it is there. When it never is, says what is there instead.
    pub async fn find(&self, id: &str) -> Step<WebElement> {
        let started = Instant::now();
        loop {
            if let Ok(found) = self.page.find(by_id(id)).await {
                return Ok(found);
            }
            if started.elapsed() > PATIENCE {
                let words = self.words().await.unwrap_or_default();
                return Err(format!("{}: no {id} on the page, which says:\n{words}", self.program.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Is it there now?
    pub async fn has(&self, id: &str) -> Step<bool> {
        Ok(!self.page.find_all(by_id(id)).await?.is_empty())
    }

    /// Waits until so many elements have this test id.
    pub async fn wait_for_count(&self, id: &str, count: usize) -> Step {
        let started = Instant::now();
        while self.page.find_all(by_id(id)).await?.len() < count {
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: not {count} of {id} on the page, which says:\n{}", self.program.name, self.words().await?).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(())
    }

    /// Presses a button, a link or a choice.
    pub async fn press(&self, id: &str) -> Step {
        let element = self.find(id).await?;
        element.scroll_into_view().await?;
        let clicked = element.click().await;
        if clicked.is_err() {
            // Re-rendered in between: the new one is as good.
            tokio::time::sleep(LOOK_EVERY).await;
            self.find(id).await?.click().await?;
        }
        Ok(())
    }

    /// Presses the first whose test id begins like this.
    pub async fn press_first(&self, prefix: &str) -> Step {
        let started = Instant::now();
        loop {
            if let Ok(found) = self.page.find(By::Css(format!("[data-testid^=\"{prefix}\"]"))).await {
                found.scroll_into_view().await?;
                return Ok(found.click().await?);
            }
            if started.elapsed() > PATIENCE {
                return Err(format!(
                    "{}: nothing begins with {prefix} on the page, which says:\n{}",
                    self.program.name,
                    self.words().await?
                )
                .into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Types into a field and leaves it, as a person does with the Tab key.
    pub async fn type_into(&self, id: &str, text: &str) -> Step {
        let element = self.find(id).await?;
        element.scroll_into_view().await?;
        element.clear().await?;
        element.send_keys(text.to_owned() + Key::Tab).await?;
        Ok(())
    }

    /// What a field holds.
    pub async fn value(&self, id: &str) -> Step<String> {
        Ok(self.find(id).await?.prop("value").await?.unwrap_or_default())
    }

    /// The words of an element.
    pub async fn text(&self, id: &str) -> Step<String> {
        Ok(self.find(id).await?.text().await?)
    }

    /// All words on the page.
    pub async fn words(&self) -> Step<String> {
        Ok(self.page.find(By::Tag("body")).await?.text().await?)
    }

    /// Waits until the page says this, and gives all its words.
    pub async fn wait_for_words(&self, expected: &str) -> Step<String> {
        let started = Instant::now();
        loop {
            let words = self.words().await.unwrap_or_default();
            if words.contains(expected) {
                return Ok(words);
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: the page never said “{expected}”, it says:\n{words}", self.program.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until an element is gone.
    pub async fn wait_until_gone(&self, id: &str) -> Step {
        let started = Instant::now();
        while self.has(id).await? {
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: {id} stays on the page, which says:\n{}", self.program.name, self.words().await?).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(())
    }

    /// Chooses in a list box.
    pub async fn select(&self, id: &str, text: &str) -> Step {
        let select = thirtyfour::components::SelectElement::new(&self.find(id).await?).await?;
        select.select_by_visible_text(text).await?;
        Ok(())
    }

    /// Gives a file to a file field.
    pub async fn give_file(&self, id: &str, path: &Path) -> Step {
        Ok(self.find(id).await?.send_keys(path.to_string_lossy().to_string()).await?)
    }

    /// Goes to a screen by its address.
    pub async fn go(&self, hash: &str) -> Step {
        self.page.execute("location.hash = arguments[0];", vec![json!(hash)]).await?;
        Ok(())
    }

    /// Asks the program for a command past the screens, and gives what it says.
    pub async fn ask_past_the_screens(&self, command: &str) -> Step<String> {
        let script = "const [command, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, {}).then(() => done('done'), (why) => done(JSON.stringify(why)))";
        let said = self.page.execute_async(script, vec![json!(command)]).await?;
        Ok(said.json().as_str().unwrap_or_default().to_owned())
    }

    /// Takes a picture of the page.
    pub async fn picture(&self, album: &Album, name: &str, words: &str) -> Step<PathBuf> {
        // Two frames: what was just changed is painted.
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.page.execute_async(painted, vec![]).await?;
        let png = self.page.screenshot_as_png().await?;
        album.add(&format!("{}-{name}", self.program.name), words, &png)
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

/// The window goes with its journey, also when that stops on the way: program and driver end by their ids.
impl Drop for Window {
    fn drop(&mut self) {
        if let Ok(app) = self.app_process() {
            let _ = kill_9(app);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = self.page.clone().leak();
    }
}

fn by_id(id: &str) -> By {
    By::Css(format!("[data-testid=\"{id}\"]"))
}

fn kill_9(process: u32) -> Step {
    let ended = Command::new("kill").args(["-9", &process.to_string()]).status()?;
    if ended.success() { Ok(()) } else { Err("kill -9 did not work".into()) }
}
