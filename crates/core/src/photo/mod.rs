//! The photo of a person, and of a document: which form each has, and which one stands. Knows no key and no network (`parcel::photo`, `sync`).

pub mod jpeg;

use crate::{
    Code, Failure,
    ids::{PersonId, PhotoId},
    registration::{Edit, Log, Subject, Value, group::own},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;

/// Width of a photo, in points: the 4 by 5 of a passport photo, enough to know a face again.
pub const WIDTH: u16 = 480;

/// Height of a photo, in points.
pub const HEIGHT: u16 = 600;

/// Most bytes of the JPEG: a photo crosses the network in under 40 KB, its seal and announcement with it (design §2).
pub const JPEG_BYTES_MAX: usize = 40_000;

/// Most bytes of the JPEG of a document: every letter of a page can be read.
pub const DOCUMENT_BYTES_MAX: usize = 150_000;

/// Most points of the longer side of a document's picture: the 44 signs of a passport's line, and 30 points for each of them.
pub const DOCUMENT_SIDE_MAX: u16 = 1_600;

/// Most bytes of a file that is looked at: what a camera writes beside the picture is left out first.
pub const FILE_BYTES_MAX: usize = 1024 * 1024;

/// What a photo is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export, rename = "PhotoKind")]
pub enum Kind {
    /// The face of a person.
    Face,
    /// A document of a person.
    Document,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Face, Self::Document];

    /// The field of a person that names such a photo.
    pub const fn field(self) -> u16 {
        match self {
            Self::Face => own::PHOTO,
            Self::Document => own::DOCUMENT_PHOTO,
        }
    }

    /// What is kept of a picture file; as `keep`, and for a document `PhotoTooLarge` where a side has too many points, too.
    pub fn keep(self, file: &[u8]) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Face => keep(file),
            Self::Document => keep_document(file),
        }
    }
}

fn keep_document(file: &[u8]) -> Result<Vec<u8>, Failure> {
    let too_large = || Failure::new(Code::PhotoTooLarge).with("max", DOCUMENT_BYTES_MAX / 1000);
    if file.len() > FILE_BYTES_MAX {
        return Err(too_large());
    }
    let picture = jpeg::strip(file).ok_or(Code::PhotoUnreadable)?;
    let is_small = picture.bytes.len() <= DOCUMENT_BYTES_MAX && picture.width.max(picture.height) <= DOCUMENT_SIDE_MAX;
    if is_small { Ok(picture.bytes) } else { Err(too_large()) }
}

/// What is kept of a picture file: the JPEG, without anything that tells when, where or by what it was taken.
///
/// `PhotoUnreadable`, `PhotoWrongSize` (with `width`, `height`), `PhotoTooLarge` (with `max`, in kilobytes).
pub fn keep(file: &[u8]) -> Result<Vec<u8>, Failure> {
    let too_large = || Failure::new(Code::PhotoTooLarge).with("max", JPEG_BYTES_MAX / 1000);
    if file.len() > FILE_BYTES_MAX {
        return Err(too_large());
    }
    let picture = jpeg::strip(file).ok_or(Code::PhotoUnreadable)?;
    if (picture.width, picture.height) != (WIDTH, HEIGHT) {
        return Err(Failure::new(Code::PhotoWrongSize).with("width", WIDTH).with("height", HEIGHT));
    }
    if picture.bytes.len() > JPEG_BYTES_MAX {
        return Err(too_large());
    }
    Ok(picture.bytes)
}

/// The answer that names a photo.
pub fn value(photo: PhotoId) -> Value {
    Value::Text { text: photo.to_string() }
}

/// The photo that an edit names; none when it names none, or is about something else.
pub fn named_by(edit: &Edit) -> Option<PhotoId> {
    let about_a_person = matches!(edit.subject, Subject::Person(_)) && Kind::ALL.iter().any(|kind| edit.field == kind.field());
    about_a_person.then(|| edit.value.as_text().and_then(PhotoId::parse)).flatten()
}

/// The photos of this kind that stand for a person: none, one, or several that two devices chose without knowing of each other.
pub fn of_person(log: &Log, person: PersonId, kind: Kind) -> Vec<PhotoId> {
    let mut photos: Vec<PhotoId> = log.live(Subject::Person(person), kind.field()).into_iter().filter_map(named_by).collect();
    photos.sort_unstable();
    photos.dedup();
    photos
}

/// Must somebody choose: two photos, or a photo here and none there?
pub fn is_contested(log: &Log, person: PersonId, kind: Kind) -> bool {
    !log.conflict(Subject::Person(person), kind.field()).is_empty()
}

/// Every photo that stands for anybody, also for people who were taken out: they can be brought back.
pub fn standing(log: &Log) -> BTreeSet<PhotoId> {
    let named = log.edits().filter(|edit| Kind::ALL.iter().any(|kind| edit.field == kind.field()));
    let people: BTreeSet<PersonId> =
        named.filter_map(|edit| if let Subject::Person(person) = edit.subject { Some(person) } else { None }).collect();
    people.into_iter().flat_map(|person| Kind::ALL.into_iter().flat_map(move |kind| of_person(log, person, kind))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::DeviceId;
    use turno_testkit::picture::jpeg;

    #[test]
    fn only_a_small_jpeg_of_the_right_size_is_kept() {
        assert!(keep(&jpeg(480, 600, 1, 1_000)).is_ok());
        assert!(keep(&jpeg(600, 480, 1, 1_000)).unwrap_err().is(Code::PhotoWrongSize));
        assert!(keep(&jpeg(480, 600, 1, JPEG_BYTES_MAX)).unwrap_err().is(Code::PhotoTooLarge));
        assert!(keep(&vec![0; FILE_BYTES_MAX + 1]).unwrap_err().is(Code::PhotoTooLarge));
        assert!(keep(b"\x89PNG\r\n").unwrap_err().is(Code::PhotoUnreadable));
    }

    #[test]
    fn a_document_has_any_shape_and_may_be_larger_than_a_face() {
        let document = |width, height, scan| Kind::Document.keep(&jpeg(width, height, 1, scan));
        assert!(document(1_600, 1_100, 140_000).is_ok());
        assert!(document(700, 1_600, 1_000).is_ok());
        assert!(document(1_601, 1_100, 1_000).unwrap_err().is(Code::PhotoTooLarge));
        assert!(document(1_600, 1_100, DOCUMENT_BYTES_MAX).unwrap_err().is(Code::PhotoTooLarge));
        assert!(Kind::Document.keep(b"a letter").unwrap_err().is(Code::PhotoUnreadable));
    }

    #[test]
    fn a_document_stands_beside_the_face_and_neither_takes_the_place_of_the_other() {
        let (here, person) = (DeviceId([1; 8]), PersonId([3; 4]));
        let mut log = Log::default();
        for (kind, photo) in [(Kind::Face, PhotoId([1; 32])), (Kind::Document, PhotoId([2; 32]))] {
            log.insert(log.next_edit(here, Subject::Person(person), kind.field(), value(photo), None));
        }
        assert_eq!(of_person(&log, person, Kind::Face), [PhotoId([1; 32])]);
        assert_eq!(of_person(&log, person, Kind::Document), [PhotoId([2; 32])]);
        assert_eq!(standing(&log).len(), 2);
    }

    #[test]
    fn two_devices_that_chose_a_photo_each_have_both_standing_until_somebody_chooses() {
        let (here, there, person) = (DeviceId([1; 8]), DeviceId([2; 8]), PersonId([3; 4]));
        let (first, second) = (PhotoId([1; 32]), PhotoId([2; 32]));
        let write = |log: &Log, device, what| log.next_edit(device, Subject::Person(person), own::PHOTO, what, None);
        let empty = Log::default();
        let mut log = Log::of([write(&empty, here, value(first)), write(&empty, there, value(second))]);
        assert_eq!(of_person(&log, person, Kind::Face), [first, second]);
        assert!(is_contested(&log, person, Kind::Face));
        log.insert(write(&log, here, value(second)));
        assert_eq!((of_person(&log, person, Kind::Face), is_contested(&log, person, Kind::Face)), (vec![second], false));
        assert_eq!(standing(&log), BTreeSet::from([second]));
        log.insert(write(&log, here, Value::Cleared));
        assert!(of_person(&log, person, Kind::Face).is_empty() && standing(&log).is_empty());
    }

    #[test]
    fn an_answer_to_something_else_names_no_photo() {
        let edit = |subject, field, value| Log::default().next_edit(DeviceId([1; 8]), subject, field, value, None);
        let (person, photo) = (Subject::Person(PersonId([3; 4])), PhotoId([1; 32]));
        assert_eq!(named_by(&edit(person, own::PHOTO, value(photo))), Some(photo));
        assert_eq!(named_by(&edit(person, 1, value(photo))), None);
        assert_eq!(named_by(&edit(Subject::Group, own::PHOTO, value(photo))), None);
        assert_eq!(named_by(&edit(person, own::PHOTO, Value::Text { text: "../../etc".into() })), None);
    }
}
