//! Edits in few bytes: what the schema knows is a number, what is alike stands together, the rest is compressed with a
//! dictionary that ships with the schema (docs/decisions/0013).
//!
//! ```text
//! devices, people             their ids, raw: random bytes do not compress
//! zstd frame with dictionary  the columns (`columns`), each edit's answer as `answer` writes it
//! ```

mod answer;
mod columns;
mod edits;
mod numbers;
mod schema;

use crate::{
    Code,
    ids::{DeviceId, PersonId},
    registration::{Edit, Subject},
};
use columns::Columns;
use numbers::{Reader, put_number};
use std::{collections::BTreeSet, sync::LazyLock};
use zstd::{
    bulk::{Compressor, Decompressor},
    dict::{DecoderDictionary, EncoderDictionary},
    zstd_safe::{CParameter, DParameter, FrameFormat},
};

/// The dictionary of the schema's version; never edited (`cargo xtask wire` makes the next one).
const DICTIONARY: &[u8] = include_bytes!("../../../../../assets/wire/edits-1.dict");

/// What edits of one parcel may unfold to.
const PLAIN_BYTES_MAX: usize = 2 * 1024 * 1024;

/// The slowest that is still a few milliseconds: a byte on 2G costs more.
const LEVEL: i32 = 19;

/// Most different devices or people that one parcel may name.
const IDS_MAX: u64 = 4_096;

/// The ids that the columns name by their place.
#[derive(Debug, Default, PartialEq, Eq)]
struct Ids {
    devices: Vec<DeviceId>,
    people: Vec<PersonId>,
}

/// The compact form. `edits` in any order; they come back in the order of their ids.
pub fn encode(edits: &[Edit]) -> Result<Vec<u8>, Code> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_unstable_by_key(|edit| edit.id);
    let ids = Ids::of(&edits);
    let mut bytes = Vec::new();
    ids.put(&mut bytes);
    bytes.extend(compress(&plain(&edits, &ids))?);
    Ok(bytes)
}

/// Reads what `encode` wrote. `SyncParcelMalformed` for anything else, `SyncParcelTooLarge` beyond the limits.
pub fn decode(bytes: &[u8], edits_max: usize) -> Result<Vec<Edit>, Code> {
    let mut reader = Reader::new(bytes);
    let ids = Ids::take(&mut reader).ok_or(Code::SyncParcelMalformed)?;
    let plain = decompress(reader.rest())?;
    let mut columns = Columns::split(&plain).ok_or(Code::SyncParcelMalformed)?;
    let count = columns.count().ok_or(Code::SyncParcelMalformed)?;
    if count > edits_max {
        return Err(Code::SyncParcelTooLarge);
    }
    edits::take(&mut columns, &ids, count).ok_or(Code::SyncParcelMalformed)
}

/// What is compressed: for training the dictionary, and nothing else.
pub fn sample(edits: &[Edit]) -> Vec<u8> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_unstable_by_key(|edit| edit.id);
    plain(&edits, &Ids::of(&edits))
}

fn plain(edits: &[&Edit], ids: &Ids) -> Vec<u8> {
    edits::put(edits, ids).join()
}

impl Ids {
    fn of(edits: &[&Edit]) -> Self {
        let mut ids = Self::default();
        let (mut devices, mut people) = (BTreeSet::new(), BTreeSet::new());
        for edit in edits {
            let about = if let Subject::Device(device) = edit.subject { Some(device) } else { None };
            let replaced = edit.replaces.iter().map(|id| id.device);
            for device in std::iter::once(edit.id.device).chain(about).chain(replaced) {
                if devices.insert(device) {
                    ids.devices.push(device);
                }
            }
            let named = answer::person_named(&edit.value);
            let about = if let Subject::Person(person) = edit.subject { Some(person) } else { None };
            for person in about.into_iter().chain(named) {
                if people.insert(person) {
                    ids.people.push(person);
                }
            }
        }
        ids
    }

    fn put(&self, bytes: &mut Vec<u8>) {
        put_number(bytes, self.devices.len() as u64);
        bytes.extend(self.devices.iter().flat_map(|device| device.0));
        put_number(bytes, self.people.len() as u64);
        bytes.extend(self.people.iter().flat_map(|person| person.0));
    }

    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        let devices = reader.number().filter(|count| *count <= IDS_MAX)?;
        let devices = (0..devices).map(|_| DeviceId::from_slice(reader.bytes(DeviceId::BYTES)?)).collect::<Option<_>>()?;
        let people = reader.number().filter(|count| *count <= IDS_MAX)?;
        let people = (0..people).map(|_| PersonId::from_slice(reader.bytes(PersonId::BYTES)?)).collect::<Option<_>>()?;
        Some(Self { devices, people })
    }
}

/// No magic number, no checksum, no size: the seal around it guards it, and its length is known.
fn compress(plain: &[u8]) -> Result<Vec<u8>, Code> {
    static PREPARED: LazyLock<EncoderDictionary<'_>> = LazyLock::new(|| EncoderDictionary::new(DICTIONARY, LEVEL));
    let unexpected = |_| Code::AppUnexpected;
    let mut compressor = Compressor::with_prepared_dictionary(&PREPARED).map_err(unexpected)?;
    for parameter in [
        CParameter::Format(FrameFormat::Magicless),
        CParameter::ContentSizeFlag(false),
        CParameter::ChecksumFlag(false),
        CParameter::DictIdFlag(false),
    ] {
        compressor.set_parameter(parameter).map_err(unexpected)?;
    }
    compressor.compress(plain).map_err(unexpected)
}

fn decompress(bytes: &[u8]) -> Result<Vec<u8>, Code> {
    static PREPARED: LazyLock<DecoderDictionary<'_>> = LazyLock::new(|| DecoderDictionary::copy(DICTIONARY));
    let mut decompressor = Decompressor::with_prepared_dictionary(&PREPARED).map_err(|_| Code::AppUnexpected)?;
    decompressor.set_parameter(DParameter::Format(FrameFormat::Magicless)).map_err(|_| Code::AppUnexpected)?;
    decompressor.decompress(bytes, PLAIN_BYTES_MAX).map_err(|_| Code::SyncParcelMalformed)
}

#[cfg(test)]
mod tests;
