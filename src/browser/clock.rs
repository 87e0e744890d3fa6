//! Today, by the calendar of the device. No time of day: nothing here needs one.

use crate::model::Date;

/// Today; `None` where the device's clock stands outside 1900–2200.
#[must_use]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let text = format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date());
    Date::parse(&text).ok()
}
