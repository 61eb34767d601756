//! The body of `POST /v1/parcels` and of its answer: CBOR sequences (RFC 8742), one item a thing.
//!
//! A whole caseload syncs in one round trip: parcels of any groups, each group's cursor, and back receipts and news. A group is
//! named by where the reader knows it from, where there is such a place: a cursor by the number of the group's parcel in the
//! request, news by the number of its cursor; otherwise by its id.

use super::{PARCEL_BYTES_MAX, cbor, signed};
use crate::{
    Code,
    ids::{GroupId, ParcelId},
};
use ciborium::Value as Cbor;
use std::collections::BTreeMap;

/// Most items of a request or an answer.
pub const ITEMS_MAX: usize = 4_096;

/// Most bytes of a request; the client packs less (`sync`).
pub const REQUEST_BYTES_MAX: usize = 1024 * 1024;

/// Most bytes of an answer that a client reads.
pub const ANSWER_BYTES_MAX: usize = 8 * 1024 * 1024;

/// The media type of both.
pub const MEDIA_TYPE: &str = "application/cbor-seq";

/// The entity tag (RFC 9110) of something public: who has the bytes knows it and need not be sent them again.
pub fn entity_tag(bytes: &[u8]) -> String {
    format!("\"{}\"", ParcelId::of(bytes))
}

/// What a client sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncRequest {
    /// Parcels as they are; each is judged by itself.
    pub parcels: Vec<Vec<u8>>,
    /// For each group what was last heard of it: the server answers with what came after.
    pub cursors: Vec<(GroupId, u64)>,
}

/// One thing in the stream of a group, in the order in which the server took it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The group.
    pub group: GroupId,
    /// Its place in the group's stream; the new cursor.
    pub place: u64,
    /// A parcel, or what is signed by the operator; nothing where it is a log of this very request, which its sender has.
    pub bytes: Vec<u8>,
}

/// What the server answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SyncAnswer {
    /// The server's time, seconds since 1970.
    pub now_s: i64,
    /// A signed receipt for each parcel that could be told apart.
    pub receipts: Vec<Vec<u8>>,
    /// What is new, group by group, in order.
    pub news: Vec<News>,
    /// Is there more news than fitted?
    pub more: bool,
}

const CURSOR: u8 = 1;
const TIME: u8 = 2;
const RECEIPT: u8 = 3;
const NEWS: u8 = 4;
/// Says whose news follows.
const GROUP: u8 = 5;

impl SyncRequest {
    /// The body: cursors first, then each parcel as a byte string.
    pub fn to_bytes(&self) -> Vec<u8> {
        let known = numbered(self.groups());
        let cursors =
            self.cursors.iter().map(|(group, place)| Cbor::Array(vec![Cbor::from(CURSOR), name(*group, &known), Cbor::from(*place)]));
        let parcels = self.parcels.iter().map(|parcel| Cbor::Bytes(parcel.clone()));
        cursors.chain(parcels).flat_map(|item| cbor::encode(&item)).collect()
    }

    /// Whose each parcel says it is.
    fn groups(&self) -> impl Iterator<Item = Option<GroupId>> {
        self.parcels.iter().map(|parcel| signed::named_signer(parcel).map(GroupId))
    }

    /// Reads a body. A parcel that is no parcel is left for `Parcel::open` to refuse by itself.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Code> {
        if bytes.len() > REQUEST_BYTES_MAX {
            return Err(Code::SyncRequestTooLarge);
        }
        let (mut request, mut named) = (Self::default(), Vec::new());
        for item in cbor::decode_sequence(bytes, ITEMS_MAX).map_err(|_| Code::SyncParcelMalformed)? {
            if let Some(parts) = item.as_array() {
                named.push(read_cursor(parts).ok_or(Code::SyncParcelMalformed)?);
            } else {
                request.parcels.push(item.into_bytes().map_err(|_| Code::SyncParcelMalformed)?);
            }
        }
        // A parcel that is no parcel belongs to no group, and neither does its cursor: it is refused alone.
        let groups: Vec<Option<GroupId>> = request.groups().collect();
        let of_parcel = |number: usize| *groups.get(number)?;
        request.cursors = named.into_iter().filter_map(|(name, place)| Some((name.group(of_parcel)?, place))).collect();
        Ok(request)
    }
}

/// How a group is named.
enum Name {
    Id(GroupId),
    /// The group of what stands at this place.
    Number(usize),
}

impl Name {
    fn read(cbor: &Cbor) -> Option<Self> {
        match cbor.as_bytes() {
            Some(id) => GroupId::from_slice(id).map(Self::Id),
            None => Some(Self::Number(usize::try_from(cbor.as_integer()?).ok()?)),
        }
    }

    fn group(self, at: impl Fn(usize) -> Option<GroupId>) -> Option<GroupId> {
        match self {
            Self::Id(group) => Some(group),
            Self::Number(number) => at(number),
        }
    }
}

/// A place of each group.
fn numbered(groups: impl Iterator<Item = Option<GroupId>>) -> BTreeMap<GroupId, u64> {
    groups.zip(0_u64..).filter_map(|(group, number)| Some((group?, number))).collect()
}

fn name(group: GroupId, known: &BTreeMap<GroupId, u64>) -> Cbor {
    known.get(&group).map_or_else(|| Cbor::Bytes(group.0.to_vec()), |number| Cbor::from(*number))
}

fn read_cursor(parts: &[Cbor]) -> Option<(Name, u64)> {
    let [kind, group, place] = parts else {
        return None;
    };
    (u8::try_from(kind.as_integer()?).ok()? == CURSOR).then_some(())?;
    Some((Name::read(group)?, u64::try_from(place.as_integer()?).ok()?))
}

impl SyncAnswer {
    /// The body of the answer to a request with these cursors.
    pub fn to_bytes(&self, cursors: &[(GroupId, u64)]) -> Vec<u8> {
        let known = numbered(cursors.iter().map(|(group, _)| Some(*group)));
        let time = Cbor::Array(vec![Cbor::from(TIME), Cbor::from(self.now_s), Cbor::Bool(self.more)]);
        let receipts = self.receipts.iter().map(|receipt| Cbor::Array(vec![Cbor::from(RECEIPT), Cbor::Bytes(receipt.clone())]));
        let news = self.news.chunk_by(|one, next| one.group == next.group).flat_map(|news| news_of_group(news, &known));
        std::iter::once(time).chain(receipts).chain(news).flat_map(|item| cbor::encode(&item)).collect()
    }

    /// Reads an answer to a request with these cursors; `SyncNotTheServer` for anything that is none (a sign-in page, for example).
    pub fn from_bytes(bytes: &[u8], cursors: &[(GroupId, u64)]) -> Result<Self, Code> {
        Self::read(bytes, cursors).ok_or(Code::SyncNotTheServer)
    }

    fn read(bytes: &[u8], cursors: &[(GroupId, u64)]) -> Option<Self> {
        let items = cbor::decode_sequence(bytes, ITEMS_MAX * 2).ok()?;
        let mut items = items.iter();
        let [kind, now, more] = items.next()?.as_array()?.as_slice() else {
            return None;
        };
        (number(kind)? == TIME).then_some(())?;
        let mut answer = Self { now_s: i64::try_from(now.as_integer()?).ok()?, more: more.as_bool()?, ..Self::default() };
        let mut group = None;
        for item in items {
            let parts = item.as_array()?;
            match (number(parts.first()?)?, parts.as_slice()) {
                (RECEIPT, [_, receipt]) => answer.receipts.push(sized(receipt)?),
                (GROUP, [_, its]) => group = Some(Name::read(its)?.group(|number| cursors.get(number).map(|(group, _)| *group))?),
                (NEWS, [_, place, bytes @ ..]) => answer.news.push(News {
                    group: group?,
                    place: u64::try_from(place.as_integer()?).ok()?,
                    bytes: bytes.first().map_or(Some(Vec::new()), sized)?,
                }),
                // A kind of item that a newer server sends: passed over.
                _ => {}
            }
        }
        Some(answer)
    }
}

/// The group once, then each thing in its stream.
fn news_of_group(news: &[News], known: &BTreeMap<GroupId, u64>) -> Vec<Cbor> {
    let group = news.first().map(|one| Cbor::Array(vec![Cbor::from(GROUP), name(one.group, known)]));
    let things = news.iter().map(|one| {
        let bytes = Some(Cbor::Bytes(one.bytes.clone())).filter(|_| !one.bytes.is_empty());
        Cbor::Array([Cbor::from(NEWS), Cbor::from(one.place)].into_iter().chain(bytes).collect())
    });
    group.into_iter().chain(things).collect()
}

fn number(cbor: &Cbor) -> Option<u8> {
    u8::try_from(cbor.as_integer()?).ok()
}

fn sized(cbor: &Cbor) -> Option<Vec<u8>> {
    cbor.as_bytes().filter(|bytes| bytes.len() <= PARCEL_BYTES_MAX).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        keys::GroupKey,
        parcel::{Parcel, ParcelKind},
    };

    #[test]
    fn requests_and_answers_read_back() {
        let request = SyncRequest { parcels: vec![vec![1, 2, 3], vec![]], cursors: vec![(GroupId([4; 32]), 17)] };
        assert_eq!(SyncRequest::from_bytes(&request.to_bytes()), Ok(request));
        let answer = SyncAnswer {
            now_s: 1_800_000_000,
            receipts: vec![vec![9; 3]],
            news: [(4, 18, vec![7]), (4, 19, vec![]), (5, 1, vec![8, 9])]
                .map(|(group, place, bytes)| News { group: GroupId([group; 32]), place, bytes })
                .to_vec(),
            more: true,
        };
        // Group 4 is named by its cursor, group 5 has none.
        let cursors = [(GroupId([6; 32]), 0), (GroupId([4; 32]), 17)];
        assert_eq!(SyncAnswer::from_bytes(&answer.to_bytes(&cursors), &cursors), Ok(answer));
    }

    #[test]
    fn a_cursor_beside_its_parcel_does_not_name_the_group_again() {
        let key = GroupKey::from_bytes([7; 32]);
        let parcel = Parcel::sign(&key, ParcelKind::Log, vec![1]).bytes;
        let request = SyncRequest { parcels: vec![vec![1], parcel.clone()], cursors: vec![(GroupId([4; 32]), 17), (key.id(), 3)] };
        let bytes = request.to_bytes();
        assert_eq!(bytes.len(), (2 + 34 + 1) + (2 + 1 + 1) + 2 + 2 + parcel.len());
        assert_eq!(SyncRequest::from_bytes(&bytes), Ok(request));
        // A cursor of what is no parcel is passed over; the rest is served.
        let strange = [&[0x83, CURSOR, 0, 9, 0x83, CURSOR, 7, 9, 0x41, 5][..], &bytes].concat();
        assert_eq!(SyncRequest::from_bytes(&strange).unwrap().cursors, [(GroupId([4; 32]), 17)], "numbers moved by one");
    }

    #[test]
    fn garbage_is_told_apart_from_an_answer() {
        for garbage in [&b"<html>Sign in</html>"[..], b"", b"\x00", &[0xff; 40]] {
            assert_eq!(SyncAnswer::from_bytes(garbage, &[]), Err(Code::SyncNotTheServer));
        }
        assert!(SyncRequest::from_bytes(b"\xa1\x01\x02").is_err());
    }
}
