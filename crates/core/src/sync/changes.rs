//! What an answer of the server changes on the device. The store writes all of one answer down in one transaction.

use super::{
    Effect,
    news::{self, KeptClaim, Known},
};
use crate::{
    Failure,
    ids::{GroupId, ParcelId},
    keys::GroupKey,
    registration::Edit,
};

/// One thing to write down.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// The server took a parcel.
    Taken {
        /// Which.
        parcel: ParcelId,
        /// When, seconds since 1970 by the server.
        at_s: i64,
    },
    /// The server refused a parcel.
    Refused {
        /// Which.
        parcel: ParcelId,
        /// Why.
        failure: Failure,
    },
    /// Edits of other devices came.
    Edits {
        /// Whose.
        group: GroupId,
        /// The edits.
        edits: Vec<Edit>,
    },
    /// The news of a group was heard up to this place; a lower one than before changes nothing.
    Cursor {
        /// Whose.
        group: GroupId,
        /// The place.
        place: u64,
    },
    /// A blob to have at hand.
    Note {
        /// About which group; none for the profile itself.
        group: Option<GroupId>,
        /// Its name.
        name: String,
        /// The blob.
        bytes: Vec<u8>,
    },
}

/// What stands of a group before an answer is read.
pub struct Standing {
    /// Its key.
    pub key: GroupKey,
    /// The phone that schedules for it.
    pub claim: Option<KeptClaim>,
}

/// What to write down for the effects of one answer, heard at `now_s`. `standing` tells of a group; none while it is
/// locked, or gone: it is heard again when it is opened again.
pub fn changes(
    effects: Vec<Effect>,
    operator: &[u8; 32],
    now_s: i64,
    standing: impl Fn(GroupId) -> Result<Option<Standing>, Failure>,
) -> Result<Vec<Change>, Failure> {
    let mut changes = Vec::new();
    for effect in effects {
        match effect {
            Effect::Taken { parcel, at_s } => changes.push(Change::Taken { parcel, at_s }),
            Effect::Refuse { parcel, failure } => changes.push(Change::Refused { parcel, failure }),
            Effect::News(item) => {
                let Some(Standing { key, claim }) = standing(item.group)? else { continue };
                let claim = news::claim_in(&changes, item.group).or(claim);
                changes.extend(news::read(&Known { key: &key, operator, claim, now_s }, &item));
            }
            // The clock's, which the driver holds.
            Effect::ServerTime(_) => {}
        }
    }
    Ok(changes)
}
