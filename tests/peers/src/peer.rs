//! What each peer does in the three scenes that are measured. A scene's bytes are counted on the line, not told by the peer.

use crate::{Done, line::Line, records::Records};
use turno_core::registration::{Edit, Log};

/// One way to keep a family on two devices and a server in step.
pub trait Peer {
    /// What a reader calls it.
    fn name(&self) -> &'static str;

    /// The line to its server.
    fn line(&self) -> &Line;

    /// A family that is new to the server leaves a device that the server knows. Gives the bytes of the format
    /// alone, before seals, headers and TLS, where the peer has such a thing.
    fn send_family(&mut self, log: &Log) -> Done<Option<usize>>;

    /// The same device sends the edits of a day.
    fn send_edits(&mut self, edits: &[Edit]) -> Done<Option<usize>>;

    /// What was sent last did not get through: the same once more.
    fn send_again(&mut self) -> Done<Option<usize>>;

    /// Another device asks for the family, and reads it.
    fn fetch(&mut self) -> Done<Records>;
}
