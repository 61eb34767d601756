//! A date of which a person may know only a part: the year, the month and year, or an age.
//!
//! Keeps what was typed, even an impossible month; whether it can be is asked in `problem`.

use ciborium::Value as Cbor;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The parts of a date that were given. All may be missing in a draft.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PartialDate {
    /// Four digits.
    pub year: Option<u16>,
    /// 1 to 12 when it is right.
    pub month: Option<u8>,
    /// 1 to 31 when it is right.
    pub day: Option<u8>,
    /// Estimated age in years, for who knows no date.
    pub age_years: Option<u8>,
}

/// How much of a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Precision {
    /// Year, month and day.
    Day,
    /// Year and month.
    Month,
    /// The year alone.
    Year,
    /// An age in years, estimated.
    EstimatedAge,
}

/// What is wrong with a birth date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BirthDateProblem {
    /// Neither a year nor an age.
    Incomplete,
    /// No such day in the calendar.
    Impossible,
    /// After today.
    InFuture,
    /// More than 120 years ago.
    TooLongAgo,
}

/// The oldest age that is believed, in years (the oldest person on record reached 122).
const AGE_YEARS_MAX: i16 = 120;

impl PartialDate {
    /// Was no part given?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How much is known; `None` when neither year nor age is.
    pub fn precision(&self) -> Option<Precision> {
        match (self.year, self.month, self.day, self.age_years) {
            (Some(_), Some(_), Some(_), _) => Some(Precision::Day),
            (Some(_), Some(_), None, _) => Some(Precision::Month),
            (Some(_), None, _, _) => Some(Precision::Year),
            (None, _, _, Some(_)) => Some(Precision::EstimatedAge),
            (None, _, _, None) => None,
        }
    }

    /// What is wrong with it as a birth date, seen on `today`.
    pub fn birth_date_problem(&self, today: Date) -> Option<BirthDateProblem> {
        let Some(precision) = self.precision() else {
            return Some(BirthDateProblem::Incomplete);
        };
        if precision == Precision::EstimatedAge {
            let too_old = self.age_years.is_some_and(|age| i16::from(age) > AGE_YEARS_MAX);
            return too_old.then_some(BirthDateProblem::TooLongAgo);
        }
        let Some(earliest) = self.earliest() else {
            return Some(BirthDateProblem::Impossible);
        };
        if earliest > today {
            Some(BirthDateProblem::InFuture)
        } else if earliest.year() < today.year().saturating_sub(AGE_YEARS_MAX) {
            Some(BirthDateProblem::TooLongAgo)
        } else {
            None
        }
    }

    /// Is the last day that fits before `today`?
    pub fn is_over(&self, today: Date) -> bool {
        let Some(first) = self.earliest() else { return false };
        let last = match (self.month, self.day) {
            (Some(_), Some(_)) => first,
            (Some(_), None) => first.last_of_month(),
            (None, _) => first.last_of_year(),
        };
        last < today
    }

    /// Full years of age on `today`, taking the oldest the person can be. `None` when it cannot be told.
    pub fn age_on(&self, today: Date) -> Option<i16> {
        if self.precision()? == Precision::EstimatedAge {
            return self.age_years.map(i16::from);
        }
        let born = self.earliest()?;
        let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
        Some(today.year() - born.year() - i16::from(!had_birthday))
    }

    /// The first day that fits; `None` when no such day exists.
    fn earliest(&self) -> Option<Date> {
        let year = i16::try_from(self.year?).ok().filter(|year| (1..=9999).contains(year))?;
        let month = self.month.unwrap_or(1);
        let day = if self.month.is_some() { self.day.unwrap_or(1) } else { 1 };
        if self.day.is_some_and(|day| !(1..=31).contains(&day)) {
            return None;
        }
        Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }

    /// `[year, month, day, age]`, each null when not given.
    pub fn to_cbor(&self) -> Cbor {
        let part = |number: Option<u16>| number.map_or(Cbor::Null, Cbor::from);
        Cbor::Array(vec![
            part(self.year),
            part(self.month.map(u16::from)),
            part(self.day.map(u16::from)),
            part(self.age_years.map(u16::from)),
        ])
    }

    /// Reads what `to_cbor` wrote.
    pub fn from_cbor(cbor: &Cbor) -> Option<Self> {
        let [year, month, day, age] = cbor.as_array()?.as_slice() else {
            return None;
        };
        let part = |cbor: &Cbor| -> Option<Option<u16>> {
            if cbor.is_null() { Some(None) } else { u16::try_from(cbor.as_integer()?).ok().map(Some) }
        };
        let small = |cbor: &Cbor| -> Option<Option<u8>> { part(cbor)?.map(u8::try_from).transpose().ok() };
        Some(Self { year: part(year)?, month: small(month)?, day: small(day)?, age_years: small(age)? })
    }

    /// A fully known date.
    pub fn of(day: Date) -> Self {
        Self {
            year: u16::try_from(day.year()).ok(),
            month: u8::try_from(day.month()).ok(),
            day: u8::try_from(day.day()).ok(),
            age_years: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 22);

    fn partial(year: u16, month: Option<u8>, day: Option<u8>) -> PartialDate {
        PartialDate { year: Some(year), month, day, age_years: None }
    }

    #[test]
    fn a_part_of_a_date_is_enough() {
        assert_eq!(partial(1980, None, None).birth_date_problem(TODAY), None);
        assert_eq!(partial(1980, Some(2), None).precision(), Some(Precision::Month));
        let age = PartialDate { age_years: Some(34), ..PartialDate::default() };
        assert_eq!(age.birth_date_problem(TODAY), None);
        assert_eq!(age.age_on(TODAY), Some(34));
    }

    #[test]
    fn impossible_future_and_missing_dates_are_told_apart() {
        assert_eq!(partial(2025, Some(2), Some(30)).birth_date_problem(TODAY), Some(BirthDateProblem::Impossible));
        assert_eq!(partial(1999, Some(13), None).birth_date_problem(TODAY), Some(BirthDateProblem::Impossible));
        assert_eq!(partial(2027, None, None).birth_date_problem(TODAY), Some(BirthDateProblem::InFuture));
        assert_eq!(partial(1880, None, None).birth_date_problem(TODAY), Some(BirthDateProblem::TooLongAgo));
        assert_eq!(PartialDate::default().birth_date_problem(TODAY), Some(BirthDateProblem::Incomplete));
    }

    #[test]
    fn age_counts_full_years() {
        assert_eq!(partial(2008, Some(11), Some(22)).age_on(TODAY), Some(18));
        assert_eq!(partial(2008, Some(11), Some(23)).age_on(TODAY), Some(17));
        assert_eq!(partial(2008, None, None).age_on(TODAY), Some(18), "in doubt, an adult is not called a child");
    }
}
