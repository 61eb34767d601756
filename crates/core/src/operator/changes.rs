//! What is different in a newer bundle, as people are told; and which of it touches a request that stands.

use super::{Bundle, Closure, in_force};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One difference. Fluent id `operator-change-<change>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "change", rename_all = "snake_case")]
#[ts(export)]
pub enum BundleChange {
    /// The programme has another name.
    Programme,
    /// Requests count at other hours.
    Window {
        /// Opening on the operator's clock, `11:00`.
        opens: String,
        /// Close.
        closes: String,
    },
    /// Other days can be wished.
    Days,
    /// Seats are given in another way.
    Allotment {
        /// `first_come` or `draw`.
        allotment: String,
    },
    /// Photos are asked for, or no longer.
    Photo {
        /// Are they?
        asked: bool,
    },
    /// The liveness step is asked for, or no longer.
    Liveness {
        /// Is it?
        asked: bool,
    },
    /// Another region counts.
    Region,
    /// A port that was not there.
    PortNew {
        /// Its id.
        port: String,
    },
    /// A port that is there no more.
    PortGone {
        /// Its id.
        port: String,
    },
    /// A port receives people at other hours.
    PortHours {
        /// Its id.
        port: String,
    },
    /// A port receives nobody on these days.
    PortClosed {
        /// Its id.
        port: String,
        /// First day, `YYYY-MM-DD`.
        #[ts(type = "string")]
        first: Date,
        /// Last day.
        #[ts(type = "string")]
        last: Date,
    },
    /// A port receives people on these days after all.
    PortOpen {
        /// Its id.
        port: String,
        /// First day, `YYYY-MM-DD`.
        #[ts(type = "string")]
        first: Date,
        /// Last day.
        #[ts(type = "string")]
        last: Date,
    },
    /// A new message.
    Notice {
        /// Its id.
        id: String,
        /// Whom it is for; none for everybody.
        port: Option<String>,
    },
}

/// What a request or an appointment hangs on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stake {
    /// Port ids.
    pub ports: Vec<String>,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
}

impl BundleChange {
    /// Does it touch who has this at stake?
    pub fn concerns(&self, stake: &Stake) -> bool {
        let wished = |port: &String| stake.ports.contains(port);
        match self {
            Self::Programme | Self::Window { .. } | Self::Allotment { .. } | Self::Photo { .. } | Self::Liveness { .. } | Self::Region => {
                true
            }
            // What they may wish anew is no matter of what they have.
            Self::Days | Self::PortNew { .. } => false,
            Self::PortGone { port } | Self::PortHours { port } => wished(port),
            Self::PortClosed { port, first, last } | Self::PortOpen { port, first, last } => {
                wished(port) && *first <= stake.last && stake.first <= *last
            }
            Self::Notice { port, .. } => port.as_ref().is_none_or(wished),
        }
    }
}

/// Every difference that counts from this day on.
pub fn changes(old: &Bundle, new: &Bundle, today: Date) -> Vec<BundleChange> {
    let mut found = Vec::new();
    let mut unless = |same: bool, change: BundleChange| {
        if !same {
            found.push(change);
        }
    };
    unless(in_force(&old.programme, today) == in_force(&new.programme, today), BundleChange::Programme);
    let window = BundleChange::Window {
        opens: new.window.opens.strftime("%H:%M").to_string(),
        closes: new.window.closes.strftime("%H:%M").to_string(),
    };
    unless(old.window == new.window, window);
    let days = |bundle: &Bundle| (bundle.policy.first_day_in_days, bundle.policy.last_day_in_days);
    unless(days(old) == days(new), BundleChange::Days);
    let allotment = new.policy.allotment;
    unless(old.policy.allotment == allotment, BundleChange::Allotment { allotment: allotment.name().to_owned() });
    let (photo, liveness) = (new.policy.photo_required, new.policy.liveness_required);
    unless(old.policy.photo_required == photo, BundleChange::Photo { asked: photo });
    unless(old.policy.liveness_required == liveness, BundleChange::Liveness { asked: liveness });
    unless(old.region_version(today) == new.region_version(today), BundleChange::Region);
    found.extend(of_ports(old, new, today));
    let known = |id: &str| old.notices.iter().any(|notice| notice.id == id);
    let notices = new.notices.iter().filter(|notice| notice.until >= today && !known(&notice.id));
    found.extend(notices.map(|notice| BundleChange::Notice { id: notice.id.clone(), port: notice.port.clone() }));
    found
}

fn of_ports(old: &Bundle, new: &Bundle, today: Date) -> Vec<BundleChange> {
    let mut found = Vec::new();
    for now in &new.ports {
        let port = now.id.clone();
        let Some(before) = old.port(&port) else {
            found.push(BundleChange::PortNew { port });
            continue;
        };
        if before.hours != now.hours {
            found.push(BundleChange::PortHours { port: port.clone() });
        }
        let still = |all: &[Closure], one: &Closure| all.iter().any(|other| (other.first, other.last) == (one.first, one.last));
        let closed = now.closures.iter().filter(|closure| closure.last >= today && !still(&before.closures, closure));
        found.extend(closed.map(|closure| BundleChange::PortClosed { port: port.clone(), first: closure.first, last: closure.last }));
        let open = before.closures.iter().filter(|closure| closure.last >= today && !still(&now.closures, closure));
        found.extend(open.map(|closure| BundleChange::PortOpen { port: port.clone(), first: closure.first, last: closure.last }));
    }
    let gone = old.ports.iter().filter(|before| new.port(&before.id).is_none());
    found.extend(gone.map(|before| BundleChange::PortGone { port: before.id.clone() }));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{operator::Notice, parcel::signed::named_signer};
    use jiff::civil::{Time, date};

    const TODAY: Date = date(2026, 11, 23);

    fn practice() -> Bundle {
        let bytes = include_bytes!("../../../../assets/practice-operator/bundle.cbor");
        Bundle::open(bytes, &named_signer(bytes).unwrap()).unwrap()
    }

    #[test]
    fn the_same_bundle_changes_nothing() {
        assert_eq!(changes(&practice(), &practice(), TODAY), []);
    }

    #[test]
    fn every_kind_of_change_is_told_and_only_what_touches_the_request_concerns_it() {
        let (old, mut new) = (practice(), practice());
        let closure = Closure { first: date(2026, 12, 24), last: date(2026, 12, 26), why: Default::default() };
        new.ports[5].closures.push(closure.clone());
        new.ports[6].hours.clear();
        let gone = new.ports.remove(7).id;
        new.window.opens = Time::constant(12, 0, 0, 0);
        new.policy.photo_required = !new.policy.photo_required;
        new.notices.push(Notice { id: "rain".into(), port: Some("laredo".into()), from: TODAY, until: TODAY, text: Default::default() });
        new.notices.push(Notice { id: "old".into(), port: None, from: TODAY, until: date(2026, 11, 22), text: Default::default() });
        let all = changes(&old, &new, TODAY);
        let (laredo, hidalgo) = (new.ports[5].id.clone(), new.ports[6].id.clone());
        let closed = BundleChange::PortClosed { port: laredo.clone(), first: closure.first, last: closure.last };
        assert_eq!(
            all,
            [
                BundleChange::Window { opens: "12:00".into(), closes: "23:00".into() },
                BundleChange::Photo { asked: new.policy.photo_required },
                closed.clone(),
                BundleChange::PortHours { port: hidalgo },
                BundleChange::PortGone { port: gone },
                BundleChange::Notice { id: "rain".into(), port: Some(laredo.clone()) },
            ]
        );
        let stake = |port: &str, first, last| Stake { ports: vec![port.to_owned()], first, last };
        let concern = |stake: &Stake| all.iter().filter(|change| change.concerns(stake)).count();
        assert_eq!(concern(&stake("laredo", date(2026, 12, 20), date(2026, 12, 24))), 4);
        assert!(!closed.concerns(&stake("laredo", date(2026, 12, 27), date(2026, 12, 28))), "after it");
        assert_eq!(concern(&stake("nogales", date(2026, 12, 20), date(2026, 12, 24))), 2);
        assert_eq!(changes(&new, &old, TODAY).len(), 5, "and back: a port opens after all, one is new; a notice goes in silence");
    }
}
