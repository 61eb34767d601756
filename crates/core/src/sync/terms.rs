//! May this be sent now? What a person allows on this device, and what the connection costs. Knows no parcel's content.

use super::Outgoing;
use crate::ids::GroupId;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use ts_rs::TS;

/// More than this is not sent by itself where it may cost something: five photos, or the text of two hundred families.
/// At the prices of prepaid data it is the first amount that a family notices.
pub const LARGE_BYTES: usize = 200_000;

/// How often the operator's data is asked for anew, and with the data saver on.
const OPERATOR_EVERY: Duration = Duration::from_secs(3_600);
const OPERATOR_EVERY_SAVING: Duration = Duration::from_secs(24 * 3_600);

/// What a person chose for this device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct DataRules {
    /// Nothing leaves by itself but over a connection that costs nothing.
    pub wifi_only: bool,
    /// Nothing is fetched that nobody asked for: no photos of others, news only with what is sent, the operator's data daily.
    /// Own photos wait as everything does with `wifi_only`.
    pub data_saver: bool,
}

impl DataRules {
    /// How often the operator's data is asked for anew.
    pub fn operator_every(self) -> Duration {
        if self.data_saver { OPERATOR_EVERY_SAVING } else { OPERATOR_EVERY }
    }
}

/// What a person said about what waits now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Consent {
    /// Nothing yet.
    #[default]
    Unasked,
    /// Send it now, whatever it costs: as much as waited when it was said.
    Now {
        /// How much that was.
        bytes: usize,
    },
    /// Wait for a connection that costs nothing.
    Later,
}

/// May it leave?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Permission {
    /// Yes.
    Granted,
    /// A person must be asked first.
    Ask,
    /// Not before there is a connection that costs nothing, or a person says otherwise.
    WaitForWifi,
}

/// All that decides it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Terms {
    /// Does the connection cost by the byte? None where the device cannot tell.
    pub metered: Option<bool>,
    /// The person's choice for always.
    pub rules: DataRules,
    /// The person's word on what waits now.
    pub consent: Consent,
}

impl Terms {
    /// May so many bytes be sent now?
    pub fn permission(&self, bytes: usize) -> Permission {
        let agreed = matches!(self.consent, Consent::Now { bytes: agreed } if bytes <= agreed);
        let small = bytes <= LARGE_BYTES && !self.rules.wifi_only;
        if self.metered == Some(false) || agreed || small {
            Permission::Granted
        } else if self.consent == Consent::Later || (self.rules.wifi_only && self.metered == Some(true)) {
            Permission::WaitForWifi
        } else {
            Permission::Ask
        }
    }

    /// May so many bytes be sent now, with photos among them? The data saver keeps photos for a connection that costs nothing,
    /// or a person's word.
    pub fn permission_for_photos(&self, bytes: usize) -> Permission {
        let rules = DataRules { wifi_only: self.rules.wifi_only || self.rules.data_saver, ..self.rules };
        Self { rules, ..*self }.permission(bytes)
    }

    /// What may leave of what waits, and the groups whose news may be asked for. `news_wanted`: somebody asked for them.
    pub fn leaving(&self, outbox: Vec<Outgoing>, groups: Vec<GroupId>, news_wanted: bool) -> (Vec<Outgoing>, Vec<GroupId>) {
        let bytes = outbox.iter().map(|parcel| parcel.bytes).sum();
        let outbox = if self.permission(bytes) == Permission::Granted { outbox } else { Vec::new() };
        // News weighs next to nothing, but "nothing" means nothing.
        let may_ask = self.permission(0) == Permission::Granted;
        let asks = may_ask && (news_wanted || !self.rules.data_saver || !outbox.is_empty());
        (outbox, if asks { groups } else { Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ParcelId;

    const SAVING: DataRules = DataRules { wifi_only: false, data_saver: true };
    const WIFI_ONLY: DataRules = DataRules { wifi_only: true, data_saver: false };

    fn terms(metered: Option<bool>, rules: DataRules, consent: Consent) -> Terms {
        Terms { metered, rules, consent }
    }

    #[test]
    fn a_large_amount_is_asked_about_unless_it_certainly_costs_nothing() {
        let free = DataRules::default();
        for (metered, large) in [(Some(false), Permission::Granted), (Some(true), Permission::Ask), (None, Permission::Ask)] {
            let terms = terms(metered, free, Consent::Unasked);
            assert_eq!(terms.permission(LARGE_BYTES), Permission::Granted, "{metered:?}");
            assert_eq!(terms.permission(LARGE_BYTES + 1), large, "{metered:?}");
        }
    }

    #[test]
    fn a_yes_counts_for_what_was_shown_and_a_later_for_all_of_it() {
        let yes = terms(Some(true), DataRules::default(), Consent::Now { bytes: 900_000 });
        assert_eq!(yes.permission(900_000), Permission::Granted);
        assert_eq!(yes.permission(300_000), Permission::Granted, "the rest of it");
        assert_eq!(yes.permission(900_001), Permission::Ask, "more than was shown");
        let later = terms(None, DataRules::default(), Consent::Later);
        assert_eq!(later.permission(900_000), Permission::WaitForWifi);
        assert_eq!(later.permission(900), Permission::Granted, "what is small was never in question");
        assert_eq!(terms(Some(false), DataRules::default(), Consent::Later).permission(900_000), Permission::Granted, "the Wi-Fi came");
    }

    #[test]
    fn wifi_only_sends_nothing_by_itself_over_anything_else() {
        assert_eq!(terms(Some(true), WIFI_ONLY, Consent::Unasked).permission(1), Permission::WaitForWifi);
        assert_eq!(terms(None, WIFI_ONLY, Consent::Unasked).permission(1), Permission::Ask, "a device that cannot tell asks");
        assert_eq!(terms(Some(false), WIFI_ONLY, Consent::Unasked).permission(900_000), Permission::Granted);
        assert_eq!(
            terms(Some(true), WIFI_ONLY, Consent::Now { bytes: 1 }).permission(1),
            Permission::Granted,
            "a person's word is above it"
        );
        let (outbox, groups) = terms(Some(true), WIFI_ONLY, Consent::Unasked).leaving(vec![parcel(10)], vec![group()], true);
        assert_eq!((outbox, groups), (vec![], vec![]), "nor is anything asked for");
    }

    #[test]
    fn what_is_held_back_stops_no_news() {
        let (outbox, groups) = terms(None, DataRules::default(), Consent::Unasked).leaving(vec![parcel(300_000)], vec![group()], false);
        assert_eq!((outbox, groups), (vec![], vec![group()]));
    }

    #[test]
    fn the_data_saver_asks_for_news_only_with_what_is_sent_or_when_somebody_wants_it() {
        let saving = terms(None, SAVING, Consent::Unasked);
        assert_eq!(saving.leaving(vec![], vec![group()], false), (vec![], vec![]));
        assert_eq!(saving.leaving(vec![], vec![group()], true), (vec![], vec![group()]));
        assert_eq!(saving.leaving(vec![parcel(10)], vec![group()], false), (vec![parcel(10)], vec![group()]));
        assert!(SAVING.operator_every() > DataRules::default().operator_every());
    }

    #[test]
    fn the_data_saver_keeps_photos_for_wifi_or_a_persons_word() {
        assert_eq!(terms(Some(true), SAVING, Consent::Unasked).permission_for_photos(1), Permission::WaitForWifi);
        assert_eq!(terms(None, SAVING, Consent::Unasked).permission_for_photos(1), Permission::Ask);
        assert_eq!(terms(Some(false), SAVING, Consent::Unasked).permission_for_photos(900_000), Permission::Granted);
        assert_eq!(terms(Some(true), SAVING, Consent::Now { bytes: 1 }).permission_for_photos(1), Permission::Granted);
        assert_eq!(terms(Some(true), SAVING, Consent::Unasked).permission(1), Permission::Granted, "answers go");
        let free = DataRules::default();
        assert_eq!(terms(None, free, Consent::Unasked).permission_for_photos(LARGE_BYTES), Permission::Granted);
        assert_eq!(terms(None, free, Consent::Unasked).permission_for_photos(LARGE_BYTES + 1), Permission::Ask);
    }

    fn parcel(bytes: usize) -> Outgoing {
        Outgoing { id: ParcelId([1; 32]), bytes }
    }

    fn group() -> GroupId {
        GroupId([2; 32])
    }
}
