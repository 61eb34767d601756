//! `[policy.draw]`: how an operator draws. What is left out is as design has it; all of it may be left out.

use serde::Deserialize;
use turno_core::scheduling::draw::policy::DrawPolicy;

/// Seconds of an hour.
const HOUR_S: i64 = 3_600;

/// The section.
#[derive(Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct DrawSettings {
    oldest_percent: u32,
    reserve: u32,
    delay_s: i64,
    confirm_hours: i64,
    event: Option<String>,
}

impl Default for DrawSettings {
    fn default() -> Self {
        let DrawPolicy { oldest_percent, reserve, delay_s, event, confirm_s } = DrawPolicy::default();
        Self { oldest_percent, reserve, delay_s, confirm_hours: confirm_s / HOUR_S, event }
    }
}

impl DrawSettings {
    pub fn policy(&self) -> DrawPolicy {
        let Self { oldest_percent, reserve, delay_s, confirm_hours, event } = self;
        let confirm_s = confirm_hours.saturating_mul(HOUR_S);
        DrawPolicy { oldest_percent: *oldest_percent, reserve: *reserve, delay_s: *delay_s, event: event.clone(), confirm_s }
    }
}
