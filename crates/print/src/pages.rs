//! Pieces on pages: what must stay together does, and no page begins with distance. Refuses to know what a piece shows.

use crate::layout::Mark;

/// Where a page's pieces begin, in points from its upper edge.
const TOP: f32 = 56.0;
/// Where they end; below stands the foot of the page.
const BOTTOM: f32 = 728.0;

/// What is never divided.
#[derive(Default)]
pub(crate) struct Piece {
    pub(crate) height: f32,
    /// Must the next piece stand on the same page?
    pub(crate) keep: bool,
    /// Is it only distance?
    pub(crate) is_space: bool,
    /// Its name in the list of contents, where it has one.
    pub(crate) bookmark: Option<String>,
    /// What is drawn.
    pub(crate) marks: Vec<Mark>,
}

impl Piece {
    /// The same among texts before which there are so many others.
    pub(crate) fn renumbered(mut self, by: usize) -> Self {
        for mark in &mut self.marks {
            if let Mark::Text { text, .. } = mark {
                *text += by;
            }
        }
        self
    }
}

/// The pieces of one page, each with where it begins.
pub(crate) type Page = Vec<(f32, Piece)>;

/// Puts pieces on pages: those that must stay together go over as one, unless they are more than a page.
pub(crate) fn paged(pieces: Vec<Piece>) -> Vec<Page> {
    let mut paging = Paging { pages: Vec::new(), page: Vec::new(), y: TOP };
    let mut together: Vec<Piece> = Vec::new();
    for piece in pieces {
        let is_last = !piece.keep;
        together.push(piece);
        if is_last {
            paging.put(std::mem::take(&mut together));
        }
    }
    paging.put(together);
    paging.turn();
    paging.pages
}

struct Paging {
    pages: Vec<Page>,
    page: Page,
    y: f32,
}

impl Paging {
    fn put(&mut self, together: Vec<Piece>) {
        let height: f32 = together.iter().map(|piece| piece.height).sum();
        if self.y + height > BOTTOM && height <= BOTTOM - TOP {
            self.turn();
        }
        for piece in together {
            if self.y + piece.height > BOTTOM {
                self.turn();
            }
            if !(piece.is_space && self.page.is_empty()) {
                let height = piece.height;
                self.page.push((self.y, piece));
                self.y += height;
            }
        }
    }

    fn turn(&mut self) {
        if !self.page.is_empty() {
            self.pages.push(std::mem::take(&mut self.page));
        }
        self.y = TOP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(height: f32, keep: bool) -> Piece {
        Piece { height, keep, ..Piece::default() }
    }

    fn heights(pages: &[Page]) -> Vec<Vec<f32>> {
        pages.iter().map(|page| page.iter().map(|(_, piece)| piece.height).collect()).collect()
    }

    #[test]
    fn a_heading_goes_over_with_what_it_heads() {
        let room = BOTTOM - TOP;
        let pieces = vec![piece(room - 30.0, false), piece(20.0, true), piece(15.0, false)];
        assert_eq!(heights(&paged(pieces)), [vec![room - 30.0], vec![20.0, 15.0]]);
    }

    #[test]
    fn what_is_more_than_a_page_is_divided_and_no_page_begins_with_distance() {
        let mut pieces: Vec<Piece> = (0..100).map(|_| piece(14.0, true)).collect();
        pieces.insert(48, Piece { is_space: true, ..piece(4.0, true) });
        let pages = paged(pieces);
        assert_eq!(pages.len(), 3);
        assert!(pages.iter().all(|page| page.iter().all(|(y, piece)| *y >= TOP && y + piece.height <= BOTTOM)));
        assert!(pages.iter().all(|page| !page[0].1.is_space));
        assert_eq!(pages.iter().flatten().filter(|(_, piece)| !piece.is_space).count(), 100);
    }
}
