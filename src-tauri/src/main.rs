//! The program `turno` (and `turno-phone`, the simulated phone). Everything stands in the library.

fn main() {
    turno_app::run();
}
