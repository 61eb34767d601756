//! Tus clients of others upload sealed photos to the real server through a network that breaks, and go on where they were, also
//! in a new process: tus-js-client (Node) and tuspy (Python).
//!
//! Run by `cargo xtask test`, which gets both; a client that is missing fails.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests, which clippy.toml lets do so")]

use data_encoding::BASE64;
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command},
};
use turno_core::{
    keys::GroupKey,
    parcel::photo::{Announcement, SealedPhoto, seal},
};
use turno_testkit::{CuttableProxy, Folder, Seeded, Weather, invented};
use turno_tests::practice;

/// What a client ends with when the network gave it no more tries.
const NO_MORE_TRIES: i32 = 3;

/// More tries than any network here takes.
const TRIES: usize = 100;

/// How much of a client's bytes passes before its first process gives up: its creation, and a part of the photo.
const FIRST_BREAK: u64 = 9_000;

/// Sizes of pictures: of a face, and of a document.
const PICTURES: [usize; 2] = [38_000, 150_000];

/// A photo that nobody sent yet, and the way to a server of its own.
struct Scene {
    folder: Folder,
    server: Child,
    address: String,
    proxy: CuttableProxy,
    photo: SealedPhoto,
    announcement: Vec<u8>,
}

impl Scene {
    fn new(bytes: usize) -> Self {
        let folder = Folder::new("clients").unwrap();
        let programs: PathBuf = from_xtask("TURNO_BIN_DIR").into();
        let (server, listens) = practice::start(&programs, folder.path(), "127.0.0.1:0", "09:00").unwrap();
        let (key, mut chance): (GroupKey, _) = (invented::group_key(7), Seeded::new(bytes as u64));
        let picture: Vec<u8> = (0..bytes).map(|_| chance.below(256) as u8).collect();
        let photo = seal(&key, &picture).unwrap();
        fs::write(folder.path().join("photo"), &photo.bytes).unwrap();
        let announcement = Announcement::sign(&key, &photo);
        let proxy = CuttableProxy::new(listens).unwrap();
        Self { folder, server, address: format!("http://{listens}"), proxy, photo, announcement }
    }

    /// Runs a client until it ends, and gives its exit code.
    fn upload(&self, client: &[String], retries: usize) -> Option<i32> {
        let (program, script) = client.split_first().unwrap();
        let folder = self.folder.path();
        let status = Command::new(program)
            .args(script)
            .arg(format!("http://{}/v1/photos", self.proxy.addr()))
            .arg(folder.join("photo"))
            .arg(BASE64.encode(&self.announcement))
            .arg(folder)
            .arg(retries.to_string())
            .status();
        status.unwrap_or_else(|error| panic!("{program} does not start: {error}")).code()
    }

    /// How many bytes the server has.
    fn received(&self) -> usize {
        let answer = ask(|http| http.head(self.url()).header("tus-resumable", "1.0.0"));
        answer.0.get("upload-offset").expect("the upload was begun").to_str().unwrap().parse().unwrap()
    }

    fn url(&self) -> String {
        format!("{}/v1/photos/{}", self.address, self.photo.id)
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// What `cargo xtask test` tells. Without it nothing is tried, and that is no success.
fn from_xtask(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run `cargo xtask test`"))
}

/// One request past the network, its headers and body.
fn ask(request: impl FnOnce(reqwest::Client) -> reqwest::RequestBuilder) -> (reqwest::header::HeaderMap, Vec<u8>) {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let answer = request(reqwest::Client::builder().no_proxy().build().unwrap()).send().await.unwrap().error_for_status().unwrap();
        (answer.headers().clone(), answer.bytes().await.unwrap().to_vec())
    })
}

fn script(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("clients").join(name);
    path.to_str().unwrap().to_owned()
}

fn goes_on_where_it_was(client: &[String]) {
    for bytes in PICTURES {
        let scene = Scene::new(bytes);
        scene.proxy.turn(Weather { broken_percent: 100, breaks_after: FIRST_BREAK..FIRST_BREAK + 1, ..Weather::default() });
        assert_eq!(scene.upload(client, 0), Some(NO_MORE_TRIES), "the network broke");
        let (begun, before) = (scene.received(), scene.proxy.from_clients().len());
        assert!(begun > 0 && begun < FIRST_BREAK as usize, "{begun}");

        scene.proxy.turn(Weather { seed: 3, broken_percent: 100, breaks_after: 4_000..20_000, ..Weather::default() });
        assert_eq!(scene.upload(client, TRIES), Some(0));
        assert!(ask(|http| http.get(scene.url())).1 == scene.photo.bytes);
        let sent = scene.proxy.from_clients().split_off(before);
        let first = format!("upload-offset: {begun}\r\n").into_bytes();
        let went_on = sent.iter().any(|bytes| bytes.windows(first.len()).any(|window| window.eq_ignore_ascii_case(&first)));
        assert!(went_on, "a new process goes on from byte {begun}");
        let (connections, all): (usize, usize) = (sent.len(), sent.iter().map(Vec::len).sum());
        let rest = scene.photo.bytes.len() - begun;
        println!("{bytes}: {begun} bytes at first; then {all} for {rest} over {connections} connections");
        assert!(connections > 2 && all * 10 <= rest * 13, "{all} bytes left for {rest} over {connections} connections");
    }
}

#[test]
fn tus_js_client_goes_on_where_it_was() {
    goes_on_where_it_was(&["node".to_owned(), script("upload.mjs")]);
}

#[test]
fn tuspy_goes_on_where_it_was() {
    goes_on_where_it_was(&[from_xtask("TURNO_PYTHON"), script("upload.py")]);
}
