//! A disk that may lose power: what was synced is safe, everything else may be there, be missing, or be torn.
//!
//! As in ALICE (Pillai and others, "All File Systems Are Not Created Equal", OSDI 2014), and as strict as POSIX allows: a
//! sync of a file saves its bytes and not its name; a name is safe once its folder was synced. The page cache never puts
//! older bytes over newer ones, so whatever order a disk writes in, what it leaves is some of the changes, in their order.

use crate::trace::Call;
use std::{
    collections::{BTreeMap, HashMap},
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::Path,
    sync::Arc,
};
use turno_testkit::Seeded;

/// What a disk writes at once: half a sector is never seen.
const SECTOR_BYTES: usize = 512;

/// What a power cut left: every path under the root, with its content; none for a folder.
#[derive(Debug, Clone, Hash, PartialEq, Eq)]
pub struct Left(BTreeMap<String, Option<Vec<u8>>>);

/// Which of the changes that were not synced are there after the cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// All of them: the process was killed, the system lived on.
    Nothing,
    /// None of them.
    Everything,
    /// New names, not a byte.
    Bytes,
    /// All bytes, no new name.
    Names,
    /// All of them, of the newest write only so many eighths.
    Torn(usize),
    /// Some, as this seed has it, and of some only some sectors.
    Some(u64),
}

/// What the disk does when it is told to sync; for planted faults it does not listen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syncs {
    /// Saves what it is told to.
    All,
    /// Saves names and no bytes, as if `synchronous` were off.
    FoldersOnly,
    /// Saves bytes and no names.
    FilesOnly,
}

#[derive(Debug, Clone)]
enum Change {
    Write { at: usize, bytes: Arc<[u8]> },
    Length(usize),
}

#[derive(Debug, Clone)]
enum NameChange {
    Put { path: String, node: usize },
    Gone { path: String },
    Move { from: String, to: String, node: usize },
}

#[derive(Debug, Default)]
struct Node {
    is_folder: bool,
    safe: Vec<u8>,
    loose: Vec<Change>,
}

/// The disk.
pub struct Disk {
    root: String,
    syncs: Syncs,
    nodes: Vec<Node>,
    names: BTreeMap<String, usize>,
    safe_names: BTreeMap<String, usize>,
    loose_names: Vec<NameChange>,
    /// Open files: the node and the place in it, and which of them a descriptor stands for.
    open: Vec<(usize, usize)>,
    descriptors: HashMap<u32, usize>,
}

impl Disk {
    /// A disk on which the files of this folder are safe.
    pub fn of(root: &Path, start: &Left, syncs: Syncs) -> Self {
        let mut disk = Self {
            root: root.to_str().unwrap().to_owned(),
            syncs,
            nodes: vec![Node { is_folder: true, ..Node::default() }],
            names: BTreeMap::from([(String::new(), 0)]),
            safe_names: BTreeMap::from([(String::new(), 0)]),
            loose_names: Vec::new(),
            open: Vec::new(),
            descriptors: HashMap::new(),
        };
        for (path, content) in &start.0 {
            let node = disk.add(Node { is_folder: content.is_none(), safe: content.clone().unwrap_or_default(), loose: Vec::new() });
            disk.names.insert(path.clone(), node);
            disk.safe_names.insert(path.clone(), node);
        }
        disk
    }

    /// A new process: nothing is open.
    pub fn restart(&mut self) {
        self.descriptors.clear();
    }

    /// Does what the call does. Answers whether anything can be different after a cut now.
    pub fn apply(&mut self, call: &Call) -> bool {
        match call {
            Call::Open { fd, path, create, truncate } => return self.open(*fd, path, *create, *truncate),
            Call::Close { fd } => drop(self.descriptors.remove(fd)),
            Call::Copy { fd, to } => {
                if let Some(open) = self.descriptors.get(fd).copied() {
                    self.descriptors.insert(*to, open);
                }
            }
            Call::Seek { fd, at } => {
                if let Some(open) = self.descriptors.get(fd) {
                    self.open[*open].1 = *at;
                }
            }
            Call::Write { fd, at, bytes } => {
                let Some(open) = self.descriptors.get(fd) else { return false };
                let (node, place) = &mut self.open[*open];
                let start = at.unwrap_or(*place);
                if at.is_none() {
                    *place += bytes.len();
                }
                self.nodes[*node].loose.push(Change::Write { at: start, bytes: bytes.clone() });
                return true;
            }
            Call::Cut { fd, length } => {
                let Some(open) = self.descriptors.get(fd) else { return false };
                self.nodes[self.open[*open].0].loose.push(Change::Length(*length));
                return true;
            }
            Call::Sync { fd } => return self.sync(*fd),
            Call::Rename { from, to } => {
                let (Some(from), Some(to)) = (self.inside(from), self.inside(to)) else { return false };
                assert_eq!(folder_of(&from), folder_of(&to), "a name that moves between folders is saved in two steps");
                let node = self.names[&from];
                return self.rename(NameChange::Move { from, to, node });
            }
            Call::Unlink { path } => {
                let Some(path) = self.inside(path) else { return false };
                return self.rename(NameChange::Gone { path });
            }
            Call::MakeFolder { path } => {
                let Some(path) = self.inside(path) else { return false };
                let node = self.add(Node { is_folder: true, ..Node::default() });
                return self.rename(NameChange::Put { path, node });
            }
            Call::Said(_) => {}
        }
        false
    }

    fn open(&mut self, fd: u32, path: &str, create: bool, truncate: bool) -> bool {
        let Some(path) = self.inside(path) else { return false };
        let known = self.names.get(&path).copied();
        let node = known.unwrap_or_else(|| {
            assert!(create, "{path} was opened and is not there");
            self.add(Node::default())
        });
        self.open.push((node, 0));
        self.descriptors.insert(fd, self.open.len() - 1);
        if known.is_none() {
            self.rename(NameChange::Put { path, node });
        } else if truncate {
            self.nodes[node].loose.push(Change::Length(0));
        }
        known.is_none() || truncate
    }

    fn sync(&mut self, fd: u32) -> bool {
        let Some(open) = self.descriptors.get(&fd) else { return false };
        let node = self.open[*open].0;
        if self.nodes[node].is_folder {
            if self.syncs == Syncs::FilesOnly {
                return false;
            }
            let path = self.names.iter().find(|(_, known)| **known == node).map(|(path, _)| path.clone()).unwrap();
            let (now, later): (Vec<_>, Vec<_>) =
                std::mem::take(&mut self.loose_names).into_iter().partition(|change| folder_of(change.path()) == path);
            self.loose_names = later;
            now.iter().for_each(|change| change.apply(&mut self.safe_names));
        } else if self.syncs != Syncs::FoldersOnly {
            let Node { safe, loose, .. } = &mut self.nodes[node];
            std::mem::take(loose).iter().for_each(|change| change.apply(safe));
        }
        true
    }

    fn add(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    fn rename(&mut self, change: NameChange) -> bool {
        change.apply(&mut self.names);
        self.loose_names.push(change);
        true
    }

    /// The path from the root; none outside of it.
    fn inside(&self, path: &str) -> Option<String> {
        let rest = path.strip_prefix(&self.root)?;
        (rest.is_empty() || rest.starts_with('/')).then(|| rest.trim_start_matches('/').to_owned())
    }

    /// What is there when the power goes now.
    pub fn after(&self, cut: Cut) -> Left {
        let mut dice = Seeded::new(if let Cut::Some(seed) = cut { seed } else { 0 });
        // Some disks lose little, some lose nearly all.
        let percent = [10, 50, 90][dice.below(3) as usize];
        let torn = dice.chance(50);
        let mut names = self.safe_names.clone();
        for change in &self.loose_names {
            let kept = match cut {
                Cut::Nothing | Cut::Bytes | Cut::Torn(_) => true,
                Cut::Everything | Cut::Names => false,
                Cut::Some(_) => dice.chance(percent),
            };
            if kept {
                change.apply(&mut names);
            }
        }
        let mut left = BTreeMap::new();
        for (path, node) in names.iter().filter(|(path, _)| !path.is_empty()) {
            let is_reached = path.match_indices('/').all(|(end, _)| names.contains_key(&path[..end]));
            if is_reached {
                left.insert(path.clone(), self.content(*node, cut, &mut dice, percent, torn));
            }
        }
        Left(left)
    }

    fn content(&self, node: usize, cut: Cut, dice: &mut Seeded, percent: u64, torn: bool) -> Option<Vec<u8>> {
        let node = &self.nodes[node];
        if node.is_folder {
            return None;
        }
        let mut content = node.safe.clone();
        for (place, change) in node.loose.iter().enumerate() {
            let is_newest = place + 1 == node.loose.len();
            match cut {
                Cut::Nothing | Cut::Names => change.apply(&mut content),
                Cut::Everything | Cut::Bytes => {}
                Cut::Torn(eighths) if is_newest => change.apply_some(&mut content, |sector, of| sector * 8 < eighths * of),
                Cut::Torn(_) => change.apply(&mut content),
                Cut::Some(_) if !dice.chance(percent) => {}
                Cut::Some(_) if torn => change.apply_some(&mut content, |_, _| dice.chance(percent)),
                Cut::Some(_) => change.apply(&mut content),
            }
        }
        Some(content)
    }
}

impl Change {
    fn apply(&self, content: &mut Vec<u8>) {
        self.apply_some(content, |_, _| true);
    }

    /// Writes the sectors that `kept` says yes to, given a sector's place in the write and how many the write has.
    fn apply_some(&self, content: &mut Vec<u8>, mut kept: impl FnMut(usize, usize) -> bool) {
        let (at, bytes) = match self {
            Self::Length(length) => return content.resize(*length, 0),
            Self::Write { at, bytes } => (*at, bytes),
        };
        let (first, end) = (at / SECTOR_BYTES, (at + bytes.len()).div_ceil(SECTOR_BYTES));
        for sector in first..end {
            if !kept(sector - first, end - first) {
                continue;
            }
            let (from, to) = ((sector * SECTOR_BYTES).max(at), ((sector + 1) * SECTOR_BYTES).min(at + bytes.len()));
            content.resize(content.len().max(to), 0);
            content[from..to].copy_from_slice(&bytes[from - at..to - at]);
        }
    }
}

impl NameChange {
    fn path(&self) -> &str {
        let (Self::Put { path, .. } | Self::Gone { path } | Self::Move { to: path, .. }) = self;
        path
    }

    fn apply(&self, names: &mut BTreeMap<String, usize>) {
        match self {
            Self::Put { path, node } => drop(names.insert(path.clone(), *node)),
            Self::Gone { path } => drop(names.remove(path)),
            Self::Move { from, to, node } => {
                names.remove(from);
                names.insert(to.clone(), *node);
            }
        }
    }
}

impl Left {
    /// What stands in a folder now.
    pub fn read(folder: &Path) -> Self {
        let mut found = BTreeMap::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                let is_folder = path.is_dir();
                found.insert(name, (!is_folder).then(|| fs::read(&path).unwrap()));
                if is_folder {
                    folders.push(path);
                }
            }
        }
        Self(found)
    }

    /// The same, in a folder of this path.
    pub fn under(self, folder: &str) -> Self {
        let above = folder.match_indices('/').map(|(end, _)| &folder[..end]).chain([folder]);
        let within = self.0.into_iter().map(|(path, content)| (format!("{folder}/{path}"), content));
        Self(above.map(|path| (path.to_owned(), None)).chain(within).collect())
    }

    /// Puts it into an empty folder.
    pub fn write(&self, folder: &Path) {
        for (path, content) in &self.0 {
            match content {
                Some(content) => fs::write(folder.join(path), content).unwrap(),
                None => fs::create_dir(folder.join(path)).unwrap(),
            }
        }
    }

    /// A number that is the same for the same content.
    pub fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
