//! The journal: structured lines on stderr. Counts, codes and times; never a name, a body, an address or a whole id.

use std::sync::Once;

/// Starts writing; a second call changes nothing.
pub fn start() {
    static START: Once = Once::new();
    START.call_once(|| {
        let journal = tracing_subscriber::fmt().json().with_writer(std::io::stderr).with_max_level(tracing::Level::INFO).with_target(false);
        // Somebody who embeds the server may have set up a journal of their own: theirs stays.
        let _ = journal.try_init();
    });
}
