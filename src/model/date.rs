//! A civil date. No clock, no time zone: `today` is always given from outside.

use std::fmt;

use crate::words::Arg;

/// A day of the Gregorian calendar between 1900 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// Why a text is no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form `2026-11-21`.
    Form(String),
    /// Of that form, but there is no such day.
    NoSuchDay(String),
    /// A real day outside 1900–2200: a slip, most likely.
    OutOfRange(String),
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DateError::Form(text) => write!(f, "\"{text}\" is not a date: write it as 2026-11-21"),
            DateError::NoSuchDay(text) => write!(f, "\"{text}\" is not a day of the calendar"),
            DateError::OutOfRange(text) => write!(f, "\"{text}\" is not between 1900-01-01 and 2200-12-31"),
        }
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// For tables; stops the compiler when there is no such day.
    #[must_use]
    pub const fn of(year: u16, month: u8, day: u8) -> Date {
        assert!(exists(year, month, day) && year >= 1900 && year <= 2200, "no such day");
        Date { year, month, day }
    }

    /// A day that a table holds: it was checked when it was written down.
    pub(super) const fn read(year: u16, month: u8, day: u8) -> Date {
        Date { year, month, day }
    }

    /// Reads `2026-11-21`.
    ///
    /// # Errors
    /// When the text is not of that form, no day of the calendar, or not between 1900 and 2200.
    pub fn parse(text: &str) -> Result<Date, DateError> {
        let bytes = text.as_bytes();
        let form = || DateError::Form(text.to_string());
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(form());
        }
        let part = |range: std::ops::Range<usize>| -> Result<u16, DateError> {
            let digits = text.get(range).filter(|d| d.bytes().all(|b| b.is_ascii_digit()));
            digits.and_then(|d| d.parse().ok()).ok_or_else(form)
        };
        let (year, month, day) = (part(0..4)?, part(5..7)? as u8, part(8..10)? as u8);
        if !exists(year, month, day) {
            return Err(DateError::NoSuchDay(text.to_string()));
        }
        if !(1900..=2200).contains(&year) {
            return Err(DateError::OutOfRange(text.to_string()));
        }
        Ok(Date { year, month, day })
    }

    /// Days since 1970-01-01 (Howard Hinnant's civil calendar arithmetic).
    #[must_use]
    pub fn days(self) -> i32 {
        let (y, m, d) = (i32::from(self.year), i32::from(self.month), i32::from(self.day));
        let y = if m <= 2 { y - 1 } else { y };
        let era = y.div_euclid(400);
        let year_of_era = y - era * 400;
        let day_of_year = (153 * ((m + 9) % 12) + 2) / 5 + d - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The day that is so many days after 1970-01-01; `None` outside 1900–2200.
    #[must_use]
    pub fn from_days(days: i32) -> Option<Date> {
        let days = days.checked_add(719_468)?;
        let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let (day, month) =
            (day_of_year - (153 * shifted + 2) / 5 + 1, if shifted < 10 { shifted + 3 } else { shifted - 9 });
        let year = year_of_era + era * 400 + i32::from(month <= 2);
        let part = |n: i32| u8::try_from(n).ok();
        let year = u16::try_from(year).ok().filter(|year| (1900..=2200).contains(year))?;
        Some(Date { year, month: part(month)?, day: part(day)? })
    }

    /// The day of the week, 0 for Monday to 6 for Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        (self.days() + 3).rem_euclid(7) as u8
    }

    /// Year, month and day.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Arg {
        Arg::Date(date.year, date.month, date.day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn exists(year: u16, month: u8, day: u8) -> bool {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return false,
    };
    day >= 1 && day <= last
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_three_centuries_comes_back() {
        let (first, last) = (Date::of(1900, 1, 1).days(), Date::of(2200, 12, 31).days());
        let mut before = None;
        for days in first..=last {
            let date = Date::from_days(days);
            assert_eq!(date.map(Date::days), Some(days));
            assert!(date > before && date.is_some_and(|d| Date::parse(&d.to_string()) == Ok(d)), "{date:?}");
            before = date;
        }
        assert_eq!([Date::from_days(first - 1), Date::from_days(last + 1), Date::from_days(i32::MAX)], [None; 3]);
        assert_eq!(Date::from_days(19_782), Some(Date::of(2024, 2, 29)));
    }

    #[test]
    fn reads_what_it_writes_and_refuses_the_rest() {
        assert_eq!(Date::parse("2026-11-21").map(|d| d.to_string()), Ok("2026-11-21".into()));
        assert_eq!(Date::parse("2024-02-29").map(Date::days), Ok(19_782));
        assert_eq!(Date::of(1970, 1, 1).days(), 0);
        assert_eq!(Date::of(2026, 11, 26).weekday(), 3, "a Thursday");
        assert_eq!(Date::of(1969, 12, 28).weekday(), 6, "a Sunday");
        assert!(matches!(Date::parse("2026-02-29"), Err(DateError::NoSuchDay(_))));
        assert!(matches!(Date::parse("1800-01-01"), Err(DateError::OutOfRange(_))));
        for bad in ["", "2026-1-1", "21.11.2026", "2026-11-2x", "２０２６-11-21"] {
            assert!(matches!(Date::parse(bad), Err(DateError::Form(_))), "{bad}");
        }
    }
}
