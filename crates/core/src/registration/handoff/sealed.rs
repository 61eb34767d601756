//! The registration as one sealed piece: every edit of a group in `log` parcels. A file holds it, with the photos as they are
//! sealed for everybody; pictures carry it without them.
//!
//! The key is not in it: who finds the piece reads nothing. Devices that have the group's key open it.

use crate::{
    Code,
    ids::{GroupId, PhotoId},
    keys::GroupKey,
    parcel::{
        Parcel, ParcelKind, cbor, log,
        photo::{PHOTO_BYTES_MAX, SealedPhoto},
    },
    registration::{Edit, Log, group::PEOPLE_MAX},
};
use ciborium::Value as Cbor;

/// How a piece begins; the version follows.
const MAGIC: &[u8] = b"turno";
const VERSION: u8 = 1;

/// Largest piece that is read, in bytes: a megabyte for answers, of which twenty people who changed theirs again and again have a
/// tenth, and a photo of each.
pub const BYTES_MAX: usize = 5 * 1024 * 1024;
const _: () = assert!(BYTES_MAX > 1024 * 1024 + PEOPLE_MAX * PHOTO_BYTES_MAX, "a photo of each fits");

/// A piece whose signatures are right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// Whose it is.
    pub group: GroupId,
    parcels: Vec<Parcel>,
    /// What is named by an edit inside, as it is sent to a server; nothing else of them was looked at.
    pub photos: Vec<SealedPhoto>,
}

/// Seals every edit of a log, and adds photos. `nonce` gives fresh random bytes each time; its failure is handed on.
///
/// The piece is a list of parcels; a photo in it is a list of one.
pub fn seal<E: From<Code>>(
    key: &GroupKey,
    log: &Log,
    photos: Vec<SealedPhoto>,
    nonce: impl FnMut() -> Result<[u8; 24], E>,
) -> Result<Vec<u8>, E> {
    let edits: Vec<Edit> = log.edits().cloned().collect();
    let parcels = log::seal_all(key, &edits, nonce)?.into_iter().map(|(parcel, _)| Cbor::Bytes(parcel.bytes));
    let photos = photos.into_iter().map(|photo| Cbor::Array(vec![Cbor::Bytes(photo.bytes)]));
    Ok([MAGIC, &[VERSION], &cbor::encode(&Cbor::Array(parcels.chain(photos).collect()))].concat())
}

/// Reads a piece from outside and checks its signatures.
///
/// `RegistrationFileForeign`, `RegistrationFileNewer`, `RegistrationFileDamaged`, `RegistrationFileTooLarge`.
pub fn open(bytes: &[u8]) -> Result<Sealed, Code> {
    if bytes.len() > BYTES_MAX {
        return Err(Code::RegistrationFileTooLarge);
    }
    let (version, rest) = bytes.strip_prefix(MAGIC).and_then(<[u8]>::split_first).ok_or(Code::RegistrationFileForeign)?;
    if *version != VERSION {
        return Err(Code::RegistrationFileNewer);
    }
    let Ok(Cbor::Array(items)) = cbor::decode(rest) else {
        return Err(Code::RegistrationFileDamaged);
    };
    let (photos, parcels): (Vec<_>, Vec<_>) = items.into_iter().partition(Cbor::is_array);
    let parcels = parcels.iter().map(|item| Parcel::open(item.as_bytes()?).ok()).collect::<Option<Vec<_>>>();
    let photos = photos.into_iter().map(photo).collect::<Option<Vec<_>>>();
    let (parcels, photos) = parcels.zip(photos).ok_or(Code::RegistrationFileDamaged)?;
    let group = parcels.first().ok_or(Code::RegistrationFileDamaged)?.group;
    if parcels.iter().any(|parcel| parcel.group != group || parcel.kind != ParcelKind::Log) {
        return Err(Code::RegistrationFileDamaged);
    }
    Ok(Sealed { group, parcels, photos })
}

fn photo(item: Cbor) -> Option<SealedPhoto> {
    let [bytes] = <[Cbor; 1]>::try_from(item.into_array().ok()?).ok()?;
    let bytes = bytes.into_bytes().ok().filter(|bytes| bytes.len() <= PHOTO_BYTES_MAX)?;
    Some(SealedPhoto { id: PhotoId::of(&bytes), bytes })
}

impl Sealed {
    /// The edits inside. A form of a newer version is `RegistrationFileNewer`.
    pub fn edits(&self, key: &GroupKey) -> Result<Vec<Edit>, Code> {
        let is_its_key = key.id() == self.group;
        let told = |code| if is_its_key && code == Code::SyncParcelKind { Code::RegistrationFileNewer } else { code };
        let mut edits = Vec::new();
        for parcel in &self.parcels {
            edits.extend(log::open(key, parcel).map_err(told)?);
        }
        Ok(edits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{DeviceId, PersonId},
        registration::{Subject, Value},
    };

    fn log(answers: usize, chars: usize) -> Log {
        let mut log = Log::default();
        for number in 0..answers {
            let subject = Subject::Person(PersonId([(number / 40) as u8; 4]));
            // Sha-like letters: what a dictionary cannot shorten.
            let text: String = (0..chars).map(|at| char::from(b'a' + ((at * at + number * 7 + at * number) % 23) as u8)).collect();
            let edit = log.next_edit(DeviceId([2; 8]), subject, (number % 40) as u16 + 1, Value::Text { text }, Some(number as i64));
            log.insert(edit);
        }
        log
    }

    fn photos(key: &GroupKey) -> Vec<SealedPhoto> {
        (0..2).map(|number| crate::parcel::photo::seal(key, &[number; 90]).unwrap()).collect()
    }

    fn sealed(key: &GroupKey, log: &Log) -> Vec<u8> {
        let mut counter = 0_u8;
        let fresh = || {
            counter += 1;
            Ok::<_, Code>([counter; 24])
        };
        seal(key, log, photos(key), fresh).unwrap()
    }

    #[test]
    fn every_edit_comes_back_however_many_parcels_it_takes() {
        let key = GroupKey::from_bytes([5; 32]);
        for (answers, chars) in [(1, 5), (200, 12), (800, 400), (4_500, 4)] {
            let log = log(answers, chars);
            let bytes = sealed(&key, &log);
            let opened = open(&bytes).unwrap();
            assert_eq!((opened.group, &opened.photos), (key.id(), &photos(&key)));
            assert_eq!(Log::of(opened.edits(&key).unwrap()), log);
        }
    }

    #[test]
    fn without_the_key_nothing_is_read() {
        let (key, other) = (GroupKey::from_bytes([5; 32]), GroupKey::from_bytes([6; 32]));
        let mut log = Log::default();
        let edit = log.next_edit(DeviceId([2; 8]), Subject::Group, 1, Value::Text { text: "Wideline Estimé".into() }, None);
        log.insert(edit);
        let bytes = sealed(&key, &log);
        assert!(!bytes.windows(8).any(|part| part == b"Wideline"));
        assert!(!bytes.windows(32).any(|part| part == key.as_bytes()));
        assert_eq!(open(&bytes).unwrap().edits(&other), Err(Code::SyncParcelKind));
    }

    #[test]
    fn foreign_newer_cut_changed_and_oversized_pieces_have_codes_of_their_own() {
        let key = GroupKey::from_bytes([5; 32]);
        let bytes = sealed(&key, &log(40, 30));
        assert_eq!(open(b"%PDF-1.7"), Err(Code::RegistrationFileForeign));
        assert_eq!(open(b""), Err(Code::RegistrationFileForeign));
        assert_eq!(open(&vec![b't'; BYTES_MAX + 1]), Err(Code::RegistrationFileTooLarge));
        let mut newer = bytes.clone();
        newer[MAGIC.len()] += 1;
        assert_eq!(open(&newer), Err(Code::RegistrationFileNewer));
        for end in MAGIC.len() + 1..bytes.len() {
            assert_eq!(open(&bytes[..end]), Err(Code::RegistrationFileDamaged), "cut at {end}");
            let mut changed = bytes.clone();
            changed[end] ^= 1;
            // A photo that was changed is another photo, which no edit names.
            let is_seen = open(&changed).map_or_else(|code| code == Code::RegistrationFileDamaged, |read| read.photos != photos(&key));
            assert!(is_seen, "changed at {end}");
        }
        let newer_inside = Parcel::sign(&key, ParcelKind::Log, [&[250_u8][..], &[0; 60]].concat());
        let newer_inside = [MAGIC, &[VERSION], &cbor::encode(&Cbor::Array(vec![Cbor::Bytes(newer_inside.bytes)]))].concat();
        assert_eq!(open(&newer_inside).unwrap().edits(&key), Err(Code::RegistrationFileNewer));
        let other = Parcel::sign(&GroupKey::from_bytes([6; 32]), ParcelKind::Log, vec![1]);
        let mixed: Vec<Cbor> = open(&bytes).unwrap().parcels.into_iter().chain([other]).map(|parcel| Cbor::Bytes(parcel.bytes)).collect();
        assert_eq!(open(&[MAGIC, &[VERSION], &cbor::encode(&Cbor::Array(mixed))].concat()), Err(Code::RegistrationFileDamaged));
    }
}
