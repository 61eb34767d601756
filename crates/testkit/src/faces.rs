//! A face to test with: Eileen Collins, astronaut, photographed by NASA; in the public domain. Nobody else's face is here.

/// The photo, 512×512 points: scikit-image's `astronaut.png` as a JPEG.
pub const ASTRONAUT: &[u8] = include_bytes!("../faces/astronaut.jpg");
