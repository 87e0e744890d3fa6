//! The page's program: takes over the static start page and draws into its place. All else is the library's.

use iliac::browser::before::{self, Before};
use iliac::browser::page::{self, soon};
use iliac::state::{AppState, clinic_settings, first_words};
use iliac::ui::Frame;
use leptos::mount::mount_to;
use leptos::prelude::Owner;
use leptos::web_sys::Node;

fn main() {
    // The message of a panic could hold an answer: only the place is written down. The static page comes back, with its
    // danger signs, instead of a page that no longer answers.
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        before::complain(&format!("Iliac has stopped at {place}"));
        before::bring_back();
    }));
    // Until the words are here the static page stands, and may be used. In several tasks: an old phone must not stand still
    // for the sum of them.
    clinic_settings(|clinic| {
        soon(move || {
            first_words(clinic, move |words, speaking| {
                soon(move || {
                    let Some(place) = before::place() else { return };
                    mount_to(place.clone(), move || {
                        let before = before::read();
                        let state = AppState::new(&before, clinic, words, speaking);
                        in_turn(move || {
                            let frame = Frame::new(state);
                            in_turn(move || draw(state, frame, &before, &place));
                            in_turn(move || state.open());
                        });
                    })
                    .forget();
                });
            });
        });
    });
}

/// Does it soon, for the owner of what is being made now.
fn in_turn(act: impl FnOnce() + 'static) {
    let owner = Owner::current();
    soon(move || match owner {
        Some(owner) => owner.with(act),
        None => act(),
    });
}

/// Draws the page in the place of the static one, as that stands now.
fn draw(state: AppState, frame: Frame, then: &Before, place: &Node) {
    // What stood in the address the state has taken out of it.
    let mut before = Before { query: then.query.clone(), ..before::read() };
    if before.pressed.is_empty() {
        before.pressed.clone_from(&then.pressed);
    }
    if (&before.country, &before.other, before.keep) != (&then.country, &then.other, then.keep) {
        state.take_up(&before);
    }
    frame.around_page(&before).mount(place);
    before::hide();
    if let Some(focus) = &before.focus {
        page::focus(focus);
    }
}
