//! Tells Tauri where the Kotlin is. The screens get no command of it: they ask the shell, and the shell asks here.

fn main() {
    tauri_plugin::Builder::new(&[]).android_path("android").build();
}
