//! `cargo xtask android`: is Turno a package that Android can install? A kit outside the repository compiles, assembles and
//! inspects it without Google's tools; the real package needs those (docs/android.md).

use crate::setup;
use crate::shell::{Companion, Done, Stop, is_installed, program, run as run_shown};
use crate::tree::Tree;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the kit is, when not beside the repository.
const KIT: &str = "TURNO_ANDROID_KIT";

/// Programs that the kit needs and a machine for Turno need not have, with Debian's packages that bring them.
const PROGRAMS: &[(&str, &str)] =
    &[("clang", "clang"), ("llvm-readelf", "llvm"), ("javac", "openjdk-17-jdk-headless"), ("make", "make"), ("perl", "perl")];

/// Crates whose tests run as code of a phone's processor, in emulation.
const TESTED: &[&str] = &["turno-core", "turno-vault", "turno-face"];

/// An emulated processor is some twenty times slower: tests that go many rounds go one of so many.
const EMULATED: &[(&str, &str)] = &[("TURNO_TEST_ONE_IN", "200"), ("PROPTEST_CASES", "4")];

/// Checks what it is told to; with nothing, all of it: the package, and the tests in emulation.
pub fn run(tree: &Tree, arguments: &[String]) -> Done {
    let kit = kit(tree)
        .ok_or_else(|| Stop::new(format!("there is no kit beside the repository (shared/android-kit); {KIT} names another place")))?;
    setup::run(tree, &[])?;
    let mut arguments = if arguments.is_empty() { everything() } else { arguments.to_vec() };
    if arguments.iter().any(|word| word == "--release") {
        let package = release_package(tree);
        let folder = package.parent().unwrap_or(&tree.target);
        std::fs::create_dir_all(folder).map_err(|e| Stop::new(format!("{}: {e}", folder.display())))?;
        arguments.extend(["--apk".to_owned(), package.to_string_lossy().into_owned()]);
    }
    prepare(tree, &kit)?;
    run_shown(check(tree, &kit, &arguments, "0"))
}

/// Where the package of a release is left, for 64-bit phones: `cargo xtask bench phone` looks how large it is.
pub fn release_package(tree: &Tree) -> PathBuf {
    tree.target.join("android/turno-arm64-release.apk")
}

/// The check of all of it, as it runs beside other steps of `cargo xtask test`.
pub struct Beside {
    check: Companion,
    said: PathBuf,
}

impl Beside {
    /// Waits for its end, and shows what it said.
    pub fn end(self) -> Done {
        let outcome = self.check.wait();
        print!("{}", std::fs::read_to_string(&self.said).unwrap_or_default());
        outcome
    }
}

/// Begins it, behind everything else; where there is no kit it says so, for most machines have none.
pub fn begin(tree: &Tree) -> Done<Option<Beside>> {
    let Some(kit) = kit(tree) else {
        println!("the kit for Android is not here, so its package is not checked (docs/android.md)");
        return Ok(None);
    };
    prepare(tree, &kit)?;
    let said = tree.target.join("android-check.log");
    let log = File::create(&said).map_err(|e| Stop::new(format!("{}: {e}", said.display())))?;
    let check = Companion::start_into(check(tree, &kit, &everything(), "19"), log)?;
    Ok(Some(Beside { check, said }))
}

fn everything() -> Vec<String> {
    TESTED.iter().flat_map(|name| ["--run-tests", name]).map(str::to_owned).collect()
}

fn kit(tree: &Tree) -> Option<PathBuf> {
    let told = std::env::var_os(KIT).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    told.or_else(|| Some(tree.root.parent()?.join("shared/android-kit"))).filter(|folder| folder.join("check").is_file())
}

/// What the kit's check needs.
fn prepare(tree: &Tree, kit: &Path) -> Done {
    let missing: Vec<&str> = PROGRAMS.iter().filter(|(name, _)| !is_installed(name)).map(|(_, package)| *package).collect();
    setup::install(&missing)?;
    runtime(tree)?;
    run_shown(program(kit.join("setup"), [""; 0]))
}

fn check(tree: &Tree, kit: &Path, arguments: &[String], niceness: &str) -> Command {
    let mut check = program("nice", ["-n", niceness]);
    check.arg(kit.join("check")).arg(&tree.root).args(arguments).envs(EMULATED.iter().copied());
    check
}

/// The one piece of C that is ours, asked by many threads, with every reading and writing watched.
fn runtime(tree: &Tree) -> Done {
    let built = tree.target.join("runtime-check");
    let sources = ["runtime.c", "runtime_check.c"].map(|name| tree.root.join("src-tauri/android").join(name));
    let mut compile = program("cc", ["-fno-builtin", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-o"]);
    compile.arg(&built).args(&sources).args(["-lm", "-ldl", "-lpthread"]);
    run_shown(compile)?;
    run_shown(program(&built, [""; 0]))
}
