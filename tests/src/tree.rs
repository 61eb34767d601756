//! The repository as its files: what git keeps, or would keep after `git add`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Why a rule could not be looked at.
pub type Trouble = Box<dyn std::error::Error>;

/// The repository's folder. Asked of cargo at run time: clones that share a target folder share what is compiled in.
pub fn root() -> Result<PathBuf, Trouble> {
    let here = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").ok_or("not started by cargo")?);
    Ok(here.parent().ok_or("the repository's folder has no name")?.to_owned())
}

/// Every file of the repository, with `/` between folders, sorted; none that git ignores or that is gone.
pub fn files() -> Result<Vec<String>, Trouble> {
    let root = root()?;
    let listed =
        Command::new("git").arg("-C").arg(&root).args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).output()?;
    if !listed.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&listed.stderr)).into());
    }
    let names = String::from_utf8(listed.stdout)?;
    let mut files: Vec<String> =
        names.split('\0').filter(|name| !name.is_empty() && root.join(name).is_file()).map(str::to_owned).collect();
    files.sort();
    files.dedup();
    Ok(files)
}

/// The files under a folder whose name ends so.
pub fn files_in(folder: &str, ending: &str) -> Result<Vec<String>, Trouble> {
    let found = files()?.into_iter().filter(|file| file.starts_with(folder) && file.ends_with(ending));
    Ok(found.collect())
}

/// The text of a file, by its name from the root.
pub fn text(file: &str) -> Result<String, Trouble> {
    std::fs::read_to_string(root()?.join(file)).map_err(|e| format!("{file}: {e}").into())
}

/// Is there such a file or folder with something in it?
pub fn exists(name: &str) -> Result<bool, Trouble> {
    let folder = format!("{}/", name.trim_end_matches('/'));
    Ok(files()?.iter().any(|file| file == name || file.starts_with(&folder)))
}

/// The languages: the folders of `locales/`.
pub fn languages() -> Result<Vec<String>, Trouble> {
    let folder = |file: &String| Some(file.strip_prefix("locales/")?.split_once('/')?.0.to_owned());
    let mut languages: Vec<String> = files()?.iter().filter_map(folder).collect();
    languages.dedup();
    if languages.is_empty() {
        return Err("locales/ has no language".into());
    }
    Ok(languages)
}

/// A file's name without folders and ending.
pub fn stem(file: &str) -> &str {
    Path::new(file).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// Fails with every finding, one a line, or passes with none.
pub fn expect_none(rule: &str, findings: &[String]) -> Result<(), Trouble> {
    if findings.is_empty() { Ok(()) } else { Err(Findings(format!("{rule}\n  {}", findings.join("\n  "))).into()) }
}

/// Findings print as they are, not quoted, when a test returns them.
struct Findings(String);

impl std::fmt::Debug for Findings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::fmt::Display for Findings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Findings {}
