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

/// Adds an entry for a step; the address stays.
pub fn push(step: usize) {
    if let Some((_, history)) = parts() {
        let _ = history.push_state(&entry(step), "");
    }
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
