//! The browser's Back and Forward. An entry holds a step number and nothing else: no answer and no question ever stands
//! in an address or in what the browser remembers of a session.

use js_sys::{Object, Reflect};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent, Window};

/// The one field of an entry.
const STEP: &str = "iliac";

/// Marks the present entry with a step, and takes a `#…` off the address.
pub fn replace(step: usize) {
    if let Some((window, history)) = parts() {
        let location = window.location();
        let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
        let _ = history.replace_state_with_url(&entry(step), "", Some(&path));
    }
}

/// What the address says under a name: `es` of `?lang=es`. As it stands there: whoever asks must not trust it.
#[must_use]
pub fn in_address(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    let pairs = search.strip_prefix('?')?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(key, _)| *key == name).map(|(_, value)| value.to_string()).next()
}

/// Writes it there, in place of what it said; the entry's step stays. Never anything about a person's health.
pub fn put_in_address(name: &str, value: &str) {
    if in_address(name).as_deref() == Some(value) {
        return;
    }
    if let Some((window, history)) = parts() {
        let location = window.location();
        let mut address = location.pathname().unwrap_or_default();
        let search = location.search().unwrap_or_default();
        let mut sign = '?';
        let rest = search.trim_start_matches('?').split('&').filter(|pair| pair.split('=').next() != Some(name));
        for pair in rest.filter(|pair| !pair.is_empty()) {
            address.push(sign);
            address.push_str(pair);
            sign = '&';
        }
        address.push(sign);
        address.push_str(name);
        address.push('=');
        address.push_str(value);
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
}

/// Adds an entry for a step; the address stays.
pub fn push(step: usize) {
    if let Some((_, history)) = parts() {
        let _ = history.push_state(&entry(step), "");
    }
}

/// The step of the present entry. `None` where it is none of ours: WebKit keeps no entries for a frame of another site, and
/// says nothing; its Back would lead away from the site.
#[must_use]
pub fn step() -> Option<usize> {
    let (_, history) = parts()?;
    step_of(&history.state().ok()?)
}

/// As the browser's Back button.
pub fn back() {
    if let Some((_, history)) = parts() {
        let _ = history.back();
    }
}

/// Calls `then` with the step of the entry that Back or Forward led to; `None` for an entry that is not ours.
pub fn on_step(then: impl Fn(Option<usize>) + 'static) {
    let heard = Closure::<dyn Fn(PopStateEvent)>::new(move |event: PopStateEvent| then(step_of(&event.state())));
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("popstate", heard.as_ref().unchecked_ref());
    }
    heard.forget();
}

fn entry(step: usize) -> JsValue {
    let entry = Object::new();
    let _ = Reflect::set(&entry, &STEP.into(), &JsValue::from_f64(step as f64));
    entry.into()
}

fn step_of(state: &JsValue) -> Option<usize> {
    let step = Reflect::get(state, &STEP.into()).ok()?.as_f64()?;
    (step >= 0.0).then_some(step as usize)
}

fn parts() -> Option<(Window, History)> {
    let window = web_sys::window()?;
    let history = window.history().ok()?;
    Some((window, history))
}
