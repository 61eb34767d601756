//! What a process asked of the system, in order, as `strace` wrote it down. Knows files by their numbers only; what the
//! calls mean for a disk is `disk`'s.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
};
use turno_testkit::this_program;

/// One call that succeeded, or a line that the process said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// A path was opened as this descriptor.
    Open { fd: u32, path: String, create: bool, truncate: bool },
    /// A descriptor was given back.
    Close { fd: u32 },
    /// A second descriptor of the same open file.
    Copy { fd: u32, to: u32 },
    /// The place of the next `Write` without one.
    Seek { fd: u32, at: usize },
    /// Bytes were written.
    Write { fd: u32, at: Option<usize>, bytes: Arc<[u8]> },
    /// A file was given this length.
    Cut { fd: u32, length: usize },
    /// `fsync` or `fdatasync` returned.
    Sync { fd: u32 },
    /// A name took the place of another.
    Rename { from: String, to: String },
    /// A name went.
    Unlink { path: String },
    /// A folder was made.
    MakeFolder { path: String },
    /// The process wrote this on its standard error.
    Said(String),
}

/// The calls that are looked at: all that can change a file. One that `read_call` has no arm for stops the test, so that
/// nothing is passed over.
const CALLS: &[&str] = &[
    "open",
    "openat",
    "creat",
    "close",
    "dup",
    "dup2",
    "dup3",
    "fcntl",
    "lseek",
    "write",
    "pwrite64",
    "writev",
    "pwritev",
    "pwritev2",
    "ftruncate",
    "truncate",
    "fallocate",
    "fsync",
    "fdatasync",
    "sync_file_range",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "unlink",
    "unlinkat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "copy_file_range",
    "sendfile",
    "mmap",
];

/// Runs a test of this program as a child under `strace` and gives its calls.
pub fn record(test: &str, settings: &[(&str, &str)], beside: &Path) -> Vec<Call> {
    let written = beside.with_extension("strace");
    // The question mark: not every processor has every call.
    let calls: Vec<String> = CALLS.iter().map(|call| format!("?{call}")).collect();
    let ended = Command::new("strace")
        .args(["-f", "-qq", "-xx", "-s", "8388608", "-e", "signal=none", "-e", &format!("trace={}", calls.join(",")), "-o"])
        .arg(&written)
        .args(this_program().unwrap())
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .envs(settings.iter().copied())
        .stdout(Stdio::null())
        .output()
        .expect("`strace` is missing: `cargo xtask setup` installs it");
    assert!(ended.status.success(), "the recorded session failed: {}", String::from_utf8_lossy(&ended.stderr));
    let text = fs::read_to_string(&written).unwrap();
    fs::remove_file(&written).unwrap();
    text.lines().filter_map(read_line).collect()
}

/// `1234  name(arguments) = result`. Every string is written in hexadecimal, so that no sign in it confuses.
fn read_line(line: &str) -> Option<Call> {
    let (_, call) = line.split_once(' ')?;
    assert!(!call.contains("<unfinished"), "two threads wrote at once, and nobody can tell in which order: {line}");
    let (name, rest) = call.trim_start().split_once('(')?;
    let (arguments, result) = rest.rsplit_once(" = ")?;
    // An error is negative; an address (`mmap`) is no number that anybody asks for.
    let result = result.split(' ').next()?;
    let result: u32 = if result.starts_with("0x") { 0 } else { result.parse().ok()? };
    let arguments: Vec<&str> = arguments.trim_end().strip_suffix(')')?.split(", ").collect();
    read_call(name, &arguments, result)
}

fn read_call(name: &str, arguments: &[&str], result: u32) -> Option<Call> {
    let number = |place: usize| -> usize { arguments[place].parse().unwrap_or_else(|_| panic!("{name}: {arguments:?}")) };
    let fd = || u32::try_from(number(0)).unwrap();
    Some(match name {
        "open" => open(arguments[0], arguments[1], result),
        "openat" => open(arguments[1], arguments[2], result),
        "close" => Call::Close { fd: fd() },
        "dup" => Call::Copy { fd: fd(), to: result },
        "fcntl" if arguments[1].starts_with("F_DUPFD") => Call::Copy { fd: fd(), to: result },
        "fcntl" => return None,
        "lseek" => Call::Seek { fd: fd(), at: result as usize },
        "write" if arguments[0] == "2" => Call::Said(String::from_utf8(read_string(arguments[1])).unwrap().trim_end().to_owned()),
        "write" | "pwrite64" => {
            let mut bytes = read_string(arguments[1]);
            bytes.truncate(result as usize);
            Call::Write { fd: fd(), at: (name == "pwrite64").then(|| number(3)), bytes: bytes.into() }
        }
        "ftruncate" => Call::Cut { fd: fd(), length: number(1) },
        "fsync" | "fdatasync" => Call::Sync { fd: fd() },
        "rename" => Call::Rename { from: read_path(arguments[0]), to: read_path(arguments[1]) },
        "unlink" => Call::Unlink { path: read_path(arguments[0]) },
        "mkdir" => Call::MakeFolder { path: read_path(arguments[0]) },
        // Memory that is no view of a file that can be written.
        "mmap" if !arguments[3].contains("MAP_SHARED") || !arguments[2].contains("PROT_WRITE") => return None,
        _ => panic!("the model of the disk knows nothing of this call: {name}({})", arguments.join(", ")),
    })
}

fn open(path: &str, flags: &str, fd: u32) -> Call {
    let has = |flag: &str| flags.split('|').any(|one| one == flag);
    assert!(!has("O_APPEND"), "the model of the disk does not append");
    Call::Open { fd, path: read_path(path), create: has("O_CREAT"), truncate: has("O_TRUNC") }
}

fn read_path(quoted: &str) -> String {
    String::from_utf8(read_string(quoted)).unwrap()
}

fn read_string(quoted: &str) -> Vec<u8> {
    let digits = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_else(|| panic!("no whole string: {quoted}"));
    digits.split("\\x").skip(1).map(|digits| u8::from_str_radix(digits, 16).unwrap()).collect()
}

#[test]
fn a_line_of_strace_is_read() {
    let write = read_line(r#"17  pwrite64(5, "\x41\x0a", 2, 4096) = 2"#);
    assert_eq!(write, Some(Call::Write { fd: 5, at: Some(4096), bytes: [0x41, 0x0a].into() }));
    let open = read_line(r#"17  openat(AT_FDCWD, "\x2f\x61", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 3"#);
    assert_eq!(open, Some(Call::Open { fd: 3, path: "/a".into(), create: true, truncate: false }));
    assert_eq!(read_line(r#"17  unlink("\x2f\x61") = -1 ENOENT (No such file or directory)"#), None);
    assert_eq!(read_line("17  write(2, \"\\x6b\\x0a\", 2)       = 2"), Some(Call::Said("k".into())));
}
