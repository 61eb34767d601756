//! A JPEG file (ITU-T T.81) without what is not the picture: place, hour, camera, thumbnail, notes, anything behind the end.
//!
//! Reads markers, never the compressed picture. What it does not know, it refuses.

/// What is left of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Points in a row.
    pub width: u16,
    /// Rows.
    pub height: u16,
    /// The file.
    pub bytes: Vec<u8>,
}

// Markers, by the names that the standard gives them (table B.1).
const SOF_BASELINE: u8 = 0xC0;
const SOF_PROGRESSIVE: u8 = 0xC2;
const DHT: u8 = 0xC4;
const RST_FIRST: u8 = 0xD0;
const RST_LAST: u8 = 0xD7;
const SOI: u8 = 0xD8;
const EOI: u8 = 0xD9;
const SOS: u8 = 0xDA;
const DQT: u8 = 0xDB;
const DRI: u8 = 0xDD;
const APP_FIRST: u8 = 0xE0;
const APP_ADOBE: u8 = 0xEE;
const APP_LAST: u8 = 0xEF;
const COM: u8 = 0xFE;

/// Takes the picture out of a file: everything that programs wrote beside it (APPn, COM) is left out. None when it is cut
/// or no JPEG as browsers show them (8 bits, grey or YCbCr, baseline or progressive, Huffman).
pub fn strip(file: &[u8]) -> Option<Picture> {
    let mut rest = file.strip_prefix(&[0xFF, SOI])?;
    let mut bytes = vec![0xFF, SOI];
    let mut size = None;
    let mut has_scan = false;
    loop {
        let (marker, behind) = split_marker(rest)?;
        if marker == EOI {
            bytes.extend([0xFF, EOI]);
            let (width, height) = size.filter(|_| has_scan)?;
            return Some(Picture { width, height, bytes });
        }
        let (segment, behind) = split_segment(behind)?;
        rest = behind;
        match marker {
            APP_ADOBE if is_not_ycbcr(segment) => return None,
            APP_FIRST..=APP_LAST | COM => continue,
            SOF_BASELINE..=SOF_PROGRESSIVE if size.is_none() => size = Some(frame_size(segment)?),
            SOS if size.is_some() => has_scan = true,
            DHT | DQT | DRI => {}
            _ => return None,
        }
        bytes.extend([0xFF, marker]);
        bytes.extend_from_slice(segment);
        if marker == SOS {
            let (scan, behind) = rest.split_at_checked(scan_length(rest)?)?;
            bytes.extend_from_slice(scan);
            rest = behind;
        }
    }
}

/// The marker at the start, and what is behind it. It may be preceded by any number of 0xFF.
fn split_marker(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let fill = bytes.iter().take_while(|byte| **byte == 0xFF).count();
    let (marker, behind) = bytes.get(fill..)?.split_first()?;
    (fill > 0).then_some((*marker, behind))
}

/// The segment at the start, with the two bytes of its length, and what is behind it.
fn split_segment(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length: [u8; 2] = bytes.get(..2)?.try_into().ok()?;
    let length = usize::from(u16::from_be_bytes(length));
    if length < 2 { None } else { bytes.split_at_checked(length) }
}

/// Width and height of a frame.
fn frame_size(segment: &[u8]) -> Option<(u16, u16)> {
    let (&[_, _, precision, high_y, low_y, high_x, low_x, components], each) = segment.split_first_chunk::<8>()?;
    let (width, height) = (u16::from_be_bytes([high_x, low_x]), u16::from_be_bytes([high_y, low_y]));
    let is_known = precision == 8 && [1, 3].contains(&components) && each.len() == 3 * usize::from(components);
    (is_known && width > 0 && height > 0).then_some((width, height))
}

/// Adobe's note says how colours are meant. Without it they are YCbCr: a picture of another kind would change its colours.
fn is_not_ycbcr(segment: &[u8]) -> bool {
    const TRANSFORM_AT: usize = 13;
    segment.get(2..7) == Some(b"Adobe") && segment.get(TRANSFORM_AT) != Some(&1)
}

/// How long the compressed picture is: up to a marker that is neither a restart nor an escaped 0xFF.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    let ends = |pair: &[u8]| matches!(pair, [0xFF, next] if *next != 0 && !(RST_FIRST..=RST_LAST).contains(next));
    bytes.windows(2).position(ends)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use turno_testkit::picture::segment;

    fn jpeg(scan: usize) -> Vec<u8> {
        turno_testkit::picture::jpeg(480, 600, 1, scan)
    }

    fn with_notes(notes: &[u8]) -> Vec<u8> {
        let (start, rest) = (vec![0xFF, SOI], jpeg(100)[2..].to_vec());
        let exif = [b"Exif\0\0".as_slice(), notes].concat();
        [start, segment(APP_FIRST, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0"), segment(0xE1, &exif), segment(COM, notes), rest, notes.to_vec()]
            .concat()
    }

    #[test]
    fn nothing_beside_the_picture_is_left_and_the_picture_stays() {
        let notes = b"Reynosa 26.0922 N 98.2778 W, 2026:05:11 07:13:22";
        let stripped = strip(&with_notes(notes)).unwrap();
        assert_eq!(stripped.bytes, jpeg(100));
        assert_eq!((stripped.width, stripped.height), (480, 600));
        assert_eq!(strip(&stripped.bytes), Some(stripped), "there is nothing left to take out");
    }

    #[test]
    fn restarts_escapes_and_several_scans_belong_to_the_picture() {
        let mut file = jpeg(0);
        file.truncate(file.len() - 2);
        file.extend([1, 0xFF, 0x00, 2, 0xFF, RST_FIRST, 3, 0xFF, RST_LAST]);
        file.extend(segment(DHT, &[0; 17]));
        file.extend(segment(SOS, &[1, 1, 0, 0, 63, 0]));
        file.extend([4, 5, 0xFF, EOI]);
        assert_eq!(strip(&file).unwrap().bytes, file);
    }

    #[test]
    fn what_is_cut_or_of_another_kind_is_refused() {
        let whole = jpeg(100);
        for length in 0..whole.len() {
            assert_eq!(strip(&whole[..length]), None, "{length} bytes");
        }
        let frame_at = whole.windows(2).position(|pair| pair == [0xFF, SOF_BASELINE]).unwrap();
        for (at, byte) in [(1, 0xC3), (1, 0xC9), (4, 12), (9, 4), (9, 3), (5, 0)] {
            let mut other = whole.clone();
            other[frame_at + at] = byte;
            other[frame_at + 6] = if at == 5 { 0 } else { other[frame_at + 6] };
            assert_eq!(strip(&other), None, "{byte:#x} at {at}");
        }
        let adobe = |transform: u8| {
            let note = [b"Adobe".as_slice(), &[0, 100, 0, 0, 0, 0], &[transform]].concat();
            strip(&[vec![0xFF, SOI], segment(APP_ADOBE, &note), whole[2..].to_vec()].concat())
        };
        assert_eq!(adobe(1).unwrap().bytes, whole);
        assert_eq!(adobe(0), None, "the colours would change");
    }

    proptest! {
        #[test]
        fn whatever_comes_from_outside_is_refused_or_left_as_it_would_be_again(
            start in prop::bool::ANY,
            bytes in prop::collection::vec(prop_oneof![3 => any::<u8>(), 2 => Just(0xFF_u8), 1 => 0xC0..=0xDD_u8], 0..400),
        ) {
            let file = if start { [vec![0xFF, SOI], bytes].concat() } else { bytes };
            if let Some(picture) = strip(&file) {
                prop_assert_eq!(strip(&picture.bytes), Some(picture));
            }
        }

        #[test]
        fn a_changed_byte_of_a_file_stops_no_reader(at in 0_usize..300, byte in any::<u8>()) {
            let mut file = with_notes(b"Reynosa");
            let at = at % file.len();
            file[at] = byte;
            if let Some(picture) = strip(&file) {
                prop_assert!(!picture.bytes.windows(4).any(|four| four == b"Exif") || at < 60);
                prop_assert_eq!(strip(&picture.bytes), Some(picture));
            }
        }
    }
}
