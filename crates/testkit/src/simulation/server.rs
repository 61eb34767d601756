//! A server in memory that answers as the real one does. A test of the server crate holds the two against each other.

use std::collections::BTreeMap;
use turno_core::{
    Code, Failure,
    ids::{GroupId, ParcelId},
    parcel::{
        Parcel, ParcelKind,
        receipt::Receipt,
        wire::{News, SyncAnswer, SyncRequest},
    },
};

/// How many things of news one answer of the simulation brings: few, so that paging is met.
const NEWS_MAX: usize = 6;

/// Signs as the operator.
type Sign = Box<dyn Fn(&[u8]) -> [u8; 64]>;

/// What a server keeps.
pub struct MemoryServer {
    sign: Sign,
    receipts: BTreeMap<(GroupId, ParcelId), Vec<u8>>,
    streams: BTreeMap<GroupId, Vec<Vec<u8>>>,
    submissions: Vec<ParcelId>,
    news_max: usize,
}

impl MemoryServer {
    /// A server of the operator who signs so.
    pub fn new(sign: impl Fn(&[u8]) -> [u8; 64] + 'static) -> Self {
        let (receipts, streams, submissions) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        Self { sign: Box::new(sign), receipts, streams, submissions, news_max: NEWS_MAX }
    }

    /// The same, which brings all news in one answer.
    pub fn that_never_pages(sign: impl Fn(&[u8]) -> [u8; 64] + 'static) -> Self {
        Self { news_max: usize::MAX, ..Self::new(sign) }
    }

    /// The stream of a group.
    pub fn stream(&self, group: GroupId) -> &[Vec<u8>] {
        self.streams.get(&group).map_or(&[], Vec::as_slice)
    }

    /// The submissions, in the order in which they were taken.
    pub fn submissions(&self) -> &[ParcelId] {
        &self.submissions
    }

    /// Judges the parcels and collects the news.
    pub fn answer(&mut self, request: &SyncRequest, now_s: i64) -> SyncAnswer {
        let receipts = request.parcels.iter().map(|bytes| self.judge(bytes, now_s)).collect();
        let cursors: BTreeMap<GroupId, u64> = request.cursors.iter().copied().collect();
        // Who sends a log has it.
        let own = |bytes: &Vec<u8>| if request.parcels.contains(bytes) { Vec::new() } else { bytes.clone() };
        let mut news: Vec<News> = Vec::new();
        for (group, place) in cursors {
            let behind = (1..).zip(self.stream(group)).filter(|(at, _)| *at > place);
            news.extend(behind.map(|(place, bytes)| News { group, place, bytes: own(bytes) }));
        }
        let more = news.len() > self.news_max;
        news.truncate(self.news_max);
        SyncAnswer { now_s, receipts, news, more }
    }

    fn judge(&mut self, bytes: &[u8], now_s: i64) -> Vec<u8> {
        let parcel = match Parcel::open(bytes) {
            Ok(parcel) => parcel,
            Err(code) => return self.receipt(ParcelId::of(bytes), now_s, Some(code.into())),
        };
        if let Some(receipt) = self.receipts.get(&(parcel.group, parcel.id)) {
            return receipt.clone();
        }
        let taken = self.receipt(parcel.id, now_s, None);
        let told = match parcel.kind {
            ParcelKind::Log => parcel.bytes,
            ParcelKind::Submission if parcel.payload.starts_with(b"age-encryption.org/v1\n") => {
                self.submissions.push(parcel.id);
                taken.clone()
            }
            ParcelKind::Submission => {
                // No other bytes could ever be those of this parcel: the refusal stands, and is repeated as it was.
                let refused = self.receipt(parcel.id, now_s, Some(Code::SyncParcelMalformed.into()));
                self.receipts.insert((parcel.group, parcel.id), refused.clone());
                return refused;
            }
            ParcelKind::Claim | ParcelKind::Request | ParcelKind::Withdraw | ParcelKind::Confirm => {
                return self.receipt(parcel.id, now_s, Some(Code::SyncParcelKind.into()));
            }
        };
        self.streams.entry(parcel.group).or_default().push(told);
        self.receipts.insert((parcel.group, parcel.id), taken.clone());
        taken
    }

    fn receipt(&self, parcel: ParcelId, at_s: i64, refused: Option<Failure>) -> Vec<u8> {
        Receipt { parcel, at_s, refused }.to_bytes(&self.sign)
    }
}
