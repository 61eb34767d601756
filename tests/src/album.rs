//! Numbered pictures and a transcript of a journey, under `target/tour/`.

use crate::page::Step;
use std::{
    cell::RefCell,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

/// Where the pictures go.
pub struct Album {
    folder: PathBuf,
    pages: RefCell<(u32, File)>,
}

impl Album {
    /// An empty album of this name.
    pub fn open(target: &Path, journey: &str) -> Step<Self> {
        let folder = target.join("tour").join(journey);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        let transcript = File::create(folder.join("transcript.md"))?;
        Ok(Self { folder, pages: RefCell::new((0, transcript)) })
    }

    /// Says what happens, in the transcript and to whoever watches.
    pub fn say(&self, words: &str) {
        println!("  {words}");
        let _ = writeln!(self.pages.borrow_mut().1, "{words}\n");
    }

    /// Adds a picture with its words.
    pub fn add(&self, name: &str, words: &str, png: &[u8]) -> Step<PathBuf> {
        let number = {
            let mut pages = self.pages.borrow_mut();
            pages.0 += 1;
            pages.0
        };
        let file = format!("{number:02}-{name}.png");
        let path = self.folder.join(&file);
        fs::write(&path, png)?;
        self.say(&format!("![{words}]({file}) {words}"));
        Ok(path)
    }
}
