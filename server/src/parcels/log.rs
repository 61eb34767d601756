//! `log`: sealed edits, for the group's other devices. The server passes them on.

use super::{Case, Refusal};
use crate::store::stream;
use turno_core::Code;

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    // Logs alone meet the bound: a group that reached it can still submit, ask and withdraw.
    if stream::last_place(case.connection, case.parcel.group)? >= stream::PLACES_MAX {
        return Err(Code::SyncTooMany.into());
    }
    stream::append(case.connection, case.parcel.group, &case.parcel.bytes)?;
    Ok(())
}
