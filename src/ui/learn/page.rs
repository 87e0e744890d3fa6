//! What every page to read has: a word when its text is not here, the person's own result where that comes first, where
//! to read on, when to get help, print.

use super::super::html::{AnyView, El, button, el, live, p, points};
use super::super::parts::{HEADING, dial, fold, level_name, reviewed_by};
use super::ways;
use crate::model::Level;
use crate::msg;
use crate::report::REVIEWED_BY;
use crate::state::{AppState, Library, Page};
use crate::words::{Msg, text};

/// The heading, which takes the focus.
pub fn heading(title: Msg) -> AnyView {
    el("h1", "il-title").id(HEADING).focusable().put(title).view()
}

/// In the place of texts that have not come.
pub fn not_here(state: AppState) -> El {
    match state.library() {
        Library::Missing => missing(state, msg!("read-missing")),
        Library::Waiting | Library::Here(_) => p("il-said", msg!("read-waiting")),
    }
}

/// On a page that shows such texts among others.
pub fn some_not_here(state: AppState) -> Option<El> {
    matches!(state.library(), Library::Missing).then(|| missing(state, msg!("read-missing-some")))
}

fn missing(state: AppState, words: Msg) -> El {
    let again = move || {
        state.fetch_library();
        state.focus(HEADING);
    };
    let again = button("il-button", msg!("read-again"), again);
    el("div", "il-said").put(el("div", "il-flow").put(p("", words)).put(again))
}

/// Where the person's own result is urgent, it comes before anything that is read.
pub fn own_result(state: AppState) -> AnyView {
    live(move || {
        let report = state.report();
        let urgent = report.disposition.level().is_some_and(|level| level >= Level::UrgentSameDay);
        (urgent && state.has_begun() && state.talk().is_over()).then(|| {
            let words = state.say(&text::read_result_first(level_name(report.disposition, report.crisis)));
            let link = button("il-link", msg!("page-title-result"), move || state.to_result());
            el("div", "il-said il-said--bad").put(el("div", "").put(p("", words)).put(link))
        })
    })
}

/// The end of a page: where to read on, when to get help, where it comes from.
pub fn end(state: AppState, next: Vec<El>, sources: El) -> Vec<AnyView> {
    let next = ways::listed("il-section il-go", msg!("read-next"), next).map(El::view);
    let rest = [net(state), el("section", "il-section").put(sources), foot(state)];
    next.into_iter().chain(rest.map(El::view)).collect()
}

/// When to get help at once, whatever was read. The texts call it by this name.
pub fn net(state: AppState) -> El {
    let inside = fold(msg!("result-net"))
        .put(p("", msg!("safety-net")))
        .put(points(state.safety_net().iter().copied()))
        .put(live(move || p("", dial(state.here().emergency, "il-call__button il-call__button--grave"))));
    el("section", "il-section").put(inside.el())
}

/// To the check, for who has not begun one; print; who has looked at it.
pub fn foot(state: AppState) -> El {
    let check = move || {
        let link = || el("a", "").attr("href", "./").put(msg!("read-check")).press_link(move || state.go(Page::Start));
        (!state.has_begun()).then(|| p("il-more", link()))
    };
    el("div", "il-section il-flow")
        .put(live(check))
        .put(el("div", "il-buttons").put(button("il-button", msg!("button-print"), move || state.print())))
        .put(p("il-small", reviewed_by(REVIEWED_BY)))
}
