//! When a phone reminds of an appointment. It says only that something is due: who and where stands behind the PIN.

use super::appointment::Appointment;

const HOUR_S: i64 = 3_600;

/// Before the appointment: the day before, to prepare, and in time to go.
const BEFORE_IT_S: [i64; 2] = [24 * HOUR_S, 3 * HOUR_S];

/// Before the last moment at which the group can say that it comes.
const BEFORE_CONFIRMING_S: i64 = 3 * HOUR_S;

/// The moments that are still to come, in order, seconds since 1970.
pub fn reminders<'a>(appointments: impl IntoIterator<Item = &'a Appointment>, now_s: i64) -> Vec<i64> {
    let moments = appointments.into_iter().flat_map(|appointment| {
        let confirm = appointment.confirm_by_s.map(|by_s| by_s - BEFORE_CONFIRMING_S);
        BEFORE_IT_S.map(|before_s| appointment.starts_at_s - before_s).into_iter().chain(confirm)
    });
    let mut moments: Vec<i64> = moments.filter(|at_s| *at_s > now_s).collect();
    moments.sort_unstable();
    moments.dedup();
    moments
}

#[cfg(test)]
mod tests {
    use super::*;

    fn appointment(starts_at_s: i64, confirm_by_s: Option<i64>) -> Appointment {
        Appointment { port: "p".into(), starts_at_s, zone: "America/Tijuana".into(), people: 2, number: "7".into(), confirm_by_s }
    }

    #[test]
    fn reminders_come_a_day_and_three_hours_before_and_never_for_what_is_past() {
        let (first, second) = (appointment(1_000_000, None), appointment(1_086_400, Some(990_000)));
        let at = |now_s| reminders([&first, &second], now_s);
        assert_eq!(at(0), [913_600, 979_200, 989_200, 1_000_000, 1_075_600]);
        assert_eq!(at(989_200), [1_000_000, 1_075_600]);
        assert_eq!(at(1_075_600), [0; 0]);
    }
}
