//! PouchDB and a CouchDB-compatible server, both in a Node process (`pouchdb/peer.mjs`): one document for each person, replicated both
//! ways, as Turno's exchange goes, over one connection that is kept open; nobody signs in, which favours it.

use crate::{
    Done,
    line::{Line, Trust},
    peer::Peer,
    records::{Record, Records, changed, merge, records},
};
use serde_json::{Value as Json, json};
use std::{
    io::{BufRead, BufReader, Write},
    net::SocketAddr,
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};
use tokio::runtime::Handle;
use turno_core::registration::{Edit, Log};
use turno_testkit::Folder;

/// Both ends, and the line between them.
pub struct PouchDb {
    node: Node,
    line: Line,
    records: Records,
}

impl PouchDb {
    /// Starts Node and lets the device meet its server once with nothing, so that it is known there.
    pub fn start(folder: &Path, trust: &Trust, runtime: &Handle) -> Done<Self> {
        let mut node = Node::start(folder, trust)?;
        let port = node.ask(&json!({ "step": "serve" }))?.get("port").and_then(Json::as_u64).ok_or("no port")?;
        let line = Line::to(SocketAddr::from(([127, 0, 0, 1], u16::try_from(port)?)), trust, runtime)?;
        let mut peer = Self { node, line, records: Records::new() };
        peer.replicate("sync", "laptop")?;
        peer.line.proxy.taken(runtime);
        Ok(peer)
    }

    fn replicate(&mut self, step: &str, device: &str) -> Done<Json> {
        // A database a family: who has one family's data must not get another's.
        let url = format!("{}/family", self.line.address());
        self.node.ask(&json!({ "step": step, "device": device, "url": url }))
    }

    fn send(&mut self, changed: &Records) -> Done<Option<usize>> {
        merge(&mut self.records, changed);
        let documents: Vec<Json> =
            self.records.iter().filter(|(id, _)| changed.contains_key(*id)).map(|(id, record)| document(id, record)).collect();
        self.node.ask(&json!({ "step": "write", "device": "laptop", "documents": documents }))?;
        self.send_again()
    }
}

/// A record as a document: its answers beside its id.
fn document(id: &str, record: &Record) -> Json {
    let mut document = json!(record);
    if let Some(fields) = document.as_object_mut() {
        fields.insert("_id".to_owned(), json!(id));
    }
    document
}

impl Peer for PouchDb {
    fn name(&self) -> &'static str {
        "PouchDB, CouchDB's protocol"
    }

    fn line(&self) -> &Line {
        &self.line
    }

    fn send_family(&mut self, log: &Log) -> Done<Option<usize>> {
        self.send(&records(log))
    }

    fn send_edits(&mut self, edits: &[Edit]) -> Done<Option<usize>> {
        self.send(&changed(edits))
    }

    fn send_again(&mut self) -> Done<Option<usize>> {
        let answer = self.replicate("sync", "laptop")?;
        let is_whole = answer.get("errors").and_then(Json::as_array).is_some_and(Vec::is_empty);
        if is_whole { Ok(None) } else { Err(format!("PouchDB: {answer}").into()) }
    }

    fn fetch(&mut self) -> Done<Records> {
        let answer = self.replicate("pull", "phone")?;
        let documents = answer.get("documents").and_then(Json::as_array).ok_or("no documents")?;
        let read = |document: &Json| {
            let fields = document.as_object()?;
            let record =
                fields.iter().filter(|(name, _)| !name.starts_with('_')).map(|(name, answer)| (name.clone(), answer.clone())).collect();
            Some((fields.get("_id")?.as_str()?.to_owned(), record))
        };
        Ok(documents.iter().filter_map(read).collect())
    }
}

/// The Node process; it ends with us.
struct Node {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
    _folder: Folder,
}

impl Node {
    fn start(packages: &Path, trust: &Trust) -> Done<Self> {
        let folder = Folder::new("bench-sync-node")?;
        let authority = folder.path().join("authority.pem");
        std::fs::write(&authority, &trust.authority_pem)?;
        let mut command = Command::new("node");
        command.arg(packages.join("peer.mjs")).current_dir(folder.path()).env("NODE_EXTRA_CA_CERTS", &authority);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let questions = child.stdin.take().ok_or("no way to ask")?;
        let answers = BufReader::new(child.stdout.take().ok_or("no way to hear")?);
        Ok(Self { child, questions, answers, _folder: folder })
    }

    fn ask(&mut self, question: &Json) -> Done<Json> {
        writeln!(self.questions, "{question}")?;
        self.questions.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let answer: Json = serde_json::from_str(&line)?;
        answer.get("failed").map_or(Ok(()), |why| Err(format!("PouchDB: {why}")))?;
        Ok(answer)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
