//! Ink that hangs together: mostly, each sign of a zone is one blob.

use crate::ink::Run;

/// Lower or higher ones are no signs, in points.
const HEIGHT: (usize, usize) = (4, 90);

/// The box around a piece of ink.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Blob {
    /// The middle.
    pub x: f32,
    /// The middle.
    pub y: f32,
    /// Points across.
    pub width: f32,
    /// Points down.
    pub height: f32,
}

/// Left, right, top and bottom, the later ones after the last point.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    left: usize,
    right: usize,
    top: usize,
    bottom: usize,
}

/// All pieces of ink that may be signs, from left to right.
pub fn blobs(rows: &[Vec<Run>]) -> Vec<Blob> {
    let mut union = Union::default();
    let mut above: Vec<(Run, usize)> = Vec::new();
    for (y, runs) in rows.iter().enumerate() {
        let mut here = Vec::with_capacity(runs.len());
        let mut first = 0;
        for run in runs {
            let mut set = None;
            // Those that ended before this one began touch none of the later ones either.
            first += above.iter().skip(first).take_while(|(other, _)| other.to < run.from).count();
            for (_, other) in above.iter().skip(first).take_while(|(other, _)| other.from <= run.to) {
                set = Some(set.map_or(*other, |set| union.join(set, *other)));
            }
            let bounds = Bounds { left: run.from, right: run.to, top: y, bottom: y + 1 };
            here.push((*run, union.add(set, bounds)));
        }
        above = here;
    }
    let mut blobs: Vec<Blob> = union.sets().filter_map(blob).collect();
    blobs.sort_by(|a, b| a.x.total_cmp(&b.x));
    blobs
}

fn blob(bounds: Bounds) -> Option<Blob> {
    let (width, height) = (bounds.right - bounds.left, bounds.bottom - bounds.top);
    let is_sign = (HEIGHT.0..=HEIGHT.1).contains(&height) && width <= height * 2 && width >= 2;
    is_sign.then(|| Blob {
        x: (bounds.left + bounds.right) as f32 / 2.0,
        y: (bounds.top + bounds.bottom) as f32 / 2.0,
        width: width as f32,
        height: height as f32,
    })
}

/// Sets that are joined as it turns out that they touch.
#[derive(Debug, Default)]
struct Union {
    sets: Vec<(usize, Bounds)>,
}

impl Union {
    /// A run of this set, or of a new one.
    fn add(&mut self, set: Option<usize>, bounds: Bounds) -> usize {
        let root = set.map(|set| self.root(set));
        if let Some((root, (_, whole))) = root.and_then(|root| Some((root, self.sets.get_mut(root)?))) {
            *whole = around(*whole, bounds);
            return root;
        }
        self.sets.push((self.sets.len(), bounds));
        self.sets.len() - 1
    }

    fn join(&mut self, one: usize, other: usize) -> usize {
        let (one, other) = (self.root(one), self.root(other));
        if one == other {
            return one;
        }
        let Some(bounds) = self.sets.get_mut(other).map(|set| {
            set.0 = one;
            set.1
        }) else {
            return one;
        };
        self.add(Some(one), bounds)
    }

    fn root(&self, mut set: usize) -> usize {
        while let Some((next, _)) = self.sets.get(set).filter(|(next, _)| *next != set) {
            set = *next;
        }
        set
    }

    /// The bounds of each set that was not joined to another.
    fn sets(&self) -> impl Iterator<Item = Bounds> {
        self.sets.iter().enumerate().filter(|(place, (next, _))| place == next).map(|(_, (_, bounds))| *bounds)
    }
}

fn around(one: Bounds, other: Bounds) -> Bounds {
    Bounds {
        left: one.left.min(other.left),
        right: one.right.max(other.right),
        top: one.top.min(other.top),
        bottom: one.bottom.max(other.bottom),
    }
}
