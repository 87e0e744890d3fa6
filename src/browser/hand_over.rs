//! Ways in which a person takes a text along: the clipboard, another app of theirs, a file. Each happens on their own
//! press and nowhere else; none of them sends anything to a server.

use js_sys::{Array, Reflect};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, HtmlTextAreaElement, ShareData, Url};

/// Milliseconds in which a browser takes its copy of a file; Safari takes its time.
const TAKEN_AFTER: i32 = 1000;

/// Copies a text; `then` hears whether it worked. Without permission, in old browsers and in some frames it does not.
pub fn copy(text: &str, then: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|w| w.navigator()).filter(|n| has(n, "clipboard")).map(|n| n.clipboard());
    let Some(clipboard) = clipboard else { return then(false) };
    let written = clipboard.write_text(text);
    spawn_local(async move { then(JsFuture::from(written).await.is_ok()) });
}

/// This browser can hand a text to another app.
#[must_use]
pub fn can_share() -> bool {
    web_sys::window().is_some_and(|w| has(&w.navigator(), "share"))
}

/// Hands a text to the app that the person then chooses. Whether they did is theirs to know.
pub fn share(text: &str) {
    let Some(window) = web_sys::window() else { return };
    let data = ShareData::new();
    data.set_text(text);
    let shared = window.navigator().share_with_data(&data);
    spawn_local(async move {
        // They changed their mind, or their system refused: nothing has happened.
        let _ = JsFuture::from(shared).await;
    });
}

/// Plain text.
pub const TEXT: &str = "text/plain;charset=utf-8";
/// JSON.
pub const JSON: &str = "application/json";
/// FHIR, as JSON.
pub const FHIR: &str = "application/fhir+json";

/// Saves a text as a file of this name and kind. `None` where the browser makes no files.
#[must_use]
pub fn save(text: &str, name: &str, kind: &str) -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &bag).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    let named = link.set_attribute("href", &address).and_then(|()| link.set_attribute("download", name));
    if named.is_ok() {
        link.click();
    }
    // Once the browser has had time to take its copy, nothing stays behind in the page's memory.
    let forget = Closure::once_into_js(move || {
        let _ = Url::revoke_object_url(&address);
    });
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), TAKEN_AFTER);
    named.ok()
}

/// Marks all of a text field, for whoever copies by hand.
pub fn mark(id: &str) {
    let field = web_sys::window().and_then(|w| w.document()).and_then(|d| d.get_element_by_id(id));
    if let Some(field) = field.and_then(|f| f.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _ = field.focus();
        field.select();
    }
}

fn has(of: &JsValue, name: &str) -> bool {
    Reflect::get(of, &JsValue::from_str(name)).is_ok_and(|found| !found.is_undefined())
}
