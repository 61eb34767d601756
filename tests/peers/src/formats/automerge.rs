//! automerge: a map of maps, one commit for everything that is sent together, which favours it; a save when new, else what came after
//! the known heads. Its sync protocol would ask for a second exchange.

use super::{Held, answer, held};
use crate::{
    Done,
    carried::{Format, Keeper, smallest, unfolded},
    records::{Record, Records},
};
use automerge::{ActorId, AutoCommit, ChangeHash, ObjId, ObjType, ROOT, ReadDoc, ScalarValue, Value, transaction::Transactable};

/// As long as a device's id in Turno; automerge makes twice as many by itself.
const ACTOR: [u8; 8] = [0x7d, 0x31, 0xa9, 0x04, 0xce, 0x5b, 0x62, 0xf8];

/// A device's document.
#[derive(Debug)]
pub struct Automerge {
    document: AutoCommit,
    sent: Vec<ChangeHash>,
}

impl Default for Automerge {
    fn default() -> Self {
        Self { document: AutoCommit::new().with_actor(ActorId::from(ACTOR)), sent: Vec::new() }
    }
}

impl Automerge {
    fn put(&mut self, records: &Records) -> Done {
        for (subject, record) in records {
            let map = match self.document.get(ROOT, subject.as_str())? {
                Some((_, map)) => map,
                None => self.document.put_object(ROOT, subject.as_str(), ObjType::Map)?,
            };
            for (question, answer) in record {
                let value = match held(answer) {
                    Held::Text(text) => ScalarValue::Str(text.into()),
                    Held::Bytes(bytes) => ScalarValue::Bytes(bytes),
                };
                self.document.put(&map, question.as_str(), value)?;
            }
        }
        self.document.commit();
        Ok(())
    }
}

impl Format for Automerge {
    fn name(&self) -> &'static str {
        "automerge"
    }

    fn family(&mut self, records: &Records) -> Done<Vec<u8>> {
        self.put(records)?;
        self.sent = self.document.get_heads();
        whole(&mut self.document)
    }

    fn edits(&mut self, changed: &Records) -> Done<Vec<u8>> {
        self.put(changed)?;
        let new = self.document.save_after(&self.sent);
        self.sent = self.document.get_heads();
        smallest(new)
    }

    fn keeper(&self) -> Keeper {
        let mut kept = AutoCommit::new();
        Box::new(move |body| {
            if body.is_empty() {
                return whole(&mut kept);
            }
            kept.load_incremental(&unfolded(body)?)?;
            Ok(Vec::new())
        })
    }

    fn read(&self, bytes: &[u8]) -> Done<Records> {
        let document = AutoCommit::load(&unfolded(bytes)?)?;
        let mut records = Records::new();
        for subject in document.keys(ROOT) {
            let (_, map) = document.get(ROOT, subject.as_str())?.ok_or("a subject without a map")?;
            records.insert(subject, read_record(&document, &map)?);
        }
        Ok(records)
    }
}

/// The shorter of automerge's own compression and zstd's.
fn whole(document: &mut AutoCommit) -> Done<Vec<u8>> {
    let (own, other) = (document.save(), smallest(document.save_nocompress())?);
    Ok(if own.len() <= other.len() { own } else { other })
}

fn read_record(document: &AutoCommit, map: &ObjId) -> Done<Record> {
    let mut record = Record::new();
    for question in document.keys(map) {
        let held = match document.get(map, question.as_str())? {
            Some((Value::Scalar(scalar), _)) => match scalar.into_owned() {
                ScalarValue::Str(text) => Held::Text(text.to_string()),
                ScalarValue::Bytes(bytes) => Held::Bytes(bytes),
                other => return Err(format!("{other:?} was never put").into()),
            },
            other => return Err(format!("{other:?} was never put").into()),
        };
        record.insert(question, answer(held)?);
    }
    Ok(record)
}
