//! The program `turno`. Everything stands in the library.

fn main() {
    turno_app::run();
}
