//! A picture of a face in, a verdict out: photo quality, the aligned photo, liveness. No camera, no clock, no disk.
//!
//! `Finder` turns pictures into `Landmarks`; `photo` and `quality` serve the photo page, and `document` where it is a paper that was
//! photographed; `liveness` judges landmarks over time.

mod detector;
pub mod document;
mod finder;
mod geometry;
mod jpeg;
pub mod liveness;
mod look;
mod mesh;
mod models;
mod orientation;
pub mod photo;
mod picture;
pub mod quality;

pub use finder::{Faces, Finder};
pub use geometry::{Landmarks, Point};
pub use jpeg::FILE_BYTES_MAX;
pub use models::{Models, hashes};
pub use picture::Picture;
