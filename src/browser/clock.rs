//! Today, by the calendar of the device, and the seconds that tell how long ago something was begun.

use js_sys::{Object, Reflect};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};

use crate::model::Date;

/// Today; `None` where the device's clock stands outside 1900–2200.
#[must_use]
pub fn today() -> Option<Date> {
    day(&js_sys::Date::new_0())
}

/// The day so many days ago.
#[must_use]
pub fn days_ago(days: i32) -> Option<Date> {
    let now = js_sys::Date::new_0();
    now.set_date(now.get_date().wrapping_sub(days.unsigned_abs()));
    day(&now)
}

/// Seconds since 1970.
#[must_use]
pub fn seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// The day of the device's calendar and the time of day, as a language writes it.
#[must_use]
pub fn day_and_time(seconds: i64, language: &str) -> Option<(Date, String)> {
    let then = js_sys::Date::new(&JsValue::from_f64(seconds as f64 * 1000.0));
    let form = Object::new();
    let _ = Reflect::set(&form, &"timeStyle".into(), &"short".into());
    Some((day(&then)?, String::from(then.to_locale_string(language, &form))))
}

/// A name that no other tab is likely to take.
#[must_use]
pub fn mark() -> String {
    format!("{}-{}", js_sys::Date::now() as u64, (js_sys::Math::random() * 1e9) as u32)
}

fn day(date: &js_sys::Date) -> Option<Date> {
    let text = format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date());
    Date::parse(&text).ok()
}

/// Milliseconds since 1970.
#[must_use]
pub fn millis() -> i64 {
    js_sys::Date::now() as i64
}

/// While it lives, something is called again and again.
#[derive(Debug)]
pub struct Ticking {
    handle: i32,
    _call: Closure<dyn FnMut()>,
}

impl Drop for Ticking {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            window.clear_interval_with_handle(self.handle);
        }
    }
}

/// Calls `then` about every so many milliseconds, with those that have really passed: a page out of sight is called
/// seldom, and loses no time by it.
#[must_use]
pub fn every(milliseconds: i32, mut then: impl FnMut(u32) + 'static) -> Option<Ticking> {
    let mut last = millis();
    let call = Closure::<dyn FnMut()>::new(move || {
        let now = millis();
        // A clock that was set back has let no time pass.
        let passed = u32::try_from(now - last).unwrap_or(0);
        last = now;
        then(passed);
    });
    let function = call.as_ref().unchecked_ref();
    let window = web_sys::window()?;
    let handle = window.set_interval_with_callback_and_timeout_and_arguments_0(function, milliseconds).ok()?;
    Some(Ticking { handle, _call: call })
}
