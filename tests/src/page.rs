//! A page of Turno in whatever shows it, driven by WebDriver as a person would. Knows no program and no journey.

use crate::{album::Album, tree::Trouble};
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};
use thirtyfour::prelude::*;

/// How a step of a journey ends.
pub type Step<T = ()> = Result<T, Trouble>;

/// Nothing on a screen takes longer than this on a busy machine.
pub const PATIENCE: Duration = Duration::from_secs(20);
/// Axe takes a second for a long page, and many on a busy machine.
const SCRIPT_PATIENCE: Duration = Duration::from_secs(120);
/// How often is looked whether something is there.
pub const LOOK_EVERY: Duration = Duration::from_millis(100);
/// More stops than any page has.
const TABS_MAX: usize = 150;

/// Is an element ready to be pressed? Brings it into view; two frames later it must be where it was, enabled, and on top. From
/// then on it is remembered whether a press reaches it.
const READY: &str = "const [element, done] = arguments; \
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' }); \
    const place = () => JSON.stringify(element.getBoundingClientRect()); \
    requestAnimationFrame(() => { const before = place(); setTimeout(() => requestAnimationFrame(() => { \
        const { x, y, width, height } = element.getBoundingClientRect(); \
        const top = document.elementFromPoint(x + width / 2, y + height / 2); \
        const label = element.closest('label'); \
        const isHere = (other) => element.contains(other) || other.contains(element) || (label?.contains(other) ?? false); \
        const isOnTop = top !== null && isHere(top); \
        window.pressed = false; \
        document.removeEventListener('click', window.hearPress, true); \
        window.hearPress = (event) => { window.pressed ||= isHere(event.target) }; \
        document.addEventListener('click', window.hearPress, true); \
        done(before === place() && !element.matches(':disabled') && isOnTop) }), 50) })";

/// A page that is open.
pub struct Page {
    /// Whose page it is, for what is said when something is missing, and for the pictures' names.
    pub name: String,
    /// What drives it.
    pub driver: WebDriver,
}

impl Page {
    /// Starts a session with a driver that is just starting itself.
    pub async fn open(name: &str, port: u16, capabilities: Capabilities) -> Step<Self> {
        // The client that talks to the driver asks for a cryptography provider even on the loopback. Twice is once.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let started = Instant::now();
        loop {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), capabilities.clone()).await {
                Ok(driver) => {
                    driver.set_script_timeout(SCRIPT_PATIENCE).await?;
                    return Ok(Self { name: name.to_owned(), driver });
                }
                Err(_) if started.elapsed() < PATIENCE => tokio::time::sleep(LOOK_EVERY).await,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// The element with this test id, as soon as it is there. When it never is, says what is there instead.
    pub async fn find(&self, id: &str) -> Step<WebElement> {
        let started = Instant::now();
        loop {
            if let Ok(found) = self.driver.find(by_id(id)).await {
                return Ok(found);
            }
            if started.elapsed() > PATIENCE {
                let words = self.words().await.unwrap_or_default();
                return Err(format!("{}: no {id} on the page, which says:\n{words}", self.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Is it there now?
    pub async fn has(&self, id: &str) -> Step<bool> {
        Ok(!self.driver.find_all(by_id(id)).await?.is_empty())
    }

    /// Waits until so many elements have this test id.
    pub async fn wait_for_count(&self, id: &str, count: usize) -> Step {
        let started = Instant::now();
        while self.driver.find_all(by_id(id)).await?.len() < count {
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: not {count} of {id} on the page, which says:\n{}", self.name, self.words().await?).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(())
    }

    /// Presses a button, a link or a choice.
    pub async fn press(&self, id: &str) -> Step {
        self.press_at(by_id(id), id).await
    }

    /// The first whose test id begins like this, as soon as it is there.
    pub async fn find_prefix(&self, prefix: &str) -> Step<WebElement> {
        let started = Instant::now();
        loop {
            if let Ok(found) = self.driver.find(By::Css(format!("[data-testid^=\"{prefix}\"]"))).await {
                return Ok(found);
            }
            if started.elapsed() > PATIENCE {
                let words = self.words().await.unwrap_or_default();
                return Err(format!("{}: nothing begins with {prefix} on the page, which says:\n{words}", self.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Presses the first whose test id begins like this.
    pub async fn press_first(&self, prefix: &str) -> Step {
        self.press_at(By::Css(format!("[data-testid^=\"{prefix}\"]")), prefix).await
    }

    /// Presses once the thing can be pressed: it is enabled, nothing lies over it, and it stands still. A person waits for that
    /// too; a pointer that goes down here and up after the page has moved presses nothing.
    async fn press_at(&self, by: By, id: &str) -> Step {
        let started = Instant::now();
        loop {
            let pressed = match self.driver.find(by.clone()).await {
                Ok(element) => self.press_if_ready(&element).await,
                Err(_) => Ok(false),
            };
            if let Ok(true) = pressed {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                let words = self.words().await.unwrap_or_default();
                return Err(format!("{}: {id} cannot be pressed ({pressed:?}) on the page, which says:\n{words}", self.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Fails when the element was rendered anew in between: the new one is as good. A press that went beside it, because the page
    /// moved at that moment, is none: a person presses again.
    async fn press_if_ready(&self, element: &WebElement) -> Step<bool> {
        if self.driver.execute_async(READY, vec![element.to_json()?]).await?.json() != &json!(true) {
            return Ok(false);
        }
        element.click().await?;
        Ok(self.driver.execute("return window.pressed !== false", vec![]).await?.json() == &json!(true))
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

    /// Waits until an element says this.
    pub async fn wait_for_text(&self, id: &str, expected: &str) -> Step {
        let started = Instant::now();
        loop {
            // Rendered anew in between: the next look finds it.
            let text = self.text(id).await.unwrap_or_default();
            if text.contains(expected) {
                return Ok(());
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: {id} never said “{expected}”, it says: {text}", self.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// All words on the page.
    pub async fn words(&self) -> Step<String> {
        Ok(self.driver.find(By::Tag("body")).await?.text().await?)
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
                return Err(format!("{}: the page never said “{expected}”, it says:\n{words}", self.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    /// Waits until an element is gone.
    pub async fn wait_until_gone(&self, id: &str) -> Step {
        let started = Instant::now();
        while self.has(id).await? {
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: {id} stays on the page, which says:\n{}", self.name, self.words().await?).into());
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
        self.driver.execute("location.hash = arguments[0];", vec![json!(hash)]).await?;
        Ok(())
    }

    /// Runs a script in the page and gives what it returns.
    pub async fn run(&self, script: &str, args: Vec<Value>) -> Step<Value> {
        Ok(self.driver.execute(script, args).await?.json().clone())
    }

    /// Runs a script that calls back its last argument.
    pub async fn run_async(&self, script: &str) -> Step<Value> {
        Ok(self.driver.execute_async(script, vec![]).await?.json().clone())
    }

    /// Gives the program a command as the screens do, and its answer; what it refuses is a failure.
    pub async fn invoke(&self, command: &str, args: Value) -> Step<Value> {
        let script = "const [command, args, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, args).then((answer) => done({ answer }), (why) => done({ why }))";
        let mut said = self.driver.execute_async(script, vec![json!(command), args]).await?.json().clone();
        match said.get("why") {
            None => Ok(said.get_mut("answer").map(Value::take).unwrap_or_default()),
            Some(why) => Err(format!("{command}: {why}").into()),
        }
    }

    /// Waits until the page has come to rest: its answers are there, and two frames were painted.
    pub async fn settle(&self) -> Step {
        let rest = "const done = arguments[0]; let last = ''; const look = () => { const now = document.body.innerHTML; if (now === last) done(); else { last = now; setTimeout(look, 60) } }; setTimeout(look, 60)";
        self.driver.execute_async(rest, vec![]).await?;
        Ok(())
    }

    /// Presses keys where the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Step {
        Ok(self.driver.active_element().await?.send_keys(keys).await?)
    }

    /// Presses Tab until the focus is at this test id, or at one that begins with it.
    pub async fn tab_to(&self, id: &str) -> Step {
        self.find_prefix(id).await?;
        for _ in 0..TABS_MAX {
            if self.is_focused(id).await? {
                return Ok(());
            }
            self.keys(Key::Tab).await?;
        }
        Err(format!("{}: {id} is not reached by the Tab key; the page says:\n{}", self.name, self.words().await?).into())
    }

    /// Presses Shift and Tab until the focus is there: the way back of a long page stands right above its title.
    pub async fn back_tab_to(&self, id: &str) -> Step {
        for _ in 0..TABS_MAX {
            if self.is_focused(id).await? {
                return Ok(());
            }
            self.keys(Key::Shift + Key::Tab).await?;
        }
        Err(format!("{}: {id} is not reached by Shift and Tab", self.name).into())
    }

    /// Is the focus at this test id, or at one that begins with it?
    pub async fn is_focused(&self, id: &str) -> Step<bool> {
        let script =
            "const at = document.activeElement?.closest('[data-testid]'); return at?.dataset.testid?.startsWith(arguments[0]) ?? false";
        Ok(self.run(script, vec![json!(id)]).await?.as_bool().unwrap_or(false))
    }

    /// Asks the program for a command past the screens, and gives what it says.
    pub async fn ask_past_the_screens(&self, command: &str) -> Step<String> {
        let script = "const [command, done] = arguments; window.__TAURI_INTERNALS__.invoke(command, {}).then(() => done('done'), (why) => done(JSON.stringify(why)))";
        let said = self.driver.execute_async(script, vec![json!(command)]).await?;
        Ok(said.json().as_str().unwrap_or_default().to_owned())
    }

    /// Takes a picture of the page.
    pub async fn picture(&self, album: &Album, name: &str, words: &str) -> Step<PathBuf> {
        // Two frames: what was just changed is painted.
        let painted = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.driver.execute_async(painted, vec![]).await?;
        let png = self.driver.screenshot_as_png().await?;
        album.add(&format!("{}-{name}", self.name), words, &png)
    }
}

fn by_id(id: &str) -> By {
    By::Css(format!("[data-testid=\"{id}\"]"))
}
