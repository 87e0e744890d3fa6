//! What is said about keeping: that it is done and how long it stays, why it could not be done, what could not be read.

use super::html::{AnyView, El, all, button, el, live, p};
use super::parts::Sure;
use crate::msg;
use crate::state::{AppState, Keeping, Kept, KeptError, Lock, Page};
use crate::words::Msg;

/// Below the button that keeps a check.
pub fn said(state: AppState) -> AnyView {
    match state.keeping.get() {
        Keeping::No => p("il-small", msg!("keep-help")).put(" ").put(msg!("keep-shared")).view(),
        Keeping::Done => {
            let done = p("il-said il-said--good", msg!("keep-done"));
            el("div", "il-flow").put(done).put(live(move || stays(state))).view()
        }
        Keeping::Failed(error) => {
            let said = el("div", "").put(p("", failed(error))).put(way_out(state, error));
            el("div", "il-said il-said--bad").put(said).view()
        }
    }
}

/// Why nothing can be kept here.
pub fn failed(error: KeptError) -> Msg {
    match error {
        KeptError::Denied => msg!("error-storage-denied"),
        KeptError::Framed => msg!("error-storage-framed"),
        KeptError::Full => msg!("error-storage-full"),
        KeptError::NoRoom => msg!("error-storage-none"),
        KeptError::Unsaved => msg!("error-storage-unsaved"),
        KeptError::Locked => msg!("error-storage-locked"),
    }
}

/// What can be done about it, where something can.
pub fn way_out(state: AppState, error: KeptError) -> Option<El> {
    match error {
        KeptError::Framed => Some(p("", in_a_tab())),
        KeptError::Locked => Some(p("", to_earlier(state, msg!("lock-open")))),
        KeptError::Full => Some(p("", to_earlier(state, msg!("page-earlier")))),
        KeptError::Denied | KeptError::NoRoom | KeptError::Unsaved => None,
    }
}

/// The same page without the other site around it.
fn in_a_tab() -> El {
    el("a", "").attr("href", "./").attr("target", "_blank").attr("rel", "noopener").put(msg!("keep-own-tab"))
}

/// How long it stays, as far as the browser has said; and where a copy and a lock are to be had.
fn stays(state: AppState) -> El {
    // Some browsers ask the person first: until then nothing is promised.
    let stays = state.stays.get() == Some(true);
    let how_long = if stays { msg!("keep-stays") } else { msg!("keep-may-go") };
    let framed = state.is_framed().then(|| p("il-small", msg!("keep-framed")));
    let lock = (state.lock() == Lock::None && state.can_lock()).then(|| to_earlier(state, msg!("lock-offer")));
    let ways = el("div", "il-buttons").put((!stays).then(|| copy_place(state))).put(lock);
    el("div", "il-flow").put(p("il-small", how_long)).put(framed).put(ways)
}

/// To where a copy can be saved to a file.
pub fn copy_place(state: AppState) -> El {
    to_earlier(state, msg!("keep-copy"))
}

fn to_earlier(state: AppState, words: Msg) -> El {
    button("il-link", words, move || state.go(Page::Earlier))
}

/// That some could not be read, and what to do with them.
pub fn unreadable(state: AppState, kept: &Kept) -> Option<AnyView> {
    if kept.unreadable == 0 {
        return None;
    }
    let delete = Sure {
        id: "delete-unreadable".into(),
        label: msg!("button-delete"),
        what: Some(state.get(msg!("unreadable-what")).to_string()),
        class: "il-link il-link--grave",
        question: msg!("unreadable-question"),
        yes: msg!("button-delete-sure"),
    };
    let buttons = el("div", "il-buttons")
        .put(button("il-link", msg!("unreadable-save"), move || state.save_unreadable()))
        .put(delete.then(move || {
            state.delete_unreadable();
            state.focus(super::parts::HEADING);
        }));
    let said = el("div", "il-flow").put(p("", msg!("error-storage-unreadable"))).put(buttons);
    Some(all(vec![el("div", "il-said").put(said).view()]))
}
