//! The photo of a person on this device: choosing, taking out, showing, and carrying along to another group.

use crate::{
    ipc::{PhotoItem, PhotoState, PhotoView},
    session::Session,
    view,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId, PhotoId},
    parcel::photo::{Announcement, open, seal},
    photo::{self, Kind},
    registration::{Subject, Value},
};
use turno_vault::{KeptPhoto, NewPhoto, PhotoFate};

/// A person, and what the photo is of.
pub type Whose = (PersonId, Kind);

impl Session {
    /// Takes a picture file as the photo of a person; durable when it returns.
    pub fn set_photo(&mut self, group: GroupId, (person, kind): Whose, file: &[u8], now: Timestamp) -> Result<(), Failure> {
        let key = self.vault.group_key(group)?;
        let sealed = seal(&key, &kind.keep(file)?)?;
        let announcement = Announcement::sign(&key, &sealed);
        let device = self.vault.device_key().id();
        let edit =
            self.log(group)?.next_edit(device, Subject::Person(person), kind.field(), photo::value(sealed.id), Some(now.as_second()));
        self.vault.write_photo(group, &[edit], &NewPhoto { sealed, announcement }, now.as_second())?;
        self.settle_photos(group).map(|_| ())
    }

    /// Of several photos that stand for a person, this one alone stays; none takes them all out.
    pub fn choose_photo(&mut self, group: GroupId, (person, kind): Whose, chosen: Option<PhotoId>, now: Timestamp) -> Result<(), Failure> {
        if chosen.is_some_and(|chosen| !self.log(group).is_ok_and(|log| photo::of_person(&log, person, kind).contains(&chosen))) {
            return Err(Code::AppBadInput.into());
        }
        let value = chosen.map_or(Value::Cleared, photo::value);
        self.change(group, now, vec![(Subject::Person(person), kind.field(), value)])?;
        self.settle_photos(group).map(|_| ())
    }

    /// Forgets photos that stand for nobody any more. Were there any? A locked group's log cannot be read: all stay.
    pub fn settle_photos(&mut self, group: GroupId) -> Result<bool, Failure> {
        match self.vault.group_key(group) {
            Ok(_) => {}
            Err(failure) if failure.is(Code::RegistrationLocked) => return Ok(false),
            Err(failure) => return Err(failure),
        }
        let standing = photo::standing(&self.log(group)?);
        self.vault.keep_photos(group, &standing)
    }

    /// People who came from one group to another bring their photos, sealed anew: each group has a key of its own. A photo
    /// that is not on this device cannot come along.
    pub fn carry_photos(&mut self, from: GroupId, into: GroupId, people: &[PersonId], now: Timestamp) -> Result<(), Failure> {
        let (key, log) = (self.vault.group_key(from)?, self.log(from)?);
        let of_both = people.iter().flat_map(|person| Kind::ALL.map(|kind| (*person, kind)));
        for (person, kind) in of_both {
            for id in photo::of_person(&log, person, kind) {
                if let Some(kept) = self.vault.photo(from, id)? {
                    self.set_photo(into, (person, kind), &open(&key, id, &kept.bytes)?, now)?;
                }
            }
        }
        Ok(())
    }

    /// The photos of a person, for the screen.
    pub fn photo_view(&self, group: GroupId, (person, kind): Whose) -> Result<PhotoView, Failure> {
        let log = self.log(group)?;
        let photos = photo::of_person(&log, person, kind);
        Ok(PhotoView {
            name: view::name(&log, person),
            photos: photos.into_iter().map(|id| self.photo_item(group, id, kind)).collect::<Result<_, _>>()?,
            contested: photo::is_contested(&log, person, kind),
            data_saver: self.rules.data_saver,
        })
    }

    fn photo_item(&self, group: GroupId, id: PhotoId, kind: Kind) -> Result<PhotoItem, Failure> {
        let (mut item, kept) = match self.vault.photo(group, id)? {
            None => return Ok(PhotoItem::at(id, PhotoState::NotHere)),
            Some(KeptPhoto { bytes, fate }) => (of_fate(id, fate, bytes.len()), bytes),
        };
        // What another device sent is looked at before it is shown.
        match open(&self.vault.group_key(group)?, id, &kept).map_err(Failure::from).and_then(|picture| kind.keep(&picture)) {
            Ok(picture) => item.jpeg_base64 = Some(STANDARD.encode(picture)),
            Err(failure) => item = PhotoItem { failure: Some(failure), ..PhotoItem::at(id, PhotoState::NeedsYou) },
        }
        Ok(item)
    }
}

fn of_fate(id: PhotoId, fate: PhotoFate, bytes: usize) -> PhotoItem {
    match fate {
        PhotoFate::Taken => PhotoItem::at(id, PhotoState::Received),
        PhotoFate::Refused(failure) => PhotoItem { failure: Some(failure), ..PhotoItem::at(id, PhotoState::NeedsYou) },
        PhotoFate::Waiting { bytes_left, .. } => {
            let state = if bytes_left < bytes { PhotoState::OnItsWay } else { PhotoState::OnThisDevice };
            PhotoItem { bytes_left: bytes_left as u32, ..PhotoItem::at(id, state) }
        }
    }
}
