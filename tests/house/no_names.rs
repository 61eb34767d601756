//! Nothing here tells whose machine it was made on, and a release carries no simulated phone.
//!
//! Reason: a path or a host in a file is a trace of a person, and a build that works on one machine only.

use turno_tests::tree::{Trouble, expect_none, files, files_in, root, text};

/// Folders in which people keep their work; in two pieces, or this file would be a finding.
const PERSONAL_FOLDERS: &[&str] = &[concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/"), concat!("C:\\", "Users\\")];

/// The registries whose packages the lock files may name.
const CRATES: &str = "registry+https://github.com/rust-lang/crates.io-index";
const NODE_PACKAGES: &str = "https://registry.npmjs.org/";

#[test]
fn no_file_names_a_folder_of_somebodys_machine() -> Result<(), Trouble> {
    let mut names: Vec<Vec<u8>> = PERSONAL_FOLDERS.iter().map(|name| name.as_bytes().to_vec()).collect();
    let root = root()?;
    let here = root.to_string_lossy();
    // The root of a file system, or a folder such as `/src`, would be found in every address.
    if here.matches('/').count() > 1 {
        names.push(here.as_bytes().to_vec());
    }
    let mut wrong = Vec::new();
    for file in files()? {
        let bytes = std::fs::read(root.join(&file))?;
        for name in names.iter().filter(|name| bytes.windows(name.len()).any(|part| part == name.as_slice())) {
            wrong.push(format!("{file}: {}", String::from_utf8_lossy(name)));
        }
    }
    expect_none("These files name a folder of one machine:", &wrong)
}

#[test]
fn lock_files_name_the_public_registries_only() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for (number, line) in text("Cargo.lock")?.lines().enumerate() {
        if line.strip_prefix("source = ").is_some_and(|source| source.trim_matches('"') != CRATES) {
            wrong.push(format!("Cargo.lock:{}: {line}", number + 1));
        }
    }
    for file in files()?.into_iter().filter(|file| file.ends_with("package-lock.json")) {
        for (number, line) in text(&file)?.lines().enumerate() {
            let address = line.trim().strip_prefix("\"resolved\": \"");
            if address.is_some_and(|address| !address.starts_with(NODE_PACKAGES)) {
                wrong.push(format!("{file}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    expect_none("Lock files must work for everyone:", &wrong)
}

#[test]
fn no_setting_names_a_registry() -> Result<(), Trouble> {
    let settings = files()?.into_iter().filter(|file| file.ends_with(".npmrc") || file.starts_with(".cargo/"));
    let mut wrong = Vec::new();
    // What pip installs may say where from.
    for file in files()?.into_iter().filter(|file| file.ends_with("requirements.txt")) {
        if text(&file)?.lines().any(|line| line.starts_with('-') || line.contains("://")) {
            wrong.push(file);
        }
    }
    for file in settings {
        if text(&file)?.lines().any(|line| line.trim_start().starts_with("registry") || line.contains("[source")) {
            wrong.push(file);
        }
    }
    expect_none("A registry is everybody's own setting:", &wrong)
}

#[test]
fn a_release_cannot_carry_the_simulated_phone() -> Result<(), Trouble> {
    assert!(a_release_refuses("simulated-phone")?, "a phone that is none must not reach anybody");
    Ok(())
}

#[test]
fn a_release_cannot_carry_the_drill() -> Result<(), Trouble> {
    assert!(a_release_refuses("drill")?, "commands come from the window alone");
    Ok(())
}

/// Does the shell say `#[cfg(all(feature = "…", not(debug_assertions)))] compile_error!(…)`?
fn a_release_refuses(feature: &str) -> Result<bool, Trouble> {
    let guard = format!("#[cfg(all(feature=\"{feature}\",not(debug_assertions)))]compile_error!");
    for file in files_in("src-tauri/", ".rs")? {
        let text: String = text(&file)?.split_whitespace().collect();
        if text.contains(&guard) {
            return Ok(true);
        }
    }
    Ok(false)
}
