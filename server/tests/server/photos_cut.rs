//! Photos over connections that break, servers that are killed, and two who send the same.

use crate::{
    families::Family,
    house::{Folder, House, client},
    keeping::Program,
    photos::{announcement, ask, at, fetch, photo},
};
use std::{
    io::{Read, Write},
    net::{Shutdown, TcpStream},
};
use turno_core::parcel::photo::SealedPhoto;

/// A request whose body is said to be longer than what is sent of it.
struct Sending(TcpStream);

impl Sending {
    fn begin(url: &str, head: &str, body: &[u8]) -> Self {
        let mut stream = TcpStream::connect(url.strip_prefix("http://").unwrap().split('/').next().unwrap()).unwrap();
        let common = "host: server\r\ntus-resumable: 1.0.0\r\ncontent-type: application/offset+octet-stream";
        stream.write_all(format!("{head}\r\n{common}\r\n\r\n").as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        Self(stream)
    }

    fn patch(url: &str, photo: &SealedPhoto, offset: usize, more: &str, body: &[u8]) -> Self {
        let rest = photo.bytes.len() - offset;
        Self::begin(url, &format!("PATCH {} HTTP/1.1\r\nupload-offset: {offset}\r\ncontent-length: {rest}{more}", at(photo)), body)
    }

    fn post(url: &str, family: &Family, photo: &SealedPhoto, body: &[u8]) -> Self {
        let (metadata, length) = (announcement(family, photo), photo.bytes.len());
        let head =
            format!("POST /v1/photos HTTP/1.1\r\nupload-metadata: {metadata}\r\nupload-length: {length}\r\ncontent-length: {length}");
        Self::begin(url, &head, body)
    }

    fn cut(self) {
        self.0.shutdown(Shutdown::Both).unwrap();
    }

    /// The status line of the answer.
    fn status(mut self) -> String {
        let mut answer = Vec::new();
        let mut buffer = [0; 1_024];
        while !answer.windows(2).any(|window| window == b"\r\n") {
            match self.0.read(&mut buffer).unwrap() {
                0 => break,
                count => answer.extend_from_slice(&buffer[..count]),
            }
        }
        String::from_utf8_lossy(&answer).lines().next().unwrap_or_default().to_owned()
    }
}

/// Asks until the server has so many bytes of the photo.
async fn until_received(url: &str, photo: &SealedPhoto, bytes: usize) {
    // So often that the limit on asking is never met; a server that never gets there fails the test by it.
    for _ in 0..100 {
        let asked = client().head(format!("{url}{}", at(photo))).header("tus-resumable", "1.0.0").send().await.unwrap();
        match asked.headers().get("upload-offset") {
            Some(offset) if *offset == bytes.to_string().as_str() => return,
            Some(_) | None => assert!(matches!(asked.status().as_u16(), 200 | 404), "{asked:?}"),
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("{bytes} bytes never came");
}

/// Goes on where it stands, and looks at what came of it.
async fn finish(house: &House, photo: &SealedPhoto, offset: usize) {
    let sending = Sending::patch(&house.url(""), photo, offset, "", &photo.bytes[offset..]);
    assert_eq!(sending.status(), "HTTP/1.1 204 No Content");
    assert!(fetch(house, photo).await.bytes().await.unwrap() == photo.bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_in_the_middle_of_a_body_keeps_every_byte_before_it() {
    let house = House::open().await;
    let family = Family::new(1);
    let url = house.url("");
    let photo = photo(&family, 1, 38_000);
    Sending::post(&url, &family, &photo, &photo.bytes[..1_401]).cut();
    until_received(&url, &photo, 1_401).await;
    // With a hash that cannot be compared any more: what came counts all the same, the photo's own hash decides.
    let hashed = "\r\nupload-checksum: sha256 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    Sending::patch(&url, &photo, 1_401, hashed, &photo.bytes[1_401..20_003]).cut();
    until_received(&url, &photo, 20_003).await;
    Sending::patch(&url, &photo, 20_003, "", b"").cut();
    finish(&house, &photo, 20_003).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lost_the_connection_goes_on_from_a_new_one_while_the_old_one_hangs() {
    let house = House::open().await;
    let family = Family::new(1);
    let url = house.url("");
    let photo = photo(&family, 1, 38_000);
    let mut hanging = Sending::post(&url, &family, &photo, &photo.bytes[..5_000]);
    until_received(&url, &photo, 5_000).await;
    finish(&house, &photo, 5_000).await;
    // The old one comes back to life: it is told that it is too late, and nothing changes.
    hanging.0.write_all(&photo.bytes[5_000..]).unwrap();
    assert_eq!(hanging.status(), "HTTP/1.1 409 Conflict");
    assert!(fetch(&house, &photo).await.bytes().await.unwrap() == photo.bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_at_once_one_wins_and_nothing_is_mixed() {
    let house = House::open().await;
    let family = Family::new(1);
    let url = house.url("");
    for number in 0..10 {
        let photo = photo(&family, number, 38_000);
        Sending::post(&url, &family, &photo, &photo.bytes[..1_000]).cut();
        until_received(&url, &photo, 1_000).await;
        // Both begin at the same byte; the second one's bytes are other ones.
        let wrong = vec![0xee; 15_000];
        let mut sending =
            [Sending::patch(&url, &photo, 1_000, "", &photo.bytes[1_000..16_000]), Sending::patch(&url, &photo, 1_000, "", &wrong)];
        sending[0].0.write_all(&photo.bytes[16_000..]).unwrap();
        let [right, wrong] = sending;
        assert_eq!(right.status(), "HTTP/1.1 204 No Content");
        wrong.cut();
        assert!(fetch(&house, &photo).await.bytes().await.unwrap() == photo.bytes);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_has_what_it_said_to_have_and_goes_on() {
    let data = Folder::new();
    let family = Family::new(1);
    let photo = photo(&family, 1, 38_000);
    let program = Program::start(data.path());
    let sending = Sending::post(&program.url, &family, &photo, &photo.bytes[..20_000]);
    until_received(&program.url, &photo, 20_000).await;
    program.kill();
    drop(sending);
    let program = Program::start(data.path());
    until_received(&program.url, &photo, 20_000).await;
    let rest = Sending::patch(&program.url, &photo, 20_000, "", &photo.bytes[20_000..]);
    assert_eq!(rest.status(), "HTTP/1.1 204 No Content");
    let given = client().get(format!("{}{}", program.url, at(&photo))).send().await.unwrap();
    assert!(given.bytes().await.unwrap() == photo.bytes);
    program.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_server_gives_its_uploads_back_after_the_start() {
    let mut house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 38_000);
    let sending = Sending::post(&house.url(""), &family, &photo, &photo.bytes[..9_000]);
    until_received(&house.url(""), &photo, 9_000).await;
    sending.cut();
    house.restart().await;
    assert_eq!(ask(&house, &photo).await.headers()["upload-offset"], "9000");
    finish(&house, &photo, 9_000).await;
}
