//! `withdraw`: the group takes a request back. Its seats are free at once, and every device of the group is told.

use super::{Case, Refusal};
use crate::store::{draws, requests, seats, stream};
use turno_core::{operator::AllotmentKind, scheduling::withdraw::Withdraw};

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let parcel = case.parcel;
    let withdraw = Withdraw::from_parcel(parcel)?;
    if let Some(held) = requests::withdraw(case.connection, parcel.group, withdraw.request, case.now.as_second())? {
        seats::free(case.connection, &held)?;
        if case.operator.bundle.policy.allotment == AllotmentKind::Draw {
            draws::freed(case.connection, &held)?;
        }
    }
    stream::append(case.connection, parcel.group, &parcel.bytes)?;
    Ok(())
}
