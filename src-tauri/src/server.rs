//! Talking to the operator's server over HTTP, and to nobody else. Says what came back; decides nothing.
//!
//! One client serves the app's whole life: connections and TLS sessions are used again. See `trouble` for what went wrong.

#[cfg(phone)]
mod draws;
mod names;
mod photos;
mod trouble;

use rustls::crypto::ring::cipher_suite::{TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384, TLS13_CHACHA20_POLY1305_SHA256};
use std::{sync::Arc, time::Duration};
use turno_core::{
    Code, Failure,
    operator::Bundle,
    parcel::wire::{ANSWER_BYTES_MAX, MEDIA_TYPE, SyncAnswer, SyncRequest, entity_tag},
    sync::Outcome,
};

/// How long is waited for nothing at all. There is no limit on the whole: slow is not lost.
pub(crate) struct Patience {
    /// A connection that is not made by then will not be.
    connect: Duration,
    /// No byte for this long, and the connection is dead.
    silence: Duration,
}

pub(crate) const PATIENCE: Patience = Patience { connect: Duration::from_secs(20), silence: Duration::from_secs(60) };

/// What is sealed at once. Of what is on its way when a connection breaks, only whole records can be read: of 16 KB, which is
/// usual, none may ever arrive. So much goes into one packet.
const RECORD_BYTES_MAX: usize = 1_400;

/// The media type of a refusal (RFC 9457).
const PROBLEM: &str = "application/problem+json";

/// Which connection a request goes over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    /// One that is open already, and is kept.
    Kept,
    /// One of its own, for networks where each carries so much and then breaks.
    Own,
}

/// The way to the operator's server.
pub struct Server {
    client: reqwest::Client,
    /// Keeps no connection; TLS sessions are the same.
    single: reqwest::Client,
}

impl Server {
    /// A client that follows no redirect (a Wi-Fi's sign-in page is one) and asks no proxy.
    pub fn connect() -> Result<Self, Failure> {
        Self::trusting(rustls::RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() }, PATIENCE)
    }

    pub(crate) fn trusting(roots: rustls::RootCertStore, patience: Patience) -> Result<Self, Failure> {
        let mut provider = rustls::crypto::ring::default_provider();
        // TLS 1.3 alone, and first the cipher that needs no help of the processor and has the shorter hash: borrowed phones
        // have none, and each byte of a handshake is airtime.
        provider.cipher_suites = vec![TLS13_CHACHA20_POLY1305_SHA256, TLS13_AES_128_GCM_SHA256, TLS13_AES_256_GCM_SHA384];
        let mut tls = rustls::ClientConfig::builder_with_provider(Arc::new(provider))
            .with_protocol_versions(&[&rustls::version::TLS13])
            .map_err(|_| Code::AppUnexpected)?
            .with_root_certificates(roots)
            .with_no_client_auth();
        // No protocol is offered, so it is HTTP/1.1: one request after another needs no more (decision 0015).
        tls.max_fragment_size = Some(RECORD_BYTES_MAX);
        let client = |idle_max| {
            let client = reqwest::Client::builder().tls_backend_preconfigured(tls.clone()).pool_max_idle_per_host(idle_max);
            client
                .dns_resolver(names::Names)
                .redirect(reqwest::redirect::Policy::none())
                .no_proxy()
                .connect_timeout(patience.connect)
                .read_timeout(patience.silence)
                .build()
                .map_err(|_| Code::AppUnexpected)
        };
        Ok(Self { client: client(usize::MAX)?, single: client(0)? })
    }

    fn by(&self, connection: Connection) -> &reqwest::Client {
        match connection {
            Connection::Kept => &self.client,
            Connection::Own => &self.single,
        }
    }

    /// `POST /v1/parcels`.
    pub async fn sync(&self, address: &str, request: &SyncRequest) -> Outcome {
        let sent =
            self.client.post(format!("{address}/v1/parcels")).header("content-type", MEDIA_TYPE).body(request.to_bytes()).send().await;
        let response = match sent {
            Ok(response) => response,
            Err(error) => return Outcome::Failed(trouble::of(&error)),
        };
        let status = response.status().as_u16();
        let retry_after = read_number(&response, "retry-after").map(Duration::from_secs);
        let is_problem = has_media_type(&response, PROBLEM);
        let is_answer = has_media_type(&response, MEDIA_TYPE);
        if is_sign_in(&response) {
            return Outcome::Failed(Code::SyncWifiSignIn);
        }
        let body = match read_body(response).await {
            Ok(body) => body,
            Err(code) => return Outcome::Failed(code),
        };
        match status {
            200 if is_answer => SyncAnswer::from_bytes(&body, &request.cursors).map_or_else(Outcome::Failed, Outcome::Answered),
            429 | 500..=599 => Outcome::Busy { retry_after },
            400..=499 if is_problem => Outcome::Refused(read_problem(&body)),
            _ => Outcome::Failed(Code::SyncNotTheServer),
        }
    }

    /// `GET /v1/operator`: the bundle's bytes when they are by this operator; none when they are those that are `known`.
    pub async fn operator(&self, address: &str, operator: &[u8; 32], known: &[u8]) -> Result<Option<(Vec<u8>, Bundle)>, Code> {
        let asked = self.client.get(format!("{address}/v1/operator")).header("if-none-match", entity_tag(known));
        let response = asked.send().await.map_err(|error| trouble::of(&error))?;
        if is_sign_in(&response) {
            return Err(Code::SyncWifiSignIn);
        }
        match response.status().as_u16() {
            200 => {
                let bytes = read_body(response).await?;
                let bundle = Bundle::open(&bytes, operator)?;
                Ok(Some((bytes, bundle)))
            }
            304 => Ok(None),
            429 | 500..=599 => Err(Code::SyncServerBusy),
            _ => Err(Code::SyncNotTheServer),
        }
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

/// Does a Wi-Fi want its page to be seen first? It sends elsewhere, shows the page itself, or says so (RFC 6585). No
/// answer of the server's is any of these.
fn is_sign_in(response: &reqwest::Response) -> bool {
    let status = response.status().as_u16();
    matches!(status, 300..=303 | 307 | 308 | 511) || (response.status().is_success() && has_media_type(response, "text/html"))
}

/// A header that is a whole number.
fn read_number<T: std::str::FromStr>(response: &reqwest::Response, name: &str) -> Option<T> {
    response.headers().get(name)?.to_str().ok()?.parse().ok()
}

fn has_media_type(response: &reqwest::Response, expected: &str) -> bool {
    let given = response.headers().get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|given| given.trim().eq_ignore_ascii_case(expected))
}

async fn read_body(mut response: reqwest::Response) -> Result<Vec<u8>, Code> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|error| trouble::of(&error))? {
        if body.len() + chunk.len() > ANSWER_BYTES_MAX {
            return Err(Code::SyncNotTheServer);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// The stable code of an RFC 9457 problem.
fn read_problem(body: &[u8]) -> Failure {
    let code = serde_json::from_slice::<serde_json::Value>(body)
        .ok()
        .and_then(|problem| problem.get("code").and_then(|code| code.as_str()).and_then(Code::parse));
    code.unwrap_or(Code::SyncRefused).into()
}

#[cfg(test)]
mod tests;
