//! How long until the first screen is painted, on a phone's processor: Chromium slowed down six times, a new profile each time.
//!
//! `cargo xtask bench phone` runs it, and says what the figures are for.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use turno_testkit::Folder;
use turno_tests::{
    bridge::{Bridge, Phone},
    browser::Browser,
    measure::machine,
    page::Step,
};

/// As slow as a cheap phone of some years ago beside a laptop; what the tools for developers of Chromium call a low-end mobile.
const SLOWER: u32 = 6;

/// Odd, so that the median is one of them.
const ROUNDS: usize = 5;

const BUDGET_MS: f64 = 1_000.0;

/// What was painted first, and when, counted from the start of the navigation.
const PAINTED: &str = "return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";

#[tokio::main]
async fn main() -> Step {
    let folder = Folder::new("phone-start")?;
    let program = PathBuf::from(std::env::var("TURNO_BIN_DIR").map_err(|_| "run it by `cargo xtask bench phone`")?).join("turno-phone");
    // Nobody listens there: a start waits for no network.
    let phone = Phone { program, data: folder.path().join("phone"), server: "http://127.0.0.1:9".to_owned() };
    let bridge = Bridge::open(phone).await?;
    println!("\n{}; Chromium {SLOWER} times slower; median of {ROUNDS} starts\n", machine());
    println!("{:<52} {:>12} {:>12}  outcome", "what", "budget", "median");
    let first = median(&bridge, folder.path(), "language-en").await?;
    let in_first = told("the first screen of the first start", first);
    make_a_profile(&bridge, folder.path()).await?;
    let later = median(&bridge, folder.path(), "unlock").await?;
    let in_later = told("the first screen of every later start", later);
    if in_first && in_later { Ok(()) } else { Err("over the budget".into()) }
}

fn told(what: &str, median_ms: f64) -> bool {
    let is_kept = median_ms <= BUDGET_MS;
    println!("{what:<52} {BUDGET_MS:>9} ms {median_ms:>9.0} ms  {}", if is_kept { "PASS" } else { "OVER" });
    is_kept
}

async fn median(bridge: &Bridge, folder: &Path, shows: &str) -> Step<f64> {
    let mut taken = Vec::with_capacity(ROUNDS);
    for _ in 0..ROUNDS {
        taken.push(start(bridge, folder, shows).await?);
    }
    taken.sort_by(f64::total_cmp);
    taken.get(ROUNDS / 2).copied().ok_or_else(|| "no round".into())
}

async fn start(bridge: &Bridge, folder: &Path, shows: &str) -> Step<f64> {
    bridge.kill_and_restart()?;
    let browser = Browser::open("start", folder, (360, 640), None).await?;
    browser.tell("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await?;
    browser.show(bridge).await?;
    browser.find(shows).await?;
    browser.run(PAINTED, vec![]).await?.as_f64().ok_or_else(|| "nothing was painted".into())
}

/// As after the first start: a language, and a PIN.
async fn make_a_profile(bridge: &Bridge, folder: &Path) -> Step {
    let browser = Browser::open("start", folder, (360, 640), None).await?;
    browser.show(bridge).await?;
    browser.find("language-en").await?;
    for (command, args) in [("set_language", json!({ "language": "es" })), ("create_profile", json!({ "name": "", "pin": "593026" }))] {
        let _: Value = browser.invoke(command, args).await?;
    }
    Ok(())
}
