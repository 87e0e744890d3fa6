//! The one loop of animation frames: whoever moves something is called for each, and while nobody does, none is asked for.
//! A browser gives none while the page is out of sight. What moves is not known here.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::wasm_bindgen::JsCast;
use web_sys::wasm_bindgen::closure::Closure;

/// Milliseconds between two frames, at least: about thirty a second are enough, and an old phone has as many.
const LEAST: f64 = 30.0;
/// Seconds that pass at most from one frame to the next: after a pause nothing jumps.
const MOST: f32 = 0.1;

/// Hears how many seconds have passed.
type Mover = Rc<RefCell<dyn FnMut(f32)>>;

#[derive(Default)]
struct Loop {
    movers: Vec<(u32, Mover)>,
    next: u32,
    /// When the last frame was.
    last: f64,
    /// A frame has been asked for.
    asked: bool,
    /// What the browser calls.
    call: Option<Closure<dyn FnMut(f64)>>,
}

thread_local! {
    static LOOP: RefCell<Loop> = RefCell::default();
}

/// While it lives, frames come.
#[derive(Debug)]
pub struct Moving(u32);

impl Drop for Moving {
    fn drop(&mut self) {
        let gone = LOOP.with_borrow_mut(|all| {
            let at = all.movers.iter().position(|(id, _)| *id == self.0)?;
            Some(all.movers.swap_remove(at))
        });
        // Whatever it holds goes when the loop can be changed again.
        drop(gone);
    }
}

/// Calls `mover` for every frame from now on.
#[must_use]
pub fn start(mover: impl FnMut(f32) + 'static) -> Moving {
    let id = LOOP.with_borrow_mut(|all| {
        all.next += 1;
        all.movers.push((all.next, Rc::new(RefCell::new(mover))));
        all.next
    });
    ask();
    Moving(id)
}

/// Asks for the next frame, if anything moves.
fn ask() {
    LOOP.with_borrow_mut(|all| {
        if all.asked || all.movers.is_empty() {
            return;
        }
        let call = all.call.get_or_insert_with(|| Closure::new(frame));
        all.asked = web_sys::window().is_some_and(|w| w.request_animation_frame(call.as_ref().unchecked_ref()).is_ok());
    });
}

fn frame(now: f64) {
    let due = LOOP.with_borrow_mut(|all| {
        all.asked = false;
        let passed = now - all.last;
        (passed >= LEAST).then(|| {
            all.last = now;
            (passed, all.movers.iter().map(|(_, mover)| mover.clone()).collect::<Vec<_>>())
        })
    });
    if let Some((passed, movers)) = due {
        let seconds = (passed as f32 / 1000.0).min(MOST);
        for mover in movers {
            if let Ok(mut mover) = mover.try_borrow_mut() {
                mover(seconds);
            }
        }
    }
    ask();
}
