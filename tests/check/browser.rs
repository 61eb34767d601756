//! Chromium without a window, driven through ChromeDriver. Knows the page's test ids, and no slip.

use serde_json::{Value, json};
use std::{
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use thirtyfour::{cdp::Cdp, prelude::*};

/// Nothing on the page takes longer than this on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
const LOOK_EVERY: Duration = Duration::from_millis(100);

/// What the browser sees through its camera.
pub enum Eye {
    /// It has none.
    None,
    /// This film.
    Film(PathBuf),
}

/// A browser with one page.
pub struct Browser {
    page: WebDriver,
    driver: Child,
    port: u16,
}

impl Browser {
    /// Starts one that knows nothing from before and asks its makers nothing.
    pub async fn open(eye: Eye) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let driver = Command::new("chromedriver").arg(format!("--port={port}")).stdout(Stdio::null()).spawn();
        let driver = driver.unwrap_or_else(|error| panic!("chromedriver does not start ({error}): `cargo xtask setup` gets it"));
        let mut wishes = DesiredCapabilities::chrome();
        // Without the sandbox, which wants rights that root in a container has not; the page is our own.
        // What keeps pages from asking this machine is off, so that only the page's own policy is in question.
        let quiet = [
            "--disable-features=LocalNetworkAccessChecks",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
        ];
        for wish in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en-US"].iter().chain(&quiet) {
            wishes.add_arg(wish).unwrap();
        }
        if let Eye::Film(film) = eye {
            wishes.add_arg("--use-fake-ui-for-media-stream").unwrap();
            wishes.add_arg("--use-fake-device-for-media-stream").unwrap();
            wishes.add_arg(&format!("--use-file-for-fake-video-capture={}", film.display())).unwrap();
        }
        let started = Instant::now();
        let page = loop {
            match WebDriver::new(format!("http://127.0.0.1:{port}"), wishes.clone()).await {
                Ok(page) => break page,
                Err(error) => assert!(started.elapsed() < PATIENCE, "no Chromium: {error}"),
            }
            tokio::time::sleep(LOOK_EVERY).await;
        };
        Self { page, driver, port }
    }

    pub async fn go(&self, address: &str) {
        self.page.goto(address).await.unwrap();
    }

    async fn find(&self, id: &str) -> WebElement {
        let started = Instant::now();
        loop {
            if let Ok(found) = self.page.find(By::Css(format!("[data-testid=\"{id}\"]"))).await {
                return found;
            }
            if started.elapsed() > PATIENCE {
                let words = self.page.find(By::Tag("body")).await.unwrap().text().await.unwrap_or_default();
                panic!("no {id} on the page, which says:\n{words}");
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }

    pub async fn has(&self, id: &str) -> bool {
        !self.page.find_all(By::Css(format!("[data-testid=\"{id}\"]"))).await.unwrap().is_empty()
    }

    pub async fn press(&self, id: &str) {
        self.find(id).await.click().await.unwrap();
    }

    pub async fn words(&self, id: &str) -> String {
        self.find(id).await.text().await.unwrap()
    }

    /// What the page made of what it was given last.
    pub async fn verdict(&self) -> String {
        self.find("check-verdict").await.attr("data-verdict").await.unwrap().unwrap_or_default()
    }

    /// Types a slip in the place of what stands there, and has it checked.
    pub async fn type_in(&self, text: &str) {
        let field = self.find("check-typed").await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
        self.press("check-typed-check").await;
    }

    pub async fn choose_file(&self, id: &str, file: &Path) {
        self.find(id).await.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// An SVG picture as a PNG file: what somebody gets who takes a picture of a phone's screen.
    pub async fn picture_of(&self, svg: &str, file: &Path) -> PathBuf {
        let (vector, picture) = (file.with_extension("svg"), file.with_extension("png"));
        std::fs::write(&vector, svg).unwrap();
        self.go(&format!("file://{}", vector.display())).await;
        std::fs::write(&picture, self.page.screenshot_as_png().await.unwrap()).unwrap();
        picture
    }

    /// Keeps a picture of the page for people, where `TURNO_PICTURES_DIR` says so.
    pub async fn keep_picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("TURNO_PICTURES_DIR").map(PathBuf::from) else { return };
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join(name).with_extension("png"), self.page.screenshot_as_png().await.unwrap()).unwrap();
    }

    /// The same, in every language.
    pub async fn keep_pictures(&self, name: &str) {
        for language in ["es", "ht", "en"] {
            self.press(&format!("language-{language}")).await;
            self.keep_picture(&format!("{name}-{language}")).await;
        }
    }

    /// The size of the page, and light or dark.
    pub async fn look(&self, width: u32, height: u32, scheme: &str) {
        let tools = Cdp::new(self.page.handle().clone());
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        tools.send_raw("Emulation.setDeviceMetricsOverride", size).await.unwrap();
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        tools.send_raw("Emulation.setEmulatedMedia", media).await.unwrap();
    }

    pub async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.page.execute(script, arguments).await.unwrap().json().clone()
    }

    pub async fn run_async(&self, script: &str) -> Value {
        self.page.execute_async(script, vec![]).await.unwrap().json().clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Told to, the driver closes its browser at once; killed, it would leave it behind.
        if let Ok(mut driver) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = driver.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            let _ = driver.read_to_end(&mut Vec::new());
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = self.page.clone().leak();
    }
}
