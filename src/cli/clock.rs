//! The day, by the system's clock in UTC: the one place of the command line that looks at it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::model::Date;

/// Today; `None` when the clock stands outside 1900–2200.
pub(super) fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).ok()?.as_secs();
    day(i64::try_from(seconds / 86_400).ok()?)
}

/// The civil date of a day since 1970-01-01 (Howard Hinnant's arithmetic, the reverse of `Date::days`).
fn day(days: i64) -> Option<Date> {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_turn_into_dates_and_back() {
        for text in ["1970-01-01", "2000-02-29", "2024-12-31", "2026-11-21", "2100-03-01"] {
            let date = Date::parse(text).ok();
            assert_eq!(date.and_then(|d| day(i64::from(d.days()))), date, "{text}");
        }
        assert_eq!(day(1_000_000), None);
        assert!(today().is_some());
    }
}
