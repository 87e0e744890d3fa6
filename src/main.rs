//! The page's program: takes over the static start page and draws into its place. All else is the library's.

use std::hint::black_box;

use iliac::browser::before::{self, Before};
use iliac::browser::page::{self, soon};
use iliac::knowledge::KB;
use iliac::state::{AppState, clinic_settings, first_words};
use iliac::ui::{self, Frame};
use leptos::mount::mount_to;
use leptos::prelude::Owner;
use leptos::web_sys::HtmlElement;

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
    soon(begin);
}

fn begin() {
    // Unpacks the tables, here where nothing else is done yet: whoever reads them first does.
    black_box(KB.reviewed);
    clinic_settings(|clinic| {
        soon(move || {
            first_words(clinic, move |words, speaking| {
                soon(move || {
                    let Some(place) = before::place() else { return };
                    mount_to(place.clone(), move || {
                        in_turn(move || {
                            let then = before::read();
                            let state = AppState::new(&then, clinic, words, speaking);
                            let begun = Begun { state, then, place };
                            in_turn(move || begun.listen());
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

/// The program has its state; each step of what follows is a task of its own, and hands on to the next.
struct Begun {
    state: AppState,
    /// What stood on the static page when it was last read.
    then: Before,
    place: HtmlElement,
}

impl Begun {
    fn listen(self) {
        self.state.listen();
        in_turn(move || self.frame());
    }

    fn frame(self) {
        let frame = Frame::new(self.state);
        in_turn(move || self.head(frame));
    }

    fn head(self, frame: Frame) {
        let frame = frame.with_head();
        in_turn(move || self.way(frame));
    }

    fn way(mut self, frame: Frame) {
        self.heed();
        ui::go_as_wished(self.state, &self.then);
        in_turn(move || self.page(frame));
    }

    fn page(self, frame: Frame) {
        let frame = frame.with_page();
        in_turn(move || self.foot(frame));
    }

    fn foot(self, frame: Frame) {
        let frame = frame.with_foot();
        in_turn(move || self.show(frame));
    }

    /// In the place of the static page, as that stands now.
    fn show(mut self, frame: Frame) {
        if self.heed() {
            ui::go_as_wished(self.state, &self.then);
        }
        frame.show(&self.place);
        before::hide();
        if let Some(focus) = &self.then.focus {
            page::focus(focus);
        }
        in_turn(move || self.state.open());
    }

    /// Takes up what was chosen on the static page in the meantime; whether a link was pressed there.
    fn heed(&mut self) -> bool {
        // What stood in the address the state has taken out of it.
        let mut now = Before { query: self.then.query.clone(), ..before::read() };
        let pressed = !now.pressed.is_empty() && now.pressed != self.then.pressed;
        if !pressed {
            now.pressed.clone_from(&self.then.pressed);
        }
        if (&now.country, &now.other, now.keep) != (&self.then.country, &self.then.other, self.then.keep) {
            self.state.take_up(&now);
        }
        self.then = now;
        pressed
    }
}
