//! The face networks, loaded when they are first needed: most people start Turno to do something else.

use std::sync::OnceLock;
use turno_core::Failure;
use turno_face::Finder;

/// Finds faces in pictures that have nothing to do with each other. `AppUnexpected`.
pub fn finder() -> Result<&'static Finder, Failure> {
    static FINDER: OnceLock<Finder> = OnceLock::new();
    if let Some(finder) = FINDER.get() {
        return Ok(finder);
    }
    // Two who come at once load it twice; one of them is kept.
    let finder = Finder::new()?;
    Ok(FINDER.get_or_init(|| finder))
}
