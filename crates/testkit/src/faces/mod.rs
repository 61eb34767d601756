//! A face to test with, and frames of it as a camera would take them: turning, blinking, badly lit, or only a picture of it.
//!
//! Eileen Collins, astronaut, photographed by NASA; in the public domain. Nobody else's face is here.

mod actor;
mod head;
mod light;
mod render;

pub use actor::Actor;
pub use head::{Head, Material, Pose};
pub use light::Light;
pub use render::Colours;

/// The photo, 512×512 points: scikit-image's `astronaut.png` as a JPEG.
pub const ASTRONAUT: &[u8] = include_bytes!("../../faces/astronaut.jpg");
