//! `cargo xtask run`: the real window of a laptop, or of the simulated phone, beside a practice server.

use crate::practice::{Day, Practice};
use crate::shell::{Companion, Done, Stop, is_installed, program, tie};
use crate::tree::Tree;
use crate::{build, setup};
use std::process::Command;

/// Sets up, builds, and opens the window until it is closed.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    let wish = Wish::read(arguments)?;
    setup::run(tree, &[])?;
    build::laptop(tree)?;
    if wish.phone {
        build::phone(tree)?;
    }
    let practice = Practice::reuse_or_start(tree, wish.day)?;
    let display = Display::there_or_started()?;
    let mut window = wish.window(tree, &practice);
    if let Some(number) = display.number() {
        window.env("DISPLAY", number);
    }
    Companion::start(window)?.wait()
}

/// What was typed after `run`.
struct Wish {
    phone: bool,
    day: Day,
}

impl Wish {
    fn read(arguments: &[String]) -> Done<Self> {
        let mut wish = Self { phone: false, day: Day::default() };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            if word == "--phone" {
                wish.phone = true;
            } else if !wish.day.read(word, &mut words)? {
                return Err(Stop::new(format!("`{word}` is not known; it takes --phone, --at HH:MM, --draw and --liveness")));
            }
        }
        Ok(wish)
    }

    fn window(&self, tree: &Tree, practice: &Practice) -> Command {
        let (name, folder) = if self.phone { ("turno-phone", "phone") } else { ("turno", "laptop") };
        let has_bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some() || !is_installed("dbus-run-session");
        let mut window = if has_bus {
            Command::new(tree.program(name))
        } else {
            let mut with_bus = program("dbus-run-session", ["--"]);
            with_bus.args(tie()).arg(tree.program(name));
            with_bus
        };
        window.env("TURNO_SERVER", format!("http://{}", practice.address));
        window.env("TURNO_DATA_DIR", tree.target.join("run").join(folder));
        window
    }
}

/// Where the window is drawn.
enum Display {
    /// On the screen that is there.
    There,
    /// On a screen in memory, with its number; it goes when we go.
    InMemory(String, #[expect(dead_code, reason = "held so that it is ended with us")] Companion),
}

impl Display {
    fn there_or_started() -> Done<Self> {
        let is_set = |name| std::env::var_os(name).is_some_and(|value: std::ffi::OsString| !value.is_empty());
        if is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") {
            return Ok(Self::There);
        }
        let mut screen =
            Companion::start_and_listen(program("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]))?;
        let number = screen.first_line().filter(|number| !number.is_empty());
        let number = number.map(|number| format!(":{number}")).ok_or_else(|| Stop::new("Xvfb found no free display"))?;
        println!("There is no screen here, so the window opens in memory on display {number}.");
        println!("To look: DISPLAY={number} import -window root picture.png (ImageMagick), or x11vnc -display {number} -localhost");
        Ok(Self::InMemory(number, screen))
    }

    fn number(&self) -> Option<&str> {
        match self {
            Self::There => None,
            Self::InMemory(number, _) => Some(number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn the_phone_and_its_hour_are_understood_in_any_order() {
        for text in ["--phone --draw --at 10:58", "--at 10:58 --draw --phone"] {
            let wish = Wish::read(&words(text)).unwrap();
            assert!(wish.phone && wish.day.draw && wish.day.at.is_some_and(|at| at.to_string() == "10:58"), "{text}");
        }
    }

    #[test]
    fn an_unknown_word_is_named() {
        assert!(Wish::read(&words("--tablet")).is_err_and(|why| why.to_string().contains("--tablet")));
    }
}
