//! A laptop. It has no position, and is never asked for one; papers go into its folder for downloads, where its own programs
//! print them; its windows speak with the voices of the system. So every answer is the trait's own.

use crate::Machine;

/// A laptop.
#[derive(Debug, Clone, Copy, Default)]
pub struct Laptop;

impl Machine for Laptop {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Allowed;
    use turno_core::Code;

    #[test]
    fn a_laptop_pretends_to_nothing() {
        assert_eq!(Laptop.fix(), None);
        assert_eq!(Laptop.metered(), None);
        assert_eq!(Laptop.position_permission(), Allowed::NotThere);
        assert_eq!(Laptop.ask_for_position(), Allowed::NotThere);
        assert!(!Laptop.keeps_keys());
        assert!(Laptop.seal(b"key").unwrap_err().is(Code::AppNotOnThisDevice));
        assert!(Laptop.share("paper.pdf").unwrap_err().is(Code::AppNotOnThisDevice));
        assert!(Laptop.voices().is_empty());
    }
}
