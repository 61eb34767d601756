//! `submission`: the registration, sealed to the operator. Kept as it came; the group's devices hear that it was received.

use super::{Case, Refusal};
use crate::store::{stream, submissions};
use turno_core::Code;

/// How every age file begins (age-encryption.org/v1). What is not sealed is not kept, whoever sent it.
const SEALED: &[u8] = b"age-encryption.org/v1\n";

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let parcel = case.parcel;
    if !parcel.payload.starts_with(SEALED) {
        return Err(Code::SyncParcelMalformed.into());
    }
    submissions::keep(case.connection, parcel.group, parcel.id, &parcel.bytes, case.now.as_second())?;
    // The others get the receipt, not the submission: it is large, and none of them can open it.
    stream::append(case.connection, parcel.group, case.taken)?;
    Ok(())
}
