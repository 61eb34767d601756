//! Photos by tus 1.0.0, rule by rule.

use crate::{
    families::Family,
    house::{House, OPEN_S},
};
use data_encoding::BASE64;
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use turno_core::parcel::photo::{Announcement, PHOTO_BYTES_MAX, SealedPhoto, seal};
use turno_server::store::photos::{PHOTOS_MAX, UNFINISHED_S_MAX};

const OFFSET_STREAM: &str = "application/offset+octet-stream";

/// An invented picture of so many bytes, sealed.
pub fn photo(family: &Family, number: u8, bytes: usize) -> SealedPhoto {
    seal(&family.key, &vec![number; bytes]).unwrap()
}

pub fn announcement(family: &Family, photo: &SealedPhoto) -> String {
    format!("announcement {}", BASE64.encode(&Announcement::sign(&family.key, photo)))
}

pub fn at(photo: &SealedPhoto) -> String {
    format!("/v1/photos/{}", photo.id)
}

fn tus(house: &House, method: Method, path: &str) -> RequestBuilder {
    house.http.request(method, house.url(path)).header("tus-resumable", "1.0.0")
}

/// An announcement without a byte of the photo.
fn post(house: &House, family: &Family, photo: &SealedPhoto) -> RequestBuilder {
    tus(house, Method::POST, "/v1/photos").header("upload-length", photo.bytes.len()).header("upload-metadata", announcement(family, photo))
}

async fn announce(house: &House, family: &Family, photo: &SealedPhoto) -> Response {
    post(house, family, photo).send().await.unwrap()
}

async fn announce_with(house: &House, family: &Family, photo: &SealedPhoto, bytes: &[u8]) -> Response {
    post(house, family, photo).header("content-type", OFFSET_STREAM).body(bytes.to_vec()).send().await.unwrap()
}

fn patch(house: &House, photo: &SealedPhoto, offset: usize, bytes: &[u8]) -> RequestBuilder {
    tus(house, Method::PATCH, &at(photo)).header("upload-offset", offset).header("content-type", OFFSET_STREAM).body(bytes.to_vec())
}

async fn append(house: &House, photo: &SealedPhoto, offset: usize, bytes: &[u8]) -> Response {
    patch(house, photo, offset, bytes).send().await.unwrap()
}

fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers().get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
}

/// Status and `Upload-Offset`.
fn outcome(response: &Response) -> (u16, &str) {
    assert_eq!(header(response, "tus-resumable"), "1.0.0");
    assert_eq!(header(response, "cache-control"), "no-store");
    (response.status().as_u16(), header(response, "upload-offset"))
}

pub async fn ask(house: &House, photo: &SealedPhoto) -> Response {
    tus(house, Method::HEAD, &at(photo)).send().await.unwrap()
}

pub async fn fetch(house: &House, photo: &SealedPhoto) -> Response {
    house.http.get(house.url(&at(photo))).send().await.unwrap()
}

/// Status and stable code of a refusal.
async fn refusal(response: Response) -> (u16, String) {
    assert_eq!(header(&response, "content-type"), "application/problem+json");
    let problem: serde_json::Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    (problem["status"].as_u64().unwrap() as u16, problem["code"].as_str().unwrap().to_owned())
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn a_small_photo_takes_one_request_and_is_given_out_for_ever() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 38_000);
    assert_eq!(refusal(fetch(&house, &photo).await).await, refused(404, "sync-photo-absent"));
    let taken = announce_with(&house, &family, &photo, &photo.bytes).await;
    assert_eq!(outcome(&taken), (201, photo.bytes.len().to_string().as_str()));
    assert_eq!(header(&taken, "location"), format!("photos/{}", photo.id), "relative to /v1/photos");
    assert_eq!(header(&taken, "upload-expires"), "", "it is whole");
    let given = fetch(&house, &photo).await;
    assert_eq!(header(&given, "content-type"), "application/octet-stream");
    assert_eq!(header(&given, "cache-control"), "public, max-age=31536000, immutable");
    let tag = header(&given, "etag").to_owned();
    assert_eq!(tag, format!("\"{}\"", photo.id));
    assert!(given.bytes().await.unwrap() == photo.bytes);
    let again = house.http.get(house.url(&at(&photo))).header("if-none-match", &tag).send().await.unwrap();
    assert_eq!((again.status(), header(&again, "etag")), (StatusCode::NOT_MODIFIED, tag.as_str()));
}

#[tokio::test]
async fn a_photo_comes_in_parts_and_says_how_far_it_came() {
    let mut house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 10_000);
    let begun = announce(&house, &family, &photo).await;
    assert_eq!(outcome(&begun), (201, "0"));
    assert_eq!(header(&begun, "upload-expires"), "Sun, 29 Nov 2026 17:05:00 GMT");
    house.set_now(OPEN_S + 60);
    let first = append(&house, &photo, 0, &photo.bytes[..7]).await;
    assert_eq!(outcome(&first), (204, "7"));
    assert_eq!(header(&first, "upload-expires"), "Sun, 29 Nov 2026 17:06:00 GMT", "a week from the last byte");
    house.restart().await;
    let asked = ask(&house, &photo).await;
    assert_eq!(outcome(&asked), (200, "7"));
    assert_eq!(header(&asked, "upload-length"), photo.bytes.len().to_string());
    assert_eq!(header(&asked, "upload-metadata"), announcement(&family, &photo));
    assert_eq!(fetch(&house, &photo).await.status(), 404, "half a photo is none");
    let last = append(&house, &photo, 7, &photo.bytes[7..]).await;
    assert_eq!(outcome(&last), (204, photo.bytes.len().to_string().as_str()));
    assert!(fetch(&house, &photo).await.bytes().await.unwrap() == photo.bytes);
    let asked = ask(&house, &photo).await;
    assert_eq!((outcome(&asked).1, header(&asked, "upload-expires")), (photo.bytes.len().to_string().as_str(), ""));
    assert_eq!(outcome(&append(&house, &photo, photo.bytes.len(), b"").await).0, 204, "nothing more is no mistake");
}

#[tokio::test]
async fn announcing_again_starts_nothing_anew() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 10_000);
    let whole = photo.bytes.len().to_string();
    announce(&house, &family, &photo).await;
    append(&house, &photo, 0, &photo.bytes[..4_000]).await;
    assert_eq!(outcome(&announce(&house, &family, &photo).await), (201, "4000"));
    // Who brings it whole once more, brings the rest; the bytes that are here are passed over.
    assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes[..6_000]).await), (201, "6000"));
    assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes[..5_000]).await), (201, "6000"));
    assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes).await), (201, whole.as_str()));
    assert_eq!(outcome(&announce(&house, &family, &photo).await), (201, whole.as_str()));
    assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes).await), (201, whole.as_str()));
    assert!(fetch(&house, &photo).await.bytes().await.unwrap() == photo.bytes);
}

#[tokio::test]
async fn a_wrong_checksum_adds_nothing_and_a_right_one_does() {
    let house = House::open().await;
    let family = Family::new(1);
    // Larger than what is saved at once: what was saved meanwhile is taken back, too.
    let photo = photo(&family, 1, 60_000);
    announce(&house, &family, &photo).await;
    append(&house, &photo, 0, &photo.bytes[..10]).await;
    let send =
        async |checksum: String| patch(&house, &photo, 10, &photo.bytes[10..50_000]).header("upload-checksum", checksum).send().await;
    let wrong = send(format!("sha1 {}", BASE64.encode(&Sha1::digest(b"other")))).await.unwrap();
    assert_eq!(refusal(wrong).await, refused(460, "sync-photo-damaged"));
    assert_eq!(outcome(&ask(&house, &photo).await), (200, "10"));
    for bad in ["sha1", "sha1 ?", "md5 1B2M2Y8AsgTpgAmY7PhCfg==", ""] {
        assert_eq!(refusal(send(bad.to_owned()).await.unwrap()).await, refused(400, "app-bad-input"), "{bad}");
    }
    let right = send(format!("sha1 {}", BASE64.encode(&Sha1::digest(&photo.bytes[10..50_000])))).await.unwrap();
    assert_eq!(outcome(&right), (204, "50000"));
    // Along with the announcement it is the hash of the whole body, also of what is passed over.
    let whole = format!("sha256 {}", BASE64.encode(&Sha256::digest(&photo.bytes)));
    let rest = post(&house, &family, &photo).header("content-type", OFFSET_STREAM).header("upload-checksum", whole);
    assert_eq!(outcome(&rest.body(photo.bytes.clone()).send().await.unwrap()).0, 201);
    assert!(fetch(&house, &photo).await.bytes().await.unwrap() == photo.bytes);
}

#[tokio::test]
async fn what_is_not_the_announced_photo_is_discarded_and_it_begins_again() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 40_000);
    let mut forged = photo.bytes.clone();
    forged[20_000] ^= 1;
    announce(&house, &family, &photo).await;
    append(&house, &photo, 0, &forged[..30_000]).await;
    assert_eq!(refusal(append(&house, &photo, 30_000, &forged[30_000..]).await).await, refused(460, "sync-photo-damaged"));
    assert_eq!(ask(&house, &photo).await.status(), 404);
    assert_eq!(refusal(append(&house, &photo, 0, &photo.bytes).await).await, refused(404, "sync-photo-absent"));
    assert_eq!(refusal(announce_with(&house, &family, &photo, &forged).await).await, refused(460, "sync-photo-damaged"));
    assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes).await).0, 201);
}

#[tokio::test]
async fn only_a_group_s_own_word_opens_the_door() {
    let house = House::open().await;
    let (family, other) = (Family::new(1), Family::new(2));
    let photo = photo(&family, 1, 1_000);
    let send = async |metadata: &str, length: usize| {
        let request = tus(&house, Method::POST, "/v1/photos").header("upload-length", length).header("upload-metadata", metadata);
        refusal(request.send().await.unwrap()).await
    };
    let right = announcement(&family, &photo);
    assert_eq!(send(&right, photo.bytes.len() - 1).await, refused(400, "sync-parcel-malformed"), "another length");
    let mut signed = Announcement::sign(&family.key, &photo);
    *signed.last_mut().unwrap() ^= 1;
    let forged = format!("announcement {}", BASE64.encode(&signed));
    assert_eq!(send(&forged, photo.bytes.len()).await, refused(400, "sync-parcel-signature"));
    let parcel = format!("announcement {}", BASE64.encode(&family.log(b"edits").bytes));
    assert_eq!(send(&parcel, photo.bytes.len()).await, refused(400, "sync-parcel-kind"));
    // No file's name gets in, alone or beside the announcement.
    for metadata in ["", "announcement", "announcement ?", "filename bWFyaWEuanBn", &format!("{right},filename bWFyaWEuanBn")] {
        assert_eq!(send(metadata, photo.bytes.len()).await, refused(400, "app-bad-input"), "{metadata}");
    }
    // A photo that another group announced stays that group's.
    announce(&house, &family, &photo).await;
    assert_eq!(refusal(announce(&house, &other, &photo).await).await, refused(409, "sync-photo-conflict"));
    assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes).await).0, 201);
}

#[tokio::test]
async fn nobody_makes_the_server_keep_more_than_there_is_room_for() {
    let house = House::open().await;
    let (family, other) = (Family::new(1), Family::new(2));
    let small = photo(&family, 0, 100);
    let huge = SealedPhoto { id: small.id, bytes: vec![0; PHOTO_BYTES_MAX + 1] };
    assert_eq!(refusal(announce(&house, &family, &huge).await).await, refused(413, "photo-too-large"));
    announce(&house, &family, &small).await;
    let longer = [small.bytes.as_slice(), b"more"].concat();
    assert_eq!(refusal(append(&house, &small, 0, &longer).await).await, refused(413, "photo-too-large"));
    assert_eq!(refusal(announce_with(&house, &family, &small, &longer).await).await, refused(413, "photo-too-large"));
    assert_eq!(outcome(&ask(&house, &small).await), (200, "0"));
    // Announced and not sent.
    let mut begun = 0;
    let full = loop {
        let answer = announce(&house, &other, &photo(&other, begun, PHOTO_BYTES_MAX - 100)).await;
        if answer.status() != 201 {
            break answer;
        }
        begun += 1;
    };
    assert_eq!((begun, refusal(full).await), (21, refused(403, "sync-photo-too-many")));
    // Whole ones.
    for number in 1..PHOTOS_MAX {
        let photo = photo(&family, number as u8, 100);
        assert_eq!(outcome(&announce_with(&house, &family, &photo, &photo.bytes).await).0, 201, "{number}");
    }
    assert_eq!(refusal(announce(&house, &family, &photo(&family, 99, 100)).await).await, refused(403, "sync-photo-too-many"));
    assert_eq!(outcome(&announce(&house, &family, &small).await), (201, "0"), "what is known is gone on with");
}

#[tokio::test]
async fn an_unfinished_photo_expires_and_a_whole_one_does_not() {
    let house = House::open().await;
    let family = Family::new(1);
    let (left, whole) = (photo(&family, 1, 10_000), photo(&family, 2, 10_000));
    announce_with(&house, &family, &left, &left.bytes[..5_000]).await;
    announce_with(&house, &family, &whole, &whole.bytes).await;
    house.set_now(OPEN_S + UNFINISHED_S_MAX - 1);
    assert_eq!(outcome(&ask(&house, &left).await), (200, "5000"));
    house.set_now(OPEN_S + UNFINISHED_S_MAX);
    assert_eq!(ask(&house, &left).await.status(), 404);
    assert_eq!(refusal(append(&house, &left, 5_000, &left.bytes[5_000..]).await).await, refused(404, "sync-photo-absent"));
    assert_eq!(fetch(&house, &whole).await.status(), 200);
    assert_eq!(outcome(&announce(&house, &family, &left).await), (201, "0"), "it begins anew");
    let kept: i64 = house.connection().query_row("SELECT sum(length(bytes)) FROM photos", [], |row| row.get(0)).unwrap();
    assert_eq!(kept, whole.bytes.len() as i64, "the old bytes are gone");
}

#[tokio::test]
async fn what_can_say_one_thing_only_may_be_left_out_and_the_start_of_a_name_is_enough() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 1_000);
    let short = house.url(&format!("/v1/photos/{}", photo.id.address()));
    let post = house.http.post(house.url("/v1/photos")).header("upload-length", photo.bytes.len());
    let begun = post.header("upload-metadata", announcement(&family, &photo)).body(photo.bytes[..10].to_vec()).send().await.unwrap();
    assert_eq!(outcome(&begun), (201, "10"));
    let patch = house.http.patch(&short).header("upload-offset", 10).body(photo.bytes[10..].to_vec());
    assert_eq!(outcome(&patch.send().await.unwrap()).0, 204);
    let asked = house.http.head(&short).send().await.unwrap();
    assert_eq!(outcome(&asked), (200, photo.bytes.len().to_string().as_str()));
    assert!(house.http.get(&short).send().await.unwrap().bytes().await.unwrap() == photo.bytes);
    for other in ["AAAAAAAAAAAA", "AAAA", &photo.id.to_string()[..24]] {
        let absent = house.http.get(house.url(&format!("/v1/photos/{other}"))).send().await.unwrap();
        assert_eq!(refusal(absent).await, refused(404, "sync-photo-absent"), "{other}");
    }
}

#[tokio::test]
async fn the_rest_of_a_photo_is_given_from_a_byte_on() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 1_000);
    announce_with(&house, &family, &photo, &photo.bytes).await;
    let whole = photo.bytes.len();
    for (range, status, content_range, from) in [
        ("bytes=700-".to_owned(), 206, format!("bytes 700-{}/{whole}", whole - 1), 700),
        (format!("bytes={}-", whole - 1), 206, format!("bytes {}-{}/{whole}", whole - 1, whole - 1), whole - 1),
        (format!("bytes={whole}-"), 416, format!("bytes */{whole}"), whole),
        ("bytes=1-2".to_owned(), 200, String::new(), 0),
        ("bytes=+1-".to_owned(), 200, String::new(), 0),
        ("lines=1-".to_owned(), 200, String::new(), 0),
    ] {
        let given = house.http.get(house.url(&at(&photo))).header("range", &range).send().await.unwrap();
        assert_eq!((given.status().as_u16(), header(&given, "content-range")), (status, content_range.as_str()), "{range}");
        assert!(given.bytes().await.unwrap() == photo.bytes[from..], "{range}");
    }
}

#[tokio::test]
async fn what_is_not_the_protocol_is_a_problem_with_a_code() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 1_000);
    announce(&house, &family, &photo).await;
    for (method, path) in [(Method::POST, "/v1/photos".to_owned()), (Method::HEAD, at(&photo)), (Method::PATCH, at(&photo))] {
        let answer = house.http.request(method.clone(), house.url(&path)).header("tus-resumable", "0.2.2").send().await.unwrap();
        assert_eq!((answer.status().as_u16(), header(&answer, "tus-version")), (412, "1.0.0"), "{method}");
    }
    let typed = tus(&house, Method::PATCH, &at(&photo)).header("upload-offset", 0).header("content-type", "image/jpeg").body("x");
    assert_eq!(refusal(typed.send().await.unwrap()).await, refused(415, "app-bad-input"));
    let typed = post(&house, &family, &photo).header("content-type", "image/jpeg").body("x");
    assert_eq!(refusal(typed.send().await.unwrap()).await, refused(415, "app-bad-input"));
    assert_eq!(refusal(append(&house, &photo, 1, b"x").await).await, refused(409, "sync-photo-conflict"));
    for offset in ["", "-1", "+0", "1e3", "99999999999999999999999"] {
        let request = tus(&house, Method::PATCH, &at(&photo)).header("upload-offset", offset).header("content-type", OFFSET_STREAM);
        assert_eq!(refusal(request.body("x").send().await.unwrap()).await, refused(400, "app-bad-input"), "{offset}");
    }
    let deferred =
        tus(&house, Method::POST, "/v1/photos").header("upload-defer-length", 1).header("upload-metadata", announcement(&family, &photo));
    assert_eq!(refusal(deferred.send().await.unwrap()).await, refused(400, "app-bad-input"));
    let deleted = tus(&house, Method::DELETE, &at(&photo)).send().await.unwrap();
    assert_eq!((deleted.status().as_u16(), header(&deleted, "allow")), (405, "GET, HEAD, PATCH, OPTIONS"));
    assert_eq!(house.http.get(house.url("/v1/photos/nonsense")).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn it_says_what_it_can_do_and_old_proxies_may_say_post() {
    let house = House::open().await;
    let able = house.http.request(Method::OPTIONS, house.url("/v1/photos")).send().await.unwrap();
    assert_eq!(able.status(), 204);
    assert_eq!(header(&able, "tus-version"), "1.0.0");
    assert_eq!(header(&able, "tus-extension"), "creation,creation-with-upload,checksum,expiration");
    assert_eq!(header(&able, "tus-checksum-algorithm"), "sha1,sha256");
    assert_eq!(header(&able, "tus-max-size"), PHOTO_BYTES_MAX.to_string());
    let family = Family::new(1);
    let photo = photo(&family, 1, 1_000);
    announce(&house, &family, &photo).await;
    let meant = tus(&house, Method::POST, &at(&photo)).header("x-http-method-override", "PATCH").header("upload-offset", 0);
    let taken = meant.header("content-type", OFFSET_STREAM).body(photo.bytes.clone()).send().await.unwrap();
    assert_eq!(outcome(&taken).0, 204);
}

#[tokio::test]
async fn a_group_that_asks_too_often_is_held_back_here_too() {
    let house = House::open().await;
    let family = Family::new(1);
    let photo = photo(&family, 1, 100);
    announce(&house, &family, &photo).await;
    for _ in 1..turno_server::http::rate::REQUESTS_MAX {
        assert_eq!(ask(&house, &photo).await.status(), 200);
    }
    let held_back = ask(&house, &photo).await;
    assert_eq!(held_back.status(), 429);
    assert!((1..=60).contains(&header(&held_back, "retry-after").parse::<u64>().unwrap()));
    assert_eq!(refusal(announce(&house, &family, &photo).await).await, refused(429, "sync-too-many"));
}
