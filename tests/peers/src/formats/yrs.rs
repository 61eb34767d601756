//! yrs, the Rust of Yjs: a map of maps, one transaction for everything that is sent together, updates in its second form, compressed where
//! that is shorter.

use super::{Held, answer, held};
use crate::{
    Done,
    carried::{Format, Keeper, smallest, unfolded},
    records::{Record, Records},
};
use yrs::{Any, Doc, Map, MapPrelim, MapRef, Out, ReadTxn, StateVector, Transact, Update, updates::decoder::Decode};

/// A client's number as yrs makes it: 53 bits.
const CLIENT: u64 = 0x0013_7c5e_a904_62f8;

/// The name of the one map.
const ROOT: &str = "";

/// A device's document.
#[derive(Debug)]
pub struct Yrs {
    document: Doc,
}

impl Default for Yrs {
    fn default() -> Self {
        Self { document: Doc::with_client_id(CLIENT) }
    }
}

impl Yrs {
    /// Writes the answers and gives what is new by them.
    fn put(&mut self, records: &Records) -> Done<Vec<u8>> {
        let root = self.document.get_or_insert_map(ROOT);
        let mut transaction = self.document.transact_mut();
        let before = transaction.state_vector();
        for (subject, record) in records {
            let map: MapRef = match root.get(&transaction, subject) {
                Some(Out::YMap(map)) => map,
                _ => root.insert(&mut transaction, subject.as_str(), MapPrelim::default()),
            };
            for (question, answer) in record {
                let value = match held(answer) {
                    Held::Text(text) => Any::String(text.into()),
                    Held::Bytes(bytes) => Any::Buffer(bytes.into()),
                };
                map.insert(&mut transaction, question.as_str(), value);
            }
        }
        smallest(transaction.encode_state_as_update_v2(&before))
    }
}

impl Format for Yrs {
    fn name(&self) -> &'static str {
        "yrs"
    }

    fn family(&mut self, records: &Records) -> Done<Vec<u8>> {
        self.put(records)
    }

    fn edits(&mut self, changed: &Records) -> Done<Vec<u8>> {
        self.put(changed)
    }

    fn keeper(&self) -> Keeper {
        let kept = Doc::new();
        Box::new(move |body| {
            if body.is_empty() {
                return smallest(kept.transact().encode_state_as_update_v2(&StateVector::default()));
            }
            kept.transact_mut().apply_update(Update::decode_v2(&unfolded(body)?)?)?;
            Ok(Vec::new())
        })
    }

    fn read(&self, whole: &[u8]) -> Done<Records> {
        let document = Doc::new();
        let root = document.get_or_insert_map(ROOT);
        document.transact_mut().apply_update(Update::decode_v2(&unfolded(whole)?)?)?;
        let transaction = document.transact();
        let mut records = Records::new();
        for (subject, map) in root.iter(&transaction) {
            let Out::YMap(map) = map else { return Err(format!("{map:?} was never put").into()) };
            records.insert(subject.to_owned(), read_record(&transaction, &map)?);
        }
        Ok(records)
    }
}

fn read_record(transaction: &impl ReadTxn, map: &MapRef) -> Done<Record> {
    let mut record = Record::new();
    for (question, value) in map.iter(transaction) {
        let held = match value {
            Out::Any(Any::String(text)) => Held::Text(text.to_string()),
            Out::Any(Any::Buffer(bytes)) => Held::Bytes(bytes.to_vec()),
            other => return Err(format!("{other:?} was never put").into()),
        };
        record.insert(question.to_owned(), answer(held)?);
    }
    Ok(record)
}
