//! Photos on the wire: tus 1.0 with creation-with-upload, and one GET that goes on where it broke (RFC 9110, ranges). See `core::sync` for what follows.
//!
//! The address of a photo is the start of its hash, known before the server is asked: no answer is needed to go on after a cut.
//! `Tus-Resumable` and the media type, which can say one thing only, are left out (decision 0022).

use super::{Connection, PROBLEM, Server, has_media_type, is_sign_in, read_body, read_number, read_problem, trouble};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::Response;
use std::time::Duration;
use turno_core::{
    Code,
    ids::PhotoId,
    parcel::photo::PHOTO_BYTES_MAX,
    sync::{PhotoOutcome, PhotoStep},
};
use turno_vault::NewPhoto;

/// The version of the protocol, by which an answer is known to be the server's.
const TUS: &str = "1.0.0";

impl Server {
    /// Does one step of a photo. `photo`: it, where the step sends something of it.
    pub async fn photo(&self, address: &str, step: PhotoStep, photo: Option<&NewPhoto>, connection: Connection) -> PhotoOutcome {
        let at = |photo: PhotoId| format!("{address}/v1/photos/{}", photo.address());
        let client = self.by(connection);
        let request = match (step, photo) {
            (PhotoStep::Create { bytes, .. }, Some(photo)) => {
                let announcement = format!("announcement {}", STANDARD.encode(&photo.announcement));
                let request = client.post(format!("{address}/v1/photos")).header("upload-metadata", announcement);
                request.header("upload-length", photo.sealed.bytes.len()).body(part(photo, 0, bytes))
            }
            (PhotoStep::Append { photo: waiting, from, bytes }, Some(photo)) => {
                client.patch(at(waiting.id)).header("upload-offset", from).body(part(photo, from, bytes))
            }
            (PhotoStep::Ask(waiting), _) => client.head(at(waiting.id)),
            (PhotoStep::Fetch { photo, from: 0 }, _) => client.get(at(photo)),
            (PhotoStep::Fetch { photo, from }, _) => client.get(at(photo)).header("range", format!("bytes={from}-")),
            (PhotoStep::Create { .. } | PhotoStep::Append { .. } | PhotoStep::Wait { .. }, _) => {
                return PhotoOutcome::Failed(Code::AppUnexpected);
            }
        };
        match request.send().await {
            Ok(response) => read(step, response).await,
            Err(error) => PhotoOutcome::Failed(trouble::of(&error)),
        }
    }
}

/// So many bytes of a photo. No `upload-checksum` goes along: it would be a tenth of a kilobyte in each try, TLS finds damage,
/// and the photo's own hash is its address.
fn part(photo: &NewPhoto, from: usize, bytes: usize) -> Vec<u8> {
    photo.sealed.bytes.iter().skip(from).take(bytes).copied().collect()
}

async fn read(step: PhotoStep, response: Response) -> PhotoOutcome {
    if is_sign_in(&response) {
        return PhotoOutcome::Failed(Code::SyncWifiSignIn);
    }
    let offset = read_number(&response, "upload-offset");
    let retry_after = read_number(&response, "retry-after").map(Duration::from_secs);
    let is_tus = response.headers().get("tus-resumable").is_some_and(|version| version == TUS);
    match (step, response.status().as_u16()) {
        (PhotoStep::Fetch { .. }, 200) => came(0, response).await,
        (PhotoStep::Fetch { from, .. }, 206) if is_from(&response, from) => came(from, response).await,
        (PhotoStep::Create { .. }, 201) | (PhotoStep::Ask(_), 200 | 204) | (PhotoStep::Append { .. }, 204) if is_tus => {
            offset.map_or(PhotoOutcome::Failed(Code::SyncNotTheServer), |offset| PhotoOutcome::Has { offset })
        }
        (PhotoStep::Ask(_) | PhotoStep::Append { .. } | PhotoStep::Fetch { .. }, 404 | 410) => PhotoOutcome::Absent,
        // Conflict, Range Not Satisfiable, Locked, Checksum Mismatch.
        (_, 409 | 416 | 423 | 460) => PhotoOutcome::Disagrees,
        (_, 429 | 500..=599) => PhotoOutcome::Busy { retry_after },
        (_, 400..=499) if has_media_type(&response, PROBLEM) => {
            read_body(response).await.map_or_else(PhotoOutcome::Failed, |body| PhotoOutcome::Refused(read_problem(&body)))
        }
        _ => PhotoOutcome::Failed(Code::SyncNotTheServer),
    }
}

/// Does it begin with this byte?
fn is_from(response: &Response, from: usize) -> bool {
    let range = response.headers().get("content-range").and_then(|range| range.to_str().ok()).unwrap_or_default();
    range.strip_prefix("bytes ").and_then(|range| range.split('-').next()) == Some(from.to_string().as_str())
}

/// What comes of a body before its end, or before the connection breaks.
async fn came(from: usize, mut response: Response) -> PhotoOutcome {
    let mut bytes = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(_)) if bytes.len() > PHOTO_BYTES_MAX => return PhotoOutcome::Failed(Code::SyncNotTheServer),
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) => return PhotoOutcome::Came { from, bytes, is_whole: true },
            Err(_) if !bytes.is_empty() => return PhotoOutcome::Came { from, bytes, is_whole: false },
            Err(error) => return PhotoOutcome::Failed(trouble::of(&error)),
        }
    }
}
