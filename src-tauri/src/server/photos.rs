//! Photos on the wire: tus 1.0 with creation-with-upload, and one plain GET. See `core::sync` for what follows.
//!
//! The address of a photo is its hash, known before the server is asked: no answer is needed to go on after a cut.

use super::{PROBLEM, Server, has_media_type, is_sign_in, read_body, read_number, read_problem, trouble};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use reqwest::{RequestBuilder, Response};
use std::time::Duration;
use turno_core::{
    Code,
    ids::PhotoId,
    sync::{PhotoOutcome, PhotoStep},
};
use turno_vault::NewPhoto;

/// The version of the protocol.
const TUS: &str = "1.0.0";

impl Server {
    /// Does one step of a photo. `photo`: it, where the step sends something of it.
    pub async fn photo(&self, address: &str, step: PhotoStep, photo: Option<&NewPhoto>) -> PhotoOutcome {
        let at = |photo: PhotoId| format!("{address}/v1/photos/{photo}");
        let request = match (step, photo) {
            (PhotoStep::Create(_), Some(photo)) => {
                let announcement = format!("announcement {}", STANDARD.encode(&photo.announcement));
                let request = self.client.post(format!("{address}/v1/photos")).header("upload-metadata", announcement);
                with_bytes(request.header("upload-length", photo.sealed.bytes.len()), &photo.sealed.bytes)
            }
            (PhotoStep::Append { photo: waiting, from }, Some(photo)) => {
                let rest = photo.sealed.bytes.get(from..).unwrap_or_default();
                with_bytes(self.client.patch(at(waiting.id)).header("upload-offset", from), rest)
            }
            (PhotoStep::Ask(waiting), _) => self.client.head(at(waiting.id)),
            (PhotoStep::Fetch(photo), _) => self.client.get(at(photo)),
            (PhotoStep::Create(_) | PhotoStep::Append { .. } | PhotoStep::Wait { .. }, _) => {
                return PhotoOutcome::Failed(Code::AppUnexpected);
            }
        };
        match request.header("tus-resumable", TUS).send().await {
            Ok(response) => read(step, response).await,
            Err(error) => PhotoOutcome::Failed(trouble::of(&error)),
        }
    }
}

/// Bytes of a photo. No `upload-checksum` goes along: it would be a tenth of a kilobyte in each try, TLS finds damage, and the
/// photo's own hash is its address.
fn with_bytes(request: RequestBuilder, bytes: &[u8]) -> RequestBuilder {
    request.header("content-type", "application/offset+octet-stream").body(bytes.to_vec())
}

async fn read(step: PhotoStep, response: Response) -> PhotoOutcome {
    if is_sign_in(&response) {
        return PhotoOutcome::Failed(Code::SyncWifiSignIn);
    }
    let offset = read_number(&response, "upload-offset");
    let retry_after = read_number(&response, "retry-after").map(Duration::from_secs);
    let is_tus = response.headers().get("tus-resumable").is_some_and(|version| version == TUS);
    match (step, response.status().as_u16()) {
        (PhotoStep::Fetch(_), 200) => read_body(response).await.map_or_else(PhotoOutcome::Failed, PhotoOutcome::Fetched),
        (PhotoStep::Create(_), 201) | (PhotoStep::Ask(_), 200 | 204) | (PhotoStep::Append { .. }, 204) if is_tus => {
            offset.map_or(PhotoOutcome::Failed(Code::SyncNotTheServer), |offset| PhotoOutcome::Has { offset })
        }
        (PhotoStep::Ask(_) | PhotoStep::Append { .. } | PhotoStep::Fetch(_), 404 | 410) => PhotoOutcome::Absent,
        // Conflict, Locked, Checksum Mismatch.
        (_, 409 | 423 | 460) => PhotoOutcome::Disagrees,
        (_, 429 | 500..=599) => PhotoOutcome::Busy { retry_after },
        (_, 400..=499) if has_media_type(&response, PROBLEM) => {
            read_body(response).await.map_or_else(PhotoOutcome::Failed, |body| PhotoOutcome::Refused(read_problem(&body)))
        }
        _ => PhotoOutcome::Failed(Code::SyncNotTheServer),
    }
}
