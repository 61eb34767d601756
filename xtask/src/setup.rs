//! Gets what the other commands need, and nothing that is there already: system packages, Node packages, the built screens.

use crate::shell::{Done, Stop, ask, is_installed, npm, program, run as run_shown};
use crate::tree::{Tree, newest};
use std::path::Path;
use std::process::Command;

/// Debian's names of what building and testing need, in the order of how soon they are missed.
const PACKAGES: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus-daemon",
    "age",
    "strace",
    "python3-venv",
    "chromium",
    "chromium-driver",
    // The letters of a phone, in windows that are tested.
    "fonts-roboto-unhinted",
];

/// Programs that stand for the packages where there is no dpkg.
const PROBES: &[&str] =
    &["cc", "pkg-config", "WebKitWebDriver", "Xvfb", "xauth", "dbus-run-session", "age", "strace", "python3", "chromium", "chromedriver"];

/// Libraries that stand for the packages where there is no dpkg.
const LIBRARIES: &[&str] = &["webkit2gtk-4.1", "openssl"];

/// The oldest Node that the user interface builds with.
const NODE_MAJOR_MIN: u32 = 20;

/// All of it.
pub fn run(tree: &Tree, _arguments: &[String]) -> Done {
    system_packages()?;
    node_packages(tree)?;
    screens(tree)
}

fn system_packages() -> Done {
    if !is_debian() || !is_installed("dpkg-query") {
        return on_another_system();
    }
    install(&missing_packages())
}

/// Gets Debian's packages of these names.
pub fn install(missing: &[&str]) -> Done {
    if missing.is_empty() {
        return Ok(());
    }
    run_shown(as_root(&["apt-get", "update"], missing)?)?;
    let install = ["apt-get", "install", "-y", "--no-install-recommends"];
    run_shown(as_root(&[&install[..], missing].concat(), missing)?)
}

fn is_debian() -> bool {
    let release = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
    let mut families = release.lines().filter_map(|line| line.strip_prefix("ID=").or_else(|| line.strip_prefix("ID_LIKE=")));
    families.any(|names| names.trim_matches('"').split(' ').any(|name| name == "debian"))
}

fn missing_packages() -> Vec<&'static str> {
    // dpkg-query says no when one of them is unknown, and lists the others all the same.
    let mut query = program("dpkg-query", ["-W", "-f", "${Package} ${db:Status-Status}\n"]);
    let answer = query.args(PACKAGES).output().map(|answer| answer.stdout).unwrap_or_default();
    let known = String::from_utf8_lossy(&answer).into_owned();
    let is_there = |package: &str| known.lines().any(|line| line == format!("{package} installed"));
    PACKAGES.iter().copied().filter(|package| !is_there(package)).collect()
}

fn as_root(words: &[&str], missing: &[&str]) -> Done<Command> {
    let is_root = ask("id", &["-u"]).as_deref() == Some("0");
    if !is_root && !is_installed("sudo") {
        return Err(Stop::new(format!("these packages are missing and only root can install them: {}", missing.join(" "))));
    }
    let mut command = if is_root { Command::new("env") } else { program("sudo", ["env"]) };
    command.arg("DEBIAN_FRONTEND=noninteractive").args(words);
    Ok(command)
}

fn on_another_system() -> Done {
    let programs = PROBES.iter().filter(|name| !is_installed(name));
    let libraries = LIBRARIES.iter().filter(|name| ask("pkg-config", &["--exists", name]).is_none());
    let missing: Vec<&str> = programs.chain(libraries).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Stop::new(format!(
        "this system is not Debian, so please install by hand what provides: {} (on Debian: {})",
        missing.join(" "),
        PACKAGES.join(" ")
    )))
}

/// The packages of package-lock.json, when npm's own record of what it installed is missing or older.
fn node_packages(tree: &Tree) -> Done {
    let version = ask("node", &["--version"]).ok_or_else(|| Stop::new(format!("Node {NODE_MAJOR_MIN} or newer is missing")))?;
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok()).unwrap_or(0);
    if major < NODE_MAJOR_MIN {
        return Err(Stop::new(format!("Node {NODE_MAJOR_MIN} or newer is needed, this is {version}")));
    }
    packages_of(&tree.ui(), &[])
}

/// Installs what the package-lock.json in a folder says, unless npm's own record there is as new.
pub fn packages_of(folder: &Path, more: &[&str]) -> Done {
    let lock = folder.join("package-lock.json");
    let wanted = newest(std::slice::from_ref(&lock)).ok_or_else(|| Stop::new(format!("{} is missing", lock.display())))?;
    let installed = newest(&[folder.join("node_modules/.package-lock.json")]);
    if installed.is_some_and(|installed| installed >= wanted) {
        return Ok(());
    }
    let mut npm = program("npm", ["ci", "--no-audit", "--no-fund"]);
    npm.args(more).current_dir(folder);
    run_shown(npm)
}

/// The screens as the app carries them, when a source is newer than the last build of them.
fn screens(tree: &Tree) -> Done {
    let ui = tree.ui();
    let own = ["src", "public", "index.html", "package-lock.json", "vite.config.ts", "svelte.config.js", "tsconfig.json"];
    let mut sources: Vec<_> = own.iter().map(|name| ui.join(name)).collect();
    sources.extend([tree.root.join("locales"), tree.root.join("assets")]);
    let built = newest(&[ui.join("dist/index.html")]);
    if built.is_some() && built >= newest(&sources) {
        return Ok(());
    }
    run_shown(npm(tree, "run build"))
}
