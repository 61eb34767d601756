//! `confirm`: the group takes the appointment that it was offered. Every device of the group is told.

use super::{Case, Refusal};
use crate::store::{requests, stream};
use turno_core::{Code, scheduling::confirm::Confirm};

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let parcel = case.parcel;
    let confirm = Confirm::from_parcel(parcel)?;
    if !requests::confirm(case.connection, parcel.group, confirm.request, case.now.as_second())? {
        return Err(Code::SchedulingOfferLapsed.into());
    }
    stream::append(case.connection, parcel.group, &parcel.bytes)?;
    Ok(())
}
