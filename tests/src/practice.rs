//! A practice server of a test's own, and asking it as a device asks.

use crate::tree::Trouble;
use std::{
    fs::File,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::Path,
    process::{Child, Command, Stdio},
};
use turno_core::parcel::wire::{MEDIA_TYPE, SyncAnswer, SyncRequest};

/// Starts `turno-server practice` with its data and log in a folder that is there, and its clock at this hour of Central time.
pub fn start(programs: &Path, folder: &Path, listen: &str, hour: &str) -> Result<(Child, SocketAddr), Trouble> {
    start_with(programs, folder, listen, hour, &[])
}

/// The same, with more options.
pub fn start_with(programs: &Path, folder: &Path, listen: &str, hour: &str, more: &[&str]) -> Result<(Child, SocketAddr), Trouble> {
    let log = File::options().create(true).append(true).open(folder.join("server.log"))?;
    let mut server = Command::new(programs.join("turno-server"))
        .args(["practice", "--listen", listen, "--at", hour, "--data"])
        .arg(folder)
        .args(more)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()?;
    let lines = BufReader::new(server.stdout.take().ok_or("the server has no output")?).lines();
    for line in lines {
        if let Some((_, address)) = line?.split_once("http://") {
            return Ok((server, address.trim().parse()?));
        }
    }
    Err("the server ended before it listened; its log says why".into())
}

/// `POST /v1/parcels`.
pub async fn post(client: &reqwest::Client, server: &str, request: &SyncRequest) -> Result<SyncAnswer, Trouble> {
    let sent = client.post(format!("{server}/v1/parcels")).header("content-type", MEDIA_TYPE).body(request.to_bytes()).send().await?;
    let body = sent.error_for_status()?.bytes().await?;
    Ok(SyncAnswer::from_bytes(&body, &request.cursors)?)
}
