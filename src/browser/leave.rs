//! Leaving at once: the page goes out of sight and another takes its place, so that Back does not lead to what was on it.
//! What must be forgotten is `state`'s.

use web_sys::KeyboardEvent;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;

/// Said on `<html>`; the style sheet then shows nothing.
const LEFT: &str = "left";

/// Hides the page, takes its title away, and puts another address in its place.
pub fn now(to: &str) {
    let Some(window) = web_sys::window() else { return };
    if let Some(document) = window.document() {
        document.set_title("");
        if let Some(html) = document.document_element() {
            let _ = html.set_attribute("data-program", LEFT);
        }
    }
    // A browser may hold the page in its memory and show it again as it was: empty. Then it begins anew.
    let again = Closure::once_into_js(|| {
        if let Some(window) = web_sys::window() {
            let _ = window.location().reload();
        }
    });
    let _ = window.add_event_listener_with_callback("pageshow", again.unchecked_ref());
    let _ = window.location().replace(to);
}

/// Calls `then` with the name of every key that is pressed anew, and when. Keys that compose a letter are none.
pub fn on_key(mut then: impl FnMut(&str, f64) + 'static) {
    let heard = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if !event.repeat() && !event.is_composing() {
            then(&event.key(), event.time_stamp());
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("keydown", heard.as_ref().unchecked_ref());
    }
    heard.forget();
}
