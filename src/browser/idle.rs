//! Whether anyone is here: keys, touches and wheels count. What follows from it is `state`'s.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;

use super::{clock, page};

/// How often it is looked at, in milliseconds.
const OFTEN: i32 = 5000;

thread_local! {
    static WATCHES: Cell<bool> = const { Cell::new(false) };
}

/// From the first time this is called on, calls `then` when nobody has been here for so many seconds. A device that slept has no
/// one at it either: that is seen at the first touch, before this touch does anything.
pub fn when_idle(seconds: i64, then: impl Fn() + 'static) {
    if WATCHES.replace(true) {
        return;
    }
    let last = Rc::new(Cell::new(clock::seconds()));
    let look = {
        let last = last.clone();
        Rc::new(move || {
            if clock::seconds() - last.get() >= seconds {
                last.set(clock::seconds());
                then();
            }
        })
    };
    for event in ["keydown", "pointerdown", "wheel"] {
        let (look, last) = (look.clone(), last.clone());
        page::on_window(event, move || {
            look();
            last.set(clock::seconds());
        });
    }
    let seen = look.clone();
    page::when_seen_again(move || seen());
    let often = Closure::<dyn Fn()>::new(move || look());
    if let Some(window) = web_sys::window() {
        let often = often.as_ref().unchecked_ref();
        let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(often, OFTEN);
    }
    often.forget();
}
