//! JPEG files (ITU-T T.81) that no decoder ever sees: the right markers around noise, as long as a test wants them.

use crate::Seeded;

/// A marker with its segment.
pub fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u16 + 2).to_be_bytes();
    [&[0xFF, marker], length.as_slice(), content].concat()
}

/// A grey picture of this size, whose compressed part has so many bytes of this seed.
pub fn jpeg(width: u16, height: u16, seed: u64, scan_bytes: usize) -> Vec<u8> {
    let frame = [&[8], height.to_be_bytes().as_slice(), &width.to_be_bytes(), &[1, 1, 0x11, 0]].concat();
    let mut noise = Seeded::new(seed);
    // Without 0xFF, which would be a marker.
    let scan = std::iter::repeat_with(|| (noise.any() >> 33) as u8 & 0x7F).take(scan_bytes).collect();
    [
        vec![0xFF, 0xD8],
        segment(0xDB, &[0; 65]),
        segment(0xC0, &frame),
        segment(0xC4, &[0; 17]),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        scan,
        vec![0xFF, 0xD9],
    ]
    .concat()
}
