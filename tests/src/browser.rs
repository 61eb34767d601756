//! Chromium as a phone: its size and touch, its position and camera. Driven by WebDriver as the tour's windows are
//! (docs/decisions/0003). Knows no journey.

use crate::{
    album::Album,
    bridge::Bridge,
    page::{LOOK_EVERY, PATIENCE, Page, Step},
};
use serde_json::{Value, json};
use std::{
    fs,
    net::TcpListener,
    ops::Deref,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Instant,
};
use thirtyfour::prelude::*;

/// Chromium says nothing to anybody but the bridge, and keeps nothing but in its own new folder.
const FLAGS: &[&str] = &[
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// Where a finger hits an element: the middle of what is seen of it; or what lies over it.
const PLACE: &str = r#"
    const one = document.querySelector(`[data-testid="${arguments[0]}"]`)
    one.scrollIntoView({ block: 'center', behavior: 'instant' })
    const at = one.getBoundingClientRect()
    const middle = (low, high, most) => (Math.max(low, 0) + Math.min(high, most)) / 2
    const [x, y] = [middle(at.left, at.right, innerWidth), middle(at.top, at.bottom, innerHeight)]
    const hit = document.elementFromPoint(x, y)
    if (one.matches(':disabled')) return 'it is disabled'
    return one.contains(hit) || hit?.closest('label')?.contains(one) ? { x, y } : (hit?.outerHTML.slice(0, 160) ?? 'nothing there')
"#;

/// How large the screen of a phone is, in logical pixels.
pub type Size = (u32, u32);

/// A browser that is open.
pub struct Browser {
    process: Child,
    page: Page,
    folder: PathBuf,
}

impl Browser {
    /// Opens it on a new folder; `film` is what its camera sees.
    pub async fn open(name: &str, folder: &Path, (width, height): Size, film: Option<&Path>) -> Step<Self> {
        let folder = folder.join(format!("{name}-browser"));
        fs::create_dir_all(&folder)?;
        let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
        flags.push(format!("--user-data-dir={}", folder.display()));
        flags.extend(film.map(|film| format!("--use-file-for-fake-video-capture={}", film.display())));
        let mut capabilities = Capabilities::new();
        let screen = json!({ "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2, "touch": true, "mobile": true } });
        capabilities.set("goog:chromeOptions", json!({ "args": flags, "mobileEmulation": screen }))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let process = Command::new("chromedriver").arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null()).spawn()?;
        let page = Page::open(name, port, capabilities).await?;
        Ok(Self { process, page, folder })
    }

    /// Shows the screens that a bridge serves, as after the start of the app.
    pub async fn show(&self, bridge: &Bridge) -> Step {
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": bridge.shim })).await?;
        self.allow(bridge, &["geolocation", "videoCapture"]).await?;
        self.start_again(bridge).await
    }

    /// The person allows this, and nothing else.
    pub async fn allow(&self, bridge: &Bridge, what: &[&str]) -> Step {
        self.tell("Browser.grantPermissions", json!({ "origin": bridge.address, "permissions": what })).await?;
        Ok(())
    }

    /// A new start of the app, seen again: no page of the last one is left, nor where it was.
    pub async fn start_again(&self, bridge: &Bridge) -> Step {
        self.driver.goto("about:blank").await?;
        self.window("normal").await?;
        Ok(self.driver.goto(&bridge.address).await?)
    }

    /// Puts the phone there.
    pub async fn stand_at(&self, (latitude, longitude): (f64, f64)) -> Step {
        self.tell("Emulation.setGeolocationOverride", json!({ "latitude": latitude, "longitude": longitude, "accuracy": 12 })).await?;
        Ok(())
    }

    /// Lets the person read at a size of text, in percent, on every page from now on.
    pub async fn read_at(&self, percent: u32) -> Step {
        let source = format!("addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '{percent}%'))");
        self.tell("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await?;
        Ok(())
    }

    /// Makes the phone another size.
    pub async fn resize(&self, (width, height): Size) -> Step {
        let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true });
        self.tell("Emulation.setDeviceMetricsOverride", screen).await?;
        Ok(())
    }

    /// Takes a picture of the screen, from its title on: what stands above is the same on all, and large in large letters.
    pub async fn picture(&self, album: &Album, name: &str, words: &str) -> Step {
        self.run("document.querySelector('main h1')?.scrollIntoView({ behavior: 'instant' })", vec![]).await?;
        self.page.picture(album, name, words).await?;
        self.run("scrollTo(0, 0)", vec![]).await?;
        Ok(())
    }

    /// Touches what has this test id with a finger: where a person can see it, if anywhere.
    pub async fn touch(&self, id: &str) -> Step {
        let started = Instant::now();
        let place = loop {
            self.find(id).await?;
            self.settle().await?;
            let place = self.run(PLACE, vec![json!(id)]).await?;
            if place.get("x").is_some() {
                break place;
            }
            if started.elapsed() > PATIENCE {
                return Err(format!("{}: {id} cannot be touched: {place}", self.name).into());
            }
            tokio::time::sleep(LOOK_EVERY).await;
        };
        self.tell("Input.dispatchTouchEvent", json!({ "type": "touchStart", "touchPoints": [place] })).await?;
        self.tell("Input.dispatchTouchEvent", json!({ "type": "touchEnd", "touchPoints": [] })).await?;
        Ok(())
    }

    /// The person looks at another app, and Turno is no longer seen.
    pub async fn leave_for_another_app(&self) -> Step {
        self.window("minimized").await?;
        let is_hidden = self.run("return document.hidden", vec![]).await?;
        if is_hidden == true { Ok(()) } else { Err("the page is still seen".into()) }
    }

    /// The person is back.
    pub async fn come_back(&self) -> Step {
        self.window("normal").await
    }

    async fn window(&self, state: &str) -> Step {
        let window = self.tell("Browser.getWindowForTarget", json!({})).await?;
        let id = window.get("windowId").ok_or("the page has no window")?;
        self.tell("Browser.setWindowBounds", json!({ "windowId": id, "bounds": { "windowState": state } })).await?;
        Ok(())
    }

    /// Says something to the browser itself (Chrome DevTools Protocol).
    pub async fn tell(&self, method: &str, args: Value) -> Step<Value> {
        Ok(self.driver.cdp().send_raw(method, args).await?)
    }
}

/// What can be done on its page can be done in the browser.
impl Deref for Browser {
    type Target = Page;

    fn deref(&self) -> &Page {
        &self.page
    }
}

/// The browser goes with its journey, also when that stops on the way: each process by its id, its folder last.
impl Drop for Browser {
    fn drop(&mut self) {
        for process in children(self.process.id()) {
            let _ = Command::new("kill").args(["-9", &process.to_string()]).status();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = self.page.driver.clone().leak();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The processes that a process started, by whichever of its threads, and those that they started.
fn children(process: u32) -> Vec<u32> {
    let threads = fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten();
    let told = threads.map(|thread| fs::read_to_string(thread.path().join("children")).unwrap_or_default());
    let own: Vec<u32> = told.collect::<Vec<_>>().join(" ").split_whitespace().filter_map(|id| id.parse().ok()).collect();
    own.iter().flat_map(|id| children(*id)).chain(own.iter().copied()).collect()
}
