//! A loopback bridge between a browser and the real app: its built screens, its commands, its bell. Knows no browser.
//!
//! The app is the program `turno-phone --drill`: the same state, handlers, vault, driver and network as behind its own window,
//! in a process of its own, so that it can be killed as Android kills it. Whoever has not the token gets nothing.

use crate::{app::App, page::Step, tree};
use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path as Part, Request, State},
    http::{StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use tokio::{net::TcpListener, sync::watch, task};

/// Where the app is, and what it keeps.
#[derive(Debug, Clone)]
pub struct Phone {
    /// The program.
    pub program: PathBuf,
    /// Its data folder.
    pub data: PathBuf,
    /// The operator's server.
    pub server: String,
}

/// The bridge; its app ends with it.
pub struct Bridge {
    phone: Phone,
    inner: Arc<Inner>,
    /// Where the screens are.
    pub address: String,
    /// What runs in the page before its own script.
    pub shim: String,
}

struct Inner {
    token: String,
    policy: String,
    screens: BTreeMap<String, Bytes>,
    app: Mutex<Option<App>>,
    heard: watch::Sender<u64>,
}

impl Bridge {
    /// Starts the app, and listens on a port of the system's choice.
    pub async fn open(phone: Phone) -> Step<Self> {
        let mut token = [0; 16];
        getrandom::fill(&mut token)?;
        let token: String = token.iter().map(|byte| format!("{byte:02x}")).collect();
        let shim = include_str!("shim.js").replace("{token}", &token);
        let inner = Arc::new(Inner { token, policy: policy()?, screens: screens()?, app: Mutex::new(None), heard: watch::Sender::new(0) });
        let commands = Router::new()
            .route("/invoke/{command}", post(invoke))
            .route("/heard/{count}", get(heard))
            .route_layer(middleware::from_fn_with_state(inner.clone(), who_has_the_token));
        let routes = commands.fallback(screen).with_state(inner.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        tokio::spawn(async { axum::serve(listener, routes).await });
        let bridge = Self { phone, inner, address, shim };
        bridge.start()?;
        Ok(bridge)
    }

    fn start(&self) -> Step {
        fs::create_dir_all(&self.phone.data)?;
        let heard = self.inner.heard.clone();
        let app = App::start(&self.phone.program, &self.phone.data, &self.phone.server, move || heard.send_modify(|count| *count += 1))?;
        *self.inner.app() = Some(app);
        Ok(())
    }

    /// Kills the app where it stands, as the system does when it needs the room, and starts it again.
    pub fn kill_and_restart(&self) -> Step {
        self.inner.end();
        self.start()
    }
}

impl Drop for Bridge {
    fn drop(&mut self) {
        self.inner.end();
    }
}

impl Inner {
    fn app(&self) -> std::sync::MutexGuard<'_, Option<App>> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn end(&self) {
        if let Some(mut app) = self.app().take() {
            let _ = app.child.kill();
            let _ = app.child.wait();
        }
    }

    fn ask(&self, command: &str, arguments: &Value) -> Option<Result<Value, Value>> {
        self.app().as_mut()?.talk.ask(command, arguments)
    }
}

/// What the screens may load and do, word for word as in the app; `ipc:` is what the bridge stands for.
fn policy() -> Step<String> {
    let told: Value = serde_json::from_str(&tree::text("src-tauri/tauri.conf.json")?)?;
    Ok(told.pointer("/app/security/csp").and_then(Value::as_str).ok_or("the app has no policy")?.to_owned())
}

/// The built screens, by their addresses.
fn screens() -> Step<BTreeMap<String, Bytes>> {
    let root = tree::root()?.join("ui/dist");
    let mut screens = BTreeMap::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                screens.insert(format!("/{}", path.strip_prefix(&root)?.display()), fs::read(&path)?.into());
            }
        }
    }
    Ok(screens)
}

async fn who_has_the_token(State(inner): State<Arc<Inner>>, request: Request, next: Next) -> Response {
    let told = request.headers().get("x-turno-token").is_some_and(|token| token.as_bytes() == inner.token.as_bytes());
    if told { next.run(request).await } else { StatusCode::FORBIDDEN.into_response() }
}

async fn screen(State(inner): State<Arc<Inner>>, request: Request) -> Response {
    let path = request.uri().path();
    let path = if path == "/" { "/index.html" } else { path };
    let kind = match Path::new(path).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        _ => "application/octet-stream",
    };
    match inner.screens.get(path) {
        Some(bytes) => {
            let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, &inner.policy)];
            (headers, bytes.clone()).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A command, answered by the app; 422 with the failure that it refused with.
async fn invoke(State(inner): State<Arc<Inner>>, Part(command): Part<String>, Json(arguments): Json<Value>) -> Response {
    match task::spawn_blocking(move || inner.ask(&command, &arguments)).await {
        Ok(Some(Ok(answer))) => Json(answer).into_response(),
        Ok(Some(Err(failure))) => (StatusCode::UNPROCESSABLE_ENTITY, Json(failure)).into_response(),
        _ => (StatusCode::SERVICE_UNAVAILABLE, Json(json!("the app is gone"))).into_response(),
    }
}

/// Answers as soon as the app rang more often than the screens have heard.
async fn heard(State(inner): State<Arc<Inner>>, Part(count): Part<u64>) -> Response {
    let mut rings = inner.heard.subscribe();
    match rings.wait_for(|now| *now != count).await {
        Ok(now) => Json(*now).into_response(),
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
