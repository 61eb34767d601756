//! Invented passports and cards as a camera sees them: the truth is known, every fault of a picture is drawn on purpose.

mod camera;
mod faults;
mod jpeg;
mod page;
mod typeface;
mod zone;

pub use camera::{Cell, Shot, Taken};
pub use faults::Faults;
pub use page::Page;
pub use typeface::{Typeface, typeface};
pub use zone::{SPECIMENS, any_signs, invented_zone};
