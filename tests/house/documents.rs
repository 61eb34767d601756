//! The documents stay true. Reason: a page that names what is not there costs more trust than no page.

use turno_tests::tree::{Trouble, exists, expect_none, files, text};

#[test]
fn every_dependency_has_its_line() -> Result<(), Trouble> {
    let manifest: toml::Table = text("Cargo.toml")?.parse()?;
    let table = manifest.get("workspace").and_then(|workspace| workspace.get("dependencies")?.as_table());
    let names: Vec<&String> = table.ok_or("Cargo.toml has no [workspace.dependencies]")?.keys().collect();
    let page = text("docs/dependencies.md")?;
    let has_line = |name: &str| page.lines().any(|line| line.starts_with(&format!("| `{name}` ")));
    let missing = names.iter().filter(|name| !name.starts_with("turno-") && !has_line(name));
    let mut wrong: Vec<String> = missing.map(|name| format!("`{name}` has no line")).collect();
    for line in page.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()) {
        if !names.iter().any(|name| *name == line) {
            wrong.push(format!("`{line}` has a line and is not used"));
        }
    }
    expect_none("docs/dependencies.md says of each crate what it is for and what else was considered:", &wrong)
}

#[test]
fn every_link_leads_somewhere() -> Result<(), Trouble> {
    let mut wrong = Vec::new();
    for file in files()?.into_iter().filter(|file| file.ends_with(".md")) {
        let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
        for link in text(&file)?.split("](").skip(1).filter_map(|rest| rest.split([')', '#', ' ']).next()) {
            let is_elsewhere = link.is_empty() || link.contains("://") || link.starts_with("mailto:");
            if !is_elsewhere && !exists(&resolved(folder, link))? {
                wrong.push(format!("{file}: {link}"));
            }
        }
    }
    expect_none("These links lead nowhere:", &wrong)
}

/// A link as a name from the root.
fn resolved(folder: &str, link: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn invariants_name_tests_that_exist() -> Result<(), Trouble> {
    let mut rust = String::new();
    for file in files()?.into_iter().filter(|file| file.ends_with(".rs")) {
        rust.push_str(&text(&file)?);
    }
    let page = text("docs/architecture.md")?;
    let named = page.split("test `").skip(1).filter_map(|rest| rest.split('`').next());
    let wrong: Vec<String> = named.filter(|name| !rust.contains(&format!("fn {name}("))).map(str::to_owned).collect();
    expect_none("docs/architecture.md names tests that are not there:", &wrong)
}
