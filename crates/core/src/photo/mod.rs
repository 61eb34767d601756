//! The photo of a person: which form it has, and which one stands. Knows no key and no network (`parcel::photo`, `sync`).

pub mod jpeg;

use crate::{
    Code, Failure,
    ids::{PersonId, PhotoId},
    registration::{Edit, Log, Subject, Value, group::own},
};
use std::collections::BTreeSet;

/// Width of a photo, in points: the 4 by 5 of a passport photo, enough to know a face again.
pub const WIDTH: u16 = 480;

/// Height of a photo, in points.
pub const HEIGHT: u16 = 600;

/// Most bytes of the JPEG: a photo crosses the network in under 40 KB, its seal and announcement with it (design §2).
pub const JPEG_BYTES_MAX: usize = 40_000;

/// Most bytes of a file that is looked at: what a camera writes beside the picture is left out first.
pub const FILE_BYTES_MAX: usize = 1024 * 1024;

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
    let about_a_person = matches!(edit.subject, Subject::Person(_)) && edit.field == own::PHOTO;
    about_a_person.then(|| edit.value.as_text().and_then(PhotoId::parse)).flatten()
}

/// The photos that stand for a person: none, one, or several that two devices chose without knowing of each other.
pub fn of_person(log: &Log, person: PersonId) -> Vec<PhotoId> {
    let mut photos: Vec<PhotoId> = log.live(Subject::Person(person), own::PHOTO).into_iter().filter_map(named_by).collect();
    photos.sort_unstable();
    photos.dedup();
    photos
}

/// Must somebody choose: two photos, or a photo here and none there?
pub fn is_contested(log: &Log, person: PersonId) -> bool {
    !log.conflict(Subject::Person(person), own::PHOTO).is_empty()
}

/// Every photo that stands for anybody, also for people who were taken out: they can be brought back.
pub fn standing(log: &Log) -> BTreeSet<PhotoId> {
    let people: BTreeSet<PersonId> = log
        .edits()
        .filter(|edit| edit.field == own::PHOTO)
        .filter_map(|edit| if let Subject::Person(person) = edit.subject { Some(person) } else { None })
        .collect();
    people.into_iter().flat_map(|person| of_person(log, person)).collect()
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
    fn two_devices_that_chose_a_photo_each_have_both_standing_until_somebody_chooses() {
        let (here, there, person) = (DeviceId([1; 8]), DeviceId([2; 8]), PersonId([3; 4]));
        let (first, second) = (PhotoId([1; 32]), PhotoId([2; 32]));
        let write = |log: &Log, device, what| log.next_edit(device, Subject::Person(person), own::PHOTO, what, None);
        let empty = Log::default();
        let mut log = Log::of([write(&empty, here, value(first)), write(&empty, there, value(second))]);
        assert_eq!(of_person(&log, person), [first, second]);
        assert!(is_contested(&log, person));
        log.insert(write(&log, here, value(second)));
        assert_eq!((of_person(&log, person), is_contested(&log, person)), (vec![second], false));
        assert_eq!(standing(&log), BTreeSet::from([second]));
        log.insert(write(&log, here, Value::Cleared));
        assert!(of_person(&log, person).is_empty() && standing(&log).is_empty());
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
