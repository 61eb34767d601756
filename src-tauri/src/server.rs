//! Talking to the operator's server over HTTP, and to nobody else. Says what came back; decides nothing.

use std::time::Duration;
use turno_core::{
    Code, Failure,
    operator::Bundle,
    parcel::wire::{ANSWER_BYTES_MAX, MEDIA_TYPE, SyncAnswer, SyncRequest},
    sync::Outcome,
};

/// No byte for this long, and the connection is dead. There is no limit on the whole: slow is not lost.
const SILENCE_MAX: Duration = Duration::from_secs(60);

/// A connection that is not made by then will not be.
const CONNECT_MAX: Duration = Duration::from_secs(20);

/// A connection to the operator's server.
pub struct Server {
    client: reqwest::Client,
}

impl Server {
    /// A client that follows no redirect (a Wi-Fi's sign-in page is one) and asks no proxy.
    pub fn connect() -> Result<Self, Failure> {
        let unexpected = |_| Failure::new(Code::AppUnexpected);
        let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
        let roots = rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let tls = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|_| Code::AppUnexpected)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .connect_timeout(CONNECT_MAX)
            .read_timeout(SILENCE_MAX)
            .build()
            .map_err(unexpected)?;
        Ok(Self { client })
    }

    /// `POST /v1/parcels`.
    pub async fn sync(&self, address: &str, request: &SyncRequest) -> Outcome {
        let sent =
            self.client.post(format!("{address}/v1/parcels")).header("content-type", MEDIA_TYPE).body(request.to_bytes()).send().await;
        let Ok(response) = sent else { return Outcome::Failed(Code::SyncNoNetwork) };
        let status = response.status().as_u16();
        let retry_after =
            response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok()).map(Duration::from_secs);
        let is_problem = has_media_type(&response, "application/problem+json");
        let is_answer = has_media_type(&response, MEDIA_TYPE);
        let Some(body) = read_body(response).await else { return Outcome::Failed(Code::SyncNoNetwork) };
        match status {
            200 if is_answer => SyncAnswer::from_bytes(&body).map_or_else(Outcome::Failed, Outcome::Answered),
            429 | 500..=599 => Outcome::Busy { retry_after },
            400..=499 if is_problem => Outcome::Refused(read_problem(&body)),
            _ => Outcome::Failed(Code::SyncNotTheServer),
        }
    }

    /// `GET /v1/operator`: the bundle's bytes when they are by this operator.
    pub async fn operator(&self, address: &str, operator: &[u8; 32]) -> Result<(Vec<u8>, Bundle), Code> {
        let response = self.client.get(format!("{address}/v1/operator")).send().await.map_err(|_| Code::SyncNoNetwork)?;
        let bytes = read_body(response).await.ok_or(Code::SyncNoNetwork)?;
        let bundle = Bundle::open(&bytes, operator)?;
        Ok((bytes, bundle))
    }
}

/// Where the server is: what the operator says, or `TURNO_SERVER` in a development build. Plain HTTP reaches no
/// further than this machine.
pub fn address(bundle: &Bundle) -> Option<String> {
    let given = if cfg!(debug_assertions) { std::env::var("TURNO_SERVER").ok() } else { None };
    let address = given.or_else(|| bundle.server_addresses.first().cloned())?;
    let loopback = ["http://127.0.0.1:", "http://[::1]:", "http://localhost:"];
    (address.starts_with("https://") || loopback.iter().any(|start| address.starts_with(start)))
        .then(|| address.trim_end_matches('/').to_owned())
}

fn has_media_type(response: &reqwest::Response, expected: &str) -> bool {
    let given = response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|given| given.trim().eq_ignore_ascii_case(expected))
}

async fn read_body(mut response: reqwest::Response) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return None;
        }
        body.extend_from_slice(&chunk);
    }
    Some(body)
}

/// The stable code of an RFC 9457 problem.
fn read_problem(body: &[u8]) -> Failure {
    let code = serde_json::from_slice::<serde_json::Value>(body)
        .ok()
        .and_then(|problem| problem.get("code").and_then(|code| code.as_str()).and_then(Code::parse));
    code.unwrap_or(Code::SyncRefused).into()
}
