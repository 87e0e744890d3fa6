//! Whether the person wants movement, and whether something is in sight. It moves nothing.

use web_sys::js_sys::Array;
use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};

/// The person has not asked for less movement. Where nothing can be asked, nothing moves by itself.
#[must_use]
pub fn wanted() -> bool {
    let less = web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok()?);
    less.is_some_and(|less| !less.matches())
}

/// Watches whether an element is in sight, as long as it lives.
pub struct Sight {
    observer: IntersectionObserver,
    _heard: Closure<dyn FnMut(Array)>,
}

impl Sight {
    /// Tells `seen` when the element comes into sight and when it goes. `None` in a browser that cannot tell.
    pub fn of(element: &Element, mut seen: impl FnMut(bool) + 'static) -> Option<Sight> {
        let heard = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            // The newest is the last.
            let newest = entries.get(entries.length().wrapping_sub(1));
            if let Ok(entry) = newest.dyn_into::<IntersectionObserverEntry>() {
                seen(entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Sight { observer, _heard: heard })
    }
}

impl Drop for Sight {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
