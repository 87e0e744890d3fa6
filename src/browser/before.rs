//! The start page that stands in `index.html` before the program runs: what was chosen there, and its taking over.
//! What it looks like is `index.html`'s; drawing the same page is `ui::start`'s.

use web_sys::wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// Id of the static page.
const BEFORE: &str = "before";
/// Id of the place where the program draws.
const PLACE: &str = "iliac";
/// What `<html>` says of the program, and what it says once the program's page is there.
const PROGRAM: &str = "data-program";
const RUNNING: &str = "running";

/// What a person did before the program was there.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// The country that was chosen.
    pub country: Option<String>,
    /// Someone else, with the name that was typed.
    pub other: Option<String>,
    /// The place is to be kept.
    pub keep: bool,
    /// The address that the site leaves to.
    pub leave_to: Option<String>,
    /// Whether a key leads there.
    pub leave_by_key: bool,
    /// What stands behind `#` in the address: the link that was pressed, or what someone wrote there.
    pub pressed: String,
    /// What stands behind `?`.
    pub query: String,
    /// The id of the control that has the focus, without its prefix.
    pub focus: Option<String>,
}

/// Reads the static page.
#[must_use]
pub fn read() -> Before {
    let Some(document) = document() else { return Before::default() };
    let input = |id: &str| document.get_element_by_id(id).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
    let select = document.get_element_by_id("before-country").and_then(|e| e.dyn_into::<HtmlSelectElement>().ok());
    let other = input("before-other").is_some_and(|e| e.checked());
    let location = web_sys::window().map(|w| w.location());
    let hash = location.as_ref().and_then(|l| l.hash().ok()).unwrap_or_default();
    let query = location.and_then(|l| l.search().ok()).unwrap_or_default();
    let focus = document.active_element().map(|e| e.id());
    let place = document.get_element_by_id(PLACE);
    Before {
        country: select.map(|s| s.value()).filter(|v| !v.is_empty()),
        other: other.then(|| input("before-label").map(|e| e.value()).unwrap_or_default()),
        keep: input("before-keep").is_some_and(|e| e.checked()),
        leave_to: place.as_ref().and_then(|p| p.get_attribute("data-leave-to")),
        leave_by_key: place.is_some_and(|p| p.has_attribute("data-leave-by-key")),
        pressed: hash.trim_start_matches('#').to_string(),
        query: query.trim_start_matches('?').to_string(),
        focus: focus.and_then(|id| id.strip_prefix("before-").map(str::to_string)),
    }
}

/// The place where the program draws.
#[must_use]
pub fn place() -> Option<HtmlElement> {
    document()?.get_element_by_id(PLACE)?.dyn_into().ok()
}

/// Whether the static page has gone.
#[must_use]
pub fn is_over() -> bool {
    let html = document().and_then(|d| d.document_element());
    html.and_then(|html| html.get_attribute(PROGRAM)).as_deref() == Some(RUNNING)
}

/// The program has drawn its page: the static one goes out of sight.
pub fn hide() {
    if let Some(document) = document() {
        if let Some(before) = document.get_element_by_id(BEFORE) {
            let _ = before.set_attribute("hidden", "");
        }
        say(&document, RUNNING);
    }
}

/// The program has stopped for good: the static page, with its danger signs and numbers, comes back and says so.
pub fn bring_back() {
    if let Some(document) = document() {
        say(&document, "stopped");
        if let Some(before) = document.get_element_by_id(BEFORE) {
            let _ = before.remove_attribute("hidden");
        }
        if let Some(place) = document.get_element_by_id(PLACE) {
            let _ = place.set_attribute("hidden", "");
        }
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
    }
}

/// Writes one line to the console: where the program stopped, never what was answered.
pub fn complain(line: &str) {
    web_sys::console::error_1(&line.into());
}

fn say(document: &Document, how: &str) {
    if let Some(html) = document.document_element() {
        let _ = html.set_attribute(PROGRAM, how);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
