//! What was acknowledged is kept, through an orderly end and through none; and nothing of it can be read on the disk.

use crate::{
    families::Family,
    house::{Folder, House, TOMORROW_S, client, operator},
};
use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, Stdio},
};
use turno_core::{
    ids::DeviceId,
    parcel::{
        Parcel, ParcelKind, log,
        receipt::Receipt,
        wire::{MEDIA_TYPE, SyncAnswer, SyncRequest},
    },
    registration::{Log, Subject, Value},
};

#[tokio::test]
async fn a_restart_keeps_everything() {
    let mut house = House::open().await;
    house.set_seats("laredo", TOMORROW_S, 10);
    let family = Family::new(1);
    family.prepare(&house).await;
    let (edits, request) = (family.log(b"edits"), family.request(&["laredo"], 3));
    let before = house.send(&[&edits, &request]).await;
    let stream = house.stream(family.id()).await;
    house.restart().await;
    assert_eq!(house.send(&[&edits, &request]).await, before);
    assert_eq!(house.stream(family.id()).await, stream);
    assert_eq!(house.given("laredo", TOMORROW_S), 3);
}

/// Invented, and long enough to be nobody's by chance.
const CANARY: &str = "Xochiquetzalli Canarywing";

/// The practice server as a program of its own.
pub struct Program {
    child: Child,
    pub url: String,
}

impl Program {
    pub fn start(data: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_turno-server"))
            .args(["practice", "--listen", "127.0.0.1:0", "--at", "11:05", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Self { child, url }
    }

    async fn sync(&self, request: &SyncRequest) -> SyncAnswer {
        let sending =
            client().post(format!("{}/v1/parcels?who={CANARY}", self.url)).header("content-type", MEDIA_TYPE).header("user-agent", CANARY);
        let body = sending.body(request.to_bytes()).send().await.unwrap().bytes().await.unwrap();
        SyncAnswer::from_bytes(&body, &request.cursors).unwrap()
    }

    /// Pulls the plug, and gives what stood in the journal.
    pub fn kill(mut self) -> Vec<u8> {
        self.child.kill().unwrap();
        let mut journal = Vec::new();
        self.child.stderr.take().unwrap().read_to_end(&mut journal).unwrap();
        self.child.wait().unwrap();
        journal
    }
}

fn parcels(family: &Family) -> [Parcel; 2] {
    let value = Value::Text { text: CANARY.into() };
    let edit = Log::default().next_edit(DeviceId([2; 8]), Subject::Group, 1, value, None);
    [log::seal(&family.key, &[edit], [9; 24]).unwrap(), family.submission(CANARY.as_bytes())]
}

#[tokio::test]
async fn after_a_pulled_plug_everything_acknowledged_is_there_and_no_name_is_on_the_disk() {
    let data = Folder::new();
    let family = Family::new(1);
    let program = Program::start(data.path());
    let mut sent: Vec<Vec<u8>> = parcels(&family).map(|parcel| parcel.bytes).to_vec();
    // Poison with the name in it: a body that is no parcel, a broken signature, a registration that nobody sealed.
    sent.push(CANARY.as_bytes().to_vec());
    sent.push(Parcel::sign(&family.key, ParcelKind::Submission, CANARY.as_bytes().to_vec()).bytes);
    let answer = program.sync(&SyncRequest { parcels: sent.clone(), cursors: vec![(family.id(), 0)] }).await;
    let refused: Vec<bool> = answer.receipts.iter().map(|bytes| Receipt::open(bytes, &operator()).unwrap().refused.is_some()).collect();
    assert_eq!(refused, [false, false, true, true]);
    let http = client();
    http.get(format!("{}/v1/seats/{CANARY}", program.url)).send().await.unwrap();
    http.get(format!("{}/{CANARY}", program.url)).send().await.unwrap();
    http.post(format!("{}/v1/parcels", program.url)).header("content-type", MEDIA_TYPE).body(CANARY).send().await.unwrap();
    let journal = program.kill();
    assert!(journal.windows(8).any(|window| window == b"\"served\""), "there is a journal to look at");
    assert!(!holds_canary(&journal), "{}", String::from_utf8_lossy(&journal));
    assert!(!String::from_utf8_lossy(&journal).contains(&family.id().to_string()));
    let files: Vec<_> = std::fs::read_dir(data.path()).unwrap().map(|file| file.unwrap().path()).collect();
    assert!(files.iter().any(|path| path.extension().is_some_and(|end| end == "sqlite-wal")), "the WAL is looked at too: {files:?}");
    for file in &files {
        assert!(!holds_canary(&std::fs::read(file).unwrap()), "{}", file.display());
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&file.metadata().unwrap().permissions()) & 0o777, 0o600, "{}", file.display());
    }
    let program = Program::start(data.path());
    let again = program.sync(&SyncRequest { parcels: sent, cursors: vec![(family.id(), 0)] }).await;
    assert_eq!(again.receipts[..2], answer.receipts[..2]);
    assert_eq!(again.news, answer.news);
    program.kill();
}

/// The name, or either of its words, in any case, as text or as UTF-16.
fn holds_canary(bytes: &[u8]) -> bool {
    CANARY.split(' ').any(|word| {
        let wide: Vec<u8> = word.bytes().flat_map(|byte| [byte, 0]).collect();
        bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word.as_bytes()))
            || bytes.windows(wide.len()).any(|window| window == wide)
    })
}

#[cfg(unix)]
#[test]
fn asked_to_end_it_ends_in_order() {
    let data = Folder::new();
    let mut program = Program::start(data.path());
    let asked = Command::new("kill").arg("-TERM").arg(program.child.id().to_string()).status().unwrap();
    assert!(asked.success());
    assert!(program.child.wait().unwrap().success());
}
