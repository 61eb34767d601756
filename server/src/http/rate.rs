//! How often one group is served from one address. A shelter's families share an address, so a group counts by itself.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};
use turno_core::ids::GroupId;

/// Requests that one group may make from one address in a period: a network of 20 kbit/s whose connections all break after a
/// kilobyte needs 290 for its photos, two for each connection.
pub const REQUESTS_MAX: u32 = 300;

const PERIOD: Duration = Duration::from_secs(60);

/// Most groups that are counted at once (some 40 MB). Beyond it newcomers are served uncounted: nobody is sent away
/// because others are many.
const COUNTED_MAX: usize = 500_000;

type Asker = (Option<IpAddr>, GroupId);

/// Counts of the present period.
#[derive(Debug)]
pub struct Rate {
    started: Instant,
    counts: Mutex<(u64, HashMap<Asker, u32>)>,
}

impl Default for Rate {
    fn default() -> Self {
        Self { started: Instant::now(), counts: Mutex::default() }
    }
}

impl Rate {
    /// Counts one request and tells whether this group is still served.
    pub fn admit(&self, remote: Option<IpAddr>, group: GroupId) -> bool {
        self.admit_at(self.started.elapsed(), remote, group)
    }

    /// Seconds until counting begins anew.
    pub fn retry_after_s(&self) -> u64 {
        PERIOD.as_secs() - self.started.elapsed().as_secs() % PERIOD.as_secs()
    }

    fn admit_at(&self, since_start: Duration, remote: Option<IpAddr>, group: GroupId) -> bool {
        let period = since_start.as_secs() / PERIOD.as_secs();
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.0 != period {
            *counts = (period, HashMap::new());
        }
        let room = counts.1.len() < COUNTED_MAX;
        let counted = match counts.1.get_mut(&(remote, group)) {
            Some(count) => count,
            None if room => counts.1.entry((remote, group)).or_default(),
            None => return true,
        };
        *counted = counted.saturating_add(1);
        *counted <= REQUESTS_MAX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_group_is_held_back_and_its_neighbours_at_the_same_address_are_not() {
        let rate = Rate::default();
        let shelter = Some(IpAddr::from([192, 0, 2, 7]));
        let at = Duration::from_secs(5);
        for _ in 0..REQUESTS_MAX {
            assert!(rate.admit_at(at, shelter, GroupId([1; 32])));
        }
        assert!(!rate.admit_at(at, shelter, GroupId([1; 32])));
        assert!(rate.admit_at(at, shelter, GroupId([2; 32])), "another family");
        assert!(rate.admit_at(at, None, GroupId([1; 32])), "the family itself, elsewhere");
        assert!(rate.admit_at(at + PERIOD, shelter, GroupId([1; 32])), "a minute later");
    }
}
