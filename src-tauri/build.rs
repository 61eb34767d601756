//! Build steps of the shell: Tauri's own, and keeping our SQLite out of WebKitGTK's way.

fn main() {
    // WebKitGTK loads the system's SQLite into this process. Without this the linker exports ours, and WebKitGTK's
    // libraries bind to it: two builds of SQLite mixed in one process (docs/decisions/0004).
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo:rustc-link-arg-bins=-Wl,--exclude-libs,ALL");
    }
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("android") {
        println!("cargo:rerun-if-changed=android/runtime.c");
        // Without `fno-builtin` the compiler sees `sincosf` in `sincosf`, and it calls itself for ever.
        cc::Build::new().file("android/runtime.c").flag("-fno-builtin").compile("turno_runtime");
    }
    // `#[cfg(phone)]`: what a laptop's program does not hold at all (docs/architecture.md, the gate).
    println!("cargo:rustc-check-cfg=cfg(phone)");
    let simulated = std::env::var_os("CARGO_FEATURE_SIMULATED_PHONE").is_some();
    if simulated || std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("android") {
        println!("cargo:rustc-cfg=phone");
    }
    tauri_build::build();
}
