//! `confirm`: the group's phone takes the appointment that it was offered, inside the region. Every device of the group is told.

use super::{Case, Refusal};
use crate::store::{groups, requests, stream};
use turno_core::{Code, scheduling::confirm::Confirm};

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let parcel = case.parcel;
    let (confirm, device) = Confirm::from_parcel(parcel)?;
    if groups::phone(case.connection, parcel.group)? != Some(device) {
        return Err(Code::SchedulingDeviceNotClaimed.into());
    }
    let bundle = &case.operator.bundle;
    // The place counts from the offer on, however long the way to a network was.
    let confirm_s = bundle.policy.draw.as_ref().map_or(0, |policy| policy.confirm_s);
    confirm.presence.check(bundle, case.now.as_second().saturating_sub(confirm_s), case.now, (parcel.group, &device))?;
    if !requests::confirm(case.connection, parcel.group, confirm.request, case.now.as_second())? {
        return Err(Code::SchedulingOfferLapsed.into());
    }
    stream::append(case.connection, parcel.group, &parcel.bytes)?;
    Ok(())
}
