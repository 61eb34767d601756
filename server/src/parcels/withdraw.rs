//! `withdraw`: the group takes a request back. Its seats are free at once, and every device of the group is told.

use super::{Case, Refusal};
use crate::store::{draws, requests, seats, stream};
use turno_core::{ids::ParcelId, operator::AllotmentKind, scheduling::withdraw::Withdraw};

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let parcel = case.parcel;
    take_back(case, Withdraw::from_parcel(parcel)?.request)?;
    stream::append(case.connection, parcel.group, &parcel.bytes)?;
    Ok(())
}

/// Ends a request of the group and frees the seats that it held.
pub(super) fn take_back(case: &Case<'_>, request: ParcelId) -> rusqlite::Result<()> {
    if let Some(held) = requests::withdraw(case.connection, case.parcel.group, request, case.now.as_second())? {
        seats::free(case.connection, &held)?;
        if case.operator.bundle.policy.allotment == AllotmentKind::Draw {
            draws::freed(case.connection, &held)?;
        }
    }
    Ok(())
}
