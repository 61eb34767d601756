//! A real practice server, a family that has an appointment there, and pages that the server's program writes.

use crate::family::Family;
use std::{
    path::{Path, PathBuf},
    process::{Child, Command},
};
use turno_core::{
    ids::ParcelId,
    scheduling::{appointment::Appointment, slip, slip::Slip},
};
use turno_testkit::Folder;
use turno_tests::{practice, tree::root};

/// All of it; ends its server when it goes.
pub struct Scene {
    /// Where the server is.
    pub address: String,
    /// What the family was given.
    pub given: Appointment,
    family: Family,
    request: ParcelId,
    folder: Folder,
    server: Child,
}

/// The practice operator's public key.
pub fn operator() -> [u8; 32] {
    let text = turno_tests::tree::text("assets/practice-operator/operator.pub").unwrap();
    data_encoding::HEXLOWER.decode(text.trim().as_bytes()).unwrap().try_into().unwrap()
}

fn programs() -> PathBuf {
    std::env::var("TURNO_BIN_DIR").unwrap_or_else(|_| panic!("TURNO_BIN_DIR is not set: run `cargo xtask test`")).into()
}

impl Scene {
    /// Starts the server in its opening hours and asks for four.
    pub async fn set() -> Self {
        let folder = Folder::new("check").unwrap();
        let (server, listens) = practice::start(&programs(), folder.path(), "127.0.0.1:0", crate::family::AT).unwrap();
        let (address, family) = (format!("http://{listens}"), Family::new());
        let (request, given) = family.ask(&address, &operator()).await;
        Self { address, given, family, request, folder, server }
    }

    /// The text in the square.
    pub fn text(&self) -> String {
        slip::to_text(&self.given.slip)
    }

    /// The same, as another operator would sign it.
    pub fn others_slip(&self) -> Vec<u8> {
        let other = turno_core::keys::DeviceKey::from_bytes([9; 32]);
        Slip::of(&self.given).to_bytes(|message| other.sign(message))
    }

    /// The family gives its appointment back.
    pub async fn withdraw(&self) {
        self.family.withdraw(&self.address, self.request).await;
    }

    /// A page written now, as an address of a file.
    pub fn page(&self, name: &str) -> String {
        let out = self.file(&format!("{name}.html"));
        let operator = root().unwrap().join("assets/practice-operator");
        let bundle = operator.join("bundle.cbor");
        let given: [(&str, &Path); 4] = [("--data", self.folder.path()), ("--keys", &operator), ("--bundle", &bundle), ("--out", &out)];
        let mut write = Command::new(programs().join("turno-server"));
        write.arg("check-page");
        for (option, path) in given {
            write.arg(option).arg(path);
        }
        assert!(write.status().unwrap().success());
        format!("file://{}", out.display())
    }

    /// The same, with nothing that forbids it to ask.
    pub fn page_without_policy(&self, name: &str) -> String {
        let page = self.page(name);
        let file = self.file(&format!("{name}.html"));
        let text = std::fs::read_to_string(&file).unwrap();
        let free = text.replacen("Content-Security-Policy", "x", 1);
        assert_ne!(text, free);
        std::fs::write(&file, free).unwrap();
        page
    }

    /// A file of this scene.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
