//! The note that a new version is here. It stands at the end of a page, where it moves nothing, and asks once more where
//! answers would be lost.

use super::html::{AnyView, El, button, el, live, p};
use super::parts::{Sure, app};
use crate::msg;
use crate::state::AppState;

/// The note, as long as it is wanted.
pub fn note() -> AnyView {
    let state = app();
    live(move || state.has_update().then(|| offer(state)))
}

fn offer(state: AppState) -> El {
    let now = move || state.use_update();
    let now = if state.has_begun() {
        let sure = Sure {
            id: "update".into(),
            label: msg!("update-now"),
            what: None,
            class: "il-button",
            question: msg!("update-lose"),
            yes: msg!("update-sure"),
        };
        sure.then(now)
    } else {
        button("il-button", msg!("update-now"), now).view()
    };
    let later = button("il-link", msg!("update-later"), move || {
        state.leave_update();
        state.focus("main");
    });
    let inside = el("div", "il-update__in").put(p("", msg!("update-ready"))).put(now).put(later);
    el("aside", "il-update").put(inside)
}
