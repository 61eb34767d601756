//! The program `turno-phone`: the simulated phone, for development and tests. Everything stands in the library.

fn main() {
    turno_app::run();
}
