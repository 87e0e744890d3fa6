//! Fetches the page's own files that come beside and after the program: settings, tables of words. Nothing is sent along, and the content
//! security policy allows no other server. When it is called, and for what, must hang on no answer: that is `state`'s.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;
use web_sys::wasm_bindgen::JsCast;

/// Calls `then` with the text of a file in `assets/`, or with `None` when it does not come.
pub fn asset(name: &'static str, then: impl FnOnce(Option<String>) + 'static) {
    begin(name, Box::new(then));
}

/// There once, and not for everyone who asks.
fn begin(name: &'static str, then: Box<dyn FnOnce(Option<String>)>) {
    spawn_local(async move { then(text(name).await) });
}

async fn text(name: &str) -> Option<String> {
    let asked = web_sys::window()?.fetch_with_str(&format!("./assets/{name}"));
    let answer: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let text = answer.text().ok().filter(|_| answer.ok())?;
    JsFuture::from(text).await.ok()?.as_string()
}

/// Calls `then` with the clinic's settings, which `start.js` has asked for at the same moment as the program; with `None`
/// where there are none, or where they do not come soon.
pub fn clinic(then: impl FnOnce(Option<String>) + 'static) {
    let then: Box<dyn FnOnce(Option<String>)> = Box::new(then);
    spawn_local(async move { then(settings().await) });
}

async fn settings() -> Option<String> {
    let window = web_sys::window()?;
    let asked = js_sys::Reflect::get(&window, &"iliacClinic".into()).ok()?;
    JsFuture::from(asked.dyn_into::<js_sys::Promise>().ok()?).await.ok()?.as_string()
}
