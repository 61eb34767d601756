//! What the Android package may do, and who may come in. Reason: a permission too many is a danger for whoever carries it.

use turno_tests::tree::{Trouble, expect_none, files_in, text};

/// The two manifests that are ours; `app/src/both` only takes out what libraries bring.
const MANIFESTS: &[&str] = &["src-tauri/gen/android/app/src/main/AndroidManifest.xml", "crates/phone/android/src/main/AndroidManifest.xml"];

const MAIN: &str = "src-tauri/gen/android/app/src/main";

/// Every permission, and who would be missed without it.
const PERMISSIONS: &[(&str, &str)] = &[
    ("android.permission.ACCESS_COARSE_LOCATION", "the region; a person who gives no more than this is told that it may be too little"),
    ("android.permission.ACCESS_FINE_LOCATION", "the region"),
    ("android.permission.ACCESS_NETWORK_STATE", "sending when there is a network, and asking before it costs"),
    ("android.permission.CAMERA", "codes, documents, photos"),
    ("android.permission.INTERNET", "the operator's server"),
    ("android.permission.POST_NOTIFICATIONS", "reminders of an appointment"),
    ("android.permission.RECEIVE_BOOT_COMPLETED", "reminders after the phone was off"),
];

/// Everything that other programs could start, were it open.
const COMPONENTS: &[(&str, &str)] = &[
    ("activity", ".MainActivity"),
    ("provider", "org.turno.phone.PaperProvider"),
    ("receiver", "org.turno.phone.ReminderReceiver"),
    ("service", "org.turno.phone.SendJob"),
];

/// The one that is open: the launcher starts it.
const LAUNCHER: &str = ".MainActivity";

/// Packages that the phone's Kotlin may use: the framework's, the language's, and Tauri's own with the one class of androidx
/// that stands in the signatures of Tauri's plugins.
const PACKAGES: &[&str] =
    &["android.", "java.", "javax.", "kotlin.", "org.json.", "app.tauri.", "androidx.appcompat.app.AppCompatActivity"];

/// One tag of a manifest: its name and its text between the brackets.
struct Tag(String, String);

impl Tag {
    fn value(&self, attribute: &str) -> Option<&str> {
        self.1.split_once(&format!("android:{attribute}=\""))?.1.split('"').next()
    }
}

/// The opening tags of an XML file, without its comments.
fn tags(file: &str) -> Result<Vec<Tag>, Trouble> {
    let source = text(file)?;
    let without_comments: String = source
        .split("<!--")
        .enumerate()
        .map(|(part, text)| if part == 0 { text } else { text.split_once("-->").map_or("", |(_, after)| after) })
        .collect();
    let tags = without_comments.split('<').skip(1).filter_map(|tag| tag.split('>').next());
    Ok(tags.map(|tag| Tag(tag.split_whitespace().next().unwrap_or_default().to_owned(), tag.to_owned())).collect())
}

fn all_tags() -> Result<Vec<Tag>, Trouble> {
    MANIFESTS.iter().map(|file| tags(file)).collect::<Result<Vec<_>, _>>().map(|tags| tags.into_iter().flatten().collect())
}

#[test]
fn the_package_has_these_permissions_and_no_other() -> Result<(), Trouble> {
    let tags = all_tags()?;
    let mut asked: Vec<&str> = tags.iter().filter(|tag| tag.0.starts_with("uses-permission")).filter_map(|tag| tag.value("name")).collect();
    asked.sort_unstable();
    let listed: Vec<&str> = PERMISSIONS.iter().map(|(name, _)| *name).collect();
    assert_eq!(asked, listed, "a permission has a line here that says who needs it");
    Ok(())
}

#[test]
fn nobody_comes_in_but_by_the_launcher() -> Result<(), Trouble> {
    let tags = all_tags()?;
    let components = tags.iter().filter(|tag| ["activity", "activity-alias", "service", "receiver", "provider"].contains(&tag.0.as_str()));
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for tag in components {
        let name = tag.value("name").unwrap_or_default();
        found.push((tag.0.as_str(), name));
        if tag.value("exported") != Some(if name == LAUNCHER { "true" } else { "false" }) {
            wrong.push(format!("{name}: android:exported is {:?}", tag.value("exported")));
        }
    }
    found.sort_unstable();
    assert_eq!(found, COMPONENTS);
    let actions: Vec<&str> = tags.iter().filter(|tag| tag.0 == "action").filter_map(|tag| tag.value("name")).collect();
    let known = ["android.intent.action.MAIN", "android.intent.action.TTS_SERVICE", "android.intent.action.BOOT_COMPLETED"];
    assert_eq!(actions, known, "no link, no file and no share of others opens Turno");
    expect_none("Only the launcher may start Turno:", &wrong)
}

#[test]
fn nothing_is_backed_up_and_nothing_leaves_in_the_clear() -> Result<(), Trouble> {
    let manifest = all_tags()?;
    let application = manifest.iter().find(|tag| tag.0 == "application").ok_or("no <application>")?;
    assert_eq!(application.value("allowBackup"), Some("false"));
    assert_eq!(application.value("fullBackupContent"), Some("false"));
    assert_eq!(application.value("dataExtractionRules"), Some("@xml/data_extraction_rules"));
    assert_eq!(application.value("networkSecurityConfig"), Some("@xml/network_security_config"));
    let excluded = tags_of_rules("exclude")?;
    for domain in ["root", "file", "database", "sharedpref", "external"] {
        assert_eq!(
            excluded.iter().filter(|tag| tag.contains(&format!("domain=\"{domain}\""))).count(),
            2,
            "{domain}: cloud and other phone"
        );
    }
    let network = tags(&format!("{MAIN}/res/xml/network_security_config.xml"))?;
    let value = |name: &str| network.iter().find_map(|tag| tag.1.split_once(&format!("{name}=\""))?.1.split('"').next().map(str::to_owned));
    assert_eq!(value("cleartextTrafficPermitted").as_deref(), Some("false"));
    assert_eq!(network.iter().filter(|tag| tag.0 == "certificates").count(), 1, "the system's, and none that somebody added");
    assert_eq!(value("src").as_deref(), Some("system"));
    Ok(())
}

fn tags_of_rules(name: &str) -> Result<Vec<String>, Trouble> {
    let rules = tags(&format!("{MAIN}/res/xml/data_extraction_rules.xml"))?;
    Ok(rules.into_iter().filter(|tag| tag.0 == name).map(|tag| tag.1).collect())
}

#[test]
fn nobody_looks_into_the_windows_of_a_release() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in ["Cargo.toml", "src-tauri/Cargo.toml", "crates/phone/Cargo.toml"] {
        // Without this feature wry leaves the debugging of windows off in everything but a debug build.
        if text(file)?.contains("devtools") {
            wrong.push(format!("{file}: devtools"));
        }
    }
    for file in [files_in("crates/phone/android/", "")?, files_in("src-tauri/gen/android/app/src/main/", "")?].concat() {
        let source = text(&file).unwrap_or_default();
        for word in ["setWebContentsDebuggingEnabled", "android:debuggable", "usesCleartextTraffic"] {
            if source.contains(word) {
                wrong.push(format!("{file}: {word}"));
            }
        }
    }
    expect_none("What is debugged can be read by others:", &wrong)
}

#[test]
fn the_phone_needs_nothing_of_googles() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files_in("crates/phone/android/", ".kt")? {
        for line in text(&file)?.lines().filter_map(|line| line.strip_prefix("import ").map(str::to_owned)) {
            if !PACKAGES.iter().any(|package| line.starts_with(package)) {
                wrong.push(format!("{file}: {line}"));
            }
        }
    }
    for file in ["crates/phone/android/build.gradle.kts", "src-tauri/gen/android/app/build.gradle.kts"] {
        let lines = text(file)?;
        let named = lines.lines().filter(|line| line.contains("implementation(") && (line.contains("gms") || line.contains("firebase")));
        wrong.extend(named.map(|line| format!("{file}: {}", line.trim())));
    }
    expect_none("Phones without Google's services must do everything:", &wrong)
}
