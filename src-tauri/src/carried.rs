//! Registrations that go to another device, or come from one, without a network: as pictures or as a file.
//!
//! Order is free: what comes before its code is kept until the code comes. Coming twice changes nothing.

use crate::{
    ipc::{MovingPicture, Scanned},
    session::Session,
};
use std::collections::VecDeque;
use turno_core::{
    Code, Failure,
    ids::GroupId,
    keys::GroupKey,
    registration::handoff::{
        self,
        frames::{self, Collected, Collector},
        sealed::{self, Sealed},
    },
};
use turno_vault::random;

/// Most registrations that wait for their codes; the one that came first makes room.
const WAITING_MAX: usize = 8;

/// What came and is not whole, or waits for its code. Gone when Turno is locked: it can be shown again.
#[derive(Debug, Default)]
pub struct Coming {
    collector: Collector,
    waiting: VecDeque<Sealed>,
}

/// The whole registration, sealed.
pub fn seal(session: &Session, group: GroupId) -> Result<Vec<u8>, Failure> {
    sealed::seal(&session.vault.group_key(group)?, &session.log(group)?, random)
}

/// The registration as pictures, with the code that opens it.
pub fn moving_picture(session: &Session, group: GroupId) -> Result<MovingPicture, Failure> {
    let code = qr(&handoff::to_text(&session.vault.group_key(group)?).replace('-', ""))?;
    let frames = frames::frames(&seal(session, group)?)?;
    Ok(MovingPicture { code, frames: frames.iter().map(|text| qr(text)).collect::<Result<_, _>>()? })
}

/// A frame that was scanned.
pub fn add_frame(session: &mut Session, text: &str) -> Result<Scanned, Failure> {
    match session.coming.collector.add(text)? {
        Collected::Part { have, of, missing } => {
            Ok(Scanned::Part { have: have as u32, of: of as u32, missing: missing.into_iter().map(|number| number as u32).collect() })
        }
        Collected::Whole(bytes) => bring(session, &bytes),
    }
}

/// Takes the edits of a sealed registration, or keeps it until its code comes.
pub fn bring(session: &mut Session, bytes: &[u8]) -> Result<Scanned, Failure> {
    let too_large = |code| {
        let failure = Failure::new(code);
        if code == Code::RegistrationFileTooLarge { failure.with("max", sealed::BYTES_MAX / 1024 / 1024) } else { failure }
    };
    let sealed = sealed::open(bytes).map_err(too_large)?;
    match session.vault.group_key(sealed.group) {
        Ok(key) => take(session, &key, &sealed),
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
pub fn bring_waiting(session: &mut Session, group: GroupId) -> Result<(), Failure> {
    let Some(place) = session.coming.waiting.iter().position(|sealed| sealed.group == group) else { return Ok(()) };
    let Some(sealed) = session.coming.waiting.remove(place) else { return Ok(()) };
    let key = session.vault.group_key(group)?;
    take(session, &key, &sealed).map(|_| ())
}

fn take(session: &mut Session, key: &GroupKey, sealed: &Sealed) -> Result<Scanned, Failure> {
    let new = session.vault.bring(sealed.group, &sealed.edits(key)?)?;
    Ok(Scanned::Brought { group: sealed.group.to_string(), new })
}

/// A QR code as an SVG picture.
pub fn qr(text: &str) -> Result<String, Failure> {
    let code = fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::M).build().map_err(|_| Code::AppUnexpected)?;
    Ok(fast_qr::convert::svg::SvgBuilder::default().to_str(&code))
}

#[cfg(test)]
mod tests;
