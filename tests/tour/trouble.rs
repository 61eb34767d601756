//! Trouble of every kind, as a person meets it: each gets its words and its code, and nothing is lost.

use crate::{
    Step,
    album::Album,
    family::FAMILY,
    impostor::{Answer, Impostor},
    main_job::first_start,
    window::{Program, Window},
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use turno_core::{
    keys::DeviceKey,
    operator::Bundle,
    parcel::wire::{MEDIA_TYPE, SyncAnswer},
};

const PIN: &str = "716204";

/// Room for a vault with a family, and not much more.
const DISK_KB: u32 = 900;

#[tokio::test]
async fn trouble_with_the_network_and_the_disk_is_told_in_words_and_loses_nothing() {
    if let Err(error) = journey().await {
        panic!("the journey stopped: {error}");
    }
}

async fn journey() -> Step {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("../target"), PathBuf::from);
    let album = Album::open(&target, "trouble")?;
    let folder = target.join("tour-data").join("trouble");
    let disk = SmallDisk::mount(&folder.join("disk"))?;
    let programs = PathBuf::from(std::env::var("TURNO_BIN_DIR").map_err(|_| "TURNO_BIN_DIR is not set: run `cargo xtask tour`")?);
    let sign_in = b"<html><title>Wi-Fi</title>Please sign in</html>".to_vec();
    let wifi = Impostor::start(vec![Answer { path: "/", status: "200 OK", media_type: "text/html", body: sign_in }])?;
    let mut laptop = Program {
        binary: programs.join("turno"),
        data: disk.folder.join("laptop"),
        server: wifi.url(),
        size: (1280, 800),
        name: "laptop",
        dark_and_still: false,
    };

    let window = first_start(Window::open(&laptop).await?, &album, "en", PIN).await?;
    window.press("caseload-new").await?;
    window.press("new-group-family").await?;
    window.press("group-open-person").await?;
    let [lead, ..] = &FAMILY;
    window.type_into("field-name_as_written", lead.name).await?;
    window.find("save-state-saved").await?;
    let window = full_disk(window, &album, &disk).await?;

    says(&window, &album, "sync-wifi-sign-in", "A Wi-Fi's sign-in page is not taken for the server.").await?;
    drop(window);

    drop(wifi);
    let window = reopen(&laptop).await?;
    says(&window, &album, "sync-server-silent", "Nobody takes the call.").await?;
    drop(window);

    let garbage = Impostor::start(vec![Answer { path: "/", status: "200 OK", media_type: MEDIA_TYPE, body: vec![0xff; 3_000] }])?;
    laptop.server = garbage.url();
    let window = reopen(&laptop).await?;
    says(&window, &album, "sync-not-the-server", "Garbage under the right name is not taken for the server.").await?;
    drop(window);

    let busy = Impostor::start(vec![Answer { path: "/", status: "503 Busy", media_type: "text/plain", body: vec![] }])?;
    laptop.server = busy.url();
    let window = reopen(&laptop).await?;
    says(&window, &album, "sync-server-busy", "The server cannot serve now.").await?;
    drop(window);

    let forged = Impostor::start(vec![
        Answer {
            path: "/v1/parcels",
            status: "200 OK",
            media_type: MEDIA_TYPE,
            body: SyncAnswer { now_s: 1_800_000_000, ..SyncAnswer::default() }.to_bytes(&[]),
        },
        Answer { path: "/v1/operator", status: "200 OK", media_type: "application/cose", body: forged_bundle()? },
    ])?;
    laptop.server = forged.url();
    let window = reopen(&laptop).await?;
    says(&window, &album, "operator-bundle-signature", "Rules that the operator did not sign change nothing.").await?;

    window.go("#/").await?;
    window.press("group-card").await?;
    window.press("group-open-person").await?;
    window.find("field-birth_city").await?;
    window.press("page-back").await?;
    assert_eq!(window.value("field-name_as_written").await?, lead.name, "after all of it, nothing is lost");
    assert_eq!(window.value("field-given_names").await?, lead.given, "nor what was typed when the disk was full");
    window.picture(&album, "nothing-lost", "After all of it everything typed is there.").await?;
    Ok(())
}

/// The disk fills up while somebody types; the words stay on the page until there is room.
async fn full_disk(window: Window, album: &Album, disk: &SmallDisk) -> Step<Window> {
    let [lead, ..] = &FAMILY;
    disk.fill()?;
    window.type_into("field-given_names", lead.given).await?;
    window.wait_for_words("vault-disk-full").await?;
    assert_eq!(window.value("field-given_names").await?, lead.given, "what was typed stays in its box");
    window.picture(album, "disk-full", "The disk is full: what, why, what next. The words stay.").await?;
    disk.free()?;
    window.type_into("field-given_names", lead.given).await?;
    window.find("save-state-saved").await?;
    Ok(window)
}

async fn reopen(laptop: &Program) -> Step<Window> {
    let window = Window::open(laptop).await?;
    window.type_into("unlock-pin", PIN).await?;
    window.press("unlock").await?;
    window.find("caseload-new").await?;
    Ok(window)
}

async fn says(window: &Window, album: &Album, code: &str, words: &str) -> Step {
    window.go("#/sync").await?;
    window.press("sync-now").await?;
    window.wait_for_words(code).await?;
    window.picture(album, code, words).await?;
    Ok(())
}

/// The practice bundle, signed by somebody else.
fn forged_bundle() -> Step<Vec<u8>> {
    let key = include_str!("../../assets/practice-operator/operator.pub").trim();
    let operator: Result<Vec<u8>, _> =
        (0..32).map(|place| u8::from_str_radix(key.get(place * 2..place * 2 + 2).unwrap_or("?"), 16)).collect();
    let operator: [u8; 32] = operator?.try_into().map_err(|_| "no key")?;
    let bundle = Bundle::open(include_bytes!("../../assets/practice-operator/bundle.cbor"), &operator)?;
    let somebody = DeviceKey::from_bytes([66; 32]);
    Ok(bundle.to_bytes(&somebody.public(), |message| somebody.sign(message)))
}

/// A small disk of its own (a tmpfs), so that it can be full without harm.
struct SmallDisk {
    folder: PathBuf,
}

impl SmallDisk {
    fn mount(folder: &Path) -> Step<Self> {
        let _ = as_root(&["umount", "--lazy", &folder.to_string_lossy()]);
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)?;
        if !as_root(&["mount", "-t", "tmpfs", "-o", &format!("size={DISK_KB}k,mode=0777"), "turno-test", &folder.to_string_lossy()])? {
            return Err("a small disk cannot be mounted: this journey needs root or sudo".into());
        }
        Ok(Self { folder: folder.to_owned() })
    }

    /// Fills it to the last byte.
    fn fill(&self) -> Step {
        let filler = self.folder.join("filler");
        let mut size = 1_u64 << 20;
        let mut file = fs::File::create(&filler)?;
        while size > 0 {
            if std::io::Write::write_all(&mut file, &vec![0; usize::try_from(size)?]).is_err() {
                size /= 2;
            }
        }
        Ok(())
    }

    /// Makes room again.
    fn free(&self) -> Step {
        Ok(fs::remove_file(self.folder.join("filler"))?)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = as_root(&["umount", "--lazy", &self.folder.to_string_lossy()]);
    }
}

fn as_root(command: &[&str]) -> Step<bool> {
    let root = Command::new("id").arg("-u").output()?.stdout == b"0\n";
    let words: Vec<&str> = if root { command.to_vec() } else { ["sudo", "-n"].iter().chain(command).copied().collect() };
    let (program, rest) = words.split_first().ok_or("no command")?;
    Ok(Command::new(program).args(rest).status()?.success())
}
