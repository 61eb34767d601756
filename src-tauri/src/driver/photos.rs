//! The driver's work on photos: one at a time, only when no parcel waits, and only what still stands for somebody.

use super::Prepared;
use crate::{
    app::{App, Inner},
    server::Connection,
    session::Session,
};
use std::time::Duration;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PhotoId},
    sync::{Permission, PhotoChange, PhotoOutcome, PhotoStep, WaitingPhoto},
};
use turno_vault::{NewPhoto, random};

/// A step that is ready to be done.
pub struct Ready {
    session: u64,
    pub address: String,
    pub step: PhotoStep,
    /// What is sent; nothing for a question.
    pub photo: Option<NewPhoto>,
    pub connection: Connection,
}

/// Asks the engine what to do.
pub fn prepare(session: &mut Session, now: Duration, address: String) -> Result<Prepared, Failure> {
    let Open { waiting, wanted } = open(session)?;
    let photos: Vec<WaitingPhoto> = waiting.iter().map(|(_, photo)| *photo).collect();
    let named: Vec<PhotoId> = wanted.iter().map(|(_, photo)| *photo).collect();
    let step = session.photos.next(now, &photos, &named);
    let id = match step {
        PhotoStep::Wait { until } => return Ok(Prepared::Wait(until.map(|until| until.saturating_sub(now)))),
        PhotoStep::Create { photo, .. } | PhotoStep::Ask(photo) | PhotoStep::Append { photo, .. } => photo.id,
        PhotoStep::Fetch { photo, .. } => photo,
    };
    let groups = waiting.iter().map(|(group, photo)| (*group, photo.id)).chain(wanted);
    // Another device may have chosen another photo meanwhile: what stands for nobody goes nowhere.
    for (group, _) in groups.filter(|(_, photo)| *photo == id) {
        if session.settle_photos(group)? {
            return Ok(Prepared::Again);
        }
    }
    let photo = match step {
        PhotoStep::Create { .. } => {
            // Before the first byte leaves: whatever happens now, it is asked next how far it came.
            session.vault.apply_photo(&PhotoChange::Sent { photo: id, bytes: 0 }, 0)?;
            Some(session.vault.photo_to_send(id)?)
        }
        PhotoStep::Append { .. } => Some(session.vault.photo_to_send(id)?),
        PhotoStep::Ask(_) | PhotoStep::Fetch { .. } | PhotoStep::Wait { .. } => None,
    };
    let connection = if session.photos.connections_break() { Connection::Own } else { Connection::Kept };
    session.network.busy = true;
    Ok(Prepared::Photo(Ready { session: session.number, address, step, photo, connection }))
}

/// What may be sent, and what may be fetched, each with its group.
struct Open {
    waiting: Vec<(GroupId, WaitingPhoto)>,
    wanted: Vec<(GroupId, PhotoId)>,
}

fn open(session: &Session) -> Result<Open, Failure> {
    let terms = session.terms();
    let sends = terms.permission_for_photos(session.waiting_bytes()?) == Permission::Granted;
    let fetches = terms.permission(session.fetching_bytes()?) == Permission::Granted && !session.rules.data_saver;
    let waiting = if sends { session.vault.photos_waiting()? } else { Vec::new() };
    let wanted = if fetches { session.vault.photos_wanted()? } else { Vec::new() };
    Ok(Open { waiting, wanted })
}

/// Writes down what an answer means.
pub fn finish(app: &App, ready: &Ready, outcome: PhotoOutcome) -> Result<(), Failure> {
    let random = u64::from_le_bytes(random()?);
    let mut inner = app.lock();
    let Inner { clock, session, .. } = &mut *inner;
    // Locked, or another profile, meanwhile: it is asked again how far it came.
    let Some(session) = session.as_mut().filter(|session| session.number == ready.session) else { return Ok(()) };
    session.network.busy = false;
    // A photo that is refused says nothing about the network, and stands with its person.
    session.network.problem = match &outcome {
        PhotoOutcome::Failed(code) => Some((*code).into()),
        PhotoOutcome::Busy { .. } => Some(Code::SyncServerBusy.into()),
        PhotoOutcome::Has { .. } | PhotoOutcome::Absent | PhotoOutcome::Disagrees => None,
        PhotoOutcome::Came { .. } | PhotoOutcome::Refused(_) => None,
    };
    let now = clock.now();
    session.network.failing_since = session.network.problem.as_ref().map(|_| session.network.failing_since.unwrap_or(now));
    if let Some(change) = session.photos.answered(clock.monotonic(), ready.step, outcome, random) {
        session.vault.apply_photo(&change, now.as_second())?;
    }
    session.settle_consent()
}

#[cfg(test)]
mod tests;
