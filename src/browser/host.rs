//! The page around this one, where a clinic's site holds it in a frame. Speaking with it is `page/host.js`'s, and
//! docs/EMBED.md says all that is said; the program only tells that script, through one attribute of `<html>`, that the
//! start, the result or some other page has come. Nothing that was answered, read or found goes this way, but for the
//! summary that the person gives away by two presses.

use super::page;

/// Whether there is a page around this one.
#[must_use]
pub fn is_there() -> bool {
    page::say("data-framed", None).is_some()
}

/// Another page has come: `start`, `result`, or `other`, whichever that is.
pub fn has_come(which: &'static str) {
    page::say("data-screen", Some(which));
}

/// The origin of the page around this one, where the clinic's settings name it: there a summary can be given.
#[must_use]
pub fn takes() -> Option<String> {
    page::say("data-takes", None)
}

/// Gives a summary to the page around this one, and to its origin alone; `fhir` is the same as JSON. The person has seen
/// both and said so.
pub fn give(text: &str, fhir: Option<&str>) {
    let detail = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&detail, &"text".into(), &text.into());
    if let Some(fhir) = fhir {
        let _ = js_sys::Reflect::set(&detail, &"fhir".into(), &fhir.into());
    }
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&detail);
    if let (Some(window), Ok(event)) =
        (web_sys::window(), web_sys::CustomEvent::new_with_event_init_dict("iliac-give", &init))
    {
        let _ = window.dispatch_event(&event);
    }
}
