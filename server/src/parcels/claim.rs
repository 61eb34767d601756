//! `claim`: this phone schedules for the group. The newest claim counts, and every device of the group is told.

use super::{Case, Refusal};
use crate::store::{groups, stream};
use turno_core::{Code, scheduling::request::Claim};

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let parcel = case.parcel;
    let claim = Claim::from_parcel(parcel)?;
    let device_key = claim.device_key()?;
    if !case.operator.bundle.policy.platforms.contains(&claim.platform) {
        return Err(Code::SchedulingPlatformNotAccepted.into());
    }
    groups::set_phone(case.connection, parcel.group, device_key, parcel.id, case.now.as_second())?;
    stream::append(case.connection, parcel.group, &parcel.bytes)?;
    Ok(())
}
