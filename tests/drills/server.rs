//! A practice server, and what it holds of a group: asked as a new device of the group asks, and read in its store.

use crate::app::programs;
use rusqlite::{Connection, OpenFlags};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Child, Command},
};
use turno_core::{
    ids::ParcelId,
    keys::GroupKey,
    parcel::{Parcel, ParcelKind, log, wire::SyncRequest},
    registration::EditId,
};
use turno_tests::practice;

/// The server; ends with its owner.
pub struct Server {
    child: Child,
    folder: PathBuf,
    /// Where it listens.
    pub address: String,
}

impl Server {
    /// Starts one that keeps its files in this folder.
    pub fn start(folder: &Path) -> Self {
        let folder = folder.join("server");
        fs::create_dir_all(&folder).unwrap();
        let (child, listens) = practice::start(&programs(), &folder, "127.0.0.1:0", "09:00").unwrap();
        Self { child, folder, address: format!("http://{listens}") }
    }

    /// How often each edit stands in the stream of a group.
    pub fn edits_of(&self, key: &GroupKey) -> BTreeMap<EditId, usize> {
        let (mut counts, mut place) = (BTreeMap::new(), 0);
        loop {
            let answer = self.ask(&SyncRequest { cursors: vec![(key.id(), place)], parcels: Vec::new() });
            for news in &answer.news {
                place = place.max(news.place);
                let Ok(parcel) = Parcel::open(&news.bytes) else { continue };
                if parcel.kind == ParcelKind::Log {
                    log::open(key, &parcel).unwrap().iter().for_each(|edit| *counts.entry(edit.id).or_default() += 1);
                }
            }
            if !answer.more {
                return counts;
            }
        }
    }

    fn ask(&self, request: &SyncRequest) -> turno_core::parcel::wire::SyncAnswer {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        runtime.block_on(practice::post(&client, &self.address, request)).unwrap()
    }

    /// How often each submission of a group was kept. No device is told that, so the store is read.
    pub fn submissions_of(&self, key: &GroupKey) -> BTreeMap<ParcelId, u32> {
        let store = Connection::open_with_flags(self.folder.join("turno.sqlite"), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let mut kept = store.prepare("SELECT parcel, count(*) FROM submissions WHERE group_id = ?1 GROUP BY parcel").unwrap();
        let kept = kept.query_map([key.id().0], |row| Ok((ParcelId(row.get(0)?), row.get(1)?))).unwrap();
        kept.map(Result::unwrap).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        let _ = self.child.wait();
    }
}
