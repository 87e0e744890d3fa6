//! The second part of the program (docs/adr/0021-two-parts.md): whether it is here. Fetching it and joining it to this one is
//! `page/second.js`'s, which `start.js` hands out under a name; a build without a second part has no such name.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Function, Promise, Reflect, global};
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// Fetches it; `then` hears whether it is here.
pub fn fetch(then: impl FnOnce(bool) + 'static) {
    begin(Box::new(then));
}

fn begin(then: Box<dyn FnOnce(bool)>) {
    let asked = Reflect::get(&global(), &"iliacSecond".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let Some(asked) = asked else { return then(true) };
    spawn_local(async move {
        let coming = asked.call0(&JsValue::UNDEFINED).ok().and_then(|p| p.dyn_into::<Promise>().ok());
        let here = match coming {
            Some(coming) => JsFuture::from(coming).await.is_ok_and(|here| here.is_truthy()),
            None => false,
        };
        then(here);
    });
}
