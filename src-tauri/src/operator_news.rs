//! What the operator changed while people had something at stake: kept until they have read it.

use crate::session::{Session, note};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use turno_core::{
    Failure,
    ids::GroupId,
    operator::{Bundle, BundleChange, Stake, changes},
    parcel::cbor,
    scheduling::appointment::Appointment,
    sync::news::KeptRequest,
};

/// Older ones are forgotten: who was away that long reads the rules as they are.
const KEPT_MAX: usize = 60;

/// A change and when it came.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct KeptChange {
    /// The bundle that brought it.
    pub version: u32,
    /// When this device heard of it, seconds since 1970.
    pub at_s: i64,
    /// What changed.
    pub change: BundleChange,
}

impl Session {
    /// Takes a newer bundle into use and remembers what it changed.
    pub fn take_bundle(&mut self, bytes: Vec<u8>, bundle: Bundle, now: Timestamp) -> Result<(), Failure> {
        let bundle = self.bundle.clone().accept(bundle)?;
        let found = changes(&self.bundle, &bundle, bundle.window.day_of(now));
        let kept = found.into_iter().map(|change| KeptChange { version: bundle.version, at_s: now.as_second(), change });
        let all: Vec<KeptChange> = self.operator_changes()?.into_iter().chain(kept).collect();
        let newest = all.get(all.len().saturating_sub(KEPT_MAX)..).unwrap_or_default();
        self.vault.set_note(None, note::OPERATOR_CHANGES, &cbor::encode(&newest))?;
        self.vault.set_note(None, note::BUNDLE, &bytes)?;
        (self.bundle, self.bundle_bytes) = (bundle, bytes);
        Ok(())
    }

    /// All that changed, the oldest first.
    pub fn operator_changes(&self) -> Result<Vec<KeptChange>, Failure> {
        let bytes = self.vault.note(None, note::OPERATOR_CHANGES)?;
        Ok(bytes.and_then(|bytes| cbor::decode(&bytes).ok()).unwrap_or_default())
    }

    /// What changed since a group asked, touches what it has, and was not read yet.
    pub fn changes_for(&self, group: GroupId, request: &KeptRequest, given: Option<&Appointment>) -> Result<Vec<BundleChange>, Failure> {
        let seen: u32 = self.read_note(group, note::OPERATOR_CHANGES_SEEN)?.unwrap_or_default();
        let Some(stake) = stake(request, given) else { return Ok(Vec::new()) };
        let all = self.operator_changes()?.into_iter();
        let new = all.filter(|kept| kept.version > seen && kept.at_s >= request.made_at_s && kept.change.concerns(&stake));
        Ok(new.map(|kept| kept.change).collect())
    }

    /// Somebody read them.
    pub fn changes_were_seen(&mut self, group: GroupId) -> Result<(), Failure> {
        self.vault.set_note(Some(group), note::OPERATOR_CHANGES_SEEN, &cbor::encode(&self.bundle.version))
    }
}

/// The day and port that were given, or all that was wished.
fn stake(request: &KeptRequest, given: Option<&Appointment>) -> Option<Stake> {
    if let Some(given) = given {
        let zone = TimeZone::get(&given.zone).ok()?;
        let day = Timestamp::from_second(given.starts_at_s).ok()?.to_zoned(zone).date();
        return Some(Stake { ports: vec![given.port.clone()], first: day, last: day });
    }
    let day = |text: &str| text.parse::<Date>().ok();
    Some(Stake { ports: request.ports.clone(), first: day(&request.earliest)?, last: day(&request.latest)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sending::tests::Device;
    use jiff::civil::date;
    use turno_core::{ids::ParcelId, operator::Closure};

    /// 22 November 2026, 11:05 in Chicago.
    const NOW_S: i64 = 1_795_367_100;

    fn later(seconds: i64) -> Timestamp {
        Timestamp::from_second(NOW_S + seconds).unwrap()
    }

    #[test]
    fn what_touches_a_request_is_told_until_it_was_read_and_nothing_from_before_it() {
        let device = Device::new("operator-news");
        let group = device.family("Wideline Estimé");
        let request = KeptRequest {
            parcel: ParcelId([1; 32]),
            ports: vec!["laredo".to_owned()],
            earliest: "2026-12-01".to_owned(),
            latest: "2026-12-10".to_owned(),
            made_at_s: NOW_S + 100,
            received_at_s: None,
            people: None,
            leaves_at_s: None,
            replaces: None,
        };
        let told = || device.work(|session, _| session.changes_for(group, &request, None)).unwrap();
        let publish = |seconds, change: &dyn Fn(&mut Bundle)| {
            device
                .work(|session, _| {
                    let mut bundle = session.bundle.clone();
                    bundle.version += 1;
                    change(&mut bundle);
                    session.take_bundle(vec![1], bundle, later(seconds))
                })
                .unwrap();
        };
        let close = |port: &'static str| {
            move |bundle: &mut Bundle| {
                let port = bundle.ports.iter_mut().find(|its| its.id == port).unwrap();
                port.closures.push(Closure { first: date(2026, 12, 5), last: date(2026, 12, 6), why: Default::default() });
            }
        };
        publish(0, &|bundle| bundle.policy.photo_required = true);
        assert_eq!(told(), [], "they asked after that");
        publish(200, &close("nogales"));
        assert_eq!(told(), [], "not theirs");
        publish(300, &close("laredo"));
        let closed = BundleChange::PortClosed { port: "laredo".to_owned(), first: date(2026, 12, 5), last: date(2026, 12, 6) };
        assert_eq!(told(), [closed]);
        device.work(|session, _| session.changes_were_seen(group)).unwrap();
        assert_eq!(told(), []);
        publish(400, &|bundle| bundle.policy.photo_required = false);
        assert_eq!(told(), [BundleChange::Photo { asked: false }]);
        assert_eq!(device.work(|session, _| session.operator_changes()).unwrap().len(), 4);
        let older = device.work(|session, _| {
            let bundle = Bundle { version: 1, ..session.bundle.clone() };
            session.take_bundle(vec![1], bundle, later(500))
        });
        assert!(older.is_err_and(|failure| failure.is(turno_core::Code::OperatorBundleOlder)));
    }
}
