//! The next page of questions, drawn outside the document while the present one is still being looked at. It comes into
//! sight only if the talk comes to it; what that will be is `state`'s.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;

use super::html::{AnyView, follow};
use crate::state::{AppState, Page};

/// What is drawn ahead; at most one page.
#[derive(Clone, Default)]
pub struct Ahead(Rc<RefCell<Option<Drawn>>>);

struct Drawn {
    page: Page,
    /// What was made with it, for as long as it is there.
    owner: Owner,
    shown: AnyView,
}

impl Ahead {
    /// Draws ahead from now on, by `draw`.
    pub fn begin(&self, state: AppState, draw: fn(AppState, Page, bool) -> AnyView) {
        let ahead = self.0.clone();
        follow(Box::new(move || {
            // In another language it is drawn anew, and for the same talk.
            let _ = state.words();
            let drawn = state.page_ahead().map(|page| {
                let owner = Owner::new_root(None);
                let shown = owner.with(|| {
                    provide_context(state);
                    untrack(|| state.supposing(|| draw(state, page.clone(), false)))
                });
                Drawn { page, owner, shown }
            });
            ahead.replace(drawn);
        }));
    }

    /// The page, if it is drawn and the talk has come to it. It lasts as long as what is being drawn now.
    pub fn take(&self, state: AppState, page: &Page) -> Option<AnyView> {
        let drawn = self.0.take().filter(|drawn| drawn.page == *page && !state.backward() && state.is_as_supposed())?;
        // What goes with it can go when the page after it is painted.
        let owner = drawn.owner;
        on_cleanup(move || state.soon(move || drop(owner)));
        Some(drawn.shown)
    }
}
