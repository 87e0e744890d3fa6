//! The browser's Intl: plurals, numbers and dates of every language, without a byte of ours. Nothing else.

use std::cell::RefCell;

use js_sys::Intl::{DateTimeFormat, NumberFormat, PluralRules};
use js_sys::{Array, Object, Reflect};
use web_sys::wasm_bindgen::JsValue;

use super::page;
use crate::words::{Language, Local, Plural};

/// What the page writes numbers and dates with.
pub static LOCAL: Local = Local { plural, number, date };

/// What was made for one language: making it anew for each number would be slow.
struct Made {
    tag: &'static str,
    plural: PluralRules,
    number: NumberFormat,
    date: DateTimeFormat,
}

thread_local! {
    static MADE: RefCell<Option<Made>> = const { RefCell::new(None) };
}

fn with<T>(tag: &'static str, ask: impl FnOnce(&Made) -> T) -> T {
    MADE.with_borrow_mut(|made| {
        let made = match made.take() {
            Some(same) if same.tag == tag => made.insert(same),
            _ => made.insert(make(tag)),
        };
        ask(made)
    })
}

/// Where the browser asks for this very language with a region (`es-MX`), numbers and dates are that region's.
fn make(tag: &'static str) -> Made {
    let of_person = Language::for_tag(tag).and_then(|l| page::languages().into_iter().find(|wanted| l.covers(wanted)));
    let locales = Array::of1(&of_person.as_deref().unwrap_or(tag).into());
    let none = Object::new();
    let day = Object::new();
    let _ = Reflect::set(&day, &"dateStyle".into(), &"long".into());
    let _ = Reflect::set(&day, &"timeZone".into(), &"UTC".into());
    Made {
        tag,
        plural: PluralRules::new(&locales, &none),
        number: NumberFormat::new(&locales, &none),
        date: DateTimeFormat::new(&locales, &day),
    }
}

fn plural(tag: &'static str, number: i64) -> Plural {
    with(tag, |made| Plural::named(&String::from(made.plural.select(number as f64))))
}

fn number(tag: &'static str, number: i64) -> String {
    let said = with(tag, |made| made.number.format().call1(&JsValue::UNDEFINED, &(number as f64).into()));
    said.ok().and_then(|said| said.as_string()).unwrap_or_else(|| number.to_string())
}

fn date(tag: &'static str, year: u16, month: u8, day: u8) -> Option<String> {
    // Noon by Greenwich, and written by Greenwich: no time zone moves it to another day.
    let noon = js_sys::Date::utc(f64::from(year), f64::from(month) - 1.0);
    let noon = noon + (f64::from(day) - 0.5) * 86_400_000.0;
    with(tag, |made| made.date.format().call1(&JsValue::UNDEFINED, &noon.into()).ok()?.as_string())
}
