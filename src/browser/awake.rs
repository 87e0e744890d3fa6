//! Keeping the screen on while someone follows it from a distance, where the browser can. A browser takes the lock away
//! whenever the page goes out of sight; it is asked for again when it comes back.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::wasm_bindgen::{JsCast, JsValue};

/// While it lives, the screen stays on.
#[derive(Debug)]
pub struct Awake(Rc<RefCell<Lock>>);

#[derive(Debug, Default)]
struct Lock {
    /// What the browser gave.
    sentinel: Option<JsValue>,
    /// Nobody wants it any more, though it may still come.
    over: bool,
}

impl Awake {
    /// Asks for it.
    #[must_use]
    pub fn ask() -> Awake {
        let awake = Awake(Rc::default());
        awake.again();
        awake
    }

    /// Asks again: the page has come back into sight.
    pub fn again(&self) {
        let Some(asked) = request() else { return };
        let lock = self.0.clone();
        let got = Closure::once(move |sentinel: JsValue| {
            let mut lock = lock.borrow_mut();
            if lock.over {
                release(&sentinel);
            } else {
                lock.sentinel = Some(sentinel);
            }
        });
        // A refusal (a low battery, say) is no fault: the screen then does what it always does.
        let refused = Closure::once(|_: JsValue| {});
        let _ = asked.then2(&got, &refused);
        got.forget();
        refused.forget();
    }
}

impl Drop for Awake {
    fn drop(&mut self) {
        let mut lock = self.0.borrow_mut();
        lock.over = true;
        if let Some(sentinel) = lock.sentinel.take() {
            release(&sentinel);
        }
    }
}

fn request() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let lock = Reflect::get(&navigator, &"wakeLock".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&lock, &"request".into()).ok()?.dyn_into::<Function>().ok()?;
    request.call1(&lock, &"screen".into()).ok()?.dyn_into().ok()
}

fn release(sentinel: &JsValue) {
    let release = Reflect::get(sentinel, &"release".into()).ok().and_then(|f| f.dyn_into::<Function>().ok());
    let asked = release.and_then(|release| release.call0(sentinel).ok()).and_then(|p| p.dyn_into::<Promise>().ok());
    if let Some(asked) = asked {
        let ignored = Closure::once(|_: JsValue| {});
        let _ = asked.catch(&ignored);
        ignored.forget();
    }
}
