//! Registrations that go to another device, or come from one, without a network: as pictures or as a file.
//!
//! Order is free: what comes before its code is kept until the code comes. Coming twice changes nothing.

use crate::{
    ipc::{MovingPicture, Scanned},
    session::Session,
};
use jiff::Timestamp;
use std::collections::VecDeque;
use turno_core::{
    Code, Failure,
    ids::GroupId,
    keys::GroupKey,
    parcel::photo::{Announcement, SealedPhoto},
    photo,
    registration::handoff::{
        self,
        frames::{self, Collected, Collector},
        sealed::{self, Sealed},
    },
    sync::PhotoChange,
};
use turno_vault::{NewPhoto, random};

/// Most registrations that wait for their codes; the one that came first makes room.
const WAITING_MAX: usize = 8;

/// What came and is not whole, or waits for its code. Gone when Turno is locked: it can be shown again.
#[derive(Debug, Default)]
pub struct Coming {
    collector: Collector,
    waiting: VecDeque<Sealed>,
}

/// The whole registration, sealed, with the photos that are here.
pub fn seal(session: &Session, group: GroupId) -> Result<Vec<u8>, Failure> {
    let mut photos = Vec::new();
    for id in photo::standing(&session.log(group)?) {
        if let Some(kept) = session.vault.photo(group, id)? {
            photos.push(SealedPhoto { id, bytes: kept.bytes });
        }
    }
    seal_with(session, group, photos)
}

fn seal_with(session: &Session, group: GroupId, photos: Vec<SealedPhoto>) -> Result<Vec<u8>, Failure> {
    sealed::seal(&session.vault.group_key(group)?, &session.log(group)?, photos, random)
}

/// The registration as pictures, with the code that opens it. Photos would be a thousand pictures more: the file has them.
pub fn moving_picture(session: &Session, group: GroupId) -> Result<MovingPicture, Failure> {
    let code = qr(&handoff::to_text(&session.vault.group_key(group)?).replace('-', ""))?;
    let frames = frames::frames(&seal_with(session, group, Vec::new())?)?;
    Ok(MovingPicture { code, frames: frames.iter().map(|text| qr(text)).collect::<Result<_, _>>()? })
}

/// A frame that was scanned.
pub fn add_frame(session: &mut Session, text: &str, now: Timestamp) -> Result<Scanned, Failure> {
    match session.coming.collector.add(text)? {
        Collected::Part { have, of, missing } => {
            Ok(Scanned::Part { have: have as u32, of: of as u32, missing: missing.into_iter().map(|number| number as u32).collect() })
        }
        Collected::Whole(bytes) => bring(session, &bytes, now),
    }
}

/// Takes the edits and photos of a sealed registration, or keeps it until its code comes.
pub fn bring(session: &mut Session, bytes: &[u8], now: Timestamp) -> Result<Scanned, Failure> {
    let too_large = |code| {
        let failure = Failure::new(code);
        if code == Code::RegistrationFileTooLarge { failure.with("max", sealed::BYTES_MAX / 1024 / 1024) } else { failure }
    };
    let sealed = sealed::open(bytes).map_err(too_large)?;
    match session.vault.group_key(sealed.group) {
        Ok(key) => take(session, &key, sealed, now),
        Err(failure) if failure.is(Code::RegistrationNoSuchGroup) || failure.is(Code::RegistrationLocked) => {
            let waiting = &mut session.coming.waiting;
            waiting.retain(|known| known.group != sealed.group);
            waiting.push_back(sealed);
            if waiting.len() > WAITING_MAX {
                waiting.pop_front();
            }
            Ok(Scanned::WaitsForCode)
        }
        Err(failure) => Err(failure),
    }
}

/// Takes what waited for this group's code.
pub fn bring_waiting(session: &mut Session, group: GroupId, now: Timestamp) -> Result<(), Failure> {
    let Some(place) = session.coming.waiting.iter().position(|sealed| sealed.group == group) else { return Ok(()) };
    let Some(sealed) = session.coming.waiting.remove(place) else { return Ok(()) };
    let key = session.vault.group_key(group)?;
    take(session, &key, sealed, now).map(|_| ())
}

fn take(session: &mut Session, key: &GroupKey, sealed: Sealed, now: Timestamp) -> Result<Scanned, Failure> {
    let new = session.vault.bring(sealed.group, &sealed.edits(key)?)?;
    let standing = photo::standing(&session.log(sealed.group)?);
    for sealed_photo in sealed.photos.into_iter().filter(|photo| standing.contains(&photo.id)) {
        if session.vault.photo(sealed.group, sealed_photo.id)?.is_none() {
            let photo = sealed_photo.id;
            let new = NewPhoto { announcement: Announcement::sign(key, &sealed_photo), sealed: sealed_photo };
            session.vault.write_photo(sealed.group, &[], &new, now.as_second())?;
            // The other device may have sent it: the server is asked before it is sent from here.
            session.vault.apply_photo(&PhotoChange::Sent { photo, bytes: 0 }, now.as_second())?;
        }
    }
    Ok(Scanned::Brought { group: sealed.group.to_string(), new })
}

/// A QR code as an SVG picture.
pub fn qr(text: &str) -> Result<String, Failure> {
    let code = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::M).build().map_err(|_| Code::AppUnexpected)?;
    Ok(fast_qr::convert::svg::SvgBuilder::default().to_str(&code))
}

#[cfg(test)]
mod tests;
