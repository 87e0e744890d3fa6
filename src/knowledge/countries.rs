//! Whom to call in which country: the facts of `decisions.md` §9, row by row. Not a telephone book and never
//! geolocation; which country it is, the clinic's settings or the person decide.
//!
//! Every number is marked [K] (not re-read at its official page); the whole table was last looked at on [`LOOKED_AT`].

use crate::model::{Country, Date, Phone};
use crate::words::Msg;

/// When the whole table was last looked at. To be checked again before each release.
pub const LOOKED_AT: Date = Date::of(2026, 11, 21);

/// Every row; the last is for anywhere else.
pub const COUNTRIES: &[Country] = &[
    row(
        "US",
        "us",
        Numbers { emergency: phone("911", "911"), also: None, urgent: None, crisis: Some(phone("988", "988")) },
    ),
    row(
        "CA",
        "ca",
        Numbers {
            emergency: phone("911", "911"),
            also: None,
            urgent: Some(phone("811", "811")),
            crisis: Some(phone("988", "988")),
        },
    ),
    row(
        "GB",
        "gb",
        Numbers {
            emergency: phone("999", "999"),
            also: Some(phone("112", "112")),
            urgent: Some(phone("111", "111")),
            crisis: Some(phone("116 123", "116123")),
        },
    ),
    row(
        "IE",
        "ie",
        Numbers {
            emergency: phone("112", "112"),
            also: Some(phone("999", "999")),
            urgent: None,
            crisis: Some(phone("116 123", "116123")),
        },
    ),
    row(
        "AU",
        "au",
        Numbers {
            emergency: phone("000", "000"),
            also: Some(phone("112", "112")),
            urgent: Some(phone("1800 022 222", "1800022222")),
            crisis: Some(phone("13 11 14", "131114")),
        },
    ),
    row(
        "NZ",
        "nz",
        Numbers {
            emergency: phone("111", "111"),
            also: None,
            urgent: Some(phone("0800 611 116", "0800611116")),
            crisis: Some(phone("1737", "1737")),
        },
    ),
    row("EU", "eu", Numbers { emergency: phone("112", "112"), also: None, urgent: None, crisis: None }),
    ELSEWHERE,
];

/// Anywhere else, and wherever the country is not known.
const ELSEWHERE: Country =
    row("ZZ", "zz", Numbers { emergency: phone("112", "112"), also: None, urgent: None, crisis: None });

/// ISO 3166-1 codes that the row `EU` stands for: the European Union and its neighbours where 112 is the number too.
const EUROPE: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IT", "LV", "LT", "LU", "MT", "NL",
    "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO", "CH",
];

/// The row for a code such as a browser's region (`de` gives `EU`); unknown codes give the row for anywhere else.
#[must_use]
pub fn country(code: &str) -> &'static Country {
    let code = if EUROPE.iter().any(|c| c.eq_ignore_ascii_case(code)) { "EU" } else { code };
    COUNTRIES.iter().find(|c| c.code.eq_ignore_ascii_case(code)).unwrap_or(&ELSEWHERE)
}

/// The numbers of one row: named, so that none can change places unseen.
struct Numbers {
    emergency: Phone,
    also: Option<Phone>,
    urgent: Option<Phone>,
    crisis: Option<Phone>,
}

/// One row; its words are `country-<id>` and its attributes.
const fn row(code: &'static str, id: &str, numbers: Numbers) -> Country {
    Country {
        code,
        name: Msg::named(&["country-", id]),
        emergency: numbers.emergency,
        emergency_also: numbers.also,
        emergency_note: Msg::find(&["country-", id, ".note"]),
        deaf: Msg::named(&["country-", id, ".deaf"]),
        urgent: Msg::named(&["country-", id, ".urgent"]),
        urgent_phone: numbers.urgent,
        crisis: Msg::named(&["country-", id, ".crisis"]),
        crisis_phone: numbers.crisis,
        physiotherapy: Msg::named(&["country-", id, ".physiotherapy"]),
    }
}

const fn phone(shown: &'static str, dial: &'static str) -> Phone {
    Phone { shown, dial }
}
