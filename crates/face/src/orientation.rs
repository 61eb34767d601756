//! Which way up a photo is: the orientation of its EXIF notes (CIPA DC-008, tag 0x0112), and turning it.

use crate::picture::Picture;

/// How the rows of a file have to be turned. The numbers are those of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Orientation(u16);

/// The tag of the orientation.
const TAG: u16 = 0x0112;

/// Bytes of an entry of the table of tags.
const ENTRY: usize = 12;

impl Orientation {
    /// Of the notes of a photo, which are a TIFF file; upright, where they do not say.
    pub(crate) fn of(notes: &[u8]) -> Self {
        Self(read(notes).filter(|number| (1..=8).contains(number)).unwrap_or(1))
    }

    /// What has to be turned to the right by so many quarters.
    pub(crate) fn of_quarters(quarters: u8) -> Self {
        Self(match quarters % 4 {
            0 => 1,
            1 => 6,
            2 => 3,
            _ => 8,
        })
    }

    /// Do width and height change places?
    pub(crate) fn lies(self) -> bool {
        self.0 >= 5
    }

    /// The picture upright.
    pub(crate) fn upright(self, picture: Picture) -> Option<Picture> {
        if self.0 == 1 {
            return Some(picture);
        }
        let (stored_width, stored_height) = (picture.width(), picture.height());
        let (width, height) = if self.lies() { (stored_height, stored_width) } else { (stored_width, stored_height) };
        let mut bytes = Vec::with_capacity(picture.bytes().len());
        for y in 0..height {
            for x in 0..width {
                let (right, bottom) = (width - 1 - x, height - 1 - y);
                let (column, row) = match self.0 {
                    2 => (right, y),
                    3 => (right, bottom),
                    4 => (x, bottom),
                    5 => (y, x),
                    6 => (y, right),
                    7 => (bottom, right),
                    _ => (bottom, x),
                };
                let at = (row * stored_width + column) * 3;
                bytes.extend_from_slice(picture.bytes().get(at..at + 3)?);
            }
        }
        Picture::from_rgb(width, height, bytes)
    }
}

fn read(notes: &[u8]) -> Option<u16> {
    let is_little = match notes.first_chunk::<4>()? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let bytes = |at: usize| notes.get(at..)?.first_chunk::<2>().copied();
    let two = |at| bytes(at).map(|bytes| if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) });
    let (first, second) = (usize::from(two(4)?), usize::from(two(6)?));
    let table = if is_little { second << 16 | first } else { first << 16 | second };
    let entries = (0..usize::from(two(table)?)).map(|number| table + 2 + number * ENTRY);
    let entry = entries.take_while(|at| at + ENTRY <= notes.len()).find(|at| two(*at) == Some(TAG))?;
    two(entry + 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(is_little: bool, orientation: u16) -> Vec<u8> {
        let two = |number: u16| if is_little { number.to_le_bytes() } else { number.to_be_bytes() };
        let four = |number: u32| if is_little { number.to_le_bytes() } else { number.to_be_bytes() };
        let head = [if is_little { b"II*\0" } else { b"MM\0*" }.to_vec(), four(8).to_vec(), two(2).to_vec()].concat();
        let other = [two(0x010F).to_vec(), two(2).to_vec(), four(4).to_vec(), b"Anon".to_vec()].concat();
        let tag = [two(TAG).to_vec(), two(3).to_vec(), four(1).to_vec(), two(orientation).to_vec(), vec![0; 2]].concat();
        [head, other, tag].concat()
    }

    #[test]
    fn both_orders_of_bytes_are_read_and_nonsense_is_upright() {
        for number in 1..=8 {
            assert_eq!(Orientation::of(&notes(true, number)), Orientation(number));
            assert_eq!(Orientation::of(&notes(false, number)), Orientation(number));
        }
        assert_eq!(Orientation::of(&notes(true, 9)), Orientation(1));
        let whole = notes(true, 6);
        for length in 0..whole.len() - 4 {
            assert_eq!(Orientation::of(&whole[..length]), Orientation(1), "{length} bytes");
        }
    }

    #[test]
    fn every_orientation_brings_the_corner_back() {
        // One bright corner; the standard says where the first row and the first column of the file are.
        let ends = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0), (1, 0), (1, 1), (0, 1)];
        let mut greys = vec![0; 60 * 50];
        greys[0] = 255;
        for (number, (right, bottom)) in (1..=8).zip(ends) {
            let upright = Orientation(number).upright(Picture::from_greys(60, 50, &greys).unwrap()).unwrap();
            let (width, height) = if number >= 5 { (50, 60) } else { (60, 50) };
            assert_eq!((upright.width(), upright.height()), (width, height), "{number}");
            let at = bottom * (height - 1) * width + right * (width - 1);
            assert_eq!(upright.greys().iter().position(|grey| *grey > 200), Some(at), "{number}");
        }
    }
}
